using GovDisclosure.Fees;

namespace GovDisclosure.Tests.Fees;

public class FeeAccountTests
{
    private static readonly FeeAccount Suqian = new FeeAccount("A-1")
        .With(new(FeeMovementKind.Assessed, new(2025, 5, 6), 380m))
        .With(new(FeeMovementKind.Paid, new(2025, 5, 20), 380m));

    [Fact]
    public void With_Correction_KeepsTheHistory()
    {
        var account = Suqian
            .With(new(FeeMovementKind.Corrected, new(2026, 1, 8), -10m) { Note = "one page counted twice" })
            .With(new(FeeMovementKind.Refunded, new(2026, 1, 9), 10m));
        Assert.Equal(4, account.Movements.Count);
        Assert.Equal((370m, 370m, 0m), (account.Due, account.Collected, account.Balance));
        Assert.Equal(2, Suqian.Movements.Count);
        Assert.Empty(account.Check());
    }

    [Fact]
    public void Sum_RefundOfTheNextYear_CountsThere()
    {
        var account = Suqian.With(new(FeeMovementKind.Corrected, new(2026, 1, 8), -10m)).With(new(FeeMovementKind.Refunded, new(2026, 1, 9), 10m));
        var first = FeeYear.Sum([account], 2025);
        var second = FeeYear.Sum([account], 2026);
        Assert.Equal((380m, 380m, 0.038m, 1L), (first.Assessed, first.Collected, first.CollectedInTenThousand, first.Requests));
        Assert.Equal((-10m, -10m, 0L), (second.Assessed, second.Collected, second.Requests));
    }

    [Fact]
    public void Sum_Waived_IsShownAndNotCollected()
    {
        var account = new FeeAccount("A-2").With(new(FeeMovementKind.Assessed, new(2025, 5, 6), 100m)).With(new(FeeMovementKind.Waived, new(2025, 5, 7), 100m));
        var year = FeeYear.Sum([account], 2025);
        Assert.Equal((100m, 100m, 0m), (year.Assessed, year.Waived, year.Collected));
        Assert.True(account.IsPaidInFull);
    }

    [Theory]
    [InlineData(FeeMovementKind.Paid, "2025-05-01", 5, "fee.paid-before-assessed,fee.overpaid")]
    [InlineData(FeeMovementKind.Refunded, "2025-06-01", 400, "fee.refund-above-paid")]
    [InlineData(FeeMovementKind.Corrected, "2025-06-01", -400, "fee.negative-due")]
    public void Check_BrokenHistory_IsAFinding(FeeMovementKind kind, string day, int yuan, string rules)
    {
        var account = Suqian.With(new(kind, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, yuan));
        Assert.Equal(rules, string.Join(",", account.Check().Select(f => f.RuleId)));
    }

    [Fact]
    public void Check_HistoriesOnTheEdge_HaveNoFinding()
    {
        var day = new LocalDate(2025, 5, 6);
        var set = new FeeAccount("A-1").With(new(FeeMovementKind.Assessed, day, 100m));
        FeeAccount[] sound =
        [
            set.With(new(FeeMovementKind.Paid, day, 100m)), // on the day it was set
            set.With(new(FeeMovementKind.Paid, day.PlusDays(1), 100m)).With(new(FeeMovementKind.Assessed, day.PlusDays(2), 50m)), // before the second was set
            set.With(new(FeeMovementKind.Paid, day, 100m)).With(new(FeeMovementKind.Waived, day, 100m)).With(new(FeeMovementKind.Refunded, day, 100m)), // all goes back
        ];
        Assert.All(sound, account => Assert.Empty(account.Check()));
    }

    [Fact]
    public void Check_PaidAndWaived_TellsWhatGoesBack()
    {
        var day = new LocalDate(2025, 5, 6);
        var account = new FeeAccount("A-1").With(new(FeeMovementKind.Assessed, day, 100m)).With(new(FeeMovementKind.Paid, day, 20m)).With(new(FeeMovementKind.Waived, day, 100m));
        var finding = Assert.Single(account.Check());
        Assert.Equal(("fee.overpaid", "多缴 20 元，应退", "overpaid by 20 yuan: to be refunded"), (finding.RuleId, finding.Message.Chinese, finding.Message.English));
    }

    [Fact]
    public void Movement_NegativePayment_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new FeeMovement(FeeMovementKind.Paid, new(2025, 1, 1), -1m));

    [Theory]
    [InlineData(2007)]
    [InlineData(10000)]
    public void Sum_YearOutOfRange_Throws(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => FeeYear.Sum([], year));

    [Fact]
    public void Equality_IsByContent()
        => Assert.Equal(
            new FeeAccount("A").With(new(FeeMovementKind.Paid, new(2025, 1, 1), 1m)),
            new FeeAccount("A").With(new(FeeMovementKind.Paid, new(2025, 1, 1), 1m)));

    [Fact]
    public void Check_PaidWhereNothingWasSet_IsAFindingEach()
    {
        var account = new FeeAccount("A-1").With(new(FeeMovementKind.Paid, new(2025, 5, 6), 5m)).With(new(FeeMovementKind.Paid, new(2025, 5, 7), 5m));
        Assert.Equal(["fee.paid-before-assessed", "fee.paid-before-assessed", "fee.overpaid"], account.Check().Select(f => f.RuleId));
        Assert.False(account.IsPaidInFull);
    }
}
