using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Calendars;

public class PeriodTests
{
    [Theory]
    [InlineData(60, 0, "2024-03-04", "2024-05-06", "60 days end inside 劳动节 and roll over the weekend behind it")]
    [InlineData(15, 0, "2024-03-01", "2024-03-18", "15 days end on a Saturday")]
    [InlineData(15, 0, "2024-03-04", "2024-03-19", "15 days end on a Tuesday")]
    [InlineData(10, 0, "2022-09-28", "2022-10-08", "a make-up Saturday is a working day")]
    [InlineData(0, 6, "2024-08-31", "2025-02-28", "no 31 February: the last day of the month")]
    [InlineData(0, 6, "2024-03-04", "2024-09-04", "the day with the same number")]
    [InlineData(0, 12, "2024-02-29", "2025-02-28", "a leap day, one year later")]
    [InlineData(0, 6, "2024-04-01", "2024-10-08", "six months end on 国庆节")]
    public void LastDay_Period_RollsOverDaysOff(int days, int months, string start, string last, string why)
    {
        var period = days > 0 ? Period.FromDays(days) : Period.FromMonths(months);
        Assert.True(Day(last) == WorkingDayCalendar.China.LastDay(Day(start), period), why);
        Assert.True(WorkingDayCalendar.China.TryLastDay(Day(start), period, out var tried) && tried == Day(last), why);
    }

    [Fact]
    public void LastDay_OutsideCoverage_ThrowsAndTryGivesTheDayUnmoved()
    {
        var fiveYears = Period.FromYears(5);
        Assert.Throws<CalendarCoverageException>(() => WorkingDayCalendar.China.LastDay(Day("2024-01-02"), fiveYears));
        Assert.False(WorkingDayCalendar.China.TryLastDay(Day("2024-01-02"), fiveYears, out var last));
        Assert.Equal(Day("2029-01-02"), last);
    }

    [Fact]
    public void LastDay_PeriodThatIsNone_Throws()
    {
        var china = WorkingDayCalendar.China;
        Assert.Throws<ArgumentException>("period", () => china.LastDay(Day("2024-01-02"), Period.Zero));
        Assert.Throws<ArgumentException>("period", () => china.LastDay(Day("2024-01-02"), Period.FromYears(-1)));
        Assert.Throws<ArgumentException>("period", () => china.LastDay(Day("2024-01-02"), Period.FromHours(1)));
        Assert.Throws<ArgumentNullException>("period", () => china.LastDay(Day("2024-01-02"), null!));
    }

    // The first day x > start + n - 1 that is a working day, found by walking.
    [Fact]
    public void LastDay_AnyDays_EqualsWalking()
        => Gen.Select(Gen.Int[0, 7000], Gen.Int[1, 120]).Sample((day, days) =>
        {
            var start = new LocalDate(2007, 1, 1).PlusDays(day);
            var expected = start;
            for (var i = 0; i < days; i++)
            {
                expected = expected.PlusDays(1);
            }

            while (!WorkingDayCalendar.China.IsWorkingDay(expected))
            {
                expected = expected.PlusDays(1);
            }

            return WorkingDayCalendar.China.LastDay(start, Period.FromDays(days)) == expected;
        });

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
