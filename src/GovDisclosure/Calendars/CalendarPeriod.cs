using System.Runtime.InteropServices;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>A period of calendar days, months or years (60日, 6个月, 1年) that ends on a working day.</summary>
/// <remarks>
/// <para>The day that starts the period is not counted. A period of days ends n days later; a period of months or years ends on
/// the day with the same number, or on the last day of a month that has no such day. When the last day is a day off, the
/// period ends on the next working day (民事诉讼法第八十五条; 法释〔2018〕1号第四十八条; 行政复议法第八十八条).</para>
/// <para>Equality compares the number and the unit. The default value is no period: it is refused where a day is counted.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape]
public readonly partial record struct CalendarPeriod
{
    private const int MaxDays = 36_500;

    private CalendarPeriod(int days, int months)
    {
        Days = days;
        Months = months;
    }

    /// <summary>The calendar days of the period; 0 for a period of months or years.</summary>
    public int Days { get; }

    /// <summary>The months of the period, a year being twelve; 0 for a period of days.</summary>
    public int Months { get; }

    /// <summary>A period of calendar days.</summary>
    /// <param name="days">How many days.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 1 or above 36,500.</exception>
    public static CalendarPeriod OfDays(int days) => new(Guard.InRange(days, 1, MaxDays), 0);

    /// <summary>A period of months.</summary>
    /// <param name="months">How many months.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is below 1 or above 1,200.</exception>
    public static CalendarPeriod OfMonths(int months) => new(0, Guard.InRange(months, 1, 1200));

    /// <summary>A period of years.</summary>
    /// <param name="years">How many years.</param>
    /// <returns>The period, in months.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is below 1 or above 100.</exception>
    public static CalendarPeriod OfYears(int years) => new(0, Guard.InRange(years, 1, 100) * 12);

    /// <summary>The last day by the calendar alone, before it is moved off a day off.</summary>
    /// <param name="start">The day that starts the period; it is not counted.</param>
    /// <returns>The day, inclusive.</returns>
    /// <exception cref="OverflowException">The last day lies after the year 9999.</exception>
    /// <exception cref="InvalidOperationException">The period is the default value.</exception>
    public LocalDate UnadjustedLastDay(LocalDate start) => this == default ? throw Guard.NotMade<CalendarPeriod>() : start.PlusDays(Days).PlusMonths(Months);

    /// <summary>The last day of the period.</summary>
    /// <param name="start">The day that starts the period; it is not counted.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The day, inclusive: a working day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarCoverageException">The last day, or a day up to the next working day, is not covered.</exception>
    public LocalDate LastDay(LocalDate start, WorkingDayCalendar calendar) => Guard.NotNull(calendar).OnOrAfter(UnadjustedLastDay(start));

    /// <summary>The last day of the period, where the calendar covers it.</summary>
    /// <param name="start">The day that starts the period; it is not counted.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="lastDay">The day, inclusive; the unadjusted day where the result is false.</param>
    /// <returns>Whether the calendar covers the last day and all days up to the next working day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public bool TryLastDay(LocalDate start, WorkingDayCalendar calendar, out LocalDate lastDay)
        => TryRoll(UnadjustedLastDay(start), Guard.NotNull(calendar), out lastDay);

    /// <summary>Moves a last day off a day off; the day stays where the calendar does not cover it, and the result is false.</summary>
    internal static bool TryRoll(LocalDate unadjusted, WorkingDayCalendar calendar, out LocalDate lastDay)
    {
        var known = calendar.TryOnOrAfter(unadjusted, out lastDay);
        if (!known)
        {
            lastDay = unadjusted;
        }

        return known;
    }

    /// <summary>The period in Chinese.</summary>
    /// <returns>60日, 6个月 or 1年.</returns>
    public override string ToString()
        => Months == 0 ? FormattableString.Invariant($"{Days}日")
            : Months % 12 == 0 ? FormattableString.Invariant($"{Months / 12}年")
            : FormattableString.Invariant($"{Months}个月");
}
