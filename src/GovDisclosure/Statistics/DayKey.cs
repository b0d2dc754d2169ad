using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>A date as one number that grows with the days, so that comparing two dates is comparing two numbers.</summary>
internal static class DayKey
{
    public static int Of(LocalDate date)
        => date.Calendar == CalendarSystem.Iso && date.Year >= 1
            ? (date.Year << 9) | (date.Month << 5) | date.Day
            : throw new ArgumentException("The date must be one of the ISO calendar from 0001-01-01 to 9999-12-31.", nameof(date));

    public static LocalDate ToDate(int key) => new(key >> 9, (key >> 5) & 15, key & 31);

    public static int FirstOf(int year) => Of(new LocalDate(year, 1, 1));

    public static int LastOf(int year) => Of(new LocalDate(year, 12, 31));
}
