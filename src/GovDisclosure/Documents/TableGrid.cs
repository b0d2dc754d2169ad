using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>Which cell covers which place of a table; made once and checked while it is made.</summary>
/// <remarks>Two grids are always equal: what they hold follows from the rows, and a table's equality compares those.</remarks>
internal sealed class TableGrid : IEquatable<TableGrid>
{
    private const long MaxPlaces = 4_000_000;

    // For each place the number of its cell, from 1; 0 while no cell covers it.
    private readonly int[] _owners;
    private readonly List<TableCell> _cells = [];
    private readonly int[][] _starts;

    private TableGrid(int columns, int height)
    {
        Columns = columns;
        _owners = new int[height * columns];
        _starts = new int[height][];
    }

    public int Columns { get; }

    public static TableGrid Of(IReadOnlyList<TableRow> headerRows, IReadOnlyList<TableRow> rows)
    {
        var first = headerRows.Count > 0 ? headerRows[0] : rows.Count > 0 ? rows[0] : null;
        var columns = first is null ? 0 : Guard.NotNull(first, nameof(rows)).Cells.Sum(cell => cell.ColumnSpan);
        if (columns == 0)
        {
            throw new ArgumentException("The table has no column: its first row must hold at least one cell.", nameof(rows));
        }

        var height = headerRows.Count + rows.Count;
        if ((long)height * columns > MaxPlaces)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The table has {height} rows of {columns} columns; at most {MaxPlaces} places are allowed."), nameof(rows));
        }

        var grid = new TableGrid(columns, height);
        grid.Fill(headerRows, 0, "Header row");
        grid.Fill(rows, headerRows.Count, "Row");
        return grid;
    }

    public int ColumnOf(int row, int cell) => _starts[row][cell];

    public TableCell CellAt(int row, int column) => _cells[OwnerAt(row, column) - 1];

    /// <summary>A number that tells the cells of a table apart, even where one value stands in several places.</summary>
    public int OwnerAt(int row, int column) => _owners[(row * Columns) + column];

    public bool Equals(TableGrid? other) => other is not null;

    public override bool Equals(object? obj) => obj is TableGrid;

    public override int GetHashCode() => 0;

    private void Fill(IReadOnlyList<TableRow> rows, int offset, string what)
    {
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = Guard.NotNull(rows[r], nameof(rows)).Cells;
            var starts = _starts[offset + r] = new int[cells.Count];
            var column = 0;
            for (var i = 0; i < cells.Count; i++)
            {
                column = NextFree(offset + r, column);
                starts[i] = column;
                Place(cells[i], r, column, rows.Count, offset, what);
                column += cells[i].ColumnSpan;
            }

            column = NextFree(offset + r, column);
            if (column < Columns)
            {
                throw Misfit(what, r, column, FormattableString.Invariant($"no cell covers this place; the table has {Columns} columns"));
            }
        }
    }

    private void Place(TableCell cell, int row, int column, int height, int offset, string what)
    {
        if (row + cell.RowSpan > height)
        {
            throw Misfit(what, row, column, FormattableString.Invariant($"the cell takes {cell.RowSpan} rows, {height - row} are left"));
        }

        if (column + cell.ColumnSpan > Columns)
        {
            throw Misfit(what, row, column, FormattableString.Invariant($"the cell takes {cell.ColumnSpan} columns, {Columns - column} are left"));
        }

        _cells.Add(cell);
        for (var r = row; r < row + cell.RowSpan; r++)
        {
            for (var c = column; c < column + cell.ColumnSpan; c++)
            {
                ref var place = ref _owners[((offset + r) * Columns) + c];
                if (place != 0)
                {
                    throw Misfit(what, r, c, "two cells cover this place");
                }

                place = _cells.Count;
            }
        }
    }

    private int NextFree(int row, int column)
    {
        while (column < Columns && _owners[(row * Columns) + column] != 0)
        {
            column++;
        }

        return column;
    }

    private static ArgumentException Misfit(string what, int row, int column, string why)
        => Guard.Invalid(FormattableString.Invariant($"{what} {row + 1}, column {column + 1}: {why}."));
}
