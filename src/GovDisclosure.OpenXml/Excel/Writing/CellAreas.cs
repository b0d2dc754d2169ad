namespace GovDisclosure.OpenXml.Excel;

/// <summary>Joins cells to few rectangles.</summary>
internal static class CellAreas
{
    /// <summary>Rectangles that cover exactly the cells: runs down each column, then equal runs side by side.</summary>
    public static List<CellRange> Of(IEnumerable<(int Row, int Column)> cells)
    {
        var areas = new List<CellRange>();
        foreach (var column in cells.GroupBy(cell => cell.Column).OrderBy(group => group.Key))
        {
            var runs = Runs(column.Key, column.Select(cell => cell.Row).OrderBy(row => row));
            foreach (var run in runs)
            {
                var beside = areas.FindIndex(area => area.LastColumn == run.Column - 1 && area.Row == run.Row && area.LastRow == run.LastRow);
                if (beside >= 0)
                {
                    areas[beside] = areas[beside] with { LastColumn = run.Column };
                }
                else
                {
                    areas.Add(run);
                }
            }
        }

        return areas;
    }

    private static List<CellRange> Runs(int column, IEnumerable<int> rows)
    {
        var runs = new List<CellRange>();
        foreach (var row in rows)
        {
            if (runs.Count > 0 && runs[runs.Count - 1].LastRow == row - 1)
            {
                runs[runs.Count - 1] = runs[runs.Count - 1] with { LastRow = row };
            }
            else
            {
                runs.Add(new CellRange(row, column, row, column));
            }
        }

        return runs;
    }
}
