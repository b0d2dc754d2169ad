using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>How long a request took.</summary>
internal static class CourseTime
{
    /// <summary>
    /// The working days after day zero of the receipt through the day it was closed or the day of the view, less those on which the organ
    /// waited for the applicant or for those consulted; null where the days are not covered.
    /// </summary>
    public static int? HandlingDays(CourseReading whole, LocalDate? on)
    {
        var end = whole.End.ClosedBy != Cases.RequestEventKind.None ? whole.End.ClosedOn : on;
        if (end is not { } last || last <= whole.FirstDayZero)
        {
            return end is null ? null : 0;
        }

        if (!whole.Calendar.TryCountWorkingDays(whole.FirstDayZero, last, out var days))
        {
            return null;
        }

        foreach (var (after, through) in DayLister.Waits(whole, last))
        {
            if (!whole.Calendar.TryCountWorkingDays(after, through, out var waited))
            {
                return null;
            }

            days -= waited;
        }

        return Math.Max(days, 0);
    }
}
