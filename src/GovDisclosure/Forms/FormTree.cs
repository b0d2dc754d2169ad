namespace GovDisclosure.Forms;

/// <summary>Walks the trees of rows and columns.</summary>
internal static class FormTree
{
    public static IEnumerable<FormRow> All(IEnumerable<FormRow> rows)
    {
        foreach (var row in rows)
        {
            yield return row;
            foreach (var below in All(row.Rows))
            {
                yield return below;
            }
        }
    }

    public static IEnumerable<FormColumn> All(IEnumerable<FormColumn> columns)
    {
        foreach (var column in columns)
        {
            yield return column;
            foreach (var below in All(column.Columns))
            {
                yield return below;
            }
        }
    }

    public static IEnumerable<FormRow> WithCells(IEnumerable<FormRow> rows) => All(rows).Where(row => row.HasCells);

    public static IEnumerable<FormColumn> WithCells(IEnumerable<FormColumn> columns) => All(columns).Where(column => column.HasCells);

    /// <summary>The rows below a row that are added up: leaves, not totals, at the ends of the tree.</summary>
    public static IEnumerable<FormRow> Leaves(FormRow row)
        => All(row.Rows).Where(below => below.Kind == FormLineKind.Leaf && below.Rows.Count == 0);

    /// <summary>The columns below a column that are added up.</summary>
    public static IEnumerable<FormColumn> Leaves(FormColumn column)
        => All(column.Columns).Where(below => below.Kind == FormLineKind.Leaf && below.Columns.Count == 0);

    /// <summary>The names from the top of the tree down to a row, the row's own last.</summary>
    public static IReadOnlyList<LineName> Path(IEnumerable<FormRow> rows, FormRow wanted)
    {
        foreach (var row in rows)
        {
            if (ReferenceEquals(row, wanted))
            {
                return [new LineName(row.Label, row.LabelEnglish)];
            }

            if (Path(row.Rows, wanted) is { Count: > 0 } below)
            {
                return [new LineName(row.Label, row.LabelEnglish), .. below];
            }
        }

        return [];
    }

    /// <summary>The names from the top of the tree down to a column, the column's own last.</summary>
    public static IReadOnlyList<LineName> Path(IEnumerable<FormColumn> columns, FormColumn wanted)
    {
        foreach (var column in columns)
        {
            if (ReferenceEquals(column, wanted))
            {
                return [new LineName(column.Label, column.LabelEnglish)];
            }

            if (Path(column.Columns, wanted) is { Count: > 0 } below)
            {
                return [new LineName(column.Label, column.LabelEnglish), .. below];
            }
        }

        return [];
    }

    /// <summary>A copy of a table in which every list of rows, from the bottom of the tree up, is replaced by what a function makes of it.</summary>
    public static FormTable Rebuild(FormTable table, Func<IReadOnlyList<FormRow>, IReadOnlyList<FormRow>> change)
        => table with { Blocks = [.. table.Blocks.Select(block => block with { Rows = Rebuild(block.Rows, change) })] };

    private static IReadOnlyList<FormRow> Rebuild(IReadOnlyList<FormRow> rows, Func<IReadOnlyList<FormRow>, IReadOnlyList<FormRow>> change)
        => change([.. rows.Select(row => row.Rows.Count == 0 ? row : row with { Rows = Rebuild(row.Rows, change) })]);
}
