namespace GovDisclosure.Recognition;

/// <summary>Tells the header rows of a table from the rows of its body, part after part.</summary>
internal sealed class TableSplitter(FormTableLabels labels, SourceGrid grid, TableHeader? inherited, List<TableLine> lines, List<Finding> findings)
{
    /// <summary>Adds the rows of the body to the lines.</summary>
    /// <returns>The last header, which holds for a part that follows without one.</returns>
    public TableHeader? Run()
    {
        var header = new TableHeader(grid);
        var isBody = false;
        var hasHeader = false;
        for (var row = 0; row < grid.Rows; row++)
        {
            var line = new TableLine(grid, row, labels);
            if (line.Cells.Count == 0 || LocalStatistics.NumbersColumns(line.Cells))
            {
                continue;
            }

            if (IsHeader(line, isBody))
            {
                if (isBody)
                {
                    header = new TableHeader(grid);
                    isBody = false;
                }

                header.Add(row);
                hasHeader |= line.ColumnHits > 0;
                continue;
            }

            if (!isBody && !hasHeader && header.Rows.Count > 0 && inherited is null)
            {
                hasHeader = true;
            }

            isBody = true;
            line.Header = hasHeader ? header : inherited;
            lines.Add(line);
        }

        _ = findings;
        return hasHeader ? header : inherited;
    }

    private bool IsHeader(TableLine line, bool isBody)
    {
        if (labels.Table.IsKeyedByColumn)
        {
            return line.Texts > 0 && line.Numbers == 0 && (!isBody || line.ColumnHits > 1);
        }

        if (line.Numbers > 0)
        {
            return false;
        }

        if (line.ColumnHits > 1)
        {
            return true;
        }

        if (line.HasRowLabel || line.Marks > 0)
        {
            return false;
        }

        return line.ColumnHits > 0 || IsCaption(line) || (!isBody && line.Texts > 0);
    }

    private bool IsCaption(TableLine line)
    {
        if (line.Texts != 1)
        {
            return false;
        }

        var letters = LabelText.Letters(line.Cells.First(cell => cell.Reading.IsText).Text);
        return letters.Length > 0 && labels.Captions.Any(caption => caption.Length > 0 && letters.Contains(caption, StringComparison.Ordinal));
    }
}
