using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>A table with header rows, stub columns (row names) and cells that may span columns and rows.</summary>
/// <remarks>
/// The cells cover the grid exactly: every place of header and body is taken by one cell. No cell reaches from the header into the body.
/// Equality compares all content.
/// </remarks>
[JsonShape]
public sealed partial record TableBlock : ReportBlock
{
    private readonly TableGrid _grid;

    /// <summary>Makes a table.</summary>
    /// <param name="headerRows">The rows at the top that name the columns; may be empty. A writer repeats them on each page.</param>
    /// <param name="rows">The rows of the body; may be empty if there are header rows.</param>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    /// <exception cref="ArgumentException">
    /// The table has no column, or the cells of a row do not fit the grid; the message names the row and the column, counted from 1.
    /// </exception>
    public TableBlock(IEnumerable<TableRow> headerRows, IEnumerable<TableRow> rows)
    {
        HeaderRows = ValueList.Copy(Guard.NotNull(headerRows));
        Rows = ValueList.Copy(Guard.NotNull(rows));
        _grid = TableGrid.Of(HeaderRows, Rows);
    }

    /// <summary>The stable id of the table, for example <c>table3</c>; null where nothing refers to it.</summary>
    /// <exception cref="ArgumentException">The value is not null and not an id as in <see cref="ReportSection.Id"/>.</exception>
    public string? Id { get; init => field = value is null ? null : BlockId.Check(value, nameof(Id)); }

    /// <summary>The caption; null where the section's heading says it all.</summary>
    public string? Caption { get; init => field = value is null ? null : WellFormed.Text(value); }

    /// <summary>The unit of all numbers, for example 件; null where the columns name their own.</summary>
    public string? Unit { get; init => field = value is null ? null : WellFormed.Text(value); }

    /// <summary>The rows at the top that name the columns.</summary>
    public IReadOnlyList<TableRow> HeaderRows { get; }

    /// <summary>The rows of the body.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>How many columns on the left name the rows; 0 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to <see cref="ColumnCount"/>.</exception>
    public int StubColumns { get; init => field = Guard.InRange(value, 0, ColumnCount, nameof(StubColumns)); }

    /// <summary>How each column is aligned; empty for <see cref="ColumnAlignment.Automatic"/> everywhere.</summary>
    /// <exception cref="ArgumentException">The list is not empty and does not have <see cref="ColumnCount"/> members.</exception>
    public IReadOnlyList<ColumnAlignment> Alignments { get; init => field = CheckAlignments(value); } = ValueList<ColumnAlignment>.Empty;

    /// <summary>Notes below the table, without the word 注 in front.</summary>
    public IReadOnlyList<string> Notes
    {
        get;
        init => field = ValueList.Copy((value ?? []).Select(note => WellFormed.Text(Guard.NotNull(note, nameof(Notes)))));
    } = ValueList<string>.Empty;

    /// <summary>How many columns the table has.</summary>
    public int ColumnCount => _grid.Columns;

    /// <summary>The column where a cell begins, from 0.</summary>
    /// <param name="row">The row, from 0: header rows first, then the body.</param>
    /// <param name="cell">The place of the cell in <see cref="TableRow.Cells"/>, from 0.</param>
    /// <returns>The column, from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such row, or the row no such cell.</exception>
    public int ColumnOf(int row, int cell)
    {
        var cells = RowAt(Guard.InRange(row, 0, RowCount - 1)).Cells;
        return _grid.ColumnOf(row, Guard.InRange(cell, 0, cells.Count - 1));
    }

    /// <summary>The cell that covers a place of the grid.</summary>
    /// <param name="row">The row, from 0: header rows first, then the body.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The cell, which may begin further up or to the left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such row or column.</exception>
    public TableCell CellAt(int row, int column)
        => _grid.CellAt(
            Guard.InRange(row, 0, RowCount - 1),
            Guard.InRange(column, 0, ColumnCount - 1));

    /// <summary>All rows: header rows first, then the body.</summary>
    internal int RowCount => HeaderRows.Count + Rows.Count;

    /// <summary>A number that tells the cells apart, even where one value stands in several places.</summary>
    internal int OwnerAt(int row, int column) => _grid.OwnerAt(row, column);

    internal TableRow RowAt(int row) => row < HeaderRows.Count ? HeaderRows[row] : Rows[row - HeaderRows.Count];

    private ValueList<ColumnAlignment> CheckAlignments(IReadOnlyList<ColumnAlignment>? value)
    {
        var list = ValueList.Copy(value);
        if (list.Count != 0 && list.Count != ColumnCount)
        {
            throw Guard.Invalid(
                FormattableString.Invariant($"The table has {ColumnCount} columns; {list.Count} alignments were given."));
        }

        foreach (var alignment in list)
        {
            Guard.Defined(alignment, nameof(Alignments));
        }

        return list;
    }
}
