using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

// Periods of calendar days, months or years (60日, 6个月, 1年) that end on a working day.
public sealed partial class WorkingDayCalendar
{
    /// <summary>The last day of a period of calendar days, months or years (60日, 6个月, 1年), which ends on a working day.</summary>
    /// <param name="start">The day that starts the period; it is not counted.</param>
    /// <param name="period">Days, weeks, months and years; the clock time in it has no meaning and is refused.</param>
    /// <returns>The day, inclusive: a working day.</returns>
    /// <remarks>
    /// A period of days ends n days later; a period of months or years ends on the day with the same number, or on the last day of a month that has no
    /// such day. When the last day is a day off, the period ends on the next working day (民事诉讼法第八十五条; 法释〔2018〕1号第四十八条;
    /// 行政复议法第八十八条).
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="period"/> holds hours or less, or does not end after <paramref name="start"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="CalendarCoverageException">The last day, or a day up to the next working day, is not covered.</exception>
    /// <exception cref="OverflowException">The last day lies after the year 9999.</exception>
    public LocalDate LastDay(LocalDate start, Period period) => OnOrAfter(Nominal(start, period));

    /// <summary>The last day of a period as <see cref="LastDay"/> gives it, where the calendar covers it.</summary>
    /// <param name="start">The day that starts the period; it is not counted.</param>
    /// <param name="period">Days, weeks, months and years.</param>
    /// <param name="lastDay">The day, inclusive; the day before it is moved off a day off where the result is false.</param>
    /// <returns>Whether the calendar covers the last day and all days up to the next working day.</returns>
    /// <exception cref="ArgumentException"><paramref name="period"/> holds hours or less, or does not end after <paramref name="start"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="OverflowException">The last day lies after the year 9999.</exception>
    public bool TryLastDay(LocalDate start, Period period, out LocalDate lastDay) => TryRoll(Nominal(start, period), out lastDay);

    /// <summary>Moves a last day off a day off; the day stays where the calendar does not cover it, and the result is false.</summary>
    internal bool TryRoll(LocalDate unadjusted, out LocalDate lastDay)
    {
        var known = TryOnOrAfter(unadjusted, out lastDay);
        if (!known)
        {
            lastDay = unadjusted;
        }

        return known;
    }

    private static LocalDate Nominal(LocalDate start, Period period)
        => Guard.NotNull(period).HasTimeComponent || start + period is var end && end <= start
            ? throw Guard.Invalid("The period must be of days, weeks, months or years and end after its start.", nameof(period))
            : end;
}
