using System.Text.RegularExpressions;
using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.Requests;

public partial class ExplanationTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    [Theory]
    [InlineData("plain-2022", "2022-09-30", "")]
    [InlineData("consulted-2024", "2024-03-04", "third-party:2024-03-06:甲公司 agency:2024-03-08 third-party-answer:2024-03-12:甲公司 agency-answer:2024-03-14 extension:2024-03-20:10 reply:2024-04-24:by-post")]
    [InlineData("corrected-2024", "2024-03-04", "correction-notice:2024-03-11:2024-03-25 corrected:2024-03-23 fee-notice:2024-04-08 payment:2024-04-15")]
    [InlineData("ignored-2018", "2018-03-04", "agency:2018-03-07 extension:2018-03-20:30 extension:2018-03-21 delay:2018-03-22:2018-06-29")]
    public void Explain_DayByDay_EqualsTheGoldenFiles(string name, string received, string events)
    {
        var explanation = Calculator.Explain(Timeline(received, events), true);
        Golden.Verify($"Requests/Golden/{name}.zh.txt", explanation.ToText(Language.Chinese) + "\n");
        Golden.Verify($"Requests/Golden/{name}.en.txt", explanation.ToText(Language.English) + "\n");
    }

    [Fact]
    public void Explain_DerivedRegime_NamesItselfAndItsBase()
    {
        var derived = DisclosureRegime.Of2019 with
        {
            Name = new LocalizedText("某市承诺", "the city's promise"),
            ReplyWorkingDays = new RuleValue<int>(10, new Instrument("promise", new LocalizedText("某市政务公开承诺", "A promise")).Cite()),
        };
        var explanation = Calculator.Explain(Timeline("2024-03-04", "") with { RegimeOverride = derived });
        Assert.Contains("“某市承诺”，系由2019年修订条例派生", explanation.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("《某市政务公开承诺》", explanation.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("the law gives 20 working days, the host's rule 10", explanation.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("derived from the 2019 revision", DisclosureDeadlines.Publication(Day("2024-03-04"), WorkingDayCalendar.China, derived).Explanation.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_SilentThirdParty_SaysThatThePeriodRunsAgain()
    {
        var text = Calculator.Explain(Timeline("2024-03-04", "third-party:2024-03-06"), on: Day("2024-03-28")).ToText(Language.Chinese);
        Assert.Contains("至2024年3月27日未提出意见，由行政机关决定是否公开", text, StringComparison.Ordinal);
        Assert.Contains("视为同意公开", Calculator.Explain(Timeline("2024-03-04", "agency:2024-03-06"), on: Day("2024-03-28")).ToText(Language.Chinese), StringComparison.Ordinal);
    }

    // 2019, arts 11 paragraph 2, 17 paragraph 3, 33 paragraph 3, 34; where a host reads that approvals and determinations stop the period, they are told as what they are.
    [Theory]
    [InlineData(AgencyConsultation.None, "向其他机关“甲局”征求意见，暂停计时，至答复之日止", "is consulted")]
    [InlineData(AgencyConsultation.Opinion, "向其他机关“甲局”征求意见，暂停计时，至答复之日止", "is consulted")]
    [InlineData(AgencyConsultation.Joint, "向其他机关“甲局”征求意见，暂停计时，至答复之日或者答复期限2024年3月27日止", "is consulted")]
    [InlineData(AgencyConsultation.Agreement, "与其他机关“甲局”协商、确认，暂停计时", "an agreement with the other agency")]
    [InlineData(AgencyConsultation.Approval, "向其他机关“甲局”报批，暂停计时", "an approval of the other agency")]
    [InlineData(AgencyConsultation.Determination, "报其他机关“甲局”确定，暂停计时", "a determination of the other agency")]
    public void Explain_EachConsultation_IsCalledWhatItIs(AgencyConsultation consultation, string chinese, string english)
    {
        var law = DisclosureRegime.Of2019;
        var regime = law with { ApprovalPauses = new RuleValue<bool>(true, law.ApprovalPauses.Citation), DeterminationPauses = new RuleValue<bool>(true, law.DeterminationPauses.Citation) };
        var request = new DisclosureRequest(RequestChannel.InPerson, Day("2024-03-04")) { RegimeOverride = regime }
            .With(RequestEvent.AgencyConsulted(Day("2024-03-06"), "甲局", null, consultation));
        var explanation = Calculator.Explain(request);
        Assert.Contains("2024年3月6日" + chinese, explanation.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(english, explanation.ToText(Language.English), StringComparison.Ordinal);
    }

    // 国办公开办函〔2016〕235号: by hand the signing, by post the posting; the other ways are read from it.
    [Theory]
    [InlineData(ReplyDelivery.None, "送达方式未登记", Verification.Interpretation)]
    [InlineData(ReplyDelivery.ByHand, "直接送达，以签收之日为准", Verification.Verified)]
    [InlineData(ReplyDelivery.ByPost, "邮寄送达，以交邮之日为准", Verification.Verified)]
    [InlineData(ReplyDelivery.Electronic, "以数据电文送达，以发出之日为准", Verification.Interpretation)]
    [InlineData(ReplyDelivery.Announcement, "公告送达，以发布之日为准", Verification.Interpretation)]
    [InlineData(ReplyDelivery.Refused, "留置送达", Verification.Interpretation)]
    public void Explain_EachDelivery_SaysWhichDayCounts(ReplyDelivery delivery, string chinese, Verification verification)
    {
        foreach (var received in new LocalDate?[] { null, Day("2024-03-20"), Day("2024-03-22") })
        {
            var step = Calculator.Explain(Timeline("2024-03-04", "").With(RequestEvent.Reply(Day("2024-03-20"), delivery, received))).Summary.Steps[^1];
            Assert.Contains(chinese, step.Text.Chinese, StringComparison.Ordinal);
            Assert.Equal(received == Day("2024-03-22"), step.Text.Chinese.Contains("申请人2024年3月22日收到，救济期限自该日起算", StringComparison.Ordinal));
            Assert.Equal((Instrument.ServiceReply2016, verification), (step.Citation!.Instrument, step.Citation.Verification));
        }
    }

    // 2019, art. 31; 2007 knows no confirmation.
    [Theory]
    [InlineData(RequestChannel.InPerson, "2024-03-04", "以提交之日为准", 31)]
    [InlineData(RequestChannel.RegisteredPost, "2024-03-04", "以签收之日为准", 31)]
    [InlineData(RequestChannel.OrdinaryPost, "2024-03-04", "以当日与申请人确认之日为准", 31)]
    [InlineData(RequestChannel.Internet, "2024-03-04", "以双方确认之日为准", 31)]
    [InlineData(RequestChannel.Email, "2018-03-05", "以系统收到之日为准", null)]
    [InlineData(RequestChannel.None, "2024-03-04", "申请方式未登记，以登记的收到之日2024年3月4日为准", null)]
    public void Explain_EachChannel_SaysWhichDayIsTheReceipt(RequestChannel channel, string received, string chinese, int? article)
    {
        var step = Calculator.Explain(new DisclosureRequest(channel, Day(received))).Summary.Steps.Single(s => s.Text.Chinese.StartsWith("申请方式", StringComparison.Ordinal));
        Assert.Contains(chinese, step.Text.Chinese, StringComparison.Ordinal);
        Assert.Equal(article, step.Citation?.ArticleNumber);
    }

    // A decision that the register alone tells is a reason from its day on.
    [Theory]
    [InlineData("2024-03-19", false)]
    [InlineData("2024-03-20", true)]
    [InlineData(null, true)]
    public void Explain_DecisionOfTheRegister_IsToldFromItsDay(string? on, bool isTold)
    {
        var request = Timeline("2024-03-04", "") with { Decision = new RequestDecision { DecidedOn = Day("2024-03-20"), Outcome = Outcome.Granted } };
        Assert.Equal(isTold, Calculator.Explain(request, on: on is null ? null : Day(on)).ToText(Language.Chinese).Contains("登记的决定日期为2024年3月20日，没有相应的事件", StringComparison.Ordinal));
    }

    // A host that counts on while the fee is out (Fee Measures 2020, art. 6, restarts): the payment moves nothing, and the notice of a fee says its last day where it is known.
    [Theory]
    [InlineData("2024-03-04", "fee-notice:2024-03-11 payment:2024-03-20", "2024-04-01", "应于2024年4月9日前缴费")]
    [InlineData("2026-12-01", "fee-notice:2026-12-10 payment:2026-12-15", "2026-12-29", "应于尚不能确定的日期前缴费")]
    public void Explain_PaymentThatDoesNotRestart_KeepsTheDueDate(string received, string events, string due, string limit)
    {
        var law = DisclosureRegime.Of2019;
        var strict = new DeadlineCalculator(WorkingDayCalendar.China) { AllowsProjection = false, Regimes = [law with { PaymentRestarts = new RuleValue<bool>(false, law.PaymentRestarts.Citation) }] };
        var explanation = strict.Explain(Timeline(received, events), dayByDay: true);
        Assert.Equal(due, Iso(explanation.Deadline.DueDate));
        Assert.Contains(limit, explanation.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("the due date stays " + due, explanation.ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal((Day(due), 20), (explanation.Days[^1].Date, explanation.Days[^1].Number));
        Assert.DoesNotContain(explanation.Days, d => d.Kind is DeadlineDayKind.AwaitingPayment);
    }

    // Only where a host's regime says that force majeure stops the period: 12 to 20 March are seven working days.
    [Theory]
    [InlineData("force-majeure:2024-03-11:2024-03-20", null, "2024-04-11", 7)]
    [InlineData("force-majeure:2024-03-11", "2024-03-20", null, 7)]
    public void Explain_ObstacleThatStops_ListsItsDaysAsPaused(string events, string? on, string? due, int paused)
    {
        var law = DisclosureRegime.Of2019;
        var calculator = new DeadlineCalculator(WorkingDayCalendar.China) { Regimes = [law with { ForceMajeurePauses = new RuleValue<bool>(true, law.ForceMajeurePauses.Citation) }] };
        var explanation = calculator.Explain(Timeline("2024-03-04", events), dayByDay: true, on is null ? null : Day(on));
        Assert.Equal((due, paused), (Iso(explanation.Deadline.DueDate), explanation.Days.Count(d => d.Kind == DeadlineDayKind.Paused)));
        Assert.Equal(Day(due ?? on!), explanation.Days[^1].Date);
    }

    [Fact]
    public void Explain_SilentAgencyThatDoesNotConsent_SaysOnlyThatThePeriodRunsAgain()
    {
        var law = DisclosureRegime.Of2019;
        var regime = law with { SilentAgencyConsents = new RuleValue<bool>(false, law.SilentAgencyConsents.Citation) };
        var text = Calculator.Explain(Timeline("2024-03-04", "agency:2024-03-06") with { RegimeOverride = regime }, on: Day("2024-03-28")).ToText(Language.Chinese);
        Assert.Contains("至2024年3月27日未提出意见，恢复计时", text, StringComparison.Ordinal);
        Assert.DoesNotContain("视为同意", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ReceiptAfterCoverageOfTheLaw_SaysSo()
    {
        var calculator = new DeadlineCalculator(WorkingDayCalendar.China.WithProjection(2027));
        Assert.Contains("法规只核对至2026年12月31日", calculator.Explain(Timeline("2027-03-01", "")).ToText(Language.Chinese), StringComparison.Ordinal);
    }

    // The last day that counts is the due date, and its number is the length of the period.
    [Fact]
    public void Explain_DayByDay_CountsUpToTheDueDate()
        => DeadlinePropertyTests.Timelines.Sample(
            timeline =>
            {
                var explanation = Calculator.Explain(timeline, dayByDay: true);
                if (explanation.Deadline.LimitDate is not { } due || timeline.Events.Any(e => e.Kind == RequestEventKind.Delay))
                {
                    return true;
                }

                var last = explanation.Days[^1];
                return last.Date == due && last.Kind == DeadlineDayKind.Counted && last.Number == explanation.Deadline.WorkingDays;
            },
            iter: 5_000,
            print: DeadlinePropertyTests.Describe);

    [Fact]
    public void Explain_AnyTimeline_LanguagesAgreeOnDatesAndNumbers()
        => DeadlinePropertyTests.Timelines.Sample(
            timeline => Calculator.Explain(timeline).Summary.Steps.Select(s => s.Text)
                .Concat(Calculator.Check(timeline).Select(f => f.Message))
                .All(text => Values(WithoutCitation(text.Chinese)).Order().SequenceEqual(Values(WithoutCitation(text.English)).Order())),
            iter: 2_000,
            print: DeadlinePropertyTests.Describe);

    // Article numbers are Chinese numerals in one language; names of instruments and regimes carry their year in one only.
    private static string WithoutCitation(string text) => Citation().Replace(text, string.Empty);

    private static IEnumerable<string> Values(string text)
    {
        foreach (Match match in ChineseDate().Matches(text))
        {
            text = text.Replace(match.Value, Iso(new LocalDate(Number(match, "y"), Number(match, "m"), Number(match, "d"))), StringComparison.Ordinal);
        }

        return Numbers().Matches(text).Select(m => m.Value);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"（[^（）]*(《[^》]*》[^（）]*|（[^）]*）)*）|\([^()]*(\([^()]*\)[^()]*)*\)|20(07|19)年(修订)?条例|the 20(07|19) (Regulations|revision of the Regulations)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChineseDate();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}|\d+", RegexOptions.None, 1000)]
    private static partial Regex Numbers();
}
