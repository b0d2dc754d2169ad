using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>Every paper that travels has two days, and each rule reads one of them: eighteen events, both days, both rules.</summary>
public class TwoDayEventTests
{
    private static readonly DisclosureService Service = new();

    // Event, first and second day; what the rule of the first day answers, and what that of the second; the articles.
    public static TheoryData<string, string, string, string, string, string> Events => new()
    {
        { "request", "2024-03-01", "2024-03-05", "", "due 2024-04-02", "2019, art. 31 item 3: sent decides nothing, confirmed is the day of receipt" },
        { "correction-notice", "2024-03-13", "2024-03-15", "in-time 2024-03-13", "usual 2024-04-08", "2019, art. 30: sent within seven working days; 江苏规范: fifteen of the applicant's from receipt" },
        { "corrected", "2024-03-25", "2024-03-27", "in-time 2024-03-25", "due 2024-04-25", "2019, art. 30: posted in the window (a reading), and a new period from receipt" },
        { "extension", "2024-04-01", "2024-04-03", "in-time 2024-04-01", "due 2024-04-29", "2019, art. 33 paragraph 2: decided and told within the period; on receipt nothing runs" },
        { "fee-notice", "2024-04-01", "2024-04-03", "in-time 2024-04-01", "pay 2024-05-06", "Fee Measures 2020, art. 6: sent within the period, twenty working days from receipt" },
        { "payment", "2024-04-18", "2024-04-22", "due 2024-05-17", "", "Fee Measures 2020, art. 6 (from memory): anew from the day after payment; credited decides nothing" },
        { "third-party", "2024-03-06", "2024-03-11", "paused-from 2024-03-06", "window 2024-04-01", "2019, arts 33 paragraph 3 and 32: the pause begins with the letter (a reading), fifteen working days with its receipt" },
        { "joint-maker", "2024-03-06", "2024-03-11", "paused-from 2024-03-06", "window 2024-04-01", "2019, art. 34: fifteen working days of receiving the letter, then deemed consent" },
        { "reply-by-hand", "2024-04-01", "2024-04-01", "in-time 2024-04-01", "review 2024-05-31 suit 2024-10-08", "国办公开办函〔2016〕235号: 签收 is both" },
        { "reply-by-post", "2024-04-01", "2024-04-03", "in-time 2024-04-01", "review 2024-06-03 suit 2024-10-08", "235号: posted; 实施条例, art. 15 item 3: signed for" },
        { "reply-electronic", "2024-04-01", "2024-04-02", "in-time 2024-04-01", "review 2024-06-03 suit 2024-10-08", "sent; reaches the person's system (民事诉讼法, art. 90 paragraph 2, by likeness)" },
        { "reply-announced", "2024-01-02", "2024-02-01", "in-time 2024-01-02", "review 2024-04-01 suit 2024-08-01", "published; the end of the announced period (实施条例, art. 15 item 4)" },
        { "reply-refused", "2024-04-01", "2024-04-01", "in-time 2024-04-01", "review 2024-05-31 suit 2024-10-08", "民事诉讼法, art. 89: the day noted by the server is both" },
        { "review-application", "2024-01-14", "2024-01-17", "in-time 2024-01-15", "accept 2024-01-24", "民事诉讼法, art. 85 paragraph 4: posted; 行政复议法 2023, art. 30: five working days of receipt" },
        { "review-correction", "2024-01-19", "2024-01-22", "in-time 2024-01-24", "correct 2024-02-04", "行政复议法 2023, art. 31: sent within five working days of receipt; ten of the applicant's from receiving it" },
        { "review-decision", "2024-07-12", "2024-07-15", "in-time 2024-07-12", "suit 2024-07-30", "行政复议法 2023, art. 62: made; 行政诉讼法, art. 45: fifteen days from receiving it" },
        { "claim", "2024-10-08", "2024-10-10", "in-time 2024-10-08", "register 2024-10-17", "法释〔2018〕1号, art. 48: posted; 行政诉讼法, art. 51: seven days of receipt" },
        { "judgment", "2025-07-10", "2025-07-25", "appeal 2025-07-25", "disclose 2025-08-22", "行政诉讼法, art. 85: fifteen days from service; effective after them, and the twenty working days of 法释〔2025〕8号, art. 11, run" },
    };

    [Fact]
    public void Events_OfTheLaw_AreEighteen() => Assert.Equal(18, Events.Select(row => row.Data.Item1).Distinct().Count());

    [Theory]
    [MemberData(nameof(Events))]
    public void EachDay_OfAnEventWithTwo_IsReadByItsOwnRule(string name, string first, string second, string ofFirst, string ofSecond, string articles)
    {
        var (one, other) = Answer(name, Day(first), Day(second));
        Assert.Equal((ofFirst, ofSecond, articles), (one, other, articles));
    }

    // A day later on the first alone, where a rule of its own reads it: late, and the rule of the second answers as before.
    [Theory]
    [InlineData("extension", "2024-04-02", "2024-04-03", "timeline.after-limit")]
    [InlineData("fee-notice", "2024-04-02", "2024-04-03", "timeline.after-limit")]
    [InlineData("correction-notice", "2024-03-14", "2024-03-15", "correction.late")]
    [InlineData("corrected", "2024-03-26", "2024-03-27", "correction.after-period")]
    [InlineData("reply-by-post", "2024-04-02", "2024-04-03", "reply.late")]
    [InlineData("reply-by-hand", "2024-04-02", "2024-04-02", "reply.late")]
    [InlineData("reply-electronic", "2024-04-02", "2024-04-02", "reply.late")]
    [InlineData("reply-announced", "2024-01-03", "2024-02-01", "reply.late")]
    public void FirstDay_AfterItsLimit_IsAFindingWhateverTheSecondIs(string name, string first, string second, string rule)
        => Assert.Contains(Service.Check(Request(name, Day(first), Day(second)), Day("2024-12-31")), f => f.RuleId == rule);

    private static (string First, string Second) Answer(string name, LocalDate first, LocalDate second) => name switch
    {
        "request" => (string.Empty, Due(Request(name, first, second))),
        "correction-notice" => (InTime(name, first, second, "correction.late"), "usual " + Iso(Usual(first, second))),
        "corrected" => (InTime(name, first, second, "correction.after-period"), Due(Request(name, first, second))),
        "extension" => (InTime(name, first, second, "timeline.after-limit"), Due(Request(name, first, second))),
        "fee-notice" => (InTime(name, first, second, "timeline.after-limit"), "pay " + Iso(Service.Assess(Request(name, first, second), second).Deadline.WaitingThrough)),
        "payment" => (Due(Request(name, first, second)), string.Empty),
        "third-party" or "joint-maker" => (
            "paused-from " + Iso(first) + (Service.Status(Request(name, first, second), first).Kind == RequestStatusKind.Paused ? string.Empty : " not"),
            "window " + Iso(Service.Assess(Request(name, first, second), second).Deadline.WaitingThrough)),
        "review-application" => ("in-time " + Iso(ByOf(new RemedyQuery(Outcome.DeniedStateSecret, new(2023, 11, 15)), first, RemedyKind.Reconsideration)), "accept " + Term(first, second, null, ReviewTermKind.Acceptance)),
        "review-correction" => ("in-time " + Term(new(2024, 1, 14), new(2024, 1, 17), second, ReviewTermKind.Acceptance), "correct " + Term(new(2024, 1, 14), new(2024, 1, 17), second, ReviewTermKind.Correction)),
        "review-decision" => ("in-time " + Iso(Service.ReviewTerms(Reviewed(first, second)).Single(t => t.Kind == ReviewTermKind.Decision).Due), "suit " + Iso(ByOf(new RemedyQuery(Outcome.DeniedStateSecret, new(2024, 5, 6)) with { Cases = [Reviewed(first, second)] }, second, RemedyKind.SuitAfterReview))),
        "claim" => ("in-time " + Iso(ByOf(new RemedyQuery(Outcome.UnableNotHeld, new(2024, 4, 3)), first, RemedyKind.DirectSuit)), "register " + Iso(Service.ReviewTerms(new ReviewCase("s", ReviewKind.Suit, first) { ReceivedOn = second }).Single().Due)),
        "judgment" => Judged(first),
        _ => (InTime(name, first, second, "reply.late"), Remedies(Request(name, first, second))),
    };

    private static DisclosureRequest Request(string name, LocalDate first, LocalDate second)
    {
        var received = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4));
        var noticed = received.With(RequestEvent.CorrectionNotice(new(2024, 3, 11), new LocalDate(2024, 3, 25)));
        return name switch
        {
            "request" => new DisclosureRequest(new RequestReceipt(RequestChannel.Internet, first) { ConfirmedOn = second }),
            "correction-notice" => received.With(RequestEvent.Of(RequestEventKind.CorrectionNotice, first, second, through: new LocalDate(2024, 4, 8))),
            "corrected" => noticed.With(RequestEvent.Of(RequestEventKind.CorrectedRequest, first, second)),
            "extension" => received.With(RequestEvent.Of(RequestEventKind.Extension, first, second)),
            "fee-notice" => received.With(RequestEvent.FeeNotice(first, second)),
            "payment" => received.With(RequestEvent.FeeNotice(new(2024, 3, 20)), RequestEvent.Of(RequestEventKind.Payment, first, second)),
            "third-party" => received.With(RequestEvent.ThirdPartyConsulted(first, receivedOn: second)),
            "joint-maker" => received.With(RequestEvent.AgencyConsulted(first, receivedOn: second, consultation: AgencyConsultation.Joint)),
            "reply-announced" => Replied(new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2023, 12, 4)), first, second, ReplyDelivery.Announcement),
            "reply-by-post" => Replied(received, first, second, ReplyDelivery.ByPost),
            "reply-electronic" => Replied(received, first, second, ReplyDelivery.Electronic),
            "reply-refused" => Replied(received, first, null, ReplyDelivery.Refused),
            _ => Replied(received, first, null, ReplyDelivery.ByHand),
        };
    }

    private static DisclosureRequest Replied(DisclosureRequest request, LocalDate on, LocalDate? receivedOn, ReplyDelivery delivery)
        => request.With(RequestEvent.Reply(on, delivery, receivedOn)) with { Decision = new RequestDecision(Outcome.UnableNotHeld) { DecidedOn = on } };

    private static string Due(DisclosureRequest request) => "due " + Iso(Service.Deadlines.Deadline(request).LimitDate);

    private static string InTime(string name, LocalDate first, LocalDate second, string late)
        => (Service.Check(Request(name, first, second), Day("2024-12-31")).Any(f => f.RuleId == late) ? "late " : "in-time ") + Iso(first);

    /// <summary>The last day that a correction notice usually sets: the day before the first that has a note.</summary>
    private static LocalDate Usual(LocalDate first, LocalDate second)
    {
        var through = second;
        while (!Service.Check(
            new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)).With(RequestEvent.Of(RequestEventKind.CorrectionNotice, first, second, through: through.PlusDays(1))),
            Day("2024-03-15")).Any(f => f.RuleId == "correction.long-period"))
        {
            through = through.PlusDays(1);
        }

        return through;
    }

    private static string Remedies(DisclosureRequest request)
    {
        var query = RemedyQuery.For(request);
        return $"review {Iso(ByOf(query, query.RunsFrom, RemedyKind.Reconsideration))} suit {Iso(ByOf(query, query.RunsFrom, RemedyKind.DirectSuit))}";
    }

    private static LocalDate? ByOf(RemedyQuery query, LocalDate on, RemedyKind kind) => Service.Remedies(query, on).Single(r => r.Kind == kind).By;

    private static string? Term(LocalDate filed, LocalDate received, LocalDate? corrected, ReviewTermKind kind)
        => Iso(Service.ReviewTerms(new ReviewCase("f", ReviewKind.Reconsideration, filed) { ReceivedOn = received, CorrectionNoticedOn = corrected }).Single(t => t.Kind == kind).Due);

    private static ReviewCase Reviewed(LocalDate made, LocalDate received) => new("f", ReviewKind.Reconsideration, new(2024, 5, 8))
    {
        AcceptedOn = new(2024, 5, 13),
        DecidedOn = made,
        DeliveredOn = received,
        Decision = ReviewDecisionKind.ReviewUpheld,
    };

    private static (string First, string Second) Judged(LocalDate served)
    {
        var judgment = new ReviewCase("s", ReviewKind.Suit, new(2025, 6, 3)) { DecidedOn = served, DeliveredOn = served, Decision = ReviewDecisionKind.SuitPerformance };
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2025, 3, 3));
        var query = new RemedyQuery(Outcome.UnableNotHeld, new(2025, 3, 31)) { Cases = [judgment] };
        return ("appeal " + Iso(ByOf(query, served, RemedyKind.Appeal)), "disclose " + Iso(Service.RemadeReplyDeadline(request, judgment)!.DueDate));
    }
}
