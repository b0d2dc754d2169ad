using NodaTime;

namespace GovDisclosure.Calendars;

public sealed partial class WorkingDayCalendar
{
    private PackedRanks? _ranks;

    private PackedRanks Ranks => Volatile.Read(ref _ranks) ?? Keep(ref _ranks, PackedRanks.Make(_table));

    /// <summary>Adds the same number of working days to many days.</summary>
    /// <param name="dates">Day zero of each.</param>
    /// <param name="days">How many working days; negative goes back.</param>
    /// <param name="results">Receives the results in the same order; may be the same memory as <paramref name="dates"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="results"/> is shorter than <paramref name="dates"/>.</exception>
    /// <exception cref="CalendarCoverageException">A day that is stepped over is not covered; the results before it are written.</exception>
    public void AddWorkingDays(ReadOnlySpan<LocalDate> dates, int days, Span<LocalDate> results)
    {
        RequireRoom(dates.Length, results.Length, nameof(results));
        if (days == 0)
        {
            dates.CopyTo(results);
            return;
        }

        var ranks = Ranks;
        for (var i = ranks.Add(dates, days, results, _table.WorkingDays); i < dates.Length; i += ranks.Add(dates[i..], days, results[i..], _table.WorkingDays))
        {
            results[i] = _table.TryAdd(dates[i], days, out var result) ? result : throw UncoveredWalk(dates[i], days);
            i++;
        }
    }

    /// <summary>Counts the working days of many intervals.</summary>
    /// <param name="after">The day before the first that may count, of each interval.</param>
    /// <param name="through">The last day that may count, inclusive, of each interval.</param>
    /// <param name="counts">Receives the counts in the same order.</param>
    /// <exception cref="ArgumentException"><paramref name="through"/> has another length than <paramref name="after"/>, or <paramref name="counts"/> is shorter.</exception>
    /// <exception cref="CalendarCoverageException">A day of an interval is not covered; the counts before it are written.</exception>
    public void CountWorkingDays(ReadOnlySpan<LocalDate> after, ReadOnlySpan<LocalDate> through, Span<int> counts)
    {
        if (after.Length != through.Length)
        {
            throw new ArgumentException($"The spans must have the same length: {after.Length} and {through.Length}.", nameof(through));
        }

        RequireRoom(after.Length, counts.Length, nameof(counts));
        var ranks = Ranks;
        for (var i = ranks.Count(after, through, counts); i < after.Length; i += ranks.Count(after[i..], through[i..], counts[i..]))
        {
            counts[i] = _table.TryCount(after[i], through[i], out var count) ? count : throw UncoveredSpan(after[i], through[i]);
            i++;
        }
    }

    private static void RequireRoom(int needed, int given, string name)
    {
        if (given < needed)
        {
            throw new ArgumentException(FormattableString.Invariant($"The span must hold {needed} values; it holds {given}."), name);
        }
    }
}
