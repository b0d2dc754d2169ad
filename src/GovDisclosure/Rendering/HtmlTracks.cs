using GovDisclosure.Documents;

namespace GovDisclosure.Rendering;

/// <summary>The rows and columns of a table in which a cell begins: the only ones that HTML's table model allows.</summary>
internal sealed class HtmlTracks
{
    // How many of them lie before each row or column, and before the end.
    private readonly int[] _rows;
    private readonly int[] _columns;

    private HtmlTracks(int[] rows, int[] columns) => (_rows, _columns) = (rows, columns);

    public static HtmlTracks Of(TableBlock table)
    {
        var rows = new int[table.RowCount + 1];
        var begins = new bool[table.ColumnCount];
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = table.RowAt(row).Cells.Count;
            rows[row + 1] = rows[row] + (cells > 0 ? 1 : 0);
            for (var cell = 0; cell < cells; cell++)
            {
                begins[table.ColumnOf(row, cell)] = true;
            }
        }

        var columns = new int[table.ColumnCount + 1];
        for (var column = 0; column < table.ColumnCount; column++)
        {
            columns[column + 1] = columns[column] + (begins[column] ? 1 : 0);
        }

        return new HtmlTracks(rows, columns);
    }

    /// <summary>How many rows of the page the rows from <paramref name="start"/> on become.</summary>
    public int Rows(int start, int span) => _rows[start + span] - _rows[start];

    /// <summary>How many columns of the page the columns from <paramref name="start"/> on become.</summary>
    public int Columns(int start, int span) => _columns[start + span] - _columns[start];
}
