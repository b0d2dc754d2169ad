using GovDisclosure.Calendars;
using GovDisclosure.Cases;
using GovDisclosure.Fees;
using GovDisclosure.Law;
using GovDisclosure.Requests;

namespace GovDisclosure.Tests.Fees;

public class FeeNoticeTests
{
    private static readonly FeeQuote Quote = FeeTariffs.ProcessingFee2021.Scale(FeeBasis.PerPage).Quote(68);

    private static readonly FeeNotice Notice = new(Quote, new(2024, 3, 11), new(2024, 3, 12)) { PaymentWay = "财政非税收缴平台" };

    private static readonly FeeAccount Unpaid = new FeeAccount("A-1").With(new(FeeMovementKind.Assessed, new(2024, 3, 11), 380m));

    private static readonly DisclosureRequest Timeline = new(RequestChannel.InPerson, new LocalDate(2024, 3, 4));

    private static FeeAccount Paid(LocalDate day) => Unpaid.With(new(FeeMovementKind.Paid, day, 380m));

    [Fact]
    public void PaymentDue_Article6_IsTheTwentiethWorkingDayAfterReceipt()
        => Assert.Equal(WorkingDayCalendar.China.AddWorkingDays(new LocalDate(2024, 3, 12), 20), Notice.PaymentDue(WorkingDayCalendar.China));

    [Fact]
    public void StateOn_UnpaidAtTheEnd_IsAbandonedOnTheNextDay()
    {
        var due = Notice.PaymentDue(WorkingDayCalendar.China);
        Assert.Equal(FeeNoticeState.AwaitingPayment, Notice.StateOn(Unpaid, due, WorkingDayCalendar.China));
        Assert.Equal(FeeNoticeState.Abandoned, Notice.StateOn(Unpaid, due.PlusDays(1), WorkingDayCalendar.China));
        Assert.Equal(FeeNoticeState.Paid, Notice.StateOn(Paid(due), due, WorkingDayCalendar.China));
        Assert.Equal(FeeNoticeState.PaidLate, Notice.StateOn(Paid(due.PlusDays(1)), due.PlusDays(1), WorkingDayCalendar.China));
        Assert.Null(Notice.OutcomeOn(Unpaid, due, WorkingDayCalendar.China));
        Assert.Same(Outcomes.AbandonedNoFee, Notice.OutcomeOn(Unpaid, due.PlusDays(1), WorkingDayCalendar.China));
    }

    [Fact]
    public void StateOn_PartPayments_CountWhenComplete()
    {
        var account = Unpaid.With(new(FeeMovementKind.Paid, new(2024, 3, 13), 200m)).With(new(FeeMovementKind.Waived, new(2024, 3, 14), 100m));
        Assert.Equal(FeeNoticeState.AwaitingPayment, Notice.StateOn(account, new(2024, 3, 15), WorkingDayCalendar.China));
        var complete = account.With(new(FeeMovementKind.Paid, new(2024, 3, 15), 80m));
        Assert.Equal(FeeNoticeState.Paid, Notice.StateOn(complete, new(2024, 3, 15), WorkingDayCalendar.China));
        Assert.Equal(FeeNoticeState.AwaitingPayment, Notice.StateOn(complete, new(2024, 3, 14), WorkingDayCalendar.China));
    }

    [Fact]
    public void StateOn_CorrectedBeforeTheNotice_IsInItsAmountAlready()
    {
        var account = new FeeAccount("A-1")
            .With(new(FeeMovementKind.Assessed, new(2024, 3, 7), 480m))
            .With(new(FeeMovementKind.Corrected, new(2024, 3, 8), -100m))
            .With(new(FeeMovementKind.Paid, new(2024, 3, 13), 300m));
        Assert.Equal(FeeNoticeState.AwaitingPayment, Notice.StateOn(account, new(2024, 3, 14), WorkingDayCalendar.China));
        Assert.Equal(FeeNoticeState.Paid, Notice.StateOn(account.With(new(FeeMovementKind.Paid, new(2024, 3, 14), 80m)), new(2024, 3, 14), WorkingDayCalendar.China));
    }

    [Fact]
    public void AddTo_NothingToPay_ChangesNothing()
    {
        var free = new FeeNotice(FeeTariffs.ProcessingFee2021.Scale(FeeBasis.PerPage).Quote(30), new(2024, 3, 11), new(2024, 3, 12));
        Assert.Equal(Timeline, free.AddTo(Timeline, new FeeAccount("A-1"), new(2024, 6, 3), WorkingDayCalendar.China));
    }

    [Fact]
    public void AddTo_Paid_RestartsTheReplyPeriodFromTheDayAfter()
    {
        var paidOn = new LocalDate(2024, 3, 20);
        var timeline = Notice.AddTo(Timeline, Paid(paidOn), paidOn, WorkingDayCalendar.China);
        Assert.Equal([RequestEventKind.FeeNotice, RequestEventKind.Payment], timeline.Events.Select(e => e.Kind));
        var deadline = new DeadlineCalculator(WorkingDayCalendar.China).Deadline(timeline);
        Assert.Equal(WorkingDayCalendar.China.AddWorkingDays(paidOn, 20), deadline.DueDate);
    }

    [Fact]
    public void AddTo_Unpaid_ClosesTheRequestAfterThePeriod()
    {
        var due = Notice.PaymentDue(WorkingDayCalendar.China);
        Assert.Equal([RequestEventKind.FeeNotice], Notice.AddTo(Timeline, Unpaid, due, WorkingDayCalendar.China).Events.Select(e => e.Kind));
        var closed = new DeadlineCalculator(WorkingDayCalendar.China).Deadline(Notice.AddTo(Timeline, Unpaid, due.PlusDays(1), WorkingDayCalendar.China), due.PlusDays(1));
        Assert.Equal((RequestEventKind.Abandonment, due.PlusDays(1)), (closed.ClosedBy, closed.ClosedOn!.Value));
    }

    [Theory]
    [InlineData("2024-04-01", 0)]
    [InlineData("2024-04-02", 1)]
    public void Check_AfterTheHandlingPeriod_IsAFinding(string sent, int count)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(sent).Value;
        var findings = new FeeNotice(Quote, day, day).Check(Timeline, new DeadlineCalculator(WorkingDayCalendar.China));
        Assert.Equal(count, findings.Count);
        Assert.All(findings, f => Assert.Equal("fee.notice-late", f.RuleId));
    }

    [Fact]
    public void Construct_OfALedgerEntry_TakesWhatIsCharged()
    {
        var ledger = FeeLedger.Build([FeeRequests.PerPage("a", "z", new(2024, 3, 4), 68)]);
        Assert.Equal(380m, new FeeNotice(ledger.Entries[0], new(2024, 3, 11), new(2024, 3, 11)).Amount);
    }

    [Fact]
    public void Construct_BadDays_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeeNotice(Quote, new(2024, 3, 11), new(2024, 3, 10)));
        Assert.Throws<FeeNotInForceException>(() => new FeeNotice(Quote, new(2020, 12, 31), new(2021, 1, 4)));
    }
}
