using System.Globalization;
using GovDisclosure.Rates;
using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>Holds parts against the totals printed beside them; approximate counts allow what their words allow.</summary>
internal static class SumRule
{
    public const string Id = "figures.sum";

    public static IEnumerable<Finding> Check(ReportContext context)
        => Proactive(context.Report).Concat(Work(context.Report)).Concat(Cases(context.Report)).Concat(Proposals(context.Report));

    private static IEnumerable<Finding> Proactive(AnnualReport report)
    {
        if (report.Proactive is not { } proactive)
        {
            yield break;
        }

        if (proactive.Categories.Count > 0 && Sum("proactive.categories", proactive.Categories.Select(c => c.Count), proactive.Total) is { } wrong)
        {
            yield return wrong;
        }

        for (var i = 0; i < proactive.Channels.Count; i++)
        {
            var channel = proactive.Channels[i];
            if (channel is { Parts.Count: > 0, Count: { } count }
                && Sum(FormattableString.Invariant($"proactive.channels[{i}].parts"), channel.Parts.Select(p => p.Count), count) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Work(AnnualReport report)
    {
        var parts = report.Hotline?.Programmes.Where(p => p.IsPartOfTotal).Select(p => p.Cases).ToList() ?? [];
        if (parts.Count > 0 && Sum("hotline.programmes", parts, report.Hotline!.Cases) is { } finding)
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Cases(AnnualReport report)
    {
        if (report.Requests is { Outcomes.Count: > 0 } requests)
        {
            // What was handled must be told in full; of what was received a part can still be pending.
            var sum = requests.Outcomes.Sum(o => (decimal)o.Count);
            if (requests.Handled is { } handled ? sum != handled : sum > requests.Received)
            {
                yield return Wrong("requests.outcomes", sum, requests.Handled ?? requests.Received, requests.Handled is not null);
            }
        }

        foreach (var (name, cases) in new[] { ("reviews.reconsiderations", report.Reviews?.Reconsiderations), ("reviews.suits", report.Reviews?.Suits) })
        {
            if (cases is null)
            {
                continue;
            }

            foreach (var (part, count) in new[] { ("accepted", cases.Accepted), ("concludedInTime", cases.ConcludedInTime) })
            {
                if (count > cases.Received)
                {
                    yield return Wrong($"{name}.{part}", count.Value, cases.Received, isExact: false);
                }
            }

            var results = cases.Results.Sum(r => (decimal)r.Count);
            if (results > cases.Received)
            {
                yield return Wrong(name + ".results", results, cases.Received, isExact: false);
            }
        }
    }

    private static IEnumerable<Finding> Proposals(AnnualReport report)
    {
        for (var i = 0; i < report.Proposals.Count; i++)
        {
            var (figures, place) = (report.Proposals[i], FormattableString.Invariant($"proposals[{i}]"));
            if (figures.PrintedTotal is { } printed && printed != figures.Total)
            {
                yield return Wrong(place + ".origins", figures.Total, printed, isExact: true);
            }

            var outcomes = figures.Outcomes.Sum(o => (decimal)o.Count);
            if (figures.Outcomes.Count > 0 && (figures.OutcomeBase is { } given ? outcomes != given : outcomes > figures.Total))
            {
                yield return Wrong(place + ".outcomes", outcomes, figures.ShareBase, figures.OutcomeBase is not null);
            }
        }
    }

    private static Finding? Sum(string place, IEnumerable<ReportedCount> parts, ReportedCount total)
        => new SumCheck(parts, total).ToFinding(Id, place, Severity.Error);

    private static Finding Wrong(string place, decimal sum, long total, bool isExact)
    {
        var (actual, expected) = (sum.ToString(CultureInfo.InvariantCulture), total.ToString(CultureInfo.InvariantCulture));
        return new Finding(Id, Severity.Error, place, isExact
            ? new LocalizedText($"各项之和 {actual} 与总数 {expected} 不符", $"the parts sum to {actual}, the total is {expected}")
            : new LocalizedText($"部分 {actual} 大于总数 {expected}", $"the part of {actual} is over the total of {expected}"))
        {
            Expected = isExact ? expected : "<= " + expected,
            Actual = actual,
        };
    }
}
