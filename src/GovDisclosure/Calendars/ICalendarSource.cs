namespace GovDisclosure.Calendars;

/// <summary>Where services take the working day calendar from: the seam for a host whose calendar changes while it runs.</summary>
/// <remarks>
/// Every service over one source sees a replaced calendar with its next call; a call that runs keeps the calendar that it began with. An
/// implementation may be used by several threads at once.
/// </remarks>
public interface ICalendarSource
{
    /// <summary>The calendar that is in use now; never null.</summary>
    WorkingDayCalendar Current { get; }

    /// <summary>Puts another calendar in the place of one, unless somebody else was faster.</summary>
    /// <param name="expected">The calendar that is to go.</param>
    /// <param name="next">The calendar that comes in its place.</param>
    /// <returns>Whether <paramref name="expected"/> was still in use and <paramref name="next"/> is in use now.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    bool TryReplace(WorkingDayCalendar expected, WorkingDayCalendar next);
}
