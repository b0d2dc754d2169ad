using GovDisclosure.Calendars;
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
        => Assert.True(due == Iso(Calculator.Deadline(new DisclosureRequest(channel, Day(received))).LimitDate), why);

    [Fact]
    public void Status_SundayEmailPostedOnTheLastDay_IsInTimeAsTheCourtHeld()
    {
        var timeline = new DisclosureRequest(RequestChannel.Email, Day("2017-06-18")).With(RequestEvent.Reply(Day("2017-07-10"), ReplyDelivery.ByPost));
        Assert.Equal(RequestStatusKind.AnsweredInTime, Calculator.Status(timeline, Day("2017-12-31")).Kind);
    }

    [Theory]
    [InlineData("2019-05-14", 15, "2019-06-04", "Art. 24 of 2007: the last day of the 2007 Regulations")]
    [InlineData("2019-05-15", 20, "2019-06-13", "Art. 33 of 2019: the first day of the revision; 端午 on 7 June")]
    public void Deadline_AroundTheRevision_Gets15And20WorkingDays(string received, int days, string due, string why)
    {
        var deadline = Calculator.Deadline(new DisclosureRequest(RequestChannel.InPerson, Day(received)));
        Assert.True(days == deadline.WorkingDays, why);
        Assert.True(due == Iso(deadline.LimitDate), why);
    }

    // Received on Monday 2024-03-04 the 20th working day is 2024-04-01 (2019 revision); 2018-03-05 and 2018-03-26 (2007).
    // 清明 2024: off 4-6 April, working 7 April. 劳动节 2024: working 28 April and 11 May, off 1-5 May.
    [Theory]
    [InlineData("2024-03-04", "", "2024-04-01", DeadlineState.Final, "2019 art. 33: 20 working days")]
    [InlineData("2018-03-05", "", "2018-03-26", DeadlineState.Final, "2007 art. 24: 15 working days")]
    [InlineData("2024-03-04", "extension:2024-03-20", "2024-04-29", DeadlineState.Final, "2019 art. 33: 20 more, at most")]
    [InlineData("2024-03-04", "extension:2024-03-20:10", "2024-04-16", DeadlineState.Final, "2019 art. 33: 10 more")]
    [InlineData("2024-03-04", "extension:2024-04-01:10", "2024-04-16", DeadlineState.Final, "decided on the due date itself: in time")]
    [InlineData("2024-03-04", "extension:2024-04-02:10", "2024-04-01", DeadlineState.Final, "decided a day late: no effect")]
    [InlineData("2024-03-04", "extension:2024-03-20:25", "2024-04-29", DeadlineState.Final, "longer than allowed: 20 are counted")]
    [InlineData("2024-03-04", "extension:2024-03-20:5 extension:2024-03-21:5", "2024-04-09", DeadlineState.Final, "a second extension has no effect")]
    [InlineData("2018-03-05", "extension:2018-03-20", "2018-04-17", DeadlineState.Final, "2007 art. 24: 15 more, at most; 8 April worked")]
    [InlineData("2024-03-04", "third-party:2024-03-06 third-party-answer:2024-03-12", "2024-04-08", DeadlineState.Final, "2019 art. 33(3): 7, 8, 11, 12 March are left out; the day sent counts, the day answered does not, the weekend inside is off anyway")]
    [InlineData("2024-03-04", "third-party:2024-03-06 third-party-answer:2024-03-06", "2024-04-01", DeadlineState.Final, "asked and answered on one day: nothing is left out")]
    [InlineData("2024-03-04", "third-party:2024-03-08 third-party-answer:2024-03-10", "2024-04-01", DeadlineState.Final, "asked on Friday, answered on Sunday: only days off between")]
    [InlineData("2024-03-04", "third-party:2024-03-06 third-party-answer:2024-03-12 agency:2024-03-08 agency-answer:2024-03-14", "2024-04-10", DeadlineState.Final, "overlapping: 7 to 14 March count once, 6 days")]
    [InlineData("2024-03-04", "third-party:2024-03-06:甲 third-party:2024-03-07:乙 third-party-answer:2024-03-08:乙 third-party-answer:2024-03-12:甲", "2024-04-08", DeadlineState.Final, "one inside the other: the longer counts")]
    [InlineData("2024-03-04", "third-party:2024-03-06 third-party-answer:2024-03-08 agency:2024-03-12 agency-answer:2024-03-14", "2024-04-08", DeadlineState.Final, "two pauses of two days each")]
    [InlineData("2024-03-04", "third-party:2024-03-06", "2024-04-23", DeadlineState.Paused, "2019 art. 32: open; at the latest the 15 working days to 27 March are left out")]
    [InlineData("2024-03-04", "third-party:2024-03-06 third-party-answer:2024-04-10", "2024-04-23", DeadlineState.Final, "2019 art. 32: an answer after the window: the pause ended with the window")]
    [InlineData("2024-03-04", "third-party:2024-03-06::2024-03-11", "2024-04-26", DeadlineState.Paused, "2019 art. 32: the window runs from the day the letter was received")]
    [InlineData("2024-03-04", "agency:2024-03-06", "2024-04-23", DeadlineState.Paused, "2019 art. 34: 15 working days, then deemed consent")]
    [InlineData("2018-03-05", "agency:2018-03-07 agency-answer:2018-03-12", "2018-03-26", DeadlineState.Final, "2007 art. 24(3): only third parties are left out")]
    [InlineData("2018-03-05", "third-party:2018-03-07 third-party-answer:2018-03-12", "2018-03-29", DeadlineState.Final, "2007 art. 24(3): third parties are")]
    [InlineData("2018-03-05", "third-party:2018-03-07", null, DeadlineState.Paused, "2007 art. 23 sets the third party no limit")]
    [InlineData("2024-03-04", "third-party:2024-04-01 third-party-answer:2024-04-10", "2024-04-01", DeadlineState.Final, "asked on the due date: nothing is left to leave out")]
    [InlineData("2024-03-04", "third-party:2024-04-02 third-party-answer:2024-04-10", "2024-04-01", DeadlineState.Final, "asked after the due date: nothing revives the period")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11", null, DeadlineState.Paused, "2019 art. 30: the period starts again when the corrected request comes")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11:2024-03-25", "2024-04-23", DeadlineState.Paused, "2019 art. 30: corrected on the last day of the period set")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11 corrected:2024-03-20", "2024-04-18", DeadlineState.Final, "2019 art. 30: counted from the day the corrected request is received")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11 corrected:2024-03-23", "2024-04-22", DeadlineState.Final, "corrected on a Saturday, Monday is day one")]
    [InlineData("2024-03-02", "", "2024-03-29", DeadlineState.Final, "2019 art. 33(2): received on a Saturday, Monday is day one")]
    [InlineData("2018-03-03", "", "2018-03-26", DeadlineState.Final, "2007: a Saturday counts as received on Monday, as a court accepted")]
    [InlineData("2024-03-04", "correction-notice:2024-03-14 corrected:2024-03-20", "2024-04-18", DeadlineState.Final, "2019 art. 30: a notice on working day 8 is late; art. 30 still counts from the corrected request")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11 corrected:2024-03-20 correction-notice:2024-03-22 corrected:2024-03-29", "2024-04-28", DeadlineState.Final, "2019 art. 30 as Jiangsu reads it: a second notice is a doubt and stops the period again")]
    [InlineData("2024-03-04", "extension:2024-03-06 correction-notice:2024-03-11 corrected:2024-03-20", "2024-04-18", DeadlineState.Final, "an extension does not outlive the period it extended")]
    [InlineData("2024-03-04", "third-party:2024-03-06 correction-notice:2024-03-11 corrected:2024-03-12 third-party-answer:2024-03-14", "2024-04-12", DeadlineState.Final, "a consultation that is still out pauses the new period: 13 and 14 March")]
    [InlineData("2024-03-04", "fee-notice:2024-03-11 payment:2024-03-20", "2024-04-18", DeadlineState.Final, "Fee Measures art. 6: 21 March is day one")]
    [InlineData("2024-03-04", "fee-notice:2024-03-11 payment:2024-03-23", "2024-04-22", DeadlineState.Final, "Fee Measures art. 6: paid on a Saturday, Monday is day one")]
    [InlineData("2024-03-04", "fee-notice:2024-03-11", "2024-05-09", DeadlineState.Paused, "Fee Measures art. 6: paid on the last day, 9 April")]
    [InlineData("2020-12-21", "fee-notice:2020-12-31 payment:2021-01-04", "2021-01-19", DeadlineState.Final, "Fee Measures art. 10: no fee before 2021")]
    [InlineData("2020-12-21", "fee-notice:2021-01-04 payment:2021-01-05", "2021-02-02", DeadlineState.Final, "Fee Measures art. 10: from 1 January 2021")]
    [InlineData("2024-03-04", "delay:2024-03-20:2024-06-30", "2024-06-30", DeadlineState.Final, "2019 art. 35: the date that the organ set")]
    [InlineData("2024-03-04", "delay:2024-03-20:2024-03-29", "2024-04-01", DeadlineState.Final, "2019 art. 35: a date before the due date moves nothing")]
    [InlineData("2018-03-05", "delay:2018-03-20:2018-06-30", "2018-03-26", DeadlineState.Final, "the 2007 Regulations know no delay")]
    [InlineData("2024-03-04", "third-party:2024-03-01 third-party-answer:2024-03-08", "2024-04-01", DeadlineState.Final, "asked before the receipt: no event of this request")]
    public void Deadline_Events_HaveTheEffectOfTheLaw(string received, string events, string? due, DeadlineState state, string why)
    {
        var deadline = Calculator.Deadline(Timeline(received, events));
        Assert.True(due == Iso(deadline.LimitDate), $"{why}: {Iso(deadline.LimitDate)}");
        Assert.True(state == deadline.State, $"{why}: {deadline.State}");
    }

    [Theory]
    [InlineData("", "2024-03-03", RequestStatusKind.NotReceived, 0, "the day before")]
    [InlineData("", "2024-03-04", RequestStatusKind.OnTrack, 20, "day zero")]
    [InlineData("", "2024-03-26", RequestStatusKind.OnTrack, 4, "four left")]
    [InlineData("", "2024-03-27", RequestStatusKind.DueSoon, 3, "three left")]
    [InlineData("", "2024-03-31", RequestStatusKind.DueSoon, 1, "a Sunday")]
    [InlineData("", "2024-04-01", RequestStatusKind.DueToday, 0, "the last day")]
    [InlineData("", "2024-04-02", RequestStatusKind.Overdue, 1, "one working day over")]
    [InlineData("", "2024-04-07", RequestStatusKind.Overdue, 3, "4 to 6 April off, the 7th worked")]
    [InlineData("third-party:2024-03-06", "2024-03-06", RequestStatusKind.Paused, 0, "2019 art. 33: the day the letter went out")]
    [InlineData("third-party:2024-03-06", "2024-03-05", RequestStatusKind.OnTrack, 19, "what is not known yet does not count")]
    [InlineData("third-party:2024-03-06", "2024-03-27", RequestStatusKind.Paused, 0, "2019 art. 32: the last day of the window")]
    [InlineData("third-party:2024-03-06", "2024-03-28", RequestStatusKind.OnTrack, 17, "2019 art. 32: silence ends the pause")]
    [InlineData("third-party:2024-03-06 third-party-answer:2024-03-12", "2024-03-12", RequestStatusKind.OnTrack, 18, "answered: the period runs again")]
    [InlineData("correction-notice:2024-03-11", "2024-03-29", RequestStatusKind.Paused, 0, "2019 art. 30: awaits the corrected request")]
    [InlineData("fee-notice:2024-03-11", "2024-04-09", RequestStatusKind.Paused, 0, "Fee Measures art. 6: the last day to pay")]
    [InlineData("fee-notice:2024-03-11", "2024-04-10", RequestStatusKind.Closed, 0, "Fee Measures art. 6: deemed abandoned")]
    [InlineData("reply:2024-04-01", "2024-04-30", RequestStatusKind.AnsweredInTime, 0, "signed for on the last day")]
    [InlineData("reply:2024-04-01:by-post", "2024-04-30", RequestStatusKind.AnsweredInTime, 0, "国办公开办函〔2016〕235号: posted on the last day")]
    [InlineData("reply:2024-04-03", "2024-04-30", RequestStatusKind.AnsweredLate, 2, "two working days late")]
    [InlineData("reply:2024-04-03", "2024-04-02", RequestStatusKind.Overdue, 1, "the day before the reply")]
    [InlineData("withdrawal:2024-03-20", "2024-05-30", RequestStatusKind.Closed, 0, "withdrawn")]
    [InlineData("transfer:2024-03-20", "2024-05-30", RequestStatusKind.Overdue, 41, "2019 art. 36 item 5: passed on is not answered")]
    [InlineData("correction-notice:2024-03-11:2024-03-25 abandonment:2024-03-26", "2024-05-30", RequestStatusKind.Closed, 0, "2019 art. 30: abandoned")]
    public void Status_OnADay_IsTheOneOfTheEventsUpToIt(string events, string on, RequestStatusKind kind, int days, string why)
    {
        var status = Calculator.Status(Timeline("2024-03-04", events), Day(on));
        Assert.True(kind == status.Kind, $"{why}: {status.Kind}");
        Assert.True(days == status.WorkingDays, $"{why}: {status.WorkingDays}");
    }

    [Theory]
    [InlineData(0, RequestStatusKind.OnTrack)]
    [InlineData(1, RequestStatusKind.DueSoon)]
    public void Status_Threshold_IsSettable(int threshold, RequestStatusKind expected)
    {
        var calculator = new DeadlineCalculator(WorkingDayCalendar.China) { DueSoonWorkingDays = threshold };
        Assert.Equal(expected, calculator.Status(Timeline("2024-03-04", ""), Day("2024-03-29")).Kind);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeadlineCalculator(WorkingDayCalendar.China) { DueSoonWorkingDays = -1 });
    }

    [Fact]
    public void Deadline_DayOffReceiptCountedAsItself_IsTheStricterDate()
    {
        var strict = DisclosureRegime.Of2007 with
        {
            Name = new LocalizedText("从严规则", "the strict rule"),
            DayOffReceiptMovesOn = new RuleValue<bool>(false, Instrument.Regulations2007.Article(24)),
        };
        var timeline = new DisclosureRequest(RequestChannel.Email, Day("2017-06-18")) { RegimeOverride = strict };
        Assert.Equal("2017-07-07", Iso(Calculator.Deadline(timeline).LimitDate));
    }

    [Fact]
    public void Regimes_HostPromise_GovernsItsTimeOnly()
    {
        var promise = DisclosureRegime.Of2019 with
        {
            Name = new LocalizedText("某市承诺", "the city's promise"),
            ReplyWorkingDays = new RuleValue<int>(10, new Instrument("promise", new LocalizedText("某市承诺", "A promise")).Cite()),
        };
        var calculator = new DeadlineCalculator(WorkingDayCalendar.China) { Regimes = [DisclosureRegime.Of2007, promise] };
        Assert.Equal("2024-03-18", Iso(calculator.Deadline(Timeline("2024-03-04", "")).LimitDate));
        Assert.Equal("2018-03-26", Iso(calculator.Deadline(Timeline("2018-03-05", "")).LimitDate));
        Assert.Throws<ArgumentException>(() => new DeadlineCalculator(WorkingDayCalendar.China) { Regimes = [] });
    }

    [Fact]
    public void Deadline_OutsideCoverage_ThrowsAndTryIsFalse()
    {
        var strict = new DeadlineCalculator(WorkingDayCalendar.China) { AllowsProjection = false };
        var timeline = Timeline("2026-12-15", "");
        Assert.Equal(2027, Assert.Throws<CalendarCoverageException>(() => strict.Deadline(timeline)).Year);
        Assert.False(strict.TryDeadline(timeline, out var none));
        Assert.Equal((DeadlineState.None, null), (none.State, none.DueDate));
        Assert.False(strict.TryStatus(timeline, Day("2026-12-20"), out var unknown));
        Assert.Equal(RequestStatusKind.None, unknown.Kind);
        Assert.False(strict.TryStatus(Timeline("2024-03-04", ""), Day("2030-01-02"), out _));
        Assert.Throws<CalendarCoverageException>(() => strict.Status(Timeline("2024-03-04", ""), Day("2030-01-02")));
    }

    [Fact]
    public void Deadline_BeforeTheRegulations_ThrowsAndAnOverrideComputes()
    {
        var timeline = Timeline("2008-04-30", "");
        Assert.Throws<LawNotInForceException>(() => Calculator.Deadline(timeline));
        Assert.False(Calculator.TryDeadline(timeline, out _));
        Assert.Equal("2008-05-22", Iso(Calculator.Deadline(timeline with { RegimeOverride = DisclosureRegime.Of2007 }).LimitDate));
    }

    [Fact]
    public void Deadline_ProjectedYear_SaysSo()
    {
        var calculator = new DeadlineCalculator(WorkingDayCalendar.China.WithProjection(2027));
        var deadline = calculator.Deadline(Timeline("2026-12-15", ""));
        Assert.Equal(DeadlineState.Projected, deadline.State);
        Assert.Equal(Certainty.Projected, deadline.Certainty);
        Assert.Contains("推算", calculator.Explain(Timeline("2026-12-15", "")).ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(DeadlineState.Paused, calculator.Deadline(Timeline("2026-12-15", "third-party:2026-12-16")).State);
    }

    [Fact]
    public void Deadline_Confirmation_DecidesTheDayOfReceipt()
    {
        var timeline = new DisclosureRequest(new RequestReceipt(RequestChannel.Internet, Day("2024-03-01")) { ConfirmedOn = Day("2024-03-04") });
        var deadline = Calculator.Deadline(timeline);
        Assert.Equal("2024-03-04", Iso(deadline.ReceivedOn));
        Assert.Equal("2024-04-01", Iso(deadline.LimitDate));
    }
}
