using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

public sealed partial class WorkingDayCalendar
{
    /// <summary>The working days after a day, through another, in order.</summary>
    /// <param name="after">The day before the first that may be listed.</param>
    /// <param name="through">The last day that may be listed, inclusive.</param>
    /// <returns>The days x with after &lt; x &lt;= through, a view of the calendar's own table; empty when through is not after <paramref name="after"/>.</returns>
    /// <exception cref="CalendarCoverageException">A day between them is not covered.</exception>
    public ReadOnlySpan<LocalDate> WorkingDays(LocalDate after, LocalDate through)
    {
        var count = CountWorkingDays(after, through);
        if (count <= 0)
        {
            return [];
        }

        _ = _table.TryCount(CoveredFrom.PlusDays(-1), after, out var before);
        return _table.WorkingDays.Slice(before, count);
    }

    /// <summary>Describes every day after a day, through another, in order.</summary>
    /// <param name="after">The day before the first that is described.</param>
    /// <param name="through">The last day that is described, inclusive.</param>
    /// <returns>The days x with after &lt; x &lt;= through, made one by one; none when through is not after <paramref name="after"/>.</returns>
    /// <exception cref="CalendarCoverageException">A day between them is not covered.</exception>
    public IEnumerable<CalendarDay> DescribeDays(LocalDate after, LocalDate through)
    {
        _ = CountWorkingDays(after, through);
        var (first, last) = (PackedDate.ToIso(after), PackedDate.ToIso(through));
        return Each();

        IEnumerable<CalendarDay> Each()
        {
            while (first < last)
            {
                first = first.PlusDays(1);
                yield return Describe(first);
            }
        }
    }

    /// <summary>The days that are working days here and not in another calendar, or there and not here: what moves deadlines.</summary>
    /// <param name="other">The other calendar, for example this one with a new notice.</param>
    /// <returns>The days that both calendars cover and that differ, in order, as the other calendar has them; <see cref="Describe"/> tells what they are here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public IReadOnlyList<CalendarDay> ChangesTo(WorkingDayCalendar other)
    {
        Guard.NotNull(other);
        var changes = new List<CalendarDay>();
        var last = LocalDate.Min(CoveredThrough, other.CoveredThrough);
        for (var day = LocalDate.Max(CoveredFrom, other.CoveredFrom); day <= last; day = day.PlusDays(1))
        {
            if (IsWorkingDay(day) != other.IsWorkingDay(day))
            {
                changes.Add(other.Describe(day));
            }
        }

        return ValueList.Copy(changes);
    }
}
