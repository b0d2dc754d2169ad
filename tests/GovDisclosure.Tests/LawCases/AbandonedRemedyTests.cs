using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>
/// A request that the law deems abandoned, with no decision on record (2019, art. 30; Fee Measures 2020, arts 6 and 7): what can be challenged is that it is not
/// processed any more, not a silence, and nothing is left out of the answer.
/// </summary>
public class AbandonedRemedyTests
{
    private static readonly DisclosureService Service = new();

    // Events of a request received 2024-03-04, the day asked for; reconsideration and suit as status first last other-last.
    [Theory]
    [InlineData("fee-notice:2024-04-01:2024-04-03", "2024-05-07", "Open 2024-05-07 2024-07-08 2025-05-07", "Open 2024-05-07 2024-11-07 2025-05-07", "Fee Measures, arts 6 and 7: deemed so from the day after; 6 July is a Saturday")]
    [InlineData("fee-notice:2024-04-01:2024-04-03", "2024-07-09", "Depends 2024-05-07 2024-07-08 2025-05-07", "Open 2024-05-07 2024-11-07 2025-05-07", "行政复议法 2023, art. 20 paragraph 3: who was not told has one year at most")]
    [InlineData("fee-notice:2024-04-01:2024-04-03", "2025-05-08", "Expired 2024-05-07 2024-07-08 2025-05-07", "Expired 2024-05-07 2024-11-07 2025-05-07", "after the year")]
    [InlineData("fee-notice:2024-04-01:2024-04-03 abandonment:2024-06-03", "2024-06-04", "Open 2024-05-07 2024-07-08 2025-05-07", "Open 2024-05-07 2024-11-07 2025-05-07", "that the organ recorded it told nobody")]
    [InlineData("correction-notice:2024-03-13:2024-04-03", "2024-04-08", "Depends 2024-04-04 2024-06-03 2025-04-07", "Depends 2024-04-04 2024-10-08 2025-04-07", "art. 30: without a good reason; the organ has not decided")]
    [InlineData("correction-notice:2024-03-13:2024-04-03 abandonment:2024-04-08", "2024-04-08", "Open 2024-04-04 2024-06-03 2025-04-07", "Open 2024-04-04 2024-10-08 2025-04-07", "art. 30: decided")]
    public void Remedies_DeemedAbandonedWithoutADecision_AreThoseAgainstNotBeingProcessed(string events, string on, string review, string suit, string why)
    {
        var remedies = Service.Remedies(Timeline("2024-03-04", events), Day(on));
        Assert.Equal((review, suit, why), (Told(remedies, RemedyKind.Reconsideration), Told(remedies, RemedyKind.DirectSuit), why));
        Assert.Equal(RemedyStatus.Open, Of(remedies, RemedyKind.Complaint).Status);
        foreach (var remedy in remedies)
        {
            Assert.DoesNotMatch("[\u4e00-\u9fff]", remedy.Explain().ToText(Language.English));
            Assert.DoesNotMatch("[A-Za-z]{3}|[{}]", remedy.Explain().ToText(Language.Chinese));
        }
    }

    // Articles: the act of not processing (Fee Measures, art. 7), the reading of art. 30, no silence, and the new request of art. 27.
    [Fact]
    public void Remedies_DeemedAbandoned_CiteTheirArticlesAndMarkReadings()
    {
        var unpaid = Service.Remedies(Timeline("2024-03-04", "fee-notice:2024-04-01:2024-04-03"), new LocalDate(2024, 5, 7));
        foreach (var kind in new[] { RemedyKind.Reconsideration, RemedyKind.DirectSuit })
        {
            Assert.Contains(Of(unpaid, kind).Notes, n => n.Citation is { ArticleNumber: 7 } c && c.Instrument == Instrument.FeeMeasures2020);
        }

        Assert.Contains(Of(unpaid, RemedyKind.Complaint).Notes, n => n.Citation is { ArticleNumber: 27, Verification: Verification.Interpretation });
        var uncorrected = Service.Remedies(Timeline("2024-03-04", "correction-notice:2024-03-13:2024-04-03"), new LocalDate(2024, 4, 8));
        foreach (var kind in new[] { RemedyKind.Reconsideration, RemedyKind.DirectSuit })
        {
            var remedy = Of(uncorrected, kind);
            Assert.Equal((30, Verification.Interpretation), (remedy.Sources[0].ArticleNumber, remedy.Sources[0].Verification));
            Assert.Contains(remedy.Notes, n => n.Text.Chinese.Contains("不存在逾期不予答复", StringComparison.Ordinal) && n.Citation!.ArticleNumber == 30);
        }

        // 实施条例 2007, art. 15 item 5, and 法释〔2018〕1号, arts 64 and 65: told later, it runs from then.
        Assert.Contains(Of(uncorrected, RemedyKind.Reconsideration).Notes, n => n.Citation is { ArticleNumber: 15, Item: 5, Verification: Verification.Interpretation });
        Assert.Contains(Of(uncorrected, RemedyKind.DirectSuit).Notes, n => n.Citation is { ArticleNumber: 65, Verification: Verification.Interpretation });
    }

    // 法释〔2025〕8号, art. 1 item 1, as a commentary reads it: direct suit, also from June 2025, and no reconsideration first.
    [Fact]
    public void Remedies_DeemedAbandonedFromJune2025_AreOpenToBoth()
    {
        var remedies = Service.Remedies(Timeline("2025-06-03", "fee-notice:2025-06-10"), new LocalDate(2025, 7, 9));
        Assert.True(Of(remedies, RemedyKind.Reconsideration).IsOpen && Of(remedies, RemedyKind.DirectSuit).IsOpen);
        Assert.Contains(Of(remedies, RemedyKind.DirectSuit).Notes, n => n.Citation is { ArticleNumber: 1, Item: 1, Verification: Verification.Secondary });
    }

    // 2007, art. 21 item 4, says nothing of what a correction does to the period: by the words alone it ran on and there is silence, by other readings there is none yet.
    [Fact]
    public void Remedies_WindowPassedUnder2007_DependOnWhatStopsThePeriod()
    {
        var remedies = Service.Remedies(Timeline("2018-03-05", "correction-notice:2018-03-07:2018-03-28"), new LocalDate(2018, 4, 2));
        Assert.Equal(
            (RemedyStatus.Depends, RemedyStatus.Depends, RemedyStatus.Open),
            (Of(remedies, RemedyKind.Reconsideration).Status, Of(remedies, RemedyKind.DirectSuit).Status, Of(remedies, RemedyKind.Complaint).Status));
        Assert.Equal(("2018-05-25", "2018-09-26"), (Iso(Of(remedies, RemedyKind.Reconsideration).By), Iso(Of(remedies, RemedyKind.DirectSuit).By)));
        Assert.All([RemedyKind.Reconsideration, RemedyKind.DirectSuit], kind => Assert.Contains(Of(remedies, kind).Sources, s => s is { Instrument.Id: "regulations-2007", ArticleNumber: 21, Item: 4, Verification: Verification.Interpretation }));
        var step = Assert.Single(Service.Assess(Timeline("2018-03-05", "correction-notice:2018-03-07:2018-03-28"), new LocalDate(2018, 4, 2)).NextSteps);
        Assert.DoesNotContain("unless there is a good reason", step.Text.English, StringComparison.Ordinal);
        Assert.Contains("没有规定逾期不补正视为放弃", step.Text.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UntoldReading.Both, "2023-05-06")]
    [InlineData(UntoldReading.OneYear, "2023-05-06")]
    [InlineData(UntoldReading.SixtyDays, null)]
    public void Reconsideration_DeemedBefore2024_FollowsTheReading(UntoldReading reading, string? other)
    {
        var readings = new RemedyReadings { UntoldReviewBefore2024 = new(reading, RemedyReadings.Default.UntoldReviewBefore2024.Citation) };
        var query = new RemedyQuery(Outcome.AbandonedNoFee, new(2022, 5, 6)) { IsDeemed = true };
        var remedy = Of(new DisclosureService { RemedyReadings = readings }.Remedies(query, new LocalDate(2022, 5, 9)), RemedyKind.Reconsideration);
        Assert.Equal(("2022-07-05", other), (Iso(remedy.By), Iso(remedy.ByOtherReading)));
    }

    // Nothing stands against the applicant: awaited, withdrawn, void, or not received yet.
    [Theory]
    [InlineData("correction-notice:2024-03-13:2024-04-03", "2024-04-03")]
    [InlineData("fee-notice:2024-03-13", "2024-03-20")]
    [InlineData("withdrawal:2024-03-13", "2024-05-20")]
    [InlineData("abandonment:2024-03-13", "2024-05-20")]
    [InlineData("", "2024-03-01")]
    public void Remedies_NothingAgainstTheApplicant_AreNone(string events, string on)
        => Assert.Empty(Service.Remedies(Timeline("2024-03-04", events), Day(on)));

    // One request on each of its days: in time, silent, answered late, ordered anew, answered anew (行政复议法 2023, art. 20; 法释〔2018〕1号, art. 66).
    [Theory]
    [InlineData("2024-04-01", "NotYetOpen 2024-04-02 2024-05-31", "the last day of the period")]
    [InlineData("2024-04-12", "Open 2024-04-02 2024-05-31", "silence, before the reply")]
    [InlineData("2024-04-20", "Open 2024-04-15 2024-06-14", "the late reply is an act of its own")]
    [InlineData("2024-08-02", "NotAvailable", "decided; the period of the new reply runs")]
    [InlineData("2024-08-30", "Open 2024-08-03 2024-10-08", "the new reply has not come in its 20 working days: a second silence (a reading)")]
    [InlineData("2024-09-10", "Open 2024-09-02 2024-11-01", "the reply made anew, whatever kind the register gave its event")]
    public void Remedies_OnEachDay_AreThoseOfWhatStandsThen(string on, string review, string why)
    {
        foreach (var kind in new[] { RequestEventKind.Reply, RequestEventKind.RemadeReply })
        {
            var request = Timeline("2024-03-04", string.Empty).With(RequestEvent.Reply(new LocalDate(2024, 4, 15))).With(RequestEvent.Of(kind, new LocalDate(2024, 9, 2))) with
            {
                Decision = new RequestDecision(Outcome.UnableNotHeld, new LocalDate(2024, 4, 15)),
                Reviews = [new ReviewCase("f", ReviewKind.Reconsideration, new(2024, 5, 6)) { DecidedOn = new LocalDate(2024, 7, 5), Decision = ReviewDecisionKind.ReviewRemade }],
            };
            Assert.Equal((review, why), (Told(Service.Remedies(request, Day(on)), RemedyKind.Reconsideration), why));
        }

    }

    // A decision made anew that the register alone knows: its own day, not that of the first reply.
    [Fact]
    public void Remedies_RemadeDecisionWithoutAnEvent_RunFromItsOwnDay()
    {
        var request = Timeline("2024-03-04", "reply:2024-04-01") with
        {
            Decision = new RequestDecision(Outcome.UnableNotHeld, new LocalDate(2024, 4, 1)),
            RemadeDecision = new RequestDecision(Outcome.UnableNotHeld, new LocalDate(2024, 9, 2)),
            Reviews = [new ReviewCase("f", ReviewKind.Reconsideration, new(2024, 5, 6)) { DecidedOn = new LocalDate(2024, 7, 5), Decision = ReviewDecisionKind.ReviewRemade }],
        };
        Assert.Equal("Open 2024-09-02 2024-11-01", Told(Service.Remedies(request, new LocalDate(2024, 9, 10)), RemedyKind.Reconsideration));
    }

    private static string Told(IReadOnlyList<Remedy> remedies, RemedyKind kind)
    {
        var remedy = Of(remedies, kind);
        return string.Join(' ', new[] { remedy.Status.ToString(), Iso(remedy.From), Iso(remedy.By), Iso(remedy.ByOtherReading) }.Where(part => part is not null));
    }

    private static Remedy Of(IReadOnlyList<Remedy> remedies, RemedyKind kind) => remedies.Single(r => r.Kind == kind);
}
