using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Calendars;

public class BeijingTimeTests
{
    [Theory]
    [InlineData(15, 59, 59, "2022-09-30", "one second before midnight in Beijing")]
    [InlineData(16, 0, 0, "2022-10-01", "midnight in Beijing")]
    [InlineData(0, 0, 0, "2022-09-30", "midnight UTC is eight in the morning")]
    public void DateOf_Instant_IsTheDateInBeijing(int hour, int minute, int second, string expected, string why)
    {
        _ = why;
        Assert.Equal(ChinaData.Date(expected), BeijingTime.DateOf(Instant.FromUtc(2022, 9, 30, hour, minute, second)));
    }

    [Theory]
    [InlineData("1986-05-03T15:30:00", "1986-05-03", "the evening before the first summer time")]
    [InlineData("1988-07-01T15:00:00", "1988-07-02", "midnight of the summer of 1988, an hour earlier")]
    [InlineData("1988-07-01T14:59:59", "1988-07-01", "a second before it")]
    [InlineData("1991-09-14T16:00:00", "1991-09-15", "the last night of summer time")]
    [InlineData("1992-07-01T15:00:00", "1992-07-01", "no summer time any more")]
    public void DateOf_SummersOf1986To1991_AreNineHoursAhead(string utc, string expected, string why)
    {
        _ = why;
        Assert.Equal(ChinaData.Date(expected), BeijingTime.DateOf(NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(utc).Value.InUtc().ToInstant()));
    }

    [Fact]
    public void DateOf_EveryQuarterOfAnHourFrom1985To1992_AgreesWithTheTimeZoneDatabase()
    {
        var zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        var end = Instant.FromUtc(1993, 1, 1, 0, 0);
        var wrong = 0;
        for (var instant = Instant.FromUtc(1985, 1, 1, 0, 0); instant < end; instant += Duration.FromMinutes(15))
        {
            wrong += BeijingTime.DateOf(instant) == instant.InZone(zone).Date ? 0 : 1;
        }

        Assert.Equal(0, wrong);
    }

    [Fact]
    public void DateOf_EveryHalfDayFrom1949To2050_AgreesWithTheTimeZoneDatabase()
    {
        var zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        var end = Instant.FromUtc(2050, 1, 1, 0, 0);
        var wrong = 0;
        for (var instant = Instant.FromUtc(1949, 10, 1, 3, 30); instant < end; instant += Duration.FromHours(12))
        {
            wrong += BeijingTime.DateOf(instant) == instant.InZone(zone).Date ? 0 : 1;
        }

        Assert.Equal(0, wrong);
    }

    [Fact]
    public void Today_AsksTheHostsClock() => Assert.Equal(new LocalDate(2022, 10, 1), BeijingTime.Today(new Fixed(Instant.FromUtc(2022, 9, 30, 20, 0))));

    [Theory]
    [InlineData("2022-10-01", "国庆节放假（国办发明电〔2021〕11号）", "National Day, statutory holiday (\"国办发明电〔2021〕11号\")")]
    [InlineData("2022-10-04", "国庆节调休放假（国办发明电〔2021〕11号）", "National Day, transferred rest day (\"国办发明电〔2021〕11号\")")]
    [InlineData("2022-10-08", "国庆节调休上班（国办发明电〔2021〕11号）", "National Day, make-up workday (\"国办发明电〔2021〕11号\")")]
    [InlineData("2022-10-15", "周末", "weekend")]
    [InlineData("2022-10-17", "工作日", "working day")]
    [InlineData("2020-01-31", "春节调休放假（国办发明电〔2020〕1号）", "Spring Festival, transferred rest day (\"国办发明电〔2020〕1号\")")]
    [InlineData("2020-02-01", "春节安排调整，恢复为周末（国办发明电〔2020〕1号）", "Spring Festival rearranged, a weekend again (\"国办发明电〔2020〕1号\")")]
    public void Reason_EachKind_SaysWhyAndWho(string date, string chinese, string english)
    {
        var day = WorkingDayCalendar.China.Describe(ChinaData.Date(date));
        Assert.Equal((chinese, english), (day.Reason(Language.Chinese), day.Reason(Language.English)));
    }

    private sealed class Fixed(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
