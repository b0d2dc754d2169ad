using GovDisclosure.Internal;
using GovDisclosure.Registers;

namespace GovDisclosure.Data;

/// <summary>The words under which a request is found that no index orders: pieces of its title, where its reply stands, that it is void.</summary>
/// <remarks>
/// A piece begins at each character of the title and is four characters long, shorter at the end: what a title holds anywhere stands at the beginning of a piece, so that a
/// search for one character or more is a range of one index in every database. Characters are code points, as databases count them.
/// </remarks>
internal static class RowWords
{
    private const string Void = "v";

    private const int PieceLength = 4;

    // A longer search is told apart well enough by so many of its pieces.
    private const int MostAsked = 8;

    /// <summary>The words of a row, each once.</summary>
    public static HashSet<string> Of(RegisterRow row)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var title = row.Title ?? string.Empty;
        for (var at = 0; at < title.Length; at = Next(title, at))
        {
            words.Add(Piece(title, at));
        }

        if (row.ReplyState is { Length: > 0 } state)
        {
            words.Add(State(state));
        }

        if (row.VoidOn is not null)
        {
            words.Add(Void);
        }

        return words;
    }

    /// <summary>The words that every row of a list has: from the first to before the second, or the first alone.</summary>
    public static List<(string From, string? Before)> Asked(RegisterQuery query)
    {
        var asked = new List<(string From, string? Before)>();
        if (query.List == RegisterList.Void)
        {
            asked.Add((Void, null));
        }

        if (query.ReplyState is { } state)
        {
            asked.Add((State(state), null));
        }

        if (query.Title is { } text && KeptText.Of(text) is { Length: > 0 } title)
        {
            AddPieces(title, asked);
        }

        return asked;
    }

    /// <summary>Statements that write the words of the rows that are there.</summary>
    public static IReadOnlyList<string> FillStatements(SqlDialect dialect)
    {
        const string digits = "(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
        const string places = $"(SELECT u.d + 10 * t.d + 100 * h.d + 1 AS place FROM {digits} u CROSS JOIN {digits} t CROSS JOIN (SELECT 0 AS d UNION ALL SELECT 1) h)";
        string Insert(string word, string from) => $"INSERT INTO gd_word (site, word_key, request_id) SELECT DISTINCT r.site, {word}, r.request_id FROM gd_request r {from}";
        return
        [
            Insert(dialect.Joined("'t'", $"substr(r.title, p.place, {SqlText.Whole(PieceLength)})"), $"CROSS JOIN {places} p WHERE substr(r.title, p.place, 1) <> ''"),
            Insert(dialect.Joined("'s'", "r.reply_state"), "WHERE r.reply_state IS NOT NULL"),
            Insert($"'{Void}'", "WHERE r.void_on IS NOT NULL"),
        ];
    }

    private static void AddPieces(string title, List<(string From, string? Before)> asked)
    {
        var starts = new List<int>();
        for (var at = 0; at < title.Length; at = Next(title, at))
        {
            starts.Add(at);
        }

        if (starts.Count < PieceLength)
        {
            asked.Add(("t" + title, SqlText.After("t" + title)));
            return;
        }

        // One behind the other, and the last.
        var last = starts.Count - PieceLength;
        for (var i = 0; i < last && asked.Count < MostAsked; i += PieceLength)
        {
            asked.Add((Piece(title, starts[i]), null));
        }

        asked.Add((Piece(title, starts[last]), null));
    }

    private static string State(string state) => "s" + state;

    private static string Piece(string title, int from)
    {
        var end = from;
        for (var i = 0; i < PieceLength && end < title.Length; i++)
        {
            end = Next(title, end);
        }

        var piece = title.Substring(from, end - from);
        return "t" + piece;
    }

    private static int Next(string text, int at) => at + (char.IsSurrogatePair(text, at) ? 2 : 1);
}
