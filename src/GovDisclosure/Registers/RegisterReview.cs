using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>In which years a reconsideration or a suit counts, and in which figure of the fourth table.</summary>
/// <remarks>A case is pending in every year in which it is accepted and not decided. Equality compares all members.</remarks>
/// <param name="CaseId">The number of the case.</param>
/// <param name="Place">The figure, from 0 to 11: reconsideration, direct suit, suit after reconsideration; in each the results in the order of <see cref="ReviewResult"/>.</param>
/// <param name="FromYear">The first year.</param>
/// <param name="ThroughYear">The last year, inclusive; null while nothing ends it.</param>
[JsonShape]
public sealed partial record RegisterReview(string CaseId, int Place, int FromYear, int? ThroughYear)
{
    /// <summary>Whether the case counts in a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>Whether it does.</returns>
    public bool CountsIn(int year) => year >= FromYear && (ThroughYear is not { } last || year <= last);
}
