using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Reports;
using GovDisclosure.Findings;
using GovDisclosure.Prose;
using GovDisclosure.Sections;
using GovDisclosure.Texts;

namespace GovDisclosure.Audit;

/// <summary>Holds the shares that prose prints against the counts beside them: 147件 … 134件，占总数的93.1%.</summary>
/// <remarks>
/// A share fits a base when no way of rounding is further from it than one unit of its last decimal. What a share is of is the first count of
/// the same unit before the parts; another such count, or the sum of the parts, explains shares that are called shares of the total wrongly.
/// </remarks>
internal static class ProseShareRule
{
    public const string Id = "prose.share";

    private const int Nearest = 15;

    private const string Part = @"(?<![\d.,，])(?<count>\d{1,15})(?<unit>件|条|起|份|项|宗|个|人次|篇)[，,（(]?占(?<whole>[\u4e00-\u9fff]{0,12}?)的?(?<share>\d{1,3}(?:\.(?<decimals>\d{1,6}))?)[%％]";

    private const string Count = @"(?<![\d.,，])(?<count>\d{1,15})(?<unit>件|条|起|份|项|宗|个|人次|篇)";

    public static IEnumerable<Finding> Check(ReportContext context)
        => from text in ReportTexts.Of(context.Report)
           where text.Text.AsSpan().IndexOf('占') >= 0
           from finding in Check(text)
           select finding;

    private static IEnumerable<Finding> Check(ReportText text)
    {
        var parts = ProseRule.Find(text.Text, Part);
        var counts = parts.Count == 0 ? null : ProseRule.Find(text.Text, Count).Where(m => NumberOf(m) > 0)
            .GroupBy(m => m.Groups["unit"].Value).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var group in parts.GroupBy(part => (Unit: part.Groups["unit"].Value, Whole: part.Groups["whole"].Value)))
        {
            var shares = group.ToList();
            var bases = counts!.TryGetValue(group.Key.Unit, out var ofUnit) ? Bases(ofUnit, shares[0].Index) : [];
            if (bases.Count == 0 || Fits(shares, bases[0]))
            {
                continue;
            }

            var sum = shares.Sum(NumberOf);
            var other = bases.Skip(1).Append(sum).Where(of => Fits(shares, of)).Select(of => (decimal?)of).FirstOrDefault();
            var isTotal = group.Key.Whole.AsSpan().IndexOfAny('总', '全') >= 0;
            if (other is not null && !isTotal)
            {
                continue; // It does not say what it is of.
            }

            var printed = string.Join("; ", shares.Select(s => s.Groups["share"].Value + "%"));
            var expected = string.Join("; ", shares.Select(s => Exact(s, bases[0])));
            yield return other is { } of
                ? New(
                    text,
                    FormattableString.Invariant($"占比写作“占{group.Key.Whole}”，前文的总数是 {bases[0]}，但占比以 {of} 为基数：{printed}；以 {bases[0]} 为基数应为 {expected}"),
                    FormattableString.Invariant($"the shares are said to be of the total, {bases[0]} before them, but are over {of}: {printed}; over {bases[0]} they are {expected}"),
                    expected,
                    printed)
                : New(
                    text,
                    FormattableString.Invariant($"占比 {printed} 无法由前文的 {bases[0]} 得出，应为 {expected}"),
                    FormattableString.Invariant($"the shares {printed} cannot be made of {bases[0]} before them; they are {expected}"),
                    expected,
                    printed);
        }
    }

    private static Finding New(ReportText text, string chinese, string english, string expected, string actual)
        => new(Id, Severity.Warning, text.Place, new LocalizedText(chinese, english)) { Expected = expected, Actual = actual };

    // The counts before the parts, the first, which is the total, and the nearest; a text of a thousand counts has no total for all.
    private static List<decimal> Bases(List<Match> counts, int end)
    {
        var before = counts.FindLastIndex(m => m.Index < end) + 1;
        return [.. counts.Take(Math.Min(1, before)).Concat(counts.GetRange(Math.Max(0, before - Nearest), Math.Min(before, Nearest))).Select(NumberOf).Distinct()];
    }

    private static bool Fits(List<Match> shares, decimal of)
        => of > 0 && shares.TrueForAll(share =>
        {
            var printed = decimal.Parse(share.Groups["share"].Value, CultureInfo.InvariantCulture);
            return Math.Abs(printed - (NumberOf(share) * 100 / of)) < Unit(share);
        });

    private static decimal Unit(Match share) => new(1, 0, 0, false, (byte)share.Groups["decimals"].Length);

    private static string Exact(Match share, decimal of)
        => Math.Round(NumberOf(share) * 100 / of, share.Groups["decimals"].Length, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + "%";

    private static decimal NumberOf(Match count) => decimal.Parse(count.Groups["count"].Value, CultureInfo.InvariantCulture);
}
