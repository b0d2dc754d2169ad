using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>How long a request took.</summary>
internal static class CourseTime
{
    /// <summary>The working days through the end of a closed request, or through the day of the view.</summary>
    public static int? HandlingDays(CourseReading whole, LocalDate? on)
        => (whole.End.ClosedBy != RequestEventKind.None ? whole.End.ClosedOn : on) is { } last ? Through(whole, last) : null;

    /// <summary>
    /// The working days after day zero of the receipt through a day, less those on which the organ waited for the applicant or for those consulted;
    /// null where the days are not covered.
    /// </summary>
    public static int? Through(CourseReading whole, LocalDate last)
    {
        if (last <= whole.FirstDayZero)
        {
            return 0;
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
