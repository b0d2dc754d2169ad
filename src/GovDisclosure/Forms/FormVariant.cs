namespace GovDisclosure.Forms;

/// <summary>A layout that published reports use: a group of rows printed as one row, or a table taken over from the form of other years.</summary>
/// <param name="Id">The id of the variant.</param>
/// <param name="TableId">The table that differs.</param>
/// <param name="RowId">The group that is printed as one row with cells, without the rows below it; null where the table is another form's.</param>
internal sealed record FormVariant(string Id, string TableId, string? RowId)
{
    /// <summary>The id of the form whose table stands in place of the own; null where a group is one row.</summary>
    public string? OtherFormId { get; init; }

    /// <summary>That form's table.</summary>
    public FormTable? OtherTable { get; init; }

    /// <summary>The tables in this layout, or null when the row is not a group of the table, or there is no such table.</summary>
    public List<FormTable>? Apply(IReadOnlyList<FormTable> tables)
    {
        if (OtherTable is { } other)
        {
            return tables.Any(t => t.Id == TableId) ? [.. tables.Select(table => table.Id == TableId ? other : table)] : null;
        }

        return tables.FirstOrDefault(t => t.Id == TableId)?.FindRow(RowId ?? string.Empty) is { Kind: FormLineKind.Group, Rows.Count: > 0 }
            ? [.. tables.Select(table => table.Id == TableId ? Collapse(table) : table)]
            : null;
    }

    private FormTable Collapse(FormTable table)
        => FormTree.Rebuild(table, rows => [.. rows.Select(row => row.Id == RowId ? row with { Kind = FormLineKind.Leaf, Rows = [] } : row)]);
}
