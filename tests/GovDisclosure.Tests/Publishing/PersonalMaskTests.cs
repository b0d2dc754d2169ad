using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>What the library masked it knows as masked: nothing is found in it again, and its numbers are counted.</summary>
/// <remarks>Two numbers side by side of which nothing is left are one row of marks, and count once.</remarks>
public class PersonalMaskTests
{
    private static readonly PersonalDataKind[] Numbers =
    [
        PersonalDataKind.ResidentId, PersonalDataKind.Mobile, PersonalDataKind.BankCard, PersonalDataKind.BankAccount, PersonalDataKind.FixedLine,
        PersonalDataKind.Passport, PersonalDataKind.TravelPermit, PersonalDataKind.Email,
    ];

    private static readonly Dictionary<string, Action<PersonalCorpus, PersonalNumbers>> Corpora = new(StringComparer.Ordinal)
    {
        ["known"] = PersonalCorpora.Known,
        ["second"] = PersonalCorpora.Second,
        ["third"] = PersonalCorpora.Third,
        ["held back"] = PersonalCorpora.HeldBack,
        ["fourth"] = PersonalHeldBack.Fourth,
        ["fifth"] = PersonalHeldBack.Fifth,
        ["sixth"] = PersonalHeldBack.Sixth,
        ["seventh"] = PersonalHeldBack.Seventh,
        ["eighth"] = PersonalBlind.Eighth,
        ["ninth"] = PersonalBlind.Ninth,
    };

    public static TheoryData<string, MaskStyle> Kinds
        => [.. Corpora.Keys.SelectMany(name => new[] { MaskStyle.Full, MaskStyle.LastFour, MaskStyle.FirstAndLast }.Select(style => (name, style)))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Check_OfWhatWasMasked_FindsNothingAndCountsTheNumbers(string name, MaskStyle style)
    {
        var corpus = PersonalCorpus.Of(20261128, Corpora[name]);
        var mistakes = corpus.Texts.Select(text => TextMistake(text, style)).Concat(corpus.Tables.SelectMany(table => TableMistakes(table, style))).OfType<string>().ToList();
        if (mistakes.Count > 0)
        {
            Assert.Fail($"{mistakes.Count}:\n" + string.Join('\n', mistakes.Take(20)));
        }
    }

    [Theory]
    [InlineData("**************1234", 1, "an identity number of which the last four are left")]
    [InlineData("******************", 1, "nothing is left")]
    [InlineData("*******5678", 1, "a mobile number")]
    [InlineData("****-*****50", 1, "a fixed line with its hyphen")]
    [InlineData("（****）*****50", 1, "a fixed line with its brackets")]
    [InlineData("******* 5678、**************123X", 2, "two numbers")]
    [InlineData("z*******@example.com", 1, "mail")]
    [InlineData("***@example.com", 1, "short mail")]
    [InlineData("**重要**", 0, "bold text")]
    [InlineData("张**", 0, "a name")]
    [InlineData("* 第1项", 0, "a list")]
    [InlineData("***", 0, "a line between paragraphs")]
    public void Text_OfMasks_CountsNumbersAlone(string text, long masked, string why)
    {
        var scanner = new PersonalDataScanner();
        Assert.True(scanner.Text(text).Count == 0, why);
        Assert.Equal(masked, scanner.ToReport("a").Masked);
    }

    [Theory]
    [InlineData("电话*13812345678", PersonalDataKind.Mobile)]
    [InlineData("身份证：**110105194912310021", PersonalDataKind.ResidentId)]
    public void Text_OfAWholeNumberBehindMarks_IsAHit(string text, PersonalDataKind kind)
        => Assert.Equal(kind, Assert.Single(new PersonalDataScanner().Text(text)).Kind);

    private static string? TextMistake(string text, MaskStyle style)
    {
        var before = new PersonalDataScanner(new PersonalDataOptions { Style = style });
        var hits = before.Text(text);
        var copy = text.ToCharArray();
        before.Mask(copy, hits);
        var masked = new string(copy);
        var after = new PersonalDataScanner();
        var left = after.Text(masked);
        var numbers = hits.Count(hit => Numbers.Contains(hit.Kind));
        return left.Count > 0 ? $"{text} → {masked}: {string.Join(", ", left)}"
            : numbers > 0 && after.ToReport("a").Masked == 0 ? $"{text} → {masked}: {numbers} numbers, none counted"
            : null;
    }

    private static IEnumerable<string> TableMistakes(IReadOnlyList<string[]> rows, MaskStyle style)
    {
        var before = new PersonalDataScanner(new PersonalDataOptions { Style = style });
        var after = new PersonalDataScanner();
        foreach (var row in rows)
        {
            var cells = row.Select(cell => cell.ToCharArray()).ToArray();
            foreach (var column in before.Row(row).GroupBy(hit => hit.Place.Column))
            {
                before.Mask(cells[column.Key - 1], column);
            }

            var masked = cells.Select(cell => new string(cell)).ToArray();
            var left = after.Row(masked);
            if (left.Count > 0)
            {
                yield return $"{string.Join('|', row)} → {string.Join('|', masked)}: {string.Join(", ", left)}";
            }
        }
    }
}
