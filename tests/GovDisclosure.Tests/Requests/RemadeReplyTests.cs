using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.Requests;

/// <summary>The order to reply anew: from when it binds, under which law, and whether it was obeyed.</summary>
public class RemadeReplyTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    // Refused on 2024-04-01; an order of 2024-06-20, delivered on Monday 2024-07-01, of ten working days: to 15 July.
    private static readonly ReviewCase Order = new("f1", ReviewKind.Reconsideration, new LocalDate(2024, 4, 20))
    {
        DecidedOn = new LocalDate(2024, 6, 20),
        DeliveredOn = new LocalDate(2024, 7, 1),
        Decision = ReviewDecisionKind.ReviewRemade,
        Order = new ReviewOrder { WorkingDays = 10 },
    };

    private static readonly DisclosureRequest Refused = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)) { Reviews = [Order] }
        .With(RequestEvent.Reply(new LocalDate(2024, 4, 1)));

    // Ten working days from the delivery; the first step says from when it binds, and by which article.
    [Theory]
    [InlineData(ReviewKind.Reconsideration, "2023-05-22", "2023-07-10", "2023-07-12", "review.remade", CourtInstance.First, "2023-07-26", "行政复议法 2017 31", "28", "行政复议法 2017, art. 31: binds when delivered")]
    [InlineData(ReviewKind.Reconsideration, "2024-04-20", "2024-06-20", "2024-07-01", "review.remade", CourtInstance.First, "2024-07-15", "行政复议法 2023 75", "64", "行政复议法 2023, art. 75: binds when delivered")]
    [InlineData(ReviewKind.Reconsideration, "2024-04-20", "2024-06-20", "2024-07-01", null, CourtInstance.First, "2024-07-15", "行政复议法 2023 75", "", "the kind is not recorded: the law as a whole")]
    [InlineData(ReviewKind.Suit, "2024-04-20", "2024-06-20", "2024-07-01", null, CourtInstance.Second, "2024-07-15", "行政诉讼法 2017 ", "", "a judgment on appeal binds when delivered; the kind is not recorded")]
    [InlineData(ReviewKind.Suit, "2024-04-20", "2024-06-20", "2024-07-01", "suit.remade", CourtInstance.First, "2024-07-30", "行政诉讼法 2017 85", "70", "行政诉讼法, art. 85: binds after the 15 days of appeal, 16 July")]
    public void DueAfter_OrderedPeriod_RunsFromTheDayItBinds(
        ReviewKind kind, string filed, string decided, string delivered, string? decision, CourtInstance instance, string due, string binds, string article, string why)
    {
        var item = new ReviewCase("X", kind, Day(filed))
        {
            DecidedOn = Day(decided),
            DeliveredOn = Day(delivered),
            Instance = instance,
            Order = new ReviewOrder { WorkingDays = 10 },
            Decision = decision is null ? null : ReviewDecisionKind.FromCode(decision),
        };
        var deadline = RemadeReply.DueAfter(item, WorkingDayCalendar.China, DisclosureRegime.Of2019)!;
        var start = deadline.Explanation.Steps[0].Citation!;
        var law = ReferenceEquals(start.Instrument, Instrument.ReconsiderationLaw2017) ? "行政复议法 2017" : ReferenceEquals(start.Instrument, Instrument.ReconsiderationLaw2023) ? "行政复议法 2023" : "行政诉讼法 2017";
        Assert.Equal((due, binds, why), (Iso(deadline.DueDate), $"{law} {start.ArticleNumber}", why));
        Assert.Equal((start.Instrument, article), (deadline.Citation.Instrument, $"{deadline.Citation.ArticleNumber}"));
    }

    // 法释〔2025〕8号, art. 11, for suits filed from 1 June 2025: a partly annulled refusal is annulled so far; on appeal it runs from the delivery.
    [Theory]
    [InlineData(CourtInstance.First, "2025-08-22")]
    [InlineData(CourtInstance.Second, "2025-08-07")]
    public void DueAfter_PartlyAnnulledToDisclose_HasTwentyWorkingDays(CourtInstance instance, string due)
    {
        var item = new ReviewCase("X", ReviewKind.Suit, new(2025, 6, 10)) { DecidedOn = new(2025, 7, 10), Instance = instance, Decision = ReviewDecisionKind.SuitPartlyAnnulled };
        var deadline = RemadeReply.DueAfter(item, WorkingDayCalendar.China, DisclosureRegime.Of2019)!;
        Assert.Equal((due, 11), (Iso(deadline.DueDate), deadline.Citation.ArticleNumber));
        Assert.Null(RemadeReply.DueAfter(item with { Decision = ReviewDecisionKind.SuitUnlawful }, WorkingDayCalendar.China, DisclosureRegime.Of2019));
    }

    [Fact]
    public void DueAfter_DaysNotCovered_NamesTheYear()
    {
        var late = Order with { DecidedOn = new LocalDate(2026, 12, 25), DeliveredOn = null };
        Assert.Equal(2027, Assert.Throws<CalendarCoverageException>(() => RemadeReply.DueAfter(late, WorkingDayCalendar.China, DisclosureRegime.Of2019)).Year);

        // A reply that cannot be held against a day is not called late.
        var replied = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2026, 3, 2)) { Reviews = [late] }
            .With(RequestEvent.Reply(new LocalDate(2026, 3, 20)), RequestEvent.Of(RequestEventKind.RemadeReply, new LocalDate(2027, 2, 26)));
        Assert.Empty(new DeadlineCalculator(WorkingDayCalendar.China) { AllowsProjection = false }.Check(replied));
        Assert.Equal("reply.remade-late", new DeadlineCalculator(WorkingDayCalendar.China.WithProjection(2027)).Check(replied).Single().RuleId);
    }

    // As of 1 August 2024: is the order of 20 June still to be obeyed?
    [Theory]
    [InlineData("remade-reply:2024-07-12", null, true, "replied anew")]
    [InlineData("reply:2024-07-12", null, true, "a second reply after the order is the one it orders")]
    [InlineData("remade-reply:2024-08-05", null, false, "not known on the day")]
    [InlineData("remade-reply:2024-06-10", null, false, "before the order, nothing obeys it")]
    [InlineData("third-party-notified:2024-07-12", null, false, "no reply")]
    [InlineData("", "2024-07-12", true, "the register alone knows the decision")]
    [InlineData("", "", true, "decided anew on a day that the register does not keep")]
    [InlineData("", "2024-06-10", false, "a decision before the order")]
    [InlineData("", "2024-08-05", false, "a decision after the day")]
    public void RemadeDeadline_OnADay_IsGoneWhenTheOrderIsObeyed(string events, string? decided, bool isObeyed, string why)
    {
        var request = Refused.With([.. Timeline("2024-03-04", events).Events]) with
        {
            RemadeDecision = decided is null ? null : new RequestDecision { DecidedOn = decided.Length > 0 ? Day(decided) : null, Outcome = Outcome.Granted },
        };
        var due = Calculator.Read(request, new LocalDate(2024, 8, 1)).RemadeDeadline?.DueDate;
        Assert.Equal((isObeyed ? null : "2024-07-15", why), (Iso(due), why));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RemadeDeadline_TwoOrders_IsThatOfTheLater(bool isLaterFirst)
    {
        var later = new ReviewCase("s1", ReviewKind.Reconsideration, new LocalDate(2024, 6, 25))
        {
            DecidedOn = new LocalDate(2024, 7, 8),
            DeliveredOn = new LocalDate(2024, 7, 8),
            Decision = ReviewDecisionKind.ReviewPerformance,
            Order = new ReviewOrder { WorkingDays = 9 },
        };
        var request = Refused with { Reviews = isLaterFirst ? [later, Order] : [Order, later] };
        Assert.Equal("2024-07-15", Iso(Calculator.Read(request, new LocalDate(2024, 7, 5)).RemadeDeadline!.DueDate));
        Assert.Equal("2024-07-19", Iso(Calculator.Read(request, new LocalDate(2024, 7, 8)).RemadeDeadline!.DueDate));
    }

    // Due on Monday 15 July; three working days before it are "soon" by default.
    [Theory]
    [InlineData("2024-07-09", 3, RequestStatusKind.OnTrack, 4)]
    [InlineData("2024-07-10", 3, RequestStatusKind.DueSoon, 3)]
    [InlineData("2024-07-10", 2, RequestStatusKind.OnTrack, 3)]
    [InlineData("2024-07-13", 3, RequestStatusKind.DueSoon, 1)]
    [InlineData("2024-07-15", 3, RequestStatusKind.DueToday, 0)]
    [InlineData("2024-07-17", 3, RequestStatusKind.Overdue, 2)]
    public void RemadeStatus_OnADay_CountsTheWorkingDaysAsTheFirstReplyDoes(string on, int soon, RequestStatusKind kind, int days)
    {
        var calculator = new DeadlineCalculator(WorkingDayCalendar.China) { DueSoonWorkingDays = soon };
        var status = calculator.Status(Refused, Day(on));
        Assert.Equal((kind, "2024-07-15", days), (status.Kind, Iso(status.RemadeDueDate), status.WorkingDays));
    }

    [Fact]
    public void RemadeStatus_NothingOrdered_IsNone()
    {
        var plain = Refused with { Reviews = [] };
        Assert.Null(Calculator.Status(plain, new LocalDate(2024, 7, 10)).RemadeDueDate);
    }
}
