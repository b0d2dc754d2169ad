using GovDisclosure.Documents;

namespace GovDisclosure.OpenXml;

/// <summary>Estimates how high a table is printed, to tell whether it fits on a page.</summary>
internal static class WordTableHeight
{
    /// <summary>The height of a line in a cell and what a row adds to its lines, in twips; as in the style.</summary>
    private const int Line = 280;
    private const int RowPadding = 64;

    /// <summary>What headings, caption and unit above the table may take.</summary>
    private const int Above = 3 * WordLayout.LinePitch;

    /// <summary>Whether a table whose cells reach over several rows should stand on one page, because a break would cut through them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="widths">The widths of its columns, all of them.</param>
    public static bool IsKeptTogether(TableBlock table, WordColumns columns, int[] widths)
    {
        var space = (columns.IsTurned ? WordLayout.PageWidth - WordLayout.Left - WordLayout.Right : WordLayout.TextHeight) - Above;
        if (columns.Pieces.Count > 1 || (long)table.Rows.Count * (Line + RowPadding) > space)
        {
            return false;
        }

        var hasTall = false;
        long height = 0;
        var headers = table.HeaderRows.Count;
        for (var row = 0; row < headers + table.Rows.Count; row++)
        {
            var cells = (row < headers ? table.HeaderRows[row] : table.Rows[row - headers]).Cells;
            var lines = 1;
            for (var i = 0; i < cells.Count; i++)
            {
                hasTall |= row >= headers && cells[i].RowSpan > 1;
                lines = Math.Max(lines, cells[i].RowSpan > 1 ? 1 : Lines(cells[i], table.ColumnOf(row, i), widths, columns.Size));
            }

            height += (lines * Line) + RowPadding;
        }

        return hasTall && height <= space;
    }

    private static int Lines(TableCell cell, int column, int[] widths, int size)
    {
        var width = 0;
        for (var i = column; i < column + cell.ColumnSpan; i++)
        {
            width += widths[i];
        }

        return 1 + Math.Min(100, WordColumnNeeds.Width(cell.Text) * size * 5 / Math.Max(100, width - 120));
    }
}
