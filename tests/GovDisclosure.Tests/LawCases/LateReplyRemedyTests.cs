using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>
/// A reply that came late, by announcement or by hand: what it leaves open (行政复议法 2023, art. 20; 法释〔2018〕1号, art. 66; 民诉法, art. 95) and the day it counts
/// from (国办公开办函〔2016〕235号).
/// </summary>
public class LateReplyRemedyTests
{
    private static readonly DisclosureService Service = new();

    // Received on 4 March 2024, due on 1 April, refused on 15 May.
    [Theory]
    [InlineData("2024-04-10", RemedyStatus.Open, "over silence: the late reply has sixty days of its own (行政复议法 2023, art. 20)")]
    [InlineData("2024-05-14", RemedyStatus.Open, "the day before the reply")]
    [InlineData("2024-05-15", RemedyStatus.NotAvailable, "on the day of the reply: over the reply")]
    [InlineData("2024-05-20", RemedyStatus.NotAvailable, "after it")]
    public void LateReply_ReviewFiledBeforeIt_DoesNotStandAgainstIt(string filed, RemedyStatus status, string why)
    {
        var request = Late(Outcome.UnableNotHeld) with { Reviews = [new ReviewCase("f", ReviewKind.Reconsideration, Day(filed))] };
        Assert.Equal((status, why), (Of(request, RemedyKind.Reconsideration, "2024-05-22").Status, why));
    }

    [Fact]
    public void LateReply_SuitThatFollowsTheReviewOfSilence_DoesNotStandAgainstIt()
    {
        // 法释〔2018〕1号, art. 66: the chain that began over silence stays over silence.
        var request = Late(Outcome.UnableNotHeld) with
        {
            Reviews =
            [
                new ReviewCase("f", ReviewKind.Reconsideration, new(2024, 4, 10)) { DecidedOn = new LocalDate(2024, 5, 17), Decision = ReviewDecisionKind.ReviewUpheld },
                new ReviewCase("s", ReviewKind.Suit, new(2024, 5, 21)) { Route = SuitRoute.AfterReview, Follows = "f" },
            ],
        };
        Assert.Empty(RemedyQuery.For(request).Cases);
        Assert.Equal((RemedyStatus.Open, "2024-07-15"), (Of(request, RemedyKind.Reconsideration, "2024-05-22").Status, Iso(Of(request, RemedyKind.Reconsideration, "2024-05-22").By)));
    }

    // 行政诉讼法, art. 47; 行政复议法 2023, art. 23 paragraph 1 item 4: a suit over silence is no suit over the refusal that came later.
    [Theory]
    [InlineData("2024-03-29", "review.filed-before-decision", "within the period there is nothing to sue over")]
    [InlineData("2024-04-02", "", "the day after the last: silence")]
    [InlineData("2024-05-14", "", "silence")]
    [InlineData("2024-05-15", "review.direct-suit", "the refusal")]
    public void LateReply_SuitOverSilence_IsNoDirectSuitOverTheRefusal(string filed, string rules, string why)
    {
        var request = Late(Outcome.DeniedStateSecret) with { Reviews = [new ReviewCase("s", ReviewKind.Suit, Day(filed))] };
        var found = Service.Check(request, Day("2024-05-22")).Select(f => f.RuleId).Where(rule => rule.StartsWith("review.", StringComparison.Ordinal));
        Assert.Equal((rules, why), (string.Join(' ', found), why));
    }

    [Fact]
    public void LateReply_ReviewOverSilenceAndSuitOverTheReply_AreNotBothWays()
    {
        // 法释〔2018〕1号, art. 57 is about one act; silence and the reply are two.
        var request = Late(Outcome.UnableNotHeld) with
        {
            Reviews = [new ReviewCase("f", ReviewKind.Reconsideration, new(2024, 4, 10)), new ReviewCase("s", ReviewKind.Suit, new(2024, 5, 20))],
        };
        Assert.DoesNotContain(Service.Check(request, Day("2024-05-22")), f => f.RuleId == "review.both-ways");
    }

    // 民诉法 2021 and 2023, art. 95: thirty days; before 2022 sixty. 实施条例, art. 15: what the announcement itself says comes first.
    [Theory]
    [InlineData("2024-01-01", null, "2024-01-31", "2024-04-01", "thirty days; 31 March is a Sunday")]
    [InlineData("2021-10-08", null, "2021-12-07", "2022-02-07", "sixty days; 5 February is in the holiday")]
    [InlineData("2021-12-31", null, "2022-03-01", "2022-05-05", "the last day of the sixty; 30 April begins the holiday")]
    [InlineData("2022-01-01", null, "2022-01-31", "2022-04-01", "the first of the thirty")]
    [InlineData("2024-01-01", "2024-03-01", "2024-03-01", "2024-04-30", "the end that was recorded")]
    public void Announcement_WithoutItsEnd_IsServedWhenItsTimeByLawHasRun(string on, string? end, string served, string by, string why)
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, Day(on).PlusDays(-10)) with
        {
            Events = [RequestEvent.Reply(Day(on), ReplyDelivery.Announcement, end is null ? null : Day(end))],
            Decision = new RequestDecision(Outcome.UnableNotHeld),
        };
        var query = RemedyQuery.For(request);
        Assert.Equal((served, end is null, why), (Iso(query.RunsFrom), query.IsArrivalAssumed, why));
        Assert.Equal((by, why), (Iso(Of(request, RemedyKind.Reconsideration, served).By), why));

        // The day before, it is said what will open and when.
        var before = Service.Remedies(request, Day(served).PlusDays(-1)).Single(r => r.Kind == RemedyKind.Reconsideration);
        Assert.Equal((RemedyStatus.NotYetOpen, served, by), (before.Status, Iso(before.From), Iso(before.By)));
    }

    [Fact]
    public void Announcement_AtTheEndOfTheCalendar_OpensNothing()
    {
        // 民诉法, art. 95: an end that no calendar holds.
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)) with
        {
            Events = [RequestEvent.Reply(LocalDate.MaxIsoValue, ReplyDelivery.Announcement)],
            Decision = new RequestDecision(Outcome.UnableNotHeld),
        };
        Assert.Equal(LocalDate.MaxIsoValue, RemedyQuery.For(request).RunsFrom);
    }

    // 国办公开办函〔2016〕235号: handed over, the day of signing is the day of the reply.
    [Theory]
    [InlineData(ReplyDelivery.ByHand, "2024-04-01", false, "signed for on the last day")]
    [InlineData(ReplyDelivery.ByHand, "2024-04-02", true, "signed for the day after")]
    [InlineData(ReplyDelivery.ByPost, "2024-04-02", false, "posted in time is in time")]
    public void ByHand_SignedAfterThePeriod_IsAFinding(ReplyDelivery delivery, string signedOn, bool isTold, string why)
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)) with
        {
            Events = [RequestEvent.Reply(new(2024, 3, 29), delivery, Day(signedOn))],
            Decision = new RequestDecision(Outcome.UnableNotHeld),
        };
        var told = Service.Check(request, Day("2024-05-08")).SingleOrDefault(f => f.RuleId == "reply.signed-late");
        Assert.True(isTold == (told is not null), why);
        Assert.True(told is null || told.Source!.Instrument == Instrument.ServiceReply2016, why);
    }

    private static DisclosureRequest Late(Outcome outcome) => new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)) with
    {
        Events = [RequestEvent.Reply(new(2024, 5, 15))],
        Decision = new RequestDecision(outcome, new LocalDate(2024, 5, 15)),
    };

    private static Remedy Of(DisclosureRequest request, RemedyKind kind, string on) => Service.Remedies(request, Day(on)).Single(r => r.Kind == kind);
}
