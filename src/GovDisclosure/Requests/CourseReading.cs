using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>The course of a request read event by event, once: the deadline, and what each event did.</summary>
internal sealed class CourseReading
{
    private RequestClock _end;
    private bool _isClosedByView;

    private CourseReading(DisclosureRequest request, DisclosureRegime regime, WorkingDayCalendar calendar, LocalDate asOf, in RequestClock start)
    {
        Request = request;
        Regime = regime;
        Calendar = calendar;
        AsOf = asOf;
        ReceivedOn = start.ReceivedOn;
        FirstDayZero = start.FirstDayZero;
        FirstDue = Known(start.FirstDue);
    }

    public DisclosureRequest Request { get; }

    public DisclosureRegime Regime { get; }

    public WorkingDayCalendar Calendar { get; }

    /// <summary>The day whose knowledge counts; <see cref="RequestClock.Never"/> for all events.</summary>
    public LocalDate AsOf { get; }

    public LocalDate ReceivedOn { get; }

    public LocalDate FirstDayZero { get; }

    /// <summary>The due date before any event; null where it is not covered.</summary>
    public LocalDate? FirstDue { get; }

    public StepReading[] Steps { get; private set; } = [];

    /// <summary>The clock after the last event.</summary>
    public ref readonly RequestClock End => ref _end;

    /// <summary>
    /// Whether the course ends as it does when all events are known, whatever the day of the view: that day left out no event and closed
    /// nothing, and the due date is known, so that both are read on the same calendar.
    /// </summary>
    public bool IsWhole(in ReplyDeadline deadline)
        => AsOf == RequestClock.Never || (Steps.Length == Request.Steps.Length && !_isClosedByView && deadline.LimitDate is not null);

    public static CourseReading Read(DisclosureRequest request, DisclosureRegime regime, WorkingDayCalendar calendar, LocalDate asOf)
    {
        var clock = new RequestClock(request, regime, calendar, asOf);
        var reading = new CourseReading(request, regime, calendar, asOf, clock);
        var steps = request.Steps;
        var known = KnownOn(asOf, steps);
        if (known > 0)
        {
            reading.Steps = ReadSteps(ref clock, steps, known);
        }

        var wasOpen = clock.IsOpenToView;
        clock.Finish();
        reading._isClosedByView = wasOpen;
        reading._end = clock;
        return reading;
    }

    private static int KnownOn(LocalDate asOf, ReadOnlySpan<CourseStep> steps)
    {
        var known = 0;
        while (known < steps.Length && !PackedDate.IsAfter(steps[known].Date, asOf))
        {
            known++;
        }

        return known;
    }

    private static StepReading[] ReadSteps(ref RequestClock clock, ReadOnlySpan<CourseStep> steps, int known)
    {
        var readings = new StepReading[known];
        var due = DueOf(clock);
        for (var i = 0; i < known; i++)
        {
            ref readonly var step = ref steps[i];
            var before = due;
            var effect = clock.Apply(steps, i);
            if (effect is StepEffect.Answered or StepEffect.AnsweredLate && readings[step.Partner].Effect is not (StepEffect.Paused or StepEffect.PauseNothingLeft))
            {
                effect = StepEffect.AnsweredWithoutPause;
            }

            due = DueOf(clock);
            readings[i] = new StepReading(step, effect, Known(clock.Limit), before, due, clock.Extension);
        }

        return readings;
    }

    private static LocalDate? DueOf(in RequestClock clock) => clock.IsWaiting ? null : Known(clock.Due());

    private static LocalDate? Known(LocalDate? date) => date == RequestClock.Never ? null : date;
}
