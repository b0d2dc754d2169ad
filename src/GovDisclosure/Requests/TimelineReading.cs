using GovDisclosure.Calendars;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>A timeline read event by event, for findings and explanations.</summary>
internal sealed class TimelineReading
{
    private TimelineReading(RequestTimeline timeline, DisclosureRegime regime, WorkingDayCalendar calendar, RequestClock start)
    {
        Timeline = timeline;
        Regime = regime;
        Calendar = calendar;
        ReceivedOn = start.ReceivedOn;
        FirstDayZero = start.FirstDayZero;
        FirstDue = Known(start.Due());
    }

    public RequestTimeline Timeline { get; }

    public DisclosureRegime Regime { get; }

    public WorkingDayCalendar Calendar { get; }

    public LocalDate ReceivedOn { get; }

    public LocalDate FirstDayZero { get; }

    /// <summary>The due date before any event; null where it is not covered.</summary>
    public LocalDate? FirstDue { get; }

    public List<StepReading> Steps { get; } = [];

    public static TimelineReading Read(
        RequestTimeline timeline, DisclosureRegime regime, WorkingDayCalendar calendar, LocalDate asOf, out RequestClock clock)
    {
        clock = new RequestClock(timeline.Receipt, regime, calendar, asOf);
        var reading = new TimelineReading(timeline, regime, calendar, clock);
        var steps = timeline.Steps;
        var pausing = new bool[steps.Length];
        for (var i = 0; i < steps.Length && steps[i].Date <= asOf; i++)
        {
            var before = DueOf(clock);
            var effect = clock.Apply(steps, i);
            pausing[i] = effect is StepEffect.Paused or StepEffect.PauseNothingLeft;
            if ((effect is StepEffect.Answered or StepEffect.AnsweredLate) && !pausing[steps[i].Partner])
            {
                effect = StepEffect.AnsweredWithoutPause;
            }

            reading.Steps.Add(new StepReading(steps[i], effect, Known(clock.Limit), before, DueOf(clock), clock.Extension));
        }

        return reading;
    }

    private static LocalDate? DueOf(in RequestClock clock) => clock.IsWaiting ? null : Known(clock.Due());

    private static LocalDate? Known(LocalDate? date) => date == RequestClock.Never ? null : date;
}
