using System.Globalization;
using GovDisclosure.Internal;
using NodaTime.Text;

namespace GovDisclosure.Tests.Findings;

public class WordingTests
{
    private static readonly Gen<object?> Values = Gen.OneOf<object?>(
        Gen.Int.Select(object? (n) => n),
        Gen.Decimal.Select(object? (n) => n),
        Gen.String[Gen.Char["甲ab{}0，"], 0, 5].Select(object? (s) => s),
        Gen.Int[-400_000, 2_900_000].Select(object? (n) => new LocalDate(1970, 1, 1).PlusDays(n)),
        Gen.Int[1, 50].Select(object? (n) => Instrument.Regulations2019.Article(n)),
        Gen.Const((object?)new LocalizedText("甲", "A")),
        Gen.Const((object?)null));

    private static readonly string[] Pieces = ["于{0}前", "{1}", "{2}{0}", "{0:N2}日", "{{0}}", "没有", "{0}（{1}，{2}）", "{0,8}|{1,-3}"];

    private static readonly Gen<string> Patterns = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 4].Select(pieces => string.Concat(pieces));

    [Fact]
    public void Of_AnyPatternAndValues_ReadsAsTheFrameworkFormatsThem()
        => Gen.Select(Patterns, Patterns, Values.Array[3]).Sample(
            (chinese, english, values) =>
            {
                var text = Wording.Of(chinese, english, values);
                Assert.Equal(Plain(chinese, values, Language.Chinese), text.Chinese);
                Assert.Equal(Plain(english, values, Language.English), text.English);
            },
            iter: 5_000);

    [Fact]
    public void Of_TheSameWords_EqualsTheTextOfThem()
    {
        var made = Wording.Of("至{0}", "to {0}", new LocalDate(2024, 3, 4));
        var given = new LocalizedText("至2024年3月4日", "to 2024-03-04");
        Assert.Equal(given, made);
        Assert.Equal(given.GetHashCode(), made.GetHashCode());
        Assert.NotEqual(given, Wording.Of("至{0}", "till {0}", new LocalDate(2024, 3, 4)));
    }

    [Fact]
    public void Of_BlankPattern_Throws()
    {
        Assert.Throws<ArgumentException>(() => Wording.Of(" ", "x", 1));
        Assert.Throws<ArgumentException>(() => Wording.Of("x", string.Empty, 1));
    }

    [Fact]
    public void Iso_AnyDay_IsThePatternOfTheCalendarPackage()
        => Gen.Int[-4_371_000, 2_932_000].Sample(
            days =>
            {
                var date = new LocalDate(1970, 1, 1).PlusDays(days);
                Assert.Equal(LocalDatePattern.Iso.Format(date), DateText.Iso(date));
                Assert.Equal(string.Format(CultureInfo.InvariantCulture, "{0}年{1}月{2}日", date.Year, date.Month, date.Day), DateText.Chinese(date));
            },
            iter: 5_000);

    [Fact]
    public void Citation_CopyWithAnotherPlace_HasItsOwnWordsAndEqualsOneMadeSo()
    {
        var first = Instrument.Regulations2019.Article(33, 2);
        Assert.EndsWith("第三十三条第二款", first.In(Language.Chinese), StringComparison.Ordinal);
        var other = first with { Paragraph = 3 };
        Assert.EndsWith("第三十三条第三款", other.In(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith("art. 33(3)", other.In(Language.English), StringComparison.Ordinal);
        Assert.Equal(Instrument.Regulations2019.Article(33, 3), other);
        Assert.Equal(Instrument.Regulations2019.Article(33, 3).GetHashCode(), other.GetHashCode());
        Assert.NotEqual(first, other);
    }

    private static string Plain(string pattern, object?[] values, Language language) => string.Format(
        CultureInfo.InvariantCulture,
        pattern,
        [.. values.Select(value => value switch
        {
            LocalDate date when language == Language.Chinese => FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日"),
            LocalDate date => LocalDatePattern.Iso.Format(date),
            Citation citation => citation.In(language),
            LocalizedText text => text.In(language),
            _ => value,
        })]);
}
