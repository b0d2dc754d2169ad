using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>A cell of a file's table with the places that it covers.</summary>
internal sealed class GridCell(SourceCell cell, int row, int column, int columns)
{
    private string? _key;
    private string? _fullKey;

    public SourceCell Cell { get; } = cell;

    public string Text => Cell.Text;

    public int Row { get; } = row;

    public int Column { get; } = column;

    /// <summary>How many columns of the grid it covers.</summary>
    public int Columns { get; } = columns;

    public string Key => _key ??= LabelText.Key(Text);

    public string FullKey => _fullKey ??= LabelText.FullKey(Text);

    public CellReading Reading { get; } = CellReading.Of(cell);
}

/// <summary>The grid of a file's table: what covers what, with spans that never reach further than the limits.</summary>
internal sealed class SourceGrid
{
    private readonly GridCell?[][] _rows;
    private int? _codeColumn;

    private SourceGrid(SourceTable table, GridCell?[][] rows, int columns)
    {
        Table = table;
        _rows = rows;
        Columns = columns;
    }

    public SourceTable Table { get; }

    public int Rows => _rows.Length;

    public int Columns { get; }

    /// <summary>Whether rows or columns were left out because there are too many.</summary>
    public bool IsCut { get; private init; }

    /// <summary>The column that numbers the rows and holds no figures; -1 for none.</summary>
    public int CodeColumn => _codeColumn ??= LocalStatistics.CodeColumn(this);

    public GridCell? this[int row, int column] => column < _rows[row].Length ? _rows[row][column] : null;

    public static SourceGrid Of(SourceTable table) => Of(table, table.Rows);

    /// <summary>The grid of a table some of whose rows were mended.</summary>
    public static SourceGrid Of(SourceTable table, IReadOnlyList<SourceRow> source)
    {
        var count = Math.Min(source.Count, GridLimits.MaxRows);
        var rows = new GridCell?[count][];
        var above = new GridCell?[GridLimits.MaxColumns];
        var left = new int[GridLimits.MaxColumns];
        var width = 0;
        var isCut = source.Count > GridLimits.MaxRows;
        for (var r = 0; r < count; r++)
        {
            var line = new GridCell?[GridLimits.MaxColumns];
            var used = Carry(line, above, left);
            var column = 0;
            foreach (var cell in source[r].Cells)
            {
                while (column < GridLimits.MaxColumns && line[column] is not null)
                {
                    column++;
                }

                if (column >= GridLimits.MaxColumns)
                {
                    isCut = true;
                    break;
                }

                var span = 1;
                while (span < cell.ColumnSpan && column + span < GridLimits.MaxColumns && line[column + span] is null)
                {
                    span++;
                }

                var placed = new GridCell(cell, r, column, span);
                for (var c = column; c < column + span; c++)
                {
                    line[c] = placed;
                    above[c] = placed;
                    left[c] = cell.RowSpan - 1;
                }

                column += span;
                used = Math.Max(used, column);
            }

            rows[r] = line.AsSpan(0, used).ToArray();
            width = Math.Max(width, used);
        }

        return new SourceGrid(table, rows, width) { IsCut = isCut };
    }

    /// <summary>The same table with rows as columns.</summary>
    public SourceGrid Transpose()
    {
        var rows = new GridCell?[Columns][];
        for (var c = 0; c < Columns; c++)
        {
            rows[c] = new GridCell?[Math.Min(Rows, GridLimits.MaxColumns)];
            for (var r = 0; r < rows[c].Length; r++)
            {
                rows[c][r] = this[r, c];
            }
        }

        return new SourceGrid(Table, rows, Math.Min(Rows, GridLimits.MaxColumns)) { IsCut = IsCut || Rows > GridLimits.MaxColumns };
    }

    /// <summary>The cells of a row from left to right, each once, those that reach into it from above included.</summary>
    public List<GridCell> CellsOf(int row)
    {
        var cells = new List<GridCell>();
        foreach (var cell in _rows[row])
        {
            if (cell is not null && (cells.Count == 0 || !ReferenceEquals(cells[cells.Count - 1], cell)))
            {
                cells.Add(cell);
            }
        }

        return cells;
    }

    public int WidthOf(int row) => _rows[row].Length;

    /// <summary>Where a cell stands in the file.</summary>
    public SourcePlace PlaceOf(GridCell cell) => PlaceOf(cell.Row, cell.Column);

    public SourcePlace PlaceOf(int row, int column)
    {
        var place = PlaceOfRow(Table, row);
        return place with { Column = (Table.Place.Sheet is not null && Table.Place.Column > 0 ? Table.Place.Column - 1 : 0) + column + 1 };
    }

    public static SourcePlace PlaceOfRow(SourceTable table, int row)
    {
        var place = table.Place;
        if (row < table.Rows.Count && table.Rows[row].Place is { } own)
        {
            return new SourcePlace
            {
                Page = own.Page > 0 ? own.Page : place.Page,
                Sheet = own.Sheet ?? place.Sheet,
                Line = own.Line > 0 ? own.Line : place.Line,
                Table = own.Table > 0 ? own.Table : place.Table,
                Row = own.Row > 0 ? own.Row : row + 1,
            };
        }

        return place with { Row = place.Sheet is not null && place.Row > 0 ? place.Row + row : row + 1, Column = 0 };
    }

    // Cells that reach down keep their columns; a span that was broken by a cell of another row ends there.
    private static int Carry(GridCell?[] line, GridCell?[] above, int[] left)
    {
        var used = 0;
        for (var c = 0; c < GridLimits.MaxColumns; c++)
        {
            if (left[c] > 0)
            {
                line[c] = above[c];
                left[c]--;
                used = c + 1;
            }
        }

        return used;
    }
}
