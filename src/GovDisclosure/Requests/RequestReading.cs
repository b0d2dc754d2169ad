using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>One request read once: deadline, status, next steps, findings and explanation come from the same pass over its course.</summary>
/// <remarks>
/// Made by <see cref="DeadlineCalculator.Read"/>. Two readings are equal when request, day and deadline are. Read back from JSON it is read anew on
/// the national calendar or on one that the host gives among its references, and refused where that does not give the deadline written.
/// </remarks>
[JsonShape(Codec = typeof(RequestReadingShape))]
public sealed partial class RequestReading : IEquatable<RequestReading>
{
    private readonly CourseReading _course;

    // The days are listed by it: a date that the organ set itself can lie beyond the calendar that the period is counted with.
    private readonly WorkingDayCalendar _days;

    // Reaches as far as a deadline can be projected.
    private readonly WorkingDayCalendar _counting;
    private readonly LocalDate? _on;

    internal RequestReading(CourseReading course, WorkingDayCalendar days, WorkingDayCalendar counting, LocalDate? on, in ReplyDeadline deadline, RequestStatus? status)
    {
        _course = course;
        _days = days;
        _counting = counting;
        _on = on;
        Deadline = deadline;
        Status = status;
    }

    /// <summary>The request.</summary>
    public DisclosureRequest Request => _course.Request;

    /// <summary>The day whose knowledge counts; null for all events.</summary>
    public LocalDate? On => _on;

    /// <summary>The regime that governs the request.</summary>
    public DisclosureRegime Regime => _course.Regime;

    /// <summary>The deadline of the reply.</summary>
    public ReplyDeadline Deadline { get; }

    /// <summary>
    /// The last day of the reply that a reconsideration decision or a judgment orders anew and that was not made by <see cref="On"/>; null where none is
    /// ordered, it was made, or the period of the first reply still runs.
    /// </summary>
    public RuleDeadline? RemadeDeadline { get; internal init; }

    /// <summary>Where the request stands on <see cref="On"/>; null where no day was asked for.</summary>
    public RequestStatus? Status { get; }

    /// <summary>How the request ended by <see cref="On"/>: as decided, or as the course itself says (unpaid, not corrected, withdrawn); null while it is open or where nothing says it.</summary>
    public Outcome? Outcome => CourseOutcome.Of(Request, _course.End);

    /// <summary>
    /// The working days that the handling took or has taken, the time of the applicant and of those who were consulted left out; null without an end or a day,
    /// and where the days are neither covered nor can be projected.
    /// </summary>
    public int? HandlingWorkingDays => HandlingEnd is { } last ? CourseTime.Through(_course, last, _counting) : null;

    /// <summary>Whether all days of <see cref="HandlingWorkingDays"/> are published; one behind the published calendar is projected, as a deadline is.</summary>
    public Certainty HandlingCertainty => HandlingEnd is { } last ? CourseTime.CertaintyThrough(_course, last, _counting) : Certainty.Published;

    /// <summary>Everything in the course that is impossible or not allowed, with the article: the law and the receipt first, then the events in the order of time.</summary>
    public IReadOnlyList<Finding> Findings => field ??= CourseFindings.Find(_course);

    /// <summary>Whether <see cref="Findings"/> are those of the whole course, whatever the day asked about.</summary>
    internal bool IsWhole => _course.IsWhole(Deadline);

    /// <summary>What has to happen next, by whom and by when, in the order of the last days; without a day asked for, as of the last event.</summary>
    /// <remarks>Empty before its receipt, and for a closed request unless a reply is ordered anew.</remarks>
    public IReadOnlyList<NextStep> NextSteps => field ??= NextStepFinder.Find(_course, Deadline, _on ?? LastDay(), RemadeDeadline);

    /// <summary>Explains the deadline.</summary>
    /// <param name="dayByDay">Whether every day of the period is listed with what it is, after the steps.</param>
    /// <returns>The explanation, in both languages.</returns>
    /// <exception cref="CalendarCoverageException">Every day is asked for, and one of them is neither covered nor can be projected.</exception>
    public DeadlineExplanation Explain(bool dayByDay = false)
        => DeadlineExplainer.Explain(_course, Deadline, _on, dayByDay ? _days : null, RemadeDeadline);

    /// <summary>Every day after the receipt through the last day of the reply, those after <see cref="On"/> too, as the course stands.</summary>
    internal IReadOnlyList<DeadlineDay> ListDays() => DayLister.List(_course, Deadline, null, _days);

    /// <summary>The same reading with the status as it was told.</summary>
    internal RequestReading With(RequestStatus? status) => new(_course, _days, _counting, _on, Deadline, status) { RemadeDeadline = RemadeDeadline };

    /// <inheritdoc/>
    public bool Equals(RequestReading? other)
        => other is not null && _on == other._on && Request.Equals(other.Request) && Deadline == other.Deadline;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RequestReading);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Request.GetHashCode() * 31) + _on.GetHashCode());

    /// <summary>The request and its deadline as one line.</summary>
    /// <returns>For example <c>2024-17（2024-03-04收到） 2024-04-01（确定）</c>.</returns>
    public override string ToString() => $"{Request} {Deadline}";

    private LocalDate? HandlingEnd => _course.End.ClosedBy != RequestEventKind.None ? _course.End.ClosedOn : _on;

    private LocalDate LastDay()
    {
        var last = _course.ReceivedOn;
        foreach (var step in Request.Steps)
        {
            last = LocalDate.Max(last, step.Date);
        }

        return last;
    }
}
