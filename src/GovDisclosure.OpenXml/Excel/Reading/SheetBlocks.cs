using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Tells the tables of a sheet from the text around them.</summary>
/// <remarks>
/// Rows that stand together are one piece. Where any of them has borders, the rows with borders are the table and the others text. Where
/// none has, rows with one cell at the top are text, at the end too unless it is a number, and so is one between that runs over several columns or
/// begins like a caption.
/// </remarks>
internal sealed class SheetBlocks(WorkbookFile workbook, SheetTables tables, ReadingBudget budget)
{
    private const int MaxEmptyColumns = 64;

    /// <summary>Adds what a sheet holds, in its order.</summary>
    public void Read(string sheet, SheetGrid grid, List<SourceBlock> blocks)
    {
        var rows = grid.Rows;
        for (int start = 0, end; start < rows.Count; start = end)
        {
            for (end = start + 1; end < rows.Count && rows[end] == rows[end - 1] + 1; end++)
            {
            }

            ReadPiece(sheet, grid, [.. rows.Skip(start).Take(end - start)], blocks);
        }
    }

    private void ReadPiece(string sheet, SheetGrid grid, List<int> rows, List<SourceBlock> blocks)
    {
        var isTable = grid.Bordered.Overlaps(rows) ? rows.ConvertAll(grid.Bordered.Contains) : Unbordered(grid, rows);
        for (int start = 0, end; start < rows.Count; start = end)
        {
            for (end = start + 1; end < rows.Count && isTable[end] == isTable[start]; end++)
            {
            }

            var part = rows.GetRange(start, end - start);
            if (isTable[start] && Area(grid, part) is { } area)
            {
                blocks.Add(tables.Read(sheet, grid, area, isOurs: false));
            }
            else
            {
                foreach (var row in part.Where(row => grid.Row(row).Count > 0))
                {
                    blocks.Add(Text(sheet, grid, row));
                }
            }
        }
    }

    private static List<bool> Unbordered(SheetGrid grid, List<int> rows)
    {
        var isTable = rows.ConvertAll(row => grid.Row(row).Count > 1);
        var (first, last) = (isTable.IndexOf(true), isTable.LastIndexOf(true));
        for (; first >= 0 && last + 1 < rows.Count && grid.Row(rows[last + 1]) is [{ Number: not null }]; last++)
        {
            isTable[last + 1] = true;
        }

        for (var i = first + 1; i < last; i++)
        {
            isTable[i] = isTable[i] || !IsCaption(grid, rows[i]);
        }

        return isTable;
    }

    private static bool IsCaption(SheetGrid grid, int row)
    {
        if (grid.Row(row) is not [var cell])
        {
            return false;
        }

        var text = cell.Text.TrimStart();
        return text is ['表' or '附', ..]
            || grid.MergesAt(row).Any(range => range.Column == cell.Column && range.LastColumn > range.Column && range.LastRow == row);
    }

    /// <summary>The rectangle of what the rows hold; null where that is one cell at most, which is text in a box.</summary>
    private static CellRange? Area(SheetGrid grid, List<int> rows)
    {
        int left = int.MaxValue, right = 0, first = 0, last = 0, count = 0;
        foreach (var row in rows)
        {
            var cells = grid.Row(row);
            if (cells.Count > 0)
            {
                first = first == 0 ? row : first;
                last = row;
                count += cells.Count;
                left = Math.Min(left, cells[0].Column);
                right = Math.Max(right, cells[cells.Count - 1].Column);
            }
        }

        if (count <= 1)
        {
            return null;
        }

        foreach (var range in rows.SelectMany(grid.MergesAt))
        {
            if (range.Row >= first && range.Row <= last && range.Column >= left && range.Column <= right)
            {
                // A merged cell over the whole sheet would make an empty grid of it.
                right = range.LastColumn <= right + MaxEmptyColumns ? Math.Max(right, range.LastColumn) : right;
                last = Math.Max(last, Math.Min(range.LastRow, rows[rows.Count - 1]));
            }
        }

        return new CellRange(first, left, last, right);
    }

    private SourceText Text(string sheet, SheetGrid grid, int row)
    {
        budget.TakeBlock();
        var cells = grid.Row(row);
        return new SourceText(
            new SourcePlace { Sheet = sheet, Row = row, Column = cells[0].Column },
            cells.Count == 1 ? cells[0].Text : string.Join("　", cells.Select(cell => cell.Text)))
        {
            IsStrong = cells.All(cell => workbook.Styles.IsBold(cell.Style)),
        };
    }
}
