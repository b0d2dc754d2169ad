using System.Runtime.InteropServices;
using GovDisclosure.Calendars;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>The last day of a calendar period: rolled over days off where the calendar knows them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodEnd(LocalDate Nominal, LocalDate Day, bool IsProvisional)
{
    public static PeriodEnd Of(LocalDate nominal, WorkingDayCalendar calendar)
    {
        var known = calendar.TryRoll(nominal, out var day);
        return new(nominal, day, !known);
    }
}
