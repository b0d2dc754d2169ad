using System.Runtime.InteropServices;
using GovDisclosure.Calendars;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>The last day of a calendar period: rolled over days off where the calendar knows them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodEnd(LocalDate Nominal, LocalDate Day, bool IsProvisional)
{
    /// <summary>Whether the roll rests on published notices or on statutory holidays alone.</summary>
    public Certainty Certainty { get; init; } = Certainty.Published;

    /// <summary>The earliest that the last day can be: on a projected day off that is no statutory holiday a notice may yet set work.</summary>
    public LocalDate Earliest { get; init; } = Day;

    public static PeriodEnd Of(LocalDate nominal, WorkingDayCalendar calendar)
    {
        if (!calendar.TryRoll(nominal, out var day))
        {
            return new(nominal, day, IsProvisional: true);
        }

        var certainty = calendar.CertaintyOf(nominal, day);
        return new(nominal, day, IsProvisional: false) { Certainty = certainty, Earliest = certainty == Certainty.Projected ? FirstThatMayBeWorked(nominal, day, calendar) : day };
    }

    private static LocalDate FirstThatMayBeWorked(LocalDate nominal, LocalDate day, WorkingDayCalendar calendar)
    {
        var earliest = nominal;
        while (earliest < day && calendar.Describe(earliest).Kind == CalendarDayKind.StatutoryHoliday)
        {
            earliest = earliest.PlusDays(1);
        }

        return earliest;
    }
}
