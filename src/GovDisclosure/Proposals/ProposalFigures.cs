using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.Proposals;

/// <summary>One year's suggestions or proposals: where they came from, what came of them, and how the authors judged it.</summary>
/// <remarks>
/// <para>A share of an outcome is over <see cref="ShareBase"/>: the base is always explicit, because a report that prints
/// 占总数 beside a total may have divided by a part of it.</para>
/// <para>Equality compares all members, lists by content.</para>
/// </remarks>
[JsonShape]
public sealed partial record ProposalFigures
{
    /// <summary>Makes the figures of one kind.</summary>
    /// <param name="kind">Suggestions of the congress or proposals of the conference.</param>
    /// <param name="origins">The bodies they came from; copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="origins"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="ProposalKind"/>.</exception>
    /// <exception cref="OverflowException">The origins together exceed <see cref="long.MaxValue"/>.</exception>
    public ProposalFigures(ProposalKind kind, IEnumerable<ProposalOrigin> origins)
    {
        Kind = Guard.Defined(kind);
        Origins = ValueList.Copy(Guard.NotNull(origins));
        Total = Origins.Aggregate(0L, (sum, origin) => checked(sum + origin.Count));
    }

    /// <summary>Suggestions of the congress or proposals of the conference.</summary>
    public ProposalKind Kind { get; }

    /// <summary>The bodies they came from.</summary>
    public IReadOnlyList<ProposalOrigin> Origins { get; }

    /// <summary>How many were taken on (件): the sum of the origins.</summary>
    public long Total { get; }

    /// <summary>The total as published, where the report names one; null for <see cref="Total"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? PrintedTotal { get; init => field = value is { } count ? Guard.NotNegative(count, "value") : null; }

    /// <summary>The outcomes, in the order of the report.</summary>
    public IReadOnlyList<ProposalOutcomeCount> Outcomes { get; init => field = ValueList.Copy(value); } = ValueList<ProposalOutcomeCount>.Empty;

    /// <summary>What the shares of the outcomes are divided by; null where the host names no base and the whole total is meant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? OutcomeBase { get; init => field = value is { } count ? Guard.NotNegative(count, "value") : null; }

    /// <summary>The words of the report for the base of the shares, behind 占; 总数 unless set.</summary>
    /// <remarks>A base that is not the total should have a name of its own, for example 区政协提案总数.</remarks>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string OutcomeBaseName { get; init => field = Guard.NotBlank(value); } = "总数";

    /// <summary>The share of those replied to (办结率); null where the report gives none.</summary>
    public ReportedRate? ReplyRate { get; init; }

    /// <summary>The share of those whose authors were consulted in person or by telephone (面商率); null where the report gives none.</summary>
    public ReportedRate? ConsultationRate { get; init; }

    /// <summary>The share of those whose authors were satisfied (满意率); null where the report gives none.</summary>
    public ReportedRate? SatisfactionRate { get; init; }

    /// <summary>The host's own words between the total and the outcomes; null for none.</summary>
    public string? Remarks { get; init; }

    /// <summary>The host's own words between the outcomes and the rates; null for none.</summary>
    public string? Conclusion { get; init; }

    /// <summary>What the shares of the outcomes are divided by: <see cref="OutcomeBase"/>, or else <see cref="Total"/>.</summary>
    public long ShareBase => OutcomeBase ?? Total;

    /// <summary>How many had an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The count (件); 0 where the report does not name the outcome.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not a member of <see cref="ProposalOutcome"/>.</exception>
    /// <exception cref="OverflowException">The counts of the outcome together exceed <see cref="long.MaxValue"/>.</exception>
    public long CountOf(ProposalOutcome outcome)
    {
        Guard.Defined(outcome);
        return Outcomes.Where(o => o.Outcome == outcome).Aggregate(0L, (sum, o) => checked(sum + o.Count));
    }
}
