using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Calendars;

public class CoverageTests
{
    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;

    [Theory]
    [InlineData("2026-12-30", 20, 2027, "forward over the end: the first missing notice")]
    [InlineData("2026-12-31", 1, 2027, "the last day itself is covered, the next is not")]
    [InlineData("2035-05-01", 1, 2035, "a start far outside: the year that is looked at")]
    [InlineData("2007-01-04", -1, 2006, "backward over the beginning")]
    [InlineData("2007-01-01", -1, 2006, "the first day")]
    [InlineData("1999-05-01", -1, 1999, "backward from before the beginning")]
    [InlineData("2006-06-01", 30, 2006, "forward from before the beginning")]
    public void AddWorkingDays_LeavesTheCoverage_NamesTheYear(string date, int days, int year, string why)
    {
        _ = why;
        var error = Assert.Throws<CalendarCoverageException>(() => China.AddWorkingDays(ChinaData.Date(date), days));
        Assert.Equal(year, error.Year);
        Assert.Equal((ChinaData.First, ChinaData.Last), (error.CoveredFrom, error.CoveredThrough));
        Assert.False(China.TryAddWorkingDays(ChinaData.Date(date), days, out _));
    }

    [Theory]
    [InlineData("2026-12-31", "2027-01-01", 2027)]
    [InlineData("2027-01-01", "2026-12-31", 2027)]
    [InlineData("2020-01-01", "2040-01-01", 2027)]
    [InlineData("2006-12-30", "2007-12-31", 2006)]
    [InlineData("2040-01-01", "2041-01-01", 2040)]
    public void CountWorkingDays_UncoveredDayBetween_NamesTheYear(string after, string through, int year)
    {
        var error = Assert.Throws<CalendarCoverageException>(() => China.CountWorkingDays(ChinaData.Date(after), ChinaData.Date(through)));
        Assert.Equal(year, error.Year);
        Assert.False(China.TryCountWorkingDays(ChinaData.Date(after), ChinaData.Date(through), out var count));
        Assert.Equal(0, count);
    }

    [Fact]
    public void StartOneDayOutside_NothingIsAskedOfIt_IsAnswered()
    {
        Assert.Equal(new LocalDate(2007, 1, 4), China.AddWorkingDays(new LocalDate(2006, 12, 31), 1));
        Assert.Equal(new LocalDate(2026, 12, 31), China.AddWorkingDays(new LocalDate(2027, 1, 1), -1));
        Assert.Equal(0, China.CountWorkingDays(new LocalDate(2040, 1, 1), new LocalDate(2040, 1, 1)));
    }

    [Fact]
    public void Message_InBothLanguages_SaysWhatIsMissingAndHowToLoadIt()
    {
        var error = Assert.Throws<CalendarCoverageException>(() => China.IsWorkingDay(new LocalDate(2027, 1, 4)));
        Assert.Equal(error.Message, error.Text.English);
        foreach (var text in (string[])[error.Text.Chinese, error.Text.English])
        {
            Assert.Contains("2027", text, StringComparison.Ordinal);
            Assert.Contains("HolidayNotice.Load", text, StringComparison.Ordinal);
            Assert.Contains("WithProjection", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2006-12-29")]
    [InlineData("2027-01-01")]
    [InlineData("9999-12-31")]
    public void LookingAtAnUncoveredDay_Throws_AndTryFormsReturnFalse(string iso)
    {
        var date = ChinaData.Date(iso);
        Assert.False(China.Covers(date));
        Assert.Equal(date.Year, Assert.Throws<CalendarCoverageException>(() => China.IsWorkingDay(date)).Year);
        Assert.Equal(date.Year, Assert.Throws<CalendarCoverageException>(() => China.Describe(date)).Year);
        Assert.Equal(date.Year, Assert.Throws<CalendarCoverageException>(() => China.OnOrAfter(date)).Year);
        Assert.Equal(date.Year, Assert.Throws<CalendarCoverageException>(() => China.OnOrBefore(date)).Year);
        Assert.Equal(date.Year, Assert.Throws<CalendarCoverageException>(() => China.CertaintyOf(date)).Year);
        Assert.False(China.TryDescribe(date, out _));
        Assert.False(China.TryOnOrAfter(date, out _));
        Assert.False(China.TryOnOrBefore(date, out _));
    }

    // 国办发明电〔2006〕49号 names the last two days of 2006, which the calendar does not cover.
    [Theory]
    [InlineData("2006-12-30")]
    [InlineData("2006-12-31")]
    public void Describe_DayThatANoticeNamesOutsideTheCoverage_IsDescribed(string iso)
    {
        var day = China.Describe(ChinaData.Date(iso));
        Assert.Equal((true, CalendarDayKind.MakeUpWorkday, "国办发明电〔2006〕49号"), (day.IsWorkingDay, day.Kind, day.Notice));
        Assert.False(China.Covers(day.Date));
    }

    [Fact]
    public void NextAndPrevious_AtTheEndsOfTime_AreCoverageErrors()
    {
        Assert.Throws<CalendarCoverageException>(() => China.Next(LocalDate.MaxIsoValue));
        Assert.Throws<CalendarCoverageException>(() => China.Previous(LocalDate.MinIsoValue));
        Assert.Throws<CalendarCoverageException>(() => China.Previous(LocalDate.MaxIsoValue));
    }

    // 2007-01-01 is covered and a holiday; what was worked before it nobody knows.
    [Fact]
    public void OnOrBefore_WalksOverTheBeginning_NamesTheYear()
        => Assert.Equal(2006, Assert.Throws<CalendarCoverageException>(() => China.OnOrBefore(new LocalDate(2007, 1, 1))).Year);

    [Fact]
    public void OnOrAfter_WalksOverTheEnd_NamesTheYear()
    {
        // Its last day, 2023-12-31, is a Sunday.
        var calendar = WorkingDayCalendar.Of(new(2023, 1, 1), new(2023, 12, 31), []);
        Assert.Equal(new LocalDate(2023, 12, 29), calendar.OnOrBefore(new LocalDate(2023, 12, 31)));
        Assert.Equal(2024, Assert.Throws<CalendarCoverageException>(() => calendar.OnOrAfter(new LocalDate(2023, 12, 30))).Year);
    }

    [Theory]
    [InlineData("2026-12-31", "2027-01-01", 2027)]
    [InlineData("2027-01-01", "2026-12-31", 2027)]
    [InlineData("2006-12-31", "2007-01-01", 2006)]
    [InlineData("2007-01-01", "2006-12-31", 2006)]
    public void CertaintyOf_AnEndIsNotCovered_NamesItsYear(string first, string last, int year)
        => Assert.Equal(year, Assert.Throws<CalendarCoverageException>(() => China.CertaintyOf(ChinaData.Date(first), ChinaData.Date(last))).Year);

    [Fact]
    public void WithCertainty_NothingSteppedOver_IsPublishedWhereTheDayIsNotCovered()
    {
        Assert.Equal(new LocalDate(2030, 5, 1), China.AddWorkingDays(new LocalDate(2030, 5, 1), 0, out var added));
        Assert.Equal(0, China.CountWorkingDays(new LocalDate(2030, 5, 1), new LocalDate(2030, 5, 1), out var counted));
        Assert.Equal((Certainty.Published, Certainty.Published), (added, counted));
    }
}
