using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>The formulas of a line of the check sheet, each with the value that it gives now.</summary>
internal sealed class CheckFormulas
{
    public required string Left { get; init; }

    public required decimal LeftValue { get; init; }

    public required string Sign { get; init; }

    /// <summary>The right side; null where there is none.</summary>
    public string? Right { get; init; }

    public decimal RightValue { get; init; }

    public required string Difference { get; init; }

    public required decimal DifferenceValue { get; init; }

    public required string Verdict { get; init; }

    public required string Blanks { get; init; }

    public required int BlanksValue { get; init; }

    public required string Others { get; init; }

    public required int OthersValue { get; init; }

    /// <summary>The cells as a person would write them.</summary>
    public required string Words { get; init; }

    /// <summary>The length of the longest formula.</summary>
    public int Longest => new[] { Left.Length, Right?.Length ?? 0, Verdict.Length, Blanks.Length, Others.Length }.Max();

    public static CheckFormulas? Of(CheckLine line, int row, CheckSource source, CellMap map)
        => line.Comparison is not { } comparison ? OfCells(line, row, map)
            : comparison.Kind == ComparisonKind.Mentions ? OfMention(line, comparison, row, source, map)
            : OfSides(line, comparison, row, source, map);

    private static CheckFormulas OfSides(CheckLine line, EvaluatedComparison comparison, int row, CheckSource source, CellMap map)
    {
        var areas = map.Areas(line.Terms);
        var left = SideFormula.Of(comparison.LeftTerms, comparison.LeftConstant, map);
        var right = SideFormula.Of(comparison.RightTerms, comparison.RightConstant, map);
        var isWhole = comparison.Kind == ComparisonKind.Whole;
        var difference = isWhole ? comparison.Left - decimal.Floor(comparison.Left) : comparison.Left - comparison.Right;
        var blankIsZero = source.Layout.Form.FindTable(line.Identity.TableId)!.Blank == BlankMeaning.Zero;
        var sign = Verdicts.Sign(comparison.Kind);
        return new CheckFormulas
        {
            Left = left.Formula,
            LeftValue = comparison.Left,
            Sign = sign,
            Right = isWhole ? null : right.Formula,
            RightValue = comparison.Right,
            Difference = isWhole ? FormattableString.Invariant($"D{row}-INT(D{row})") : FormattableString.Invariant($"ROUND(D{row}-F{row},9)"),
            DifferenceValue = Math.Round(difference, 9, MidpointRounding.AwayFromZero),
            Verdict = Verdicts.Formula(line, row, areas, blankIsZero, map),
            Blanks = Verdicts.Blanks(areas),
            BlanksValue = CountOf(line, CellKind.Blank),
            Others = Verdicts.Others(areas),
            OthersValue = CountOf(line, CellKind.NotShown),
            Words = isWhole ? left.Words + sign : left.Words + sign + right.Words,
        };
    }

    private static CheckFormulas OfCells(CheckLine line, int row, CellMap map)
    {
        var areas = map.Areas(line.Terms);
        var broken = line.Demands.Sum(demand => demand.Broken);
        return new CheckFormulas
        {
            Left = string.Join("+", line.Demands.SelectMany(demand => map.Areas(demand.Cells).Select(demand.Formula))),
            LeftValue = broken,
            Sign = "＝",
            Right = "0",
            RightValue = 0,
            Difference = FormattableString.Invariant($"D{row}-F{row}"),
            DifferenceValue = broken,
            Verdict = FormattableString.Invariant(
                $"IF({Verdicts.NoNumber(areas)},\"{Verdicts.Unknown}\",IF(D{row}=0,\"{Verdicts.Holds}\",\"{Verdicts.Fails}\"))"),
            Blanks = Verdicts.Blanks(areas),
            BlanksValue = CountOf(line, CellKind.Blank),
            Others = Verdicts.Others(areas),
            OthersValue = CountOf(line, CellKind.NotShown),
            Words = string.Join("，", areas.Select(CellMap.Short)) + "中不符的格数＝0",
        };
    }

    private static CheckFormulas? OfMention(CheckLine line, EvaluatedComparison comparison, int row, CheckSource source, CellMap map)
    {
        if (!source.Sections.TryGetValue(comparison.Section!, out var range))
        {
            return null;
        }

        var count = source.CountMentions(comparison.Section!, comparison.Phrase!);
        var phrase = comparison.Phrase!.Replace("\"", "\"\"");
        return new CheckFormulas
        {
            Left = $"SUMPRODUCT(--ISNUMBER(FIND(\"{phrase}\",{source.Prose.Prefix}{range})))",
            LeftValue = count,
            Sign = Verdicts.Sign(comparison.Kind),
            Difference = FormattableString.Invariant($"D{row}"),
            DifferenceValue = count,
            Verdict = Verdicts.Formula(line, row, [], blankIsZero: false, map),
            Blanks = "0",
            BlanksValue = 0,
            Others = "0",
            OthersValue = 0,
            Words = $"{SheetNames.Prose}!{range}提及“{CellText.Clean(comparison.Phrase)}”",
        };
    }

    private static int CountOf(CheckLine line, CellKind kind)
        => line.Terms.GroupBy(term => (term.Cell.Index, term.IsPrevious)).Count(group => group.First().Value.Kind == kind);
}
