using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>Mends a header in which a column is broken into two cells, so that everything behind it is pushed aside: 商业 beside 企业.</summary>
internal static class HeaderRepair
{
    /// <summary>The grid with such cells joined; the same grid where its header is as wide as its body, or joining does not make it so.</summary>
    public static SourceGrid Of(SourceGrid grid, FormTableLabels labels)
    {
        var first = 0;
        while (first < grid.Rows && !grid.CellsOf(first).Exists(cell => cell.Reading.IsNumber))
        {
            first++;
        }

        if (first == 0 || first == grid.Rows || HeaderWidth(grid, first) == grid.WidthOf(first))
        {
            return grid;
        }

        var rows = grid.Table.Rows.Select((row, i) => i < first ? Join(row, labels) : row).ToList();
        if (rows.SequenceEqual(grid.Table.Rows))
        {
            return grid;
        }

        var joined = SourceGrid.Of(grid.Table, rows);
        return HeaderWidth(joined, first) == joined.WidthOf(first) ? joined : grid;
    }

    private static int HeaderWidth(SourceGrid grid, int rows) => Enumerable.Range(0, rows).Max(grid.WidthOf);

    private static SourceRow Join(SourceRow row, FormTableLabels labels)
    {
        var cells = new List<SourceCell>(row.Cells);
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            var (left, right) = (LabelText.Key(cells[i].Text), LabelText.Key(cells[i + 1].Text));
            if (!IsLabel(left, labels) && !IsLabel(right, labels) && IsLabel(left + right, labels))
            {
                cells[i] = new SourceCell(cells[i].Text + cells[i + 1].Text) { RowSpan = Math.Max(cells[i].RowSpan, cells[i + 1].RowSpan) };
                cells.RemoveAt(i + 1);
            }
        }

        return cells.Count == row.Cells.Count ? row : new SourceRow(cells) { IsHeader = row.IsHeader, Place = row.Place };
    }

    private static bool IsLabel(string key, FormTableLabels labels) => labels.Columns.Exact(key).Any(pair => pair.Score >= 1);
}
