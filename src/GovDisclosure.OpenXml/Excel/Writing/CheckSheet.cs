using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Writes the check sheet: every identity of the form as live formulas over the cells of the other sheets, with the values of now.</summary>
internal sealed class CheckSheet
{
    private const int Columns = 11;
    private const int FirstLine = 4;
    private const int PreviousColumn = 4;
    private const int MaxFormula = 8000;

    private static readonly double[] Widths = [15, 44, 34, 11, 8, 11, 10, 16, 8, 8, 32];

    private static readonly string[] Headers = ["编号", "勾稽关系", "位置", "左边", "关系", "右边", "差额", "结论", "空白格", "非数格", "单元格"];

    private readonly CheckSource _source;
    private readonly SheetXml _xml;
    private readonly CellMap _map;
    private readonly CheckFormulas _formulas;
    private readonly List<CellArea> _areas = [];
    private readonly List<(CellRange From, string To)> _links = [];

    private CheckSheet(CheckSource source, SheetXml xml)
    {
        _source = source;
        _xml = xml;
        _map = new CellMap(source.Layout, source.Tables, PreviousColumn);
        _formulas = new CheckFormulas(_map, new FormulaText());
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
        _xml.Links(_links);
        _xml.End(isLandscape: true);
    }

    private void WriteHead(List<CheckLine> lines, int last)
    {
        _xml.BeginRow(1, 30);
        Whole(new CellStyle(CellRole.HelpHeading, Alignment: Reports.ColumnAlignment.Center), "勾稽核对：" + CellText.Clean(_source.Layout.Form.Title));
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

            WriteLine(lines[i], row++);
        }
    }

    private void WriteLine(CheckLine line, int row)
    {
        var text = new CellStyle(CellRole.CheckText);
        var (id, words, place) = (CellText.Clean(line.Identity.Id), CellText.Clean(line.Identity.Text.Chinese), CellText.Clean(CheckPlace.Of(line, _source.Layout.Form)));
        _xml.BeginRow(row, ColumnWidths.Height(Math.Max(TextWidth.Lines(words, Widths[1]), TextWidth.Lines(place, Widths[2]))));
        _xml.Text(1, text, id);
        _xml.Text(2, text, words);
        _xml.Text(3, text, place);
        _areas.Clear();
        var isLinked = _map.HasAll(line.Terms) && line.Evaluation.Conditions.All(c => _map.HasAll(c.LeftTerms) && _map.HasAll(c.RightTerms))
            && (line.Comparison?.Section is not { } section || _source.Sections.ContainsKey(section));
        if (isLinked)
        {
            _map.AddAreas(line.Terms, _areas);
        }

        // A formula has room for each area three times, with the name of its sheet.
        if (!isLinked || _areas.Sum(area => (3 * area.Prefix.Length) + 80) > MaxFormula)
        {
            WriteUnlinked(line, isLinked);
            return;
        }

        if (line.Terms.Count > 0 && !line.Terms[0].IsPrevious)
        {
            var first = _map.Place(line.Terms[0]);
            _links.Add((new CellRange(row, 3, row, 3), first.Prefix + first.Range));
        }

        WriteSides(line, row);
        _xml.Formula(8, VerdictStyle, WriteVerdict(line, row), Verdicts.Of(line));
        _xml.Formula(9, NumberStyle, _areas.Count == 0 ? "0".AsSpan() : Clear().Blanks(_areas).Span, line.Count(CellKind.Blank));
        _xml.Formula(10, NumberStyle, _areas.Count == 0 ? "0".AsSpan() : Clear().Others(_areas).Span, line.Count(CellKind.NotShown));
        _xml.Text(11, TextStyle, WriteWords(line));
    }

    private static CellStyle NumberStyle => new(CellRole.CheckNumber);

    private static CellStyle TextStyle => new(CellRole.CheckText);

    private static CellStyle VerdictStyle => new(CellRole.CheckVerdict);

    private CheckFormulas Clear()
    {
        _formulas.Text.Clear();
        return _formulas;
    }

    private void WriteSides(CheckLine line, int row)
    {
        if (line.Comparison is not { } comparison)
        {
            var broken = WriteBroken(line);
            _xml.Text(5, NumberStyle, Verdicts.Sign(ComparisonKind.Equal));
            _xml.Formula(6, NumberStyle, "0".AsSpan(), 0);
            _xml.Formula(7, NumberStyle, Clear().Text.Cell('D', row).Add("-").Cell('F', row).Span, broken);
            return;
        }

        if (comparison.Kind == ComparisonKind.Mentions)
        {
            var count = _source.CountMentions(comparison.Section!, comparison.Phrase!);
            _xml.Formula(4, NumberStyle, Clear().Text.Add("SUMPRODUCT(--ISNUMBER(FIND(\"").Add(comparison.Phrase!.Replace("\"", "\"\"")).Add("\",")
                .Area(new CellArea(_source.Prose.Prefix, _source.Sections[comparison.Section!])).Add(")))").Span, count);
            _xml.Text(5, NumberStyle, Verdicts.Sign(comparison.Kind));
            _xml.Empty(6, NumberStyle);
            _xml.Formula(7, NumberStyle, Clear().Text.Cell('D', row).Span, count);
            return;
        }

        _xml.Formula(4, NumberStyle, Clear().Side(comparison.LeftTerms, comparison.LeftConstant).Span, comparison.Left);
        _xml.Text(5, NumberStyle, Verdicts.Sign(comparison.Kind));
        if (comparison.Kind == ComparisonKind.Whole)
        {
            _xml.Empty(6, NumberStyle);
            _xml.Formula(7, NumberStyle, Clear().Text.Cell('D', row).Add("-INT(").Cell('D', row).Add(")").Span, comparison.Left - decimal.Floor(comparison.Left));
            return;
        }

        _xml.Formula(6, NumberStyle, Clear().Side(comparison.RightTerms, comparison.RightConstant).Span, comparison.Right);
        _xml.Formula(
            7, NumberStyle, Clear().Text.Add("ROUND(").Cell('D', row).Add("-").Cell('F', row).Add(",9)").Span,
            Math.Round(comparison.Left - comparison.Right, 9, MidpointRounding.AwayFromZero));
    }

    private int WriteBroken(CheckLine line)
    {
        var broken = 0;
        var text = Clear().Text;
        var areas = new List<CellArea>();
        foreach (var demand in line.Demands)
        {
            broken += demand.Broken;
            areas.Clear();
            _map.AddAreas(demand.Cells, areas);
            foreach (var area in areas)
            {
                text.Add(text.Length > 0 ? "+" : string.Empty);
                demand.AddFormula(text, area);
            }
        }

        _xml.Formula(4, NumberStyle, text.Span, broken, isArray: true);
        return broken;
    }

    private ReadOnlySpan<char> WriteVerdict(CheckLine line, int row)
    {
        if (line.Comparison is not null)
        {
            return Clear().Verdict(line, row, _areas, _source.Layout.Form.FindTable(line.Identity.TableId)!.Blank == BlankMeaning.Zero).Span;
        }

        Clear().Text.Add("IF(");
        return _formulas.NoNumber(_areas).Add(",\"" + Verdicts.Unknown + "\",IF(").Cell('D', row)
            .Add("=0,\"" + Verdicts.Holds + "\",\"" + Verdicts.Fails + "\"))").Span;
    }

    private string WriteWords(CheckLine line)
    {
        var text = Clear().Text;
        if (line.Comparison is not { } comparison)
        {
            for (var i = 0; i < _areas.Count; i++)
            {
                text.Add(i > 0 ? "，" : string.Empty);
                _formulas.AddWords(_areas[i]);
            }

            return text.Add("中不符的格数＝0").ToString();
        }

        if (comparison.Kind == ComparisonKind.Mentions)
        {
            return $"{SheetNames.Prose}!{_source.Sections[comparison.Section!]}提及“{CellText.Clean(comparison.Phrase!)}”";
        }

        _formulas.Words(comparison.LeftTerms, comparison.LeftConstant).Add(Verdicts.Sign(comparison.Kind));
        return (comparison.Kind == ComparisonKind.Whole ? text : _formulas.Words(comparison.RightTerms, comparison.RightConstant)).ToString();
    }

    /// <summary>A line whose cells are not all in the workbook.</summary>
    private void WriteUnlinked(CheckLine line, bool isTooLong)
    {
        for (var column = 4; column <= 10; column++)
        {
            _xml.Text(column, column == 8 ? VerdictStyle : NumberStyle, column == 8 ? Verdicts.Of(line) : string.Empty);
        }

        _xml.Text(11, TextStyle, isTooLong ? "涉及的单元格过多，结论不随改动更新" : "有单元格不在本工作簿中");
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
