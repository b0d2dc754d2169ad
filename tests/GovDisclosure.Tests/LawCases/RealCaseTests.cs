using GovDisclosure.Fees;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>Published cases, as far as their facts are given: what the source says beside what the counting gives. No case decides a rule alone.</summary>
public class RealCaseTests
{
    private static readonly DisclosureService Service = new();

    [Theory]
    [InlineData(RequestChannel.RegisteredPost, "2024-12-13", "2025-01-13", "2025-01-10", "heshun-2024: the applicant counted the day of receipt (2019, art. 33)")]
    [InlineData(RequestChannel.RegisteredPost, "2014-09-15", "2014-10-10", null, "qidong-2014: the earliest receipt of a letter posted on Sunday 14 September (2007, art. 24)")]
    [InlineData(RequestChannel.RegisteredPost, "2014-09-18", "2014-10-14", null, "qidong-2014: the latest; the reply of 15 October was late either way")]
    [InlineData(RequestChannel.RegisteredPost, "2014-01-01", "2014-01-23", null, "wuhan-taibei-2014: delivered on New Year's Day (2007, art. 24)")]
    [InlineData(RequestChannel.RegisteredPost, "2014-12-15", "2015-01-06", null, "three months of 2015 (2007, art. 24)")]
    [InlineData(RequestChannel.InPerson, "2012-01-07", "2012-02-02", null, "cixi-2012: handed in on a Saturday, as received on Monday")]
    [InlineData(RequestChannel.Internet, "2011-06-01", "2011-06-23", "2011-06-23", "guiding case 26")]
    [InlineData(RequestChannel.InPerson, "2022-09-30", "2022-11-02", "2022-11-02", "lianyungang-2022: both make-up days after 国庆 count")]
    [InlineData(RequestChannel.Email, "2017-06-18", "2017-07-10", null, "beijing-email-sunday-2017: a Sunday counts as Monday, as the court held")]
    public void Due_OfACase_IsTheCountOfTheLaw(RequestChannel channel, string received, string due, string? stated, string why)
    {
        var counted = Iso(Service.Deadlines.Deadline(new DisclosureRequest(channel, Day(received))).LimitDate);
        Assert.Equal((due, why), (counted, why));
        Assert.True(stated is null || stated == due || why.Contains("counted the day of receipt", StringComparison.Ordinal), why);
    }

    // 法释〔2011〕17号 aside: three months from the end of the period (行政诉讼法 1989, art. 39).
    [Theory]
    [InlineData("2014-01-01", "2014-03-25", RemedyStatus.Open, "2014-04-23", "wuhan-taibei-2014: within the three months")]
    [InlineData("2014-12-15", "2015-04-09", RemedyStatus.Expired, "2015-04-07", "three months end on 清明, rolled to 7 April: late by two days")]
    public void Suit_OverSilence_HasThreeMonthsBefore2015(string received, string filed, RemedyStatus status, string by, string why)
    {
        var suit = Service.Remedies(new DisclosureRequest(RequestChannel.RegisteredPost, Day(received)), Day(filed)).Single(r => r.Kind == RemedyKind.DirectSuit);
        Assert.Equal((status, by, why), (suit.Status, Iso(suit.By), why));
    }

    // cixi-2012: extended, answered on 2012-02-21; from Saturday itself the days are 02-01 and 02-22, as received on Monday 02-02 and 02-23: in time by both readings.
    [Theory]
    [InlineData(true, "2012-02-23")]
    [InlineData(false, "2012-02-22")]
    public void Cixi2012_Extended_IsInTimeByBothReadings(bool movesOn, string due)
    {
        var regime = DisclosureRegime.Of2007 with { DayOffReceiptMovesOn = new RuleValue<bool>(movesOn, DisclosureRegime.Of2007.DayOffReceiptMovesOn.Citation) };
        var service = new DisclosureService { Regimes = [regime] };
        var request = Timeline("2012-01-07", "extension:2012-01-31 reply:2012-02-21");
        Assert.Equal(due, Iso(service.Deadlines.Deadline(request).LimitDate));
        Assert.Equal(RequestStatusKind.AnsweredInTime, service.Status(request, Day("2012-03-01")).Kind);
    }

    // huaian-2024: by internet on 11 January, confirmed on the 12th, a notice on the second working day; nothing is due until the corrected request comes (2019, arts 30 and 31).
    [Fact]
    public void Huaian2024_NoticeOnTheSecondWorkingDay_LeavesNoDueDate()
    {
        var request = new DisclosureRequest(new RequestReceipt(RequestChannel.Internet, Day("2024-01-11")) { ConfirmedOn = Day("2024-01-12") }).With(RequestEvent.CorrectionNotice(Day("2024-01-16"), Day("2024-02-06")));
        Assert.Equal(2, Service.Calendars.Current.CountWorkingDays(Day("2024-01-12"), Day("2024-01-16")));
        Assert.DoesNotContain(Service.Deadlines.Check(request), f => f.Severity >= Severity.Warning);
        Assert.Equal(RequestStatusKind.AwaitsDecision, Service.Status(request, Day("2024-02-18")).Kind);
        Assert.True(Service.Calendars.Current.IsWorkingDay(Day("2024-02-18")));
    }

    // guangyuan-2024: posted on Sunday 14 January, received on the 17th: five working days of receipt (行政复议法 2023, art. 30).
    [Theory]
    [InlineData("2024-01-17", "2024-01-24", "from receipt")]
    [InlineData(null, "2024-01-19", "from posting, where nobody wrote down the receipt")]
    public void Guangyuan2024_Acceptance_RunsFromReceipt(string? received, string due, string why)
    {
        var review = new ReviewCase("f", ReviewKind.Reconsideration, Day("2024-01-14")) { ReceivedOn = received is null ? null : Day(received) };
        Assert.Equal((due, why), (Iso(Service.ReviewTerms(review).Single(t => t.Kind == ReviewTermKind.Acceptance).Due), why));
    }

    // A fee notice over 1,500 pages of a request of 1 July 2024: 54,700 yuan (Fee Measures 2020, art. 5).
    [Fact]
    public void FeeByPage_Of1500Pages_IsThatOfTheNotice()
        => Assert.Equal(54_700m, FeeTariff.ProcessingFee2021.Scale(FeeBasis.PerPage).Quote(1_500).Amount);
}
