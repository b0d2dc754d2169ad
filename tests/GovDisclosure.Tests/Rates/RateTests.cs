using System.Globalization;
using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Rates;

public class RateTests
{
    [Theory]
    [InlineData(102, 110, 1, false, "92.7%", "Naxi, suggestions solved")]
    [InlineData(8, 110, 1, false, "7.3%", "Naxi, suggestions planned")]
    [InlineData(134, 144, 1, false, "93.1%", "Naxi, proposals solved")]
    [InlineData(134, 147, 1, false, "91.2%", "over the base that the sentence names")]
    [InlineData(59, 130, 1, true, "45.3%", "Gaochun 2022")]
    [InlineData(1, 800, 2, false, "0.13%", "an exact half goes up")]
    [InlineData(1, 8, 0, false, "13%", "12.5 goes up, not to even")]
    [InlineData(5, 200, 0, false, "3%", "2.5 goes up, not to even")]
    [InlineData(55, 57, 0, false, "96%", "below 97")]
    [InlineData(56, 57, 0, false, "98%", "above 97")]
    [InlineData(1, 3, 20, false, "33.33333333333333333333%", "twenty decimals")]
    [InlineData(2, 3, 20, false, "66.66666666666666666667%", "twenty decimals")]
    [InlineData(long.MaxValue, long.MaxValue, 6, false, "100.000000%", "no overflow")]
    [InlineData(long.MaxValue - 1, long.MaxValue, 6, true, "99.999999%", "never rounded up when truncated")]
    [InlineData(0, 5, 2, false, "0.00%", "a rate of zero is a rate")]
    [InlineData(0, 0, 2, false, "—", "no denominator, no rate")]
    [InlineData(3, 2, 0, false, "150%", "kept although out of range")]
    public void ToText_Counts_PrintsExactly(long numerator, long denominator, int decimals, bool isTruncated, string expected, string why)
    {
        Assert.NotEmpty(why);
        Assert.Equal(expected, new Rate(numerator, denominator).ToText(decimals, isTruncated ? PercentRounding.Truncate : PercentRounding.HalfUp));
    }

    [Fact]
    public void Percent_RandomCounts_AreTheNearestOnes()
        => Gen.Select(Gen.Long[0, 1_000_000], Gen.Long[1, 1_000_000], Gen.Int[0, 6]).Sample((numerator, denominator, decimals) =>
        {
            // The printed value p is right when p − half a unit <= exact < p + half a unit, in whole numbers.
            var scale = (decimal)Apportionment.UnitsOfWhole(decimals);
            var units = new Rate(numerator, denominator).Percent(decimals)!.Value * scale / 100;
            Assert.True(((2 * units) - 1) * denominator <= 2 * numerator * scale);
            Assert.True(2 * numerator * scale < ((2 * units) + 1) * denominator);
        });

    [Theory]
    [InlineData(TrailingZeros.Keep, "20.00%")]
    [InlineData(TrailingZeros.Trim, "20%")]
    public void ToText_Zeros_AreKeptOrTrimmed(TrailingZeros zeros, string expected)
        => Assert.Equal(expected, new Rate(1, 5).ToText(2, zeros));

    [Fact]
    public void ToText_TrimmedHundred_KeepsItsZeros() => Assert.Equal("100%", new Rate(5, 5).ToText(0, TrailingZeros.Trim));

    [Fact]
    public void Percent_ZeroDenominator_IsNullNotZero()
    {
        var rate = new Rate(0, 0);
        Assert.False(rate.HasValue);
        Assert.Null(rate.Percent());
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(1, -5)]
    public void Constructor_Negative_Throws(long numerator, long denominator)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(numerator, denominator));

    [Fact]
    public void Percent_DecimalsOutOfRange_PrintsTheRange()
        => Assert.Contains("from 0 to 20", Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(0, 0).Percent(21)).Message, StringComparison.Ordinal);

    [Fact]
    public void Explain_Rate_NamesCountsQuotientAndRounding()
    {
        var rate = new Rate(102, 110) { Measure = new LocalizedText("已解决或正在解决", "solved or being solved"), AsOf = new LocalDate(2017, 12, 31) };
        Assert.Equal(
            "已解决或正在解决：92.7%\n1. 分子 102，分母 110，截至2017年12月31日\n2. 102 ÷ 110 = 92.7272727%…\n3. 四舍五入保留 1 位小数：92.7%",
            rate.Explain(1).ToText(Language.Chinese));
        Assert.Equal(
            "Rate: —\n1. numerator 0, denominator 0\n2. the denominator is zero: there is no rate",
            new Rate(0, 0).Explain().ToText(Language.English));
    }

    [Theory]
    [InlineData("64.98%", "64.98")]
    [InlineData(" 21.6％ ", "21.6")]
    [InlineData("20", "20")]
    [InlineData("-0.50%", "-0.50")]
    [InlineData("", null)]
    [InlineData("%", null)]
    [InlineData("1,5%", null)]
    [InlineData("九成", null)]
    public void PercentText_TryParse_KeepsDecimals(string text, string? expected)
    {
        Assert.Equal(expected is not null, PercentText.TryParse(text, out var percent));
        Assert.Equal(expected ?? "0", percent.ToString(CultureInfo.InvariantCulture));
    }
}
