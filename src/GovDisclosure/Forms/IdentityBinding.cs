namespace GovDisclosure.Forms;

/// <summary>What the names of a rule mean: rows in a column, columns in a row, the cell, or cells of a table.</summary>
internal sealed record IdentityBinding(FormTable Table, FormBlock? Block, FormRow? Row, FormColumn? Column)
{
    public IReadOnlyList<FormCell> Resolve(IdentityTerm term, IReadOnlyList<FormTable> tables, FormIndex index)
    {
        var name = term.Name!;
        if (Row is not null && Column is not null)
        {
            return name == "cell" && term.Kind is TermKind.Cell or TermKind.Previous
                ? [Cell(index, Table, Row.Id, Column.Id)!]
                : throw Unknown(name, term.Position);
        }

        if (term.Kind is TermKind.Cell or TermKind.Previous)
        {
            return [Single(name, tables, index) ?? throw Unknown(name, term.Position)];
        }

        var found = Below(name, term.Kind, index);
        return found.Count > 0 ? found : throw Unknown(name, term.Position);
    }

    private static FormCell? Cell(FormIndex index, FormTable table, string row, string column) => index.Find(table.Id, row, column);

    private FormCell? Single(string name, IReadOnlyList<FormTable> tables, FormIndex index)
    {
        if (Column is not null)
        {
            return Cell(index, Table, name, Column.Id);
        }

        if (Row is not null)
        {
            return Cell(index, Table, Row.Id, name);
        }

        var table = Table;
        var colon = name.IndexOf(':');
        if (colon > 0)
        {
            var id = name[..colon];
            if (tables.FirstOrDefault(t => t.Id == id) is not { } other)
            {
                return null;
            }

            (table, name) = (other, name[(colon + 1)..]);
        }

        var slash = name.IndexOf('/');
        return slash > 0
            ? Cell(index, table, name[..slash], name[(slash + 1)..])
            : Cell(index, table, name, string.Empty) ?? Cell(index, table, string.Empty, name);
    }

    private List<FormCell> Below(string name, TermKind kind, FormIndex index)
    {
        var blocks = Block is null ? Table.Blocks : [Block];
        if (Row is null)
        {
            var row = blocks.SelectMany(b => FormTree.All(b.Rows)).FirstOrDefault(r => r.Id == name);
            if (row is not null)
            {
                var rows = kind == TermKind.Leaves ? FormTree.Leaves(row) : row.Rows.Where(r => r.Kind == FormLineKind.Leaf);
                return Cells(rows.Select(r => Cell(index, Table, r.Id, Column?.Id ?? string.Empty)));
            }
        }

        if (Column is null)
        {
            var column = blocks.SelectMany(b => FormTree.All(b.Columns)).FirstOrDefault(c => c.Id == name);
            if (column is not null)
            {
                var columns = kind == TermKind.Leaves ? FormTree.Leaves(column) : column.Columns.Where(c => c.Kind == FormLineKind.Leaf);
                return Cells(columns.Select(c => Cell(index, Table, Row?.Id ?? string.Empty, c.Id)));
            }
        }

        return [];
    }

    /// <summary>A name without its cell makes the whole sum unknown, so that it cannot be summed by halves.</summary>
    private static List<FormCell> Cells(IEnumerable<FormCell?> cells)
    {
        var found = cells.ToList();
        return found.Contains(null) ? [] : [.. found.OfType<FormCell>()];
    }

    private IdentityRuleException Unknown(string name, int position)
    {
        var (chinese, english) = (Row, Column) switch
        {
            (null, not null) => ("行", "row"),
            (not null, null) => ("列", "column"),
            _ => ("单元格", "cell"),
        };
        return new IdentityRuleException($"表“{Table.Id}”没有{chinese}“{name}”", $"table \"{Table.Id}\" has no {english} \"{name}\"", position);
    }
}
