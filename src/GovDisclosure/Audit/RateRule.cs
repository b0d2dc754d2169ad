using GovDisclosure.Prose;
using GovDisclosure.Rates;
using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>Asks of printed rates whether they are between 0 and 100 %, and whether any whole number of the cases gives them.</summary>
internal static class RateRule
{
    public const string RangeId = "rates.range";
    public const string PossibleId = "rates.possible";

    /// <summary>Percentages below 0 or above 100.</summary>
    public static IEnumerable<Finding> CheckRange(ReportContext context)
        => from print in Percentages(context.Report)
           where print.Percent.Value is < 0 or > 100
           select new Finding(RangeId, Severity.Error, print.Place, new LocalizedText(
               $"{print.Percent} 不在 0% 至 100% 之内",
               $"{print.Percent} is not between 0% and 100%"))
           {
               Expected = "0%..100%",
               Actual = print.Percent.ToString(),
           };

    /// <summary>Percentages that are no k of n, and those that are not the k of n beside them.</summary>
    public static IEnumerable<Finding> CheckPossible(ReportContext context)
    {
        foreach (var (place, rate, cases) in Rates(context.Report))
        {
            if (rate.Printed.Value is < 0 or > 100 || (rate.Base ?? cases) is not ({ } of and > 0))
            {
                continue;
            }

            if (rate.Count is { } count)
            {
                var made = new Rate(count, of);
                if (made.Percent(rate.Printed.Decimals) != rate.Printed.Value && made.Percent(rate.Printed.Decimals, PercentRounding.Truncate) != rate.Printed.Value)
                {
                    yield return Finding(place, rate, made.ToText(rate.Printed.Decimals), new LocalizedText(
                        FormattableString.Invariant($"{count}/{of} 为 {made.ToText(rate.Printed.Decimals)}，印为 {rate.Printed}"),
                        FormattableString.Invariant($"{count} of {of} is {made.ToText(rate.Printed.Decimals)}, printed as {rate.Printed}")));
                }

                continue;
            }

            var possible = new PossibleRate(rate.Printed.Value, of);
            if (!possible.IsPossible)
            {
                var near = string.Join("; ", new[] { possible.Below, possible.Above }
                    .Where(r => r is not null)
                    .Select(r => FormattableString.Invariant($"{r!.Numerator}/{r.Denominator} = {r.ToText(rate.Printed.Decimals)}")));
                yield return Finding(place, rate, near, new LocalizedText(
                    FormattableString.Invariant($"{rate.Printed} 不是 {of} 件中任何整数件的比率（最接近的是 {near}），应另有基数"),
                    FormattableString.Invariant($"{rate.Printed} fits no whole number of {of} (the nearest are {near}): another base was used")));
            }
        }
    }

    private static Finding Finding(string place, ReportedRate rate, string expected, LocalizedText message)
        => new(PossibleId, Severity.Error, place, message) { Expected = expected, Actual = rate.Printed.ToString() };

    private static IEnumerable<(string Place, PrintedPercent Percent)> Percentages(AnnualReport report)
        => PrintedShares.Of(report)
            .SelectMany(s => s.Printed.Select((p, i) => (Place: FormattableString.Invariant($"{s.Place}[{i}].printedShare"), Percent: p)))
            .Concat(Rates(report).Select(r => (r.Place, Percent: (PrintedPercent?)r.Rate.Printed)))
            .Concat([(Place: "keyPoints.assessment.weight", Percent: report.KeyPoints?.Assessment?.Weight)])
            .Where(p => p.Percent is not null)
            .Select(p => (p.Place, p.Percent!.Value));

    // Each rate with the cases that the report names beside it; null where they are approximate.
    private static IEnumerable<(string Place, ReportedRate Rate, long? Cases)> Rates(AnnualReport report)
    {
        var programmes = report.Hotline?.Programmes ?? [];
        for (var i = 0; i < programmes.Count; i++)
        {
            var (programme, place) = (programmes[i], FormattableString.Invariant($"hotline.programmes[{i}]"));
            var cases = programme.Cases.IsApproximate ? (long?)null : programme.Cases.Value;
            foreach (var (name, rate) in new[] { ("resolutionRate", programme.ResolutionRate), ("satisfactionRate", programme.SatisfactionRate) })
            {
                if (rate is not null)
                {
                    yield return ($"{place}.{name}", rate, cases);
                }
            }
        }

        for (var i = 0; i < report.Proposals.Count; i++)
        {
            var (figures, place) = (report.Proposals[i], FormattableString.Invariant($"proposals[{i}]"));
            foreach (var (name, rate) in new[] { ("replyRate", figures.ReplyRate), ("consultationRate", figures.ConsultationRate), ("satisfactionRate", figures.SatisfactionRate) })
            {
                if (rate is not null)
                {
                    yield return ($"{place}.{name}", rate, figures.Total);
                }
            }
        }
    }
}
