using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.Proposals;

/// <summary>How many suggestions or proposals had one outcome.</summary>
[JsonShape]
public sealed partial record ProposalOutcomeCount
{
    /// <summary>Makes a count.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="count">How many had it (件).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not a member of <see cref="ProposalOutcome"/>, or <paramref name="count"/> is negative.</exception>
    public ProposalOutcomeCount(ProposalOutcome outcome, long count)
    {
        Outcome = Guard.Defined(outcome);
        Count = Guard.NotNegative(count);
    }

    /// <summary>The outcome.</summary>
    public ProposalOutcome Outcome { get; }

    /// <summary>How many had it (件).</summary>
    public long Count { get; }

    /// <summary>The words of the report for the outcome; null for the usual ones.</summary>
    public string? Wording { get; init; }

    /// <summary>The share as published, for an audit; null where none was published.</summary>
    public PrintedPercent? PrintedShare { get; init; }
}
