using GovDisclosure.Findings;
using GovDisclosure.Forms;
using GovDisclosure.Texts;

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
        => map.Values.All(column => line.Cells.Skip(labelEnd + 1).Count(cell => cell.Column <= column.Last && cell.Column + cell.Columns > column.First) == 1);

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
        Unnamed(line, line.Cells.Where(cell => cell.Column > labelEnd && cell.Column < first));
        foreach (var column in map.Columns.Where(c => c.First >= first))
        {
            var cells = line.Cells.FindAll(cell => cell.Column <= column.Last && cell.Column + cell.Columns > column.First);
            var filled = cells.FindAll(cell => cell.Text.Length > 0);
            if (column.Line is null)
            {
                Unnamed(line, filled.Where(cell => cell.Column >= column.First));
            }
            else if (filled.Count > 1)
            {
                Unread(line, "reading.shape", $"“{column.Line.Label}”一列有 {filled.Count} 个单元格", $"there are {filled.Count} cells in the column \"{column.Line.English}\"");
                return;
            }
            else if (cells.Count > 0)
            {
                ReadUnder(line, row, map, column, filled.Count > 0 ? filled[0] : cells[0]);
            }
        }
    }

    private void ReadUnder(TableLine line, FormLine row, ColumnMap map, HeaderColumn column, GridCell cell)
    {
        if (cell.Column < column.First && map.Columns.Any(c => c.Line is not null && c.First >= cell.Column && c.First < column.First))
        {
            Unused(line, cell, "一个单元格跨了几列，无法判断属于哪一列", "the cell takes several columns; it cannot be told to which it belongs");
        }
        else
        {
            Assign(line, row, column.Line!, cell, HeaderText(line.Header!, column));
        }
    }

    // Numbers under no name that the form knows.
    private void Unnamed(TableLine line, IEnumerable<GridCell> cells)
    {
        foreach (var cell in cells.Where(cell => cell.Reading.IsNumber))
        {
            Unused(line, cell, "该列没有可识别的列名", "the column of this value was not recognised");
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
                Assign(line, row, column, values[i], HeaderText(line.Header!, map.Values[i]));
            }
            else
            {
                Unnamed(line, [values[i]]);
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

        var value = CellUnits.Convert(cell.Reading, target, header, line.Grid.Table.Caption, place, Findings);
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

    private static string HeaderText(TableHeader header, HeaderColumn column)
        => string.Concat(header.Rows.Select(row => header.Grid[row, column.First]).OfType<GridCell>().Distinct().Select(cell => cell.Text));
}
