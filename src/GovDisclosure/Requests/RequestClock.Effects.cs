using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

internal partial struct RequestClock
{
    // What an event of each kind does, by the number of the kind.
    private static readonly EventEffect[] Effects =
    [
        static (ref clock, _, _) => StepEffect.AfterClosing,
        static (ref clock, steps, index) => clock.NoticeCorrection(steps, index),
        static (ref clock, steps, index) => clock.Correct(steps[index]),
        static (ref clock, steps, index) => clock.Consult(steps, steps[index]),
        static (ref clock, steps, index) => clock.Answer(steps, steps[index]),
        static (ref clock, steps, index) => clock.Consult(steps, steps[index]),
        static (ref clock, steps, index) => clock.Answer(steps, steps[index]),
        static (ref clock, steps, index) => clock.Extend(steps[index].Date, steps[index].Source.WorkingDays),
        static (ref clock, steps, index) => clock.NoticeFee(steps[index].Source),
        static (ref clock, steps, index) => clock.Pay(steps[index].Date),
        static (ref clock, steps, index) => clock.Delay(steps[index].Date, steps[index].Source.Through ?? steps[index].Date),
        static (ref clock, steps, index) => clock.Transfer(steps[index].Date),
        static (ref clock, steps, index) => clock.Close(steps[index], StepEffect.Replied),
        static (ref clock, steps, index) => clock.Close(steps[index], StepEffect.Withdrawn),
        static (ref clock, steps, index) => clock.Abandon(steps[index]),
        static (ref clock, _, _) => StepEffect.RemadeWithoutReply,
        static (ref clock, _, _) => StepEffect.ThirdPartyTold,
        static (ref clock, steps, index) => clock.AskReasons(steps, index),
        static (ref clock, steps, index) => clock.Answer(steps, steps[index]),
        static (ref clock, steps, index) => clock.Obstruct(steps[index]),
        static (ref clock, _, _) => StepEffect.Converted,
    ];

    private delegate StepEffect EventEffect(ref RequestClock clock, ReadOnlySpan<CourseStep> steps, int index);

    /// <summary>Applies one event and says what it did.</summary>
    public StepEffect Apply(ReadOnlySpan<CourseStep> steps, int index)
    {
        ref readonly var step = ref steps[index];
        Limit = null;
        if (PackedDate.IsBefore(step.Date, ReceivedOn))
        {
            return StepEffect.BeforeReceipt;
        }

        if (PackedDate.IsAfter(step.Date, _settlesAfter))
        {
            Settle(step.Date, ofEvent: true);
        }

        if (ClosedBy != RequestEventKind.None && !Reopens(step))
        {
            return AfterClosing(step);
        }

        _last = step.Date;
        return Effects[(int)step.Kind](ref this, steps, index);
    }

    private readonly LocalDate? Window(RuleValue<int>? days, LocalDate from) => days is null ? null : Add(from, days.Value);

    // An expired period is neither paused, extended nor started again; one that stands still cannot expire.
    private readonly bool Expired(LocalDate date) => !IsWaiting && PackedDate.IsAfter(date, Due());

    // An abandonment recorded too early takes nothing from the applicant: a correction or payment within the window still counts.
    private bool Reopens(in CourseStep step)
    {
        var kind = AbandonedFor == WaitingFor.Payment ? RequestEventKind.Payment : RequestEventKind.CorrectedRequest;
        if (_abandonedBefore is not { } last || step.Kind != kind || PackedDate.IsAfter(step.Source.On, last))
        {
            return false;
        }

        Reopen();
        return true;
    }

    private void Reopen() => (ClosedBy, ClosedOn, AbandonedFor, _abandonedBefore) = (RequestEventKind.None, default, WaitingFor.None, null);

    private readonly StepEffect AfterClosing(in CourseStep step) => step.Kind switch
    {
        RequestEventKind.Reply or RequestEventKind.RemadeReply when RemadeReply.IsOrderedBy(_request.Reviews, step.Date) => StepEffect.ReplyRemade,
        RequestEventKind.Payment when IsDeemed => StepEffect.PaidAfterAbandonment,
        RequestEventKind.Abandonment when IsDeemed => StepEffect.AbandonmentRecorded,
        RequestEventKind.ThirdPartyNotified => StepEffect.ThirdPartyTold,
        RequestEventKind.Conversion => StepEffect.Converted,
        _ => StepEffect.AfterClosing,
    };

    private StepEffect NoticeCorrection(ReadOnlySpan<CourseStep> steps, int index)
    {
        ref readonly var step = ref steps[index];
        if (Expired(step.Date))
        {
            return StepEffect.AfterLimit;
        }

        var again = _corrections > 0 && Regime.CorrectionOnlyOnce.Value;
        if (again && !Regime.SecondCorrectionPossible.Value)
        {
            return StepEffect.CorrectionRepeated;
        }

        _corrections++;
        if (Regime.CorrectionEffect.Value == CorrectionEffect.None)
        {
            _idleNotices++;
        }
        else
        {
            _noticed = step.Date;
            _correctBy = step.Source.Through;
            if (Regime.CorrectionEffect.Value == CorrectionEffect.Pauses)
            {
                Pause(step.Date, CorrectedAfter(steps, index));
            }
        }

        Limit = Window(Regime.CorrectionNoticeWorkingDays, FirstDayZero);
        return again ? StepEffect.CorrectionAgain
            : Limit is { } limit && PackedDate.IsAfter(step.Date, limit) ? StepEffect.CorrectionNoticedLate
            : StepEffect.CorrectionNoticed;
    }

    /// <summary>The day on which the corrected request came, as far as it is known; <see cref="Never"/> while it has not.</summary>
    private readonly LocalDate CorrectedAfter(ReadOnlySpan<CourseStep> steps, int notice)
    {
        for (var i = notice + 1; i < steps.Length && !PackedDate.IsAfter(steps[i].Date, _asOf); i++)
        {
            if (steps[i].Kind == RequestEventKind.CorrectedRequest)
            {
                return steps[i].Date;
            }
        }

        return Never;
    }

    private StepEffect Correct(in CourseStep step)
    {
        if (_noticed is null)
        {
            return _idleNotices-- > 0 ? StepEffect.Corrected : StepEffect.CorrectedWithoutNotice;
        }

        Limit = _correctBy;

        // Posted in time is in time, by likeness to the periods of procedure; the new period runs from the receipt all the same.
        var late = _correctBy is { } by && PackedDate.IsAfter(step.Source.On, by);
        if (Regime.CorrectionEffect.Value == CorrectionEffect.Restarts)
        {
            Start(ReceiptOf(step.Date));
        }
        else
        {
            _noticed = null;
            _correctBy = null;
        }

        return late ? StepEffect.CorrectedLate : StepEffect.Corrected;
    }

    private StepEffect Consult(ReadOnlySpan<CourseStep> steps, in CourseStep step)
    {
        var rule = ConsultationRule.Of(step.Source, Regime);
        if (!rule.Pauses.Value)
        {
            return StepEffect.PauseNotExcluded;
        }

        Limit = WindowOf(step, rule);
        if (Expired(step.Date))
        {
            return StepEffect.AfterLimit;
        }

        // An extension of the same day can still give the pause something to hold up.
        var lastDay = !IsWaiting && step.Date == Due();

        // Silence ends the wait with the window, and so does an answer after it: the time needed is never longer.
        var end = Limit ?? Never;
        if (step.Partner >= 0 && !PackedDate.IsAfter(steps[step.Partner].Date, _asOf))
        {
            end = PackedDate.Min(end, steps[step.Partner].Date);
        }
        else if (_asOf == Never || !PackedDate.IsAfter(_asOf, end))
        {
            Await(ConsultationRule.WaitingOf(step.Kind), end);
        }

        _endless |= end == Never && rule.Window is null;
        Pause(step.Date, end);
        return lastDay ? StepEffect.PauseNothingLeft : StepEffect.Paused;
    }

    private StepEffect AskReasons(ReadOnlySpan<CourseStep> steps, int index)
        => Regime.ReasonLetterPauses.Value ? Consult(steps, steps[index]) : StepEffect.ReasonsAsked;

    private readonly LocalDate? WindowOf(in CourseStep question, in ConsultationRule rule)
        => Window(rule.Window, PackedDate.Max(question.Source.ArrivedOn, question.Date));

    private void Await(WaitingFor whom, LocalDate through)
    {
        if (_consulting == WaitingFor.None || PackedDate.IsAfter(through, _consultingThrough))
        {
            _consulting = whom;
            _consultingThrough = through;
        }
    }

    private StepEffect Answer(ReadOnlySpan<CourseStep> steps, in CourseStep step)
    {
        if (step.Partner < 0)
        {
            return StepEffect.AnsweredUnasked;
        }

        Limit = WindowOf(steps[step.Partner], ConsultationRule.Of(steps[step.Partner].Source, Regime));
        return Limit is { } limit && PackedDate.IsAfter(step.Date, limit) ? StepEffect.AnsweredLate : StepEffect.Answered;
    }

    private StepEffect Extend(LocalDate date, int? asked)
    {
        if (Expired(date))
        {
            return StepEffect.AfterLimit;
        }

        if (Extension > 0)
        {
            return StepEffect.ExtensionRepeated;
        }

        if (_setDate is not null)
        {
            return StepEffect.ExtensionAfterDelay;
        }

        var max = Regime.MaxExtensionWorkingDays.Value;
        Extension = Math.Min(asked ?? max, max);
        _left += Extension;
        return asked > max ? StepEffect.ExtendedTooLong : StepEffect.Extended;
    }

    private StepEffect NoticeFee(in RequestEvent notice)
    {
        // Sent in time is in time; the applicant's period runs from the day of receipt (Fee Measures 2020, art. 6).
        if (Regime.PaymentWorkingDays is null || Regime.PaymentWorkingDays.Citation.Instrument.StatusOn(notice.On) == LawStatus.NotInForce)
        {
            return StepEffect.FeeNotInForce;
        }

        if (_feeNoticed is not null)
        {
            return StepEffect.FeeNoticeRepeated;
        }

        if (Expired(notice.On))
        {
            return StepEffect.AfterLimit;
        }

        _feeNoticed = PackedDate.Max(notice.ArrivedOn, notice.On);
        Limit = PaymentThrough;
        _settlesAfter = PackedDate.Min(_settlesAfter, Limit ?? Never);
        return StepEffect.FeeNoticed;
    }

    private StepEffect Pay(LocalDate date)
    {
        if (_feeNoticed is null)
        {
            return StepEffect.PaidWithoutNotice;
        }

        Limit = PaymentThrough;
        if (Regime.PaymentRestarts.Value)
        {
            Start(date);
        }

        _feeNoticed = null;
        _settlesAfter = DecidedOn ?? Never;
        return StepEffect.Paid;
    }

    private StepEffect Delay(LocalDate date, LocalDate until)
    {
        if (!Regime.DelayToSetDate.Value)
        {
            return StepEffect.DelayNotForeseen;
        }

        if (Expired(date))
        {
            return StepEffect.AfterLimit;
        }

        // While somebody without a window is awaited there is no date that the new one could be too early for.
        if (Due() is var due && due != Never && !PackedDate.IsAfter(until, due))
        {
            return StepEffect.DelayNotLater;
        }

        _setDate = until;
        return StepEffect.Delayed;
    }

    private StepEffect Transfer(LocalDate date)
    {
        if (!Regime.TransferEndsPeriod.Value)
        {
            return StepEffect.TransferredOpen;
        }

        ClosedBy = RequestEventKind.Transfer;
        ClosedOn = date;
        return StepEffect.Transferred;
    }

    private StepEffect Obstruct(in CourseStep step)
    {
        if (!Regime.ForceMajeurePauses.Value || Expired(step.Date))
        {
            return StepEffect.ObstacleWithoutEffect;
        }

        var end = step.Source.Through ?? Never;
        _endless |= end == Never;
        Pause(step.Date, end);
        return StepEffect.Obstructed;
    }

    private StepEffect Close(in CourseStep step, StepEffect effect)
    {
        ClosedBy = step.Kind;
        ClosedOn = step.Date;
        return effect;
    }

    private StepEffect Abandon(in CourseStep step)
    {
        Limit = _feeNoticed is not null ? PaymentThrough : _correctBy;
        AbandonedFor = _feeNoticed is not null ? WaitingFor.Payment : _noticed is not null ? WaitingFor.Correction : WaitingFor.None;
        var effect = Close(step, AbandonedFor == WaitingFor.None ? StepEffect.AbandonedWithoutCause : step.Date <= Limit ? StepEffect.AbandonedEarly : StepEffect.Abandoned);
        if (effect is StepEffect.Abandoned or StepEffect.AbandonedEarly && Limit is { } last)
        {
            // Whenever the organ records it, the law deems it abandoned when the window is over.
            ClosedOn = DayDeemed(last);
            _abandonedBefore = effect == StepEffect.AbandonedEarly ? last : null;
        }

        return effect;
    }
}
