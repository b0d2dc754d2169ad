using GovDisclosure.Calendars;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>How long a request took.</summary>
internal static class CourseTime
{
    /// <summary>
    /// The working days after day zero of the receipt through a day, less those on which the organ waited for the applicant or for those consulted;
    /// null where the days are neither covered nor can be projected.
    /// </summary>
    /// <param name="whole">The course.</param>
    /// <param name="last">The day.</param>
    /// <param name="further">The calendar of the deadlines, which reaches further where its days can be projected.</param>
    public static int? Through(CourseReading whole, LocalDate last, WorkingDayCalendar further)
    {
        if (last <= whole.FirstDayZero)
        {
            return 0;
        }

        var calendar = CalendarTo(last, whole, further);
        if (!calendar.TryCountWorkingDays(whole.FirstDayZero, last, out var days))
        {
            return null;
        }

        foreach (var (after, through) in DayLister.Waits(whole, last))
        {
            if (!calendar.TryCountWorkingDays(after, through, out var waited))
            {
                return null;
            }

            days -= waited;
        }

        return Math.Max(days, 0);
    }

    /// <summary>Whether all the days that <see cref="Through"/> counts are published.</summary>
    public static Certainty CertaintyThrough(CourseReading whole, LocalDate last, WorkingDayCalendar further)
    {
        var calendar = CalendarTo(last, whole, further);
        return last > whole.FirstDayZero && calendar.Covers(whole.FirstDayZero) && calendar.Covers(last) ? calendar.CertaintyOf(whole.FirstDayZero, last) : Certainty.Published;
    }

    private static WorkingDayCalendar CalendarTo(LocalDate last, CourseReading whole, WorkingDayCalendar further) => whole.Calendar.Covers(last) ? whole.Calendar : further;
}
