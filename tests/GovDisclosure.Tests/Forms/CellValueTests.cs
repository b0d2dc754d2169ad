using GovDisclosure.Forms;

namespace GovDisclosure.Tests.Forms;

public class CellValueTests
{
    public static readonly TheoryData<CellValue, CellValue, CellValue, string> Sums = new()
    {
        { CellValue.Count(2), CellValue.Count(3), CellValue.Count(5), "counts add" },
        { CellValue.Count(2), CellValue.Amount(0.5m), CellValue.Amount(2.5m), "a sum with an amount is an amount" },
        { CellValue.Amount(24252.311082m), CellValue.Amount(9116.36m), CellValue.Amount(33368.671082m), "decimals are aligned, nothing is rounded" },
        { CellValue.Count(2), CellValue.Blank, CellValue.Count(2), "what is stated is added, nothing is invented for a blank" },
        { CellValue.NotApplicable, CellValue.Count(0), CellValue.Count(0), "a stated zero is a number" },
        { CellValue.NotShown, CellValue.Count(7), CellValue.Count(7), "not shown is the identity" },
        { CellValue.NotShown, CellValue.NotApplicable, CellValue.NotApplicable, "not shown is the identity for “/” too" },
        { CellValue.NotApplicable, CellValue.Blank, CellValue.Blank, "one part could fill the cell in: the sum could be filled in" },
        { CellValue.NotShown, CellValue.NotShown, CellValue.NotShown, "nothing and nothing is nothing" },
        { CellValue.Count(-3), CellValue.Count(1), CellValue.Count(-2), "a change may be negative" },
    };

    private static readonly Gen<CellValue> AnyCell = Gen.OneOf(
        Gen.Const(CellValue.NotShown),
        Gen.Const(CellValue.NotApplicable),
        Gen.Const(CellValue.Blank),
        Gen.Long[-1_000_000_000, 1_000_000_000].Select(CellValue.Count),
        Gen.Select(Gen.Int[-1_000_000_000, 1_000_000_000], Gen.Int[0, 6]).Select((units, scale) => CellValue.Amount(new decimal(Math.Abs(units), 0, 0, units < 0, (byte)scale))));

    [Theory]
    [MemberData(nameof(Sums))]
    public void Add_TwoKinds_GivesTheDocumentedKind(CellValue left, CellValue right, CellValue sum, string why)
    {
        Assert.True(sum == left + right, why);
        Assert.Equal(sum.Kind, (right + left).Kind);
    }

    [Fact]
    public void Add_AnyCells_IsCommutativeAndAssociativeWithIdentity()
        => Gen.Select(AnyCell, AnyCell, AnyCell).Sample((a, b, c) =>
            a + b == b + a && a + b + c == a + (b + c) && a + CellValue.NotShown == a);

    [Fact]
    public void Number_AnyAmount_IsWhatWasGiven()
        => Gen.Select(Gen.Long[-999_999_999_999_999_999, 999_999_999_999_999_999], Gen.Int[0, 18])
            .Select((units, scale) => new decimal((int)Math.Abs(units), (int)(Math.Abs(units) >> 32), 0, units < 0, (byte)scale))
            .Sample(value => CellValue.Amount(value).Number == value);

    [Fact]
    public void Amount_MoreDigitsThanFit_NamesTheRange()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => CellValue.Amount(1_000_000_000_000_000_000m));
        Assert.Contains("18", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CellValue.Amount(0.0000000000000000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => CellValue.Amount(decimal.MaxValue));
    }

    [Fact]
    public void Add_BeyondLong_Throws()
        => Assert.Throws<OverflowException>(() => CellValue.Count(long.MaxValue) + CellValue.Count(1));

    [Fact]
    public void Equals_SameNumberOtherKind_IsFalse()
    {
        Assert.NotEqual(CellValue.Count(5), CellValue.Amount(5));
        Assert.NotEqual(CellValue.Count(0), CellValue.Blank);
        Assert.NotEqual(CellValue.Blank, CellValue.NotApplicable);
        Assert.NotEqual(CellValue.NotApplicable, CellValue.NotShown);
        Assert.Equal(CellValue.Amount(1.50m), CellValue.Amount(1.5m));
        Assert.Equal(CellValue.Amount(1.50m).GetHashCode(), CellValue.Amount(1.5m).GetHashCode());
        Assert.Equal(default, CellValue.NotShown);
    }

    [Theory]
    [InlineData(14, "+14", "an increase prints its sign")]
    [InlineData(0, "0", "no change prints 0")]
    [InlineData(-3, "-3", "a decrease prints its sign")]
    public void ToText_SignedCount_PrintsTheSign(long value, string text, string why)
        => Assert.True(text == CellValue.Count(value).ToText(NumberKind.SignedCount), why);

    [Fact]
    public void ToText_EachKind_IsDistinct()
    {
        Assert.Equal("", CellValue.Blank.ToText());
        Assert.Equal("/", CellValue.NotApplicable.ToText());
        Assert.Equal("—", CellValue.NotShown.ToText());
        Assert.Equal("0", CellValue.Count(0).ToText());
        Assert.Equal("7730.20", CellValue.Amount(7730.20m).ToText(NumberKind.Amount));
    }

    [Fact]
    public void Number_OfABlank_Throws() => Assert.Throws<InvalidOperationException>(() => CellValue.Blank.Number);
}
