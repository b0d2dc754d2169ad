using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>Reads requests: the reply deadline (答复期限), the status, what is next, what is wrong, and why.</summary>
/// <remarks>
/// <para>Immutable and safe to share. The day of receipt is day zero; the n-th working day after it is the last day. An event takes
/// effect in this way:</para>
/// <list type="bullet">
/// <item>A <b>correction notice</b> stops the period, and the day the corrected request is received is the new day zero (2019, art. 30).</item>
/// <item>A <b>consultation</b> pauses it: the working days x with sent &lt; x &lt;= answered are left out, so that the day sent counts and
/// the day answered does not; days off inside are left out anyway. Where the law sets a window for the answer, the pause ends with it
/// at the latest. Overlapping pauses count once (2019, art. 33; 2007, art. 24). Only a third
/// party and an agency that made the information jointly have a window (arts 32, 34).</item>
/// <item>An <b>extension</b> adds at most the regime's maximum, once, and only when decided on or before the due date.</item>
/// <item><b>Payment</b> starts the period again: the day after payment is the first that can count (Fee Measures 2020, art. 6).</item>
/// <item>A <b>delay</b> replaces the due date by the date that the organ set (2019, art. 35).</item>
/// </list>
/// <para>A new day zero ends what the old period had gained: an extension or a set date does not outlive it, while a consultation that
/// is still out keeps pausing. Nothing revives a period that has expired. A reply, a withdrawal or an abandonment ends the request; passing
/// it on does not, and an unpaid fee ends it on the day after the last day of payment without an event: both are settings of the regime.</para>
/// <para>A day outside the published calendar gives an answer marked <see cref="Certainty.Projected"/>: see <see cref="AllowsProjection"/>.</para>
/// <para>A receipt on a day off is day zero all the same, or counts as received on the next working day: the regime says which
/// (<see cref="DisclosureRegime.DayOffReceiptMovesOn"/>). The same holds for a corrected request.</para>
/// </remarks>
public sealed class DeadlineCalculator
{
    // So far beyond its coverage a calendar is projected: a period with extension and windows ends in it.
    private const int ProjectedYears = 3;

    private readonly WorkingDayCalendar _calendar;
    private readonly ValueList<DisclosureRegime>? _regimes;
    private WorkingDayCalendar? _projected;

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
        get => _regimes ?? DisclosureRegime.All;
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

    /// <summary>Whether days after the published notices are counted from the statutory holidays, and the answer marked as projected; true when not set.</summary>
    /// <remarks>No: what needs such a day throws <see cref="CalendarCoverageException"/>, and the Try form says no. A calendar without notices is never projected.</remarks>
    public bool AllowsProjection { get; init; } = true;

    /// <summary>The regime of a request: the one it names itself, or else the one in force on its day of receipt.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The regime.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    public DisclosureRegime RegimeOf(DisclosureRequest request)
        => FindRegime(Guard.NotNull(request)) ?? throw LawNotInForceException.OfRegulations(request.Receipt.DayUnder(Regimes[0]), Regimes[0].InForceFrom);

    /// <summary>Reads a request once: deadline, status, next steps, findings and explanation of one pass.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day asked about, whose knowledge counts: events after it are left out; null for all events, without a status.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>, and cannot be projected.</exception>
    public RequestReading Read(DisclosureRequest request, LocalDate? on = null)
    {
        var regime = RegimeOf(request);
        if (TryRead(request, regime, on, out var reading))
        {
            return reading;
        }

        var asOf = on ?? RequestClock.Never;
        var deadline = Run(request, regime, Counting, asOf).Result();
        Counting.CountWorkingDays(deadline.LimitDate ?? asOf, deadline.ClosedOn ?? asOf);
        throw new CalendarCoverageException();
    }

    /// <summary>Reads a request once, where law and calendar cover it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day asked about, whose knowledge counts; null for all events, without a status.</param>
    /// <param name="reading">The reading, or null.</param>
    /// <returns>Whether a regime was in force and all days are covered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public bool TryRead(DisclosureRequest request, LocalDate? on, [NotNullWhen(true)] out RequestReading? reading)
    {
        reading = null;
        return FindRegime(Guard.NotNull(request)) is { } regime && TryRead(request, regime, on, out reading);
    }

    /// <summary>The deadline of the reply, from all events.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>, and cannot be projected.</exception>
    public ReplyDeadline Deadline(DisclosureRequest request) => Deadline(request, RequestClock.Never);

    /// <summary>The deadline of the reply as known on a day: without the events after it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>, and cannot be projected.</exception>
    public ReplyDeadline Deadline(DisclosureRequest request, LocalDate on)
    {
        var regime = RegimeOf(request);
        return Run(request, regime, _calendar, on).TryResult(out var deadline) ? deadline : Run(request, regime, Counting, on).Result();
    }

    /// <summary>The deadline of the reply, from all events, where law and calendar cover it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="deadline">The deadline; the default where the result is false.</param>
    /// <returns>Whether a regime was in force and all days are covered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public bool TryDeadline(DisclosureRequest request, out ReplyDeadline deadline)
        => TryDeadline(Guard.NotNull(request), FindRegime(request), RequestClock.Never, out deadline);

    /// <summary>Where a request stands on a day.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day; events after it are left out.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>, and cannot be projected.</exception>
    public RequestStatus Status(DisclosureRequest request, LocalDate on)
        => TryStatus(request, on, out var status) ? status : Read(request, on).Status!.Value;

    /// <summary>Where a request stands on a day, where law and calendar cover it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day; events after it are left out.</param>
    /// <param name="status">The status; the default where the result is false.</param>
    /// <returns>Whether a regime was in force and all days are covered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public bool TryStatus(DisclosureRequest request, LocalDate on, out RequestStatus status)
    {
        if (TryDeadline(Guard.NotNull(request), FindRegime(request), on, out var deadline))
        {
            return StatusOf(request, deadline, RemadeDue(request, deadline, on)?.DueDate, on, out status);
        }

        status = default;
        return false;
    }

    /// <summary>Explains the deadline of the reply.</summary>
    /// <param name="request">The request.</param>
    /// <param name="dayByDay">Whether every day of the period is listed with what it is, after the steps.</param>
    /// <param name="on">The day whose knowledge counts: events after it are left out; null for all events.</param>
    /// <returns>The explanation, in both languages.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>, and cannot be projected.</exception>
    public DeadlineExplanation Explain(DisclosureRequest request, bool dayByDay = false, LocalDate? on = null)
        => Read(request, on).Explain(dayByDay);

    /// <summary>Lists everything in the course of a request that is impossible or not allowed, with the article.</summary>
    /// <param name="request">The request.</param>
    /// <returns>
    /// All findings: the law and the receipt first, then the events in the order of time. An error is against the law or cannot
    /// have happened; a warning may have its reasons. The deadline is computed all the same, without the events that have no effect.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    public IReadOnlyList<Finding> Check(DisclosureRequest request)
    {
        RegimeOf(request);
        return CourseFindings.Find(CourseOf(request)!);
    }

    /// <summary>Lists everything that is impossible or not allowed in the whole course of a request that was read as of a day, also in what came after it.</summary>
    /// <param name="reading">A reading of this calculator.</param>
    /// <returns>The same findings as those of its request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    public IReadOnlyList<Finding> Check(RequestReading reading)
        => Guard.NotNull(reading).IsWhole ? reading.Findings : Check(reading.Request);

    /// <summary>Lists what has to happen next, by whom and by when, as known on a day.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day; events after it are left out.</param>
    /// <returns>The steps in the order of their last days, those without a date at the end; empty before its receipt, and for a closed request unless a reply is ordered anew.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>, and cannot be projected.</exception>
    public IReadOnlyList<NextStep> NextSteps(DisclosureRequest request, LocalDate on) => Read(request, on).NextSteps;

    internal DisclosureRegime? FindRegime(DisclosureRequest request)
        => request.RegimeOverride ?? request.Receipt.RegimeAmong(_regimes);

    /// <summary>The clock of a request after all events, on the calendar that covers it; false where neither law nor calendar does.</summary>
    internal bool TryClock(DisclosureRequest request, LocalDate asOf, out RequestClock clock, out ReplyDeadline deadline)
    {
        if (FindRegime(request) is not { } regime)
        {
            clock = default;
            deadline = default;
            return false;
        }

        clock = Run(request, regime, _calendar, asOf);
        if (clock.TryResult(out deadline))
        {
            return true;
        }

        clock = Run(request, regime, Counting, asOf);
        return clock.TryResult(out deadline);
    }

    /// <summary>The course of a request after all events, on the calendar that covers it; null where no regime governs it.</summary>
    internal CourseReading? CourseOf(DisclosureRequest request)
        => FindRegime(request) is { } regime
            ? CourseReading.Read(request, regime, Run(request, regime, _calendar, RequestClock.Never).TryResult(out _) ? _calendar : Counting, RequestClock.Never)
            : null;

    /// <summary>The working days to its end of a request without a course, in which nobody was waited for; null where no regime governs it or they are not covered.</summary>
    internal int? PlainDays(DisclosureRequest request, LocalDate closedOn)
    {
        if (FindRegime(request) is not { } regime)
        {
            return null;
        }

        var zero = RequestClock.DayZeroOf(request.Receipt.DayUnder(regime), regime, _calendar);
        return !PackedDate.IsAfter(closedOn, zero) ? 0 : TryCount(zero, closedOn, out var days) ? days : null;
    }

    // Of a request that was answered, or that was silent until a decision or a judgment ordered the reply: from then on that period runs.
    internal RuleDeadline? RemadeDue(DisclosureRequest request, in ReplyDeadline first, LocalDate on)
        => request.Void is null && RemadeReply.OpenOrderOf(request, on) is { } order
            && (first.ClosedBy == RequestEventKind.Reply || (first.ClosedBy == RequestEventKind.None && first.LimitDate < order.DecidedOn))
            && (RemadeReply.TryDueAfter(order, _calendar, first.Regime, out var due) || RemadeReply.TryDueAfter(order, Counting, first.Regime, out due)) ? due : null;

    internal static RequestClock Run(DisclosureRequest request, DisclosureRegime regime, WorkingDayCalendar calendar, LocalDate asOf)
    {
        var clock = new RequestClock(request, regime, calendar, asOf);
        clock.Run(request.Steps);
        return clock;
    }

    /// <summary>The calendar with the years after its coverage projected, where that is allowed and possible; else the calendar itself.</summary>
    internal WorkingDayCalendar Counting => _projected ??= Project();

    private WorkingDayCalendar Project()
    {
        var last = Math.Min(_calendar.CoveredThrough.Year + ProjectedYears, WorkingDayCalendar.LastProjectedYear);
        return AllowsProjection && _calendar.Notices.Count > 0 && _calendar.CanProject && last >= _calendar.CoveredThrough.Year
            ? _calendar.WithProjection(last)
            : _calendar;
    }

    private bool TryDeadline(DisclosureRequest request, DisclosureRegime? regime, LocalDate asOf, out ReplyDeadline deadline)
    {
        deadline = default;
        if (regime is null)
        {
            return false;
        }

        if (Run(request, regime, _calendar, asOf).TryResult(out deadline)
            || (!ReferenceEquals(Counting, _calendar) && Run(request, regime, Counting, asOf).TryResult(out deadline)))
        {
            return true;
        }

        deadline = default;
        return false;
    }

    private bool TryRead(DisclosureRequest request, DisclosureRegime regime, LocalDate? on, [NotNullWhen(true)] out RequestReading? reading)
    {
        reading = null;
        var asOf = on ?? RequestClock.Never;
        var course = CourseReading.Read(request, regime, _calendar, asOf);
        if (!course.End.TryResult(out var deadline))
        {
            if (ReferenceEquals(Counting, _calendar))
            {
                return false;
            }

            course = CourseReading.Read(request, regime, Counting, asOf);
            if (!course.End.TryResult(out deadline))
            {
                return false;
            }
        }

        var anew = RemadeDue(request, deadline, asOf);
        RequestStatus? status = null;
        if (on is { } day)
        {
            if (!StatusOf(request, deadline, anew?.DueDate, day, out var known))
            {
                return false;
            }

            status = known;
        }

        var days = course.Calendar.Covers(DayLister.LastDay(course, deadline, on)) ? course.Calendar : Counting;
        reading = new RequestReading(course, days, Counting, on, deadline, status) { RemadeDeadline = anew };
        return true;
    }

    // Where a reply was ordered anew, its last day stands for the first one's.
    private bool StatusOf(DisclosureRequest request, in ReplyDeadline deadline, LocalDate? anew, LocalDate on, out RequestStatus status)
    {
        var kind = anew is { } last ? KindOf(last, on) : KindOf(request, deadline, on);
        var days = 0;
        var known = kind switch
        {
            RequestStatusKind.OnTrack => TryCount(on, anew ?? deadline.DueDate!.Value, out days),
            RequestStatusKind.Overdue => TryCount(anew ?? deadline.DueDate!.Value, on, out days),
            RequestStatusKind.AnsweredLate => TryCount(deadline.LimitDate!.Value, deadline.ClosedOn!.Value, out days),
            _ => true,
        };
        if (kind == RequestStatusKind.OnTrack && days <= DueSoonWorkingDays)
        {
            kind = RequestStatusKind.DueSoon;
        }

        status = new RequestStatus { On = on, Kind = known ? kind : RequestStatusKind.None, WorkingDays = days, Deadline = deadline, RemadeDueDate = anew };
        return known;
    }

    private bool TryCount(LocalDate after, LocalDate through, out int days)
        => _calendar.TryCountWorkingDays(after, through, out days) || Counting.TryCountWorkingDays(after, through, out days);

    private static RequestStatusKind KindOf(DisclosureRequest request, in ReplyDeadline deadline, LocalDate on)
        => request.Void is not null ? RequestStatusKind.Void
            : PackedDate.IsBefore(on, deadline.ReceivedOn) ? RequestStatusKind.NotReceived
            : deadline.ClosedBy == RequestEventKind.Reply ? CourseTimeliness.StatusOf(CourseTimeliness.Of(request, deadline))
            : deadline.ClosedBy != RequestEventKind.None ? RequestStatusKind.Closed
            : deadline.State == DeadlineState.AwaitsDecision ? RequestStatusKind.AwaitsDecision
            : deadline.State == DeadlineState.Paused || deadline.DueDate is null ? RequestStatusKind.Paused
            : KindOf(deadline.DueDate.Value, on);

    private static RequestStatusKind KindOf(LocalDate due, LocalDate on)
        => PackedDate.IsBefore(on, due) ? RequestStatusKind.OnTrack
            : on == due ? RequestStatusKind.DueToday
            : RequestStatusKind.Overdue;
}
