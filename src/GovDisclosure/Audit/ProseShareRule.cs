using System.Globalization;
using GovDisclosure.Prose;
using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>Holds the shares that prose prints against the counts before them: 147件 … 134件，占总数的93.1%.</summary>
/// <remarks>
/// A share fits a base when no way of rounding is further from it than one unit of its last decimal. Shares that are called those of the
/// total are held against the first count of their unit; each other share alone against every count before it, and the sum of its row.
/// One that fits nothing does not condemn its neighbours.
/// </remarks>
internal static class ProseShareRule
{
    public const string Id = "prose.share";

    private const int Nearest = 15;

    private static readonly string[][] Synonyms = [["办结", "答复", "办理", "处理"], ["申请", "收到", "受理", "接收"]];

    public static IEnumerable<Finding> Check(ReportContext context)
        => from text in ReportTexts.Of(context.Report)
           where text.Percents.Count > 0
           from finding in Check(text)
           select finding;

    private static IEnumerable<Finding> Check(ReportText text)
    {
        var shares = text.Percents.Where(p => p.Figure >= 0 && text.Figures[p.Figure].Share == p.Print)
            .Select(p => new PartShare(text.Figures[p.Figure], p)).GroupBy(s => s.Part.Start).Select(g => g.First()).ToList();
        var counts = shares.Count == 0 ? null : text.Figures.Where(f => f.Value > 0).GroupBy(f => f.Unit).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var group in shares.GroupBy(s => (s.Part.Unit, s.Whole)))
        {
            var parts = group.ToList();
            var bases = counts!.TryGetValue(group.Key.Unit, out var ofUnit) ? Bases(ofUnit, parts[0].Part.Start) : [];
            if (bases.Count == 0 || (parts.TrueForAll(p => p.Fits(bases[0].Value))))
            {
                continue;
            }

            foreach (var finding in IsTotal(group.Key.Whole) ? OfTotal(text, parts, bases, group.Key.Whole) : Each(text, parts, bases))
            {
                yield return finding;
            }
        }
    }

    /// <summary>占总数: the total is the first count, or the one that the words name.</summary>
    private static IEnumerable<Finding> OfTotal(ReportText text, List<PartShare> parts, List<TextFigure> bases, string whole)
    {
        var named = Name(whole);
        if (named.Length > 1 && bases.Skip(1).Any(b => IsNamed(b, named) && parts.TrueForAll(p => p.Fits(b.Value))))
        {
            yield break;
        }

        var first = bases[0].Value;
        var sum = parts.Sum(p => p.Part.Value);
        var other = bases.Skip(1).Select(b => b.Value).Append(sum).Where(of => parts.TrueForAll(p => p.Fits(of))).Select(of => (decimal?)of).FirstOrDefault();
        var wrong = other is null ? parts.FindAll(p => !p.Fits(first)) : parts;
        var (printed, expected) = (string.Join("; ", wrong.Select(p => p.Percent.Print + "%")), string.Join("; ", wrong.Select(p => p.Exact(first))));
        yield return other is { } of
            ? New(
                text,
                FormattableString.Invariant($"占比写作“占{whole}”，前文的总数是 {first}，但占比以 {of} 为基数：{printed}；以 {first} 为基数应为 {expected}"),
                FormattableString.Invariant($"the shares are said to be of the total, {first} before them, but are over {of}: {printed}; over {first} they are {expected}"),
                expected,
                printed)
            : Unmade(text, wrong, first);
    }

    /// <summary>Each share alone, of whatever count stands before it.</summary>
    private static IEnumerable<Finding> Each(ReportText text, List<PartShare> parts, List<TextFigure> bases)
    {
        var sum = parts.Sum(p => p.Part.Value);
        var wrong = parts.FindAll(part => !part.Fits(sum) && !part.Fits(bases[0].Value) && !Candidates(text, part).Any(b => part.Fits(b.Value)));
        if (wrong.Count > 0)
        {
            yield return Unmade(text, wrong, bases[0].Value);
        }
    }

    // A count that has a share of its own is a neighbour, unless 其中 opens its parts.
    private static IEnumerable<TextFigure> Candidates(ReportText text, PartShare part)
        => text.Before(part.Part)
            .Where(f => f.Value >= part.Part.Value && (f.Share is null || text.Folded.Text.AsSpan(f.End, part.Part.Start - f.End).IndexOf("其中".AsSpan(), StringComparison.Ordinal) >= 0))
            .Take(Nearest);

    private static Finding Unmade(ReportText text, List<PartShare> parts, decimal of)
    {
        var (printed, expected) = (string.Join("; ", parts.Select(p => p.Percent.Print + "%")), string.Join("; ", parts.Select(p => p.Exact(of))));
        return New(
            text,
            FormattableString.Invariant($"占比 {printed} 无法由前文的 {of} 得出，应为 {expected}"),
            FormattableString.Invariant($"the shares {printed} cannot be made of {of} before them; they are {expected}"),
            expected,
            printed);
    }

    private static Finding New(ReportText text, string chinese, string english, string expected, string actual)
        => new(Id, Severity.Warning, text.Place, new LocalizedText(chinese, english)) { Expected = expected, Actual = actual };

    // The counts before the parts, the first, which is the total, and the nearest; a text of a thousand counts has no total for all.
    private static List<TextFigure> Bases(List<TextFigure> counts, int end)
    {
        var before = counts.FindLastIndex(f => f.Start < end) + 1;
        return [.. counts.Take(Math.Min(1, before)).Concat(counts.GetRange(Math.Max(0, before - Nearest), Math.Min(before, Nearest))).Distinct()];
    }

    // 占办结总数 of 共答复申请132件.
    private static bool IsNamed(TextFigure count, string named)
        => count.Has(named) || Array.Exists(Synonyms, words => words.Any(named.Contains) && count.Has(words));

    private static bool IsTotal(string whole) => whole.AsSpan().IndexOfAny('总', '全') >= 0;

    // 答复 of 答复总数.
    private static string Name(string whole) => whole.Replace("总数", string.Empty).Replace("总量", string.Empty).Replace("全部", string.Empty).Replace("总", string.Empty).Replace("件", string.Empty);

    /// <summary>A count with the share that is printed behind it.</summary>
    private sealed record PartShare(TextFigure Part, TextPercent Percent)
    {
        /// <summary>What the share is said to be of: 总数 of 占总数的.</summary>
        public string Whole { get; } = WholeOf(Percent.Words);

        public bool Fits(decimal of) => PrintedShare.Fits(Percent.Print, Part.Value, of);

        public string Exact(decimal of)
            => of <= 0 ? "—" : Math.Round(Part.Value * 100 / of, PrintedShare.Decimals(Percent.Print), MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + "%";

        private static string WholeOf(string words)
        {
            var whole = words.Substring(words.LastIndexOf('占') + 1);
            foreach (var end in (string[])["约", "为", "比", "的"])
            {
                whole = whole.EndsWith(end, StringComparison.Ordinal) ? whole.Substring(0, whole.Length - 1) : whole;
            }

            return whole;
        }
    }
}
