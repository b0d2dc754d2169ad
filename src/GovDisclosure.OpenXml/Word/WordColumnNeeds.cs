using GovDisclosure.Documents;

namespace GovDisclosure.OpenXml;

/// <summary>How many half characters the columns of a table need at least, and how many they would like.</summary>
internal static class WordColumnNeeds
{
    private const int MaxToken = 40;

    public static (int[] Least, int[] Wanted) Of(TableBlock table)
    {
        var least = new int[table.ColumnCount];
        var wanted = new int[table.ColumnCount];
        var isNumeric = new bool[table.ColumnCount];
        for (var column = table.StubColumns; column < isNumeric.Length; column++)
        {
            isNumeric[column] = true;
        }

        var merged = new List<(int Column, int Span, int Least)>();
        var headers = table.HeaderRows.Count;
        for (var row = 0; row < headers + table.Rows.Count; row++)
        {
            var isHeader = row < headers || table.Rows[row - headers].IsHeader;
            var cells = (row < headers ? table.HeaderRows[row] : table.Rows[row - headers]).Cells;
            for (var i = 0; i < cells.Count; i++)
            {
                var column = table.ColumnOf(row, i);
                var (min, want) = Of(cells[i], isHeader);
                if (cells[i].ColumnSpan > 1)
                {
                    merged.Add((column, cells[i].ColumnSpan, min));
                    continue;
                }

                least[column] = Math.Max(least[column], min);
                wanted[column] = Math.Max(wanted[column], want);
                isNumeric[column] &= isHeader || cells[i].Kind != TableCellKind.Text;
            }
        }

        Widen(least, merged);
        Even(least, isNumeric);
        Even(wanted, isNumeric);
        for (var column = 0; column < least.Length; column++)
        {
            wanted[column] = Math.Max(wanted[column], least[column]);
        }

        return (least, wanted);
    }

    /// <summary>The width of a text in half characters.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += c < '\u0300' ? 1 : char.IsLowSurrogate(c) ? 0 : 2;
        }

        return width;
    }

    private static (int Least, int Wanted) Of(TableCell cell, bool isHeader)
    {
        var width = Width(cell.Text);
        if (cell.Kind != TableCellKind.Text)
        {
            return (Math.Min(width, MaxToken), Math.Min(width, MaxToken));
        }

        var token = Math.Min(LongestToken(cell.Text), MaxToken);
        var isTall = isHeader || cell.RowSpan >= 3;
        var least = Math.Max(token, Math.Min(width, isTall ? 4 : 8));
        var lines = cell.RowSpan > 1 ? cell.RowSpan : 1;
        return (least, Math.Max(least, isHeader ? Math.Min(width, 6) : Math.Min((width / lines) + (lines > 1 ? 2 : 0), 40)));
    }

    private static int LongestToken(string text)
    {
        var longest = 0;
        var length = 0;
        foreach (var c in text)
        {
            length = c is > ' ' and < '\u0300' ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    /// <summary>What a merged cell needs more goes to its columns in equal parts.</summary>
    private static void Widen(int[] least, List<(int Column, int Span, int Least)> merged)
    {
        foreach (var (column, span, min) in merged)
        {
            var missing = min;
            for (var i = column; i < column + span; i++)
            {
                missing -= least[i];
            }

            for (var i = column; i < column + span && missing > 0; i++)
            {
                least[i] += (missing + span - 1) / span;
            }
        }
    }

    /// <summary>Columns of numbers are equally wide, as in the official forms.</summary>
    private static void Even(int[] widths, bool[] isNumeric)
    {
        var most = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            most = isNumeric[i] ? Math.Max(most, widths[i]) : most;
        }

        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = isNumeric[i] ? most : widths[i];
        }
    }
}
