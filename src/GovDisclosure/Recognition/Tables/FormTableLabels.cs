using GovDisclosure.Forms;

namespace GovDisclosure.Recognition;

/// <summary>The labels of one table of a form, made once: its rows, the columns of each block, and the cell at each crossing.</summary>
internal sealed class FormTableLabels
{
    private readonly FormCell?[,] _cells;

    public FormTableLabels(Form form, FormTable table)
    {
        Form = form;
        Table = table;
        var rows = new List<FormLine>();
        var columns = new List<FormLine>();
        for (var b = 0; b < table.Blocks.Count; b++)
        {
            AddRows(table.Blocks[b].Rows, b, [], rows);
            AddColumns(table.Blocks[b].Columns, b, [], columns);
        }

        Rows = new FormLines(rows);
        Columns = new FormLines(columns);
        Blocks = [.. Enumerable.Range(0, table.Blocks.Count).Select(b => new FormLines(Renumber(columns.Where(c => c.Block == b))))];
        Captions = [.. table.Blocks.Select(b => b.Caption is null ? string.Empty : LabelText.Letters(b.Caption))];
        Stubs = [.. table.Blocks.Select(b => b.Stub).Concat([table.Corner, table.Title]).OfType<string>().Select(LabelText.Key)];
        _cells = new FormCell?[rows.Count, columns.Count];
        foreach (var row in rows.Where(r => r.HasCells))
        {
            foreach (var column in columns.Where(c => c.HasCells && c.Block == row.Block))
            {
                _cells[row.Index, column.Index] = form.FindCell(table.Id, row.Id, column.Id);
            }
        }
    }

    public Form Form { get; }

    public FormTable Table { get; }

    /// <summary>What texts call the table.</summary>
    public LocalizedText Name => FormNames.Of(Table);

    /// <summary>The rows of all blocks.</summary>
    public FormLines Rows { get; }

    /// <summary>The columns of all blocks.</summary>
    public FormLines Columns { get; }

    /// <summary>The columns of each block, numbered from 0 in it.</summary>
    public IReadOnlyList<FormLines> Blocks { get; }

    /// <summary>The letters of the caption of each block; empty for none.</summary>
    public IReadOnlyList<string> Captions { get; }

    /// <summary>The keys of what heads the label columns.</summary>
    public IReadOnlyList<string> Stubs { get; }

    public FormCell? Cell(FormLine row, FormLine column)
    {
        var offset = 0;
        for (var b = 0; b < column.Block; b++)
        {
            offset += Blocks[b].Lines.Count;
        }

        return row.Block == column.Block ? _cells[row.Index, offset + column.Index] : null;
    }

    private static List<FormLine> Renumber(IEnumerable<FormLine> lines) => [.. lines.Select((line, i) => line with { Index = i })];

    private static void AddRows(IReadOnlyList<FormRow> rows, int block, IReadOnlyList<string> above, List<FormLine> lines)
    {
        foreach (var row in rows)
        {
            var keys = Keys(row.Label, above);
            lines.Add(new FormLine(lines.Count, row.Id, row.Label, row.HasCells, block, keys) { English = row.LabelEnglish ?? row.Label });
            AddRows(row.Rows, block, [.. above, keys[0]], lines);
        }
    }

    private static void AddColumns(IReadOnlyList<FormColumn> columns, int block, IReadOnlyList<string> above, List<FormLine> lines)
    {
        foreach (var column in columns)
        {
            var keys = Keys(column.Label, above);
            lines.Add(new FormLine(lines.Count, column.Id, column.Label, column.HasCells, block, keys) { English = column.LabelEnglish ?? column.Label });
            AddColumns(column.Columns, block, [.. above, keys[0]], lines);
        }
    }

    private static List<string> Keys(string label, IReadOnlyList<string> above)
    {
        var keys = new List<string> { LabelText.Key(label), LabelText.FullKey(label) };
        var path = keys[0];
        var full = keys[1];
        for (var i = above.Count - 1; i >= 0; i--)
        {
            path = above[i] + path;
            full = above[i] + full;
            keys.Add(path);
            keys.Add(full);
        }

        return keys;
    }
}
