using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

public sealed partial class WorkingDayCalendar
{
    /// <summary>Whether a day is published or projected.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The certainty.</returns>
    /// <exception cref="CalendarCoverageException">The day is not covered.</exception>
    public Certainty CertaintyOf(LocalDate date) => CertaintyOf(date, date);

    /// <summary>Whether all days of a span are published.</summary>
    /// <param name="first">One end of the span, inclusive.</param>
    /// <param name="last">The other end, inclusive; may lie before <paramref name="first"/>.</param>
    /// <returns><see cref="Certainty.Projected"/> when at least one day is projected.</returns>
    /// <exception cref="CalendarCoverageException">An end is not covered.</exception>
    public Certainty CertaintyOf(LocalDate first, LocalDate last)
    {
        var (from, through) = (PackedDate.ToIso(first), PackedDate.ToIso(last));
        if (PackedDate.IsAfter(from, through))
        {
            (from, through) = (through, from);
        }

        if (!Covers(from) || !Covers(through))
        {
            throw Uncovered(Covers(from) ? through : from);
        }

        return _table.IsProjected(from, through) ? Certainty.Projected : Certainty.Published;
    }

    /// <summary>Adds working days to a day and says how well the result is known.</summary>
    /// <param name="date">Day zero.</param>
    /// <param name="days">How many working days; negative goes back, zero gives <paramref name="date"/>.</param>
    /// <param name="certainty">Whether a projected day was stepped over; for zero days, that of <paramref name="date"/> where it is covered.</param>
    /// <returns>The result of <see cref="AddWorkingDays(LocalDate, int)"/>.</returns>
    /// <exception cref="CalendarCoverageException">A day that is stepped over is not covered.</exception>
    public LocalDate AddWorkingDays(LocalDate date, int days, out Certainty certainty)
    {
        var result = AddWorkingDays(date, days);
        var first = days == 0 ? result : PackedDate.ToIso(date).PlusDays(Math.Sign(days));
        certainty = Covers(first) ? CertaintyOf(first, result) : Certainty.Published;
        return result;
    }

    /// <summary>Counts working days and says how well the count is known.</summary>
    /// <param name="after">The day before the first that may count.</param>
    /// <param name="through">The last day that may count, inclusive.</param>
    /// <param name="certainty">Whether a projected day lies between them.</param>
    /// <returns>The count of <see cref="CountWorkingDays(LocalDate, LocalDate)"/>.</returns>
    /// <exception cref="CalendarCoverageException">A day between them is not covered.</exception>
    public int CountWorkingDays(LocalDate after, LocalDate through, out Certainty certainty)
    {
        var count = CountWorkingDays(after, through);
        var (from, last) = (PackedDate.ToIso(after), PackedDate.ToIso(through));
        if (from > last)
        {
            (from, last) = (last, from);
        }

        certainty = from == last ? Certainty.Published : CertaintyOf(from.PlusDays(1), last);
        return count;
    }

    private CalendarCoverageException Uncovered(LocalDate date)
        => new(PackedDate.ToIso(date).Year, CoveredFrom, CoveredThrough);

    /// <summary>Names the first day of a walk that is not covered.</summary>
    private CalendarCoverageException UncoveredWalk(LocalDate date, int days)
        => days > 0 ? UncoveredSpan(date, LocalDate.MaxIsoValue) : UncoveredBackward(PackedDate.ToIso(date));

    private CalendarCoverageException UncoveredBackward(LocalDate before)
    {
        if (before == LocalDate.MinIsoValue)
        {
            return Uncovered(before);
        }

        var first = before.PlusDays(-1);
        return Uncovered(Covers(first) ? CoveredFrom.PlusDays(-1) : first);
    }

    private CalendarCoverageException UncoveredSpan(LocalDate after, LocalDate through)
    {
        var (from, last) = (PackedDate.ToIso(after), PackedDate.ToIso(through));
        if (from > last)
        {
            (from, last) = (last, from);
        }

        if (from == LocalDate.MaxIsoValue)
        {
            return Uncovered(from);
        }

        var first = from.PlusDays(1);
        return Uncovered(Covers(first) ? CoveredThrough.PlusDays(1) : first);
    }
}
