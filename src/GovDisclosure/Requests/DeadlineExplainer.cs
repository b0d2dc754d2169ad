using GovDisclosure.Calendars;
using GovDisclosure.Findings;
using GovDisclosure.Law;
using GovDisclosure.Texts;
using NodaTime;
using static GovDisclosure.Requests.Wording;

namespace GovDisclosure.Requests;

/// <summary>Writes the explanation of a deadline from the reading of its timeline.</summary>
internal static class DeadlineExplainer
{
    public static DeadlineExplanation Explain(
        RequestTimeline timeline, DisclosureRegime regime, WorkingDayCalendar calendar, LocalDate? on, ExplanationDetail detail)
    {
        var whole = TimelineReading.Read(timeline, regime, calendar, on ?? RequestClock.Never, out var clock);
        var deadline = clock.Result();
        var steps = new List<ExplanationStep>(6 + whole.Steps.Count);
        AddRegime(steps, whole);
        AddReceipt(steps, whole);
        if (whole.FirstDue is { } first)
        {
            steps.Add(new ExplanationStep(
                Of("自{0}之次日起计{1}个工作日，至{2}", "counted from the day after {0}, {1} working days end on {2}", whole.FirstDayZero, regime.ReplyWorkingDays.Value, first),
                regime.ReplyWorkingDays.Citation));
        }

        AddEvents(steps, whole, on);
        var days = detail == ExplanationDetail.DayByDay ? DayLister.List(whole, deadline, on) : [];
        return new DeadlineExplanation(deadline, new Explanation(Conclude(deadline), steps), days);
    }

    private static void AddRegime(List<ExplanationStep> steps, TimelineReading whole)
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

        if (whole.Timeline.RegimeOverride is null && Regimes.StatusOn(whole.ReceivedOn) == LawStatus.OutsideCoverage)
        {
            steps.Add(new ExplanationStep(Of(
                "法规只核对至{0}，此后是否修订未知", "the law was followed to {0}; whether it was revised since is not known", Regimes.CoveredThrough)));
        }
    }

    private static void AddReceipt(List<ExplanationStep> steps, TimelineReading whole)
    {
        var receipt = whole.Timeline.Receipt;
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

    private static void AddEvents(List<ExplanationStep> steps, TimelineReading whole, LocalDate? on)
    {
        Dictionary<int, Finding>? left = null;
        foreach (var reading in whole.Steps)
        {
            if (TimelineTexts.StepOf(reading, whole) is { } step)
            {
                steps.Add(step);
                AddSilence(steps, reading, whole, on);
            }
            else if (reading.IsIgnored)
            {
                // An event that was left out is part of the reasoning: its finding says why.
                left ??= TimelineFindings.ByEvent(whole);
                if (left.TryGetValue(reading.Step.Index, out var finding))
                {
                    steps.Add(new ExplanationStep(Of("不影响期限：{0}", "no effect: {0}", finding.Message)));
                }
            }
        }
    }

    private static void AddSilence(List<ExplanationStep> steps, in StepReading reading, TimelineReading whole, LocalDate? on)
    {
        var answered = reading.Step.Partner is var partner && partner >= 0 && (on is null || whole.Timeline.Steps[partner].Date <= on);
        if (reading.Effect != StepEffect.Paused || answered || on is not { } today || reading.Limit is not { } limit || today <= limit)
        {
            return;
        }

        var regime = whole.Regime;
        var third = reading.Step.Kind == RequestEventKind.ThirdPartyConsulted;
        steps.Add(new ExplanationStep(
            third ? Of("{0}至{1}未提出意见，由行政机关决定是否公开，恢复计时", "{0} did not answer by {1}; the organ decides, and the period runs again", TimelineTexts.Whom(reading), limit)
                : regime.SilentAgencyConsents.Value
                    ? Of("{0}至{1}未提出意见，视为同意公开，恢复计时", "{0} did not answer by {1} and is deemed to consent; the period runs again", TimelineTexts.Whom(reading), limit)
                    : Of("{0}至{1}未提出意见，恢复计时", "{0} did not answer by {1}; the period runs again", TimelineTexts.Whom(reading), limit),
            third ? regime.ThirdPartyAnswerWorkingDays!.Citation : regime.AgencyAnswerWorkingDays!.Citation));
    }

    private static LocalizedText Conclude(in ReplyDeadline deadline)
    {
        if (deadline.State == DeadlineState.Paused)
        {
            return deadline.DueDate is { } latest
                ? Of("答复期限暂停计时，等待{0}；最迟为{1}", "The period stands still and awaits {0}; the reply is due on {1} at the latest", RequestNames.Of(deadline.WaitingFor), latest)
                : Of("答复期限暂停计时，等待{0}", "The period stands still and awaits {0}", RequestNames.Of(deadline.WaitingFor));
        }

        if (deadline.DueDate is not { } due)
        {
            return Of("申请已办理终结，其时答复期限未在计算", "The request was closed while the period stood still");
        }

        var projected = deadline.Certainty == Certainty.Projected;
        return projected
            ? Of("答复期限为{0}（推算：所涉年份的放假通知尚未加载）", "The reply is due on {0} (projected: the notice of a year is missing)", due)
            : Of("答复期限为{0}", "The reply is due on {0}", due);
    }
}
