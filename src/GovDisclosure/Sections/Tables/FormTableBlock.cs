using GovDisclosure.Documents;
using GovDisclosure.Forms;

namespace GovDisclosure.Sections;

/// <summary>Prints a table of a form with its merged headers, labels as in the form, and a report's cells.</summary>
internal static class FormTableBlock
{
    public static TableBlock Of(FormTable table, FormValues values)
    {
        var block = table.Blocks.Count > 1 ? Blocks(table, values)
            : IsFlat(table) ? Flat(table, values)
            : Merged(table, values);
        return block with { Id = table.Id, Caption = table.Title };
    }

    /// <summary>The cell of a document for a cell of a report; the four kinds without a number stay apart.</summary>
    public static TableCell Cell(CellValue value, NumberKind kind) => value.Kind switch
    {
        CellKind.Count => TableCell.OfCount((long)value.Number, kind == NumberKind.SignedCount),
        CellKind.Amount => TableCell.OfAmount(value.Number, kind == NumberKind.SignedCount),
        CellKind.NotApplicable => TableCell.NotApplicable,
        CellKind.Blank => TableCell.Blank,
        _ => TableCell.NotShown,
    };

    /// <summary>Rows with numbers of their own that have rows below them, as in the table of 2014, cannot be merged into label columns.</summary>
    private static bool IsFlat(FormTable table)
        => table.IsKeyedByRow || FormTree.All(table.Blocks[0].Rows).Any(row => row.HasCells && row.Rows.Count > 0);

    /// <summary>One table with header and label trees: those of sections three and four.</summary>
    private static TableBlock Merged(FormTable table, FormValues values)
    {
        var block = table.Blocks[0];
        var labels = table.IsKeyedByColumn ? 0 : Depth(block.Rows, row => row.Rows);
        var headers = Depth(block.Columns, column => column.Columns);
        var headerRows = Enumerable.Range(0, headers).Select(_ => new List<TableCell>()).ToList();
        if (labels > 0)
        {
            headerRows[0].Add(TableCell.OfHeader(table.Corner ?? block.Stub ?? string.Empty, labels, headers));
        }

        AddHeaders(block.Columns, 0, headerRows);
        var columns = FormTree.WithCells(block.Columns).ToList();
        var rows = new List<TableRow>();
        AddRows(block.Rows, 0, [], (row, cells) => rows.Add(new TableRow(
            [.. cells, .. columns.Select(column => Cell(table, row, column, values))])), labels);
        return new TableBlock(headerRows.Select(cells => new TableRow(cells)), rows) { StubColumns = labels };
    }

    /// <summary>Several blocks under captions in one grid: the table of section two.</summary>
    private static TableBlock Blocks(FormTable table, FormValues values)
    {
        var width = table.Blocks.Max(block => Spans(block).Sum());
        var rows = new List<TableRow>();
        foreach (var block in table.Blocks)
        {
            var spans = Spans(block);
            var columns = FormTree.WithCells(block.Columns).ToList();
            if (block.Caption is { } caption)
            {
                rows.Add(new TableRow(TableCell.OfHeader(caption, width)) { IsHeader = true });
            }

            // A block that is narrower than the widest one ends with a wider last column.
            spans[spans.Count - 1] += width - spans.Sum();
            rows.Add(new TableRow([
                TableCell.OfHeader(block.Stub ?? string.Empty, spans[0]), .. columns.Select((c, i) => TableCell.OfHeader(c.Label, spans[i + 1])),
            ])
            { IsHeader = true });
            rows.AddRange(FormTree.WithCells(block.Rows).Select(row => new TableRow(
            [
                TableCell.OfHeader(row.Label, spans[0]),
                .. columns.Select((c, i) => Cell(table, row, c, values) with { ColumnSpan = spans[i + 1] }),
            ])));
        }

        return new TableBlock([], rows) { StubColumns = 1 };
    }

    /// <summary>Every row of the tree under the other, headings without a number: the table of 2014.</summary>
    private static TableBlock Flat(FormTable table, FormValues values)
    {
        var block = table.Blocks[0];
        var columns = FormTree.WithCells(block.Columns).ToList();
        var hasUnits = table.UnitHeading is not null;
        var header = new List<TableCell> { TableCell.OfHeader(block.Stub ?? string.Empty) };
        if (hasUnits)
        {
            header.Add(TableCell.OfHeader(table.UnitHeading!));
        }

        header.AddRange(columns.Select(column => TableCell.OfHeader(column.Label)));
        return new TableBlock([new TableRow(header)], FormTree.All(block.Rows).Select(row => new TableRow(
        [
            TableCell.OfHeader(row.Label),
            .. hasUnits ? [TableCell.OfText(row.Unit ?? string.Empty)] : Array.Empty<TableCell>(),
            .. columns.Select(column => row.HasCells ? Cell(table, row, column, values) : TableCell.OfText(string.Empty)),
        ])))
        {
            StubColumns = 1,
        };
    }

    private static TableCell Cell(FormTable table, FormRow row, FormColumn column, FormValues values)
        => values.Form.FindCell(table.Id, row.Id, column.Id) is { } cell ? Cell(values[cell.Index], cell.Number) : TableCell.NotShown;

    private static void AddHeaders(IReadOnlyList<FormColumn> columns, int level, List<List<TableCell>> rows)
    {
        foreach (var column in columns)
        {
            var isGroup = column.Columns.Count > 0;
            rows[level].Add(TableCell.OfHeader(
                column.Label, isGroup ? FormTree.WithCells(column.Columns).Count() : 1, isGroup ? 1 : rows.Count - level));
            AddHeaders(column.Columns, level + 1, rows);
        }
    }

    /// <summary>The labels of a group go into the first row that it covers; a row without groups stretches its label over the rest.</summary>
    private static void AddRows(
        IReadOnlyList<FormRow> rows, int level, List<TableCell> pending, Action<FormRow, List<TableCell>> add, int labels)
    {
        foreach (var row in rows)
        {
            if (row.HasCells)
            {
                List<TableCell> cells = labels == 0 ? [] : [.. pending, TableCell.OfHeader(row.Label, labels - level)];
                add(row, cells);
            }
            else
            {
                pending.Add(TableCell.OfHeader(row.Label, 1, FormTree.WithCells(row.Rows).Count()));
                AddRows(row.Rows, level + 1, pending, add, labels);
            }

            pending.Clear();
        }
    }

    private static List<int> Spans(FormBlock block)
        => block.Spans.Count > 0 ? [.. block.Spans] : [.. Enumerable.Repeat(1, FormTree.WithCells(block.Columns).Count() + 1)];

    private static int Depth<T>(IReadOnlyList<T> nodes, Func<T, IReadOnlyList<T>> below)
        => nodes.Count == 0 ? 0 : 1 + nodes.Max(node => Depth(below(node), below));
}
