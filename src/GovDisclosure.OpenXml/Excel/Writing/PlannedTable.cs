using GovDisclosure.Documents;
using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>A table and the sheet that it goes to; known before anything is written, because formulas and links name sheets and cells.</summary>
internal sealed class PlannedTable
{
    public PlannedTable(TableBlock table, Sheet sheet, string heading)
    {
        Table = table;
        Sheet = sheet;
        Heading = heading;
        RowCount = table.HeaderRows.Count + table.Rows.Count;
        Top = table.Unit is null ? 2 : 3;
        if (table.ColumnCount > CellReference.MaxColumn || RowCount > CellReference.MaxRow - 1000)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"A table of {RowCount} rows and {table.ColumnCount} columns does not fit a sheet: at most {CellReference.MaxRow - 1000} rows and {CellReference.MaxColumn} columns do."), nameof(table));
        }
    }

    public TableBlock Table { get; }

    public Sheet Sheet { get; }

    /// <summary>What stands above it: its caption, or else the heading of its section.</summary>
    public string Heading { get; }

    public bool HasCaption => !string.IsNullOrWhiteSpace(Table.Caption);

    public int RowCount { get; }

    /// <summary>The row of the sheet where the table begins.</summary>
    public int Top { get; }

    /// <summary>In a blank form, the cells to fill in by row and column of the table, from 0; null in a report.</summary>
    public IReadOnlyDictionary<(int Row, int Column), NumberKind>? Inputs { get; init; }
}
