using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>The cells of a form in their order, and the way to one of them by its ids.</summary>
internal sealed class FormIndex
{
    private readonly Dictionary<(string Table, string Row, string Column), FormCell> _byId = [];

    public FormIndex(IEnumerable<FormTable> tables)
    {
        var cells = new List<FormCell>();
        foreach (var table in tables)
        {
            foreach (var block in table.Blocks)
            {
                var columns = FormTree.WithCells(block.Columns).Select(c => (Column: c, Path: FormTree.Path(block.Columns, c))).ToList();
                foreach (var row in FormTree.WithCells(block.Rows))
                {
                    var rowPath = FormTree.Path(block.Rows, row);
                    foreach (var (column, columnPath) in columns)
                    {
                        var cell = new FormCell(cells.Count, table.Id, row.Id, column.Id)
                        {
                            Name = LineName.Join(rowPath.Concat(columnPath)),
                            Labels = ValueList.Copy(rowPath.Concat(columnPath).Select(name => name.Label).Where(label => label.Length > 0)),
                            Number = row.Number ?? column.Number,
                            Unit = row.Unit ?? column.Unit ?? table.Unit,
                        };
                        cells.Add(cell);
                        _byId[(table.Id, row.Id, column.Id)] = cell;
                    }
                }
            }
        }

        Cells = ValueList.Copy(cells);
    }

    public ValueList<FormCell> Cells { get; }

    public FormCell? Find(string table, string row, string column)
        => _byId.TryGetValue((table, row, column), out var cell) ? cell : null;
}
