using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>Computes, checks and explains the reply deadline of requests (答复期限).</summary>
/// <remarks>
/// <para>Immutable and safe to share. The day of receipt is day zero; the n-th working day after it is the last day. An event takes
/// effect in this way:</para>
/// <list type="bullet">
/// <item>A <b>correction notice</b> stops the period, and the day the corrected request is received is the new day zero (2019, art. 30).</item>
/// <item>A <b>consultation</b> pauses it: the working days x with sent &lt; x &lt;= answered are left out, so that the day sent counts and
/// the day answered does not; days off inside are left out anyway. Where the law sets a window for the answer, the pause ends with it
/// at the latest. Overlapping pauses count once (2019, art. 33; 2007, art. 24).</item>
/// <item>An <b>extension</b> adds at most the regime's maximum, once, and only when decided on or before the due date.</item>
/// <item><b>Payment</b> starts the period again: the day after payment is the first that can count (Fee Measures 2020, art. 6).</item>
/// <item>A <b>delay</b> replaces the due date by the date that the organ set (2019, art. 35).</item>
/// </list>
/// <para>A new day zero ends what the old period had gained: an extension or a set date does not outlive it, while a consultation that
/// is still out keeps pausing. Nothing revives a period that has expired. A reply, transfer, withdrawal or abandonment ends the request.</para>
/// <para>A receipt on a day off is day zero all the same, or counts as received on the next working day: the regime says which
/// (<see cref="DisclosureRegime.DayOffReceiptMovesOn"/>). The same holds for a corrected request.</para>
/// </remarks>
public sealed partial class DeadlineCalculator
{
    private readonly WorkingDayCalendar _calendar;
    private readonly ValueList<DisclosureRegime>? _regimes;

    /// <summary>Makes a calculator.</summary>
    /// <param name="calendar">The working days of the organ.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public DeadlineCalculator(WorkingDayCalendar calendar) => _calendar = Guard.NotNull(calendar);

    /// <summary>The working days of the organ.</summary>
    public WorkingDayCalendar Calendar => _calendar;

    /// <summary>The regimes to choose from by the day of receipt, in the order of time; the built-in two by default.</summary>
    /// <remarks>A host puts its derived regime in the place of the one that it derives from.</remarks>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public IReadOnlyList<DisclosureRegime> Regimes
    {
        get => _regimes ?? Law.Regimes.All;
        init
        {
            _regimes = ValueList.Copy(Guard.NotNull(value));
            if (_regimes.Count == 0)
            {
                throw new ArgumentException("At least one regime is needed.", nameof(value));
            }
        }
    }

    /// <summary>How many working days before the due date a request is due soon; 3 by default, 0 for never.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 1000.</exception>
    public int DueSoonWorkingDays { get; init => field = Guard.InRange(value, 0, 1000, nameof(value)); } = 3;

    /// <summary>The regime of a request: the one it names itself, or else the one in force on its day of receipt.</summary>
    /// <param name="timeline">The request.</param>
    /// <returns>The regime.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    public DisclosureRegime RegimeOf(RequestTimeline timeline)
        => FindRegime(Guard.NotNull(timeline)) ?? throw new RegimeNotInForceException(timeline.Receipt.DayUnder(Regimes[0]), Regimes[0].InForceFrom);

    /// <summary>The deadline of the reply, from all events.</summary>
    /// <param name="timeline">The request.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>.</exception>
    public ReplyDeadline Deadline(RequestTimeline timeline) => Run(timeline, RegimeOf(timeline), RequestClock.Never).Result();

    /// <summary>The deadline of the reply as known on a day: without the events after it.</summary>
    /// <param name="timeline">The request.</param>
    /// <param name="on">The day.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>.</exception>
    public ReplyDeadline Deadline(RequestTimeline timeline, LocalDate on) => Run(timeline, RegimeOf(timeline), on).Result();

    /// <summary>The deadline of the reply, from all events, where law and calendar cover it.</summary>
    /// <param name="timeline">The request.</param>
    /// <param name="deadline">The deadline; meaningless where the result is false.</param>
    /// <returns>Whether a regime was in force and all days are covered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public bool TryDeadline(RequestTimeline timeline, out ReplyDeadline deadline)
    {
        if (FindRegime(Guard.NotNull(timeline)) is { } regime)
        {
            return Run(timeline, regime, RequestClock.Never).TryResult(out deadline);
        }

        deadline = default;
        return false;
    }

    /// <summary>Where a request stands on a day.</summary>
    /// <param name="timeline">The request.</param>
    /// <param name="on">The day; events after it are left out.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>.</exception>
    public RequestStatus Status(RequestTimeline timeline, LocalDate on)
    {
        var deadline = Deadline(timeline, on);
        if (!TryStatus(deadline, on, out var status))
        {
            _calendar.CountWorkingDays(deadline.DueDate!.Value, deadline.ClosedOn ?? on);
        }

        return status;
    }

    /// <summary>Where a request stands on a day, where law and calendar cover it.</summary>
    /// <param name="timeline">The request.</param>
    /// <param name="on">The day; events after it are left out.</param>
    /// <param name="status">The status; meaningless where the result is false.</param>
    /// <returns>Whether a regime was in force and all days are covered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public bool TryStatus(RequestTimeline timeline, LocalDate on, out RequestStatus status)
    {
        if (FindRegime(Guard.NotNull(timeline)) is { } regime && Run(timeline, regime, on).TryResult(out var deadline))
        {
            return TryStatus(deadline, on, out status);
        }

        status = default;
        return false;
    }

    internal RequestClock Run(RequestTimeline timeline, DisclosureRegime regime, LocalDate asOf)
    {
        var clock = new RequestClock(timeline.Receipt, regime, _calendar, asOf);
        clock.Run(timeline.Steps);
        return clock;
    }

    private DisclosureRegime? FindRegime(RequestTimeline timeline)
        => timeline.RegimeOverride ?? timeline.Receipt.RegimeAmong(_regimes);

    private bool TryStatus(in ReplyDeadline deadline, LocalDate on, out RequestStatus status)
    {
        var kind = KindOf(deadline, on);
        var days = 0;
        var known = kind switch
        {
            RequestStatusKind.OnTrack => _calendar.TryCountWorkingDays(on, deadline.DueDate!.Value, out days),
            RequestStatusKind.Overdue => _calendar.TryCountWorkingDays(deadline.DueDate!.Value, on, out days),
            RequestStatusKind.AnsweredLate => _calendar.TryCountWorkingDays(deadline.DueDate!.Value, deadline.ClosedOn!.Value, out days),
            _ => true,
        };
        if (kind == RequestStatusKind.OnTrack && days <= DueSoonWorkingDays)
        {
            kind = RequestStatusKind.DueSoon;
        }

        status = new RequestStatus { On = on, Kind = kind, WorkingDays = days, Deadline = deadline };
        return known;
    }

    private static RequestStatusKind KindOf(in ReplyDeadline deadline, LocalDate on)
        => PackedDate.IsBefore(on, deadline.ReceivedOn) ? RequestStatusKind.NotReceived
            : deadline.ClosedBy == RequestEventKind.Reply
                ? (deadline.DueDate is { } limit && deadline.ClosedOn is { } closed && PackedDate.IsAfter(closed, limit) ? RequestStatusKind.AnsweredLate : RequestStatusKind.AnsweredInTime)
            : deadline.ClosedBy != RequestEventKind.None ? RequestStatusKind.Closed
            : deadline.State == DeadlineState.Paused ? RequestStatusKind.Paused
            : deadline.DueDate is { } due && PackedDate.IsBefore(on, due) ? RequestStatusKind.OnTrack
            : on == deadline.DueDate ? RequestStatusKind.DueToday
            : RequestStatusKind.Overdue;
}
