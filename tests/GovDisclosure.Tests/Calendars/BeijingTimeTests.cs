using GovDisclosure.Calendars;
using GovDisclosure.Texts;

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

    [Fact]
    public void Today_AsksTheHostsClock() => Assert.Equal(new LocalDate(2022, 10, 1), BeijingTime.Today(new Fixed(Instant.FromUtc(2022, 9, 30, 20, 0))));

    [Theory]
    [InlineData("2022-10-01", "国庆节放假（国办发明电〔2021〕11号）", "National Day, statutory holiday (国办发明电〔2021〕11号)")]
    [InlineData("2022-10-04", "国庆节调休放假（国办发明电〔2021〕11号）", "National Day, transferred rest day (国办发明电〔2021〕11号)")]
    [InlineData("2022-10-08", "国庆节调休上班（国办发明电〔2021〕11号）", "National Day, make-up workday (国办发明电〔2021〕11号)")]
    [InlineData("2022-10-15", "周末", "weekend")]
    [InlineData("2022-10-17", "工作日", "working day")]
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
