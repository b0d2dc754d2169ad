using GovDisclosure.Internal;

namespace GovDisclosure.Calendars;

/// <summary>Where services take the working day calendar from: kept in memory for one process.</summary>
/// <remarks>
/// Every service over one source sees a replaced calendar with its next call; a call that runs keeps the calendar that it began with. May be used
/// by several threads at once. A host of many machines derives its own over what its machines share, which has to hold to the same.
/// </remarks>
public class CalendarSource
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

    /// <summary>The calendar that is in use now; never null.</summary>
    public virtual WorkingDayCalendar Current => Volatile.Read(ref _current);

    /// <summary>Puts another calendar in the place of one, unless somebody else was faster.</summary>
    /// <param name="expected">The calendar that is to go.</param>
    /// <param name="next">The calendar that comes in its place.</param>
    /// <returns>Whether <paramref name="expected"/> was still in use and <paramref name="next"/> is in use now.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public virtual bool TryReplace(WorkingDayCalendar expected, WorkingDayCalendar next)
    {
        Guard.NotNull(expected);
        return ReferenceEquals(Interlocked.CompareExchange(ref _current, Guard.NotNull(next), expected), expected);
    }
}
