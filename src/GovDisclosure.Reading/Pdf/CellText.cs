using System.Text;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Joins the lines of a cell: a word or a number that was broken because the cell is narrow becomes whole again.</summary>
internal static class CellText
{
    public static string Of(PdfCell cell)
    {
        if (cell.Glyphs.Count == 0)
        {
            return string.Empty;
        }

        var lines = TextLine.Of(cell.Glyphs);
        var text = new StringBuilder();
        var isColumn = lines.Count > 1 && lines.TrueForAll(line => line.Count <= 2);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !isColumn && !IsBroken(lines[i - 1], lines[i], cell))
            {
                text.Append('\n');
            }
            else if (i > 0 && EndsAscii(lines[i - 1].Text) && BeginsAscii(lines[i].Text))
            {
                text.Append(' ');
            }

            text.Append(lines[i].Text);
        }

        return text.ToString();
    }

    /// <summary>Whether a line goes on in the next: the next one's first letter would not have had room.</summary>
    private static bool IsBroken(TextLine line, TextLine next, PdfCell cell)
    {
        // A centred line leaves room on both sides; together it is less than a letter and the usual padding.
        var room = cell.Right - cell.Left - (line.Right - line.Left);
        return room < next.Size + (IsDigit(line.Text, line.Text.Length - 1) && IsDigit(next.Text, 0) ? 0.6 * next.Size : next.Size) + 4;
    }

    /// <summary>Whether the last line of a cell leaves no room for another letter, so that its text may go on over the page.</summary>
    public static bool IsFull(PdfCell cell)
        => cell.Glyphs.Count > 0 && TextLine.Of(cell.Glyphs) is { Count: > 0 } lines && lines[lines.Count - 1] is { Count: > 2 } last
            && cell.Right - cell.Left - (last.Right - last.Left) < (2 * last.Size) + 4;

    private static bool IsDigit(string text, int at) => text.Length > 0 && text[at] is >= '0' and <= '9';

    private static bool EndsAscii(string text) => text.Length > 0 && text[text.Length - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool BeginsAscii(string text) => text.Length > 0 && text[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
