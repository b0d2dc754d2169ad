using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>How many requests or reviews of a register are alike for the statistics of a year: one group of a database's answer.</summary>
/// <remarks>
/// A group of requests has facts that stand for all of them: their days fall on the same side of the year's first and last day. A group of
/// reviews has none. Equality compares all members.
/// </remarks>
/// <param name="Facts">The facts of any one of the group; null for reviews.</param>
/// <param name="ReviewPlace">The figure of the fourth table, see <see cref="RegisterReview.Place"/>; null for requests.</param>
/// <param name="Count">How many.</param>
/// <param name="Fees">The fees of the group whose day lies in the year, in yuan.</param>
/// <param name="FeesWithoutDay">How many have a fee and no day for it.</param>
[JsonShape]
public sealed partial record RegisterCount(RegisterFacts? Facts, int? ReviewPlace, long Count, decimal Fees, long FeesWithoutDay);
