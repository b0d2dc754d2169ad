using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>What an outcome stands on (2007, art. 21; 法释〔2011〕17号, art. 2; 2019, arts 36 to 39), what a reply must hold, and a few words of the law besides.</summary>
public class OutcomeBasisTests
{
    private static readonly DisclosureService Service = new();

    // Practice before 2019: what it stood on, and that such a row is no error (国办发〔2010〕5号; 法释〔2011〕17号, art. 2; 国办公开办函〔2016〕206号).
    [Theory]
    [InlineData("denied.internalAffairs", "request-opinion-2010///", null)]
    [InlineData("denied.processInfo", "request-opinion-2010///", null)]
    [InlineData("denied.enforcementFile", "disclosure-suits-2011/2//4", null)]
    [InlineData("denied.adminQuery", "query-reply-2016///", null)]
    [InlineData("unable.needsCreation", "disclosure-suits-2011/2//3", null)]
    [InlineData("notProcessed.publication", "disclosure-suits-2011/2//2", null)]
    [InlineData("unable.notHeld", "regulations-2007/21//3", null)]
    [InlineData("granted", "regulations-2007/21//1", null)]
    [InlineData("notProcessed.massive", null, Severity.Warning)]
    [InlineData("notProcessed.repeated", null, Severity.Warning)]
    [InlineData("otherHandling.abandonedNoFee", null, Severity.Warning)]
    public void Basis_Before2019_IsTheCitationThatPracticeStoodOn(string code, string? basis, Severity? finding)
    {
        var outcome = Outcome.FromCode(code);
        var day = new LocalDate(2018, 3, 20);
        Assert.Equal(basis, outcome.BasesOn(day).Select(SuitExclusionTests.Place).FirstOrDefault());
        var request = Timeline("2018-03-05", "reply:2018-03-20") with { Decision = new RequestDecision(outcome) { DecidedOn = day } };
        Assert.Equal(finding, Service.Check(request, day).Where(f => f.RuleId == "decision.outcome-not-in-law").Select(f => (Severity?)f.Severity).SingleOrDefault());
    }

    // 2019, art. 36 item 5, and 2007, art. 21 item 3: the wrong organ answers; 2019, art. 41, and 2007, art. 25, are of records about oneself.
    [Theory]
    [InlineData("2024-03-04", "2024-04-01", "art. 36 item 5")]
    [InlineData("2018-03-05", "2018-03-26", "art. 21 item 3")]
    public void Transfer_OfARequest_LeavesThePeriodRunning(string received, string due, string article)
    {
        var request = Timeline(received, "transfer:" + Iso(Day(received).PlusDays(3)));
        Assert.Equal(due, Iso(Service.Deadlines.Deadline(request).LimitDate));
        Assert.Equal(RequestStatusKind.Overdue, Service.Status(request, Day(due).PlusDays(1)).Kind);
        Assert.NotEmpty(Service.Remedies(request, Day(due).PlusDays(1)));
        Assert.Contains(article, Service.Check(request, Day(due)).Single(f => f.RuleId == "transfer.no-reply").Source!.In(Language.English), StringComparison.Ordinal);
    }

    // Every outcome that is a reply: remedies (实施条例, art. 17), the form (江苏规范 五.2), and by internet the way to reconsideration (行政复议法 2023, art. 22 paragraph 2).
    [Fact]
    public void Missing_EveryOutcome_NamesRemediesAndForm()
    {
        foreach (var outcome in Outcome.All)
        {
            var missing = new RequestDecision(outcome) { DecidedOn = new LocalDate(2025, 7, 1), IsByInternet = true }.Missing();
            var isReply = outcome.Group != OutcomeGroup.OtherHandling;
            foreach (var kind in new[] { OutcomeDemandKind.RemediesTold, OutcomeDemandKind.FormElements, OutcomeDemandKind.InternetReview })
            {
                Assert.Equal((outcome.Code, kind, isReply), (outcome.Code, kind, missing.Any(d => d.Kind == kind && !d.IsOptional)));
            }

            // 行政复议法 2023, art. 23 paragraph 2: review first is told where it is first, and nowhere else.
            Assert.Equal((outcome.Code, outcome.IsExemption), (outcome.Code, missing.Any(d => d.Kind == OutcomeDemandKind.ReconsiderationFirst)));
            Assert.All(missing, d => Assert.DoesNotMatch("[\u4e00-\u9fff]", d.Text.English));
        }
    }

    // 国办函〔2021〕132号: article 2 was read, article 3 in a commentary; it opens and shuts with its own days.
    [Fact]
    public void Guidance2021_IsCitedWithWhatOfItIsSecondary()
    {
        var silence = Review(RemedyQuery.Against(RemedyTarget.Silence, new(2022, 3, 1)), "2022-03-02");
        Assert.Equal(Verification.Verified, silence.Notes.Single(n => n.Citation!.Instrument == Instrument.ReconsiderationGuidance2021).Citation!.Verification);
        foreach (var target in new[] { RemedyTarget.ExtensionNotice, RemedyTarget.CorrectionNotice, RemedyTarget.Form })
        {
            var shut = Review(RemedyQuery.Against(target, new(2022, 3, 1)), "2022-03-02");
            Assert.Equal((RemedyStatus.NotAvailable, 3, Verification.Secondary), (shut.Status, shut.Sources[0].ArticleNumber, shut.Sources[0].Verification));
            Assert.NotEqual(RemedyStatus.NotAvailable, Review(RemedyQuery.Against(target, new(2021, 12, 20)), "2021-12-21").Status);
        }

        Remedy Review(RemedyQuery query, string on) => Service.Remedies(query, Day(on)).Single(r => r.Kind == RemedyKind.Reconsideration);
    }

    // 放假办法, art. 6: a holiday on a weekend is made up on a working day that only the notice names, so that a projected day can only come later.
    [Fact]
    public void Explain_ProjectedPeriod_IsToldAsNotBefore()
    {
        var text = Service.Explain(new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2026, 12, 31)), new LocalDate(2027, 1, 4));
        Assert.Contains("不早于", text.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("not before", text.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("补假", text.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    // No rule of transition is known for what was pending on 15 May 2019: the day of receipt decides, and the explanation says that this is a reading.
    [Theory]
    [InlineData("2019-04-22", false, "the period ends before the revision")]
    [InlineData("2019-05-10", true, "it ends after the first day of the revision")]
    [InlineData("2019-05-15", false, "received under the revision")]
    public void Explain_PendingAtTheRevision_SaysThatNothingRulesTheTransition(string received, bool told, string why)
    {
        var text = Service.Explain(new DisclosureRequest(RequestChannel.InPerson, Day(received)), Day(received));
        Assert.Equal((told, why), (text.ToText(Language.Chinese).Contains("没有过渡规定", StringComparison.Ordinal), why));
        Assert.Equal((told, why), (text.ToText(Language.English).Contains("no rule of transition", StringComparison.Ordinal), why));
    }

    // 法释〔2025〕8号, art. 4: who is sued.
    [Theory]
    [InlineData("unable.notHeld", "作出答复的机关是被告")]
    [InlineData("silence", "收到申请的机关是被告")]
    public void DirectSuit_From2025_NamesTheDefendant(string challenged, string says)
    {
        var suit = Service.Remedies(SuitExclusionTests.Query(challenged, "2025-06-10"), new(2025, 6, 12)).Single(r => r.Kind == RemedyKind.DirectSuit);
        Assert.Contains(suit.Notes, n => n.Text.Chinese == says && n.Citation!.ArticleNumber == 4);
        var before = Service.Remedies(SuitExclusionTests.Query(challenged, "2025-05-12"), new(2025, 5, 14)).Single(r => r.Kind == RemedyKind.DirectSuit);
        Assert.DoesNotContain(before.Notes, n => n.Text.Chinese == says);
    }

    // One text for one day: what the explanation says of a waiting request is what its status says, for every state, on the day asked about.
    [Theory]
    [InlineData("correction-notice:2024-03-11:2024-03-25", "2024-03-20", RequestStatusKind.Paused, "等待申请人补正")]
    [InlineData("correction-notice:2024-03-11:2024-03-25", "2024-03-26", RequestStatusKind.AwaitsDecision, "等待行政机关决定")]
    [InlineData("fee-notice:2024-03-11", "2024-03-20", RequestStatusKind.Paused, "等待申请人缴费")]
    [InlineData("fee-notice:2024-03-11", "2024-04-10", RequestStatusKind.Closed, "办理终结")]
    [InlineData("third-party:2024-03-11", "2024-03-20", RequestStatusKind.Paused, "等待第三方意见")]
    [InlineData("third-party:2024-03-11", "2024-04-15", RequestStatusKind.OnTrack, "答复期限为")]
    public void Explain_OnADay_SaysWhatTheStatusSays(string events, string on, RequestStatusKind status, string says)
    {
        var reading = Service.Assess(Timeline("2024-03-04", events), Day(on));
        Assert.Equal(status, reading.Status!.Value.Kind);
        var explanation = reading.Explain(dayByDay: true);
        Assert.Contains(says, explanation.Summary.Conclusion.Chinese, StringComparison.Ordinal);

        // And its days go on to the last one, whatever day is asked about.
        if (reading.Deadline.LimitDate is { } last)
        {
            Assert.Equal(last, explanation.Days[^1].Date);
        }
    }
}
