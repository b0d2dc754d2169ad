using GovDisclosure.Forms;

namespace GovDisclosure.Statistics;

/// <summary>What a cell of a form counts: its value in a year's statistics, and the cases that stand behind it.</summary>
/// <remarks>Both are made from the same sets, so that a cell always opens to as many cases as it shows.</remarks>
internal sealed class CaseCell
{
    private readonly Func<YearStatistics, CellValue> _value;
    private readonly Func<CaseFacts, bool> _holds;

    private CaseCell(Func<YearStatistics, CellValue> value, Func<CaseFacts, bool> holds)
    {
        _value = value;
        _holds = holds;
    }

    public CellValue ValueIn(YearStatistics statistics) => _value(statistics);

    public bool Holds(CaseFacts facts) => _holds(facts);

    /// <summary>Requests with one of the results, by applicant, and by origin where one is wanted.</summary>
    public static CaseCell Requests(uint results, int kinds, bool? carried = null)
        => new(
            statistics => CellValue.Count(statistics.Sum(results, kinds, carried)),
            facts => (results >> facts.Result & 1) != 0
                && (kinds >> facts.Applicant & 1) != 0
                && (carried is not { } wanted || wanted == facts.IsCarried));

    /// <summary>New requests that came through one of the channels; not shown where no channel is known.</summary>
    public static CaseCell Channels(int channels)
        => new(
            statistics => IsKnown(statistics, YearCounters.Channels, YearCounters.ChannelCount, YearCounters.NoChannel)
                ? Count(statistics, YearCounters.Channels, YearCounters.ChannelCount, i => (channels >> i & 1) != 0)
                : CellValue.NotShown,
            facts => facts.IsNew && (channels >> facts.Channel & 1) != 0);

    /// <summary>Decided requests by the time they took; not shown where it is not known of any.</summary>
    public static CaseCell Closings(int closings)
        => new(
            statistics => IsKnown(statistics, YearCounters.Closings, YearCounters.ClosingCount, YearCounters.ClosedUnsaid)
                ? Count(statistics, YearCounters.Closings, YearCounters.ClosingCount, i => (closings >> i & 1) != 0)
                : CellValue.NotShown,
            facts => facts.IsHandled && (closings >> facts.Closing & 1) != 0);

    /// <summary>Decided requests by the row of 2014 that their reply belongs to.</summary>
    public static CaseCell Replies(string row)
        => new(
            statistics => Count(
                statistics,
                YearCounters.Replies,
                YearCounters.ReplyCount * YearCounters.ReplyResults,
                i => ReplyRows.CountsIn(row, i / YearCounters.ReplyCount, i % YearCounters.ReplyCount)),
            facts => facts.IsHandled && ReplyRows.CountsIn(row, facts.Result, facts.Reply));

    /// <summary>Reconsiderations and suits in some of the columns of the fourth table, by their place among the counters; the cases are the reviews.</summary>
    public static CaseCell Reviews(int columns)
        => new(
            statistics => Count(statistics, YearCounters.Reviews, YearCounters.ReviewBlocks * YearCounters.ReviewColumns, i => (columns >> i & 1) != 0),
            facts => facts.Review >= 0 && (columns >> facts.Review & 1) != 0);

    /// <summary>The fees received in the year, in 万元; the cases are those that paid.</summary>
    public static CaseCell Fees()
        => new(statistics => InTenThousands(statistics.Fees), facts => facts.PaidFee);

    // A sum beyond the digits of a cell keeps its whole 万元.
    private static CellValue InTenThousands(decimal yuan)
        => CellValue.TryAmount(yuan / 10_000m, out var amount) || CellValue.TryAmount(decimal.Round(yuan / 10_000m), out amount) ? amount : CellValue.NotShown;

    private static bool IsKnown(YearStatistics statistics, int first, int count, int unknown)
    {
        var counters = statistics.Counters;
        for (var i = 0; i < count; i++)
        {
            if (i != unknown && counters[first + i] != 0)
            {
                return true;
            }
        }

        return counters[first + unknown] == 0;
    }

    private static CellValue Count(YearStatistics statistics, int first, int count, Func<int, bool> counts)
    {
        var counters = statistics.Counters;
        long sum = 0;
        for (var i = 0; i < count; i++)
        {
            sum += counts(i) ? counters[first + i] : 0;
        }

        return CellValue.Count(sum);
    }
}
