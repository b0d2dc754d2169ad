using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Calendars;

public class CalendarPeriodTests
{
    [Theory]
    [InlineData(60, 0, "2024-03-04", "2024-05-03", "2024-05-06", "60 days end inside 劳动节 and roll over the weekend behind it")]
    [InlineData(15, 0, "2024-03-01", "2024-03-16", "2024-03-18", "15 days end on a Saturday")]
    [InlineData(15, 0, "2024-03-04", "2024-03-19", "2024-03-19", "15 days end on a Tuesday")]
    [InlineData(10, 0, "2022-09-28", "2022-10-08", "2022-10-08", "a make-up Saturday is a working day")]
    [InlineData(0, 6, "2024-08-31", "2025-02-28", "2025-02-28", "no 31 February: the last day of the month")]
    [InlineData(0, 6, "2024-03-04", "2024-09-04", "2024-09-04", "the day with the same number")]
    [InlineData(0, 12, "2024-02-29", "2025-02-28", "2025-02-28", "a leap day, one year later")]
    [InlineData(0, 6, "2024-04-01", "2024-10-01", "2024-10-08", "six months end on 国庆节")]
    public void LastDay_Period_RollsOverDaysOff(int days, int months, string start, string unadjusted, string last, string why)
    {
        var period = days > 0 ? CalendarPeriod.OfDays(days) : CalendarPeriod.OfMonths(months);
        Assert.True(Day(unadjusted) == period.UnadjustedLastDay(Day(start)), why);
        Assert.True(Day(last) == period.LastDay(Day(start), WorkingDayCalendar.China), why);
        Assert.True(period.TryLastDay(Day(start), WorkingDayCalendar.China, out var tried) && tried == Day(last), why);
    }

    [Fact]
    public void LastDay_OutsideCoverage_ThrowsAndTryGivesTheUnadjustedDay()
    {
        var fiveYears = CalendarPeriod.OfYears(5);
        Assert.Throws<CalendarCoverageException>(() => fiveYears.LastDay(Day("2024-01-02"), WorkingDayCalendar.China));
        Assert.False(fiveYears.TryLastDay(Day("2024-01-02"), WorkingDayCalendar.China, out var last));
        Assert.Equal(Day("2029-01-02"), last);
    }

    [Fact]
    public void Of_OutOfRange_Throws()
    {
        Assert.Contains("from 1 to 36500", Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.OfDays(0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.OfMonths(1201));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.OfYears(-1));
    }

    [Fact]
    public void ToString_EachUnit_PrintsAsInTheLaw()
        => Assert.Equal("60日 6个月 1年", $"{CalendarPeriod.OfDays(60)} {CalendarPeriod.OfMonths(6)} {CalendarPeriod.OfYears(1)}");

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

            return CalendarPeriod.OfDays(days).LastDay(start, WorkingDayCalendar.China) == expected;
        });

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
