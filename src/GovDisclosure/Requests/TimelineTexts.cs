using GovDisclosure.Findings;
using GovDisclosure.Law;
using GovDisclosure.Texts;
using static GovDisclosure.Requests.Wording;

namespace GovDisclosure.Requests;

/// <summary>The sentence of an explanation for each effect of an event.</summary>
internal static class TimelineTexts
{
    /// <summary>The step for an event that took effect; null for one that was left out, which has a finding instead.</summary>
    public static ExplanationStep? StepOf(in StepReading reading, TimelineReading whole)
    {
        var regime = whole.Regime;
        var date = reading.Date;
        object? due = reading.DueAfter is { } day ? day : Of("尚不能确定的日期", "a date that is not fixed yet");
        return reading.Effect switch
        {
            StepEffect.CorrectionNoticed or StepEffect.CorrectionNoticedLate => Step(
                regime.CorrectionRestarts,
                reading.Step.Source.Until is { } by
                    ? Of("{0}发出补正告知，要求于{1}前补正；答复期限停止计算，自收到补正之日起重新计算",
                        "{0}: correction notice, to be answered by {1}; the period stops and starts again when the corrected request is received", date, by)
                    : Of("{0}发出补正告知；答复期限停止计算，自收到补正之日起重新计算",
                        "{0}: correction notice; the period stops and starts again when the corrected request is received", date)),
            StepEffect.Corrected or StepEffect.CorrectedLate => Step(
                regime.CorrectionRestarts,
                Of("{0}收到补正的申请，答复期限重新计算{1}个工作日，至{2}",
                    "{0}: the corrected request is received; the period starts again with {1} working days, to {2}", date, regime.ReplyWorkingDays.Value, due)),
            StepEffect.Paused => Step(
                PauseRule(reading, regime),
                reading.Limit is { } window
                    ? Of("{0}向{1}征求意见，暂停计时，至答复之日或者答复期限{2}止",
                        "{0}: {1} is consulted; the period pauses until the answer, or until its own limit of {2}", date, Whom(reading), window)
                    : Of("{0}向{1}征求意见，暂停计时，至答复之日止", "{0}: {1} is consulted; the period pauses until the answer", date, Whom(reading))),
            StepEffect.Answered or StepEffect.AnsweredLate => Step(
                PauseRule(reading, regime),
                Of("{0}收到{1}的意见；所需时间不计入期限，答复期限为{2}",
                    "{0}: the answer of {1} arrives; the time needed is left out, and the due date is {2}", date, Whom(reading), due)),
            StepEffect.Extended or StepEffect.ExtendedTooLong => Step(
                regime.MaxExtensionWorkingDays,
                Of("{0}决定延期{1}个工作日，答复期限为{2}", "{0}: extended by {1} working days, to {2}", date, reading.Extension, due)),
            StepEffect.FeeNoticed => Step(
                regime.PaymentWorkingDays!,
                Of("{0}申请人收到收费通知，应于{1}前缴费（{2}个工作日）；逾期未缴视为放弃申请",
                    "{0}: the applicant receives the fee notice and has to pay by {1} ({2} working days), or else is deemed to abandon the request",
                    date, Date(reading.Limit), regime.PaymentWorkingDays!.Value)),
            StepEffect.Paid or StepEffect.PaidLate => Step(
                regime.PaymentRestarts,
                regime.PaymentRestarts.Value
                    ? Of("{0}完成缴费，自次日起重新计算{1}个工作日，至{2}",
                        "{0}: paid; the period is counted anew from the next day with {1} working days, to {2}", date, regime.ReplyWorkingDays.Value, due)
                    : Of("{0}完成缴费，答复期限仍为{1}", "{0}: paid; the due date stays {1}", date, due)),
            StepEffect.Delayed => Step(regime.DelayToSetDate, Of("{0}告知延迟答复，答复期限定为{1}", "{0}: the reply is put off to {1}", date, due)),
            StepEffect.Transferred => Step(regime.Transfer, Of("{0}转送有权机关处理，本机关办理终结", "{0}: passed to the organ with the power to act; closed here", date)),
            StepEffect.Replied => Replied(reading),
            StepEffect.Withdrawn => new ExplanationStep(Of("{0}申请人撤回申请，办理终结", "{0}: withdrawn by the applicant; closed", date)),
            StepEffect.Abandoned or StepEffect.AbandonedEarly or StepEffect.AbandonedWithoutCause => new ExplanationStep(
                Of("{0}视为放弃申请，不再处理", "{0}: deemed abandoned; closed", date), AbandonmentRule(whole)?.Citation),
            _ => null,
        };
    }

    public static LocalizedText Whom(in StepReading reading)
    {
        var third = reading.Step.Kind is RequestEventKind.ThirdPartyConsulted or RequestEventKind.ThirdPartyAnswered;
        var whom = third ? Of("第三方", "the third party") : Of("其他机关", "the other agency");
        return string.IsNullOrWhiteSpace(reading.Step.Source.Party)
            ? whom
            : Of("{0}“{1}”", "{0} \"{1}\"", whom, reading.Step.Source.Party);
    }

    public static RuleValue<bool> PauseRule(in StepReading reading, DisclosureRegime regime)
        => reading.Step.Kind is RequestEventKind.ThirdPartyConsulted or RequestEventKind.ThirdPartyAnswered ? regime.ThirdPartyPauses : regime.AgencyPauses;

    /// <summary>The rule behind an abandonment: of the fee where a fee notice is out, else of the correction.</summary>
    public static RuleValue<bool>? AbandonmentRule(TimelineReading whole)
        => whole.Steps.Exists(s => s.Effect == StepEffect.FeeNoticed) && whole.Regime.PaymentWorkingDays is { } payment
            ? new RuleValue<bool>(true, payment.Citation)
            : whole.Regime.UncorrectedIsAbandoned;

    private static ExplanationStep Replied(in StepReading reading)
    {
        var way = reading.Step.Source.Delivery switch
        {
            ReplyDelivery.ByHand => Of("直接送达，以签收之日为准", "by hand, the day of signing counts"),
            ReplyDelivery.ByPost => Of("邮寄送达，以交邮之日为准", "by post, the day of posting counts"),
            _ => Of("以数据电文送达，以发出之日为准", "electronically, the day of sending counts"),
        };
        var source = Instruments.ServiceReply2016.Cite();
        return new ExplanationStep(
            Of("{0}答复（{1}）", "{0}: reply ({1})", reading.Date, way),
            reading.Step.Source.Delivery == ReplyDelivery.Electronic ? source with { Point = Verification.Interpretation } : source);
    }

    private static object Date(NodaTime.LocalDate? date) => date is { } day ? day : Of("尚不能确定的日期", "a date that is not fixed yet");

    private static ExplanationStep Step<T>(RuleValue<T> rule, LocalizedText text)
        where T : notnull
        => new(text, rule.Citation);
}
