using GovDisclosure.Internal;
using GovDisclosure.Registers;

namespace GovDisclosure.Data;

/// <summary>By what a request is found that no index orders: pieces of its title, where its reply stands, that it is void.</summary>
/// <remarks>
/// <para>A piece begins at each character of the title and is four characters long, shorter at the end: what a title holds anywhere stands at the beginning of a piece, so that
/// a search for one character or more is a range of one index in every database. Characters are code points, as databases count them; each is 16 bits of a whole number,
/// those beyond 16 bits share numbers, so that a piece leads to all that hold it and to few others: whoever asks compares the title itself.</para>
/// <para>A piece of a title says in which <see cref="Block"/> of requests it is held, not in which of them: titles of one office say the same again and again. It stays
/// when the title changes, as others of the block may hold it. The state of a reply and void entries are kept for each request.</para>
/// </remarks>
internal static class RowPieces
{
    /// <summary>How many requests that were entered one behind the other share the pieces of their titles.</summary>
    public const int Block = 32;

    private const int Length = 4;

    private const int Bits = 16;

    // No title holds the character 0: numbers that begin with it are free for the rest. The least number itself cannot be written in SQL.
    private const long Free = long.MinValue;

    private const long Void = Free + 1;

    // A longer search is told apart well enough by so many of its pieces.
    private const int MostAsked = 8;

    /// <summary>The pieces of a title, each once.</summary>
    public static HashSet<long> OfTitle(string? title)
    {
        var points = Points(title ?? string.Empty);
        var pieces = new HashSet<long>();
        for (var i = 0; i < points.Count; i++)
        {
            pieces.Add(Piece(points, i));
        }

        return pieces;
    }

    /// <summary>What is kept of a row itself: where its reply stands, that it is void.</summary>
    public static HashSet<long> OfState(RegisterRow row)
    {
        var pieces = new HashSet<long>();
        if (row.ReplyState is { Length: > 0 } state)
        {
            pieces.Add(State(state));
        }

        if (row.VoidOn is not null)
        {
            pieces.Add(Void);
        }

        return pieces;
    }

    /// <summary>Who holds a request: the unit and the person in charge, as they are kept for each request.</summary>
    public static HashSet<string> Holders(RegisterRow row)
    {
        var holders = new HashSet<string>(StringComparer.Ordinal);
        if (row.Department is { Length: > 0 } unit)
        {
            holders.Add(UnitOf(unit));
        }

        if (row.Clerk is { Length: > 0 } person)
        {
            holders.Add(PersonOf(person));
        }

        return holders;
    }

    /// <summary>The holders that every row of a list has.</summary>
    public static IEnumerable<string> HoldersAsked(RegisterQuery query)
    {
        if (query.Department is { } unit)
        {
            yield return UnitOf(unit);
        }

        if (query.Clerk is { } person)
        {
            yield return PersonOf(person);
        }
    }

    /// <summary>The first place of the block of a place.</summary>
    public static long BlockOf(long place) => place - (place % Block);

    /// <summary>What every row of a list has: a piece from the first number through the last.</summary>
    public static List<Range> Asked(RegisterQuery query)
    {
        var asked = new List<Range>();
        if (query.List == RegisterList.Void)
        {
            asked.Add(new Range(Void, Void, IsTitle: false));
        }

        if (query.ReplyState is { } state)
        {
            asked.Add(new Range(State(state), State(state), IsTitle: false));
        }

        if (query.Title is { } text && KeptText.Of(text) is { Length: > 0 } title)
        {
            AddTitle(Points(title), asked);
        }

        return asked;
    }

    /// <summary>Statements that write the pieces of the rows that are there.</summary>
    public static IReadOnlyList<string> FillStatements(SqlDialect dialect)
    {
        const string digits = "(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
        const string places = $"(SELECT u.d + 10 * t.d + 100 * h.d + 1 AS place FROM {digits} u CROSS JOIN {digits} t CROSS JOIN (SELECT 0 AS d UNION ALL SELECT 1) h)";
        var block = "r.seq - r.seq % " + SqlText.Whole(Block);
        string Point(string text, string place)
        {
            var point = dialect.CodePoint($"substr({text}, {place}, 1)");
            return $"CASE WHEN {point} > 65535 THEN 55296 + {point} % 2048 ELSE {point} END";
        }

        string Insert(string piece, string place, string from) => $"INSERT INTO gd_piece (site, piece_no, place_no) SELECT DISTINCT r.site, {piece}, {place} FROM gd_request r {from}";
        string Holder(string kind, string column)
            => $"INSERT INTO gd_holder (site, holder_key, place_no) SELECT r.site, {dialect.Joined(kind, "r." + column)}, r.seq FROM gd_request r WHERE r.{column} IS NOT NULL";
        var title = $"((({Point("r.title", "p.place")}) - 32768) * 281474976710656 + ({Point("r.title", "p.place + 1")}) * 4294967296 + ({Point("r.title", "p.place + 2")}) * 65536 + ({Point("r.title", "p.place + 3")}))";
        var state = $"(({Point("r.reply_state", "1")}) * 4294967296 + ({Point("r.reply_state", "2")}) * 65536 + ({Point("r.reply_state", "3")}) - 9223372036854775807 - 1)";
        return
        [
            Insert(title, block, $"CROSS JOIN {places} p WHERE substr(r.title, p.place, 1) <> ''"),
            Insert(state, "r.seq", "WHERE r.reply_state IS NOT NULL"),
            Insert(SqlText.Whole(Void), "r.seq", "WHERE r.void_on IS NOT NULL"),
            Holder("'u'", "department"),
            Holder("'p'", "clerk"),
        ];
    }

    private static string UnitOf(string unit) => "u" + unit;

    private static string PersonOf(string person) => "p" + person;

    private static void AddTitle(List<int> points, List<Range> asked)
    {
        if (points.Count < Length)
        {
            // What begins so, whatever follows.
            var first = Piece(points, 0);
            asked.Add(new Range(first, first + (1L << (Bits * (Length - points.Count))) - 1, IsTitle: true));
            return;
        }

        // One behind the other, and the last.
        var last = points.Count - Length;
        for (var i = 0; i < last && asked.Count < MostAsked; i += Length)
        {
            asked.Add(new Range(Piece(points, i), Piece(points, i), IsTitle: true));
        }

        asked.Add(new Range(Piece(points, last), Piece(points, last), IsTitle: true));
    }

    // By its first three characters: others with the same ones are told apart by the row.
    private static long State(string state) => Free + Number(Points(state), 0, Length - 1);

    // In the order of code points, below zero for the first half of them.
    private static long Piece(List<int> points, int from) => Number(points, from, Length) ^ long.MinValue;

    private static long Number(List<int> points, int from, int length)
    {
        var number = 0L;
        for (var i = from; i < from + length; i++)
        {
            number = (number << Bits) | (uint)(i < points.Count ? points[i] : 0);
        }

        return number;
    }

    private static List<int> Points(string text)
    {
        var points = new List<int>(text.Length);
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
        {
            var point = char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at];
            points.Add(point > char.MaxValue ? 0xD800 + (point % 0x800) : point);
        }

        return points;
    }

    /// <summary>Numbers of pieces.</summary>
    /// <param name="From">The first.</param>
    /// <param name="Through">The last, inclusive.</param>
    /// <param name="IsTitle">Whether they lead to blocks of requests.</param>
    internal readonly record struct Range(long From, long Through, bool IsTitle);
}
