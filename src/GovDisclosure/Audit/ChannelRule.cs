using System.Globalization;
using GovDisclosure.Reports;
using GovDisclosure.Rates;

namespace GovDisclosure.Audit;

/// <summary>Holds the channels against the total: less must be explained, more can be the same information published twice.</summary>
internal static class ChannelRule
{
    public const string Id = "figures.channels";

    public static IEnumerable<Finding> Check(ReportContext context)
    {
        var counts = context.Report.Proactive?.Channels.Where(c => c.Count is not null).Select(c => c.Count!.Value).ToList() ?? [];
        if (counts.Count < 2)
        {
            yield break;
        }

        var check = new SumCheck(counts, context.Report.Proactive!.Total);
        if (check.Agrees)
        {
            yield break;
        }

        var sums = check.LeastSum == check.GreatestSum
            ? check.LeastSum.ToString(CultureInfo.InvariantCulture)
            : FormattableString.Invariant($"{check.LeastSum}..{check.GreatestSum}");
        var message = check.IsOver
            ? new LocalizedText($"各渠道之和 {sums} 大于主动公开总数 {check.Total}；同一信息经多个渠道公开时应予说明", $"the channels sum to {sums}, over the total of {check.Total}; say so where one piece was published through several")
            : new LocalizedText($"各渠道之和 {sums} 小于主动公开总数 {check.Total}，其余渠道未列明", $"the channels sum to {sums}, below the total of {check.Total}: the other channels are not named");
        yield return new Finding(Id, check.IsOver ? Severity.Warning : Severity.Info, "proactive.channels", message)
        {
            Expected = check.Total.ToString(),
            Actual = sums,
        };
    }
}
