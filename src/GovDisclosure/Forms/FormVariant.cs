namespace GovDisclosure.Forms;

/// <summary>A layout that published reports use: a group of rows printed as one row with cells, without the rows below it.</summary>
internal sealed record FormVariant(string Id, string TableId, string RowId)
{
    /// <summary>The tables in this layout, or null when the row is not a group of the table.</summary>
    public List<FormTable>? Apply(IReadOnlyList<FormTable> tables)
        => tables.FirstOrDefault(t => t.Id == TableId)?.FindRow(RowId) is { Kind: FormLineKind.Group, Rows.Count: > 0 }
            ? [.. tables.Select(table => table.Id == TableId ? Collapse(table) : table)]
            : null;

    private FormTable Collapse(FormTable table)
        => FormTree.Rebuild(table, rows => [.. rows.Select(row => row.Id == RowId ? row with { Kind = FormLineKind.Leaf, Rows = [] } : row)]);
}
