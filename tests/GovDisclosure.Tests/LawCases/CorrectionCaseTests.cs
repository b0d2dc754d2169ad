using GovDisclosure.Requests;
using GovDisclosure.Statistics;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>Corrections and abandonment (2019, art. 30; 江苏规范 一; Fee Measures 2020, art. 6): the windows, who has to decide, and the year that it counts in.</summary>
public class CorrectionCaseTests
{
    private static readonly DisclosureService Service = new();

    // Received 2024-03-04; the worked case: a notice on the seventh working day, a window to 2024-04-03.
    [Theory]
    [InlineData("correction-notice:2024-03-13:2024-04-03", "2024-04-03", RequestStatusKind.Paused, "2024-05-06", "the last day of the window")]
    [InlineData("correction-notice:2024-03-13:2024-04-03", "2024-04-04", RequestStatusKind.AwaitsDecision, null, "the window is over: the organ decides, never paused for ever")]
    [InlineData("correction-notice:2024-03-13:2024-04-03", "2026-04-03", RequestStatusKind.AwaitsDecision, null, "nor two years later")]
    [InlineData("correction-notice:2024-03-13:2024-04-03 corrected:2024-04-03", "2024-04-08", RequestStatusKind.OnTrack, "2024-05-06", "corrected on the last day: anew from then")]
    [InlineData("correction-notice:2024-03-13:2024-04-03 corrected:2024-04-08", "2024-04-09", RequestStatusKind.OnTrack, "2024-05-08", "late, with a good reason: anew, with a warning")]
    [InlineData("correction-notice:2024-03-13", "2024-04-03", RequestStatusKind.Paused, null, "no window was set: the last day of the usual one")]
    [InlineData("correction-notice:2024-03-13", "2024-04-04", RequestStatusKind.AwaitsDecision, null, "art. 30: nobody waits for ever; the organ sets a window or decides")]
    [InlineData("correction-notice:2024-03-13:2024-04-03 reply:2024-04-09", "2024-04-10", RequestStatusKind.AnsweredInTime, null, "the organ decides to answer: there was no due date to miss")]
    [InlineData("correction-notice:2024-03-11:2024-03-25 corrected:2024-03-20 correction-notice:2024-03-22:2024-04-08", "2024-04-09", RequestStatusKind.AwaitsDecision, null, "a second window, over too")]
    public void Correction_OnADay_SaysWhoHasToAct(string events, string on, RequestStatusKind status, string? due, string why)
    {
        var read = Service.Status(Timeline("2024-03-04", events), Day(on));
        Assert.Equal((status, due, why), (read.Kind, read.Kind == RequestStatusKind.AnsweredInTime ? null : Iso(read.Deadline.DueDate), why));
    }

    [Theory]
    [InlineData("correction-notice:2024-03-13:2024-04-03", "", "a sound notice")]
    [InlineData("correction-notice:2024-03-14:2024-04-03", "correction.late Error", "art. 30: the eighth working day")]
    [InlineData("correction-notice:2024-03-13", "correction.no-period Warning", "art. 30: 合理的补正期限")]
    [InlineData("correction-notice:2024-03-13:2024-04-08", "correction.long-period Info", "江苏规范: 一般不超过15个工作日")]
    [InlineData("correction-notice:2024-03-11:2024-03-25 corrected:2024-03-20 correction-notice:2024-03-22:2024-04-08", "correction.repeated Warning", "江苏规范: 原则上不超过一次, a doubt and no error")]
    [InlineData("correction-notice:2024-03-11:2024-03-25 corrected:2024-03-26", "correction.after-period Warning", "art. 30: only with a good reason")]
    [InlineData("corrected:2024-03-26", "correction.without-notice Error", "nothing was to be corrected")]
    public void Check_CorrectionNotice_HasTheSeverityOfItsSource(string events, string expected, string why)
        => Assert.Equal((expected, why), (string.Join(' ', Service.Deadlines.Check(Timeline("2024-03-04", events)).Select(f => f.RuleId + " " + f.Severity)), why));

    // 逾期…视为放弃: from the day after the last day (a reading), whenever the organ records it. The window and the record; the day, the year.
    [Theory]
    [InlineData("correction-notice:2024-12-06:2024-12-31 abandonment:2025-01-02", "2025-01-01", 2025, "the window ends with the year: effective on 1 January, 2024 carries it over")]
    [InlineData("correction-notice:2024-12-06:2024-12-30 abandonment:2025-01-02", "2024-12-31", 2024, "effective on the last day of the year, though recorded in the next")]
    [InlineData("correction-notice:2024-12-06:2024-12-20 abandonment:2024-12-21", "2024-12-21", 2024, "recorded on the day itself")]
    [InlineData("correction-notice:2024-12-06:2024-12-20 abandonment:2025-03-03", "2024-12-21", 2024, "recorded months later")]
    [InlineData("correction-notice:2024-12-06 abandonment:2025-03-03", "2025-03-03", 2025, "no window was set: nothing is overdue before the organ says so")]
    [InlineData("fee-notice:2024-12-03", "2025-01-01", 2025, "Fee Measures, art. 6: the window ends on 2024-12-31")]
    [InlineData("fee-notice:2024-12-02", "2024-12-31", 2024, "Fee Measures, art. 6: a working day earlier")]
    [InlineData("fee-notice:2024-12-02 abandonment:2025-03-03", "2024-12-31", 2024, "recorded months later")]
    public void Abandonment_TakesEffect_OnTheDayAfterTheLastDay(string events, string effective, int year, string why)
    {
        var request = Timeline("2024-12-02", events) with { Id = "1", Applicant = new RequestApplicant { Kind = ApplicantKind.NaturalPerson } };
        var end = Service.Assess(request, Day("2025-06-30")).Deadline;
        Assert.Equal((effective, why), (Iso(end.ClosedOn), why));
        var outcome = events.StartsWith("fee", StringComparison.Ordinal) ? Outcome.AbandonedNoFee : Outcome.AbandonedNoCorrection;
        foreach (var tallied in new[] { 2024, 2025 })
        {
            var figures = RequestTally.Tally(tallied, [request]).Statistics;
            Assert.Equal((tallied == year ? 1 : 0, tallied == 2024 && year == 2025 ? 1 : 0, why), ((int)figures.Of(outcome), (int)figures.CarriedOut(), why));
        }

        var text = Service.Explain(request, Day("2025-06-30"));
        Assert.DoesNotMatch("[\u4e00-\u9fff]", text.ToText(Language.English));
        if (events.Contains("2025-03-03", StringComparison.Ordinal) && effective != "2025-03-03")
        {
            Assert.Contains("决定计入哪一年度", text.ToText(Language.Chinese), StringComparison.Ordinal);
        }
    }

    // The other reading of 逾期 is a setting of the regime, for both windows.
    [Theory]
    [InlineData("correction-notice:2024-12-06:2024-12-31 abandonment:2025-01-02", "2024-12-31")]
    [InlineData("fee-notice:2024-12-03", "2024-12-31")]
    public void Abandonment_OtherReading_IsTheLastDayItself(string events, string effective)
    {
        var service = new DisclosureService { Regimes = [DisclosureRegime.Of2019 with { AbandonedFromDayAfter = new RuleValue<bool>(false, DisclosureRegime.Of2019.AbandonedFromDayAfter.Citation) }] };
        Assert.Equal(effective, Iso(service.Assess(Timeline("2024-12-02", events), Day("2025-06-30")).Deadline.ClosedOn));
    }

    // 2007, art. 21 item 4: 福建 lets it start again, courts of 上海 let it pause, the text says neither.
    [Theory]
    [InlineData(CorrectionEffect.Restarts, "2018-04-02", "福建 2015, art. 9")]
    [InlineData(CorrectionEffect.Pauses, "2018-03-29", "a court of 上海")]
    [InlineData(CorrectionEffect.None, "2018-03-26", "the text")]
    public void Correction_Under2007_IsWhatTheRegimeSays(CorrectionEffect effect, string due, string why)
    {
        var regime = DisclosureRegime.Of2007 with { CorrectionEffect = new RuleValue<CorrectionEffect>(effect, DisclosureRegime.Of2007.CorrectionEffect.Citation) };
        var request = Timeline("2018-03-05", "correction-notice:2018-03-07 corrected:2018-03-12");
        Assert.Equal((due, why), (Iso(new DisclosureService { Regimes = [regime] }.Deadlines.Deadline(request).LimitDate), why));
    }
}
