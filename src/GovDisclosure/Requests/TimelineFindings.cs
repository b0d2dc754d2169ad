using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;
using NodaTime;
using static GovDisclosure.Requests.Wording;

namespace GovDisclosure.Requests;

/// <summary>What is impossible or unlawful in a timeline; each finding names the article.</summary>
internal static class TimelineFindings
{
    public static ValueList<Finding> Find(TimelineReading whole)
    {
        var findings = new List<Finding>();
        AddLaw(findings, whole);
        AddReceipt(findings, whole);
        AddOrder(findings, whole.Timeline.Events);
        foreach (var reading in whole.Steps)
        {
            if (OfStep(reading, whole) is { } finding)
            {
                findings.Add(finding);
            }
        }

        return ValueList.Copy(findings);
    }

    /// <summary>The finding of each event that has one, by the place of the event in the timeline.</summary>
    public static Dictionary<int, Finding> ByEvent(TimelineReading whole)
    {
        var findings = new Dictionary<int, Finding>();
        foreach (var reading in whole.Steps)
        {
            if (OfStep(reading, whole) is { } finding)
            {
                findings[reading.Step.Index] = finding;
            }
        }

        return findings;
    }

    private static void AddLaw(List<Finding> findings, TimelineReading whole)
    {
        var regime = whole.Regime;
        var received = whole.ReceivedOn;
        if (received < regime.InForceFrom || received > regime.InForceThrough)
        {
            findings.Add(Make(
                "law.not-in-force", Severity.Warning, "regime", regime.Instrument.Cite(),
                Of("收到申请之日{0}不在{1}的施行期间内", "the day of receipt {0} lies outside the time in force of {1}", received, regime.Name)));
        }
        else if (Regimes.StatusOn(received) == LawStatus.OutsideCoverage)
        {
            findings.Add(Make(
                "law.outside-coverage", Severity.Info, "regime", regime.Instrument.Cite(),
                Of("法规只核对至{0}，此后是否修订未知，暂按{1}计算",
                    "the law was followed to {0}; whether it was revised since is not known, and {1} is assumed to go on", Regimes.CoveredThrough, regime.Base.Name)));
        }

        AddLonger(findings, "regime.reply", regime.ReplyWorkingDays, regime.Base.ReplyWorkingDays);
        AddLonger(findings, "regime.extension", regime.MaxExtensionWorkingDays, regime.Base.MaxExtensionWorkingDays);
    }

    private static void AddLonger(List<Finding> findings, string place, RuleValue<int> own, RuleValue<int> law)
    {
        if (own.Value > law.Value)
        {
            findings.Add(Make(
                "regime.longer-than-law", Severity.Warning, place, law.Citation,
                Of("本地规则的{0}个工作日长于法定的{1}个工作日", "the host's {0} working days are longer than the law's {1}", own.Value, law.Value)));
        }
    }

    private static void AddReceipt(List<Finding> findings, TimelineReading whole)
    {
        var receipt = whole.Timeline.Receipt;
        var rule = whole.Regime.ReceiptRuleOf(receipt.Channel);
        if (receipt.ConfirmedOn is not { } confirmed)
        {
            return;
        }

        if (confirmed < receipt.Arrived)
        {
            findings.Add(Make(
                "receipt.confirmed-before-arrival", Severity.Error, "receipt", rule.Citation,
                Of("确认日{0}早于申请到达日{1}", "confirmed on {0}, before the request arrived on {1}", confirmed, receipt.Arrived)));
        }
        else if (confirmed > receipt.Arrived && rule.Basis == ReceiptBasis.SameDayConfirmation)
        {
            findings.Add(Make(
                "receipt.confirmed-late", Severity.Warning, "receipt", rule.Citation,
                Of("应于收到申请的当日即{0}与申请人确认，实际于{1}确认", "receipt had to be confirmed on the day of arrival {0}; it was confirmed on {1}", receipt.Arrived, confirmed)));
        }
    }

    private static void AddOrder(List<Finding> findings, IReadOnlyList<RequestEvent> events)
    {
        for (var i = 1; i < events.Count; i++)
        {
            if (events[i].Date < events[i - 1].Date)
            {
                findings.Add(Make(
                    "timeline.order", Severity.Warning, PlaceOf(i), null,
                    Of("事件未按时间排列：{0}排在{1}之后；按日期计算", "events out of order: {0} stands after {1}; they are read by date", events[i].Date, events[i - 1].Date)));
            }
        }
    }

    private static Finding? OfStep(in StepReading reading, TimelineReading whole)
    {
        var regime = whole.Regime;
        var date = reading.Date;
        var source = reading.Step.Source;
        return reading.Effect switch
        {
            StepEffect.BeforeReceipt => Error(reading, "timeline.before-receipt", Reply(regime), Of(
                "{0}的“{1}”早于收到申请之日{2}", "\"{1}\" of {0} is before the day of receipt {2}", date, Name(reading), whole.ReceivedOn)),
            StepEffect.AfterClosing => Error(reading, "timeline.after-closing", ClosingRule(reading, whole), Of(
                "申请已于此前办理终结，{0}的“{1}”无效", "the request was closed before; \"{1}\" of {0} has no effect", date, Name(reading))),
            StepEffect.AfterLimit => Error(reading, "timeline.after-limit", AfterLimitRule(reading, regime), Of(
                "{0}的“{1}”在答复期限{2}届满之后，不影响期限", "\"{1}\" of {0} came after the due date {2} had passed and does not move it", date, Name(reading), Day(reading.DueBefore))),
            StepEffect.CorrectionNoticedLate => Error(reading, "correction.late", regime.CorrectionNoticeWorkingDays!.Citation, Of(
                "补正告知应于收到申请之日起{0}个工作日内即{1}前作出，实际于第{3}个工作日即{2}作出；期限仍自收到补正之日起重新计算",
                "the correction notice was due within {0} working days of receipt, by {1}; it was sent on {2}, working day {3}; the period still starts again with the corrected request",
                regime.CorrectionNoticeWorkingDays.Value, Day(reading.Limit), date, Ordinal(whole, date))),
            StepEffect.CorrectionRepeated => Error(reading, "correction.repeated", regime.CorrectionOnlyOnce.Citation, Of(
                "补正应当一次性告知，{0}的再次告知不影响期限", "only one correction notice is allowed; that of {0} does not move the due date", date)),
            StepEffect.CorrectedWithoutNotice => Error(reading, "correction.without-notice", regime.CorrectionRestarts.Citation, Of(
                "{0}收到补正，但此前没有未答复的补正告知", "a corrected request arrived on {0} without a correction notice that awaited it", date)),
            StepEffect.CorrectedLate => Warning(reading, "correction.after-period", regime.UncorrectedIsAbandoned.Citation, Of(
                "补正期限为{0}，实际于{1}收到；有正当理由方可继续办理", "the corrected request was due by {0} and arrived on {1}; it needs a good reason", Day(reading.Limit), date)),
            StepEffect.PauseNotExcluded => Warning(reading, "consultation.not-excluded", TimelineTexts.PauseRule(reading, regime).Citation, Of(
                "{0}的规则不扣除向{1}征求意见的时间", "under {0} the time of consulting {1} is not left out", regime.Name, TimelineTexts.Whom(reading))),
            StepEffect.PauseNothingLeft => Warning(reading, "consultation.last-day", TimelineTexts.PauseRule(reading, regime).Citation, Of(
                "{0}为答复期限的最后一日，征求意见已无可扣除的时间", "{0} is the due date itself: no day is left that the consultation could leave out", date)),
            StepEffect.AnsweredUnasked => Error(reading, "consultation.answer-without-question", TimelineTexts.PauseRule(reading, regime).Citation, Of(
                "{0}收到{1}的意见，但此前没有向其征求意见", "an answer of {1} arrived on {0}, but no question to it was open", date, TimelineTexts.Whom(reading))),
            StepEffect.AnsweredLate => Warning(reading, "consultation.answered-late", AnswerWindow(reading, regime)!.Citation, Of(
                "{0}应于{1}前答复，实际于{2}答复；逾期时间不予扣除", "{0} had to answer by {1} and answered on {2}; the time after the limit is not left out", TimelineTexts.Whom(reading), Day(reading.Limit), date)),
            StepEffect.ExtendedTooLong => Error(reading, "extension.too-long", regime.MaxExtensionWorkingDays.Citation, Of(
                "延期{0}个工作日超过上限，按{1}个工作日计算", "an extension of {0} working days is longer than allowed; {1} are counted", source.WorkingDays, regime.MaxExtensionWorkingDays.Value)),
            StepEffect.ExtensionRepeated => Error(reading, "extension.repeated", regime.MaxExtensionWorkingDays.Citation, Of(
                "答复期限只能延长一次，{0}的再次延期无效", "a period is extended once; the second extension of {0} has no effect", date)),
            StepEffect.ExtensionAfterDelay => Error(reading, "extension.after-delay", regime.DelayToSetDate.Citation, Of(
                "已确定延迟答复的日期，{0}的延期无效", "a later date was set already; the extension of {0} has no effect", date)),
            StepEffect.FeeNotInForce => Error(reading, "fee.not-in-force", regime.PaymentWorkingDays?.Citation ?? regime.PaymentRestarts.Citation, Of(
                "{0}时没有可以适用的信息处理费规定", "on {0} there was no rule on processing fees to apply", date)),
            StepEffect.FeeNoticeRepeated => Warning(reading, "fee.repeated", regime.PaymentWorkingDays!.Citation, Of(
                "{0}再次收到收费通知；缴费期限仍自首次通知计算", "a second fee notice on {0}; the window of payment still runs from the first", date)),
            StepEffect.PaidLate => Error(reading, "payment.late", regime.PaymentWorkingDays!.Citation, Of(
                "应于{0}前缴费，实际于{1}缴费，依法视为放弃申请；以下按行政机关接受缴费计算", "payment was due by {0} and came on {1}: the request is deemed abandoned; computed as though the organ took the payment", Day(reading.Limit), date)),
            StepEffect.PaidWithoutNotice => Error(reading, "payment.without-notice", regime.PaymentWorkingDays?.Citation ?? regime.PaymentRestarts.Citation, Of(
                "{0}缴费，但此前没有待缴费的收费通知", "a payment on {0} without a fee notice that awaited it", date)),
            StepEffect.DelayNotForeseen => Error(reading, "delay.not-foreseen", regime.DelayToSetDate.Citation, Of(
                "{0}没有延迟答复的规定", "{0} knows no delay to a set date", regime.Name)),
            StepEffect.DelayNotLater => Warning(reading, "delay.not-later", regime.DelayToSetDate.Citation, Of(
                "延迟答复的日期{0}不晚于答复期限{1}", "the date set, {0}, is no later than the due date {1}", source.Until, Day(reading.DueBefore))),
            StepEffect.AbandonedEarly => Error(reading, "abandonment.early", TimelineTexts.AbandonmentRule(whole)!.Citation, Of(
                "期限至{0}届满，{1}即视为放弃过早", "the applicant has time until {0}; {1} is too early to deem the request abandoned", Day(reading.Limit), date)),
            StepEffect.AbandonedWithoutCause => Error(reading, "abandonment.without-cause", TimelineTexts.AbandonmentRule(whole)!.Citation, Of(
                "{0}视为放弃申请，但没有逾期未补正或者逾期未缴费的情形", "deemed abandoned on {0}, but neither a correction nor a payment was awaited", date)),
            StepEffect.Abandoned when !whole.Regime.UncorrectedIsAbandoned.Value && reading.Limit is null => Error(
                reading, "abandonment.without-cause", regime.UncorrectedIsAbandoned.Citation, Of(
                "{0}没有逾期不补正视为放弃的规定", "{0} knows no abandonment for want of correction", regime.Name)),
            _ => null,
        };
    }

    private static int Ordinal(TimelineReading whole, LocalDate date)
        => whole.Calendar.TryCountWorkingDays(whole.FirstDayZero, date, out var count) ? count : 0;

    private static Citation Reply(DisclosureRegime regime) => regime.ReplyWorkingDays.Citation;

    private static Citation ClosingRule(in StepReading reading, TimelineReading whole)
        => reading.Step.Kind == RequestEventKind.Extension ? whole.Regime.MaxExtensionWorkingDays.Citation : Reply(whole.Regime);

    private static Citation AfterLimitRule(in StepReading reading, DisclosureRegime regime) => reading.Step.Kind switch
    {
        RequestEventKind.Extension => regime.MaxExtensionWorkingDays.Citation,
        RequestEventKind.CorrectionNotice => regime.CorrectionRestarts.Citation,
        RequestEventKind.FeeNotice => regime.PaymentWorkingDays!.Citation,
        RequestEventKind.Delay => regime.DelayToSetDate.Citation,
        _ => TimelineTexts.PauseRule(reading, regime).Citation,
    };

    private static RuleValue<int>? AnswerWindow(in StepReading reading, DisclosureRegime regime)
        => reading.Step.Kind == RequestEventKind.ThirdPartyAnswered ? regime.ThirdPartyAnswerWorkingDays : regime.AgencyAnswerWorkingDays;

    private static object Day(LocalDate? date) => date is { } day ? day : Of("未定", "a date not known");

    private static LocalizedText Name(in StepReading reading) => RequestNames.Of(reading.Step.Kind);

    private static Finding Error(in StepReading reading, string rule, Citation source, LocalizedText text)
        => Make(rule, Severity.Error, PlaceOf(reading.Step.Index), source, text);

    private static Finding Warning(in StepReading reading, string rule, Citation source, LocalizedText text)
        => Make(rule, Severity.Warning, PlaceOf(reading.Step.Index), source, text);

    private static string PlaceOf(int index) => FormattableString.Invariant($"events[{index}]");

    // The sentence carries its article, like a step of an explanation.
    private static Finding Make(string rule, Severity severity, string place, Citation? source, LocalizedText text)
    {
        var sentence = new ExplanationStep(text, source);
        return new Finding(rule, severity, place, new LocalizedText(sentence.In(Language.Chinese), sentence.In(Language.English))) { Source = source };
    }
}
