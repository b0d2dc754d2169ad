using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure.Requests;

/// <summary>Writes the explanation of a deadline from the reading of its timeline.</summary>
internal static class DeadlineExplainer
{
    public static DeadlineExplanation Explain(CourseReading whole, in ReplyDeadline deadline, LocalDate? on, WorkingDayCalendar? listedBy, RuleDeadline? remade)
    {
        var regime = whole.Regime;
        var steps = new List<ExplanationStep>(6 + whole.Steps.Length);
        AddRegime(steps, whole);
        AddReceipt(steps, whole);
        if (whole.FirstDue is { } first)
        {
            steps.Add(new ExplanationStep(
                Of("自{0}之次日起计{1}个工作日，至{2}", "counted from the day after {0}, {1} working days end on {2}", whole.FirstDayZero, regime.ReplyWorkingDays.Value, first),
                regime.ReplyWorkingDays.Citation));
        }

        AddEvents(steps, whole, on);
        AddEnd(steps, whole, deadline);
        AddRemade(steps, whole, remade);
        var days = listedBy is not null ? new ValueList<DeadlineDay>(DayLister.List(whole, deadline, on, listedBy)) : ValueList<DeadlineDay>.Empty;
        return new DeadlineExplanation(deadline, new Explanation(remade is null ? Conclude(deadline) : Of("{0}；{1}", "{0}; {1}", Conclude(deadline), remade.Explanation.Conclusion), steps), days);
    }

    private static void AddRegime(List<ExplanationStep> steps, CourseReading whole)
    {
        var regime = whole.Regime;
        steps.Add(new ExplanationStep(
            regime.IsDerived
                ? Of("适用“{0}”，系由{1}派生的本地规则", "the regime is \"{0}\", a host's own, derived from {1}", regime.Name, regime.Base.Name)
                : Of("适用{0}", "the regime is {0}", regime.Name),
            regime.Instrument.Cite()));
        var law = regime.Base.ReplyWorkingDays;
        if (regime.ReplyWorkingDays.Value != law.Value)
        {
            steps.Add(new ExplanationStep(
                Of("法定答复期限为{0}个工作日，本地规则为{1}个工作日", "the law gives {0} working days, the host's rule {1}", law.Value, regime.ReplyWorkingDays.Value), law.Citation));
        }

        if (regime.InForceThrough is { } last && whole.FirstDue > last)
        {
            steps.Add(new ExplanationStep(
                Of("答复期限届满时该法规已失效，没有过渡规定；以收到申请之日{0}决定适用", "the period ends when these rules are no longer in force; there is no rule of transition, and the day of receipt {0} decides", whole.ReceivedOn),
                Instrument.Regulations2019.Cite() with { Point = Verification.Interpretation }));
        }

        if (whole.Request.RegimeOverride is null && DisclosureRegime.StatusOn(whole.ReceivedOn) == LawStatus.OutsideCoverage)
        {
            steps.Add(new ExplanationStep(Of(
                "法规只核对至{0}，此后是否修订未知", "the law was followed to {0}; whether it was revised since is not known", DisclosureRegime.CoveredThrough)));
        }
    }

    private static void AddReceipt(List<ExplanationStep> steps, CourseReading whole)
    {
        var receipt = whole.Request.Receipt;
        if (receipt.Channel == RequestChannel.None)
        {
            steps.Add(new ExplanationStep(Of("申请方式未登记，以登记的收到之日{0}为准", "the channel is not recorded; the recorded day of receipt {0} counts", whole.ReceivedOn)));
        }
        else
        {
            AddChannel(steps, whole);
        }

        AddDayOff(steps, whole);
    }

    private static void AddChannel(List<ExplanationStep> steps, CourseReading whole)
    {
        var receipt = whole.Request.Receipt;
        var rule = whole.Regime.ReceiptRuleOf(receipt.Channel);
        var basis = rule.Basis switch
        {
            ReceiptBasis.SubmissionDay => Of("以提交之日为准", "the day of submission counts"),
            ReceiptBasis.SigningDay => Of("以签收之日为准", "the day of signing counts"),
            ReceiptBasis.SameDayConfirmation => Of("以当日与申请人确认之日为准", "the day of confirmation with the applicant counts"),
            ReceiptBasis.MutualConfirmation => Of("以双方确认之日为准", "the day on which both sides confirm counts"),
            _ => Of("以系统收到之日为准", "the day on which the system received it counts"),
        };
        steps.Add(new ExplanationStep(
            Of("申请方式为{0}，{1}，收到申请之日为{2}", "channel: {0}; {1}; the day of receipt is {2}", RequestNames.Of(receipt.Channel), basis, whole.ReceivedOn), rule.Citation));
        if (receipt.IsConfirmationAssumedUnder(whole.Regime))
        {
            steps.Add(new ExplanationStep(
                Of("没有确认收到的记录，推定于到达之日{0}确认", "no confirmation of receipt is recorded; it is assumed on the day of arrival {0}", receipt.Arrived), rule.Citation));
        }
    }

    private static void AddDayOff(List<ExplanationStep> steps, CourseReading whole)
    {
        if (!whole.Calendar.TryDescribe(whole.ReceivedOn, out var day) || day.IsWorkingDay)
        {
            return;
        }

        var why = new LocalizedText(day.Reason(Language.Chinese), day.Reason(Language.English));
        if (whole.FirstDayZero == whole.ReceivedOn)
        {
            steps.Add(new ExplanationStep(
                Of("收到之日为休息日（{0}），仍自该日之次日起计", "the day of receipt is a day off ({0}); it is day zero all the same", why), whole.Regime.DayOffReceiptMovesOn.Citation));
        }
        else if (whole.Calendar.TryAddWorkingDays(whole.ReceivedOn, whole.Regime.ReplyWorkingDays.Value, out var strict))
        {
            steps.Add(new ExplanationStep(
                Of("收到之日为休息日（{0}），视为于下一工作日{1}收到；若自休息日本身起算，则至{2}",
                    "the day of receipt is a day off ({0}), so that the request counts as received on the next working day {1}; counted from the day off itself the period would end on {2}",
                    why, whole.FirstDayZero, strict),
                whole.Regime.DayOffReceiptMovesOn.Citation));
        }
    }

    private static void AddEvents(List<ExplanationStep> steps, CourseReading whole, LocalDate? on)
    {
        Dictionary<int, Finding>? left = null;
        foreach (var reading in whole.Steps)
        {
            if (CourseTexts.StepOf(reading, whole) is { } step)
            {
                steps.Add(step);
                AddSilence(steps, reading, whole, on);
            }
            else
            {
                // An event without a sentence was left out, which is part of the reasoning: its finding says why.
                left ??= CourseFindings.ByEvent(whole);
                if (left.TryGetValue(reading.Step.Index, out var finding))
                {
                    steps.Add(new ExplanationStep(Of("不影响期限：{0}", "no effect: {0}", finding.Message)));
                }
            }
        }
    }

    private static void AddSilence(List<ExplanationStep> steps, in StepReading reading, CourseReading whole, LocalDate? on)
    {
        if (on is { } viewed && CourseTexts.UnansweredSince(reading, whole, viewed) is { } usual)
        {
            steps.Add(new ExplanationStep(
                Of("{0}至{1}（参照第三方意见的期限）仍未答复：法规没有规定答复期限，沉默不视为同意，也没有规定可以一直等待，由行政机关决定（存疑）",
                    "{0} has not answered by {1} (the window of a third party, by likeness): the law sets no limit, silence is no consent, and no text says that the organ may wait for ever; it decides, which is a doubt",
                    CourseTexts.Whom(reading), usual),
                CourseTexts.PauseRule(reading, whole.Regime).Citation with { Point = Verification.Interpretation }));
        }

        var answered = reading.Step.Partner is var partner && partner >= 0 && (on is null || whole.Request.Steps[partner].Date <= on);
        if (reading.Effect != StepEffect.Paused || answered || on is not { } today || reading.Limit is not { } limit || today <= limit)
        {
            return;
        }

        var rule = ConsultationRule.Of(reading.Step.Source, whole.Regime);
        var who = CourseTexts.Whom(reading);
        steps.Add(new ExplanationStep(
            reading.Step.Kind == RequestEventKind.ThirdPartyConsulted ? Of("{0}至{1}未提出意见，由行政机关决定是否公开，恢复计时", "{0} did not answer by {1}; the organ decides, and the period runs again", who, limit)
                : rule.SilenceConsents is { Value: true } ? Of("{0}至{1}未提出意见，视为同意公开，恢复计时", "{0} did not answer by {1} and is deemed to consent; the period runs again", who, limit)
                : Of("{0}至{1}未提出意见，恢复计时", "{0} did not answer by {1}; the period runs again", who, limit),
            (rule.Window?.Citation ?? rule.Pauses.Citation)));
    }

    /// <summary>What no event says: deemed abandoned, decided by the register alone, a window that has passed, a projected day.</summary>
    private static void AddEnd(List<ExplanationStep> steps, CourseReading whole, in ReplyDeadline deadline)
    {
        var end = whole.End;
        if (end.IsDeemed)
        {
            steps.Add(new ExplanationStep(
                Of("至{0}未缴费，自{1}起视为放弃申请", "not paid by {0}: deemed abandoned from {1}", CourseTexts.DayOf(end.PaymentThrough), end.ClosedOn), whole.Regime.PaymentWorkingDays!.Citation));
            steps.Add(new ExplanationStep(
                Of("“逾期”按期限届满的次日理解，它决定计入哪一年度", "that this takes effect on the day after the last day is a reading; it decides the report year"), whole.Regime.AbandonedFromDayAfter.Citation));
        }
        else if (end.DecidedOn is { } decided && end.ClosedBy != RequestEventKind.None)
        {
            steps.Add(new ExplanationStep(Of("登记的决定日期为{0}，没有相应的事件", "the register gives the day of decision {0} without an event", decided)));
        }

        if (deadline.WaitingFor == WaitingFor.Organ)
        {
            steps.Add(new ExplanationStep(
                deadline.IsWindowAssumed
                    ? Of("补正告知没有确定补正期限，按通常的期限理解至{0}，未收到补正；由行政机关确定合理期限或者作出决定，不能一直等待，也不能视为放弃", "the correction notice set no period; the usual one, taken as the reasonable one (a reading), ran to {0} without an answer: the organ sets a period or decides, it does not wait for ever, and nothing is deemed abandoned", CourseTexts.DayOf(deadline.WaitingThrough))
                    : !whole.Regime.UncorrectedIsAbandoned.Value ? Of("补正期限{0}已过，未收到补正；由行政机关作出决定，法规没有规定逾期不补正视为放弃", "the window of the correction passed on {0} without an answer; the organ decides, and the Regulations do not say that the request is abandoned", CourseTexts.DayOf(deadline.WaitingThrough))
                    : Of("补正期限{0}已过，未收到补正；由行政机关决定视为放弃或者有正当理由继续办理", "the window of the correction passed on {0} without an answer; the organ decides whether the request is abandoned or there is a good reason", CourseTexts.DayOf(deadline.WaitingThrough)),
                deadline.IsWindowAssumed ? whole.Regime.CorrectionPeriodRequired.Citation with { Point = Verification.Interpretation } : whole.Regime.UncorrectedIsAbandoned.Citation));
        }

        if (deadline.Certainty == Certainty.Projected && deadline.LimitDate is { } due)
        {
            steps.Add(new ExplanationStep(
                Of("{0}年的放假通知尚未加载，所涉日期为推算；法定节假日遇休息日的补假只会使期限推后，通知发布后重新计算",
                    "the notice of {0} is not loaded, so that its days are projected; a holiday made up on a working day can only move the due date later; the notice will settle it", due.Year)));
        }
    }

    /// <summary>The second life of a request: which decision or judgment orders the reply anew, and the period that runs since.</summary>
    private static void AddRemade(List<ExplanationStep> steps, CourseReading whole, RuleDeadline? remade)
    {
        if (remade is null || RemadeReply.OpenOrderOf(whole.Request, whole.AsOf) is not { DecidedOn: { } decided } order)
        {
            return;
        }

        steps.Add(new ExplanationStep(
            Of("{0}的{1}{2}责令重新答复，按其期限计算", "the {1} {2} of {0} orders the reply anew; its own period runs", decided,
                order.Kind == ReviewKind.Suit ? Of("判决", "judgment") : Of("复议决定", "reconsideration decision"), QuotedText.Quote(order.Id)),
            remade.Citation));
        steps.AddRange(remade.Explanation.Steps);
        if (remade.Certainty == Certainty.Projected)
        {
            steps.Add(new ExplanationStep(Of(
                "{0}年的放假通知尚未加载，重新答复的期限为推算", "the notice of {0} is not loaded, so that the last day of the reply ordered is projected", remade.DueDate.Year)));
        }
    }

    private static LocalizedText Conclude(in ReplyDeadline deadline)
    {
        if (deadline.ClosedOn is { } closed)
        {
            return deadline.LimitDate is { } limit
                ? Of("{0}已因“{1}”办理终结；其时答复期限为{2}", "Closed on {0} by {1}; the reply was due on {2}", closed, RequestNames.Of(deadline.ClosedBy), limit)
                : Of("{0}已因“{1}”办理终结；其时答复期限未在计算", "Closed on {0} by {1} while the period stood still", closed, RequestNames.Of(deadline.ClosedBy));
        }

        if (deadline.State == DeadlineState.AwaitsDecision)
        {
            return deadline.IsWindowAssumed
                ? Of("没有确定补正期限，通常的期限已过，等待{0}；此前没有答复期限", "No period was set for the correction, and the usual one has passed; {0} is awaited, and there is no due date before it", StatusNames.Of(deadline.WaitingFor))
                : Of("补正期限已过，等待{0}；此前没有答复期限", "The window of the correction has passed; {0} is awaited, and there is no due date before it", StatusNames.Of(deadline.WaitingFor));
        }

        if (deadline.DueDate is not { } due || deadline.State == DeadlineState.Paused)
        {
            return deadline.DueDate is { } latest
                ? Of("答复期限暂停计时，等待{0}；最迟为{1}", "The period stands still and awaits {0}; the reply is due on {1} at the latest", StatusNames.Of(deadline.WaitingFor), latest)
                : Of("答复期限暂停计时，等待{0}", "The period stands still and awaits {0}", StatusNames.Of(deadline.WaitingFor));
        }

        var projected = deadline.Certainty == Certainty.Projected;
        return projected
            ? Of("答复期限不早于{0}（推算：所涉年份的放假通知尚未加载）", "The reply is due not before {0} (projected: the notice of a year is missing)", due)
            : Of("答复期限为{0}", "The reply is due on {0}", due);
    }
}
