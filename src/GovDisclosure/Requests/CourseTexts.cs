using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure.Requests;

/// <summary>The sentence of an explanation for each effect of an event.</summary>
internal static class CourseTexts
{
    private static readonly LocalizedText Unfixed = Of("尚不能确定的日期", "a date that is not fixed yet");

    // One row an effect that moves something; an event that was left out has a finding instead.
    private static readonly Dictionary<StepEffect, Func<StepReading, CourseReading, ExplanationStep>> Rows = new()
    {
        [StepEffect.CorrectionNoticed] = Noticed,
        [StepEffect.CorrectionNoticedLate] = Noticed,
        [StepEffect.CorrectionAgain] = Noticed,
        [StepEffect.Corrected] = Corrected,
        [StepEffect.CorrectedLate] = Corrected,
        [StepEffect.Paused] = (r, w) => Step(PauseRule(r, w.Regime), r.Limit is { } window
            ? Of("{0}{1}，暂停计时，至答复之日或者答复期限{2}止", "{0}: {1}; the period pauses until the answer, or until its own limit of {2}", r.Date, AskedOf(r), window)
            : Of("{0}{1}，暂停计时，至答复之日止", "{0}: {1}; the period pauses until the answer", r.Date, AskedOf(r))),
        [StepEffect.Answered] = Answered,
        [StepEffect.AnsweredLate] = Answered,
        [StepEffect.AnsweredWithoutPause] = (r, w) => Step(PauseRule(r, w), Of(
            "{0}收到{1}的答复；该时间没有扣除{3}，答复期限仍为{2}", "{0}: the answer of {1} arrives; its time was not left out{3}, and the due date stays {2}", r.Date, Whom(r), Due(r), DoubtOf(w.Request.Steps[r.Step.Partner]))),
        [StepEffect.Extended] = Extended,
        [StepEffect.ExtendedTooLong] = Extended,
        [StepEffect.FeeNoticed] = FeeNoticed,
        [StepEffect.Paid] = (r, w) => Step(w.Regime.PaymentRestarts, w.Regime.PaymentRestarts.Value
            ? Of("{0}完成缴费，自次日起重新计算{1}个工作日，至{2}",
                "{0}: paid; the period is counted anew from the next day with {1} working days, to {2}", r.Date, w.Regime.ReplyWorkingDays.Value, Due(r))
            : Of("{0}完成缴费，答复期限仍为{1}", "{0}: paid; the due date stays {1}", r.Date, Due(r))),
        [StepEffect.Delayed] = (r, w) => Step(w.Regime.DelayToSetDate, Of("{0}告知延迟答复，答复期限定为{1}", "{0}: the reply is put off to {1}", r.Date, Due(r))),
        [StepEffect.Transferred] = (r, w) => Step(w.Regime.TransferEndsPeriod, Of("{0}转送有权机关处理，本机关办理终结", "{0}: passed to the organ with the power to act; closed here", r.Date)),
        [StepEffect.Replied] = Replied,
        [StepEffect.ReplyRemade] = (r, w) => new(Of("{0}依复议决定或者判决重新答复", "{0}: replied again as a reconsideration decision or a judgment orders", r.Date), RemadeReply.OrderOf(w.Request.Reviews, r.Date)?.Decision?.Bases[0]),
        [StepEffect.Withdrawn] = (r, _) => new(Of("{0}申请人撤回申请，办理终结", "{0}: withdrawn by the applicant; closed", r.Date)),
        [StepEffect.Abandoned] = Abandoned,
        [StepEffect.AbandonedEarly] = Abandoned,
        [StepEffect.AbandonedWithoutCause] = Abandoned,
        [StepEffect.AbandonmentRecorded] = (r, w) => new(Of("{0}记录视为放弃，申请自{1}起已视为放弃", "{0}: recorded as abandoned; by law it was from {1}", r.Date, w.End.ClosedOn), AbandonmentRule(w)?.Citation),
        [StepEffect.ThirdPartyTold] = (r, w) => new(
            Of("{0}决定公开并将决定公开的内容和理由书面告知{1}，{1}可以依法申请行政复议或者提起行政诉讼",
                "{0}: disclosure is decided, and {1} is told in writing of content and reasons; it has remedies of its own", r.Date, Whom(r)),
            w.Regime.Base.Instrument == Instrument.Regulations2007 ? Instrument.Regulations2007.Article(23) : Instrument.Regulations2019.Article(32)),
        [StepEffect.Converted] = (r, w) => new(
            ConversionRule.Of(w.Regime) is null
                ? Of("{0}决定转为主动公开，{1}没有这样的规定；不影响答复期限", "{0}: taken into proactive disclosure, of which {1} do not speak; the period of the reply is not touched", r.Date, w.Regime.Name)
                : r.Step.Source.ReceivedOn is { } published
                ? Of("{0}决定转为主动公开，{1}公开；不影响答复期限", "{0}: taken into proactive disclosure, published on {1}; the period of the reply is not touched", r.Date, published)
                : Of("{0}决定转为主动公开，应当及时公开；不影响答复期限", "{0}: taken into proactive disclosure, to be published promptly; the period of the reply is not touched", r.Date),
            ConversionRule.Of(w.Regime) ?? w.Regime.Base.Instrument.Cite()),
        [StepEffect.ReasonsAsked] = (r, w) => Step(w.Regime.ReasonLetterPauses, Of("{0}要求申请人说明理由；答复期限继续计算", "{0}: the applicant is asked for reasons; the period runs on", r.Date)),
        [StepEffect.Obstructed] = (r, w) => Step(w.Regime.ForceMajeurePauses, Of("{0}起不可抗力，暂停计时", "{0}: force majeure; the period pauses", r.Date)),
    };

    /// <summary>The step for an event that took effect; null for one that was left out.</summary>
    public static ExplanationStep? StepOf(in StepReading reading, CourseReading whole)
        => Rows.TryGetValue(reading.Effect, out var row) ? row(reading, whole) : null;

    public static LocalizedText NameOf(in StepReading reading) => RequestNames.Of(reading.Step.Kind);

    public static object DayOf(LocalDate? date) => date is { } day ? day : Of("未定", "a date not known");

    public static LocalizedText Whom(in StepReading reading)
    {
        var whom = reading.Step.Kind switch
        {
            RequestEventKind.ThirdPartyConsulted or RequestEventKind.ThirdPartyAnswered or RequestEventKind.ThirdPartyNotified => Of("第三方", "the third party"),
            RequestEventKind.ReasonsAsked or RequestEventKind.ReasonsGiven => Of("申请人", "the applicant"),
            _ => Of("其他机关", "the other agency"),
        };
        return string.IsNullOrWhiteSpace(reading.Step.Source.Party)
            ? whom
            : Of("{0}“{1}”", "{0} \"{1}\"", whom, reading.Step.Source.Party);
    }

    /// <summary>What is done when somebody is asked, as the beginning of a sentence.</summary>
    public static LocalizedText AskedOf(in StepReading reading) => (reading.Step.Kind, reading.Step.Source.Consultation) switch
    {
        (RequestEventKind.ReasonsAsked, _) => Of("要求申请人说明理由", "the applicant is asked for reasons"),
        (_, AgencyConsultation.Approval) => Of("向{0}报批", "an approval of {0} is asked for", Whom(reading)),
        (_, AgencyConsultation.Determination) => Of("报{0}确定", "a determination of {0} is asked for", Whom(reading)),
        (_, AgencyConsultation.Agreement) => Of("与{0}协商、确认", "an agreement with {0} is sought", Whom(reading)),
        _ => Of("向{0}征求意见", "{0} is consulted", Whom(reading)),
    };

    /// <summary>What stays open where no text says whether the time of an approval (2019, art. 11 paragraph 2) or a determination (art. 17 paragraph 3) is left out.</summary>
    public static LocalizedText? DoubtOf(in CourseStep question) => question.Source.Consultation switch
    {
        AgencyConsultation.Approval => Of("（存疑：报批的时间是否扣除没有明文规定）", " (a doubt: no text says whether the time of an approval is left out)"),
        AgencyConsultation.Determination => Of("（存疑：报请确定的时间是否扣除没有明文规定）", " (a doubt: no text says whether the time of a determination is left out)"),
        _ => null,
    };

    /// <summary>The last day of the window of a third party (2019, art. 32), by likeness, for a question that no text limits, where it passed without an answer or an end; null otherwise.</summary>
    public static LocalDate? UnansweredSince(in StepReading reading, CourseReading whole, LocalDate on)
    {
        var source = reading.Step.Source;
        if (reading.Effect != StepEffect.Paused || whole.End.ClosedBy != RequestEventKind.None || source.Kind == RequestEventKind.ReasonsAsked
            || ConsultationRule.Of(source, whole.Regime).Window is not null || (reading.Step.Partner is var partner && partner >= 0 && whole.Request.Steps[partner].Date <= on))
        {
            return null;
        }

        var days = (whole.Regime.ThirdPartyAnswerWorkingDays ?? whole.Regime.ReplyWorkingDays).Value;
        return whole.Calendar.TryAddWorkingDays(source.ArrivedOn, days, out var usual) && on > usual ? usual : null;
    }

    /// <summary>What takes the time that is, or is not, left out.</summary>
    public static LocalizedText QuestionOf(in StepReading reading) => (reading.Step.Kind, reading.Step.Source.Consultation) switch
    {
        (_, AgencyConsultation.Approval) => Of("向{0}报批", "asking {0} for an approval", Whom(reading)),
        (_, AgencyConsultation.Determination) => Of("报{0}确定", "asking {0} for a determination", Whom(reading)),
        _ => Of("向{0}征求意见", "consulting {0}", Whom(reading)),
    };

    /// <summary>The rule of an answer: that of the question it answers, where it found one.</summary>
    public static RuleValue<bool> PauseRule(in StepReading answer, CourseReading whole)
        => answer.Step.Partner >= 0 ? PauseRuleOf(whole.Request.Steps[answer.Step.Partner], whole.Regime) : PauseRule(answer, whole.Regime);

    public static RuleValue<bool> PauseRule(in StepReading reading, DisclosureRegime regime) => PauseRuleOf(reading.Step, regime);

    private static RuleValue<bool> PauseRuleOf(in CourseStep step, DisclosureRegime regime) => step.Kind switch
    {
        RequestEventKind.ThirdPartyConsulted or RequestEventKind.ThirdPartyAnswered => regime.ThirdPartyPauses,
        RequestEventKind.AgencyConsulted when regime.AgencyPauses.Value && step.Source.Consultation == AgencyConsultation.Agreement
            => new(regime.AgencyPauses.Value, regime.AgencyPauses.Citation with { Point = Verification.Interpretation }),
        RequestEventKind.AgencyConsulted or RequestEventKind.ReasonsAsked => ConsultationRule.Of(step.Source, regime).Pauses,
        RequestEventKind.ReasonsGiven => regime.ReasonLetterPauses,
        _ => regime.AgencyPauses,
    };

    /// <summary>The rule behind an abandonment: of the fee where a fee notice is out, else of the correction.</summary>
    public static RuleValue<bool>? AbandonmentRule(CourseReading whole)
        => Array.Exists(whole.Steps, s => s.Effect == StepEffect.FeeNoticed) && whole.Regime.PaymentWorkingDays is { } payment
            ? new RuleValue<bool>(true, payment.Citation)
            : whole.Regime.UncorrectedIsAbandoned;

    private static ExplanationStep Noticed(StepReading reading, CourseReading whole)
    {
        var effect = whole.Regime.CorrectionEffect;
        var what = effect.Value switch
        {
            CorrectionEffect.Restarts => Of("答复期限停止计算，自收到补正之日起重新计算", "the period stops and starts again when the corrected request is received"),
            CorrectionEffect.Pauses => Of("暂停计时，至收到补正之日止", "the period pauses until the corrected request is received"),
            _ => Of("答复期限继续计算", "the period runs on"),
        };
        if (effect.Citation.Verification == Verification.Interpretation)
        {
            what = Of("{0}（存疑：条例没有规定补正对期限的影响）", "{0} (a doubt: the Regulations do not say what a correction does to the period)", what);
        }

        return Step(effect, reading.Step.Source.Through is { } by
            ? Of("{0}发出补正告知，要求于{1}前补正；{2}", "{0}: correction notice, to be answered by {1}; {2}", reading.Date, by, what)
            : Of("{0}发出补正告知；{1}", "{0}: correction notice; {1}", reading.Date, what));
    }

    private static ExplanationStep Corrected(StepReading reading, CourseReading whole)
        => Step(whole.Regime.CorrectionEffect, whole.Regime.CorrectionEffect.Value == CorrectionEffect.Restarts
            ? Of("{0}收到补正的申请，答复期限重新计算{1}个工作日，至{2}",
                "{0}: the corrected request is received; the period starts again with {1} working days, to {2}", reading.Date, whole.Regime.ReplyWorkingDays.Value, Due(reading))
            : whole.Regime.CorrectionEffect.Value == CorrectionEffect.None
            ? Of("{0}收到补正的申请，答复期限不变，为{1}", "{0}: the corrected request is received; the period stays as it is, to {1}", reading.Date, Due(reading))
            : Of("{0}收到补正的申请，恢复计时，答复期限为{1}", "{0}: the corrected request is received; the period runs again, to {1}", reading.Date, Due(reading)));

    private static ExplanationStep Answered(StepReading reading, CourseReading whole)
        => Step(
            PauseRule(reading, whole),
            Of("{0}收到{1}的意见；所需时间不计入期限，答复期限为{2}",
                "{0}: the answer of {1} arrives; the time needed is left out, and the due date is {2}", reading.Date, Whom(reading), Due(reading)));

    private static ExplanationStep Extended(StepReading reading, CourseReading whole)
        => Step(whole.Regime.MaxExtensionWorkingDays, Of("{0}决定延期{1}个工作日，答复期限为{2}", "{0}: extended by {1} working days, to {2}", reading.Date, reading.Extension, Due(reading)));

    private static ExplanationStep FeeNoticed(StepReading reading, CourseReading whole)
    {
        var sent = reading.Step.Source.On;
        object limit = reading.Limit is { } day ? day : Unfixed;
        var days = whole.Regime.PaymentWorkingDays!.Value;
        return Step(whole.Regime.PaymentWorkingDays, reading.Step.Source.ReceivedOn is { } received && received != sent
            ? Of("{0}发出收费通知，申请人{3}收到，应于{1}前缴费（{2}个工作日）；逾期未缴视为放弃申请",
                "{0}: the fee notice goes out; the applicant receives it on {3} and has to pay by {1} ({2} working days), or else is deemed to abandon the request", sent, limit, days, received)
            : Of("{0}申请人收到收费通知，应于{1}前缴费（{2}个工作日）；逾期未缴视为放弃申请",
                "{0}: the applicant receives the fee notice and has to pay by {1} ({2} working days), or else is deemed to abandon the request", sent, limit, days));
    }

    private static ExplanationStep Abandoned(StepReading reading, CourseReading whole)
        => reading.Effect == StepEffect.Abandoned && whole.End.ClosedOn is var day && day != reading.Date
            ? Step(whole.Regime.AbandonedFromDayAfter, Of("{0}记录视为放弃申请，不再处理；期限届满，自{1}起视为放弃，它决定计入哪一年度",
                "{0}: recorded as abandoned; the window was over, and the request is deemed abandoned from {1}, which decides the report year", reading.Date, day))
            : reading is { Effect: StepEffect.AbandonedEarly, Limit: { } last }
            ? Step(whole.Regime.AbandonedFromDayAfter, Of("{0}记录视为放弃过早：期限至{1}届满，其间没有补正或者缴费的，自{2}起视为放弃，它决定计入哪一年度",
                "{0}: recorded as abandoned too early; the window runs to {1}, and unless the applicant acts by then the request is deemed abandoned from {2}, which decides the report year",
                reading.Date, last, whole.Regime.AbandonedFromDayAfter.Value ? last.PlusDays(1) : last))
            : new(Of("{0}视为放弃申请，不再处理", "{0}: deemed abandoned; closed", reading.Date), AbandonmentRule(whole)?.Citation);

    private static ExplanationStep Replied(StepReading reading, CourseReading whole)
    {
        var source = Instrument.ServiceReply2016.Cite();
        var (way, isRead) = reading.Step.Source.Delivery switch
        {
            ReplyDelivery.ByHand => (Of("直接送达，以签收之日为准", "by hand, the day of signing counts"), false),
            ReplyDelivery.ByPost => (Of("邮寄送达，以交邮之日为准", "by post, the day of posting counts"), false),
            ReplyDelivery.Electronic => (Of("以数据电文送达，以发出之日为准", "electronically, the day of sending counts"), true),
            ReplyDelivery.Announcement => (Of("公告送达，以发布之日为准", "by announcement, the day of publication counts"), true),
            ReplyDelivery.Refused => (Of("留置送达，以送达人注明之日为准", "left with a person who refused it, the day noted by the server counts"), true),
            _ => (Of("送达方式未登记，以登记之日为准", "the delivery is not recorded, the day recorded counts"), true),
        };
        return new ExplanationStep(
            reading.Step.Source.ReceivedOn is { } signed && signed != reading.Date
                ? Of("{0}答复（{1}），申请人{2}收到，救济期限自该日起算", "{0}: reply ({1}); it reached the applicant on {2}, from which the remedies run", reading.Date, way, signed)
                : Of("{0}答复（{1}）", "{0}: reply ({1})", reading.Date, way),
            isRead ? source with { Point = Verification.Interpretation } : source);
    }

    private static object Due(in StepReading reading) => reading.DueAfter is { } day ? day : Unfixed;

    private static ExplanationStep Step<T>(RuleValue<T> rule, LocalizedText text)
        where T : notnull
        => new(text, rule.Citation);
}
