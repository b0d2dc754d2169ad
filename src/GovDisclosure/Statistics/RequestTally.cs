using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>Turns requests into the statistics of a year.</summary>
/// <remarks>
/// Pure functions: parts of a register may be tallied on several threads and put together with
/// <see cref="YearStatistics.Merge(YearStatistics)"/>; only duplicates between parts then go unseen.
/// </remarks>
internal static class RequestTally
{
    /// <summary>Tallies requests.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="requests">The requests, in any order; read once. A void one counts nowhere.</param>
    /// <param name="options">How; null for <see cref="TallyOptions.Default"/>.</param>
    /// <returns>The statistics and what was found in the requests; the errors and warnings of each course among it, under the id of the request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="requests"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    public static YearTally Tally(int year, IEnumerable<DisclosureRequest> requests, TallyOptions? options = null)
    {
        options ??= TallyOptions.Default;
        var run = new TallyRun(year, options);
        var records = Guard.NotNull(requests).Where(request => Counts(request, options)).Select(request => RecordOfRequest.Make(request, options));
        foreach (var record in records)
        {
            run.Add(record);
        }

        return run.Finish(requests is IReadOnlyCollection<DisclosureRequest> or ICollection<DisclosureRequest> ? records : null);
    }

    /// <summary>Tallies the lines of a register: one that could not be read whole is counted apart, with its findings.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="lines">The lines, in any order; read once.</param>
    /// <param name="options">How; null for <see cref="TallyOptions.Default"/>.</param>
    /// <returns>The statistics and what was found in the lines and in the requests.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="lines"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    public static YearTally TallyLines(int year, IEnumerable<RequestLine> lines, TallyOptions? options = null)
    {
        options ??= TallyOptions.Default;
        var run = new TallyRun(year, options);
        var records = Guard.NotNull(lines).Where(line => Counts(line, options)).Select(line => RecordOf(line, options));
        foreach (var record in records)
        {
            run.Add(record);
        }

        return run.Finish(lines is IReadOnlyCollection<RequestLine> or ICollection<RequestLine> ? records : null);
    }

    /// <summary>Tallies records that were taken from requests already: the counts of the tables alone, without times.</summary>
    internal static YearTally Tally(int year, IEnumerable<RequestRecord> records, TallyOptions? options = null)
    {
        var run = new TallyRun(year, options, countsTimes: false);
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

    /// <summary>Tallies requests that arrive as an asynchronous stream.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="requests">The requests, in any order; read once. A void one counts nowhere.</param>
    /// <param name="options">How; null for <see cref="TallyOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the tally between two requests.</param>
    /// <returns>The statistics and what was found in the requests; the errors and warnings of each course among it, under the id of the request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="requests"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<YearTally> TallyAsync(
        int year, IAsyncEnumerable<DisclosureRequest> requests, TallyOptions? options = null, CancellationToken cancellationToken = default)
        => TallyStreamAsync(
            new TallyRun(year, options), Guard.NotNull(requests), r => Counts(r, options ?? TallyOptions.Default) ? RecordOfRequest.Make(r, options ?? TallyOptions.Default) : null, cancellationToken);

    /// <summary>Tallies the lines of a register that arrive as an asynchronous stream.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="lines">The lines, in any order; read once.</param>
    /// <param name="options">How; null for <see cref="TallyOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the tally between two lines.</param>
    /// <returns>The statistics and what was found in the lines and in the requests.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="lines"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<YearTally> TallyLinesAsync(
        int year, IAsyncEnumerable<RequestLine> lines, TallyOptions? options = null, CancellationToken cancellationToken = default)
        => TallyStreamAsync(
            new TallyRun(year, options), Guard.NotNull(lines), line => Counts(line, options ?? TallyOptions.Default) ? RecordOf(line, options ?? TallyOptions.Default) : null, cancellationToken);

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
                faulty.Add(new KeyValuePair<int, CaseProblem>(i, (CaseProblem)(bin - YearBins.BeforeProblems)));
            }
        }

        return faulty;
    }

    private static (int Start, int End) YearDays(int year)
        => (RequestColumns.DayNumber(new NodaTime.LocalDate(year, 1, 1)), RequestColumns.DayNumber(new NodaTime.LocalDate(year, 12, 31)));

    private static async Task<YearTally> TallyStreamAsync<T>(
        TallyRun run, IAsyncEnumerable<T> items, Func<T, RequestRecord?> recordOf, CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (recordOf(item) is { } record)
            {
                run.Add(record);
            }
        }

        return run.Finish(null);
    }

    private static bool Counts(DisclosureRequest? request, TallyOptions options)
        => request is null ? throw Guard.Invalid("A request is null.", nameof(request)) : options.Counts(request);

    private static bool Counts(RequestLine? line, TallyOptions options)
        => line is null ? throw Guard.Invalid("A line is null.", nameof(line)) : line.Request is not { } request || options.Counts(request);

    private static RequestRecord RecordOf(RequestLine line, TallyOptions options)
        => line.Request is { } request ? RecordOfRequest.Make(request, options, line.Number, line.Findings) : RecordOfRequest.Unreadable(line.Number, line.Findings);
}
