using System.Text;
using GovDisclosure.Documents;

namespace GovDisclosure.Rendering;

/// <summary>Draws a table with + - and |, merged cells included; numbers stand to the right.</summary>
internal static class PlainTextTable
{
    public static void Append(TableBlock table, StringBuilder output)
    {
        var widths = Widths(table);
        AppendRule(table, widths, 0, output);
        for (var row = 0; row < table.RowCount; row++)
        {
            AppendRow(table, widths, row, output);
            AppendRule(table, widths, row + 1, output);
        }
    }

    /// <summary>The width of each column: that of its widest cell; what a merged cell needs more goes to its last column.</summary>
    private static int[] Widths(TableBlock table)
    {
        var widths = new int[table.ColumnCount];
        foreach (var isMerged in (bool[])[false, true])
        {
            for (var row = 0; row < table.RowCount; row++)
            {
                var cells = table.RowAt(row).Cells;
                for (var i = 0; i < cells.Count; i++)
                {
                    if (cells[i].ColumnSpan > 1 == isMerged)
                    {
                        var column = table.ColumnOf(row, i);
                        var missing = PlainText.Width(PlainText.Line(cells[i].Text)) - Inner(widths, column, cells[i].ColumnSpan);
                        widths[column + cells[i].ColumnSpan - 1] += Math.Max(0, missing);
                    }
                }
            }
        }

        return widths;
    }

    /// <summary>The room for text in a cell: its columns and the " | " between them.</summary>
    private static int Inner(int[] widths, int column, int span)
    {
        var width = (span - 1) * 3;
        for (var c = column; c < column + span; c++)
        {
            width += widths[c];
        }

        return width;
    }

    private static void AppendRow(TableBlock table, int[] widths, int row, StringBuilder output)
    {
        output.Append('|');
        for (var column = 0; column < table.ColumnCount;)
        {
            var owner = table.OwnerAt(row, column);
            var cell = table.CellAt(row, column);
            var text = row > 0 && table.OwnerAt(row - 1, column) == owner ? string.Empty : PlainText.Line(cell.Text);
            var space = Inner(widths, column, cell.ColumnSpan) - PlainText.Width(text);
            var before = Before(Alignment(table, row, column, cell), space);
            output.Append(' ').Append(' ', before).Append(text).Append(' ', space - before).Append(" |");
            column += cell.ColumnSpan;
        }

        output.Append('\n');
    }

    private static ColumnAlignment Alignment(TableBlock table, int row, int column, TableCell cell)
    {
        var alignment = table.Alignments.Count == 0 ? ColumnAlignment.Automatic : table.Alignments[column];
        if (row < table.HeaderRows.Count || table.RowAt(row).IsHeader)
        {
            return ColumnAlignment.Center;
        }

        return alignment != ColumnAlignment.Automatic ? alignment
            : cell.Kind == TableCellKind.Text ? ColumnAlignment.Left
            : ColumnAlignment.Right;
    }

    private static int Before(ColumnAlignment alignment, int space) => alignment switch
    {
        ColumnAlignment.Center => space / 2,
        ColumnAlignment.Right => space,
        _ => 0,
    };

    /// <summary>The line above a row; nothing is drawn through a cell that is several rows high.</summary>
    private static void AppendRule(TableBlock table, int[] widths, int row, StringBuilder output)
    {
        bool IsCut(int column) => row == 0 || row == table.RowCount || table.OwnerAt(row - 1, column) != table.OwnerAt(row, column);

        for (var column = 0; column < table.ColumnCount; column++)
        {
            var isCut = IsCut(column);
            output.Append(column == 0 ? isCut ? '+' : '|' : Corner(table, row, column, IsCut(column - 1), isCut))
                .Append(isCut ? '-' : ' ', widths[column] + 2);
        }

        output.Append(IsCut(table.ColumnCount - 1) ? "+\n" : "|\n");
    }

    private static char Corner(TableBlock table, int row, int column, bool isCutLeft, bool isCutRight)
    {
        var isEdgeAbove = row > 0 && table.OwnerAt(row - 1, column - 1) != table.OwnerAt(row - 1, column);
        var isEdgeBelow = row < table.RowCount && table.OwnerAt(row, column - 1) != table.OwnerAt(row, column);
        if (isEdgeAbove || isEdgeBelow)
        {
            return isCutLeft || isCutRight ? '+' : '|';
        }

        return isCutLeft || isCutRight ? '-' : ' ';
    }
}
