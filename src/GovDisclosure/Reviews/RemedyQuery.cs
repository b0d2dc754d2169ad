using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>The facts that decide which remedies are open against a decision.</summary>
/// <remarks>Equality compares all members.</remarks>
public sealed record RemedyQuery
{
    /// <summary>Makes a query.</summary>
    /// <param name="outcome">How the request ended.</param>
    /// <param name="deliveredOn">The day the decision reached the applicant: day zero of the periods.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public RemedyQuery(Outcome outcome, LocalDate deliveredOn)
    {
        Outcome = Guard.NotNull(outcome);
        DeliveredOn = deliveredOn;
    }

    /// <summary>How the request ended.</summary>
    public Outcome Outcome { get; }

    /// <summary>The day the decision reached the applicant.</summary>
    public LocalDate DeliveredOn { get; }

    /// <summary>The day the decision was made, from which the outer limit of five years runs; <see cref="DeliveredOn"/> when null.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Whether the decision told the applicant of the right to reconsideration and suit, and of its period; <c>true</c> when not set.</summary>
    public bool WasTold { get; init; } = true;

    /// <summary>The day an applicant who was not told learned of the right; null where it is not known, and then the limit of one year is used.</summary>
    public LocalDate? LearnedOn { get; init; }

    /// <summary>The ground of the withheld part of a partly granted request; null where it is not known.</summary>
    public Outcome? WithheldUnder { get; init; }

    /// <summary>The reviews that were filed already.</summary>
    public IReadOnlyList<ReviewCase> Cases { get; init => field = ValueList.Copy(value); } = ValueList<ReviewCase>.Empty;

    /// <summary>The query for a chain.</summary>
    /// <param name="chain">The chain with its decision and cases.</param>
    /// <param name="deliveredOn">The day the decision reached the applicant.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chain"/> is null.</exception>
    public static RemedyQuery For(ReviewChain chain, LocalDate deliveredOn)
        => new(Guard.NotNull(chain).Decision.Outcome, deliveredOn)
        {
            DecidedOn = chain.Decision.DecidedOn,
            WithheldUnder = chain.WithheldUnder,
            Cases = chain.Cases,
        };
}
