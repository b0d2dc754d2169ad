using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>Counts the period of a reply along a timeline: one pass over the sorted events, without allocation.</summary>
/// <remarks>
/// <para>The running period is kept as a day from which so many working days are left, and at most one pause behind it:
/// the working days x with from &lt; x &lt;= through. The next pause either touches it, and the two become one, or the
/// pause is settled first. So overlapping pauses count once.</para>
/// <para><see cref="Never"/> stands for a day that the calendar does not cover, and for the end of a pause that the law
/// does not limit; it compares as later than every day.</para>
/// </remarks>
internal partial struct RequestClock
{
    public static readonly LocalDate Never = LocalDate.MaxIsoValue;

    private readonly DisclosureRequest _request;
    private readonly WorkingDayCalendar _calendar;
    private readonly LocalDate _asOf;
    private LocalDate _last;
    private LocalDate _from;
    private int _left;
    private bool _hasPause;
    private LocalDate _pauseFrom;
    private LocalDate _pauseThrough;
    private LocalDate? _setDate;
    private int _corrections;

    // Notices that do not touch the period and still await their answer.
    private int _idleNotices;
    private LocalDate? _noticed;
    private LocalDate? _correctBy;
    private LocalDate? _feeNoticed;

    // The last day of the applicant, where the organ recorded the abandonment before it had passed: what comes by then still counts.
    private LocalDate? _abandonedBefore;
    private bool _endless;
    private WaitingFor _consulting;
    private LocalDate _consultingThrough;

    // The last day before which nothing but an event can close the request: up to it no event needs a look at what closes it silently.
    private LocalDate _settlesAfter;

    public RequestClock(DisclosureRequest request, DisclosureRegime regime, WorkingDayCalendar calendar, LocalDate asOf)
    {
        _request = request;
        Regime = regime;
        _calendar = calendar;
        _asOf = asOf;
        ReceivedOn = request.Receipt.DayUnder(regime);
        FirstDayZero = ReceiptOf(ReceivedOn);
        _settlesAfter = Never;
        DecidedOn = request.Decision is null ? null : DecisionOf(request, regime);
        if (DecidedOn is { } decided)
        {
            _settlesAfter = decided;
        }

        Start(FirstDayZero);
        if (DecidedOn is not null && request.Decision!.IsExtended && request.Events.Count == 0)
        {
            // The register says that it was extended and not when: in time, or it would say so.
            Extend(ReceivedOn, null);
        }
    }

    public DisclosureRegime Regime { get; }

    public LocalDate ReceivedOn { get; }

    public LocalDate FirstDayZero { get; }

    /// <summary>The due date before any event; <see cref="Never"/> where it is not covered.</summary>
    public readonly LocalDate FirstDue => Add(FirstDayZero, Regime.ReplyWorkingDays.Value);

    public LocalDate DayZero { get; private set; }

    public int Extension { get; private set; }

    public RequestEventKind ClosedBy { get; private set; }

    public LocalDate ClosedOn { get; private set; }

    /// <summary>The day of a decision that no event tells of; null for none, and where it is before the receipt.</summary>
    public LocalDate? DecidedOn { get; }

    /// <summary>Whether the request is closed by law, without an event: unpaid.</summary>
    public bool IsDeemed { get; private set; }

    /// <summary>What the applicant did not do, where the request was abandoned.</summary>
    public WaitingFor AbandonedFor { get; private set; }

    /// <summary>The last day of payment; null where none is awaited or the days are not covered.</summary>
    public readonly LocalDate? PaymentThrough => _feeNoticed is { } noticed && Window(Regime.PaymentWorkingDays, noticed) is { } through && through != Never ? through : null;

    /// <summary>The day from which the request is deemed abandoned unless it is paid; null where no payment is awaited or the days are not covered.</summary>
    /// <remarks>The day after the last day by default; a setting of the regime, because the text (逾期…视为) is only read so.</remarks>
    public readonly LocalDate? DeemedOn => PaymentThrough is { } through ? DayDeemed(through) : null;

    /// <summary>The limit that the last event was held against: of the notice, of an answer, of payment; null for none.</summary>
    public LocalDate? Limit { get; private set; }

    /// <summary>Whether the period stands still for the applicant: it starts again with the corrected request or the payment.</summary>
    public readonly bool IsWaiting => _noticed is not null || AwaitsPayment;

    private readonly LocalDate DayDeemed(LocalDate lastDay) => Regime.AbandonedFromDayAfter.Value ? lastDay.PlusDays(1) : lastDay;

    private readonly bool IsUntouched => Extension == 0 && !_hasPause && _setDate is null && _from == FirstDayZero && _left == Regime.ReplyWorkingDays.Value;

    private readonly bool AwaitsPayment => _feeNoticed is not null && Regime.PaymentRestarts.Value;

    /// <summary>Whether the day of the view can close the request without an event.</summary>
    public readonly bool IsOpenToView => _settlesAfter != Never && ClosedBy == RequestEventKind.None;

    /// <summary>Applies all events up to the day of the view, and what closes the request without an event.</summary>
    public void Run(ReadOnlySpan<CourseStep> steps)
    {
        for (var i = 0; i < steps.Length && !PackedDate.IsAfter(steps[i].Date, _asOf); i++)
        {
            Apply(steps, i);
        }

        Finish();
    }

    /// <summary>Closes what is closed on the day of the view without an event.</summary>
    public void Finish()
    {
        if (_abandonedBefore is not null && _asOf != Never && PackedDate.IsBefore(_asOf, ClosedOn))
        {
            // Recorded too early: on the day of the view the applicant still has time.
            Reopen();
        }

        if (_settlesAfter != Never)
        {
            Settle(_asOf, ofEvent: false);
        }
    }

    // A decision that only the register knows closes behind the events of its day; what is unpaid is closed when its day begins.
    private void Settle(LocalDate date, bool ofEvent)
    {
        if (ClosedBy != RequestEventKind.None)
        {
            return;
        }

        var deemed = DeemedOn;
        if (deemed is { } day && date != Never && !PackedDate.IsBefore(date, day) && (DecidedOn is not { } before || !PackedDate.IsBefore(before, day)))
        {
            (ClosedBy, ClosedOn, IsDeemed, AbandonedFor) = (RequestEventKind.Abandonment, day, true, WaitingFor.Payment);
        }
        else if (DecidedOn is { } decided && (ofEvent ? PackedDate.IsBefore(decided, date) : !PackedDate.IsAfter(decided, date)))
        {
            ClosedBy = IsAbandonment(_request.Decision!) ? RequestEventKind.Abandonment : RequestEventKind.Reply;
            ClosedOn = decided;
        }
    }

    private static bool IsAbandonment(RequestDecision decision)
        => decision.Outcome == Outcome.AbandonedNoFee || decision.Outcome == Outcome.AbandonedNoCorrection;

    private readonly LocalDate? DecisionOf(DisclosureRequest request, DisclosureRegime regime)
    {
        if (request.Decision?.DecidedOn is not { } decided || PackedDate.IsBefore(decided, ReceivedOn))
        {
            return null;
        }

        // An event that closes says the day itself.
        foreach (ref readonly var step in request.Steps)
        {
            if (step.Kind is RequestEventKind.Reply or RequestEventKind.Withdrawal or RequestEventKind.Abandonment
                || (step.Kind == RequestEventKind.Transfer && regime.TransferEndsPeriod.Value))
            {
                return null;
            }
        }

        return decided;
    }

    /// <summary>The last day of the running period as far as the events so far say; <see cref="Never"/> where it has none or is not covered.</summary>
    public readonly LocalDate Due()
    {
        if (_setDate is { } date)
        {
            return date;
        }

        return TryPaused(out var left) ? Add(_pauseThrough, left) : Add(_from, _left);
    }

    /// <summary>Whether a pause holds the period up, and how many days are left behind it; a pause from the last day on holds nothing up.</summary>
    private readonly bool TryPaused(out int left)
    {
        left = 0;
        if (!_hasPause)
        {
            return false;
        }

        left = _calendar.TryCountWorkingDays(_from, _pauseFrom, out var run) ? _left - run : 0;
        return left > 0;
    }

    private readonly LocalDate Add(LocalDate date, int days)
        => date != Never && _calendar.TryAddWorkingDays(date, days, out var result) ? result : Never;

    /// <summary>Day zero of what was received on a day.</summary>
    internal static LocalDate DayZeroOf(LocalDate date, DisclosureRegime regime, WorkingDayCalendar calendar)
        => regime.DayOffReceiptMovesOn.Value && calendar.TryOnOrAfter(date, out var moved) ? moved : date;

    private readonly LocalDate ReceiptOf(LocalDate date) => DayZeroOf(date, Regime, _calendar);

    private void Start(LocalDate dayZero)
    {
        DayZero = dayZero;
        _from = dayZero;
        _left = Regime.ReplyWorkingDays.Value;
        Extension = 0;
        _setDate = null;
        _noticed = null;
        _correctBy = null;
        _feeNoticed = null;

        // A consultation that is still out when the period starts again keeps the new one paused.
        if (_hasPause && PackedDate.IsAfter(_pauseThrough, dayZero))
        {
            _pauseFrom = dayZero;
        }
        else
        {
            _hasPause = false;
        }
    }

    private void Pause(LocalDate from, LocalDate through)
    {
        // A receipt on a day off makes a later day zero: what was sent before it leaves nothing out before it.
        from = PackedDate.Max(from, _from);
        if (!PackedDate.IsAfter(through, from))
        {
            return;
        }

        if (_hasPause && !PackedDate.IsAfter(from, _pauseThrough))
        {
            _pauseThrough = PackedDate.Max(_pauseThrough, through);
            return;
        }

        if (_hasPause)
        {
            _left -= _calendar.TryCountWorkingDays(_from, _pauseFrom, out var run) ? run : 0;
            _from = _pauseThrough;
        }

        _hasPause = true;
        _pauseFrom = from;
        _pauseThrough = through;
    }
}
