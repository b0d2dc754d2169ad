namespace GovDisclosure.Statistics;

/// <summary>Adds columns of requests to the bins of a year.</summary>
internal static partial class ColumnarTally
{
    // Four tables in turn: two requests of the same bin that follow each other need not wait for one another's store.
    private const int Tables = 4;

    // A table counts in 32 bits and is emptied before it can overflow.
    private const int ChunkLength = 1 << 24;

    public static void Add(RequestColumns columns, int start, int end, Span<long> bins)
    {
        Span<int> tables = stackalloc int[Tables * YearBins.Count];
        for (var offset = 0; offset < columns.Count; offset += ChunkLength)
        {
            tables.Clear();
            Count(columns.Slice(offset, Math.Min(ChunkLength, columns.Count - offset)), start, end, tables);
            for (var i = 0; i < tables.Length; i++)
            {
                bins[i % YearBins.Count] += tables[i];
            }
        }
    }

    private static void Count(RequestColumns columns, int start, int end, Span<int> tables)
    {
        var done = 0;
#if NET
        done = CountVectors(columns, start, end, tables);
#endif
        CountScalar(columns.Slice(done, columns.Count - done), start, end, tables);
    }

    /// <summary>The plain path: for the rest that fills no vector, and for everything on .NET Standard 2.0.</summary>
    internal static void CountScalar(RequestColumns columns, int start, int end, Span<int> tables)
    {
        var received = columns.Received;
        var decided = columns.Decided;
        var applicants = columns.Applicants;
        var outcomes = columns.Outcomes;
        for (var i = 0; i < received.Length; i++)
        {
            var bin = YearBins.Of(received[i], decided[i], applicants[i], outcomes[i], start, end);
            tables[((i & (Tables - 1)) * YearBins.Count) + (bin & (YearBins.Count - 1))]++;
        }
    }
}
