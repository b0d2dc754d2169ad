using NodaTime;

namespace GovDisclosure.Calendars;

internal static partial class NationalNotices
{
    public const int FirstYear = 2007;

    public const int LastYear = 2026;

    /// <summary>Makes the day table straight from the numbers: the first deadline of a process must not wait for objects that only explanations need.</summary>
    public static DayTable MakeTable()
    {
        var masks = new MonthMasks(FirstYear, LastYear, MonthMasks.MondayToFriday);
        foreach (var day in Days)
        {
            var yearMonth = day / 10_000;
            masks.Set(
                yearMonth / 100,
                yearMonth % 100,
                day / 100 % 100,
                (CalendarDayKind)(day / 10 % 10) == CalendarDayKind.MakeUpWorkday);
        }

        return masks.ToTable(new LocalDate(FirstYear, 1, 1), new LocalDate(LastYear, 12, 31));
    }

    public static HolidayNotice[] Make()
    {
        var names = new LocalizedText[HolidayNames.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = new LocalizedText(HolidayNames[i].Chinese, HolidayNames[i].English);
        }

        var notices = new HolidayNotice[Rows.Length];
        var next = 0;
        for (var i = 0; i < notices.Length; i++)
        {
            var row = Rows[i];
            var days = new CalendarEntry[row.Count];
            for (var j = 0; j < days.Length; j++)
            {
                var day = Days[next++];
                days[j] = new CalendarEntry(Date(day / 100), (CalendarDayKind)(day / 10 % 10), names[day % 10]);
            }

            notices[i] = new HolidayNotice(row.Number, new LocalizedText(row.Chinese, row.English), Date(row.Issued), row.Year, days)
            {
                Amends = row.Amends,
            };
        }

        return notices;
    }

    /// <summary>The English name of a holiday that the built-in notices know, so that a new notice need not repeat it.</summary>
    public static string? EnglishName(string chinese)
    {
        foreach (var (name, english) in HolidayNames)
        {
            if (name == chinese)
            {
                return english;
            }
        }

        return null;
    }

    private static LocalDate Date(int yyyyMMdd) => new(yyyyMMdd / 10_000, yyyyMMdd / 100 % 100, yyyyMMdd % 100);
}
