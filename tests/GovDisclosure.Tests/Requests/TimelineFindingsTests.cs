using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.Requests;

public class TimelineFindingsTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    [Theory]
    [InlineData("2024-03-04", "reply:2024-03-01", "timeline.before-receipt", "art. 33(2)", "reply before receipt")]
    [InlineData("2024-03-04", "reply:2024-03-20 extension:2024-03-21", "timeline.after-closing", "art. 33(2)", "extended after the reply")]
    [InlineData("2024-03-04", "reply:2024-03-20 reply:2024-03-21", "timeline.after-closing", "art. 33(2)", "replied twice")]
    [InlineData("2024-03-04", "extension:2024-04-02:10", "timeline.after-limit", "art. 33(2)", "extended after the limit")]
    [InlineData("2024-03-04", "third-party:2024-04-02", "timeline.after-limit", "art. 33(3)", "consulted after the limit")]
    [InlineData("2024-03-04", "fee-notice:2024-04-02", "timeline.after-limit", "art. 6", "fee notice after the handling period")]
    [InlineData("2024-03-04", "correction-notice:2024-04-02:2024-04-19", "timeline.after-limit", "art. 30", "correction notice after the limit")]
    [InlineData("2024-03-04", "delay:2024-04-02:2024-06-28", "timeline.after-limit", "art. 35", "delay after the limit")]
    [InlineData("2024-03-04", "correction-notice:2024-03-14:2024-03-28", "correction.late", "art. 30", "correction notice on working day 8")]
    [InlineData("2024-03-04", "correction-notice:2024-03-13:2024-04-03", null, null, "correction notice on working day 7")]
    [InlineData("2018-03-05", "correction-notice:2018-03-20", null, null, "2007 art. 21: no limit for the notice")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11:2024-03-25 corrected:2024-03-20 correction-notice:2024-03-21:2024-04-01", "correction.repeated", "(forwarded 2020)", "art. 30 by the rules of Jiangsu: a second notice is a doubt")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11", "correction.no-period", "art. 30", "no reasonable period")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11:2024-04-02", "correction.long-period", "(forwarded 2020)", "16 working days")]
    [InlineData("2024-03-04", "reply:2024-04-02", "reply.late", "art. 33(2)", "replied on working day 21")]
    [InlineData("2024-03-04", "transfer:2024-03-11", "transfer.no-reply", "art. 36 item 5", "passed on without a reply")]
    [InlineData("2024-03-04", "transfer:2024-03-11 reply:2024-03-20", null, null, "passed on and answered")]
    [InlineData("2024-03-04", "force-majeure:2024-03-11:2024-03-20", "obstacle.without-effect", "art. 33", "no rule for the organ")]
    [InlineData("2024-03-04", "remade-reply:2024-03-11", "reply.remade-before-reply", "art. 33(2)", "remade before it was made")]
    [InlineData("2018-03-05", "correction-notice:2018-03-07 corrected:2018-03-09 correction-notice:2018-03-12", null, null, "2007 art. 21: not only once")]
    [InlineData("2024-03-04", "corrected:2024-03-20", "correction.without-notice", "art. 30", "corrected without notice")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11:2024-03-15 corrected:2024-03-20", "correction.after-period", "art. 30", "corrected after the period")]
    [InlineData("2018-03-05", "agency:2018-03-07", "consultation.not-excluded", "art. 24(3)", "2007: other agencies are not left out")]
    [InlineData("2024-03-04", "third-party:2024-04-01", "consultation.last-day", "art. 33(3)", "consulted on the last day")]
    [InlineData("2024-03-04", "third-party-answer:2024-03-11", "consultation.answer-without-question", "art. 33(3)", "answer to a consultation never sent")]
    [InlineData("2024-03-04", "third-party:2024-03-06:甲 third-party-answer:2024-03-11:乙", "consultation.answer-without-question", "art. 33(3)", "somebody else answered")]
    [InlineData("2024-03-04", "agency-answer:2024-03-11", "consultation.answer-without-question", "art. 33(3)", "agency answer never asked for")]
    [InlineData("2024-03-04", "third-party:2024-03-06 third-party-answer:2024-03-28", "consultation.answered-late", "art. 32", "third party on working day 16")]
    [InlineData("2024-03-04", "third-party:2024-03-06 third-party-answer:2024-03-27", null, null, "third party on working day 15")]
    [InlineData("2024-03-04", "agency:2024-03-06 agency-answer:2024-03-28", "consultation.answered-late", "art. 34", "other agency on working day 16")]
    [InlineData("2024-03-04", "extension:2024-03-20:21", "extension.too-long", "art. 33(2)", "21 working days")]
    [InlineData("2018-03-05", "extension:2018-03-20:16", "extension.too-long", "art. 24(2)", "2007: 16 working days")]
    [InlineData("2024-03-04", "extension:2024-03-20:5 extension:2024-03-21:5", "extension.repeated", "art. 33(2)", "second extension")]
    [InlineData("2024-03-04", "reasons-asked:2024-03-11 delay:2024-03-20:2024-06-28 extension:2024-03-21:5", "extension.after-delay", "art. 35", "extended after a date was set")]
    [InlineData("2020-12-21", "fee-notice:2020-12-31", "fee.not-in-force", "art. 6", "before the Fee Measures")]
    [InlineData("2018-03-05", "fee-notice:2018-03-12", "fee.not-in-force", "art. 27", "2007: no processing fee")]
    [InlineData("2024-03-04", "fee-notice:2024-03-11 fee-notice:2024-03-12", "fee.repeated", "art. 6", "two fee notices")]
    [InlineData("2024-03-04", "payment:2024-03-11", "payment.without-notice", "art. 6", "paid without notice")]
    [InlineData("2024-03-04", "fee-notice:2024-03-11 payment:2024-04-10", "payment.late", "art. 6", "paid on working day 21")]
    [InlineData("2024-03-04", "fee-notice:2024-03-11 payment:2024-04-09", null, null, "paid on working day 20")]
    [InlineData("2018-03-05", "delay:2018-03-12:2018-06-29", "delay.not-foreseen", "art. 24", "2007: no delay")]
    [InlineData("2024-03-04", "delay:2024-03-12:2024-03-20", "delay.not-later", "art. 35", "a date before the due date")]
    [InlineData("2024-03-04", "abandonment:2024-03-12", "abandonment.without-cause", "art. 30", "abandoned without cause")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11:2024-03-25 abandonment:2024-03-25", "abandonment.early", "art. 30", "abandoned on the last day to correct")]
    [InlineData("2024-03-04", "fee-notice:2024-03-11 abandonment:2024-04-09", "abandonment.early", "art. 6", "abandoned on the last day to pay")]
    [InlineData("2024-03-04", "fee-notice:2024-03-11 abandonment:2024-04-10", null, null, "abandoned on the day after")]
    [InlineData("2018-03-05", "correction-notice:2018-03-07 abandonment:2018-03-20", "abandonment.without-cause", "art. 21 item 4", "2007: no abandonment")]
    [InlineData("2024-03-04", "extension:2024-03-20:5 third-party:2024-03-11 third-party-answer:2024-03-12", "timeline.order", null, "events out of order")]
    [InlineData("2024-03-04", "correction-notice:2024-03-11:2024-03-25 corrected:2024-03-20 extension:2024-03-25:20 reply:2024-04-30", null, null, "a life without findings")]
    public void Check_Timeline_FindsTheRuleWithItsArticle(string received, string events, string? rule, string? article, string why)
    {
        var findings = Calculator.Check(Timeline(received, events));
        if (rule is null)
        {
            Assert.True(findings.Count == 0, why + ": " + string.Join("; ", findings.Select(f => f.In(Language.English))));
            return;
        }

        var finding = Assert.Single(findings);
        Assert.True(rule == finding.RuleId, $"{why}: {finding.RuleId}");
        Assert.True(article is null == finding.Source is null, why);
        if (article is not null)
        {
            Assert.EndsWith(article, finding.Source!.In(Language.English), StringComparison.Ordinal);
            Assert.Contains(finding.Source.In(Language.Chinese), finding.Message.Chinese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Check_ManyMistakes_ListsAllOfThem()
    {
        var findings = Calculator.Check(Timeline("2024-03-04", "extension:2024-03-20:30 third-party-answer:2024-03-06 corrected:2024-03-07 reply:2024-03-01"));
        Assert.Equal(
            ["consultation.answer-without-question", "correction.without-notice", "extension.too-long", "timeline.before-receipt", "timeline.order", "timeline.order"],
            findings.Select(f => f.RuleId).Order(StringComparer.Ordinal));
        Assert.Equal("events[0]", findings.Single(f => f.RuleId == "extension.too-long").Place);
    }

    // What comes after the end: nothing moves it, and only what may still happen then is no mistake.
    [Theory]
    [InlineData("reply:2024-03-20 third-party-notified:2024-03-21", "", "2019, art. 32: the third party is told of the decision")]
    [InlineData("reply:2024-03-20 conversion:2024-03-21", "conversion.promptly", "2019, art. 44: after the reply")]
    [InlineData("reply:2024-03-20 payment:2024-03-21", "timeline.after-closing", "a payment of what is closed")]
    [InlineData("withdrawal:2024-03-20 abandonment:2024-03-21", "timeline.after-closing", "withdrawn is not abandoned")]
    [InlineData("reply:2024-03-20 remade-reply:2024-04-21", "timeline.after-closing", "nobody ordered it")]
    [InlineData("fee-notice:2024-03-11 abandonment:2024-04-20", "", "Fee Measures 2020, art. 6: the record of what the law deems")]
    [InlineData("fee-notice:2024-03-11 reply:2024-04-20", "timeline.after-closing", "Fee Measures 2020, art. 6: deemed abandoned since 10 April")]
    public void Check_EventAfterTheEnd_IsAMistakeUnlessItMayComeThen(string events, string rules, string why)
        => Assert.Equal((rules, why), (string.Join(' ', Calculator.Check(Timeline("2024-03-04", events)).Select(f => f.RuleId)), why));

    // Law and receipt first, then the order, then each event: nothing found hides what comes after it.
    [Fact]
    public void Check_MistakesOfEveryPart_AreAllListedInOrder()
    {
        var longer = new RuleValue<int>(30, Instrument.Regulations2019.Cite());
        var request = new DisclosureRequest(new RequestReceipt(RequestChannel.Internet, Day("2018-03-05")) { ConfirmedOn = Day("2018-03-02") })
        {
            RegimeOverride = DisclosureRegime.Of2019 with { ReplyWorkingDays = longer, MaxExtensionWorkingDays = longer },
            Events = [.. Enumerable.Range(0, 17).Select(i => RequestEvent.ThirdPartyAnswered(Day("2018-03-06").PlusDays(i))), RequestEvent.Withdrawal(Day("2018-03-07"))],
        };
        var findings = Calculator.Check(request);
        Assert.Equal(
            ["law.not-in-force", "regime.longer-than-law", "regime.longer-than-law", "receipt.confirmed-before-arrival", "timeline.order"],
            findings.Take(5).Select(f => f.RuleId));
        Assert.Equal(["regime", "regime.reply", "regime.extension", "receipt", "events[17]"], findings.Take(5).Select(f => f.Place));

        // On 6 and 7 March an answer that nobody asked for, then the withdrawal, then fifteen answers to what is closed.
        Assert.Equal(["events[0]", "events[1]", .. Enumerable.Range(2, 15).Select(i => $"events[{i}]")], findings.Skip(5).Select(f => f.Place));
        Assert.Equal(15, findings.Count(f => f.RuleId == "timeline.after-closing"));
    }

    [Theory]
    [InlineData(RequestChannel.OrdinaryPost, "2024-03-04", "2024-03-05", "receipt.confirmed-late", "art. 31(2): on the day of arrival")]
    [InlineData(RequestChannel.Internet, "2024-03-04", "2024-03-05", null, "art. 31(3): both sides, on any day")]
    [InlineData(RequestChannel.Internet, "2024-03-04", "2024-03-03", "receipt.confirmed-before-arrival", "nobody confirms what has not come")]
    public void Check_Confirmation_FollowsArticle31(RequestChannel channel, string arrived, string confirmed, string? rule, string why)
    {
        var findings = Calculator.Check(new DisclosureRequest(new RequestReceipt(channel, Day(arrived)) { ConfirmedOn = Day(confirmed) }));
        Assert.True(rule == findings.SingleOrDefault()?.RuleId, why);
    }

    [Theory]
    [InlineData("2018-03-05", "2019", "law.not-in-force")]
    [InlineData("2024-03-04", "2007", "law.not-in-force")]
    [InlineData("2027-01-04", null, "law.outside-coverage")]
    public void Check_RegimeOutsideItsTime_IsSaid(string received, string? regime, string rule)
        => Assert.Equal(rule, Assert.Single(Calculator.Check(Timeline(received, "") with { RegimeOverride = DisclosureRegime.Find(regime) })).RuleId);

    [Fact]
    public void Check_PromiseLongerThanTheLaw_IsAWarning()
    {
        var longer = DisclosureRegime.Of2019 with { ReplyWorkingDays = new RuleValue<int>(30, Instrument.Regulations2019.Cite()) };
        var finding = Assert.Single(Calculator.Check(Timeline("2024-03-04", "") with { RegimeOverride = longer }));
        Assert.Equal("regime.longer-than-law", finding.RuleId);
        Assert.Equal(Severity.Warning, finding.Severity);
    }
}
