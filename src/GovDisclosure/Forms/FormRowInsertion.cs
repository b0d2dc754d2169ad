namespace GovDisclosure.Forms;

/// <summary>Puts a row into a table's tree.</summary>
internal static class FormRowInsertion
{
    /// <summary>A copy of the table with the row under a group (null for the top of the tree), behind a row there (null for the end).</summary>
    public static FormTable Insert(FormTable table, FormRow row, string? under, string? after)
    {
        if (under is not null)
        {
            return FormTree.Rebuild(table, rows => [.. rows.Select(r => r.Id == under ? r with { Rows = Behind(r.Rows, row, after) } : r)]);
        }

        // Without a group the row goes beside the one it follows, wherever that stands.
        if (after is not null)
        {
            return FormTree.Rebuild(table, rows => rows.Any(r => r.Id == after) ? Behind(rows, row, after) : rows);
        }

        var last = table.Blocks[table.Blocks.Count - 1].Rows;
        return FormTree.Rebuild(table, rows => rows.SequenceEqual(last) ? Behind(rows, row, null) : rows);
    }

    private static List<FormRow> Behind(IReadOnlyList<FormRow> rows, FormRow row, string? after)
    {
        var list = rows.ToList();
        var place = list.FindIndex(r => r.Id == after);
        list.Insert(place < 0 ? list.Count : place + 1, row);
        return list;
    }
}
