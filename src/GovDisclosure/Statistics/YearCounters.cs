namespace GovDisclosure.Statistics;

/// <summary>The counters of a year's statistics, one after the other in one row of numbers: two years add up number by number.</summary>
internal static class YearCounters
{
    /// <summary>The bins of <see cref="YearBins"/>.</summary>
    public const int Bins = 0;

    /// <summary>Requests received in the year, by channel.</summary>
    public const int Channels = Bins + YearBins.Count;

    /// <summary>The first channel: the register does not say.</summary>
    public const int NoChannel = (int)RequestChannel.None;

    public const int ChannelCount = (int)RequestChannel.Other + 1;

    /// <summary>Requests decided in the year, by the time that was taken.</summary>
    public const int Closings = Channels + ChannelCount;

    public const int ClosedInTime = 0;

    public const int ClosedExtended = 1;

    public const int ClosedLate = 2;

    public const int ClosedExtendedLate = 3;

    public const int ClosedUnsaid = 4;

    public const int ClosingCount = 5;

    /// <summary>Requests decided in the year, by outcome and by the reply kind of 2007, both with a place for none.</summary>
    public const int Replies = Closings + ClosingCount;

    /// <summary>The last reply kind: the register does not say.</summary>
    public const int NoReply = 15;

    public const int ReplyCount = NoReply + 1;

    public const int ReplyResults = YearBins.ReplyOnly + 1;

    /// <summary>Records of a fee that no day can be found for.</summary>
    public const int FeesWithoutDay = Replies + (ReplyCount * ReplyResults);

    /// <summary>Reconsiderations and suits: three blocks of the fourth table with four columns each, without the totals.</summary>
    public const int Reviews = FeesWithoutDay + 1;

    public const int ReviewBlocks = 3;

    public const int ReviewColumns = 4;

    public const int Count = Reviews + (ReviewBlocks * ReviewColumns);

    /// <summary>How a request was closed: by (extended ? 4 : 0) + (late 0, in time 1, not said 3).</summary>
    public static ReadOnlySpan<byte> ClosingOf =>
    [
        ClosedLate, ClosedInTime, ClosedUnsaid, ClosedUnsaid, ClosedExtendedLate, ClosedExtended, ClosedExtended, ClosedExtended,
    ];

    public static int Reply(int result, int reply) => Replies + (result * ReplyCount) + reply;

    /// <summary>Completes counters of which only the bins are known.</summary>
    public static void FillUnknown(long[] counters)
    {
        for (var bin = 0; bin < YearBins.Count; bin++)
        {
            var result = bin & YearBins.ResultMask;
            var count = counters[Bins + bin];
            if (result <= YearBins.Open && (bin & YearBins.Carried) == 0)
            {
                counters[Channels + NoChannel] += count;
            }

            if (result < YearBins.Open)
            {
                counters[Closings + ClosedUnsaid] += count;
                counters[Reply(result, NoReply)] += count;
            }
        }
    }
}
