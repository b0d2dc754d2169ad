using GovDisclosure.Forms;
using GovDisclosure.Reviews;

namespace GovDisclosure.Statistics;

/// <summary>Finds what a cell of a form counts, by the ids of its table, row and column.</summary>
/// <remarks>
/// The ids are those of the built-in forms; a host's form that extends one keeps them, and its own rows are the host's to fill.
/// </remarks>
internal static class CaseCells
{
    private const int AllKinds = (1 << ApplicantKinds.Count) - 1;

    /// <returns>What the cell counts; null when requests do not give it.</returns>
    public static CaseCell? Of(FormCell cell) => cell.TableId switch
    {
        "table3" => OfTable3(cell.RowId, cell.ColumnId),
        "table4" => OfTable4(cell.ColumnId),
        "statistics" => OfStatistics(cell.RowId),
        _ => null,
    };

    /// <summary>The outcomes that a row of the third table counts, as bits: its own, or all below a row such as （六）其他处理 of 2019.</summary>
    public static uint OutcomesOf(string row)
    {
        uint results = 0;
        foreach (var outcome in Outcome.All)
        {
            if (outcome.Code == row || outcome.Code.StartsWith(row + ".", StringComparison.Ordinal))
            {
                results |= 1u << outcome.Index;
            }
        }

        return results;
    }

    private static CaseCell? OfTable3(string row, string column)
    {
        var kinds = column == "total" ? AllKinds : ApplicantKinds.TryFromCode(column, out var kind) ? 1 << ((int)kind - 1) : 0;
        return kinds == 0 ? null : row switch
        {
            "newReceived" => CaseCell.Requests(YearBins.CountedResults, kinds, carried: false),
            "carriedIn" => CaseCell.Requests(YearBins.CountedResults, kinds, carried: true),
            "handledTotal" => CaseCell.Requests(YearBins.HandledResults, kinds),
            "carriedOut" => CaseCell.Requests(1u << YearBins.Open, kinds),
            _ => OutcomesOf(row) is var results and not 0 ? CaseCell.Requests(results, kinds) : null,
        };
    }

    // The columns of a block in their order: four results, then their total.
    private static CaseCell? OfTable4(string column)
    {
        const int total = YearCounters.ReviewColumns;
        for (var i = 0; i < ReviewCounts.ColumnIds.Count; i++)
        {
            if (ReviewCounts.ColumnIds[i] == column)
            {
                var first = i / (total + 1) * total;
                var place = i % (total + 1);
                return CaseCell.Reviews(place == total ? ((1 << total) - 1) << first : 1 << (first + place));
            }
        }

        return null;
    }

    // Pending cases have no row in 2014; suits are one block.
    private static CaseCell Decided(params (int Block, ReviewResult Result)[] cells)
        => CaseCell.Reviews(cells.Sum(cell => 1 << ((cell.Block * YearCounters.ReviewColumns) + (cell.Result - ReviewResult.Upheld))));

    private static CaseCell? OfReviewRow(string row, int[] blocks)
    {
        ReviewResult[] results = row.Substring(1) switch
        {
            "" => [ReviewResult.Upheld, ReviewResult.Corrected, ReviewResult.Other],
            ".1" => [ReviewResult.Upheld],
            ".2" => [ReviewResult.Corrected],
            ".3" => [ReviewResult.Other],
            _ => [],
        };
        return results.Length == 0 ? null : Decided([.. blocks.SelectMany(block => results.Select(result => (block, result)))]);
    }

    // 国办发〔2014〕32号. Late replies stand with the extended ones: 按时办结 is what was closed within the ordinary time.
    private static CaseCell? OfStatistics(string row) => row.Length == 0 ? null : row switch
    {
        "3.1" => CaseCell.Requests(YearBins.CountedResults, AllKinds, carried: false),
        "3.1.1" => Through(RequestChannel.InPerson),
        "3.1.2" => Through(RequestChannel.Fax),
        "3.1.3" => Through(RequestChannel.Internet, RequestChannel.Email),
        "3.1.4" => Through(RequestChannel.RegisteredPost, RequestChannel.OrdinaryPost),
        "3.2" => CaseCell.Requests(YearBins.HandledResults, AllKinds),
        "3.2.1" => CaseCell.Closings(1 << YearCounters.ClosedInTime),
        "3.2.2" => CaseCell.Closings((1 << YearCounters.ClosedExtended) | (1 << YearCounters.ClosedLate) | (1 << YearCounters.ClosedExtendedLate)),
        "7" => CaseCell.Fees(),
        _ when row[0] == '4' => OfReviewRow(row, [0]),
        _ when row[0] == '5' => OfReviewRow(row, [1, 2]),
        _ when row == "3.3" || row.StartsWith("3.3.", StringComparison.Ordinal) => CaseCell.Replies(row),
        _ => null,
    };

    private static CaseCell Through(params RequestChannel[] channels) => CaseCell.Channels(channels.Sum(channel => 1 << (int)channel));
}
