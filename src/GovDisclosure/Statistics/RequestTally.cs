using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>Turns requests into the statistics of a year.</summary>
/// <remarks>
/// Pure functions: parts of a register may be tallied on several threads and put together with
/// <see cref="YearStatistics.Merge(YearStatistics)"/>; only duplicates between parts then go unseen.
/// </remarks>
public static class RequestTally
{
    /// <summary>Tallies records.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="records">The records, in any order; read once.</param>
    /// <param name="options">How; null for <see cref="TallyOptions.Default"/>.</param>
    /// <returns>The statistics and what was found in the records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="records"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    public static YearTally Tally(int year, IEnumerable<RequestRecord> records, TallyOptions? options = null)
    {
        var run = new TallyRun(year, options);
        if (Guard.NotNull(records) is RequestRecord[] array)
        {
            // An array is walked without an enumerator: what is left is the counting.
            foreach (var record in array)
            {
                run.Add(record);
            }
        }
#if NET
        else if (records is List<RequestRecord> list)
        {
            foreach (var record in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list))
            {
                run.Add(record);
            }
        }
#endif
        else
        {
            foreach (var record in records)
            {
                run.Add(record);
            }
        }

        return run.Finish(records is IReadOnlyCollection<RequestRecord> or ICollection<RequestRecord> ? records : null);
    }

    /// <summary>Tallies records that arrive as an asynchronous stream.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="records">The records, in any order; read once.</param>
    /// <param name="options">How; null for <see cref="TallyOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the tally between two records.</param>
    /// <returns>The statistics and what was found in the records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="records"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<YearTally> TallyAsync(
        int year, IAsyncEnumerable<RequestRecord> records, TallyOptions? options = null, CancellationToken cancellationToken = default)
        => TallyStreamAsync(new TallyRun(year, options), Guard.NotNull(records), cancellationToken);

    /// <summary>Tallies columns: the bulk path.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="columns">The requests. They have no ids, so the statistics count faulty ones and nobody names them; see <see cref="FaultyRows"/>.</param>
    /// <returns>The statistics; channels, times and replies are not known and fees are zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    public static YearStatistics Tally(int year, RequestColumns columns)
    {
        Guard.InRange(year, 1, 9999);
        var counters = new long[YearCounters.Count];
        var (start, end) = YearDays(year);
        ColumnarTally.Add(columns, start, end, counters.AsSpan(YearCounters.Bins, YearBins.Count));
        YearCounters.FillUnknown(counters);
        return new YearStatistics(year, counters, 0);
    }

    /// <summary>Finds the faulty rows of columns.</summary>
    /// <param name="columns">The requests.</param>
    /// <returns>The row, from 0, and its first fault; in order. Which rows are faulty does not depend on a year.</returns>
    public static IReadOnlyList<KeyValuePair<int, CaseProblem>> FaultyRows(RequestColumns columns)
    {
        var faulty = new List<KeyValuePair<int, CaseProblem>>();
        for (var i = 0; i < columns.Count; i++)
        {
            var bin = YearBins.Of(columns.Received[i], columns.Decided[i], columns.Applicants[i], columns.Outcomes[i], int.MinValue, RequestColumns.Undecided - 1);
            if ((bin & YearBins.ResultMask) >= YearBins.FirstProblem)
            {
                faulty.Add(new KeyValuePair<int, CaseProblem>(i, (CaseProblem)(bin - YearBins.FirstProblem)));
            }
        }

        return faulty;
    }

    private static (int Start, int End) YearDays(int year)
        => (RequestColumns.DayNumber(new NodaTime.LocalDate(year, 1, 1)), RequestColumns.DayNumber(new NodaTime.LocalDate(year, 12, 31)));

    private static async Task<YearTally> TallyStreamAsync(TallyRun run, IAsyncEnumerable<RequestRecord> records, CancellationToken cancellationToken)
    {
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            run.Add(record);
        }

        return run.Finish(null);
    }
}
