using GovDisclosure.Calendars;
using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Requests;

public sealed partial class DeadlineCalculator
{
    /// <summary>Explains the deadline of the reply.</summary>
    /// <param name="timeline">The request.</param>
    /// <param name="detail">How far the explanation goes.</param>
    /// <param name="on">The day whose knowledge counts: events after it are left out; null for all events.</param>
    /// <returns>The explanation, in both languages.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="detail"/> is not a member of <see cref="ExplanationDetail"/>.</exception>
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>.</exception>
    public DeadlineExplanation Explain(RequestTimeline timeline, ExplanationDetail detail = ExplanationDetail.Steps, LocalDate? on = null)
        => DeadlineExplainer.Explain(timeline, RegimeOf(timeline), _calendar, on, Guard.Defined(detail));

    /// <summary>Lists everything in a timeline that is impossible or not allowed, with the article.</summary>
    /// <param name="timeline">The request.</param>
    /// <returns>
    /// All findings: the law and the receipt first, then the events in the order of time. An error is against the law or cannot
    /// have happened; a warning may have its reasons. The deadline is computed all the same, without the events that have no effect.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    public IReadOnlyList<Finding> Check(RequestTimeline timeline)
        => TimelineFindings.Find(TimelineReading.Read(timeline, RegimeOf(timeline), _calendar, RequestClock.Never, out _));

    /// <summary>Lists what has to happen next, by whom and by when, as known on a day.</summary>
    /// <param name="timeline">The request.</param>
    /// <param name="on">The day; events after it are left out.</param>
    /// <returns>The steps in the order of their last days, those without a date at the end; empty for a closed request and before its receipt.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by <see cref="Calendar"/>.</exception>
    public IReadOnlyList<NextStep> NextSteps(RequestTimeline timeline, LocalDate on)
        => NextStepFinder.Find(timeline, RegimeOf(timeline), _calendar, on);
}
