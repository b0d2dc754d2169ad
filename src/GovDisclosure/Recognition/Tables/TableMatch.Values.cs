using GovDisclosure.Forms;

namespace GovDisclosure.Recognition;

/// <content>The values of a row: which cell of the file is which cell of the form.</content>
internal sealed partial class TableMatch
{
    private void ReadValues(TableLine line, FormLine row)
    {
        if (line.Header is not { } header)
        {
            if (_labels.Table.IsKeyedByRow && line.Cells.Count > 0)
            {
                Assign(line, row, _labels.Blocks[row.Block].Lines[0], line.Cells[line.Cells.Count - 1], string.Empty);
                return;
            }

            Unread(line, "reading.header", "该行之上没有可识别的表头", "there is no header above the row");
            return;
        }

        var map = header.MapTo(_labels, row.Block);
        Credit(header, map, row.Block);
        if (map.Found == 0)
        {
            Unread(line, "reading.header", "表头没有可识别的列名", "no column was recognised in the header");
            return;
        }

        if (!map.IsInOrder)
        {
            // A broken header looks like one of another order; no page was seen that changes the order on purpose.
            Unread(line, "reading.shape", "表头的列序与格式不同，未读入以免错位", "the columns of the header are not in the form's order; the row was not read, so that nothing is shifted");
            return;
        }

        if (map.IsDoubtful)
        {
            Unread(line, "reading.shape", "表头缺列，又有列名不能识别的列，未读入以免错位", "columns are missing in the header while others have no known name; the row was not read, so that nothing is shifted");
            return;
        }

        var labelEnd = line.Parts.Count == 0 || _labels.Table.IsKeyedByColumn ? -1 : line.Cells.IndexOf(line.Parts[LastLabelPart(line, row)]);
        var first = map.Values[0].First;
        if (ReferenceEquals(header.Grid, line.Grid) && line.Grid.WidthOf(line.Row) == map.Width
            && (labelEnd < 0 || line.Cells[labelEnd].Column < first) && (IsUnder(line, map, labelEnd) || line.Cells.Count - labelEnd - 1 != map.Values.Count))
        {
            ReadByGrid(line, row, map, first);
        }
        else
        {
            ReadByOrder(line, row, map, labelEnd);
        }
    }

    // Header and row span the grid differently, and have as many cells: then they pair in their order.
    private static bool IsUnder(TableLine line, ColumnMap map, int labelEnd)
    {
        foreach (var column in map.Values)
        {
            var cells = 0;
            for (var i = labelEnd + 1; i < line.Cells.Count; i++)
            {
                cells += IsIn(line.Cells[i], column) ? 1 : 0;
            }

            if (cells != 1)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIn(GridCell cell, HeaderColumn column) => cell.Column <= column.Last && cell.Column + cell.Columns > column.First;

    private int LastLabelPart(TableLine line, FormLine row)
    {
        for (var p = line.Parts.Count - 1; p > 0; p--)
        {
            if (_labels.Rows.Exact(line.Parts[p].Key).Any(pair => pair.Line == row.Index))
            {
                return p;
            }
        }

        return _labels.Table.UnitHeading is null && FirstLabelPart(line, row) is >= 0 and var part ? part : line.Parts.Count - 1;
    }

    private int FirstLabelPart(TableLine line, FormLine row)
    {
        var path = string.Empty;
        for (var p = 0; p < line.Parts.Count; p++)
        {
            path += line.Parts[p].Key;
            if (_labels.Rows.Exact(path).Any(pair => pair.Line == row.Index))
            {
                return p;
            }
        }

        return -1;
    }

    private void ReadByGrid(TableLine line, FormLine row, ColumnMap map, int first)
    {
        var labelEnd = line.Parts.Count == 0 ? 0 : line.Parts[line.Parts.Count - 1].Column;
        Unnamed(line, labelEnd + 1, first - 1);
        foreach (var column in map.Columns)
        {
            if (column.First < first)
            {
                continue;
            }

            if (column.Line is null)
            {
                Unnamed(line, column.First, column.Last);
                continue;
            }

            var (cell, filled) = Under(line, column);
            if (filled > 1)
            {
                Unread(line, "reading.shape", $"“{column.Line.Label}”一列有 {filled} 个单元格", $"there are {filled} cells in the column \"{column.Line.English}\"");
                return;
            }

            if (cell is not null)
            {
                ReadUnder(line, row, map, column, cell);
            }
        }
    }

    /// <summary>The first cell under a column that is filled, else the first one there; and how many are filled.</summary>
    private static (GridCell? Cell, int Filled) Under(TableLine line, HeaderColumn column)
    {
        var (found, filled) = ((GridCell?)null, 0);
        foreach (var cell in line.Cells)
        {
            if (!IsIn(cell, column))
            {
                continue;
            }

            var isFilled = cell.Text.Length > 0;
            found = found is null || (isFilled && filled == 0) ? cell : found;
            filled += isFilled ? 1 : 0;
        }

        return (found, filled);
    }

    private void ReadUnder(TableLine line, FormLine row, ColumnMap map, HeaderColumn column, GridCell cell)
    {
        if (cell.Column < column.First && map.Columns.Any(c => c.Line is not null && c.First >= cell.Column && c.First < column.First))
        {
            Unused(line, cell, "一个单元格跨了几列，无法判断属于哪一列", "the cell takes several columns; it cannot be told to which it belongs");
        }
        else
        {
            Assign(line, row, column.Line!, cell, line.Header!.TextOver(column.First));
        }
    }

    // Numbers under no name that the form knows.
    private void Unnamed(TableLine line, int first, int last)
    {
        foreach (var cell in line.Cells)
        {
            if (cell.Column >= first && cell.Column <= last && cell.Reading.IsNumber)
            {
                Unused(line, cell, "该列没有可识别的列名", "the column of this value was not recognised");
            }
        }
    }

    private void ReadByOrder(TableLine line, FormLine row, ColumnMap map, int labelEnd)
    {
        var values = line.Cells.Skip(labelEnd + 1).ToList();
        if (values.Count != map.Values.Count)
        {
            Unread(
                line,
                "reading.shape",
                FormattableString.Invariant($"该行有 {values.Count} 个数据单元格，表头有 {map.Values.Count} 列，未读入以免错位"),
                FormattableString.Invariant($"the row has {values.Count} cells of values under {map.Values.Count} columns; it was not read, so that nothing is shifted"));
            return;
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (map.Values[i].Line is { } column)
            {
                Assign(line, row, column, values[i], line.Header!.TextOver(map.Values[i].First));
            }
            else
            {
                Unnamed(line, values[i].Column, values[i].Column);
            }
        }
    }

    private void Assign(TableLine line, FormLine row, FormLine column, GridCell cell, string header)
    {
        if (_labels.Cell(row, column) is not { } target)
        {
            return;
        }

        var place = line.Grid.PlaceOf(line.Row, cell.Column);
        if (_cells.ContainsKey(target.Index))
        {
            Unused(line, cell, $"“{target}”已有数据", $"the cell {target.Name.English} has a value already");
            return;
        }

        // What the edge of the page cut is a part of a figure, and none.
        var value = cell.Cell.IsCut && cell.Reading.IsNumber
            ? CellValue.NotShown
            : CellUnits.Convert(cell.Reading, target, header, line.Grid.Table.Caption, place, Findings);
        if (value is null)
        {
            Findings.Add(new Finding("reading.cell", Severity.Error, place.ToString(), new LocalizedText(
                $"“{target}”的内容“{Cut(cell.Text)}”不是数字", $"the content of {target.Name.English}, \"{Cut(cell.Text)}\", is no number"))
            {
                Actual = cell.Text,
                Related = [target.Path],
            });
        }

        _cells.Add(target.Index, new RecognizedCell(target, place, cell.Text, value ?? CellValue.NotShown));
    }
}
