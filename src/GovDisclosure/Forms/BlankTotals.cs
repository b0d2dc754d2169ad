namespace GovDisclosure.Forms;

/// <summary>Totals that were left blank: each is the sum of what it is the total of, never zero.</summary>
internal static class BlankTotals
{
    /// <summary>For each cell of a form, by its index, the cells that it is the total of; null where it is no total, or where blank means zero.</summary>
    public static int[]?[] PartsOf(Form form)
    {
        var parts = new int[]?[form.Cells.Count];
        foreach (var table in form.Tables.Where(table => table.Blank != BlankMeaning.Zero))
        {
            foreach (var cell in form.Cells.Where(cell => cell.TableId == table.Id))
            {
                parts[cell.Index] = table.Blocks.Select(block => Indices(OfRow(form, block, cell)) ?? Indices(OfColumn(form, block, cell))).FirstOrDefault(found => found is not null);
            }
        }

        return parts;
    }

    /// <summary>The sum of what a cell is the total of; null where the cell is no total, blank means zero in its table, or nothing is filled in.</summary>
    public static CellValue? OwnSum(FormValues values, FormCell cell) => OwnSum(values.Units, values.Tags, values.Form.Totals, cell.Index);

    /// <summary>The sum of what a cell is the total of.</summary>
    /// <param name="units">The contents of the cells.</param>
    /// <param name="tags">Their kinds.</param>
    /// <param name="totals">What each cell is the total of, as <see cref="PartsOf"/> gives it.</param>
    /// <param name="cell">The index of the cell.</param>
    public static CellValue? OwnSum(ReadOnlySpan<long> units, ReadOnlySpan<byte> tags, int[]?[] totals, int cell)
    {
        if (totals[cell] is not { } parts)
        {
            return null;
        }

        var (sum, hasNumber) = (0m, false);
        foreach (var part in parts)
        {
            var value = new CellValue(units[part], tags[part]);
            if (value.Kind == CellKind.Blank)
            {
                value = OwnSum(units, tags, totals, part) ?? value;
            }

            if (value.IsNumber && value.TryGetNumber(out var number))
            {
                sum += number;
                hasNumber = true;
            }
        }

        return !hasNumber ? null
            : sum == decimal.Truncate(sum) && sum is <= long.MaxValue and >= long.MinValue ? CellValue.Count((long)sum)
            : CellValue.TryAmount(sum, out var amount) ? amount : null;
    }

    private static int[]? Indices(IEnumerable<FormCell?>? cells)
        => cells?.OfType<FormCell>().Select(cell => cell.Index).ToArray() is { Length: > 0 } found ? found : null;

    /// <summary>总计 at the end of a row.</summary>
    private static IEnumerable<FormCell?>? OfRow(Form form, FormBlock block, FormCell cell)
        => block.Rows.Count > 0 && !FormTree.All(block.Rows).Any(row => row.Id == cell.RowId) ? null
            : Siblings(block.Columns, cell.ColumnId)?.Select(column => form.FindCell(cell.TableId, cell.RowId, column.Id));

    /// <summary>总计 below the rows of a group.</summary>
    private static IEnumerable<FormCell?>? OfColumn(Form form, FormBlock block, FormCell cell)
        => Siblings(block.Rows, cell.RowId)?.Select(row => form.FindCell(cell.TableId, row.Id, cell.ColumnId));

    private static List<FormColumn>? Siblings(IReadOnlyList<FormColumn> columns, string id)
    {
        if (columns.Any(column => column.Id == id && column.Kind == FormLineKind.Total))
        {
            return [.. columns.Where(column => column.Kind != FormLineKind.Total).SelectMany(column => column.Columns.Count == 0 ? [column] : FormTree.Leaves(column))];
        }

        return columns.Select(column => Siblings(column.Columns, id)).FirstOrDefault(found => found is not null);
    }

    private static List<FormRow>? Siblings(IReadOnlyList<FormRow> rows, string id)
    {
        if (rows.Any(row => row.Id == id && row.Kind == FormLineKind.Total))
        {
            return [.. rows.Where(row => row.Kind != FormLineKind.Total).SelectMany(row => row.Rows.Count == 0 ? [row] : FormTree.Leaves(row))];
        }

        return rows.Select(row => Siblings(row.Rows, id)).FirstOrDefault(found => found is not null);
    }
}
