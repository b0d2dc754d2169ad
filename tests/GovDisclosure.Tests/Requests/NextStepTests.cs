using GovDisclosure.Answers;
using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.Requests;

public class NextStepTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    [Theory]
    [InlineData("2024-03-04", "", "2024-03-04", "send-correction-notice 2024-03-13, reply 2024-04-01, extend 2024-04-01", "2019 arts. 30, 33")]
    [InlineData("2024-03-04", "", "2024-03-14", "reply 2024-04-01, extend 2024-04-01", "2019 art. 30: seven working days are over")]
    [InlineData("2018-03-05", "", "2018-03-05", "reply 2018-03-26, extend 2018-03-26", "2007: no limit for a notice")]
    [InlineData("2024-03-04", "extension:2024-03-20", "2024-03-20", "reply 2024-04-29", "extended already")]
    [InlineData("2024-03-04", "", "2024-04-02", "reply 2024-04-01", "overdue")]
    [InlineData("2024-03-04", "delay:2024-03-20:2024-06-28", "2024-03-25", "reply 2024-06-28", "2019 art. 35: what was put off to a day of its own is not extended besides")]
    [InlineData("2024-03-04", "third-party:2024-03-15", "2024-03-18", "third-party-answer 2024-04-08, reply 2024-04-23, extend 2024-04-23", "2019 art. 32: 15 working days")]
    [InlineData("2024-03-04", "third-party:2024-03-15::2024-03-18", "2024-03-18", "third-party-answer 2024-04-09, reply 2024-04-24, extend 2024-04-24", "2019 art. 32: from the receipt of the letter")]
    [InlineData("2024-03-04", "third-party:2024-03-15", "2024-04-09", "reply 2024-04-23, extend 2024-04-23", "2019 art. 32: the window is over")]
    [InlineData("2024-03-04", "agency:2024-03-15", "2024-03-18", "agency-answer 2024-04-08, reply 2024-04-23, extend 2024-04-23", "2019 art. 34")]
    [InlineData("2018-03-05", "third-party:2018-03-15", "2018-03-16", "third-party-answer ", "2007 art. 23: no limit, and no date of the reply")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11:2024-03-25", "2024-03-12", "correct-request 2024-03-25", "2019 art. 30")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11", "2024-03-12", "correct-request ", "2019 art. 30: no period was set")]
    [InlineData("2024-03-04", "fee-notice:2024-03-15", "2024-03-18", "pay 2024-04-15", "Fee Measures art. 6: 20 working days")]
    [InlineData("2024-03-04", "reply:2024-03-15", "2024-03-18", "", "closed")]
    [InlineData("2024-03-04", "", "2024-03-01", "", "not received yet")]
    public void NextSteps_OnADay_NamesEachLastDay(string received, string events, string on, string expected, string why)
    {
        var steps = Calculator.NextSteps(Timeline(received, events), Day(on));
        var actual = string.Join(", ", steps.Select(s => $"{GovDisclosureJson.CodeOf(s.Kind)} {Iso(s.Through)}"));
        Assert.True(expected == actual, $"{why}: {actual}");
        Assert.Equal(actual.Replace(" ,", ",", StringComparison.Ordinal).TrimEnd(), string.Join(", ", steps));
    }

    // What the applicant and the agency are told to do where a host's regime reads a doubt the other way (2019, arts 34 and 35).
    [Theory]
    [InlineData("reasons-asked:2024-03-15", "give-reasons", NextStepActor.Applicant, "沉默不视为同意", "申请人", "art. 35 sets no limit, and silence is no consent")]
    [InlineData("agency:2024-03-15", "agency-answer 2024-04-08", NextStepActor.Agency, "逾期不影响办理", "其他机关", "a silent agency does not consent: the organ goes on")]
    public void NextSteps_HostReadsADoubtTheOtherWay_SayWhatSilenceMeans(string events, string first, NextStepActor actor, string silence, string who, string why)
    {
        var law = DisclosureRegime.Of2019;
        var regime = law with { ReasonLetterPauses = new RuleValue<bool>(true, law.ReasonLetterPauses.Citation), SilentAgencyConsents = new RuleValue<bool>(false, law.SilentAgencyConsents.Citation) };
        var step = Calculator.NextSteps(Timeline("2024-03-04", events) with { RegimeOverride = regime }, Day("2024-03-18")).Single(s => s.Actor == actor);
        Assert.Equal((first, why), (step.ToString(), why));
        Assert.StartsWith(step.Through is null ? "等待" + who : who, step.Text.Chinese, StringComparison.Ordinal);
        Assert.Contains(silence, step.Text.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("视为同意公开", step.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void NextSteps_Agency_SaysDeemedConsentWithArticle34()
    {
        var step = Calculator.NextSteps(Timeline("2024-03-04", "agency:2024-03-15:县自然资源局"), Day("2024-03-18"))[0];
        Assert.Equal("县自然资源局", step.Party);
        Assert.Equal("其他机关“县自然资源局”应于2024年4月8日前提出意见；逾期不提出意见的，视为同意公开（《中华人民共和国政府信息公开条例》第三十四条）", step.In(Language.Chinese));
    }
}
