using System.Runtime.InteropServices;

namespace GovDisclosure.Internal;

/// <summary>Rows and cells of a text with commas (RFC 4180): quotes around cells with commas, line ends or quotes in them.</summary>
/// <remarks>A quote begins a cell or is a letter like others; one that is never closed is a letter too, and its row ends with its line.</remarks>
internal static class CsvText
{
    private static readonly string[] DoubledQuote = ["\"\""];

    /// <returns>The rows that hold anything, with the number of the line on which each begins, from 1.</returns>
    public static IEnumerable<KeyValuePair<int, List<string>>> Rows(string text)
    {
        var line = 1;
        for (var at = 0; at < text.Length;)
        {
            var length = RowLength(text.AsSpan(at), isEnd: true, int.MaxValue);
            var cells = Cells(text.AsSpan(at, length));
            if (cells.Exists(filled => filled.Length > 0))
            {
                yield return new KeyValuePair<int, List<string>>(line, cells);
            }

            line += Lines(text.AsSpan(at, length));
            at += length;
        }
    }

    /// <summary>How many characters the first row has with its line end.</summary>
    /// <param name="text">Rows.</param>
    /// <param name="isEnd">Whether nothing follows.</param>
    /// <param name="longest">A quoted cell of more characters than these is taken for one that never closes.</param>
    /// <returns>The length; 0 where what follows decides.</returns>
    public static int RowLength(ReadOnlySpan<char> text, bool isEnd, int longest)
    {
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '"')
            {
                var rest = text.Slice(at + 1);
                var length = QuotedLength(rest.Slice(0, Math.Min(rest.Length, longest)));
                if (length < 0 && !isEnd && rest.Length <= longest)
                {
                    return 0;
                }

                at += length < 0 ? 1 : length + 2;
            }

            var end = text.Slice(at).IndexOfAny(',', '\n');
            if (end < 0)
            {
                break;
            }

            at += end + 1;
            if (text[at - 1] == '\n')
            {
                return at;
            }
        }

        return isEnd ? text.Length : 0;
    }

    /// <summary>The cell that begins at a place of a row; the place of the next one is one behind its end, or behind the row.</summary>
    /// <param name="row">One row.</param>
    /// <param name="at">Where the cell begins.</param>
    public static Cell CellAt(ReadOnlySpan<char> row, int at)
    {
        var rest = row.Slice(at);
        if (rest.Length > 0 && rest[0] == '"' && QuotedLength(rest.Slice(1)) is >= 0 and var length)
        {
            var comma = rest.Slice(length + 2).IndexOf(',');
            return new Cell(at + 1, length, comma < 0 ? row.Length + 1 : at + length + 2 + comma + 1, IsQuoted: true);
        }

        var end = rest.IndexOf(',');
        return new Cell(at, end < 0 ? rest.Length : end, end < 0 ? row.Length + 1 : at + end + 1, IsQuoted: false);
    }

    /// <summary>The number of line ends.</summary>
    public static int Lines(ReadOnlySpan<char> text)
    {
        var lines = 0;
        for (var next = text.IndexOf('\n'); next >= 0; next = text.IndexOf('\n'))
        {
            lines++;
            text = text.Slice(next + 1);
        }

        return lines;
    }

    private static List<string> Cells(ReadOnlySpan<char> row)
    {
        row = row.TrimEnd("\r\n".AsSpan());
        var cells = new List<string>();
        for (var at = 0; at <= row.Length;)
        {
            var cell = CellAt(row, at);
            var text = row.Slice(cell.Start, cell.Length).ToString();
            cells.Add(cell.IsQuoted ? string.Join("\"", text.Split(DoubledQuote, StringSplitOptions.None)) : text);
            at = cell.Next;
        }

        return cells;
    }

    // A doubled mark is one of the text: "a ""b"" c". -1 where the cell is never closed.
    private static int QuotedLength(ReadOnlySpan<char> text)
    {
        for (var at = 0; text.Slice(at).IndexOf('"') is >= 0 and var next; at += next + 2)
        {
            if (at + next + 1 >= text.Length || text[at + next + 1] != '"')
            {
                return at + next;
            }
        }

        return -1;
    }

    /// <summary>A cell of a row.</summary>
    /// <param name="Start">Where its text begins, behind its quote.</param>
    /// <param name="Length">The length of its text, in which a quote is doubled where it is quoted.</param>
    /// <param name="Next">Where the next cell begins; behind the row's end where there is none.</param>
    /// <param name="IsQuoted">Whether quotes stand around it.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Cell(int Start, int Length, int Next, bool IsQuoted);
}
