using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Calendars;

public class ProjectionTests
{
    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;

    public static TheoryData<int> PublishedYears => [.. Enumerable.Range(2007, 20)];

    [Theory]
    [MemberData(nameof(PublishedYears))]
    public void Of_EveryPublishedYear_IsWhatTheNoticesCallStatutory(int year)
    {
        // 3 September 2015 was a day off once, by a notice and not by the law on holidays.
        var expected = ChinaData.Statutory.Where(s => s.Date.Year == year && s.Date != new LocalDate(2015, 9, 3)).ToList();
        var computed = StatutoryHolidays.Of(year);
        Assert.Equal(expected.Select(s => s.Date), computed.Select(s => s.Date));
        Assert.All(expected.Zip(computed), pair => Assert.Equal(
            pair.First.Holiday.Split('、').Order(StringComparer.Ordinal), pair.Second.Holiday.Chinese.Split('、').Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(2007, 10, "holiday-rules-1999", "art. 2 (1999): New Year 1, Spring Festival 3, Labour Day 3, National Day 3")]
    [InlineData(2008, 11, "holiday-rules-2007", "art. 2 (2007): 清明, 端午, 中秋 in, Labour Day 1")]
    [InlineData(2013, 11, "holiday-rules-2007", "Spring Festival from New Year's Eve")]
    [InlineData(2014, 11, "holiday-rules-2013", "art. 2 (2013): Spring Festival from the first day of the year")]
    [InlineData(2024, 11, "holiday-rules-2013", "the last year of eleven days")]
    [InlineData(2025, 13, "holiday-rules-2024", "art. 2 (2024): New Year's Eve and 2 May in")]
    public void CountOf_ByTheLawInForce_CitesArticle2(int year, int count, string instrument, string why)
    {
        _ = why;
        Assert.Equal(count, StatutoryHolidays.CountOf(year));
        Assert.Equal(count, StatutoryHolidays.Of(year).Sum(d => d.Holiday.Chinese.Split('、').Length));
        Assert.All(StatutoryHolidays.Of(year), d => Assert.Equal((instrument, 2), (d.Rule.Instrument.Id, d.Rule.ArticleNumber)));
    }

    [Fact]
    public void Of_YearOutsideTheTables_IsACallersBug()
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => StatutoryHolidays.Of(1999));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => StatutoryHolidays.Of(2101));
        Assert.NotEmpty(StatutoryHolidays.Of(2000));
        Assert.NotEmpty(StatutoryHolidays.Of(2100));
    }

    [Fact]
    public void Qingming_EveryYear_EqualsTheRuleOfThumb()
    {
        // The almanac's own formula for the 21st century: [Y × 0.2422 + 4.81] - [Y / 4], Y the last two digits.
        for (var year = 2001; year <= 2099; year++)
        {
            var y = year % 100;
            Assert.Equal(new LocalDate(year, 4, (int)((y * 0.2422) + 4.81) - (y / 4)), SolarTerms.QingmingOf(year));
        }
    }

    [Fact]
    public void Qingming_OneYearOnly_FallsSoNearMidnightThatTheSeriesCouldErr()
    {
        // 0.01 degrees is the error of the series; the rule of thumb agrees with it in that year too.
        var near = Enumerable.Range(StatutoryHolidays.FirstYear, 101).Where(year =>
        {
            var day = SolarTerms.QingmingOf(year);
            return 15 - SolarTerms.SunLongitudeAtMidnight(day) < 0.01 || SolarTerms.SunLongitudeAtMidnight(day.PlusDays(1)) - 15 < 0.01;
        });
        Assert.Equal([2071], near);
    }

    [Fact]
    public void WithProjection_NextYear_HasStatutoryHolidaysAndWeekendsOnly_Marked()
    {
        var calendar = China.WithProjection(2027);
        var holidays = StatutoryHolidays.Of(2027).ToDictionary(h => h.Date);
        Assert.Equal(new LocalDate(2027, 12, 31), calendar.CoveredThrough);
        foreach (var day in calendar.DescribeDays(new LocalDate(2026, 12, 31), new LocalDate(2027, 12, 31)))
        {
            var weekend = day.Date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            Assert.Equal(!weekend && !holidays.ContainsKey(day.Date), day.IsWorkingDay);
            Assert.Equal(Certainty.Projected, day.Certainty);
            Assert.Equal(holidays.GetValueOrDefault(day.Date)?.Holiday, day.Holiday);
        }

        var eve = calendar.Describe(new LocalDate(2027, 2, 5));
        Assert.Equal("春节放假（国务院令第795号，推算）", eve.Reason(Language.Chinese));
        Assert.Equal("Spring Festival, statutory holiday (\"国务院令第795号\", projected)", eve.Reason(Language.English));
    }

    [Fact]
    public void Certainty_FollowsWhatWasLookedAt()
    {
        var calendar = China.WithProjection(2028);
        calendar.AddWorkingDays(new LocalDate(2026, 12, 1), 5, out var inside);
        Assert.Equal(Certainty.Published, inside);
        calendar.AddWorkingDays(new LocalDate(2026, 12, 30), 5, out var across);
        Assert.Equal(Certainty.Projected, across);
        calendar.AddWorkingDays(new LocalDate(2027, 1, 1), -5, out var back);
        Assert.Equal(Certainty.Published, back);
        calendar.AddWorkingDays(new LocalDate(2027, 1, 5), -5, out var backAcross);
        Assert.Equal(Certainty.Projected, backAcross);
        calendar.CountWorkingDays(new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 31), out var counted);
        Assert.Equal(Certainty.Published, counted);
        calendar.CountWorkingDays(new LocalDate(2027, 1, 2), new LocalDate(2026, 12, 31), out var reversed);
        Assert.Equal(Certainty.Projected, reversed);
        Assert.Equal(Certainty.Projected, calendar.CertaintyOf(new LocalDate(2028, 1, 1), new LocalDate(2026, 1, 1)));
        Assert.Equal(Certainty.Published, calendar.CertaintyOf(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)));
        calendar.AddWorkingDays(new LocalDate(2027, 5, 4), 0, out var nothing);
        Assert.Equal(Certainty.Projected, nothing);
    }

    [Fact]
    public void WithProjection_EarlierYears_FollowTheLawOf1999()
    {
        var calendar = China.WithProjection(2000, 2027);
        Assert.Equal(new LocalDate(2000, 1, 1), calendar.CoveredFrom);
        Assert.Equal(CalendarDayKind.StatutoryHoliday, calendar.Describe(new LocalDate(2005, 5, 3)).Kind);
        Assert.True(calendar.IsWorkingDay(new LocalDate(2005, 4, 5)));
        Assert.Equal(Certainty.Published, calendar.CertaintyOf(new LocalDate(2007, 1, 1), ChinaData.Last));
    }

    [Fact]
    public void WithProjection_NoticeAddedLater_ReplacesItsYear_EvenBetweenProjectedOnes()
    {
        var name = new LocalizedText("元旦", "New Year's Day");
        var notice = new HolidayNotice("x", name, new LocalDate(2027, 11, 5), 2028, [new(new(2028, 1, 3), CalendarDayKind.TransferredRestDay, name)]);
        var calendar = China.WithProjection(2029).With(notice);
        Assert.Equal(Certainty.Projected, calendar.CertaintyOf(new LocalDate(2027, 6, 1)));
        Assert.Equal(Certainty.Published, calendar.CertaintyOf(new LocalDate(2028, 6, 1)));
        Assert.Equal(Certainty.Projected, calendar.CertaintyOf(new LocalDate(2029, 6, 1)));
        Assert.True(calendar.IsWorkingDay(new LocalDate(2028, 5, 1)));
        Assert.False(calendar.IsWorkingDay(new LocalDate(2028, 1, 3)));
    }

    [Fact]
    public void WithProjection_BadYears_AreACallersBug()
    {
        Assert.Throws<ArgumentOutOfRangeException>("throughYear", () => China.WithProjection(2101));
        Assert.Throws<ArgumentOutOfRangeException>("throughYear", () => China.WithProjection(2025));
        Assert.Throws<ArgumentOutOfRangeException>("fromYear", () => China.WithProjection(1999, 2027));
        var built = new WorkingDayCalendarBuilder(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)).Build();
        Assert.Throws<InvalidOperationException>(() => built.WithProjection(2025));
    }
}
