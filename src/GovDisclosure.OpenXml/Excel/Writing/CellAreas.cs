namespace GovDisclosure.OpenXml.Excel;

/// <summary>Joins cells to few rectangles.</summary>
internal static class CellAreas
{
    /// <summary>Adds rectangles that cover exactly the cells: runs down each column, then equal runs side by side.</summary>
    /// <param name="cells">The cells, in any order, each as often as it likes; sorted here.</param>
    /// <param name="prefix">The sheet.</param>
    /// <param name="areas">Where to add.</param>
    public static void Add(List<(int Column, int Row)> cells, string prefix, List<CellArea> areas)
    {
        cells.Sort();
        var first = areas.Count;
        for (int start = 0, end; start < cells.Count; start = end)
        {
            var (column, row) = cells[start];
            var last = row;
            for (end = start + 1; end < cells.Count && cells[end].Column == column && cells[end].Row <= last + 1; end++)
            {
                last = cells[end].Row;
            }

            var beside = -1;
            for (var i = areas.Count - 1; i >= first && beside < 0; i--)
            {
                var area = areas[i].Range;
                beside = area.LastColumn == column - 1 && area.Row == row && area.LastRow == last ? i : -1;
            }

            if (beside >= 0)
            {
                areas[beside] = new CellArea(prefix, areas[beside].Range with { LastColumn = column });
            }
            else
            {
                areas.Add(new CellArea(prefix, new CellRange(row, column, last, column)));
            }
        }
    }
}
