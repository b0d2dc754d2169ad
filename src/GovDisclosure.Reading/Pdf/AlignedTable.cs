namespace GovDisclosure.Reading.Pdf;

/// <summary>Finds tables without rules: lines that fall into the same columns, only where nothing is in doubt.</summary>
internal static class AlignedTable
{
    private const int FewestRows = 3;

    private const int FewestColumns = 3;

    /// <summary>Puts tables in the place of lines in columns; returns whether lines in columns were left that are no sound table.</summary>
    public static bool Replace(List<PageItem> items, int page)
    {
        FigureTable.Replace(items, page);
        for (var start = 0; start < items.Count; start++)
        {
            var parts = new List<List<TextLine>>();
            while (start + parts.Count < items.Count && items[start + parts.Count].Line is { } line && line.Parts() is { Count: >= FewestColumns } lineParts)
            {
                parts.Add(lineParts);
            }

            if (parts.Count < FewestRows)
            {
                start += parts.Count;
                continue;
            }

            if (IsAlone(items, start, parts.Count) && IsHeader(parts[0]) && Edges(parts) is { } edges)
            {
                var table = PdfTable.Of(edges, parts.Select(row => (IReadOnlyList<string>)[.. row.Select(part => part.Text)]), page);
                var top = items[start].Top;
                items.RemoveRange(start, parts.Count);
                items.Insert(start, new PageItem { Top = top, Table = table });
            }
            else
            {
                start += parts.Count;
            }
        }

        return items.Count(item => item.Line is { } line && line.Parts().Count >= FewestColumns) >= FewestRows;
    }

    /// <summary>Whether no other line in columns stands right above or below: those would be rows of the same table.</summary>
    private static bool IsAlone(List<PageItem> items, int start, int count)
        => !IsBeside(items, start - 1, start) && !IsBeside(items, start + count, start + count - 1);

    private static bool IsBeside(List<PageItem> items, int at, int row)
        => at >= 0 && at < items.Count && items[at].Line is { } line && items[row].Line is { } near
            && Math.Abs(line.Baseline - near.Baseline) < 2.5 * near.Size && (line.Parts().Count > 1 || line.Right - line.Left < 6 * line.Size);

    /// <summary>Whether the first row names columns: a table that begins with numbers has lost its head.</summary>
    private static bool IsHeader(List<TextLine> row) => row.TrueForAll(part => !part.Text.Any(c => c is >= '0' and <= '9'));

    /// <summary>The edges between columns; null where a row has another number of parts, or parts of two columns stand above each other.</summary>
    private static List<double>? Edges(List<List<TextLine>> rows)
    {
        var columns = rows[0].Count;
        if (!rows.TrueForAll(row => row.Count == columns))
        {
            return null;
        }

        var edges = new List<double> { rows.Min(row => row[0].Left) };
        for (var column = 1; column < columns; column++)
        {
            var right = rows.Max(row => row[column - 1].Right);
            var left = rows.Min(row => row[column].Left);
            if (left - right < rows[0][0].Size / 2)
            {
                return null;
            }

            edges.Add((left + right) / 2);
        }

        edges.Add(rows.Max(row => row[columns - 1].Right));
        return edges;
    }
}
