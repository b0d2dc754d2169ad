using GovDisclosure.Law;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>Reads from the course of a request what its statistics need.</summary>
internal static class RecordOfTimeline
{
    public static RequestRecord Make(RequestTimeline timeline, ApplicantKind? applicant, Outcome? outcome, DeadlineCalculator? calculator)
    {
        var regime = timeline.RegimeOverride ?? timeline.Receipt.Regime();
        var received = regime is null ? timeline.Receipt.Arrived : timeline.Receipt.DayUnder(regime);
        var events = timeline.Events.OrderBy(e => e.Date).ToList();
        var closing = events.FindIndex(e => e.Closes);
        var decided = closing < 0 ? (LocalDate?)null : events[closing].Date;
        return new RequestRecord(timeline.Id ?? string.Empty, received, applicant)
        {
            Channel = timeline.Receipt.Channel,
            Decided = decided,
            Outcome = outcome ?? (closing < 0 ? null : OutcomeOf(events, closing)),
            Extended = events.Exists(e => e.Kind == RequestEventKind.Extension),
            InTime = decided is null || calculator is null ? null : InTime(timeline, calculator, decided.Value),
            FeePaidOn = Last(events, events.Count, RequestEventKind.Payment),
        };
    }

    /// <summary>Whether a record of which only two days are known was decided in time: true within the period of the reply, else not known.</summary>
    public static bool? WithinPeriod(RequestRecord record, DeadlineCalculator calculator)
    {
        if (record.Decided is not { } decided || decided < record.Received)
        {
            return null;
        }

        var timeline = new RequestTimeline(RequestChannel.InPerson, record.Received);
        timeline = record.Extended ? timeline.With(RequestEvent.Extension(record.Received)) : timeline;
        return calculator.TryDeadline(timeline, out var deadline) && decided <= deadline.DueDate ? true : null;
    }

    private static Outcome? OutcomeOf(List<RequestEvent> events, int closing)
    {
        switch (events[closing].Kind)
        {
            case RequestEventKind.Withdrawal:
                return Outcomes.Other;
            case RequestEventKind.Abandonment:
                var fee = Last(events, closing, RequestEventKind.FeeNotice);
                var correction = Last(events, closing, RequestEventKind.CorrectionNotice);
                return fee is null && correction is null ? null
                    : correction is null || fee >= correction ? Outcomes.AbandonedNoFee
                    : Outcomes.AbandonedNoCorrection;
            default:
                return null;
        }
    }

    private static LocalDate? Last(List<RequestEvent> events, int before, RequestEventKind kind)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (events[i].Kind == kind)
            {
                return events[i].Date;
            }
        }

        return null;
    }

    private static bool? InTime(RequestTimeline timeline, DeadlineCalculator calculator, LocalDate decided)
        => !calculator.TryDeadline(timeline, out var deadline) ? null : deadline.DueDate is not { } due || decided <= due;
}
