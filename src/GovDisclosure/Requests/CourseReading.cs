using GovDisclosure.Calendars;
using GovDisclosure.Cases;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>The course of a request read event by event, once: the deadline, and what each event did.</summary>
internal sealed class CourseReading
{
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

    public List<StepReading> Steps { get; } = [];

    /// <summary>The clock after the last event.</summary>
    public RequestClock End { get; private set; }

    public static CourseReading Read(DisclosureRequest request, DisclosureRegime regime, WorkingDayCalendar calendar, LocalDate asOf)
    {
        var clock = new RequestClock(request, regime, calendar, asOf);
        var reading = new CourseReading(request, regime, calendar, asOf, clock);
        var steps = request.Steps;
        var pausing = new bool[steps.Length];
        for (var i = 0; i < steps.Length && steps[i].Date <= asOf; i++)
        {
            var before = DueOf(clock);
            var effect = clock.Apply(steps, i);
            pausing[i] = effect is StepEffect.Paused or StepEffect.PauseNothingLeft;
            if (effect is StepEffect.Answered or StepEffect.AnsweredLate && !pausing[steps[i].Partner])
            {
                effect = StepEffect.AnsweredWithoutPause;
            }

            reading.Steps.Add(new StepReading(steps[i], effect, Known(clock.Limit), before, DueOf(clock), clock.Extension));
        }

        clock.Finish();
        reading.End = clock;
        return reading;
    }

    private static LocalDate? DueOf(in RequestClock clock) => clock.IsWaiting ? null : Known(clock.Due());

    private static LocalDate? Known(LocalDate? date) => date == RequestClock.Never ? null : date;
}
