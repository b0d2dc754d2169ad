using System.Runtime.InteropServices;
using GovDisclosure.Calendars;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>Lists the days of a period, counted or not, from the reading of a course.</summary>
internal static class DayLister
{
    /// <param name="whole">The course.</param>
    /// <param name="deadline">Its deadline.</param>
    /// <param name="on">The day asked about; null for none.</param>
    /// <param name="calendar">What the days are: that of the course, or one that reaches further where the last day lies beyond it.</param>
    public static DeadlineDay[] List(CourseReading whole, in ReplyDeadline deadline, LocalDate? on, WorkingDayCalendar calendar)
    {
        var last = LastDay(whole, deadline, on);
        if (last <= whole.ReceivedOn)
        {
            return [];
        }

        var spans = Spans(whole, deadline.WaitingThrough, last);
        var days = new DeadlineDay[Period.DaysBetween(whole.ReceivedOn, last)];
        var number = 0;
        var date = whole.ReceivedOn;
        for (var i = 0; i < days.Length; i++)
        {
            date = date.PlusDays(1);
            var day = calendar.Describe(date);
            var kind = KindOf(spans, day, whole, out var restarts);
            if (restarts)
            {
                number = 0;
            }

            days[i] = new DeadlineDay(day, kind, kind == DeadlineDayKind.Counted ? ++number : 0);
        }

        return days;
    }

    /// <summary>The times through a day in which the organ waited for somebody, apart from each other and in order: the days x with after &lt; x &lt;= through.</summary>
    public static List<(LocalDate After, LocalDate Through)> Waits(CourseReading whole, LocalDate last)
    {
        var waits = new List<(LocalDate After, LocalDate Through)>();
        foreach (var span in Spans(whole, null, last).OrderBy(s => s.After))
        {
            var through = LocalDate.Min(span.Through, last);
            var after = LocalDate.Max(waits.Count > 0 ? LocalDate.Max(waits[waits.Count - 1].Through, span.After) : span.After, whole.FirstDayZero);
            if (through > after)
            {
                waits.Add((after, through));
            }
        }

        return waits;
    }

    // A request is listed to its last day, whatever day is asked about; one that stands still without a date, to the day asked about or the last thing known of it.
    internal static LocalDate LastDay(CourseReading whole, in ReplyDeadline deadline, LocalDate? on)
        => deadline.LimitDate ?? deadline.ClosedOn ?? on ?? (whole.Steps.Length > 0 ? whole.Steps[whole.Steps.Length - 1].Date : whole.ReceivedOn);

    private static List<Span> Spans(CourseReading whole, LocalDate? waitingThrough, LocalDate last)
    {
        var standing = new Standing(whole, last);
        foreach (var reading in whole.Steps)
        {
            standing.Apply(reading);
        }

        standing.AddAwaited(waitingThrough ?? last);
        return standing.Spans;
    }

    private static LocalDate PauseEnd(in StepReading reading, CourseReading whole, LocalDate last)
    {
        var end = reading.Limit ?? last;
        if (reading.Step.Partner >= 0)
        {
            foreach (var other in whole.Steps)
            {
                if (other.Step.Index == whole.Request.Steps[reading.Step.Partner].Index)
                {
                    end = LocalDate.Min(end, other.Date);
                }
            }
        }

        return end;
    }

    private static LocalDate DayZeroOf(CourseReading whole, LocalDate received)
        => RequestClock.DayZeroOf(received, whole.Regime, whole.Calendar);

    private static DeadlineDayKind KindOf(List<Span> spans, in CalendarDay day, CourseReading whole, out bool restarts)
    {
        restarts = false;
        var kind = DeadlineDayKind.Counted;
        var zero = day.Date == whole.FirstDayZero;
        foreach (var span in spans)
        {
            if (day.Date <= span.After || day.Date > span.Through)
            {
                // A period that starts again on the very day it stopped has no day between.
                restarts |= span.Restarts && day.Date == span.Through;
                continue;
            }

            restarts |= span.Restarts && day.Date == span.Through;
            if (kind is DeadlineDayKind.Counted or DeadlineDayKind.Paused)
            {
                kind = span.Kind;
            }
        }

        return !day.IsWorkingDay ? DeadlineDayKind.DayOff
            : zero || (restarts && kind != DeadlineDayKind.AwaitingPayment) ? DeadlineDayKind.DayZero
            : kind;
    }

    /// <summary>The times in which the period stood still, and the notices that are still out, along the events.</summary>
    private sealed class Standing(CourseReading whole, LocalDate last)
    {
        private LocalDate? _notice;
        private LocalDate? _fee;

        public List<Span> Spans { get; } = [];

        private CorrectionEffect OfCorrection => whole.Regime.CorrectionEffect.Value;

        public void Apply(in StepReading reading)
        {
            switch (reading.Effect)
            {
                case StepEffect.CorrectionNoticed or StepEffect.CorrectionNoticedLate or StepEffect.CorrectionAgain when OfCorrection != CorrectionEffect.None:
                    _notice ??= reading.Date;
                    break;
                case StepEffect.Corrected or StepEffect.CorrectedLate:
                    Corrected(reading.Date);
                    break;
                case StepEffect.FeeNoticed when whole.Regime.PaymentRestarts.Value:
                    _fee = reading.Step.Source.ArrivedOn;
                    break;
                case StepEffect.Paid when whole.Regime.PaymentRestarts.Value:
                    Spans.Add(new Span(DeadlineDayKind.AwaitingPayment, _fee ?? reading.Date, reading.Date, Restarts: true));
                    (_notice, _fee) = (null, null);
                    break;
                case StepEffect.Obstructed:
                    Spans.Add(new Span(DeadlineDayKind.Paused, reading.Date, reading.Step.Source.Through ?? last, Restarts: false));
                    break;
                case StepEffect.Paused or StepEffect.PauseNothingLeft:
                    Spans.Add(new Span(DeadlineDayKind.Paused, reading.Date, PauseEnd(reading, whole, last), Restarts: false));
                    break;
            }
        }

        /// <summary>What is still awaited stands still up to the end of its window, behind which the latest due date is counted.</summary>
        public void AddAwaited(LocalDate through)
        {
            foreach (var reading in whole.Steps)
            {
                through = reading.Effect is StepEffect.BeforeReceipt or StepEffect.AfterClosing ? through : LocalDate.Max(through, reading.Date);
            }

            if (_fee is { } paying)
            {
                Spans.Add(new Span(DeadlineDayKind.AwaitingPayment, paying, through, Restarts: true));
            }
            else if (_notice is { } correcting)
            {
                Spans.Add(new Span(DeadlineDayKind.AwaitingCorrection, correcting, DayZeroOf(whole, through), Restarts: true));
            }
        }

        private void Corrected(LocalDate date)
        {
            var restarts = OfCorrection == CorrectionEffect.Restarts;
            Spans.Add(new Span(DeadlineDayKind.AwaitingCorrection, _notice ?? date, restarts ? DayZeroOf(whole, date) : date, restarts));
            (_notice, _fee) = (null, null);
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Span(DeadlineDayKind Kind, LocalDate After, LocalDate Through, bool Restarts);
}
