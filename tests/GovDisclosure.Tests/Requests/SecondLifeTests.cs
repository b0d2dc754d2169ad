using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Requests;

/// <summary>The second life of a request: a reply that a reconsideration decision or a judgment orders anew.</summary>
public class SecondLifeTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    // Refused on 2024-04-01, annulled on 2024-06-20 with ten working days, delivered on 2024-07-01 (行政复议法 2023, arts 64 and 75).
    private static readonly DisclosureRequest Refused = new(RequestChannel.InPerson, new LocalDate(2024, 3, 4))
    {
        Id = "1",
        Applicant = new RequestApplicant { Kind = ApplicantKind.NaturalPerson },
        Events = [RequestEvent.Reply(new LocalDate(2024, 4, 1))],
        Decision = new RequestDecision { DecidedOn = new LocalDate(2024, 4, 1), Outcome = Outcome.DeniedProcessInfo },
        Reviews =
        [
            new ReviewCase("f1", ReviewKind.Reconsideration, new LocalDate(2024, 4, 20))
            {
                AcceptedOn = new LocalDate(2024, 4, 25), DecidedOn = new LocalDate(2024, 6, 20), DeliveredOn = new LocalDate(2024, 7, 1),
                Decision = ReviewDecisionKind.ReviewRemade, Order = new ReviewOrder { WorkingDays = 10 },
            },
        ],
    };

    [Theory]
    [InlineData("2024-06-19", "", "before the decision the request is at rest")]
    [InlineData("2024-06-20", "reply-anew 2024-07-15", "the decision orders it; ten working days after its delivery (art. 75)")]
    [InlineData("2024-07-15", "reply-anew 2024-07-15", "on the last day")]
    [InlineData("2024-08-01", "reply-anew 2024-07-15", "overdue: at once")]
    public void NextSteps_ReplyOrderedAnew_NameItsLastDay(string on, string expected, string why)
    {
        var steps = Calculator.NextSteps(Refused, Dates.Day(on));
        Assert.Equal((expected, why), (string.Join(", ", steps), why));
        foreach (var step in steps)
        {
            Assert.Equal(NextStepActor.Organ, step.Actor);
            Assert.Equal(on == "2024-08-01", step.Text.Chinese.Contains("立即", StringComparison.Ordinal));
            Assert.Same(Instrument.ReconsiderationLaw2023, step.Citation.Instrument);
            Assert.DoesNotMatch("[\u4e00-\u9fff]", step.Text.English);
        }
    }

    [Fact]
    public void NextSteps_ReplyMadeAnew_AreNone()
    {
        var obeyed = Refused.With(RequestEvent.Of(RequestEventKind.RemadeReply, new LocalDate(2024, 7, 12)));
        Assert.Empty(Calculator.NextSteps(obeyed, new LocalDate(2024, 7, 16)));
        Assert.Single(Calculator.NextSteps(obeyed, new LocalDate(2024, 7, 11)));
        Assert.Empty(Calculator.NextSteps(Refused with { RemadeDecision = new RequestDecision { DecidedOn = new LocalDate(2024, 7, 12), Outcome = Outcome.Granted } }, new LocalDate(2024, 7, 16)));
        Assert.Empty(Calculator.NextSteps(Refused with { Void = new RequestVoid(new LocalDate(2024, 7, 1), "重复登记") }, new LocalDate(2024, 7, 16)));
    }

    [Fact]
    public void RemadeDeadline_OrderBeyondThePublishedCalendar_IsProjected()
    {
        var late = Refused with { Reviews = [Refused.Reviews[0] with { DecidedOn = new LocalDate(2026, 12, 25), DeliveredOn = new LocalDate(2026, 12, 28) }] };
        var due = Calculator.Read(late, new LocalDate(2026, 12, 29)).RemadeDeadline;
        Assert.Equal(Certainty.Projected, due!.Certainty);
        Assert.Equal(2027, due.DueDate.Year);
    }

    [Theory]
    [InlineData("2024-07-12", RemadeCounting.LastOfYear, "granted", "", "2024, 30号: 最终处理结果, the last of the year")]
    [InlineData("2024-07-12", RemadeCounting.First, "denied.processInfo", "", "the other reading")]
    [InlineData("2025-01-06", RemadeCounting.LastOfYear, "denied.processInfo", "", "a later year: not new, not again")]
    public void Tally_ReplyMadeAnew_CountsOnceAndTellsTheReading(string remadeOn, RemadeCounting counting, string outcome, string more, string why)
    {
        var on = Dates.Day(remadeOn);
        var request = Refused.With(RequestEvent.Of(RequestEventKind.RemadeReply, on)) with { RemadeDecision = new RequestDecision { DecidedOn = on, Outcome = Outcome.Granted } };
        var options = new TallyOptions { Remade = counting };
        var first = RequestTally.Tally(2024, [request], options);
        Assert.Equal((1, 1, why), (first.Statistics.Handled(), first.Statistics.Of(Outcome.FromCode(outcome)), why + more));
        Assert.Equal((1, 1, 0), (first.Statistics.Reviews.Review.Corrected, first.Statistics.Reviews.Review.Total, first.Statistics.CarriedOut()));
        var later = RequestTally.Tally(2025, [request], options);
        Assert.Equal((0, 0, 0), (later.Statistics.Handled(), later.Statistics.NewReceived(), later.Statistics.CarriedIn()));
        var told = (on.Year == 2024 ? first : later).Findings.Single(f => f.RuleId == "case.remade");
        Assert.Equal((Severity.Info, "1"), (told.Severity, told.Place));
        Assert.Equal(Verification.Interpretation, told.Source!.Verification);
        Assert.DoesNotContain((on.Year == 2024 ? later : first).Findings, f => f.RuleId == "case.remade");
    }

    [Fact]
    public void Remedies_OfAReplyMadeAnew_AreThoseOfANewAct()
    {
        // 行政复议法 2023, art. 20: sixty days from the new reply; the decided reconsideration was over the old one.
        var on = new LocalDate(2024, 7, 12);
        var request = Refused.With(RequestEvent.Of(RequestEventKind.RemadeReply, on, delivery: ReplyDelivery.ByHand)) with
        {
            RemadeDecision = new RequestDecision { DecidedOn = on, Outcome = Outcome.DeniedInternalAffairs },
        };
        var query = RemedyQuery.For(request);
        Assert.Equal((Outcome.DeniedInternalAffairs, on, (LocalDate?)on, 0), (query.Outcome, query.RunsFrom, query.DecidedOn, query.Cases.Count));
        var review = Remedies.On(query, on, WorkingDayCalendar.China).Single(r => r.Kind == RemedyKind.Reconsideration);
        Assert.Equal((RemedyStatus.Open, (LocalDate?)new LocalDate(2024, 9, 10)), (review.Status, review.By));
        Assert.Single(RemedyQuery.For(Refused).Cases);
    }

    // 行政复议法 2023, art. 64 paragraph 2 (2017, art. 28); 行政诉讼法, art. 71: not the same reply on the same facts and reasons.
    [Theory]
    [InlineData(ReviewKind.Reconsideration, "2024-04-20", "denied.processInfo", "64 2")]
    [InlineData(ReviewKind.Reconsideration, "2023-04-20", "denied.processInfo", "28 ")]
    [InlineData(ReviewKind.Suit, "2024-04-20", "denied.processInfo", "71 ")]
    [InlineData(ReviewKind.Reconsideration, "2024-04-20", "granted", null)]
    public void Check_SameOutcomeAnew_IsANoteWithTheArticle(ReviewKind kind, string filed, string outcome, string? article)
    {
        var review = new ReviewCase("f1", kind, Dates.Day(filed)) { DecidedOn = new LocalDate(2024, 6, 20), Decision = kind == ReviewKind.Suit ? ReviewDecisionKind.SuitRemade : ReviewDecisionKind.ReviewRemade };
        var request = Refused with { Reviews = [review], RemadeDecision = new RequestDecision(Outcome.FromCode(outcome), new LocalDate(2024, 7, 12)) };
        var told = ReviewRules.Check(request).SingleOrDefault(f => f.RuleId == "review.same-reply");
        Assert.Equal(article, told is null ? null : $"{told.Source!.ArticleNumber} {told.Source.Paragraph}");
        Assert.DoesNotContain(ReviewRules.Check(request with { Reviews = [] }), f => f.RuleId == "review.same-reply");
    }

    // The host gives the first day of the period (法释〔2025〕8号, art. 11, says none): the order's own day goes before every reading.
    [Theory]
    [InlineData(null, "2025-08-22", "from effect: the 15 days of appeal end on 25 July")]
    [InlineData("2025-07-10", "2025-08-07", "as the judgment says: from service")]
    public void RemadeReplyDeadline_OfAJudgment_RunsFromTheDayTheHostGives(string? from, string due, string why)
    {
        var judgment = new ReviewCase("s", ReviewKind.Suit, new(2025, 6, 3))
        {
            DecidedOn = new LocalDate(2025, 7, 10),
            DeliveredOn = new LocalDate(2025, 7, 10),
            Decision = ReviewDecisionKind.SuitPerformance,
            Order = from is null ? null : new ReviewOrder { RunsFrom = Dates.Day(from) },
        };
        Assert.Equal((due, why), (Dates.Iso(new DisclosureService().RemadeReplyDeadline(Refused, judgment)!.DueDate), why));
    }

    // 行政复议法 2023, arts 64 and 75: while a reply is ordered and not made, the explanation says by which decision, from when and to when, in both languages.
    [Theory]
    [InlineData("2024-06-19", false, "before the decision")]
    [InlineData("2024-07-10", true, "while its period runs")]
    [InlineData("2024-08-01", true, "past it")]
    public void Explain_ReplyOrderedAnew_TellsTheOrderAndItsLastDay(string on, bool isTold, string why)
    {
        var explanation = Calculator.Explain(Refused, on: Dates.Day(on));
        var (chinese, english) = (explanation.ToText(Language.Chinese), explanation.ToText(Language.English));
        Assert.True(isTold == chinese.Contains("应于2024年7月15日前重新答复", StringComparison.Ordinal), why);
        Assert.Equal(isTold, english.Contains("the reply ordered is due by 2024-07-15", StringComparison.Ordinal));
        Assert.Equal(isTold, chinese.Contains("2024年6月20日的复议决定“f1”责令重新答复", StringComparison.Ordinal));
        Assert.Equal(isTold, english.Contains("the reconsideration decision \"f1\" of 2024-06-20 orders the reply anew", StringComparison.Ordinal));
        Assert.Equal(isTold, english.Contains("art. 75", StringComparison.Ordinal) && english.Contains("art. 64", StringComparison.Ordinal));
        Assert.DoesNotMatch("[\u4e00-\u9fff]", english);
    }

    [Fact]
    public void Explain_ReplyMadeAnew_TellsItInBothLanguages()
    {
        var text = Calculator.Explain(Refused.With(RequestEvent.Of(RequestEventKind.RemadeReply, new LocalDate(2024, 7, 16))));
        Assert.Contains("重新答复", text.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", text.ToText(Language.English));
        Assert.Equal("reply.remade-late", Calculator.Check(Refused.With(RequestEvent.Of(RequestEventKind.RemadeReply, new LocalDate(2024, 7, 16)))).Single().RuleId);
    }
}
