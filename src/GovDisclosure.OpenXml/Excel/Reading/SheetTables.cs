using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Makes a table of a rectangle of a sheet.</summary>
internal sealed class SheetTables(WorkbookFile workbook, ReadingBudget budget, FindingLog findings)
{
    private int _tables;

    /// <summary>The table in a rectangle; cells that hold nothing are empty cells of it.</summary>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="grid">The sheet.</param>
    /// <param name="area">The rectangle.</param>
    /// <param name="isOurs">Whether the formats say what each cell is.</param>
    /// <returns>The table; where it has too many cells, its first rows, with a finding.</returns>
    public SourceTable Read(string sheet, SheetGrid grid, CellRange area, bool isOurs)
    {
        budget.TakeBlock();
        var columns = area.LastColumn - area.Column + 1;
        var table = ++_tables;
        var rows = new List<SourceRow>();
        // What reaches down from above: the last row that the merged cell of a column covers.
        var covered = new int[columns];
        try
        {
            for (var row = area.Row; row <= area.LastRow; row++)
            {
                rows.Add(ReadRow(grid, area, row, covered, isOurs) with { Place = new SourcePlace { Sheet = sheet, Table = table, Row = row } });
            }
        }
        catch (ReadingLimitException problem)
        {
            findings.Limit($"sheet {sheet}", problem.What, problem.Limit);
        }

        return new SourceTable(new SourcePlace { Sheet = sheet, Table = table, Row = area.Row, Column = area.Column }, rows);
    }

    private SourceRow ReadRow(SheetGrid grid, CellRange area, int row, int[] covered, bool isOurs)
    {
        budget.TakePlaces(covered.Length);
        var starts = Starts(grid, area, row);
        var (cells, filled, at) = (new List<SourceCell>(), grid.Row(row), 0);
        var isHeader = isOurs;
        for (var column = area.Column; column <= area.LastColumn;)
        {
            if (covered[column - area.Column] >= row)
            {
                column++;
                continue;
            }

            budget.TakeCells(1);
            var content = Filled(filled, column, ref at);
            var (span, rows) = starts.TryGetValue(column, out var merge) ? (FreeColumns(merge, row, covered, area.Column), merge.LastRow - row + 1) : (1, 1);
            var role = RoleOf(content, grid, row, column);
            isHeader &= role == CellRole.Header;
            cells.Add(Cell(content, isOurs ? role : CellRole.Normal) with { ColumnSpan = span, RowSpan = rows });
            covered.AsSpan(column - area.Column, span).Fill(row + rows - 1);
            column += span;
        }

        return new SourceRow(cells) { IsHeader = isHeader && cells.Count > 0 };
    }

    /// <summary>The merged cells that begin in a row or come into it from above, as far as they lie in the rectangle, by their first column.</summary>
    private static Dictionary<int, CellRange> Starts(SheetGrid grid, CellRange area, int row)
    {
        var starts = new Dictionary<int, CellRange>();
        foreach (var range in grid.MergesAt(row))
        {
            if (range.Column >= area.Column && range.Column <= area.LastColumn)
            {
                starts[range.Column] = new CellRange(row, range.Column, Math.Min(range.LastRow, area.LastRow), Math.Min(range.LastColumn, area.LastColumn));
            }
        }

        return starts;
    }

    /// <summary>The cell of a column among those of a row in their order; null where the column holds nothing.</summary>
    private static SheetCell? Filled(IReadOnlyList<SheetCell> filled, int column, ref int at)
    {
        while (at < filled.Count && filled[at].Column < column)
        {
            at++;
        }

        return at < filled.Count && filled[at].Column == column ? filled[at] : null;
    }

    private CellRole RoleOf(SheetCell? content, SheetGrid grid, int row, int column)
        => workbook.Styles.Role(content?.Style ?? (grid.Styles.TryGetValue((row, column), out var empty) ? empty : -1));

    /// <summary>How many columns a merged cell takes; one that meets another from above ends before it.</summary>
    private static int FreeColumns(CellRange merge, int row, int[] covered, int first)
    {
        var span = 1;
        while (merge.Column + span <= merge.LastColumn && covered[merge.Column + span - first] < row)
        {
            span++;
        }

        return span;
    }

    private static SourceCell Cell(SheetCell? content, CellRole role)
    {
        var text = content?.Text ?? string.Empty;
        return new SourceCell(text)
        {
            IsHeader = role is CellRole.Header or CellRole.Stub,
            Number = content?.Number ?? NumberOf(text, role),
            Kind = Kind(text, content?.Number, role),
        };
    }

    // Numbers of more digits than a workbook holds stand as text in a cell for numbers.
    private static decimal? NumberOf(string text, CellRole role)
        => role is CellRole.Count or CellRole.Amount && decimal.TryParse(
            text, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The kind by the format, as far as the content agrees with it: somebody may have typed something else into the cell.</summary>
    private static TableCellKind? Kind(string text, decimal? number, CellRole role)
    {
        if (role is < CellRole.Header or > CellRole.NotShown)
        {
            return null;
        }

        if ((number ?? NumberOf(text, role)) is { } value)
        {
            return role is CellRole.Header or CellRole.Stub or CellRole.Text ? null
                : role == CellRole.Amount || value != decimal.Truncate(value) ? TableCellKind.Amount
                : TableCellKind.Count;
        }

        return role is CellRole.Header or CellRole.Stub or CellRole.Text ? TableCellKind.Text
            : text switch
            {
                "" => TableCellKind.Blank,
                "/" => TableCellKind.NotApplicable,
                "—" => TableCellKind.NotShown,
                _ => null,
            };
    }
}
