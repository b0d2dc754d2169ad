using GovDisclosure.Calendars;
using GovDisclosure.Law;
using GovDisclosure.Requests;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.Requests;

public class DeadlineTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    // Guiding case 26; a district housing bureau in 连云港, 2022; an e-mail of a Sunday, 2017.
    [Theory]
    [InlineData(RequestChannel.Internet, "2011-06-01", "2011-06-23", "15 working days over 端午 (guiding case 26)")]
    [InlineData(RequestChannel.InPerson, "2022-09-30", "2022-11-02", "20 working days, both make-up days after 国庆 count")]
    [InlineData(RequestChannel.Email, "2017-06-18", "2017-07-10", "a Sunday counts as received on Monday")]
    public void Deadline_RealCases_EqualsThePublishedDate(RequestChannel channel, string received, string due, string why)
        => Assert.True(due == Iso(Calculator.Deadline(new RequestTimeline(channel, Day(received))).DueDate), why);

    [Fact]
    public void Status_SundayEmailPostedOnTheLastDay_IsInTimeAsTheCourtHeld()
    {
        var timeline = new RequestTimeline(RequestChannel.Email, Day("2017-06-18")).With(RequestEvent.Reply(Day("2017-07-10"), ReplyDelivery.ByPost));
        Assert.Equal(RequestStatusKind.AnsweredInTime, Calculator.Status(timeline, Day("2017-12-31")).Kind);
    }

    [Theory]
    [InlineData("2019-05-14", 15, "2019-06-04", "the last day of the 2007 Regulations")]
    [InlineData("2019-05-15", 20, "2019-06-13", "the first day of the revision; 端午 on 7 June")]
    public void Deadline_AroundTheRevision_Gets15And20WorkingDays(string received, int days, string due, string why)
    {
        var deadline = Calculator.Deadline(new RequestTimeline(RequestChannel.InPerson, Day(received)));
        Assert.True(days == deadline.WorkingDays, why);
        Assert.True(due == Iso(deadline.DueDate), why);
    }
}
