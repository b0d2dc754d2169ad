using GovDisclosure.Documents;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>How wide the columns of a table are, and how high its rows, by the width of their text.</summary>
internal static class ColumnWidths
{
    private const double MinWidth = 8;
    private const double MaxHeader = 13;
    private const double MaxStub = 38;
    private const double MaxGroup = 11;
    private const double MaxText = 44;
    private const double LineHeight = 14.6;
    private const double MaxHeight = 409;

    /// <summary>The width of each column in digits.</summary>
    public static double[] Of(TableBlock table)
    {
        var widths = new double[table.ColumnCount];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = MinWidth;
        }

        var row = 0;
        foreach (var line in table.HeaderRows.Concat(table.Rows))
        {
            for (var i = 0; i < line.Cells.Count; i++)
            {
                var cell = line.Cells[i];
                if (cell.ColumnSpan == 1 && cell.Text.Length > 0)
                {
                    var column = table.ColumnOf(row, i);
                    var isHeader = row < table.HeaderRows.Count || line.IsHeader;
                    var max = isHeader ? MaxHeader
                        : column < table.StubColumns ? cell.RowSpan > 1 ? MaxGroup : MaxStub
                        : cell.Number is null ? MaxText : 40;
                    widths[column] = Math.Max(widths[column], Math.Min(max, TextWidth.Longest(cell.Text) + 2));
                }
            }

            row++;
        }

        Widen(table, widths);
        return widths;
    }

    // Labels over several columns that would need more than two lines: the columns share what is missing.
    private static void Widen(TableBlock table, double[] widths)
    {
        var row = table.HeaderRows.Count;
        foreach (var line in table.Rows)
        {
            for (var i = 0; i < line.Cells.Count; i++)
            {
                var (cell, column) = (line.Cells[i], table.ColumnOf(row, i));
                if (cell.ColumnSpan > 1 && cell.ColumnSpan < widths.Length)
                {
                    var wish = Math.Min(MaxStub + 10, (TextWidth.Longest(cell.Text) / 2.0) + 3);
                    var missing = (wish - Sum(widths, column, cell.ColumnSpan)) / cell.ColumnSpan;
                    for (var c = column; missing > 0 && c < column + cell.ColumnSpan; c++)
                    {
                        widths[c] += missing;
                    }
                }
            }

            row++;
        }
    }

    /// <summary>The height of each row in points; 0 for the usual one.</summary>
    public static double[] Heights(TableBlock table, double[] widths)
    {
        var heights = new double[table.HeaderRows.Count + table.Rows.Count];
        for (var pass = 1; pass <= 2; pass++)
        {
            var row = 0;
            foreach (var line in table.HeaderRows.Concat(table.Rows))
            {
                for (var i = 0; i < line.Cells.Count; i++)
                {
                    var cell = line.Cells[i];
                    if (cell.RowSpan == 1 == (pass == 1))
                    {
                        Fit(heights, row, cell, Sum(widths, table.ColumnOf(row, i), cell.ColumnSpan));
                    }
                }

                row++;
            }
        }

        return heights;
    }

    public static double Height(int lines) => lines <= 1 ? 0 : Math.Min(MaxHeight, (lines * LineHeight) + 4);

    private static void Fit(double[] heights, int row, TableCell cell, double width)
    {
        var height = Height(TextWidth.Lines(cell.Text, width));
        var last = row + cell.RowSpan - 1;
        for (var r = row; r < last; r++)
        {
            height -= heights[r] > 0 ? heights[r] : SheetHeight;
        }

        if (height > Math.Max(heights[last], SheetHeight))
        {
            heights[last] = Math.Min(MaxHeight, height);
        }
    }

    /// <summary>The usual height of a row in points.</summary>
    private const double SheetHeight = 18;

    private static double Sum(double[] widths, int start, int count)
    {
        var sum = 0.0;
        for (var i = start; i < start + count; i++)
        {
            sum += widths[i];
        }

        return sum;
    }
}
