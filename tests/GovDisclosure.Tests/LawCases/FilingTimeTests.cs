using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using GovDisclosure.Statistics;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>
/// When a case was filed, and what later texts make of it: 行政复议法 2023, arts 20 and 23; 行政诉讼法, arts 45, 46, 48; 法释〔2015〕9号, art. 26; 法释〔2018〕1号, arts 64, 66,
/// 69, 136; 法释〔2025〕8号, arts 10 and 15.
/// </summary>
public class FilingTimeTests
{
    private static readonly DisclosureService Service = new();

    // 行政复议法 2023, art. 20: 60 days; 行政诉讼法, art. 46: six months; excused by art. 20 paragraph 2, by art. 48.
    [Theory]
    [InlineData(ReviewKind.Reconsideration, "2024-05-30", null, null, "the last day of sixty")]
    [InlineData(ReviewKind.Reconsideration, "2024-05-31", "2024-05-30", "第二十条第二款", "a day later")]
    [InlineData(ReviewKind.Suit, "2024-10-08", null, null, "six months to 30 September, a working day")]
    [InlineData(ReviewKind.Suit, "2024-10-09", "2024-09-30", "第四十八条", "later")]
    public void Check_FiledAfterTheLastDay_IsTold(ReviewKind kind, string filed, string? last, string? excuse, string why)
    {
        var request = Answered("2024-03-31", Outcome.UnableNotHeld).With(new ReviewCase("F", kind, Day(filed)));
        var found = Service.Check(request, Day("2024-12-02")).SingleOrDefault(f => f.RuleId == "review.late");
        if (filed == "2024-10-08")
        {
            // 30 September was a working day: filed after it, whatever the holiday.
            Assert.Equal("2024-09-30", found!.Expected);
            return;
        }

        Assert.True((last is null) == (found is null), why);
        if (found is not null)
        {
            Assert.Equal((last, Severity.Warning, kind == ReviewKind.Suit ? 46 : 20), (found.Expected, found.Severity, found.Source!.ArticleNumber));
            Assert.Contains(excuse!, found.Message.In(Language.Chinese), StringComparison.Ordinal);
        }
    }

    // 行政诉讼法, art. 45: fifteen days from receipt of the decision; the last day rolls over; 解释 64 paragraph 2 for who was not told.
    [Theory]
    [InlineData("2024-06-13", true, false, "the fifteenth day")]
    [InlineData("2024-06-14", true, true, "the sixteenth")]
    [InlineData("2024-06-14", false, false, "not told of the period: a year")]
    [InlineData("2025-05-30", false, true, "past the year")]
    public void Check_SuitAfterReview_IsHeldToItsFifteenDays(string filed, bool told, bool late, string why)
    {
        var request = Answered("2024-03-20", Outcome.DeniedProcessInfo) with
        {
            Reviews =
            [
                new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 4, 8)) { AcceptedOn = new(2024, 4, 10), DecidedOn = new(2024, 5, 28), DeliveredOn = new(2024, 5, 29), Decision = ReviewDecisionKind.ReviewUpheld, WasTold = told },
                new ReviewCase("S", ReviewKind.Suit, Day(filed)) { Route = SuitRoute.AfterReview, Follows = "F" },
            ],
        };
        Assert.True(late == Service.Check(request, Day("2025-07-01")).Any(f => f is { RuleId: "review.late", Severity: Severity.Warning }), why);
    }

    // 实施条例, art. 15: what was posted runs from its signing, which nobody wrote down: late cannot be said.
    [Fact]
    public void Check_ArrivalNotRecorded_IsInformationAlone()
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 1, 8))
        {
            Events = [RequestEvent.Reply(new(2024, 1, 29), ReplyDelivery.ByPost)],
            Decision = new RequestDecision(Outcome.DeniedProcessInfo),
            Reviews = [new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 4, 10))],
        };
        Assert.Equal(Severity.Info, Service.Check(request, Day("2024-05-10")).Single(f => f.RuleId == "review.late").Severity);
    }

    // 实施条例, art. 16; 行政诉讼法, art. 47: within the period of the reply there is no silence.
    [Theory]
    [InlineData("2024-04-01", true, "the last day of the period")]
    [InlineData("2024-04-02", false, "the day after")]
    public void Check_FiledWithinThePeriodOfTheReply_IsPremature(string filed, bool isTold, string why)
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)) { Reviews = [new ReviewCase("F", ReviewKind.Reconsideration, Day(filed))] };
        Assert.True(isTold == Service.Check(request, Day("2024-04-20")).Any(f => f.RuleId == "review.premature"), why);
    }

    // One judgment for one request and for a register, under the id of the request: also of an open one, and of one that was decided in another year.
    [Theory]
    [InlineData("2024-06-20", 2024)]
    [InlineData("2025-06-20", 2025)]
    [InlineData("2024-03-25", 2024)]
    public void Tally_FindingsOfReviews_AreThoseOfTheSingleRequest(string filed, int year)
    {
        var silent = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4));
        foreach (var request in new[] { Answered("2024-03-31", Outcome.DeniedProcessInfo), silent })
        {
            foreach (var kind in new[] { ReviewKind.Reconsideration, ReviewKind.Suit })
            {
                var named = request.With(new ReviewCase("F", kind, Day(filed))) with { Id = "2024-17", Applicant = new RequestApplicant { Kind = ApplicantKind.NaturalPerson } };
                var alone = Service.Check(named, Day("2025-12-31")).Where(f => f.RuleId.StartsWith("review.", StringComparison.Ordinal)).Select(f => f.RuleId);
                var tallied = Service.TallyRequests(year, [named]).Findings.Where(f => f.RuleId.StartsWith("review.", StringComparison.Ordinal)).ToList();
                Assert.Equal(alone, tallied.Select(f => f.RuleId));
                Assert.All(tallied, f => Assert.Equal("2024-17", f.Place));
                Assert.All(tallied, f => Assert.Contains("F", f.Related));
            }
        }
    }

    // 法释〔2018〕1号, art. 136: a reconsideration that upholds neither opens what was doubtful nor makes doubtful what was open.
    [Theory]
    [InlineData("notProcessed.petition", "2024-03-04", "Depends", "法释〔2018〕1号, art. 69: no real effect on rights")]
    [InlineData("denied.enforcementFile", "2018-03-05", "Depends", "法释〔2011〕17号, art. 2 item 4")]
    [InlineData("unable.notHeld", "2024-03-04", "Open", "法释〔2025〕8号, art. 1 item 1")]
    [InlineData("notProcessed.reconfirm", "2025-06-03", "Open", "open, with the doubt of art. 10 paragraph 2 item 10")]
    [InlineData("notProcessed.repeated", "2025-06-03", "Depends", "art. 10 paragraph 2 item 4")]
    [InlineData("unable.needsCreation", "2025-06-03", "NotAvailable", "art. 10 paragraph 2 item 6")]
    public void SuitAfterAnUpheldReview_IsAsOpenAsTheDirectSuitWas(string outcome, string received, string status, string why)
    {
        var answered = Day(received).PlusDays(16);
        var request = new DisclosureRequest(RequestChannel.InPerson, Day(received))
        {
            Events = [RequestEvent.Reply(answered)],
            Decision = new RequestDecision(Outcome.FromCode(outcome)),
        };
        Assert.Equal((status, why), (Of(request, RemedyKind.DirectSuit, answered.PlusDays(5)).Status.ToString(), why));
        var upheld = request.With(new ReviewCase("F", ReviewKind.Reconsideration, answered.PlusDays(10)) { DecidedOn = answered.PlusDays(50), DeliveredOn = answered.PlusDays(51), Decision = ReviewDecisionKind.ReviewUpheld });
        Assert.Equal((status, why), (Of(upheld, RemedyKind.SuitAfterReview, answered.PlusDays(55)).Status.ToString(), why));
    }

    // 行政诉讼法, art. 26 paragraph 3: over the silence of the reconsideration organ; it opens no suit over an act that cannot be sued over.
    [Fact]
    public void SilentReviewOrgan_BesideABarredAct_LeavesOneSuit()
    {
        var request = Answered("2025-06-20", Outcome.UnableNeedsCreation, "2025-06-03").With(new ReviewCase("F", ReviewKind.Reconsideration, new(2025, 7, 1)) { AcceptedOn = new LocalDate(2025, 7, 8) });
        var remedy = Of(request, RemedyKind.SuitAfterReview, Day("2025-09-10"));
        Assert.Equal((RemedyStatus.Open, "2025-09-23"), (remedy.Status, Iso(remedy.By)));
        Assert.Contains("只可以对复议机关不作为起诉", remedy.Text.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(remedy.Sources, c => c.Instrument == Instrument.DisclosureSuits2025 && c is { ArticleNumber: 10, Item: 6 });
    }

    // 实施条例, art. 15 item 3: posted, and nobody wrote down when it was signed for: not expired, but not before; five years are the end (行政复议法 2023, art. 21).
    [Theory]
    [InlineData("2024-05-31", "Open")]
    [InlineData("2024-06-01", "Depends")]
    [InlineData("2029-04-02", "Expired")]
    public void PostedReply_ArrivalNotRecorded_IsNeverSimplyExpired(string on, string status)
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4))
        {
            Events = [RequestEvent.Reply(new(2024, 4, 1), ReplyDelivery.ByPost)],
            Decision = new RequestDecision(Outcome.DeniedProcessInfo),
        };
        var remedy = Of(request, RemedyKind.Reconsideration, Day(on));
        Assert.Equal(status, remedy.Status.ToString());
        if (status != "Expired")
        {
            Assert.Contains("末日不早于2024年5月31日", remedy.Explain().Conclusion.In(Language.Chinese), StringComparison.Ordinal);
            Assert.Contains("from the day of receipt, which was not given", remedy.Explain().ToText(Language.English), StringComparison.Ordinal);
        }
    }

    // 法释〔2015〕9号, art. 26 (from memory): the six months from 1 May 2015 do not begin three that had run out.
    [Theory]
    [InlineData("2015-01-06", "2015-05-04", "Expired", "2015-04-07")]
    [InlineData("2015-02-10", "2015-05-04", "Open", "2015-08-10")]
    public void SilenceOf2015_ThreeMonthsThatHadRunOut_DoNotRevive(string due, string on, string status, string by)
    {
        var remedy = Service.Remedies(RemedyQuery.Against(RemedyTarget.Silence, Day(due)), Day(on)).Single(r => r.Kind == RemedyKind.DirectSuit);
        Assert.Equal((status, by), (remedy.Status.ToString(), Iso(remedy.By)));
        Assert.True(status == "Open" || remedy.Sources.Any(c => c is { ArticleNumber: 26, Verification: Verification.FromMemory }));
    }

    // 行政复议法 2023, art. 20 paragraph 3: whether its year begins sixty days anew that had run out before 2024 is not settled.
    [Theory]
    [InlineData("2023-06-01", "2024-02-01", "Depends")]
    [InlineData("2022-06-01", "2024-01-10", "Expired")]
    [InlineData("2023-12-20", "2024-03-01", "Open")]
    public void NotTold_SixtyDaysOverBefore2024_DoNotSimplyRevive(string delivered, string on, string status)
        => Assert.Equal(status, Service.Remedies(new RemedyQuery(Outcome.UnableNotHeld, Day(delivered)) { WasTold = false }, Day(on)).Single(r => r.Kind == RemedyKind.Reconsideration).Status.ToString());

    // 法释〔2025〕8号, arts 10 and 15; 行政复议法 2023, art. 23: open, but not beyond the day on which a later text bars it.
    [Theory]
    [InlineData("notProcessed.repeated", "2025-05-10", "2025-05-30", "2025-05-31")]
    [InlineData("denied.adminQuery", "2025-05-20", "2025-05-31", "2025-05-31")]
    [InlineData("denied.adminQuery", "2024-10-10", "2024-11-01", null)]
    [InlineData("denied.processInfo", "2023-12-20", "2023-12-31", "2023-12-31")]
    [InlineData("unable.notHeld", "2025-05-20", "2025-05-31", null)]
    public void DirectSuit_BeforeATextThatBarsIt_SaysTheLastDay(string outcome, string delivered, string on, string? only)
    {
        var remedy = Service.Remedies(new RemedyQuery(Outcome.FromCode(outcome), Day(delivered)) { FirstAnswerGranted = true }, Day(on)).Single(r => r.Kind == RemedyKind.DirectSuit);
        Assert.Equal((RemedyStatus.Open, only), (remedy.Status, Iso(remedy.OnlyThrough)));
        Assert.Equal(only is not null, remedy.Explain().Conclusion.In(Language.English).Contains("only if filed by " + only, StringComparison.Ordinal));
    }

    // 行政复议法 2023, art. 88; 解释 48: a last day in a year without a notice is projected and never earlier than said.
    [Theory]
    [InlineData("2026-12-08", "2027-02-09", "2027-02-09", "6 and 7 February are statutory holidays of 2027, and so is the 8th")]
    [InlineData("2026-12-29", "2027-03-01", "2027-02-27", "a Saturday that a notice may yet make a working day")]
    public void LastDay_AfterThePublishedCalendar_IsProjected(string delivered, string by, string earliest, string why)
    {
        var remedy = Service.Remedies(new RemedyQuery(Outcome.UnableNotHeld, Day(delivered)), Day(delivered)).Single(r => r.Kind == RemedyKind.Reconsideration);
        Assert.Equal((by, earliest, GovDisclosure.Calendars.Certainty.Projected, why), (Iso(remedy.By), Iso(remedy.NotBefore), remedy.Certainty, why));
        Assert.Contains("not before " + earliest, remedy.Explain().Conclusion.In(Language.English), StringComparison.Ordinal);
    }

    // 行政复议法 2023, arts 64, 66 and 75: the ordered reply did not come: the same status alone and in a register, and remedies over the second silence.
    [Theory]
    [InlineData(true, "2024-05-28", RequestStatusKind.DueToday)]
    [InlineData(true, "2024-06-03", RequestStatusKind.Overdue)]
    [InlineData(false, "2024-06-03", RequestStatusKind.Overdue)]
    public void OrderedReply_ThatDoesNotCome_IsASecondSilence(bool answered, string on, RequestStatusKind status)
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 1, 8))
        {
            Id = "1",
            Events = answered ? [RequestEvent.Reply(new(2024, 1, 29))] : [],
            Decision = answered ? new RequestDecision(Outcome.DeniedProcessInfo) : null,
            Reviews = [new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 2, 19)) { AcceptedOn = new(2024, 2, 22), DecidedOn = new(2024, 5, 6), DeliveredOn = new(2024, 5, 8), Decision = answered ? ReviewDecisionKind.ReviewRemade : ReviewDecisionKind.ReviewPerformance, Order = new ReviewOrder { WorkingDays = 15 } }],
        };
        var alone = Service.Status(request, Day(on));
        Assert.Equal((status, "2024-05-28"), (alone.Kind, Iso(alone.RemadeDueDate)));
        Assert.Equal(1, Service.Standing([request], Day(on)).CountOf(status));
        Assert.Equal(NextStepKind.ReplyAnew, Service.Assess(request, Day(on)).NextSteps[0].Kind);
        if (status == RequestStatusKind.Overdue)
        {
            var review = Of(request, RemedyKind.Reconsideration, Day(on));
            Assert.Equal((RemedyStatus.Open, "2024-05-29", "2024-07-29"), (review.Status, Iso(review.From), Iso(review.By)));
        }
    }

    // 2019, art. 30: an abandonment recorded on or before the last day takes effect on the day after it, in the year of that day; the applicant still has the window.
    [Theory]
    [InlineData("abandonment:2024-12-31", "2025-01-01")]
    [InlineData("abandonment:2024-12-16", "2025-01-01")]
    [InlineData("abandonment:2024-12-16 corrected:2024-12-30", null)]
    [InlineData("abandonment:2024-12-16 corrected:2025-01-06", "2025-01-01")]
    public void Abandonment_RecordedTooEarly_WaitsForTheLastDay(string events, string? closed)
    {
        var request = Timeline("2024-12-02", "correction-notice:2024-12-06:2024-12-31 " + events) with { Id = "1", Applicant = new RequestApplicant { Kind = ApplicantKind.NaturalPerson } };
        Assert.Equal(closed, Iso(Service.Assess(request, Day("2025-01-10")).Deadline.ClosedOn));
        Assert.Equal(RequestStatusKind.Paused, Service.Status(request, Day("2024-12-20")).Kind);
        Assert.Contains(Service.Check(request, Day("2025-01-10")), f => f.RuleId == "abandonment.early");
        Assert.Equal(closed is null ? 0 : 1, RequestTally.Tally(2025, [request]).Statistics.Of(Outcome.AbandonedNoCorrection));
        Assert.Equal(0, RequestTally.Tally(2024, [request]).Statistics.Of(Outcome.AbandonedNoCorrection));
    }

    // 2019, art. 30: without a period nothing is overdue and nothing deemed abandoned; the organ sets one or decides.
    [Fact]
    public void CorrectionNoticeWithoutAPeriod_AfterTheUsualOne_TurnsToTheOrgan()
    {
        var request = Timeline("2024-03-04", "correction-notice:2024-03-13");
        var reading = Service.Assess(request, Day("2024-05-10"));
        Assert.Equal((RequestStatusKind.AwaitsDecision, "2024-04-03", true), (reading.Status!.Value.Kind, Iso(reading.Deadline.WaitingThrough), reading.Deadline.IsWindowAssumed));
        Assert.Contains(reading.NextSteps, step => step.Kind == NextStepKind.Decide);
        Assert.Equal(RemedyStatus.NotAvailable, Of(request, RemedyKind.Reconsideration, Day("2024-05-10")).Status);
    }

    // 2019, art. 33 paragraph 3; 2007, art. 24 paragraph 3: no text limits the wait; that it does not go on for ever is told as a doubt.
    [Theory]
    [InlineData("2024-03-04", "agency:2024-03-11", "2024-04-01", false)]
    [InlineData("2024-03-04", "agency:2024-03-11", "2024-12-10", true)]
    [InlineData("2018-03-05", "third-party:2018-03-08", "2018-06-28", true)]
    [InlineData("2024-03-04", "third-party:2024-03-11", "2024-12-10", false)]
    public void Consultation_WithoutAWindow_DoesNotWaitForEver(string received, string events, string on, bool isTold)
    {
        var request = events.StartsWith("agency", StringComparison.Ordinal)
            ? new DisclosureRequest(RequestChannel.InPerson, Day(received)).With(RequestEvent.AgencyConsulted(Day(events[7..])))
            : Timeline(received, events);
        var reading = Service.Assess(request, Day(on));
        Assert.Equal(isTold, reading.NextSteps.Any(step => step.Kind == NextStepKind.Decide));
        Assert.Equal(isTold, reading.Explain().ToText(Language.Chinese).Contains("一直等待", StringComparison.Ordinal));
    }

    // 2019, art. 17 paragraph 3 and art. 11 paragraph 2: whether the time is left out no text says, which stands in the trace, with its own article.
    [Theory]
    [InlineData(AgencyConsultation.Determination, 17, 3)]
    [InlineData(AgencyConsultation.Approval, 11, 2)]
    public void Consultation_OfArticles17And11_TellsItsDoubt(AgencyConsultation kind, int article, int paragraph)
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4))
            .With(RequestEvent.AgencyConsulted(new(2024, 3, 11), "甲", null, kind), RequestEvent.AgencyAnswered(new(2024, 3, 20), "甲"));
        var explanation = Service.Assess(request, Day("2024-04-10")).Explain();
        Assert.Contains("存疑", explanation.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("a doubt", explanation.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains(explanation.Summary.Steps, step => step.Citation is { } cited && cited.ArticleNumber == article && cited.Paragraph == paragraph);
        Assert.DoesNotContain(explanation.Summary.Steps, step => step.Citation is { ArticleNumber: 33, Paragraph: 3 });
    }

    // 2019, arts 30 and 35: what an answer presupposes and nobody recorded.
    [Theory]
    [InlineData("unable.stillUnclear", "", "reply.no-correction-notice")]
    [InlineData("unable.stillUnclear", "correction-notice:2024-03-06:2024-03-13 corrected:2024-03-12 ", "")]
    [InlineData("notProcessed.massive", "", "reply.no-reasons-asked")]
    [InlineData("notProcessed.massive", "reasons-asked:2024-03-06 ", "")]
    public void Reply_WithoutWhatItPresupposes_IsAFinding(string outcome, string before, string rule)
    {
        var request = Timeline("2024-03-04", before + "reply:2024-03-15") with { Decision = new RequestDecision(Outcome.FromCode(outcome)) };
        Assert.Equal(rule, string.Join(' ', Service.Check(request, Day("2024-04-10")).Select(f => f.RuleId).Where(id => id.StartsWith("reply.no-", StringComparison.Ordinal))));
    }

    [Fact]
    public void Delay_WithoutReasonsAsked_IsAFinding()
        => Assert.Contains(Service.Check(Timeline("2024-03-04", "delay:2024-03-25:2024-06-14"), Day("2024-04-10")), f => f is { RuleId: "delay.no-reasons-asked", Source.ArticleNumber: 35 });

    // 2007, art. 37: public enterprises follow the Regulations by likeness; the appeal of 2019, art. 55, did not exist yet.
    [Fact]
    public void PublicEnterprise_Under2007_Depends()
        => Assert.All(
            Service.Remedies(new RemedyQuery(Outcome.UnableNotHeld, new(2014, 6, 10)) { IsPublicEnterprise = true }, new LocalDate(2014, 7, 10)).Where(r => r.Kind is RemedyKind.Reconsideration or RemedyKind.DirectSuit),
            r => Assert.Equal((RemedyStatus.Depends, 37), (r.Status, r.Sources[0].ArticleNumber)));

    // 行政诉讼法, art. 48 paragraph 2: until when the court can be asked for more time.
    [Fact]
    public void OwnCause_SaysUntilWhenTheCourtCanBeAsked()
    {
        var query = new RemedyQuery(Outcome.UnableNotHeld, new(2024, 3, 1)) { Obstacle = new DateInterval(new(2024, 8, 20), new(2024, 10, 20)), ObstacleIsOwnCause = true };
        var remedy = Service.Remedies(query, new LocalDate(2024, 10, 25)).Single(r => r.Kind == RemedyKind.DirectSuit);
        Assert.Equal(RemedyStatus.Depends, remedy.Status);
        Assert.Contains("2024-10-30", remedy.Explain().ToText(Language.English), StringComparison.Ordinal);
    }

    private static DisclosureRequest Answered(string on, Outcome outcome, string received = "2024-03-04") => new(RequestChannel.InPerson, Day(received))
    {
        Events = [RequestEvent.Reply(Day(on))],
        Decision = new RequestDecision(outcome),
    };

    private static Remedy Of(DisclosureRequest request, RemedyKind kind, LocalDate on) => Service.Remedies(request, on).Single(r => r.Kind == kind);
}
