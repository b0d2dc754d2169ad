using System.Globalization;
using System.Text;
using GovDisclosure.Rates;

namespace GovDisclosure.Sections;

/// <summary>A count with the words around it, to be printed with its share.</summary>
internal readonly record struct SharedCount(string Label, ReportedCount Count);

/// <summary>The shares of a series with the names of its parts.</summary>
internal sealed record SharedSeries(IReadOnlyList<string> Labels, ShareSeries Series);

/// <summary>Writes a series as reports do: 概况类239条，占1.53%；计划总结类610条，占3.92%。</summary>
internal static class ShareText
{
    /// <summary>The clauses of a series, without the mark at the end.</summary>
    /// <param name="text">Gets the explanation of the shares, and a finding where they cannot be given.</param>
    /// <param name="place">The place of the series in the report's data.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="total">What the shares are over.</param>
    /// <param name="unit">The unit behind each count.</param>
    /// <param name="of">The words behind 占: nothing, or 总数的.</param>
    /// <param name="options">How the shares are rounded and printed.</param>
    public static string Clauses(
        SectionText text, string place, IReadOnlyList<SharedCount> parts, ReportedCount total, string unit, string of, ShareOptions options)
    {
        var series = Series(text, place, parts, total, options);
        var clauses = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            clauses.Append(i == 0 ? string.Empty : "；").Append(parts[i].Label).Append(parts[i].Count).Append(unit);
            if (series is not null)
            {
                clauses.Append("，占").Append(of).Append(series.Shares[i].Text);
            }
        }

        return clauses.ToString();
    }

    /// <summary>The shares of parts of a total, with their labels; a rest that the parts do not name comes last.</summary>
    /// <returns>The series; null where there are no shares: without an exact total that is not zero, exact parts, or room for them in it.</returns>
    public static SharedSeries? TrySeries(IReadOnlyList<SharedCount> parts, ReportedCount total, ShareOptions options)
    {
        var sum = Sum(parts);
        if (!HasShares(parts, total) || sum > total.Value)
        {
            return null;
        }

        // Parts that do not reach the total take part with an unnamed rest, so that the largest remainder still shares out 100 %.
        var labels = parts.Select(p => p.Label).ToList();
        var counts = parts.Select(p => p.Count.Value).ToList();
        if (sum < total.Value)
        {
            labels.Add("未列出的其余部分");
            counts.Add(total.Value - sum);
        }

        return new SharedSeries(labels, ShareSeries.OfCounts(counts, options));
    }

    private static ShareSeries? Series(SectionText text, string place, IReadOnlyList<SharedCount> parts, ReportedCount total, ShareOptions options)
    {
        if (TrySeries(parts, total, options) is { } shared)
        {
            text.Explanations.Add(shared.Series.Explain(shared.Labels));
            return shared.Series;
        }

        if (HasShares(parts, total))
        {
            var sum = Sum(parts);
            text.Findings.Add(new Finding("report.shares-omitted", Severity.Warning, place, new LocalizedText(
                FormattableString.Invariant($"各项之和 {sum} 大于总数 {total.Value}，未印占比"),
                FormattableString.Invariant($"the parts sum to {sum}, more than their total {total.Value}: no shares are printed")))
            {
                Expected = FormattableString.Invariant($"<= {total.Value}"),
                Actual = sum.ToString(CultureInfo.InvariantCulture),
            });
        }

        return null;
    }

    private static bool HasShares(IReadOnlyList<SharedCount> parts, ReportedCount total)
        => total is { IsApproximate: false, Value: > 0 } && parts.All(p => !p.Count.IsApproximate);

    private static long Sum(IReadOnlyList<SharedCount> parts) => CountRange.Sum(parts.Select(p => p.Count)).Min;
}
