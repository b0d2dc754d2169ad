using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>What the check sheet says of a line: the words, and the formula that finds them.</summary>
internal static class Verdicts
{
    public const string Holds = "一致";
    public const string Fails = "不一致";
    public const string FailsWithBlanks = "不一致（空白按0计）";
    public const string Unknown = "未核对";
    public const string NothingAsked = "不适用";

    /// <summary>The words for a line as it stands.</summary>
    public static string Of(CheckLine line)
    {
        if (line.Comparison is null)
        {
            return line.Demands.Any(demand => demand.Broken > 0) ? Fails
                : line.Terms.Any(term => term.Value.IsNumber) ? Holds
                : Unknown;
        }

        foreach (var condition in line.Evaluation.Conditions)
        {
            if (condition.Outcome != IdentityOutcome.Holds)
            {
                return condition.Outcome == IdentityOutcome.Unknown ? Unknown : NothingAsked;
            }
        }

        return line.Comparison.Outcome switch
        {
            IdentityOutcome.Holds => Holds,
            IdentityOutcome.Fails => Fails,
            IdentityOutcome.FailsWithBlanks => FailsWithBlanks,
            _ => Unknown,
        };
    }

    /// <summary>The formula for a comparison.</summary>
    /// <param name="line">The line.</param>
    /// <param name="row">Its row in the check sheet.</param>
    /// <param name="areas">The cells of the comparison.</param>
    /// <param name="blankIsZero">Whether the form says that an empty cell means zero.</param>
    /// <param name="map">Where cells stand.</param>
    public static string Formula(CheckLine line, int row, List<string> areas, bool blankIsZero, CellMap map)
    {
        var fails = blankIsZero ? $"\"{Fails}\"" : FormattableString.Invariant($"IF(I{row}>0,\"{FailsWithBlanks}\",\"{Fails}\")");
        string formula;
        switch (line.Comparison!.Kind)
        {
            case ComparisonKind.Mentions:
                formula = FormattableString.Invariant($"IF(D{row}>0,\"{Holds}\",\"{Fails}\")");
                break;
            case ComparisonKind.Whole:
                formula = FormattableString.Invariant($"IF({NoNumber(areas)},\"{Unknown}\",IF(G{row}=0,\"{Holds}\",\"{Fails}\"))");
                break;
            default:
                formula = FormattableString.Invariant(
                    $"IF(OR(J{row}>0,{NoNumber(areas)}),\"{Unknown}\",IF(G{row}{Compare(line.Comparison.Kind)}0,\"{Holds}\",{fails}))");
                break;
        }

        foreach (var condition in line.Evaluation.Conditions.Reverse())
        {
            var cells = map.Areas(condition.LeftTerms.Concat(condition.RightTerms));
            var left = SideFormula.Of(condition.LeftTerms, condition.LeftConstant, map).Formula;
            var right = SideFormula.Of(condition.RightTerms, condition.RightConstant, map).Formula;
            formula = condition.Kind == ComparisonKind.Whole
                ? $"IF({NoNumber(cells)},\"{Unknown}\",IF({left}=INT({left}),{formula},\"{NothingAsked}\"))"
                : $"IF(OR({Others(cells)}>0,{NoNumber(cells)}),\"{Unknown}\",IF(ROUND({left}-({right}),9){Compare(condition.Kind)}0,{formula},\"{NothingAsked}\"))";
        }

        return formula;
    }

    /// <summary>How many cells of the areas hold text that stands for nothing known: anything but numbers and “/”.</summary>
    public static string Others(List<string> areas)
    {
        var all = string.Join(",", areas);
        return $"COUNTA({all})-COUNT({all}){string.Concat(areas.Select(area => $"-COUNTIF({area},\"/\")"))}";
    }

    public static string Blanks(List<string> areas) => string.Join("+", areas.Select(area => $"COUNTBLANK({area})"));

    public static string NoNumber(List<string> areas) => $"COUNT({string.Join(",", areas)})=0";

    /// <summary>The sign between the sides as it is printed.</summary>
    public static string Sign(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => "＝",
        ComparisonKind.LessOrEqual => "≤",
        ComparisonKind.GreaterOrEqual => "≥",
        ComparisonKind.Less => "＜",
        ComparisonKind.Greater => "＞",
        ComparisonKind.Whole => "为整数",
        _ => "提及",
    };

    private static string Compare(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => "=",
        ComparisonKind.LessOrEqual => "<=",
        ComparisonKind.GreaterOrEqual => ">=",
        ComparisonKind.Less => "<",
        _ => ">",
    };
}
