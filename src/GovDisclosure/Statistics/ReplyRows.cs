namespace GovDisclosure.Statistics;

/// <summary>The reply kinds of 2007 as small numbers, the result that each stands for, and the rows of 2014 that count it.</summary>
internal static class ReplyRows
{
    private const string FormId = "2014-statistics";

    private static readonly byte[] Results = [.. ReplyKind.All.Select(r => r.Outcome is { } outcome ? (byte)outcome.Index : (byte)YearBins.ReplyOnly)];

    // By result and reply: the rows among which the register leaves the choice; one where it is sure, none for what was no reply.
    private static readonly IReadOnlyList<string>[] Rows =
        [.. Enumerable.Range(0, YearCounters.ReplyResults * YearCounters.ReplyCount).Select(i => RowsOf(i / YearCounters.ReplyCount, i % YearCounters.ReplyCount))];

    public static byte IndexOf(ReplyKind? reply)
    {
        for (var i = 0; reply is not null && i < ReplyKind.All.Count; i++)
        {
            if (ReferenceEquals(ReplyKind.All[i], reply))
            {
                return (byte)i;
            }
        }

        return byte.MaxValue;
    }

    /// <summary>The result bin of a reply without an outcome; 0, which nobody reads, where there is no reply either.</summary>
    public static int ResultOf(byte reply) => reply < Results.Length ? Results[reply] : 0;

    /// <summary>Whether a row of 2014 counts a reply: when it is the reply's row or stands above every row that it may belong to.</summary>
    public static bool CountsIn(string row, int result, int reply)
    {
        var rows = Rows[(result * YearCounters.ReplyCount) + reply];
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] != row && !rows[i].StartsWith(row + ".", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return rows.Count > 0;
    }

    /// <summary>Whether the register leaves open which row of 2014 counts a reply.</summary>
    public static bool IsOpen(int result, int reply) => Rows[(result * YearCounters.ReplyCount) + reply].Count > 1;

    private static IReadOnlyList<string> RowsOf(int result, int reply)
        => reply < ReplyKind.All.Count ? [ReplyKind.All[reply].Row]
            : result < Outcome.Count ? Outcome.FromIndex(result).RowsIn(FormId)
            : [];
}
