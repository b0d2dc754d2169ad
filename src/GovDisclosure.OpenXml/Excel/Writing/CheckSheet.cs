using GovDisclosure.Documents;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Writes the check sheet: every identity of the form as live formulas over the cells of the other sheets, with the values of now.</summary>
internal sealed class CheckSheet
{
    private const int Columns = 11;
    private const int FirstLine = 4;
    private const int PreviousColumn = 4;

    private static readonly double[] Widths = [15, 44, 34, 11, 8, 11, 10, 16, 8, 8, 32];

    private static readonly string[] Headers = ["编号", "勾稽关系", "位置", "左边", "关系", "右边", "差额", "结论", "空白格", "非数格", "单元格"];

    private readonly CheckSource _source;
    private readonly SheetXml _xml;
    private readonly CellMap _map;
    private readonly CheckLineWriter _lines;

    private CheckSheet(CheckSource source, SheetXml xml)
    {
        _source = source;
        _xml = xml;
        _map = new CellMap(source.Layout, source.Tables, PreviousColumn);
        _lines = new CheckLineWriter(source, xml, _map);
    }

    public static void Write(WorkbookParts workbook, Sheet sheet, CheckSource source)
    {
        using var xml = new SheetXml(workbook.Strings, workbook.Styles);
        new CheckSheet(source, xml).Write();
        sheet.TitleRows = (FirstLine - 1, FirstLine - 1);
        workbook.Pack(sheet, xml);
    }

    private void Write()
    {
        var lines = CheckLine.Of(_source.Evaluate());
        foreach (var line in lines)
        {
            foreach (var condition in line.Evaluation.Conditions)
            {
                _map.Want(condition.LeftTerms);
                _map.Want(condition.RightTerms);
            }

            _map.Want(line.Terms);
        }

        // A heading stands above the lines of each table, and above last year's cells.
        var headings = lines.Where((line, i) => i == 0 || lines[i - 1].Identity.TableId != line.Identity.TableId).Count();
        var last = FirstLine + lines.Count + headings - 1;
        _map.PlacePrevious(last + 3);
        _xml.Begin(Widths, FirstLine - 1, 0, isSelected: false);
        WriteHead(lines, last);
        WriteLines(lines);
        WritePrevious(lines, last + 2);
        _xml.EndRows(_source.IsProtected);
        WriteConditions(last);
        _xml.Links(_lines.Links);
        _xml.End(isLandscape: true);
    }

    private void WriteHead(List<CheckLine> lines, int last)
    {
        _xml.BeginRow(1, 30);
        Whole(new CellStyle(CellRole.HelpHeading, Alignment: ColumnAlignment.Center), "勾稽核对：" + CellText.Clean(_source.Layout.Form.Title));
        var verdicts = lines.ConvertAll(Verdicts.Of);
        string[] words = [Verdicts.Holds, Verdicts.Fails, Verdicts.FailsWithBlanks, Verdicts.NothingAsked, Verdicts.Unknown];
        var formula = string.Join("&", words.Select((word, i) => FormattableString.Invariant(
            $"\"{(i == 0 ? string.Empty : "，")}{word} \"&COUNTIF(H{FirstLine}:H{last},\"{word}\")&\" 项\"")));
        var value = string.Join("，", words.Select(word => FormattableString.Invariant($"{word} {verdicts.Count(verdict => verdict == word)} 项")));
        _xml.BeginRow(2);
        _xml.Formula(1, new CellStyle(CellRole.Help), formula.AsSpan(), value);
        _xml.Merge(2, 1, 2, Columns);
        _xml.BeginRow(FirstLine - 1);
        for (var i = 0; i < Columns; i++)
        {
            _xml.Text(i + 1, new CellStyle(CellRole.CheckHeader), Headers[i]);
        }
    }

    private void WriteLines(List<CheckLine> lines)
    {
        var row = FirstLine;
        for (var i = 0; i < lines.Count; i++)
        {
            var table = lines[i].Identity.TableId;
            if (i == 0 || lines[i - 1].Identity.TableId != table)
            {
                _xml.BeginRow(row++, 22);
                Whole(new CellStyle(CellRole.HelpHeading), _map.Table(table) is { } planned ? planned.Sheet.Name : "报告未列示的表：" + table);
            }

            _lines.Write(lines[i], row++, Widths[1], Widths[2]);
        }
    }

    private void WritePrevious(List<CheckLine> lines, int row)
    {
        if (_map.Previous.Count == 0)
        {
            return;
        }

        _xml.BeginRow(row++, 22);
        Whole(new CellStyle(CellRole.HelpHeading), "上年度报告的数据（填入后即核对跨年关系；没有的保留“—”）");
        var values = lines.SelectMany(line => line.Terms.Concat(line.Evaluation.Conditions.SelectMany(c => c.LeftTerms.Concat(c.RightTerms))))
            .Where(term => term.IsPrevious).GroupBy(term => term.Cell.Index).ToDictionary(group => group.Key, group => group.First().Value);
        foreach (var cell in _map.Previous)
        {
            var label = CellText.Clean(cell.ToString());
            _xml.BeginRow(row, ColumnWidths.Height(TextWidth.Lines(label, Widths[1] + Widths[2])));
            _xml.Text(1, new CellStyle(CellRole.CheckText), "上年");
            _xml.Text(2, new CellStyle(CellRole.CheckText), label);
            _xml.Empty(3, new CellStyle(CellRole.CheckText));
            _xml.Merge(row, 2, row, 3);
            var input = new CellStyle(CellRole.CheckNumber, IsInput: true);
            if (NumberCells.IsNumber(PrintedCell.Of(values[cell.Index]), out var number, out _))
            {
                _xml.Number(PreviousColumn, input, number);
            }
            else
            {
                _xml.Text(PreviousColumn, input, values[cell.Index].ToText());
            }

            row++;
        }
    }

    private void WriteConditions(int last)
    {
        _xml.Xml.Markup("<conditionalFormatting sqref=\""u8);
        _xml.WriteRange(new CellRange(FirstLine, 1, last, Columns));
        _xml.Xml.Markup("\"><cfRule type=\"expression\" dxfId=\""u8).Number(StyleTable.FailedFormat).Markup("\" priority=\"1\"><formula>"u8)
            .Text(FormattableString.Invariant($"LEFT($H{FirstLine},3)=\"{Verdicts.Fails}\"")).Markup("</formula></cfRule><cfRule type=\"expression\" dxfId=\""u8)
            .Number(StyleTable.UnknownFormat).Markup("\" priority=\"2\"><formula>"u8)
            .Text(FormattableString.Invariant($"$H{FirstLine}=\"{Verdicts.Unknown}\"")).Markup("</formula></cfRule></conditionalFormatting>"u8);
    }

    private void Whole(CellStyle style, string text)
    {
        _xml.Text(1, style, text);
        _xml.Merge(_xml.Row, 1, _xml.Row, Columns);
    }
}
