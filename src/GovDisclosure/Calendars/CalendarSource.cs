using GovDisclosure.Internal;

namespace GovDisclosure.Calendars;

/// <summary>Keeps the calendar of one process in memory.</summary>
/// <remarks>A host of many machines implements <see cref="ICalendarSource"/> over what its machines share.</remarks>
public sealed class CalendarSource : ICalendarSource
{
    private WorkingDayCalendar _current;

    /// <summary>Makes a source with China's calendar, with the notices that come with the library.</summary>
    public CalendarSource()
        : this(WorkingDayCalendar.China)
    {
    }

    /// <summary>Makes a source.</summary>
    /// <param name="calendar">The calendar to begin with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public CalendarSource(WorkingDayCalendar calendar) => _current = Guard.NotNull(calendar);

    /// <inheritdoc/>
    public WorkingDayCalendar Current => Volatile.Read(ref _current);

    /// <inheritdoc/>
    public bool TryReplace(WorkingDayCalendar expected, WorkingDayCalendar next)
    {
        Guard.NotNull(expected);
        return ReferenceEquals(Interlocked.CompareExchange(ref _current, Guard.NotNull(next), expected), expected);
    }
}
