using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

internal partial struct RequestClock
{
    /// <summary>Who is awaited, as the events say, whether or not the window has passed.</summary>
    public readonly WaitingFor Waiting => AwaitsPayment ? WaitingFor.Payment
        : _noticed is not null ? WaitingFor.Correction
        : TryPaused(out _) ? _consulting
        : WaitingFor.None;

    /// <summary>The last day of the window of the one who is awaited; <see cref="Never"/> where it is not covered, null for none.</summary>
    private readonly LocalDate? WindowThrough(WaitingFor waiting) => waiting switch
    {
        WaitingFor.Payment => Window(Regime.PaymentWorkingDays, _feeNoticed!.Value),
        WaitingFor.Correction => _correctBy,
        WaitingFor.None => null,
        _ => _consultingThrough,
    };

    /// <summary>The window of the one who is awaited; the usual one where a correction notice set none and that has passed.</summary>
    private readonly LocalDate? KnownWindow(WaitingFor waiting, out bool isAssumed)
    {
        var through = WindowThrough(waiting);
        isAssumed = waiting == WaitingFor.Correction && through is null && IsPast(UsualCorrectionThrough);
        return isAssumed ? UsualCorrectionThrough : through;
    }

    /// <summary>The last day of the usual window of a correction whose notice set none (a reading of the reasonable period; 2019, art. 30): nobody waits for ever.</summary>
    private readonly LocalDate? UsualCorrectionThrough => _noticed is { } noticed ? Window(Regime.UsualCorrectionWorkingDays ?? Regime.ReplyWorkingDays, noticed) : null;

    /// <summary>The first day on which a correction that has not come is no longer awaited, and the organ has to decide; null where none is awaited or the days are not covered.</summary>
    public readonly LocalDate? CorrectionTurnsOn => Waiting == WaitingFor.Correction && (_correctBy ?? UsualCorrectionThrough) is { } last && last != Never ? last.PlusDays(1) : null;

    /// <summary>The deadline after the events applied; false where the calendar does not cover it.</summary>
    public readonly bool TryResult(out ReplyDeadline deadline)
    {
        var waiting = Waiting;
        var through = KnownWindow(waiting, out var isAssumed);
        var closed = ClosedBy != RequestEventKind.None;
        var awaited = closed ? WaitingFor.None : waiting == WaitingFor.Correction && IsPast(through) ? WaitingFor.Organ : waiting;
        var restarts = waiting is WaitingFor.Payment or WaitingFor.Correction;
        var extension = restarts ? 0 : Extension;
        var endless = _endless;
        var due = restarts ? Latest(waiting, through, awaited != waiting, ref endless) : Due();
        var known = due != Never;
        var certainty = known ? CertaintyThrough(due) : Certainty.Published;
        var first = OriginalDue(due, waiting);
        deadline = new ReplyDeadline
        {
            Regime = Regime,
            ReceivedOn = ReceivedOn,
            CountedFrom = DayZero,
            OriginalDueDate = first != Never ? first : null,
            LimitDate = known ? due : null,
            State = StateOf(closed, awaited, certainty),
            Certainty = certainty,
            WorkingDays = Regime.ReplyWorkingDays.Value + extension,
            ExtensionWorkingDays = extension,
            WaitingFor = awaited,
            WaitingThrough = awaited != WaitingFor.None && through != Never ? through : null,
            ClosedBy = ClosedBy,
            ClosedOn = closed ? ClosedOn : null,
            AbandonedFor = AbandonedFor,
            IsWindowAssumed = isAssumed && !closed,
            IsConfirmationAssumed = _request.Receipt.IsConfirmationAssumedUnder(Regime),
        };
        return known || endless;
    }

    // The due date itself where nothing moved it.
    private readonly LocalDate OriginalDue(LocalDate due, WaitingFor waiting) => due != Never && waiting == WaitingFor.None && IsUntouched ? due : FirstDue;

    private readonly bool IsPast(LocalDate? through) => _asOf != Never && through is { } by && PackedDate.IsAfter(_asOf, by);

    /// <summary>The latest the due date can become: the applicant acts on the last day of the window, and the period starts again.</summary>
    private readonly LocalDate Latest(WaitingFor waiting, LocalDate? through, bool isOver, ref bool endless)
    {
        var pauses = waiting == WaitingFor.Correction && Regime.CorrectionEffect.Value == CorrectionEffect.Pauses;
        if (isOver || pauses || through is null)
        {
            // Closed while the period stood still, or the window is over or has no end: there was no due date, and none can be named.
            endless = true;
            return Never;
        }

        // What happened after that day happened without the applicant.
        var ahead = this;
        var start = PackedDate.Max(through.Value, _last);
        ahead.Start(waiting == WaitingFor.Correction ? ReceiptOf(start) : start);
        return ahead.Due();
    }

    private static DeadlineState StateOf(bool closed, WaitingFor awaited, Certainty certainty)
        => closed ? DeadlineState.Closed
            : awaited == WaitingFor.Organ ? DeadlineState.AwaitsDecision
            : awaited != WaitingFor.None ? DeadlineState.Paused
            : certainty == Certainty.Projected ? DeadlineState.Projected
            : DeadlineState.Final;

    /// <summary>The deadline after the events applied.</summary>
    /// <exception cref="CalendarCoverageException">The calendar does not cover it.</exception>
    public readonly ReplyDeadline Result()
    {
        if (!TryResult(out var deadline))
        {
            ThrowUncovered();
        }

        return deadline;
    }

    private readonly Certainty CertaintyThrough(LocalDate due)
    {
        var first = PackedDate.Max(ReceivedOn, _calendar.CoveredFrom);
        return !PackedDate.IsBefore(due, first) && _calendar.Covers(due) ? _calendar.CertaintyOf(first, due) : Certainty.Published;
    }

    [DoesNotReturn]
    private readonly void ThrowUncovered()
    {
        // Whatever was not covered, the walk that names its year starts where the coverage ends.
        var day = _calendar.Covers(ReceivedOn) ? _calendar.CoveredThrough : ReceivedOn;
        _calendar.AddWorkingDays(day, 1);
        throw new CalendarCoverageException();
    }
}
