using GovDisclosure.Registers;

namespace GovDisclosure.Data;

/// <content>What finds requests by pieces of their title and the like, which stand beside the rows.</content>
public sealed partial class SqlRegisterStore
{
    // Whoever is found by fewer is looked at one by one; where all pieces are of more, the order of the list soon comes to a page of them.
    private const int MostBlocks = 800;
    private const int MostCandidates = MostBlocks * RowPieces.Block;

    // What one or two characters begin leads to a block several times.
    private const int MostOfRange = MostBlocks * 4;

    private static readonly string[] PieceNames = ["site", "piece_no", "place_no"];

    // Only what changed: most changes leave the title as it is. Last of all, and in order, so that two never wait for each other.
    private static async Task WriteChangedPiecesAsync(SqlSession session, List<RegisterWrite> writes, CancellationToken cancellationToken)
    {
        var (dropped, added) = (new List<object?[]>(), new SortedSet<(long Piece, long Place)>());
        foreach (var write in writes.Where(write => write.Request is not null && write.Expected > 0))
        {
            var (row, before) = (write.Row, write.Before ?? throw new ArgumentException($"The write of {write.Row.Id} does not say what the row was before.", nameof(writes)));
            if (row.Title != before.Title)
            {
                added.UnionWith(RowPieces.OfTitle(row.Title).Except(RowPieces.OfTitle(before.Title)).Select(piece => (piece, RowPieces.BlockOf(row.Sequence))));
            }

            var (now, then) = (RowPieces.OfState(row), RowPieces.OfState(before));
            added.UnionWith(now.Except(then).Select(piece => (piece, row.Sequence)));
            dropped.AddRange(then.Except(now).Select(piece => new object?[] { row.Site, piece, row.Sequence }));
        }

        if (dropped.Count > 0)
        {
            await session.RepeatAsync("DELETE FROM gd_piece WHERE site = @v0 AND piece_no = @v1 AND place_no = @v2", PieceNames.Length, dropped, cancellationToken).ConfigureAwait(false);
        }

        if (added.Count > 0)
        {
            await session.InsertNewAsync("gd_piece", PieceNames, RowsOf(writes[0].Row.Site, added), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the pieces of requests that are entered, once their places are known.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="writes">The requests in the order of their places.</param>
    /// <param name="first">The place of the first.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    private static async Task WriteNewPiecesAsync(SqlSession session, List<RegisterWrite> writes, long first, CancellationToken cancellationToken)
    {
        var (known, fresh) = (new SortedSet<(long Piece, long Place)>(), new HashSet<(long Piece, long Place)>());
        for (var i = 0; i < writes.Count; i++)
        {
            var (row, place) = (writes[i].Row, first + i);
            var block = RowPieces.BlockOf(place);

            // Of a block that begins here nobody has written anything yet.
            ISet<(long Piece, long Place)> titles = block < first && first > 1 ? known : fresh;
            titles.UnionWith(RowPieces.OfTitle(row.Title).Select(piece => (piece, block)));
            fresh.UnionWith(RowPieces.OfState(row).Select(piece => (piece, place)));
        }

        var site = writes[0].Row.Site;
        await session.InsertNewAsync("gd_piece", PieceNames, RowsOf(site, known), cancellationToken).ConfigureAwait(false);
        await session.InsertAsync("gd_piece", PieceNames, RowsOf(site, fresh.OrderBy(piece => piece)), cancellationToken).ConfigureAwait(false);
    }

    private static object?[][] RowsOf(string site, IEnumerable<(long Piece, long Place)> pieces) => [.. pieces.Select(piece => new object?[] { site, piece.Piece, piece.Place })];

    /// <summary>The places of those that can be on a list, by all of its pieces that few have.</summary>
    /// <returns>The places in order; null where the list has no piece, or all its pieces are of many.</returns>
    private static async Task<IReadOnlyList<long>?> CandidatesAsync(SqlSession session, RegisterQuery query, CancellationToken cancellationToken)
    {
        var asked = RowPieces.Asked(query);
        if (asked.Count == 0)
        {
            return null;
        }

        var (parts, values) = (new List<string>(asked.Count), new List<KeyValuePair<string, object?>> { Pair("@site", query.Site) });
        for (var i = 0; i < asked.Count; i++)
        {
            var (number, from, through) = (SqlText.Whole(i), "@from" + SqlText.Whole(i), "@through" + SqlText.Whole(i));
            parts.Add($"SELECT {number} AS asked_no, c{number}.place_no FROM (SELECT w.place_no FROM gd_piece w WHERE w.site = @site AND w.piece_no >= {from} AND w.piece_no <= {through} LIMIT {SqlText.Whole(MostOf(asked[i]) + 1)}) c{number}");
            values.Add(Pair(from, asked[i].From));
            values.Add(Pair(through, asked[i].Through));
        }

        var found = await session.ReadAsync(
            string.Join(" UNION ALL ", parts),
            values,
            reader =>
            {
                var at = new SqlCursor(reader);
                return (Asked: (int)at.Sum(), Place: at.Whole());
            },
            cancellationToken).ConfigureAwait(false);
        return Common(asked, found.ToLookup(one => one.Asked, one => one.Place));
    }

    private static int MostOf(RowPieces.Range asked) => !asked.IsTitle ? MostCandidates : asked.From == asked.Through ? MostBlocks : MostOfRange;

    // Those that every piece leads to; a piece of too many tells nothing.
    private static IReadOnlyList<long>? Common(List<RowPieces.Range> asked, ILookup<int, long> found)
    {
        HashSet<long>? blocks = null, places = null;
        for (var i = 0; i < asked.Count; i++)
        {
            var led = new HashSet<long>(found[i]);
            if (found[i].Count() > MostOf(asked[i]) || (asked[i].IsTitle && led.Count > MostBlocks))
            {
                continue;
            }

            ref var common = ref asked[i].IsTitle ? ref blocks : ref places;
            common?.IntersectWith(led);
            common ??= led;
        }

        return places is not null ? [.. places.Where(place => blocks?.Contains(RowPieces.BlockOf(place)) != false).OrderBy(place => place)]
            : blocks is not null ? [.. blocks.OrderBy(block => block).SelectMany(block => Enumerable.Range(0, RowPieces.Block).Select(i => block + i))]
            : null;
    }
}
