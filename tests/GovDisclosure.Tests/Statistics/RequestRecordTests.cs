using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class RequestRecordTests
{
    private static readonly LocalDate Received = new(2024, 3, 4);

    [Fact]
    public void Members_AreWhatWasSet()
    {
        var record = new RequestRecord("a", Received, ApplicantKind.OtherOrganization);
        Assert.Equal((Received, ApplicantKind.OtherOrganization), (record.Received, record.Applicant!.Value));
        Assert.Equal((null, null, null, null, null, false, 0m), (record.Decided, record.Outcome, record.Reply, record.Channel, record.InTime, record.Extended, record.Fee));

        var full = record with { Decided = Received, Outcome = Outcome.Other, Reply = ReplyKind.ToldOtherProcedure, Channel = RequestChannel.Other, InTime = false };
        Assert.Equal(
            (Received, Outcome.Other, ReplyKind.ToldOtherProcedure, RequestChannel.Other, false),
            (full.Decided!.Value, full.Outcome!, full.Reply!, full.Channel!.Value, full.InTime!.Value));
        Assert.Equal(record, full with { Decided = null, Outcome = null, Reply = null, Channel = null, InTime = null });
        Assert.NotEqual(record, full);
    }

    [Fact]
    public void BadArguments_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new RequestRecord(null!, Received, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RequestRecord("a", Received, (ApplicantKind)7));
        Assert.Throws<ArgumentException>(() => new RequestRecord("a", Received.WithCalendar(CalendarSystem.Julian), null));
        Assert.Throws<ArgumentException>(() => new RequestRecord("a", new LocalDate(0, 12, 31), null));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cases.Open("a", "2023-01-01") with { Fee = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Cases.Open("a", "2023-01-01") with { Channel = (RequestChannel)8 });
    }

    public static TheoryData<DisclosureRequest, Outcome?, LocalDate?, string> Courses => new()
    {
        { Course(), null, null, "open" },
        { Course(RequestEvent.Reply(Received.PlusDays(9))), null, Received.PlusDays(9), "a reply says nothing of its content" },
        { Course(RequestEvent.Withdrawal(Received.PlusDays(2))), Outcome.Other, Received.PlusDays(2), "withdrawn" },
        {
            Course(RequestEvent.CorrectionNotice(Received.PlusDays(2)), RequestEvent.Abandonment(Received.PlusDays(30))),
            Outcome.AbandonedNoCorrection, Received.PlusDays(30), "Regulations 2019 art. 30: no correction in time is abandonment"
        },
        {
            Course(RequestEvent.FeeNotice(Received.PlusDays(2)), RequestEvent.Abandonment(Received.PlusDays(40))),
            Outcome.AbandonedNoFee, new LocalDate(2024, 4, 4), "Fee Measures 2020 art. 6: no payment in time is abandonment, from the day after the last day, whenever it was recorded"
        },
        {
            Course(RequestEvent.CorrectionNotice(Received.PlusDays(1)), RequestEvent.CorrectedRequest(Received.PlusDays(5)), RequestEvent.FeeNotice(Received.PlusDays(8)), RequestEvent.Abandonment(Received.PlusDays(50))),
            Outcome.AbandonedNoFee, new LocalDate(2024, 4, 11), "the later notice decides"
        },
        { Course(RequestEvent.Abandonment(Received.PlusDays(40))), null, Received.PlusDays(40), "abandoned for no reason that is known" },
        { Course(RequestEvent.Reply(Received.PlusDays(9)), RequestEvent.Withdrawal(Received.PlusDays(3))), Outcome.Other, Received.PlusDays(3), "the first closing event by date" },
    };

    [Theory]
    [MemberData(nameof(Courses))]
    public void Of_Course_GivesDecisionAndOutcome(DisclosureRequest course, Outcome? outcome, LocalDate? decided, string why)
    {
        var record = Of(course);
        Assert.Equal((outcome, decided, why), (record.Outcome, record.Decided, why));
        Assert.Equal(("a", RequestChannel.InPerson), (record.Id, record.Channel!.Value));
    }

    [Theory]
    [InlineData("2024-04-01", true)]
    [InlineData("2024-04-02", false)]
    public void Of_Course_KnowsWhetherItWasInTime(string replied, bool inTime)
    {
        // Regulations 2019 art. 33: twenty working days after Monday 4 March 2024 end on Monday 1 April.
        var record = Of(Course(RequestEvent.Reply(Cases.Day(replied))) with { Decision = new RequestDecision(Outcome.Granted) });
        Assert.Equal((inTime, false), (record.InTime!.Value, record.Extended));
    }

    [Fact]
    public void Of_InternetRequestConfirmedNextYear_IsReceivedThen()
    {
        // Regulations 2019 art. 31 item 3: by internet the day of both sides' confirmation is the day of receipt.
        var receipt = new RequestReceipt(RequestChannel.Internet, new LocalDate(2023, 12, 31)) { ConfirmedOn = new LocalDate(2024, 1, 2) };
        var record = Of(new DisclosureRequest(receipt) { Id = "a" });
        Assert.Equal(new LocalDate(2024, 1, 2), record.Received);
        Assert.Equal(0, RequestTally.Tally(2023, [record]).Statistics.NewReceived());
    }

    // Before 1 May 2008 no Regulations governed a request: the register's own word is all there is, and no working days are counted.
    [Theory]
    [InlineData("", null, null, null)]
    [InlineData("extension:2008-03-12", null, null, null)]
    [InlineData("reply:2008-03-20", null, null, "2008-03-20")]
    [InlineData("extension:2008-03-12 abandonment:2008-03-21 reply:2008-03-25", null, null, "2008-03-21")]
    [InlineData("withdrawal:2008-03-21", "2008-03-18", true, "2008-03-18")]
    [InlineData("", "2008-03-18", false, "2008-03-18")]
    public void Of_BeforeTheRegulations_TakesTheRegistersWord(string events, string? registered, bool? said, string? expected)
    {
        var request = Requests.Dates.Timeline("2008-03-04", events) with
        {
            Id = " a ",
            Decision = registered is null ? null : new RequestDecision { DecidedOn = Cases.Day(registered), Outcome = Outcome.Granted, IsInTime = said },
        };
        var record = Of(request);
        Assert.Equal(("a", new LocalDate(2008, 3, 4), expected, said, null), (record.Id, record.Received, Requests.Dates.Iso(record.Decided), record.InTime, record.HandlingDays));
        Assert.Equal(registered is null ? null : Outcome.Granted, record.Outcome);
    }

    // Replied anew on a day that the register does not keep: only a second reply can be the one, and without one the year is not known.
    [Theory]
    [InlineData("reply:2024-04-01", null, "denied.processInfo")]
    [InlineData("reply:2024-04-01 reply:2024-07-12", "2024-07-12", "granted")]
    [InlineData("reply:2024-04-01 remade-reply:2024-07-12", "2024-07-12", "granted")]
    [InlineData("reply:2024-04-01 remade-reply:2025-01-12", "2025-01-12", "denied.processInfo")]
    public void Of_RemadeDecisionWithoutADay_TakesTheDayOfTheSecondReply(string events, string? remade, string outcome)
    {
        var record = Of(Requests.Dates.Timeline("2024-03-04", events) with
        {
            Id = "a",
            Decision = new RequestDecision { Outcome = Outcome.DeniedProcessInfo },
            RemadeDecision = new RequestDecision { Outcome = Outcome.Granted },
        });
        Assert.Equal((remade, outcome, (LocalDate?)new LocalDate(2024, 4, 1)), (Requests.Dates.Iso(record.RemadeOn), record.Outcome!.Code, record.Decided));
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, 0)]
    [InlineData(65_534, 65_534)]
    [InlineData(65_535, null)]
    public void HandlingDays_OutsideTheirRange_AreNotKnown(int days, int? expected)
        => Assert.Equal(expected, (Cases.Open("a", "2023-01-01") with { HandlingDays = days }).HandlingDays);

    private static RequestRecord Of(DisclosureRequest request)
        => RecordOfRequest.Make(request with { Applicant = new RequestApplicant { Kind = ApplicantKind.Research } }, TallyOptions.Default);

    private static DisclosureRequest Course(params RequestEvent[] events) => new DisclosureRequest(RequestChannel.InPerson, Received) { Id = "a" }.With(events);
}
