using GovDisclosure.Internal;
using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure.Requests;

/// <summary>Finds what has to happen next.</summary>
internal static class NextStepFinder
{
    public static ValueList<NextStep> Find(CourseReading whole, in ReplyDeadline deadline, LocalDate on, RuleDeadline? remade)
    {
        var regime = whole.Regime;
        var next = new List<NextStep>();
        if (on < deadline.ReceivedOn || whole.Request.Void is not null)
        {
            return ValueList<NextStep>.Empty;
        }

        AddPublication(next, whole, on);
        if (remade is not null)
        {
            next.Insert(0, Anew(remade, on));
        }

        if (remade is not null || deadline.ClosedBy != RequestEventKind.None)
        {
            return ValueList.Copy(next);
        }

        AddCorrectionNotice(next, whole, deadline, on);
        AddConsultations(next, whole, on);
        AddApplicant(next, regime, deadline);
        AddReply(next, whole, deadline, on);
        return next.Count < 2 ? ValueList.Copy(next) : ValueList.Copy(next.OrderBy(step => step.Through ?? RequestClock.Never));
    }

    private static void AddPublication(List<NextStep> next, CourseReading whole, LocalDate on)
    {
        foreach (var reading in whole.Steps)
        {
            if (reading.Effect == StepEffect.Converted && !(reading.Step.Source.ReceivedOn <= on) && ConversionRule.Of(whole.Regime) is { } article)
            {
                next.Add(new NextStep(
                    NextStepKind.Publish, NextStepActor.Organ, null, null,
                    Of("{0}转为主动公开的信息应当及时公开；法规未规定天数，二十个工作日的期限不自此起算",
                        "what was taken into proactive disclosure on {0} has to be published promptly; the law sets no number of days, and the 20 working days do not run from then", reading.Date),
                    article));
            }
        }
    }

    private static NextStep Anew(RuleDeadline remade, LocalDate on) => new(
        NextStepKind.ReplyAnew, NextStepActor.Organ, remade.DueDate, null,
        on > remade.DueDate
            ? Of("责令重新答复的期限{0}已过，应当立即重新答复", "the last day {0} of the reply that was ordered anew has passed; it has to go out at once", remade.DueDate)
            : Of("应于{0}前按照决定或者判决重新答复；同一事实和理由不得作出相同的答复", "the reply that was ordered anew is due by {0}, and not the same reply on the same facts and reasons", remade.DueDate),
        remade.Citation);

    private static void AddCorrectionNotice(List<NextStep> next, CourseReading whole, in ReplyDeadline deadline, LocalDate on)
    {
        var rule = whole.Regime.CorrectionNoticeWorkingDays;
        var sent = Array.Exists(whole.Steps, s => s.Effect is StepEffect.CorrectionNoticed or StepEffect.CorrectionNoticedLate or StepEffect.CorrectionAgain);
        if (rule is not null && !sent && deadline.WaitingFor != WaitingFor.Payment
            && whole.Calendar.TryAddWorkingDays(whole.FirstDayZero, rule.Value, out var by) && on <= by)
        {
            next.Add(new NextStep(
                NextStepKind.SendCorrectionNotice, NextStepActor.Organ, by, null,
                Of("申请内容不明确的，应于{0}前作出补正告知", "if the request is unclear, a correction notice has to go out by {0}", by), rule.Citation));
        }
    }

    private static void AddConsultations(List<NextStep> next, CourseReading whole, LocalDate on)
    {
        var regime = whole.Regime;
        foreach (var reading in whole.Steps)
        {
            var source = reading.Step.Source;
            var answered = reading.Step.Partner is var partner && partner >= 0 && whole.Request.Steps[partner].Date <= on;
            if (reading.Effect is not (StepEffect.Paused or StepEffect.PauseNothingLeft) || answered || on > reading.Limit)
            {
                continue;
            }

            var rule = ConsultationRule.Of(source, regime);
            AddUnanswered(next, reading, whole, rule, on);
            var (kind, actor) = source.Kind switch
            {
                RequestEventKind.ThirdPartyConsulted => (NextStepKind.AnswerAsThirdParty, NextStepActor.ThirdParty),
                RequestEventKind.AgencyConsulted => (NextStepKind.AnswerAsAgency, NextStepActor.Agency),
                _ => (NextStepKind.GiveReasons, NextStepActor.Applicant),
            };
            var silence = actor == NextStepActor.ThirdParty ? Of("逾期未提出意见的，由行政机关决定是否公开", "after that the organ decides")
                : rule.SilenceConsents is { Value: true } ? Of("逾期不提出意见的，视为同意公开", "after that it is deemed to consent")
                : Of("逾期不影响办理", "after that the organ goes on");
            next.Add(new NextStep(
                kind, actor, reading.Limit, source.Party,
                reading.Limit is { } by
                    ? Of("{0}应于{1}前提出意见；{2}", "{0} has to answer by {1}; {2}", CourseTexts.Whom(reading), by, silence)
                    : Of("等待{0}的意见，法规未规定期限，沉默不视为同意", "the answer of {0} is awaited; the law sets no limit, and silence is no consent", CourseTexts.Whom(reading)),
                rule.Window?.Citation ?? rule.Pauses.Citation));
        }
    }

    // No text limits the wait, and none makes silence a consent: the organ that asked does not wait for ever.
    private static void AddUnanswered(List<NextStep> next, in StepReading reading, CourseReading whole, in ConsultationRule rule, LocalDate on)
    {
        if (CourseTexts.UnansweredSince(reading, whole, on) is { } usual)
        {
            next.Add(new NextStep(
                NextStepKind.Decide, NextStepActor.Organ, null, reading.Step.Source.Party,
                Of("{0}至{1}（参照第三方意见的期限）仍未答复，法规没有规定答复期限，沉默也不视为同意：由行政机关决定，不能一直等待",
                    "{0} has not answered by {1} (the window of a third party, by likeness); the law sets no limit, and silence is no consent: the organ decides and does not wait for ever", CourseTexts.Whom(reading), usual),
                rule.Pauses.Citation with { Point = Verification.Interpretation }));
        }
    }

    private static void AddApplicant(List<NextStep> next, DisclosureRegime regime, in ReplyDeadline deadline)
    {
        var by = deadline.WaitingThrough;
        if (deadline.WaitingFor == WaitingFor.Correction)
        {
            next.Add(new NextStep(
                NextStepKind.CorrectRequest, NextStepActor.Applicant, by, null,
                by is { } day
                    ? regime.UncorrectedIsAbandoned.Value
                        ? Of("申请人应于{0}前补正；无正当理由逾期不补正的，视为放弃申请", "the applicant has to correct the request by {0}; without good reason it is deemed abandoned after that", day)
                        : Of("申请人应于{0}前补正", "the applicant has to correct the request by {0}", day)
                    : Of("等待申请人补正", "the applicant's correction is awaited"),
                regime.CorrectionEffect.Citation));
        }
        else if (deadline.WaitingFor == WaitingFor.Organ)
        {
            next.Add(new NextStep(
                NextStepKind.Decide, NextStepActor.Organ, null, null,
                deadline.IsWindowAssumed
                    ? Of("补正告知没有确定补正期限，通常的期限至{0}也已经过：行政机关应当确定合理的补正期限并告知，或者作出决定；没有确定期限的，不能视为放弃",
                        "the correction notice set no period, and the usual one passed on {0}: the organ has to set a reasonable one and tell it, or to decide; without a period nothing is deemed abandoned", CourseTexts.DayOf(by))
                    : regime.UncorrectedIsAbandoned.Value
                    ? Of("补正期限{0}已过：行政机关应当决定，无正当理由的视为放弃并告知，有正当理由的继续办理",
                        "the window of the correction passed on {0}: the organ has to decide, abandoned unless there is a good reason, and tell the applicant", CourseTexts.DayOf(by))
                    : Of("补正期限{0}已过：行政机关应当作出决定并告知；法规没有规定逾期不补正视为放弃",
                        "the window of the correction passed on {0}: the organ has to decide and tell the applicant; the Regulations do not say that a request is abandoned for want of a correction", CourseTexts.DayOf(by)),
                deadline.IsWindowAssumed ? regime.CorrectionPeriodRequired.Citation : regime.UncorrectedIsAbandoned.Citation));
        }
        else if (deadline.WaitingFor == WaitingFor.Payment)
        {
            next.Add(new NextStep(
                NextStepKind.Pay, NextStepActor.Applicant, by, null,
                by is { } day
                    ? Of("申请人应于{0}前缴费；逾期未缴的，视为放弃申请", "the applicant has to pay by {0}; the request is deemed abandoned after that", day)
                    : Of("等待申请人缴费", "payment is awaited"),
                regime.PaymentWorkingDays!.Citation));
        }
    }

    private static void AddReply(List<NextStep> next, CourseReading whole, in ReplyDeadline deadline, LocalDate on)
    {
        var regime = whole.Regime;
        if (deadline.WaitingFor is WaitingFor.Correction or WaitingFor.Payment or WaitingFor.Organ || deadline.DueDate is not { } due)
        {
            return;
        }

        LocalizedText reply = on > due
            ? Of("答复期限{0}已过，应当立即答复", "the due date {0} has passed; the reply has to go out at once", due)
            : deadline.State == DeadlineState.Paused
                ? Of("最迟应于{0}前答复；征求的意见提前收到的，期限相应提前", "the reply is due by {0} at the latest, and earlier when the opinion arrives earlier", due)
                : Of("应于{0}前答复", "the reply is due by {0}", due);
        next.Add(new NextStep(NextStepKind.Reply, NextStepActor.Organ, due, null, reply, regime.ReplyWorkingDays.Citation));

        // What was put off to a date of its own (2019, art. 35) is not extended besides: the clock refuses it too.
        if (on <= due && deadline.ExtensionWorkingDays == 0 && !Array.Exists(whole.Steps, step => step.Effect == StepEffect.Delayed))
        {
            next.Add(new NextStep(
                NextStepKind.Extend, NextStepActor.Organ, due, null,
                Of("需要延长的，应于{0}前决定并告知申请人，最长{1}个工作日", "an extension has to be decided and notified by {0}, of at most {1} working days", due, regime.MaxExtensionWorkingDays.Value),
                regime.MaxExtensionWorkingDays.Citation));
        }
    }
}
