using GovDisclosure.Internal;

namespace GovDisclosure.Calendars;

/// <summary>A day that is a working day in one calendar and not in another.</summary>
/// <param name="Before">The day in the first calendar.</param>
/// <param name="After">The day in the second.</param>
[JsonShape]
public sealed partial record CalendarChange(CalendarDay Before, CalendarDay After);
