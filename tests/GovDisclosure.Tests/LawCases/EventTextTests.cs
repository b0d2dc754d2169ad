using GovDisclosure.Requests;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>Everything that an event can do is told in both languages, with the day, and with the article or the finding that has it.</summary>
public class EventTextTests
{
    private static readonly DisclosureRegime Strict = DisclosureRegime.Of2019 with { SecondCorrectionPossible = new RuleValue<bool>(false, DisclosureRegime.Of2019.SecondCorrectionPossible.Citation) };
    private static readonly DisclosureRegime Passing = DisclosureRegime.Of2019 with { TransferEndsPeriod = new RuleValue<bool>(true, DisclosureRegime.Of2019.TransferEndsPeriod.Citation) };
    private static readonly DisclosureRegime Stopping = DisclosureRegime.Of2019 with { ForceMajeurePauses = new RuleValue<bool>(true, DisclosureRegime.Of2019.ForceMajeurePauses.Citation) };

    // Received, events, effect of the last of them in time.
    public static TheoryData<string, string, string> Courses => new()
    {
        { "2024-03-04", "reply:2024-03-01", "BeforeReceipt" },
        { "2024-03-04", "reply:2024-03-20 extension:2024-03-21", "AfterClosing" },
        { "2024-03-04", "extension:2024-04-02", "AfterLimit" },
        { "2024-03-04", "correction-notice:2024-03-11:2024-03-25", "CorrectionNoticed" },
        { "2024-03-04", "correction-notice:2024-03-14:2024-03-28", "CorrectionNoticedLate" },
        { "2024-03-04", "correction-notice:2024-03-11:2024-03-25 corrected:2024-03-20 correction-notice:2024-03-22:2024-04-03", "CorrectionAgain" },
        { "2024-03-04", "correction-notice:2024-03-11:2024-03-25 corrected:2024-03-20 correction-notice:2024-03-22:2024-04-03", "CorrectionRepeated strict" },
        { "2024-03-04", "correction-notice:2024-03-11:2024-03-25 corrected:2024-03-20", "Corrected" },
        { "2024-03-04", "correction-notice:2024-03-11:2024-03-15 corrected:2024-03-20", "CorrectedLate" },
        { "2024-03-04", "corrected:2024-03-20", "CorrectedWithoutNotice" },
        { "2024-03-04", "third-party:2024-03-11", "Paused" },
        { "2018-03-05", "agency:2018-03-12", "PauseNotExcluded" },
        { "2024-03-04", "third-party:2024-04-01", "PauseNothingLeft" },
        { "2024-03-04", "third-party:2024-03-11 third-party-answer:2024-03-13", "Answered" },
        { "2024-03-04", "third-party:2024-03-11 third-party-answer:2024-04-10", "AnsweredLate" },
        { "2024-03-04", "third-party-answer:2024-03-13", "AnsweredUnasked" },
        { "2018-03-05", "agency:2018-03-12 agency-answer:2018-03-14", "AnsweredWithoutPause" },
        { "2024-03-04", "reasons-asked:2024-03-11 reasons-given:2024-03-14", "AnsweredWithoutPause" },
        { "2024-03-04", "extension:2024-03-20:5", "Extended" },
        { "2024-03-04", "extension:2024-03-20:25", "ExtendedTooLong" },
        { "2024-03-04", "extension:2024-03-20:5 extension:2024-03-21:5", "ExtensionRepeated" },
        { "2024-03-04", "delay:2024-03-20:2024-06-28 extension:2024-03-21:5", "ExtensionAfterDelay" },
        { "2024-03-04", "fee-notice:2024-03-11", "FeeNoticed" },
        { "2018-03-05", "fee-notice:2018-03-12", "FeeNotInForce" },
        { "2024-03-04", "fee-notice:2024-03-11 fee-notice:2024-03-12", "FeeNoticeRepeated" },
        { "2024-03-04", "fee-notice:2024-03-11 payment:2024-03-20", "Paid" },
        { "2024-03-04", "fee-notice:2024-03-11 payment:2024-04-12", "PaidAfterAbandonment" },
        { "2024-03-04", "payment:2024-03-20", "PaidWithoutNotice" },
        { "2024-03-04", "delay:2024-03-20:2024-06-28", "Delayed" },
        { "2018-03-05", "delay:2018-03-12:2018-06-29", "DelayNotForeseen" },
        { "2024-03-04", "delay:2024-03-12:2024-03-20", "DelayNotLater" },
        { "2024-03-04", "transfer:2024-03-12", "Transferred passing" },
        { "2024-03-04", "transfer:2024-03-12", "TransferredOpen" },
        { "2024-03-04", "reply:2024-03-20", "Replied" },
        { "2024-03-04", "withdrawal:2024-03-20", "Withdrawn" },
        { "2024-03-04", "correction-notice:2024-03-11:2024-03-25 abandonment:2024-03-26", "Abandoned" },
        { "2024-03-04", "correction-notice:2024-03-11:2024-03-25 abandonment:2024-04-15", "Abandoned" },
        { "2024-03-04", "correction-notice:2024-03-11:2024-03-25 abandonment:2024-03-20", "AbandonedEarly" },
        { "2024-03-04", "abandonment:2024-03-20", "AbandonedWithoutCause" },
        { "2024-03-04", "fee-notice:2024-03-11 abandonment:2024-04-20", "AbandonmentRecorded" },
        { "2024-03-04", "reply:2024-03-20 remade-reply:2024-07-15", "ReplyRemade ordered" },
        { "2024-03-04", "remade-reply:2024-03-20", "RemadeWithoutReply" },
        { "2024-03-04", "third-party-notified:2024-03-20", "ThirdPartyTold" },
        { "2018-03-05", "third-party-notified:2018-03-20", "ThirdPartyTold" },
        { "2024-03-04", "reasons-asked:2024-03-11", "ReasonsAsked" },
        { "2024-03-04", "force-majeure:2024-03-11:2024-03-15", "Obstructed stopping" },
        { "2024-03-04", "force-majeure:2024-03-11:2024-03-15", "ObstacleWithoutEffect" },
        { "2024-03-04", "conversion:2024-03-11", "Converted" },
        { "2018-03-05", "conversion:2018-03-12", "Converted" },
    };

    [Theory]
    [MemberData(nameof(Courses))]
    public void Explain_LastEvent_IsToldInBothLanguages(string received, string events, string effect)
    {
        var (request, regime) = Made(received, events, effect);
        var service = new DisclosureService { Regimes = regime is null ? DisclosureRegime.All : [regime] };
        var last = service.Deadlines.CourseOf(request)!.Steps[^1];
        Assert.Equal(effect.Split(' ')[0], last.Effect.ToString());

        var explanation = service.Deadlines.Explain(request).Summary;
        var (chinese, english) = (FormattableString.Invariant($"{last.Date.Year}年{last.Date.Month}月{last.Date.Day}日"), Iso(last.Date)!);
        var step = explanation.Steps.LastOrDefault(s => s.Text.Chinese.Contains(chinese, StringComparison.Ordinal) && s.Text.English.Contains(english, StringComparison.Ordinal));
        Assert.True(step is not null, $"{effect}: nothing is told of {english}\n{explanation.ToText(Language.English)}");
        Assert.True(step.Citation is not null || step.Text.Chinese.Contains('《') || last.Effect == StepEffect.Withdrawn, step.Text.Chinese);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", explanation.ToText(Language.English));
        Assert.DoesNotMatch("[A-Za-z]{3}|[{}]", explanation.ToText(Language.Chinese).Replace("unable.notHeld", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Courses_ReachEveryEffectAndEveryKind()
    {
        Assert.Equal(Enum.GetNames<StepEffect>().Order(StringComparer.Ordinal), Courses.Select(row => row.Data.Item3.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal));
        var kinds = Courses.SelectMany(row => Made(row.Data.Item1, row.Data.Item2, row.Data.Item3).Request.Events).Select(e => e.Kind).Distinct();
        Assert.Equal(Enum.GetValues<RequestEventKind>().Where(k => k != RequestEventKind.None), kinds.Order());
    }

    private static (DisclosureRequest Request, DisclosureRegime? Regime) Made(string received, string events, string effect)
    {
        var request = Timeline(received, events);
        var mark = effect.Split(' ') is { Length: > 1 } parts ? parts[1] : string.Empty;
        return (
            mark == "ordered"
                ? request.With(new ReviewCase("f", ReviewKind.Reconsideration, new(2024, 4, 20)) { DecidedOn = new LocalDate(2024, 6, 20), Decision = ReviewDecisionKind.ReviewRemade })
                : request,
            mark switch { "strict" => Strict, "passing" => Passing, "stopping" => Stopping, _ => null });
    }
}
