using NodaTime;

namespace GovDisclosure.WorkFigures;

/// <summary>The periods whose ends a supervision plan can be due on.</summary>
internal static class SupervisionPeriods
{
    /// <summary>The periods that touch a year, first and last day inclusive.</summary>
    public static IEnumerable<(LocalDate First, LocalDate Last)> Of(SupervisionFrequency frequency, int year)
    {
        var (start, end) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        switch (frequency)
        {
            case SupervisionFrequency.Daily:
                for (var day = start; day.Year == year; day = day.PlusDays(1))
                {
                    yield return (day, day);
                }

                break;
            case SupervisionFrequency.Weekly:
                // The week of the year's first day may begin in the year before, and its last one end in the next.
                for (var monday = start.PlusDays(1 - (int)start.DayOfWeek); monday <= end; monday = monday.PlusDays(7))
                {
                    yield return (monday, monday.PlusDays(6));
                }

                break;
            default:
                var months = frequency switch
                {
                    SupervisionFrequency.Monthly => 1,
                    SupervisionFrequency.Quarterly => 3,
                    SupervisionFrequency.HalfYearly => 6,
                    _ => 12,
                };
                for (var month = 1; month <= 12; month += months)
                {
                    var first = new LocalDate(year, month, 1);
                    yield return (first, first.PlusMonths(months).PlusDays(-1));
                }

                break;
        }
    }
}
