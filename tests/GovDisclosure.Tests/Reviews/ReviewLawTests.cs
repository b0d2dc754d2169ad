using GovDisclosure.Calendars;
using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Reviews;

/// <summary>Suspension that ends a case (行政复议法 2023, art. 41 item 5), both ways at once (法释〔2018〕1号, art. 57), suits that are not heard (法释〔2025〕8号, art. 10).</summary>
public class ReviewLawTests
{
    [Theory]
    [InlineData(1, "2024-08-02", "death: sixty days from 2024-06-03")]
    [InlineData(2, "2024-08-02", "incapacity")]
    [InlineData(4, "2024-08-02", "a body that has ceased")]
    [InlineData(5, null, "不可抗力 does not end the case")]
    [InlineData(null, null, "the ground is not known")]
    public void Terms_SuspensionThatGoesOn_EndsTheCaseOnSomeGrounds(int? ground, string? ends, string why)
    {
        var item = new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 5, 8))
        {
            AcceptedOn = new LocalDate(2024, 5, 13),
            Suspensions = [new ReviewSuspension(new(2024, 6, 3), null) { Ground = ground }],
        };
        var terms = ReconsiderationTerms.Of(item, WorkingDayCalendar.China);
        var termination = terms.SingleOrDefault(t => t.Kind == ReviewTermKind.Termination);
        Assert.Equal((ends, why), (termination is null ? null : NodaTime.Text.LocalDatePattern.Iso.Format(termination.Due), why));
        Assert.DoesNotContain(terms, t => t.Kind == ReviewTermKind.Decision);
        Assert.True(termination is null || termination.Source.ArticleNumber == 41);
    }

    [Theory]
    [InlineData(1, "2024-08-01", "", "sixty days, counted with both")]
    [InlineData(1, "2024-08-02", "review.suspension-ends", "one more")]
    [InlineData(7, "2024-12-31", "", "a question of law may take longer")]
    public void Check_SuspensionBeyondSixtyDays_IsADoubt(int ground, string through, string rules, string why)
    {
        var request = Denied(Outcome.UnableNotHeld).With(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 5, 8))
        {
            AcceptedOn = new LocalDate(2024, 5, 13),
            Suspensions = [new ReviewSuspension(new(2024, 6, 3), RemedyCases.Day(through)) { Ground = ground }],
        });
        Assert.Equal((rules, why), (Rules(request), why));
    }

    [Theory]
    [InlineData("2024-05-10", "2024-05-20", "review.both-ways", "F", "the reconsideration was accepted first")]
    [InlineData("2024-05-20", "2024-05-10", "review.both-ways", "suit was accepted first", "the suit was accepted first")]
    [InlineData("2024-05-10", "2024-05-10", "review.both-ways", "chooses", "of the same day the person chooses")]
    public void Check_ReconsiderationAndDirectSuit_TellsWhichGoesOn(string accepted, string docketed, string rules, string says, string why)
    {
        var request = Denied(Outcome.UnableNotHeld)
            .With(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 5, 8)) { AcceptedOn = RemedyCases.Day(accepted) })
            .With(new ReviewCase("S", ReviewKind.Suit, new(2024, 5, 8)) { AcceptedOn = RemedyCases.Day(docketed) });
        Assert.Equal((rules, why), (Rules(request), why));
        var finding = ReviewRules.Check(request).Single();
        Assert.Contains(says, finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(57, finding.Source!.ArticleNumber);
    }

    [Theory]
    [InlineData("review.withdrawn", "2024-05-20", "", "a suit after a withdrawn application is lawful (解释 58)")]
    [InlineData("review.notAccepted", "2024-05-20", "", "not accepted")]
    public void Check_ReconsiderationThatEndedWithoutADecision_IsNoSecondWay(string decision, string decided, string rules, string why)
        => Assert.Equal((rules, why), (Rules(Denied(Outcome.UnableNotHeld)
            .With(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 5, 8)) { DecidedOn = RemedyCases.Day(decided), Decision = ReviewDecisionKind.FromCode(decision) })
            .With(new ReviewCase("S", ReviewKind.Suit, new(2024, 6, 3)))), why));

    [Theory]
    [InlineData("unable.needsCreation", "2025-07-01", "review.barred-suit", 10, "2025, art. 10 paragraph 2 item 6")]
    [InlineData("denied.adminQuery", "2025-07-01", "review.barred-suit", 10, "item 5: registers")]
    [InlineData("notProcessed.petition", "2025-07-01", "review.barred-suit", 10, "item 7")]
    [InlineData("notProcessed.publication", "2025-07-01", "review.barred-suit", 10, "item 8")]
    [InlineData("unable.needsCreation", "2024-05-06", "review.barred-suit", 2, "2011, art. 2 item 3")]
    [InlineData("notProcessed.petition", "2024-05-06", "", 0, "2011 does not name petitions")]
    [InlineData("unable.notHeld", "2025-07-01", "", 0, "art. 1 item 1: open")]
    [InlineData("denied.processInfo", "2025-07-01", "review.direct-suit", 23, "reconsideration first")]
    public void Check_DirectSuit_TellsWhatTheCourtsDoNotHear(string outcome, string filed, string rules, int article, string why)
    {
        var findings = ReviewRules.Check(Denied(Outcome.FromCode(outcome)).With(new ReviewCase("S", ReviewKind.Suit, RemedyCases.Day(filed))));
        findings = [.. findings.Where(f => f.RuleId != "review.late")];
        Assert.Equal((rules, why), (string.Join(' ', findings.Select(f => f.RuleId)), why));
        Assert.All(findings, f => Assert.Equal((article, Severity.Warning), (f.Source!.ArticleNumber, f.Severity)));
    }

    [Fact]
    public void Lines_EveryMemberOfAReview_IsReadBackEqual()
    {
        var review = new ReviewCase("F", ReviewKind.Suit, new(2024, 5, 8))
        {
            ReceivedOn = new LocalDate(2024, 5, 9),
            CorrectionNoticedOn = new LocalDate(2024, 5, 10),
            CorrectedOn = new LocalDate(2024, 5, 15),
            AcceptedOn = new LocalDate(2024, 5, 16),
            DecidedOn = new LocalDate(2024, 9, 2),
            DeliveredOn = new LocalDate(2024, 9, 4),
            WasTold = false,
            LearnedOn = new LocalDate(2024, 9, 5),
            Order = new ReviewOrder { Through = new LocalDate(2024, 9, 30), WorkingDays = 15, RunsFrom = new LocalDate(2024, 9, 6) },
            Suspensions = [new ReviewSuspension(new(2024, 6, 3), new LocalDate(2024, 6, 12)) { Ground = 5 }, new ReviewSuspension(new(2024, 7, 1), null)],
            Decision = ReviewDecisionKind.SuitRemade,
            Instance = CourtInstance.Second,
            Route = SuitRoute.AfterReview,
            Follows = "E",
            Position = ReviewPosition.CoDefendant,
            IsExtended = true,
            IsSimplified = true,
            FiledBy = "a-5",
            Excuse = new ReviewExcuse(new(2024, 5, 1), new(2024, 5, 6)) { IsOwnCause = true, Reason = "台风" },
        };
        var unset = typeof(ReviewCase).GetProperties().Where(p => p.CanWrite && Equals(p.GetValue(review), p.GetValue(new ReviewCase("F", ReviewKind.Suit, new(2024, 5, 8))))).Select(p => p.Name);
        Assert.Empty(unset);
        var request = Denied(Outcome.UnableNotHeld).With(review);
        var line = RequestLine.Parse(RequestLine.ToJson(request));
        Assert.Empty(line.Findings);
        Assert.Equal(request, line.Request);
        Assert.Equal(review, line.Request!.Reviews[0]);
    }

    [Theory]
    [InlineData("""{"from":"2024-06-03","ground":0}""")]
    [InlineData("""{"from":"2024-06-03","ground":11}""")]
    [InlineData("""{"from":"2024-06-03","through":"2024-06-01"}""")]
    [InlineData("""{"through":"2024-06-01"}""")]
    [InlineData("""{"from":"2024-06-03","why":1}""")]
    public void Lines_SuspensionThatCannotBe_IsAFinding(string suspension)
        => Assert.False(RequestLine.Parse($$"""{"id":"a","receipt":{"channel":"internet","arrived":"2024-03-04"},"reviews":[{"id":"F","kind":"reconsideration","filedOn":"2024-05-08","suspensions":[{{suspension}}]}]}""").IsSound);

    private static DisclosureRequest Denied(Outcome outcome) => ReviewedRequests.Of("R", outcome, new(2024, 3, 4), new(2024, 3, 28));

    private static string Rules(DisclosureRequest request) => string.Join(' ', ReviewRules.Check(request).Select(f => f.RuleId));
}
