using GovDisclosure.Internal;
using static GovDisclosure.Wording;

namespace GovDisclosure.Requests;

/// <summary>What is impossible or unlawful in a course; each finding names the article.</summary>
internal static partial class CourseFindings
{
    private static readonly string[] Places = [.. Enumerable.Range(0, 16).Select(MakePlace)];

    public static ValueList<Finding> Find(CourseReading whole)
    {
        List<Finding>? findings = null;
        AddLaw(ref findings, whole);
        AddReceipt(ref findings, whole);
        AddOrder(ref findings, whole.Request.Events);
        foreach (ref readonly var reading in whole.Steps.AsSpan())
        {
            foreach (var row in RowsOf(reading.Effect))
            {
                if (row.When?.Invoke(reading, whole) != false)
                {
                    (findings ??= []).Add(Make(row, reading, whole));
                }
            }
        }

        return ValueList.Copy(findings);
    }

    /// <summary>The finding of each event that has one, by the place of the event in the timeline.</summary>
    public static Dictionary<int, Finding> ByEvent(CourseReading whole)
    {
        var findings = new Dictionary<int, Finding>();
        foreach (ref readonly var reading in whole.Steps.AsSpan())
        {
            foreach (var row in RowsOf(reading.Effect))
            {
                if (row.When?.Invoke(reading, whole) != false)
                {
                    findings[reading.Step.Index] = Make(row, reading, whole);
                    break;
                }
            }
        }

        return findings;
    }

    private static Finding Make(CourseFinding row, in StepReading reading, CourseReading whole)
        => Make(row.Rule, row.Severity, PlaceOf(reading.Step.Index), row.Source(reading, whole), row.Text(reading, whole));

    private static void AddLaw(ref List<Finding>? findings, CourseReading whole)
    {
        var regime = whole.Regime;
        var received = whole.ReceivedOn;
        if (received < regime.InForceFrom || received > regime.InForceThrough)
        {
            (findings ??= []).Add(Make(
                "law.not-in-force", Severity.Warning, "regime", regime.Instrument.Cite(),
                Of("收到申请之日{0}不在{1}的施行期间内", "the day of receipt {0} lies outside the time in force of {1}", received, regime.Name)));
        }
        else if (DisclosureRegime.StatusOn(received) == LawStatus.OutsideCoverage)
        {
            (findings ??= []).Add(Make(
                "law.outside-coverage", Severity.Info, "regime", regime.Instrument.Cite(),
                Of("法规只核对至{0}，此后是否修订未知，暂按{1}计算",
                    "the law was followed to {0}; whether it was revised since is not known, and {1} is assumed to go on", DisclosureRegime.CoveredThrough, regime.Base.Name)));
        }

        AddLonger(ref findings, "regime.reply", regime.ReplyWorkingDays, regime.Base.ReplyWorkingDays);
        AddLonger(ref findings, "regime.extension", regime.MaxExtensionWorkingDays, regime.Base.MaxExtensionWorkingDays);
    }

    private static void AddLonger(ref List<Finding>? findings, string place, RuleValue<int> own, RuleValue<int> law)
    {
        if (own.Value > law.Value)
        {
            (findings ??= []).Add(Make(
                "regime.longer-than-law", Severity.Warning, place, law.Citation,
                Of("本地规则的{0}个工作日长于法定的{1}个工作日", "the host's {0} working days are longer than the law's {1}", own.Value, law.Value)));
        }
    }

    private static void AddReceipt(ref List<Finding>? findings, CourseReading whole)
    {
        var receipt = whole.Request.Receipt;
        if (receipt.Channel == RequestChannel.None)
        {
            return;
        }

        var rule = whole.Regime.ReceiptRuleOf(receipt.Channel);
        if (receipt.ConfirmedOn is not { } confirmed)
        {
            if (rule.NeedsConfirmation)
            {
                (findings ??= []).Add(Make(
                    "receipt.confirmation-assumed", Severity.Info, "receipt", rule.Citation,
                    Of("没有确认收到的记录，推定于到达之日{0}确认", "no confirmation of receipt is recorded; it is assumed on the day of arrival {0}", receipt.Arrived)));
            }

            return;
        }

        if (confirmed < receipt.Arrived)
        {
            (findings ??= []).Add(Make(
                "receipt.confirmed-before-arrival", Severity.Error, "receipt", rule.Citation,
                Of("确认日{0}早于申请到达日{1}", "confirmed on {0}, before the request arrived on {1}", confirmed, receipt.Arrived)));
        }
        else if (confirmed > receipt.Arrived && rule.Basis == ReceiptBasis.SameDayConfirmation)
        {
            (findings ??= []).Add(Make(
                "receipt.confirmed-late", Severity.Warning, "receipt", rule.Citation,
                Of("应于收到申请的当日即{0}与申请人确认，实际于{1}确认", "receipt had to be confirmed on the day of arrival {0}; it was confirmed on {1}", receipt.Arrived, confirmed)));
        }
    }

    private static void AddOrder(ref List<Finding>? findings, IReadOnlyList<RequestEvent> events)
    {
        for (var i = 1; i < events.Count; i++)
        {
            if (events[i].EffectiveOn < events[i - 1].EffectiveOn)
            {
                (findings ??= []).Add(Make(
                    "timeline.order", Severity.Warning, PlaceOf(i), null,
                    Of("事件未按时间排列：{0}排在{1}之后；按日期计算", "events out of order: {0} stands after {1}; they are read by date", events[i].EffectiveOn, events[i - 1].EffectiveOn)));
            }
        }
    }

    private static Citation ClosingRule(in StepReading reading, CourseReading whole)
        => reading.Step.Kind == RequestEventKind.Extension ? whole.Regime.MaxExtensionWorkingDays.Citation : whole.Regime.ReplyWorkingDays.Citation;

    private static Citation AfterLimitRule(in StepReading reading, DisclosureRegime regime) => reading.Step.Kind switch
    {
        RequestEventKind.Extension => regime.MaxExtensionWorkingDays.Citation,
        RequestEventKind.CorrectionNotice => regime.CorrectionEffect.Citation,
        RequestEventKind.FeeNotice => regime.PaymentWorkingDays!.Citation,
        RequestEventKind.Delay => regime.DelayToSetDate.Citation,
        _ => CourseTexts.PauseRule(reading, regime).Citation,
    };

    private static RuleValue<int>? AnswerWindow(in StepReading reading, CourseReading whole)
        => ConsultationRule.Of(whole.Request.Steps[reading.Step.Partner].Source, whole.Regime).Window;

    private static bool IsAnswered(CourseReading whole)
        => whole.End.ClosedBy is RequestEventKind.Reply or RequestEventKind.Withdrawal or RequestEventKind.Abandonment;

    private static string PlaceOf(int index) => index < Places.Length ? Places[index] : MakePlace(index);

    private static string MakePlace(int index) => FormattableString.Invariant($"events[{index}]");

    // The sentence carries its article, like a step of an explanation.
    private static Finding Make(string rule, Severity severity, string place, Citation? source, LocalizedText text)
        => new(rule, severity, place, ExplanationStep.Sentence(text, source)) { Source = source };
}
