using System.Globalization;
using GovDisclosure.Documents;
using GovDisclosure.Rates;

namespace GovDisclosure.Sections;

/// <summary>Charts the parts of a whole with the shares that the sentence beside it prints.</summary>
internal static class ShareChart
{
    /// <param name="title">The title.</param>
    /// <param name="series">What the numbers are, for the column of the table.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="total">What the shares are over.</param>
    /// <param name="options">How the shares are rounded and printed.</param>
    /// <returns>The chart; null where there are no shares to show: nothing was counted, or a number is approximate or too great.</returns>
    public static ChartBlock? Of(string title, string series, string unit, IReadOnlyList<SharedCount> parts, ReportedCount total, ShareOptions options)
    {
        if (parts.Count == 0 || ShareText.TrySeries(parts, total, options) is not { } shared)
        {
            return null;
        }

        var bars = Fold(shared.Labels, shared.Series.Shares);
        var greatest = bars.Aggregate((most, bar) => bar.Value > most.Value ? bar : most);
        return new ChartBlock(ChartType.Shares, title, bars.Select(b => b.Label), [new ChartSeries(series, bars.Select(b => (decimal?)b.Value))])
        {
            Unit = unit,
            Shares = [.. bars.Select(b => PercentText.Format(b.Percent, options.TrailingZeros))],
            Summary = string.Format(
                CultureInfo.InvariantCulture,
                "共{0}{1}，{2}最多，为{3}{1}，占{4}",
                total.Value, unit, greatest.Label, greatest.Value, PercentText.Format(greatest.Percent, options.TrailingZeros)),
        };
    }

    // A chart holds so many bars and no more: the least of the others stand together in one, at the end.
    private static List<Bar> Fold(IReadOnlyList<string> labels, IReadOnlyList<Share> shares)
    {
        var bars = labels.Select((label, i) => new Bar(label, shares[i].Value, shares[i].Percent ?? 0)).ToList();
        if (bars.Count <= ChartBlock.MaxCategories)
        {
            return bars;
        }

        var order = Enumerable.Range(0, bars.Count).OrderByDescending(i => bars[i].Value).ToList();
        var least = order.Skip(ChartBlock.MaxCategories - 1).ToList();
        return
        [
            .. order.Take(ChartBlock.MaxCategories - 1).OrderBy(i => i).Select(i => bars[i]),
            new Bar(FormattableString.Invariant($"其余{least.Count}项合计"), least.Sum(i => bars[i].Value), least.Sum(i => bars[i].Percent)),
        ];
    }

    private sealed record Bar(string Label, decimal Value, decimal Percent);
}
