using GovDisclosure.Proposals;
using GovDisclosure.Rates;
using GovDisclosure.Reports;

namespace GovDisclosure.Prose;

/// <summary>A series of a report whose shares were published.</summary>
/// <param name="Place">Where it is in the data.</param>
/// <param name="Labels">The names of the parts.</param>
/// <param name="Counts">The exact counts.</param>
/// <param name="Printed">The shares as published; null where a part has none.</param>
/// <param name="Total">The total named beside the shares.</param>
internal sealed record PrintedShares(string Place, IReadOnlyList<string> Labels, IReadOnlyList<long> Counts, IReadOnlyList<PrintedPercent?> Printed, long Total)
{
    /// <summary>The series of a report that can be checked: exact counts, at least one published share.</summary>
    public static IEnumerable<PrintedShares> Of(AnnualReport report)
    {
        if (report.Proactive is { } proactive && !proactive.Total.IsApproximate && !proactive.Categories.Any(c => c.Count.IsApproximate))
        {
            yield return new PrintedShares(
                "proactive.categories",
                [.. proactive.Categories.Select(c => c.Name)],
                [.. proactive.Categories.Select(c => c.Count.Value)],
                [.. proactive.Categories.Select(c => c.PrintedShare)],
                proactive.Total.Value);
        }

        if (report.Requests is { } requests)
        {
            yield return new PrintedShares(
                "requests.outcomes",
                [.. requests.Outcomes.Select(o => o.Name)],
                [.. requests.Outcomes.Select(o => o.Count)],
                [.. requests.Outcomes.Select(o => o.PrintedShare)],
                requests.Received);
        }

        for (var i = 0; i < report.Proposals.Count; i++)
        {
            yield return OfProposals(report.Proposals[i], FormattableString.Invariant($"proposals[{i}].outcomes"));
        }
    }

    /// <summary>Whether the shares have different decimals: 66.9% beside 4%. Each is then judged at its own.</summary>
    public bool HasMixedDecimals => Printed.Where(p => p is not null).Select(p => p!.Value.Decimals).Distinct().Count() > 1;

    /// <summary>Whether each share, rounded in whatever way at its own decimals, is that of its count.</summary>
    public bool FitsEachAlone(long total)
        => !Printed.Where((share, i) => share is { } printed && !PrintedShare.Fits(printed.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), Counts[i], total)).Any();

    public bool IsPrinted => Printed.Any(p => p is not null);

    public static PrintedShares OfProposals(ProposalFigures figures, string place)
        => new(
            place,
            [.. figures.Outcomes.Select(o => o.Wording ?? o.Outcome.ToString())],
            [.. figures.Outcomes.Select(o => o.Count)],
            [.. figures.Outcomes.Select(o => o.PrintedShare)],
            figures.PrintedTotal ?? figures.Total);

    /// <summary>Which settings make the published shares when they are taken of a total.</summary>
    public ShareAudit Over(long total) => ShareAudit.OfCounts(Counts, [.. Printed.Select(p => p?.Value)], total);

    /// <summary>The published shares as one text.</summary>
    public string PrintedText => string.Join("; ", Printed.Select(p => p?.ToString() ?? "—"));

    /// <summary>What the shares would print half up over a total, with the decimals published.</summary>
    public string HalfUpText(long total)
        => string.Join("; ", Counts.Select((count, i) => new Rate(count, total).ToText(Printed[i]?.Decimals ?? 2)));
}
