namespace GovDisclosure.Forms;

/// <summary>Totals that were left blank: each is the sum of what stands beside it, never zero.</summary>
internal static class BlankTotals
{
    /// <summary>The values with every blank total filled by its own sum; the same values where there is none to fill.</summary>
    public static FormValues Fill(FormValues values)
    {
        FormValuesBuilder? filled = null;
        foreach (var cell in values.Form.Cells)
        {
            if (values[cell.Index].Kind == CellKind.Blank && OwnSum(values, cell) is { } sum)
            {
                (filled ??= values.ToBuilder())[cell.Index] = sum;
            }
        }

        return filled is null ? values : filled.Build();
    }

    /// <summary>The sum of what a cell is the total of; null where the cell is no total, blank means zero in its table, or nothing is filled in.</summary>
    public static CellValue? OwnSum(FormValues values, FormCell cell)
    {
        if (values.Form.FindTable(cell.TableId) is not { Blank: not BlankMeaning.Zero } table)
        {
            return null;
        }

        return table.Blocks.Select(block => OfRow(values, block, cell) ?? OfColumn(values, block, cell)).FirstOrDefault(sum => sum is not null);
    }

    /// <summary>总计 at the end of a row.</summary>
    private static CellValue? OfRow(FormValues values, FormBlock block, FormCell cell)
        => Siblings(block.Columns, cell.ColumnId) is { } columns
            ? Sum(columns.Select(column => Value(values, values.Form.FindCell(cell.TableId, cell.RowId, column.Id))))
            : null;

    /// <summary>总计 below the rows of a group.</summary>
    private static CellValue? OfColumn(FormValues values, FormBlock block, FormCell cell)
        => Siblings(block.Rows, cell.RowId) is { } rows
            ? Sum(rows.Select(row => values.Form.FindCell(cell.TableId, row.Id, cell.ColumnId) is { } part
                ? Value(values, part) is { Kind: not CellKind.Blank } value ? value : OfRow(values, block, part)
                : null))
            : null;

    private static CellValue? Value(FormValues values, FormCell? cell) => cell is null ? null : values[cell.Index];

    private static CellValue? Sum(IEnumerable<CellValue?> parts)
    {
        decimal? sum = null;
        foreach (var part in parts)
        {
            if (part is { } value && value.TryGetNumber(out var number))
            {
                sum = (sum ?? 0) + number;
            }
        }

        return sum is not { } total ? null
            : total == decimal.Truncate(total) && total is <= long.MaxValue and >= long.MinValue ? CellValue.Count((long)total)
            : CellValue.TryAmount(total, out var amount) ? amount : null;
    }

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
