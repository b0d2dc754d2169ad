using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>The statutory holidays of a year, computed from the law in force (《全国年节及纪念日放假办法》第二条).</summary>
/// <remarks>
/// Ten days to 2007 (1999 revision), eleven from 2008 (2007 revision: 清明, 端午 and 中秋 come in, 劳动节 shrinks to one day, and 春节
/// begins on 除夕), eleven from 2014 (2013 revision: 春节 begins on 正月初一), thirteen from 2025 (2024 revision: 除夕 and 2 May come
/// in). The days of the lunisolar calendar come from the framework, 清明 from the longitude of the sun. What only a notice can
/// decide is left out: transferred rest days, make-up workdays, and the day off for a holiday that falls on a weekend.
/// </remarks>
internal static class StatutoryHolidays
{
    /// <summary>The first year that can be computed: the 1999 revision came into force on 18 September 1999.</summary>
    public const int FirstYear = WorkingDayCalendar.FirstProjectedYear;

    /// <summary>The last year that can be computed: the lunisolar tables end in January 2101.</summary>
    public const int LastYear = WorkingDayCalendar.LastProjectedYear;

    private static readonly LocalizedText NewYear = new("元旦", "New Year's Day");
    private static readonly LocalizedText SpringFestival = new("春节", "Spring Festival");
    private static readonly LocalizedText Qingming = new("清明节", "Qingming Festival");
    private static readonly LocalizedText LabourDay = new("劳动节", "Labour Day");
    private static readonly LocalizedText DragonBoat = new("端午节", "Dragon Boat Festival");
    private static readonly LocalizedText MidAutumn = new("中秋节", "Mid-Autumn Festival");
    private static readonly LocalizedText NationalDay = new("国庆节", "National Day");

    /// <summary>The statutory holidays of a year.</summary>
    /// <param name="year">The year, from <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <returns>The days in order; a day that is two holidays stands once.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside that range.</exception>
    public static IReadOnlyList<StatutoryHoliday> Of(int year)
    {
        Guard.InRange(year, FirstYear, LastYear);
        var law = LawOf(year);
        var lunar = new ChineseLunisolarCalendar();
        var newYearsDay = Lunar(lunar, year, 1, 1);
        var days = new List<(LocalDate Date, LocalizedText Name)>();
        void Add(LocalizedText name, LocalDate first, int count = 1)
        {
            for (var i = 0; i < count; i++)
            {
                days.Add((first.PlusDays(i), name));
            }
        }

        Add(NewYear, new LocalDate(year, 1, 1));
        Add(SpringFestival, law.FromEve ? newYearsDay.PlusDays(-1) : newYearsDay, law.SpringDays);
        Add(LabourDay, new LocalDate(year, 5, 1), law.LabourDays);
        Add(NationalDay, new LocalDate(year, 10, 1), 3);
        if (law.Traditional)
        {
            Add(Qingming, SolarTerms.QingmingOf(year));
            Add(DragonBoat, Lunar(lunar, year, 5, 5));
            Add(MidAutumn, Lunar(lunar, year, 8, 15));
        }

        return ValueList.Copy(days
            .GroupBy(d => d.Date)
            .OrderBy(g => g.Key)
            .Select(g => new StatutoryHoliday(g.Key, Join([.. g.Select(d => d.Name)]), law.Rule)));
    }

    /// <summary>How many days off the law in force gives in a year: 10 to 2007, 11 from 2008, 13 from 2025.</summary>
    /// <param name="year">The year, from <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <returns>The number of days; two holidays on one day count twice, as the law gives another day for them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside that range.</exception>
    public static int CountOf(int year)
    {
        var law = LawOf(Guard.InRange(year, FirstYear, LastYear));
        return 1 + law.SpringDays + law.LabourDays + 3 + (law.Traditional ? 3 : 0);
    }

    private static (bool FromEve, int SpringDays, int LabourDays, bool Traditional, Citation Rule) LawOf(int year) => year switch
    {
        <= 2007 => (false, 3, 3, false, Instrument.HolidayRules1999.Article(2)),
        <= 2013 => (true, 3, 1, true, Instrument.HolidayRules2007.Article(2)),
        <= 2024 => (false, 3, 1, true, Instrument.HolidayRules2013.Article(2)),
        _ => (true, 4, 2, true, Instrument.HolidayRules2024.Article(2)),
    };

    private static LocalizedText Join(LocalizedText[] names) => new(
        string.Join("、", names.Select(n => n.Chinese)),
        string.Join(" and ", names.Select(n => n.English)));

    /// <summary>A day of the lunisolar calendar; the framework counts a leap month as a month of its own.</summary>
    private static LocalDate Lunar(ChineseLunisolarCalendar calendar, int year, int month, int day)
    {
        var leap = calendar.GetLeapMonth(year);
        return LocalDate.FromDateTime(calendar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
