using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Sections;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Where the cells of a form stand in its printed tables, so that a printed table is known again cell by cell.</summary>
internal sealed class FormLayout
{
    private readonly Dictionary<string, TableBlock> _tables = new(StringComparer.Ordinal);

    /// <summary>The place of each cell of the form, by its index: row and column of its table, from 0.</summary>
    private readonly (int Row, int Column)[] _places;

    public FormLayout(Form form)
    {
        Form = form;
        _places = new (int, int)[form.Cells.Count];
        // Each cell holds its own index, so that the printed table says which cell stands where.
        var probe = new FormValuesBuilder(form);
        for (var i = 0; i < form.Cells.Count; i++)
        {
            probe[i] = CellValue.Count(i);
        }

        var values = probe.Build();
        foreach (var table in form.Tables)
        {
            var block = SectionBuilder.Table(values, table.Id);
            _tables[table.Id] = block;
            var row = 0;
            foreach (var line in block.HeaderRows.Concat(block.Rows))
            {
                for (var i = 0; i < line.Cells.Count; i++)
                {
                    if (line.Cells[i].Number is { } index)
                    {
                        _places[(int)index] = (row, block.ColumnOf(row, i));
                    }
                }

                row++;
            }
        }
    }

    public Form Form { get; }

    public (int Row, int Column) PlaceOf(FormCell cell) => _places[cell.Index];

    /// <summary>Whether a printed table is a table of the form: the same grid, labels and cells with values.</summary>
    public bool Fits(TableBlock block)
        => block.Id is { } id && _tables.TryGetValue(id, out var mine)
            && Fits(mine.HeaderRows, block.HeaderRows) && Fits(mine.Rows, block.Rows);

    private static bool Fits(IReadOnlyList<TableRow> mine, IReadOnlyList<TableRow> rows)
    {
        if (mine.Count != rows.Count)
        {
            return false;
        }

        for (var i = 0; i < mine.Count; i++)
        {
            var (a, b) = (mine[i].Cells, rows[i].Cells);
            if (a.Count != b.Count)
            {
                return false;
            }

            for (var j = 0; j < a.Count; j++)
            {
                if (a[j].ColumnSpan != b[j].ColumnSpan || a[j].RowSpan != b[j].RowSpan
                    || (a[j].Number is null ? a[j].Text != b[j].Text : b[j].Kind == TableCellKind.Text))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
