using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Calendars;

public class ChinaTests
{
    [Fact]
    public void Coverage_IsTwentyYears()
    {
        Assert.Equal((ChinaData.First, ChinaData.Last), (WorkingDayCalendar.China.CoveredFrom, WorkingDayCalendar.China.CoveredThrough));
        Assert.Equal(7305, ChinaData.Days().Count());
    }

    [Fact]
    public void IsWorkingDay_EveryDay_EqualsTheNotices()
        => Assert.All(ChinaData.Days(), day => Assert.Equal(ChinaData.IsWorking(day), WorkingDayCalendar.China.IsWorkingDay(day)), throwIfEmpty: true);

    [Fact]
    public void Describe_EveryDay_EqualsTheNotices()
    {
        foreach (var date in ChinaData.Days())
        {
            var day = WorkingDayCalendar.China.Describe(date);
            var special = ChinaData.Specials.GetValueOrDefault(date);
            if (special is null && WorkingDayCalendar.China.Notices.Any(n => n.Amends is not null && n.Days.Any(d => d.Date == date)))
            {
                // Ordinary again, as the notice says that undid another: held in BeijingTimeTests.
                continue;
            }

            var weekday = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? "weekend" : "working-day";
            Assert.Equal(
                (date, special?.Kind ?? weekday, special?.Holiday, special?.Notice, ChinaData.IsWorking(date), Certainty.Published),
                (day.Date, CalendarDayKindCodes.Instance.Of(day.Kind), day.Holiday?.Chinese, day.Notice, day.IsWorkingDay, day.Certainty));
        }
    }

    [Theory]
    [InlineData(2007, 249)]
    [InlineData(2008, 251)]
    [InlineData(2009, 250)]
    [InlineData(2010, 250)]
    [InlineData(2011, 250)]
    [InlineData(2012, 249)]
    [InlineData(2013, 250)]
    [InlineData(2014, 250)]
    [InlineData(2015, 249)]
    [InlineData(2016, 250)]
    [InlineData(2017, 249)]
    [InlineData(2018, 250)]
    [InlineData(2019, 250)]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void CountWorkingDays_WholeYear_IsThePublishedNumber(int year, int expected)
        => Assert.Equal(expected, WorkingDayCalendar.China.CountWorkingDays(new LocalDate(year - 1, 12, 31), new LocalDate(year, 12, 31)));

    [Theory]
    [InlineData("2011-06-01", 15, "2011-06-23", "Guiding case 26: the Dragon Boat Monday does not count")]
    [InlineData("2022-09-30", 20, "2022-11-02", "Lianyungang: the make-up workdays 8 and 9 October count")]
    [InlineData("2017-06-19", 15, "2017-07-10", "Beijing: an e-mail of Sunday 18 June counted as received on Monday")]
    [InlineData("2017-06-18", 15, "2017-07-07", "the same e-mail, counted from the Sunday itself")]
    [InlineData("2024-03-04", 20, "2024-04-01", "no day off but weekends")]
    public void AddWorkingDays_RealDeadlines_AreMet(string received, int days, string due, string why)
    {
        _ = why;
        Assert.Equal(ChinaData.Date(due), WorkingDayCalendar.China.AddWorkingDays(ChinaData.Date(received), days));
    }

    [Fact]
    public void Table_MadeFromNumbers_EqualsTheOneMadeFromNotices()
    {
        var quick = NationalNotices.MakeTable();
        var slow = CalendarCompiler.MakeTable(new CalendarDefinition { Notices = NationalNotices.Make() });
        Assert.Equal((slow.CoveredFrom, slow.CoveredThrough), (quick.CoveredFrom, quick.CoveredThrough));
        Assert.Equal(slow.Months.ToArray(), quick.Months.ToArray());
        Assert.Equal(slow.WorkingDays.ToArray(), quick.WorkingDays.ToArray());
    }

    [Fact]
    public void Notices_AreTwentyThree_InOrderOfIssue()
    {
        var notices = WorkingDayCalendar.China.Notices;
        Assert.Equal(23, notices.Count);
        Assert.Equal(notices.OrderBy(n => n.Issued).Select(n => n.Number), notices.Select(n => n.Number));
    }
}
