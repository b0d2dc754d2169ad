using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Requests;

namespace GovDisclosure.Reviews;

/// <summary>The decision on a request and everything that reviewed it.</summary>
/// <remarks>An immutable value: <see cref="With"/> returns a longer chain. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record ReviewChain
{
    /// <summary>Makes a chain without cases.</summary>
    /// <param name="requestId">The host's number of the request.</param>
    /// <param name="decision">The decision that is reviewed.</param>
    /// <exception cref="ArgumentException"><paramref name="requestId"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public ReviewChain(string requestId, RequestDecision decision)
    {
        RequestId = Guard.NotBlank(requestId);
        Decision = Guard.NotNull(decision);
    }

    /// <summary>The host's number of the request.</summary>
    public string RequestId { get; }

    /// <summary>The decision that is reviewed.</summary>
    public RequestDecision Decision { get; init => field = Guard.NotNull(value); }

    /// <summary>The ground of the withheld part of a partly granted request; null where it is not known or nothing was withheld.</summary>
    /// <remarks>Only a part withheld under articles 14 to 16 has to go to reconsideration first.</remarks>
    public Outcome? WithheldUnder { get; init; }

    /// <summary>The cases, in the order given.</summary>
    public IReadOnlyList<ReviewCase> Cases { get; init => field = ValueList.Copy(value); } = ValueList<ReviewCase>.Empty;

    /// <summary>Whether the decision refuses information under articles 14 to 16 of the 2019 Regulations.</summary>
    public bool IsExemptionRefusal => Decision.Outcome.IsExemption || (Decision.Outcome == Outcomes.Partial && WithheldUnder is { IsExemption: true });

    /// <summary>A longer chain.</summary>
    /// <param name="reviewCase">The case that is added at the end.</param>
    /// <returns>A new chain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reviewCase"/> is null.</exception>
    public ReviewChain With(ReviewCase reviewCase) => this with { Cases = new ValueList<ReviewCase>([.. Cases, Guard.NotNull(reviewCase)]) };

    /// <summary>The chain with one case replaced: the one with the same number.</summary>
    /// <param name="reviewCase">The new state of the case.</param>
    /// <returns>A new chain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reviewCase"/> is null.</exception>
    /// <exception cref="ArgumentException">The chain has no case with that number.</exception>
    public ReviewChain Replace(ReviewCase reviewCase)
        => Cases.Any(c => c.Id == Guard.NotNull(reviewCase).Id)
            ? this with { Cases = ValueList.Copy(Cases.Select(c => c.Id == reviewCase.Id ? reviewCase : c)) }
            : throw new ArgumentException($"The chain has no case '{reviewCase.Id}'.", nameof(reviewCase));

    /// <summary>Checks the chain.</summary>
    /// <returns>All findings; empty when nothing is wrong. The rules are listed at <see cref="ReviewRules"/>.</returns>
    public IReadOnlyList<Finding> Check() => ReviewRules.Check(this);

    /// <summary>The cases that the fourth table of a year counts.</summary>
    /// <param name="year">The report year, from 2008 to 9999.</param>
    /// <param name="options">The settings; the defaults when null.</param>
    /// <returns>
    /// What was decided in the year, in its column, and what was accepted and undecided on 31 December, as pending. A case that is
    /// not known to be accepted counts from the day it was filed. A case of an earlier year is not counted again. A suit as
    /// co-defendant of another organ is left out. A case that ended without a known kind of decision is counted as other.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is before 2008 or after 9999.</exception>
    public IReadOnlyList<CountedCase> CountedIn(int year, ReviewCountOptions? options = null)
        => ReviewCounting.Count(this, Guard.InRange(year, 2008, 9999), options ?? new ReviewCountOptions());

    /// <summary>The figures of the fourth table for this chain.</summary>
    /// <param name="year">The report year, from 2008 to 9999.</param>
    /// <param name="options">The settings; the defaults when null.</param>
    /// <returns>The counts; see <see cref="CountedIn"/> for what is counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is before 2008 or after 9999.</exception>
    public ReviewCounts CountsIn(int year, ReviewCountOptions? options = null) => ReviewCounting.Sum(CountedIn(year, options));
}
