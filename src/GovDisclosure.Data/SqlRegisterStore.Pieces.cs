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

    // The unit or person in charge of more: one of a few hundred of a list is theirs.
    private const int MostHeld = 4000;

    private static readonly string[] PieceNames = ["site", "piece_no", "place_no"];

    private static readonly string[] HolderNames = ["site", "holder_key", "place_no"];

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

        await WriteChangedHoldersAsync(session, writes, cancellationToken).ConfigureAwait(false);
        if (dropped.Count > 0)
        {
            await session.RepeatAsync("DELETE FROM gd_piece WHERE site = @v0 AND piece_no = @v1 AND place_no = @v2", PieceNames.Length, dropped, cancellationToken).ConfigureAwait(false);
        }

        if (added.Count > 0)
        {
            await session.InsertNewAsync("gd_piece", PieceNames, RowsOf(writes[0].Row.Site, added), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WriteChangedHoldersAsync(SqlSession session, List<RegisterWrite> writes, CancellationToken cancellationToken)
    {
        var (dropped, added) = (new List<object?[]>(), new List<object?[]>());
        foreach (var write in writes.Where(write => write.Request is not null && write.Expected > 0))
        {
            var (now, then) = (RowPieces.Holders(write.Row), RowPieces.Holders(write.Before!));
            added.AddRange(now.Except(then).Select(holder => new object?[] { write.Row.Site, holder, write.Row.Sequence }));
            dropped.AddRange(then.Except(now).Select(holder => new object?[] { write.Row.Site, holder, write.Row.Sequence }));
        }

        if (dropped.Count > 0)
        {
            await session.RepeatAsync("DELETE FROM gd_holder WHERE site = @v0 AND holder_key = @v1 AND place_no = @v2", HolderNames.Length, dropped, cancellationToken).ConfigureAwait(false);
        }

        await session.InsertAsync("gd_holder", HolderNames, added, cancellationToken).ConfigureAwait(false);
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
        var held = writes.SelectMany((write, i) => RowPieces.Holders(write.Row).Select(holder => new object?[] { site, holder, first + i })).OrderBy(row => (string)row[1]!, StringComparer.Ordinal);
        await session.InsertAsync("gd_holder", HolderNames, [.. held], cancellationToken).ConfigureAwait(false);
        await session.InsertNewAsync("gd_piece", PieceNames, RowsOf(site, known), cancellationToken).ConfigureAwait(false);
        await session.InsertAsync("gd_piece", PieceNames, RowsOf(site, fresh.OrderBy(piece => piece)), cancellationToken).ConfigureAwait(false);
    }

    private static object?[][] RowsOf(string site, IEnumerable<(long Piece, long Place)> pieces) => [.. pieces.Select(piece => new object?[] { site, piece.Piece, piece.Place })];

    /// <summary>The places of those that can be on a list, by all that few have of what it asks for.</summary>
    /// <returns>The places in order; null where the list asks for nothing of that kind, or for what many have alone.</returns>
    private static async Task<IReadOnlyList<long>?> CandidatesAsync(SqlSession session, RegisterQuery query, CancellationToken cancellationToken)
    {
        List<Clue> clues =
        [
            .. RowPieces.Asked(query).Select(range => new Clue("gd_piece", "w.piece_no >= @from{0} AND w.piece_no <= @through{0}", range.From, range.Through, MostOf(range), range.IsTitle)),
            .. RowPieces.HoldersAsked(query).Select(holder => new Clue("gd_holder", "w.holder_key = @from{0}", holder, null, MostHeld, IsTitle: false)),
        ];
        if (clues.Count == 0)
        {
            return null;
        }

        var (parts, values) = (new List<string>(clues.Count), new List<KeyValuePair<string, object?>> { Pair("@site", query.Site) });
        for (var i = 0; i < clues.Count; i++)
        {
            var (number, clue) = (SqlText.Whole(i), clues[i]);
            parts.Add($"SELECT {number} AS asked_no, c{number}.place_no FROM (SELECT w.place_no FROM {clue.Table} w WHERE w.site = @site AND {clue.Where.Replace("{0}", number)} LIMIT {SqlText.Whole(clue.Most + 1)}) c{number}");
            values.Add(Pair("@from" + number, clue.From));
            if (clue.Through is { } through)
            {
                values.Add(Pair("@through" + number, through));
            }
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
        return Common(clues, found.ToLookup(one => one.Asked, one => one.Place));
    }

    private static int MostOf(RowPieces.Range asked) => !asked.IsTitle ? MostCandidates : asked.From == asked.Through ? MostBlocks : MostOfRange;

    // Those that every clue leads to; one to too many tells nothing.
    private static IReadOnlyList<long>? Common(List<Clue> clues, ILookup<int, long> found)
    {
        HashSet<long>? blocks = null, places = null;
        for (var i = 0; i < clues.Count; i++)
        {
            var led = new HashSet<long>(found[i]);
            if (found[i].Count() > clues[i].Most || (clues[i].IsTitle && led.Count > MostBlocks))
            {
                continue;
            }

            ref var common = ref clues[i].IsTitle ? ref blocks : ref places;
            common?.IntersectWith(led);
            common ??= led;
        }

        return places is not null ? [.. places.Where(place => blocks?.Contains(RowPieces.BlockOf(place)) != false).OrderBy(place => place)]
            : blocks is not null ? [.. blocks.OrderBy(block => block).SelectMany(block => Enumerable.Range(0, RowPieces.Block).Select(i => block + i))]
            : null;
    }

    // What leads to some requests: a condition over a table beside the rows, and how many at most are looked at one by one.
    private sealed record Clue(string Table, string Where, object From, object? Through, int Most, bool IsTitle);
}
