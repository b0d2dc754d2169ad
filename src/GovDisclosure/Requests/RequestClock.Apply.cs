using GovDisclosure.Internal;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Requests;

internal partial struct RequestClock
{
    /// <summary>Applies one event and says what it did.</summary>
    public StepEffect Apply(ReadOnlySpan<TimelineStep> steps, int index)
    {
        ref readonly var step = ref steps[index];
        Limit = null;
        if (PackedDate.IsBefore(step.Date, ReceivedOn))
        {
            return StepEffect.BeforeReceipt;
        }

        if (ClosedBy != RequestEventKind.None)
        {
            return StepEffect.AfterClosing;
        }

        _last = step.Date;
        return step.Kind switch
        {
            RequestEventKind.CorrectionNotice => NoticeCorrection(step),
            RequestEventKind.CorrectedRequest => Correct(step.Date),
            RequestEventKind.ThirdPartyConsulted or RequestEventKind.AgencyConsulted => Consult(steps, step),
            RequestEventKind.ThirdPartyAnswered or RequestEventKind.AgencyAnswered => Answer(steps, step),
            RequestEventKind.Extension => Extend(step.Date, step.Source.WorkingDays),
            RequestEventKind.FeeNotice => NoticeFee(step.Date),
            RequestEventKind.Payment => Pay(step.Date),
            RequestEventKind.Delay => Delay(step.Date, step.Source.Until ?? step.Date),
            _ => Close(step),
        };
    }

    private readonly LocalDate? Window(RuleValue<int>? days, LocalDate from) => days is null ? null : Add(from, days.Value);

    // An expired period is neither paused, extended nor started again; one that stands still cannot expire.
    private readonly bool Expired(LocalDate date) => !IsWaiting && PackedDate.IsAfter(date, Due());

    private StepEffect NoticeCorrection(in TimelineStep step)
    {
        if (Expired(step.Date))
        {
            return StepEffect.AfterLimit;
        }

        if (_corrections > 0 && Regime.CorrectionOnlyOnce.Value)
        {
            return StepEffect.CorrectionRepeated;
        }

        _corrections++;
        if (Regime.CorrectionRestarts.Value)
        {
            _noticed = step.Date;
            _correctBy = step.Source.Until;
        }

        Limit = Window(Regime.CorrectionNoticeWorkingDays, FirstDayZero);
        return Limit is { } limit && PackedDate.IsAfter(step.Date, limit) ? StepEffect.CorrectionNoticedLate : StepEffect.CorrectionNoticed;
    }

    private StepEffect Correct(LocalDate date)
    {
        if (_noticed is null)
        {
            return StepEffect.CorrectedWithoutNotice;
        }

        Limit = _correctBy;
        var late = _correctBy is { } by && PackedDate.IsAfter(date, by);
        Start(ReceiptOf(date));
        return late ? StepEffect.CorrectedLate : StepEffect.Corrected;
    }

    private StepEffect Consult(ReadOnlySpan<TimelineStep> steps, in TimelineStep step)
    {
        var thirdParty = step.Kind == RequestEventKind.ThirdPartyConsulted;
        if (!(thirdParty ? Regime.ThirdPartyPauses : Regime.AgencyPauses).Value)
        {
            return StepEffect.PauseNotExcluded;
        }

        Limit = WindowOf(step);
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
            Await(thirdParty ? WaitingFor.ThirdParty : WaitingFor.Agency, end);
        }

        _endless |= end == Never && Limit is null;
        Pause(step.Date, end);
        return lastDay ? StepEffect.PauseNothingLeft : StepEffect.Paused;
    }

    private readonly LocalDate? WindowOf(in TimelineStep question) => Window(
        question.Kind == RequestEventKind.ThirdPartyConsulted ? Regime.ThirdPartyAnswerWorkingDays : Regime.AgencyAnswerWorkingDays,
        PackedDate.Max(question.Source.Until ?? question.Date, question.Date));

    private void Await(WaitingFor whom, LocalDate through)
    {
        if (_consulting == WaitingFor.None || PackedDate.IsAfter(through, _consultingThrough))
        {
            _consulting = whom;
            _consultingThrough = through;
        }
    }

    private StepEffect Answer(ReadOnlySpan<TimelineStep> steps, in TimelineStep step)
    {
        if (step.Partner < 0)
        {
            return StepEffect.AnsweredUnasked;
        }

        Limit = WindowOf(steps[step.Partner]);
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

    private StepEffect NoticeFee(LocalDate date)
    {
        if (Regime.PaymentWorkingDays is null || Regime.PaymentWorkingDays.Citation.Instrument.StatusOn(date) == LawStatus.NotInForce)
        {
            return StepEffect.FeeNotInForce;
        }

        if (_feeNoticed is not null)
        {
            return StepEffect.FeeNoticeRepeated;
        }

        if (Expired(date))
        {
            return StepEffect.AfterLimit;
        }

        Limit = Window(Regime.PaymentWorkingDays, date);
        _feeNoticed = date;
        return StepEffect.FeeNoticed;
    }

    private StepEffect Pay(LocalDate date)
    {
        if (_feeNoticed is not { } noticed)
        {
            return StepEffect.PaidWithoutNotice;
        }

        Limit = Window(Regime.PaymentWorkingDays, noticed);
        if (Regime.PaymentRestarts.Value)
        {
            Start(date);
        }
        else
        {
            _feeNoticed = null;
        }

        return date > Limit ? StepEffect.PaidLate : StepEffect.Paid;
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

        if (!PackedDate.IsAfter(until, Due()))
        {
            return StepEffect.DelayNotLater;
        }

        _setDate = until;
        return StepEffect.Delayed;
    }

    private StepEffect Close(in TimelineStep step)
    {
        ClosedBy = step.Kind;
        ClosedOn = step.Date;
        switch (step.Kind)
        {
            case RequestEventKind.Reply:
                return StepEffect.Replied;
            case RequestEventKind.Transfer:
                return StepEffect.Transferred;
            case RequestEventKind.Withdrawal:
                return StepEffect.Withdrawn;
            default:
                Limit = AwaitsPayment && _feeNoticed is { } fee ? Window(Regime.PaymentWorkingDays, fee) : _correctBy;
                return !IsWaiting ? StepEffect.AbandonedWithoutCause
                    : step.Date <= Limit ? StepEffect.AbandonedEarly
                    : StepEffect.Abandoned;
        }
    }
}
