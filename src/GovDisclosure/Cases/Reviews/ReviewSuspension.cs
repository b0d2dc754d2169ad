using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>A suspension (中止) of a reconsideration: its days are left out of the period of the decision.</summary>
/// <remarks>Sources: 行政复议法 2023, art. 39; before 2024 实施条例 (2007), art. 41. Equality compares all members.</remarks>
[JsonShape(TakesMoments = true)]
public sealed partial record ReviewSuspension
{
    /// <summary>Makes a suspension.</summary>
    /// <param name="from">Its first day.</param>
    /// <param name="through">Its last day, inclusive; null while it lasts.</param>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>.</exception>
    public ReviewSuspension(LocalDate from, LocalDate? through)
    {
        From = from;
        Through = through is null || through >= from ? through : throw Guard.Invalid($"The suspension must not end on {DateText.Iso(through.Value)}, before it began on {DateText.Iso(from)}.", nameof(through));
    }

    /// <summary>Its first day.</summary>
    public LocalDate From { get; }

    /// <summary>Its last day, inclusive; null while it lasts.</summary>
    public LocalDate? Through { get; }

    /// <summary>The item of 行政复议法 2023, art. 39 paragraph 1, that it rests on, from 1 to 10; null where that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10.</exception>
    public int? Ground { get; init => field = value is { } item ? Guard.InRange(item, 1, 10, nameof(Ground)) : null; }

    /// <summary>Whether 60 days of it without a change end the case (行政复议法 2023, art. 41 item 5: the grounds of items 1, 2 and 4).</summary>
    internal bool EndsTheCase => Ground is 1 or 2 or 4;

    internal int Days => Through is { } through ? Period.DaysBetween(From, through) + 1 : 0;
}
