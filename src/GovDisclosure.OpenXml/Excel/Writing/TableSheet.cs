using System.Globalization;
using GovDisclosure.Documents;
using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Writes a sheet with one table: its caption and unit above, its notes below.</summary>
internal sealed class TableSheet
{
    private const double PortraitWidth = 96;
    private const string Pointer = "…（全文见表后）";

    private readonly PlannedTable _plan;
    private readonly TableBlock _table;
    private readonly SheetXml _xml;
    private readonly double[] _widths;
    private readonly double[] _heights;

    private readonly List<(string Address, string Text)> _long = [];

    private TableSheet(PlannedTable plan, SheetXml xml)
    {
        _plan = plan;
        _table = plan.Table;
        _xml = xml;
        _widths = ColumnWidths.Of(_table);
        _heights = ColumnWidths.Heights(_table, _widths);
    }

    /// <summary>Writes the sheet and notes in it where the table stands.</summary>
    public static void Write(WorkbookParts workbook, PlannedTable plan)
    {
        using var xml = new SheetXml(workbook.Strings, workbook.Styles);
        var sheet = new TableSheet(plan, xml);
        sheet.Write(workbook.IsFirst(plan.Sheet));
        workbook.Pack(plan.Sheet, xml);
    }

    private void Write(bool isFirst)
    {
        var headers = _table.HeaderRows.Count;
        var columns = _table.ColumnCount;
        var stub = StubInSight();
        _xml.Begin(_widths, headers > 0 ? _plan.Top - 1 + headers : _plan.Top - 1, stub, isFirst);
        Line(1, _plan.HasCaption ? CellRole.Caption : CellRole.SectionName, _plan.Heading, 30);
        if (_table.Unit is { } unit)
        {
            Line(2, CellRole.Unit, CellText.Clean("单位：" + unit), 0);
        }

        WriteRows();
        var last = _plan.Top + _plan.RowCount - 1;
        _plan.Sheet.Table = new CellRange(_plan.Top, 1, last, columns);
        _plan.Sheet.TitleRows = headers > 0 ? (_plan.Top, _plan.Top + headers - 1) : default;
        _plan.Sheet.TitleColumns = stub;
        WriteNotes(last + 1);
        _xml.EndRows(_plan.Inputs is not null);
        InputRules.Write(_xml, _plan);
        _xml.End(_widths.Sum() > PortraitWidth);
    }

    private int StubInSight()
    {
        var width = 0.0;
        for (var i = 0; i < _table.StubColumns; i++)
        {
            width += _widths[i];
        }

        // A stub that fills the window would leave nothing to scroll; and a cell that is cut by the pane looks broken.
        return width > 62 || _table.StubColumns == _table.ColumnCount ? 0 : _table.StubColumns;
    }

    private void Line(int row, CellRole role, string text, double height)
    {
        var width = _widths.Sum();
        _xml.BeginRow(row, Math.Max(height, ColumnWidths.Height(TextWidth.Lines(text, width * 0.75))));
        WriteWhole(new CellStyle(role), text);
    }

    private void WriteWhole(CellStyle style, string text)
    {
        _xml.Text(1, style, text);
        _xml.Merge(_xml.Row, 1, _xml.Row, _table.ColumnCount);
    }

    private void WriteRows()
    {
        // What reaches down from above, column by column: covered places carry the style too, for the border of the merged cell.
        var left = new int[_table.ColumnCount];
        var styles = new CellStyle[_table.ColumnCount];
        for (var row = 0; row < _plan.RowCount; row++)
        {
            _xml.BeginRow(_plan.Top + row, _heights[row]);
            var line = row < _table.HeaderRows.Count ? _table.HeaderRows[row] : _table.Rows[row - _table.HeaderRows.Count];
            var next = 0;
            for (var column = 0; column < left.Length;)
            {
                if (left[column] > 0)
                {
                    left[column]--;
                    _xml.Empty(column + 1, styles[column]);
                    column++;
                    continue;
                }

                var cell = line.Cells[next++];
                var style = Style(cell, row, column, row < _table.HeaderRows.Count || line.IsHeader);
                WriteCell(cell, column, style);
                _xml.Merge(_xml.Row, column + 1, _xml.Row + cell.RowSpan - 1, column + cell.ColumnSpan);
                for (var covered = column; covered < column + cell.ColumnSpan; covered++)
                {
                    left[covered] = cell.RowSpan - 1;
                    styles[covered] = style;
                    if (covered > column)
                    {
                        _xml.Empty(covered + 1, style);
                    }
                }

                column += cell.ColumnSpan;
            }
        }
    }

    private CellStyle Style(TableCell cell, int row, int column, bool isHeader)
    {
        if (isHeader)
        {
            return new CellStyle(CellRole.Header);
        }

        var alignment = _table.Alignments.Count == 0 ? ColumnAlignment.Automatic : _table.Alignments[column];
        if (column < _table.StubColumns || cell.IsHeader)
        {
            return new CellStyle(CellRole.Stub, Alignment: alignment == ColumnAlignment.Automatic && cell.RowSpan > 1 ? ColumnAlignment.Center : alignment);
        }

        if (_plan.Inputs is { } inputs && inputs.TryGetValue((row, column), out var kind))
        {
            return kind == NumberKind.Amount
                ? new CellStyle(CellRole.Amount, IsInput: true)
                : new CellStyle(CellRole.Count, 0, kind == NumberKind.SignedCount, IsInput: true);
        }

        var role = cell.Kind switch
        {
            TableCellKind.Count => CellRole.Count,
            TableCellKind.Amount => CellRole.Amount,
            TableCellKind.Blank => CellRole.Blank,
            TableCellKind.NotApplicable => CellRole.NotApplicable,
            TableCellKind.NotShown => CellRole.NotShown,
            _ => CellRole.Text,
        };
        return new CellStyle(role, IsSigned: cell.IsSigned, Alignment: alignment);
    }

    private void WriteCell(TableCell cell, int column, CellStyle style)
    {
        if (NumberCells.IsNumber(cell, out var number, out var decimals))
        {
            _xml.Number(column + 1, style with { Decimals = decimals }, number);
            return;
        }

        var text = CellText.Clean(cell.Text);
        if (text.Length > CellText.MaxLength)
        {
            _long.Add((CellReference.Of(_xml.Row, column + 1), text));
            var cut = CellText.MaxLength - Pointer.Length;
            text = $"{text.Substring(0, char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut)}{Pointer}";
        }

        _xml.Text(column + 1, cell.Number is null ? style : style with { IsSigned = false }, text);
    }

    private void WriteNotes(int row)
    {
        foreach (var note in _table.Notes)
        {
            row = WriteNote(row, "注：" + CellText.Clean(note));
        }

        foreach (var (address, text) in _long)
        {
            row = WriteNote(row, string.Format(CultureInfo.InvariantCulture, "{0}单元格超过{1}个字符，全文：", address, CellText.MaxLength) + text);
        }
    }

    private int WriteNote(int row, string text)
    {
        var role = CellRole.Note;
        var width = _widths.Sum();
        foreach (var piece in TextChunks.Of(text, width))
        {
            _xml.BeginRow(row++, ColumnWidths.Height(TextWidth.Lines(piece, width)));
            WriteWhole(new CellStyle(role), piece);
            role = CellRole.Continued;
        }

        return row;
    }
}
