using NodaTime;
using static GovDisclosure.Requests.CourseTexts;
using static GovDisclosure.Wording;

namespace GovDisclosure.Requests;

// What is impossible or unlawful in a course, one row a rule, in the order of the law: what the event did, the article, the words.
internal static partial class CourseFindings
{
    private static readonly CourseFinding[] Rows =
    [
        new(StepEffect.BeforeReceipt, "timeline.before-receipt", Severity.Error, (_, w) => w.Regime.ReplyWorkingDays.Citation, (r, w) => Of(
            "{0}的“{1}”早于收到申请之日{2}", "\"{1}\" of {0} is before the day of receipt {2}", r.Date, NameOf(r), w.ReceivedOn)),
        new(StepEffect.AfterClosing, "timeline.after-closing", Severity.Error, (r, w) => ClosingRule(r, w), (r, _) => Of(
            "申请已于此前办理终结，{0}的“{1}”无效", "the request was closed before; \"{1}\" of {0} has no effect", r.Date, NameOf(r))),
        new(StepEffect.AfterLimit, "timeline.after-limit", Severity.Error, (r, w) => AfterLimitRule(r, w.Regime), (r, _) => Of(
            "{0}的“{1}”在答复期限{2}届满之后，不影响期限", "\"{1}\" of {0} came after the due date {2} had passed and does not move it", r.Step.Source.On, NameOf(r), DayOf(r.DueBefore))),
        new(StepEffect.CorrectionNoticedLate, "correction.late", Severity.Error, (_, w) => w.Regime.CorrectionNoticeWorkingDays!.Citation, (r, w) => Of(
            "补正告知应于收到申请之日起{0}个工作日内即{1}前作出，实际于第{3}个工作日即{2}作出；期限仍自收到补正之日起重新计算",
            "the correction notice was due within {0} working days of receipt, by {1}; it was sent on {2}, working day {3}; the period still starts again with the corrected request",
            w.Regime.CorrectionNoticeWorkingDays!.Value, DayOf(r.Limit), r.Date, Ordinal(w, r.Date))),
        new(StepEffect.CorrectionAgain, "correction.repeated", Severity.Warning, (_, w) => w.Regime.SecondCorrectionPossible.Citation, (r, _) => Of(
            "补正原则上不超过一次，{0}再次告知；按补正仍不明确的情形计算", "in principle only one correction notice is sent; that of {0} is a second one, taken as sent because the request was still unclear", r.Date)),
        new(StepEffect.CorrectionRepeated, "correction.repeated", Severity.Error, (_, w) => w.Regime.CorrectionOnlyOnce.Citation, (r, _) => Of(
            "补正应当一次性告知，{0}的再次告知不影响期限", "only one correction notice is allowed; that of {0} does not move the due date", r.Date)),
        new(StepEffect.CorrectionNoticed, "correction.no-period", Severity.Warning, (_, w) => w.Regime.CorrectionPeriodRequired.Citation, (r, _) => NoPeriod(r)) { When = LacksPeriod },
        new(StepEffect.CorrectionNoticedLate, "correction.no-period", Severity.Warning, (_, w) => w.Regime.CorrectionPeriodRequired.Citation, (r, _) => NoPeriod(r)) { When = LacksPeriod },
        new(StepEffect.CorrectionAgain, "correction.no-period", Severity.Warning, (_, w) => w.Regime.CorrectionPeriodRequired.Citation, (r, _) => NoPeriod(r)) { When = LacksPeriod },
        new(StepEffect.CorrectionNoticed, "correction.long-period", Severity.Info, (_, w) => w.Regime.UsualCorrectionWorkingDays!.Citation, LongPeriod) { When = HasLongPeriod },
        new(StepEffect.CorrectionNoticedLate, "correction.long-period", Severity.Info, (_, w) => w.Regime.UsualCorrectionWorkingDays!.Citation, LongPeriod) { When = HasLongPeriod },
        new(StepEffect.CorrectedWithoutNotice, "correction.without-notice", Severity.Error, (_, w) => w.Regime.CorrectionEffect.Citation, (r, _) => Of(
            "{0}收到补正，但此前没有未答复的补正告知", "a corrected request arrived on {0} without a correction notice that awaited it", r.Date)),
        new(StepEffect.CorrectedLate, "correction.after-period", Severity.Warning, (_, w) => w.Regime.UncorrectedIsAbandoned.Citation, (r, _) => Of(
            "补正期限为{0}，实际于{1}收到；有正当理由方可继续办理", "the corrected request was due by {0} and arrived on {1}; it needs a good reason", DayOf(r.Limit), r.Date)),
        new(StepEffect.PauseNotExcluded, "consultation.not-excluded", Severity.Warning, (r, w) => PauseRule(r, w.Regime).Citation, (r, w) => Of(
            "{0}的规则不扣除{2}起{1}的时间{3}", "under {0} the time of {1}, from {2}, is not left out{3}", w.Regime.Name, QuestionOf(r), r.Date, DoubtOf(r.Step))),
        new(StepEffect.PauseNothingLeft, "consultation.last-day", Severity.Warning, (r, w) => PauseRule(r, w.Regime).Citation, (r, _) => Of(
            "{0}为答复期限的最后一日，征求意见已无可扣除的时间", "{0} is the due date itself: no day is left that the consultation could leave out", r.Date)),
        new(StepEffect.AnsweredUnasked, "consultation.answer-without-question", Severity.Error, (r, w) => PauseRule(r, w.Regime).Citation, (r, _) => Of(
            "{0}收到{1}的意见，但此前没有向其征求意见", "an answer of {1} arrived on {0}, but no question to it was open", r.Date, Whom(r))),
        new(StepEffect.AnsweredLate, "consultation.answered-late", Severity.Warning, (r, w) => AnswerWindow(r, w)!.Citation, (r, _) => Of(
            "{0}应于{1}前答复，实际于{2}答复；逾期时间不予扣除", "{0} had to answer by {1} and answered on {2}; the time after the limit is not left out", Whom(r), DayOf(r.Limit), r.Date)),
        new(StepEffect.ExtendedTooLong, "extension.too-long", Severity.Error, (_, w) => w.Regime.MaxExtensionWorkingDays.Citation, (r, w) => Of(
            "延期{0}个工作日超过上限，按{1}个工作日计算", "an extension of {0} working days is longer than allowed; {1} are counted", r.Step.Source.WorkingDays, w.Regime.MaxExtensionWorkingDays.Value)),
        new(StepEffect.ExtensionRepeated, "extension.repeated", Severity.Error, (_, w) => w.Regime.MaxExtensionWorkingDays.Citation, (r, _) => Of(
            "答复期限只能延长一次，{0}的再次延期无效", "a period is extended once; the second extension of {0} has no effect", r.Date)),
        new(StepEffect.ExtensionAfterDelay, "extension.after-delay", Severity.Error, (_, w) => w.Regime.DelayToSetDate.Citation, (r, _) => Of(
            "已确定延迟答复的日期，{0}的延期无效", "a later date was set already; the extension of {0} has no effect", r.Date)),
        new(StepEffect.FeeNotInForce, "fee.not-in-force", Severity.Error, (_, w) => w.Regime.PaymentWorkingDays?.Citation ?? w.Regime.PaymentRestarts.Citation, (r, _) => Of(
            "{0}时没有可以适用的信息处理费规定", "on {0} there was no rule on processing fees to apply", r.Date)),
        new(StepEffect.FeeNoticeRepeated, "fee.repeated", Severity.Warning, (_, w) => w.Regime.PaymentWorkingDays!.Citation, (r, _) => Of(
            "{0}再次发出收费通知；缴费期限仍自首次通知计算", "a second fee notice on {0}; the window of payment still runs from the first", r.Date)),
        new(StepEffect.PaidAfterAbandonment, "payment.late", Severity.Error, (_, w) => w.Regime.PaymentWorkingDays!.Citation, (r, w) => Of(
            "应于{0}前缴费，实际于{1}缴费；申请自{2}起视为放弃，缴费不再影响期限，机关仍要办理的按新申请处理",
            "payment was due by {0} and came on {1}; the request is deemed abandoned from {2} and stays so: an organ that goes on all the same handles a new request",
            DayOf(w.End.PaymentThrough), r.Date, w.End.ClosedOn)),
        new(StepEffect.PaidWithoutNotice, "payment.without-notice", Severity.Error, (_, w) => w.Regime.PaymentWorkingDays?.Citation ?? w.Regime.PaymentRestarts.Citation, (r, _) => Of(
            "{0}缴费，但此前没有待缴费的收费通知", "a payment on {0} without a fee notice that awaited it", r.Date)),
        new(StepEffect.DelayNotForeseen, "delay.not-foreseen", Severity.Error, (_, w) => w.Regime.DelayToSetDate.Citation, (r, w) => Of(
            "{0}没有延迟答复的规定，{1}的延迟答复无效", "under {0} there is no delay to a set date; that of {1} has no effect", w.Regime.Name, r.Date)),
        new(StepEffect.DelayNotLater, "delay.not-later", Severity.Warning, (_, w) => w.Regime.DelayToSetDate.Citation, (r, _) => Of(
            "{2}确定的延迟答复的日期{0}不晚于答复期限{1}", "the date set on {2}, {0}, is no later than the due date {1}", r.Step.Source.Through, DayOf(r.DueBefore), r.Date)),
        new(StepEffect.TransferredOpen, "transfer.no-reply", Severity.Warning, (_, w) => w.Regime.TransferEndsPeriod.Citation, (r, _) => Of(
            "{0}转送其他机关，但未答复申请人，办理结果缺失；应当告知不属于本机关负责公开（办理结果可以是“{1}”），答复期限继续计算",
            "passed on on {0}, but the applicant was not answered and the outcome is missing; the applicant has to be told that another organ is competent (the outcome can be \"{1}\"), and the period runs on",
            r.Date, Outcome.UnableNotHeld.Code)) { When = static (_, w) => !IsAnswered(w) },
        new(StepEffect.AbandonedEarly, "abandonment.early", Severity.Error, (_, w) => AbandonmentRule(w)!.Citation, (r, _) => Of(
            "期限至{0}届满，{1}即视为放弃过早；其间没有补正或者缴费的，期满之后方视为放弃",
            "the applicant has time until {0}; {1} is too early to deem the request abandoned, which takes effect after that day unless the applicant acts by then", DayOf(r.Limit), r.Date)),
        new(StepEffect.AbandonedWithoutCause, "abandonment.without-cause", Severity.Error, (_, w) => AbandonmentRule(w)!.Citation, (r, _) => Of(
            "{0}视为放弃申请，但没有逾期未补正或者逾期未缴费的情形", "deemed abandoned on {0}, but neither a correction nor a payment was awaited", r.Date)),
        new(StepEffect.Abandoned, "abandonment.without-cause", Severity.Error, (_, w) => w.Regime.UncorrectedIsAbandoned.Citation, (_, w) => Of(
            "{0}没有逾期不补正视为放弃的规定", "{0} knows no abandonment for want of correction", w.Regime.Name))
        {
            When = static (r, w) => !w.Regime.UncorrectedIsAbandoned.Value && r.Limit is null,
        },
        new(StepEffect.Abandoned, "abandonment.no-period", Severity.Warning, (_, w) => w.Regime.CorrectionPeriodRequired.Citation, (r, _) => Of(
            "{0}视为放弃申请，但补正告知没有确定合理的补正期限，无从认定逾期", "deemed abandoned on {0}, but the correction notice set no reasonable period, so that nothing can be said to be overdue", r.Date))
        {
            When = static (r, w) => r.Limit is null && w.Regime.UncorrectedIsAbandoned.Value && w.Regime.CorrectionPeriodRequired.Value && w.End.AbandonedFor == WaitingFor.Correction,
        },
        new(StepEffect.Replied, "reply.late", Severity.Error, (_, w) => w.Regime.ReplyWorkingDays.Citation, (r, _) => Of(
            "答复期限为{0}，实际于{1}答复，逾期", "the reply was due by {0} and went out on {1}: late", DayOf(r.DueBefore), r.Date)) { When = static (r, _) => r.Date > r.DueBefore },
        new(StepEffect.Replied, "reply.no-correction-notice", Severity.Warning, (_, w) => w.Regime.CorrectionEffect.Citation, (r, _) => Of(
            "{0}以补正后仍不明确答复，但没有补正告知的记录", "replied on {0} that the request is still unclear after the correction, but no correction notice is recorded", r.Date))
        { When = static (_, w) => w.Request.Decision?.Result == Outcome.UnableStillUnclear && !Has(w, RequestEventKind.CorrectionNotice) },
        new(StepEffect.Replied, "reply.no-reasons-asked", Severity.Warning, (_, _) => Instrument.Regulations2019.Article(35), (r, _) => Of(
            "{0}以无正当理由大量反复申请不予处理，但没有要求申请人说明理由的记录", "not processed on {0} as excessive without good reason, but no record says that the applicant was asked for reasons", r.Date))
        { When = static (_, w) => w.Request.Decision?.Result == Outcome.NotProcessedMassive && w.Regime.DelayToSetDate.Value && !Has(w, RequestEventKind.ReasonsAsked) },
        new(StepEffect.Delayed, "delay.no-reasons-asked", Severity.Warning, (_, w) => w.Regime.DelayToSetDate.Citation, (r, _) => Of(
            "{0}告知延迟答复，但没有要求申请人说明理由的记录：延迟答复以申请理由合理为前提", "the reply was put off on {0}, but no record says that the applicant was asked for reasons, whose soundness the delay presupposes", r.Date))
        { When = static (_, w) => !Has(w, RequestEventKind.ReasonsAsked) },
        new(StepEffect.Replied, "reply.signed-late", Severity.Warning, (_, _) => Instrument.ServiceReply2016.Cite(), (r, _) => Of(
            "直接送达以签收之日为答复之日：{0}签收，晚于答复期限{1}；登记的答复日{2}与签收之日不同，请核对",
            "handed over, a reply is given on the day it is signed for: {0} is after the due date {1}; the day recorded, {2}, is another, and one of them has to be put right",
            r.Step.Source.ReceivedOn, DayOf(r.DueBefore), r.Date)) { When = static (r, _) => r.Step.Source is { Delivery: ReplyDelivery.ByHand, ReceivedOn: { } signed } && signed > r.DueBefore && r.Date <= r.DueBefore },
        new(StepEffect.RemadeWithoutReply, "reply.remade-before-reply", Severity.Error, (_, w) => w.Regime.ReplyWorkingDays.Citation, (r, _) => Of(
            "{0}重新答复，但此前没有答复", "a remade reply on {0} without a reply before it", r.Date)),
        new(StepEffect.ReplyRemade, "reply.remade-late", Severity.Error, (r, w) => OrderedBy(r, w)!.Citation, (r, w) => Of(
            "责令重新答复的期限为{0}，实际于{1}答复，逾期", "the reply ordered was due by {0} and went out on {1}: late", OrderedBy(r, w)!.DueDate, r.Date)) { When = static (r, w) => r.Date > OrderedBy(r, w)?.DueDate },
        new(StepEffect.ObstacleWithoutEffect, "obstacle.without-effect", Severity.Warning, (_, w) => w.Regime.ForceMajeurePauses.Citation, (r, w) => Of(
            "{0}的不可抗力已记录；{1}没有因行政机关一方的不可抗力中止期限的规定，不影响期限",
            "force majeure of {0} is recorded; {1} has no rule that would stop the period for the organ, so that it does not move it", r.Date, w.Regime.Name)),
        new(StepEffect.Converted, "conversion.promptly", Severity.Info, (_, w) => ConversionRule.Of(w.Regime)!, (r, _) => Of(
            "{0}转为主动公开：应当及时公开，二十个工作日的主动公开期限不自此起算",
            "taken into proactive disclosure on {0}: to be published promptly; the 20 working days of proactive publication do not run from this day", r.Date)) { When = static (_, w) => ConversionRule.Of(w.Regime) is not null },
        new(StepEffect.Converted, "conversion.no-rule", Severity.Warning, (_, w) => w.Regime.Base.Instrument.Cite(), (r, w) => Of(
            "{0}转为主动公开，但{1}没有依申请转为主动公开的规定", "taken into proactive disclosure on {0}, and {1} has no rule on that", r.Date, w.Regime.Name)) { When = static (_, w) => ConversionRule.Of(w.Regime) is null },
    ];

    // By the number of the effect, so that an event meets its own rows only.
    private static readonly CourseFinding[][] ByEffect =
        [.. Enumerable.Range(0, Rows.Max(row => (int)row.Effect) + 1).Select(effect => Array.FindAll(Rows, row => (int)row.Effect == effect))];

    private static CourseFinding[] RowsOf(StepEffect effect) => (int)effect < ByEffect.Length ? ByEffect[(int)effect] : [];

    private static int Ordinal(CourseReading whole, LocalDate date)
        => whole.Calendar.TryCountWorkingDays(whole.FirstDayZero, date, out var count) ? count : 0;

    private static bool Has(CourseReading whole, RequestEventKind kind) => Array.Exists(whole.Steps, reading => reading.Step.Kind == kind);

    private static bool LacksPeriod(StepReading reading, CourseReading whole)
        => whole.Regime.CorrectionPeriodRequired.Value && reading.Step.Source.Through is null;

    private static LocalizedText NoPeriod(in StepReading reading) => Of(
        "{0}的补正告知没有确定合理的补正期限，逾期未补正的后果无从起算", "the correction notice of {0} sets no reasonable period, so that nothing can be said to be overdue", reading.Date);

    private static bool HasLongPeriod(StepReading reading, CourseReading whole)
        => whole.Regime.UsualCorrectionWorkingDays is { } usual && reading.Step.Source.Through is { } through
            && whole.Calendar.TryCountWorkingDays(reading.Step.Source.ArrivedOn, through, out var days) && days > usual.Value;

    private static LocalizedText LongPeriod(StepReading reading, CourseReading whole) => Of(
        "补正期限至{0}，超过一般的{1}个工作日", "the period of the correction runs to {0}, longer than the usual {1} working days", reading.Step.Source.Through, whole.Regime.UsualCorrectionWorkingDays!.Value);

    private static RuleDeadline? OrderedBy(in StepReading reading, CourseReading whole)
        => RemadeReply.OrderOf(whole.Request.Reviews, reading.Date) is { } review && RemadeReply.TryDueAfter(review, whole.Calendar, whole.Regime, out var due) ? due : null;
}
