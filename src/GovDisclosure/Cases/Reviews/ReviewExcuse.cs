using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>What kept a person from filing in time: the days that were lost to 不可抗力 or to another good reason.</summary>
/// <remarks>
/// Reconsideration: the period runs on from the end of the obstacle (行政复议法 2017, art. 9 paragraph 2; 2023, art. 20 paragraph 2). Suit: the lost days are
/// not counted (行政诉讼法, art. 48 paragraph 1); for another special cause the court decides on an application within ten days of its end (paragraph 2). Whether
/// the reason is a good one is for the reconsideration organ or the court to say. Equality compares all members.
/// </remarks>
[JsonShape(TakesMoments = true)]
public sealed partial record ReviewExcuse
{
    /// <summary>Makes an excuse.</summary>
    /// <param name="from">The first day that was lost.</param>
    /// <param name="through">The last day that was lost, inclusive.</param>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>.</exception>
    public ReviewExcuse(LocalDate from, LocalDate through)
    {
        From = from;
        Through = through >= from ? through : throw Guard.Invalid($"The obstacle must not end on {DateText.Iso(through)}, before it began on {DateText.Iso(from)}.", nameof(through));
    }

    /// <summary>The first day that was lost.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that was lost, inclusive: the obstacle was gone on the day after it.</summary>
    public LocalDate Through { get; }

    /// <summary>Whether it is a special cause of the person's own (其他特殊情况) and neither 不可抗力 nor outside the person: then a court decides on application.</summary>
    public bool IsOwnCause { get; init; }

    /// <summary>What it was, in the words of the person or of the host; null where it is not recorded.</summary>
    public string? Reason { get; init; }
}
