using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Writes the lines of the check sheet: what is asked, where, and the formulas with the values of now.</summary>
internal sealed class CheckLineWriter(CheckSource source, SheetXml xml, CellMap map)
{
    private const int MaxFormula = 8000;

    private readonly CheckFormulas _formulas = new(map, new FormulaText());
    private readonly List<CellArea> _areas = [];
    private readonly List<(CellRange From, string To)> _links = [];

    /// <summary>Links from the places that were written to their cells.</summary>
    public IReadOnlyList<(CellRange From, string To)> Links => _links;

    /// <summary>Writes a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="row">Its row.</param>
    /// <param name="wordsWidth">The width of the column with the words of the identity.</param>
    /// <param name="placeWidth">The width of the column with the place.</param>
    public void Write(CheckLine line, int row, double wordsWidth, double placeWidth)
    {
        var text = new CellStyle(CellRole.CheckText);
        var (id, words, place) = (CellText.Clean(line.Identity.Id), CellText.Clean(line.Identity.Text.Chinese), CellText.Clean(CheckPlace.Of(line, source.Layout.Form)));
        xml.BeginRow(row, ColumnWidths.Height(Math.Max(TextWidth.Lines(words, wordsWidth), TextWidth.Lines(place, placeWidth))));
        xml.Text(1, text, id);
        xml.Text(2, text, words);
        xml.Text(3, text, place);
        _areas.Clear();
        var isLinked = map.HasAll(line.Terms) && line.Evaluation.Conditions.All(c => map.HasAll(c.LeftTerms) && map.HasAll(c.RightTerms))
            && (line.Comparison?.Section is not { } section || source.Sections.ContainsKey(section));
        if (isLinked)
        {
            map.AddAreas(line.Terms, _areas);
        }

        // A formula has room for each area three times, with the name of its sheet.
        if (!isLinked || _areas.Sum(area => (3 * area.Prefix.Length) + 80) > MaxFormula)
        {
            WriteUnlinked(line, isLinked);
            return;
        }

        if (line.Terms.Count > 0 && !line.Terms[0].IsPrevious)
        {
            var first = map.Place(line.Terms[0]);
            _links.Add((new CellRange(row, 3, row, 3), first.Prefix + first.Range));
        }

        WriteSides(line, row);
        xml.Formula(8, VerdictStyle, WriteVerdict(line, row), Verdicts.Of(line));
        xml.Formula(9, NumberStyle, _areas.Count == 0 ? "0".AsSpan() : Clear().Blanks(_areas, line.Comparison is null ? [] : line.Terms).Span, line.Count(CellKind.Blank));
        xml.Formula(10, NumberStyle, _areas.Count == 0 ? "0".AsSpan() : Clear().Others(_areas).Span, line.Count(CellKind.NotShown));
        xml.Text(11, TextStyle, WriteWords(line));
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
            xml.Text(5, NumberStyle, Verdicts.Sign(ComparisonKind.Equal));
            xml.Formula(6, NumberStyle, "0".AsSpan(), 0);
            xml.Formula(7, NumberStyle, Clear().Text.Cell('D', row).Add("-").Cell('F', row).Span, broken);
            return;
        }

        if (comparison.Kind == ComparisonKind.Mentions)
        {
            var count = source.CountMentions(comparison.Section!, comparison.Phrase!);
            xml.Formula(4, NumberStyle, Clear().Text.Add("SUMPRODUCT(--ISNUMBER(FIND(\"").Add(comparison.Phrase!.Replace("\"", "\"\"")).Add("\",")
                .Area(new CellArea(source.Prose.Prefix, source.Sections[comparison.Section!])).Add(")))").Span, count);
            xml.Text(5, NumberStyle, Verdicts.Sign(comparison.Kind));
            xml.Empty(6, NumberStyle);
            xml.Formula(7, NumberStyle, Clear().Text.Cell('D', row).Span, count);
            return;
        }

        xml.Formula(4, NumberStyle, Clear().Side(comparison.LeftTerms, comparison.LeftConstant, line.Terms.Count == 1).Span, comparison.Left);
        xml.Text(5, NumberStyle, Verdicts.Sign(comparison.Kind));
        if (comparison.Kind == ComparisonKind.Whole)
        {
            xml.Empty(6, NumberStyle);
            xml.Formula(7, NumberStyle, Clear().Text.Cell('D', row).Add("-INT(").Cell('D', row).Add(")").Span, comparison.Left - decimal.Floor(comparison.Left));
            return;
        }

        xml.Formula(6, NumberStyle, Clear().Side(comparison.RightTerms, comparison.RightConstant, line.Terms.Count == 1).Span, comparison.Right);
        xml.Formula(
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
            map.AddAreas(demand.Cells, areas);
            foreach (var area in areas)
            {
                text.Add(text.Length > 0 ? "+" : string.Empty);
                demand.AddFormula(text, area);
            }
        }

        xml.Formula(4, NumberStyle, text.Span, broken, isArray: true);
        return broken;
    }

    private ReadOnlySpan<char> WriteVerdict(CheckLine line, int row)
    {
        if (line.Comparison is not null)
        {
            return Clear().Verdict(line, row, _areas, source.Layout.Form.FindTable(line.Identity.TableId)!.Blank == BlankMeaning.Zero).Span;
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
            return $"{SheetNames.Prose}!{source.Sections[comparison.Section!]}提及“{CellText.Clean(comparison.Phrase!)}”";
        }

        _formulas.Words(comparison.LeftTerms, comparison.LeftConstant).Add(Verdicts.Sign(comparison.Kind));
        return (comparison.Kind == ComparisonKind.Whole ? text : _formulas.Words(comparison.RightTerms, comparison.RightConstant)).ToString();
    }

    /// <summary>A line whose cells are not all in the workbook.</summary>
    private void WriteUnlinked(CheckLine line, bool isTooLong)
    {
        for (var column = 4; column <= 10; column++)
        {
            xml.Text(column, column == 8 ? VerdictStyle : NumberStyle, column == 8 ? Verdicts.Of(line) : string.Empty);
        }

        xml.Text(11, TextStyle, isTooLong ? "涉及的单元格过多，结论不随改动更新" : "有单元格不在本工作簿中");
    }
}
