using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

internal partial struct RequestClock
{
    /// <summary>The deadline after the events applied; false where the calendar does not cover it.</summary>
    public readonly bool TryResult(out ReplyDeadline deadline)
    {
        var waiting = AwaitsPayment ? WaitingFor.Payment : _noticed is not null ? WaitingFor.Correction : TryPaused(out _) ? _consulting : WaitingFor.None;
        var (closedBy, closedOn) = (ClosedBy, ClosedOn);
        var through = waiting switch
        {
            WaitingFor.Payment => Window(Regime.PaymentWorkingDays, _feeNoticed!.Value),
            WaitingFor.Correction => _correctBy,
            WaitingFor.None => null,
            _ => _consultingThrough,
        };
        if (closedBy == RequestEventKind.None && waiting == WaitingFor.Payment && _asOf != Never && PackedDate.IsAfter(_asOf, through ?? Never))
        {
            // Deemed abandoned by law when the window ends; nobody has to record it.
            (closedBy, closedOn) = (RequestEventKind.Abandonment, through!.Value);
        }

        var closed = closedBy != RequestEventKind.None;
        var days = Regime.ReplyWorkingDays.Value;
        var due = Due();
        var extension = Extension;
        var endless = _endless && due == Never;
        if (waiting is WaitingFor.Payment or WaitingFor.Correction)
        {
            // The latest it can become: the applicant acts on the last day of the window, and the period starts again. What
            // happened after that day happened without the applicant.
            var ahead = this;
            var start = PackedDate.Max(through ?? Never, _last);
            extension = 0;
            ahead.Start(waiting == WaitingFor.Correction ? ReceiptOf(start) : start);
            due = through is null ? Never : ahead.Due();
            endless = (waiting == WaitingFor.Correction && through is null) || (_endless && due == Never);
            if (ClosedBy != RequestEventKind.None)
            {
                // Closed while the period stood still: there was no due date, and none can come.
                (due, endless) = (Never, true);
            }
        }

        var known = !endless && due != Never;
        var certainty = known ? CertaintyThrough(due) : Certainty.Published;
        var paused = waiting != WaitingFor.None && !closed;
        deadline = new ReplyDeadline
        {
            Regime = Regime,
            ReceivedOn = ReceivedOn,
            CountedFrom = DayZero,
            DueDate = known ? due : null,
            State = paused ? DeadlineState.Paused : certainty == Certainty.Projected ? DeadlineState.Projected : DeadlineState.Final,
            Certainty = certainty,
            WorkingDays = days + extension,
            ExtensionWorkingDays = extension,
            WaitingFor = paused ? waiting : WaitingFor.None,
            WaitingThrough = paused && through != Never ? through : null,
            ClosedBy = closedBy,
            ClosedOn = closed ? closedOn : null,
        };
        return known || endless;
    }

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
