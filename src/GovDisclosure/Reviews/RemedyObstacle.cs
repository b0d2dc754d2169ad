using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>What kept a person from using a remedy in time: 不可抗力 or another good reason.</summary>
/// <remarks>
/// Reconsideration: the period runs on from the end of the obstacle (行政复议法 2017, art. 9; 2023, art. 20 paragraph 2). Suit: the lost days are not
/// counted (行政诉讼法, art. 48 paragraph 1); for a special cause of the person's own the court decides on an application within ten days of its
/// end (paragraph 2). Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record RemedyObstacle
{
    /// <summary>Makes an obstacle.</summary>
    /// <param name="from">The first day that was lost.</param>
    /// <param name="through">The last day that was lost, inclusive.</param>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>.</exception>
    public RemedyObstacle(LocalDate from, LocalDate through)
    {
        From = from;
        Through = through >= from ? through : throw Guard.Invalid($"The obstacle must not end on {DateText.Iso(through)}, before it began on {DateText.Iso(from)}.", nameof(through));
    }

    /// <summary>The first day that was lost.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that was lost, inclusive.</summary>
    public LocalDate Through { get; }

    /// <summary>Whether it is a special cause of the person's own (其他特殊情况) and neither 不可抗力 nor outside the person: then a court decides on application.</summary>
    public bool IsOwnCause { get; init; }
}
