using GovDisclosure.Prose;
using GovDisclosure.Rates;
using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>Asks of published shares whether any method makes them, and of what they are taken.</summary>
internal static class ShareRule
{
    public const string Id = "shares.reproduce";
    public const string BaseId = "shares.base";

    /// <summary>Published shares that no method makes of the counts, whatever total of the report they are taken of.</summary>
    public static IEnumerable<Finding> CheckReproduced(ReportContext context)
    {
        foreach (var series in PrintedShares.Of(context.Report).Where(s => s.IsPrinted))
        {
            if (IsMade(series, series.Total) || OtherBase(context.Report, series) is not null)
            {
                continue;
            }

            var wrong = series.Over(series.Total).Parts
                .Select((part, i) => (Part: part, Label: series.Labels[i]))
                .Where(p => p.Part.Printed is not null && !Methods.Any(p.Part.Agrees))
                .Select(p => p.Label)
                .ToList();
            var (chinese, english) = wrong.Count == 0 ? ("（各项单独可解释，但没有一种方法同时得出全部）", " (each part alone can be made, but no method makes them all)") : ($"：{QuotedText.List(wrong).Chinese}", ": " + QuotedText.List(wrong).English);
            yield return new Finding(Id, Severity.Error, series.Place, new LocalizedText(
                FormattableString.Invariant($"印出的占比无法由数值（总数 {series.Total}）得出{chinese}"),
                FormattableString.Invariant($"no method makes the printed shares of these counts over {series.Total}{english}")))
            {
                Expected = series.HalfUpText(series.Total),
                Actual = series.PrintedText,
            };
        }
    }

    /// <summary>Shares of proposals that are not taken of the total named beside them.</summary>
    public static IEnumerable<Finding> CheckBase(ReportContext context)
    {
        for (var i = 0; i < context.Report.Proposals.Count; i++)
        {
            var figures = context.Report.Proposals[i];
            var series = PrintedShares.OfProposals(figures, FormattableString.Invariant($"proposals[{i}].outcomes"));
            var isCalledTotal = figures.OutcomeBaseName == "总数";
            var other = series.IsPrinted
                ? IsMade(series, series.Total) ? null : OtherBase(context.Report, series)
                : figures.OutcomeBase is { } given && given != series.Total ? given : (long?)null;
            if (figures.Outcomes.Count == 0 || !isCalledTotal || other is not { } of)
            {
                continue;
            }

            var shares = series.IsPrinted ? series.PrintedText : series.HalfUpText(of);
            yield return new Finding(BaseId, Severity.Error, series.Place, new LocalizedText(
                FormattableString.Invariant($"占比写作“占总数”，旁边的总数是 {series.Total}，但占比以 {of} 为基数：{shares}；以 {series.Total} 为基数应为 {series.HalfUpText(series.Total)}"),
                FormattableString.Invariant($"the shares are said to be of the total, {series.Total} beside them, but are over {of}: {shares}; over {series.Total} they are {series.HalfUpText(series.Total)}")))
            {
                Expected = FormattableString.Invariant($"{series.Total}: {series.HalfUpText(series.Total)}"),
                Actual = FormattableString.Invariant($"{of}: {shares}"),
                Related = [FormattableString.Invariant($"proposals[{i}].origins")],
            };
        }
    }

    private static IReadOnlyList<ShareMethod> Methods { get; } = [ShareMethod.LargestRemainder, ShareMethod.HalfUp, ShareMethod.Truncate];

    private static bool IsMade(PrintedShares series, long total)
        => series.Over(total).IsReproduced || (series.HasMixedDecimals && series.FitsEachAlone(total));

    // Another number of the report that the shares are taken of: the base that the host gives, the sum of the parts, or one origin.
    private static long? OtherBase(AnnualReport report, PrintedShares series)
    {
        var candidates = report.Proposals
            .Where((figures, i) => series.Place == FormattableString.Invariant($"proposals[{i}].outcomes"))
            .SelectMany(figures => new[] { figures.ShareBase, SumOf(series) }.Concat(figures.Origins.Select(o => o.Count)));
        foreach (var candidate in candidates)
        {
            if (candidate > 0 && candidate != series.Total && IsMade(series, candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static long SumOf(PrintedShares series)
    {
        var sum = series.Counts.Sum(c => (decimal)c);
        return sum <= long.MaxValue ? (long)sum : 0;
    }
}
