using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>One day that a notice or a local arrangement names.</summary>
/// <remarks>Equality compares the date, the kind and the name.</remarks>
[JsonShape]
public sealed partial record CalendarEntry
{
    /// <summary>Names a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="kind">
    /// What the day is. <see cref="CalendarDayKind.WorkingDay"/> and <see cref="CalendarDayKind.Weekend"/> undo what an earlier
    /// notice made of it: the day is again what its weekday makes it.
    /// </param>
    /// <param name="holiday">The holiday that the day belongs to, or the reason of a local closure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="CalendarDayKind"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="holiday"/> is null.</exception>
    public CalendarEntry(LocalDate date, CalendarDayKind kind, LocalizedText holiday)
    {
        Date = PackedDate.ToIso(date);
        Kind = Guard.Defined(kind);
        Holiday = Guard.NotNull(holiday);
    }

    /// <summary>The day, in the ISO calendar.</summary>
    public LocalDate Date { get; }

    /// <summary>What the day is.</summary>
    public CalendarDayKind Kind { get; }

    /// <summary>The holiday that the day belongs to, as printed, for example 国庆节、中秋节.</summary>
    public LocalizedText Holiday { get; }

    internal bool IsWorking => Kind is CalendarDayKind.WorkingDay or CalendarDayKind.MakeUpWorkday;

    internal bool IsOrdinary => Kind is CalendarDayKind.WorkingDay or CalendarDayKind.Weekend;
}
