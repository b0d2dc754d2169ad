using System.Globalization;
using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Cells of which each by itself has to meet the same comparisons with plain numbers, such as being whole and not negative.</summary>
internal sealed record CellDemand(IReadOnlyList<EvaluatedTerm> Cells, IReadOnlyList<EvaluatedComparison> Comparisons, int Broken)
{
    /// <summary>Whether an identity at a place asks only for such things.</summary>
    public static bool IsOfCells(IdentityEvaluation evaluation)
        => evaluation.Conditions.Count == 0 && evaluation.Comparisons.All(comparison =>
            comparison.Kind != ComparisonKind.Mentions && comparison.RightTerms.Count == 0 && comparison.LeftConstant == 0
            && comparison.LeftTerms is [{ IsPrevious: false, Factor: 1 }]);

    public static List<CellDemand> Of(IEnumerable<IdentityEvaluation> evaluations)
        => [.. evaluations.SelectMany(evaluation => evaluation.Comparisons).GroupBy(comparison => comparison.LeftTerms[0].Cell.Index)
            .GroupBy(cell => string.Join(" ", cell.Select(Test)))
            .Select(alike => new CellDemand(
                [.. alike.Select(cell => cell.First().LeftTerms[0])],
                [.. alike.First()],
                alike.Count(cell => cell.Any(comparison => comparison.Outcome >= IdentityOutcome.Fails))))];

    /// <summary>The formula that counts the cells of an area that hold a number and break a demand; an array formula.</summary>
    public string Formula(string area)
    {
        var broken = string.Join("+", Comparisons.Select(comparison => "(" + string.Format(CultureInfo.InvariantCulture, Test(comparison), area) + ")"));
        return $"SUM(IF(ISNUMBER({area}),IF({broken}>0,1,0),0))";
    }

    private static string Test(EvaluatedComparison comparison)
    {
        var number = comparison.RightConstant.ToString(CultureInfo.InvariantCulture);
        return comparison.Kind switch
        {
            ComparisonKind.Whole => "{0}<>INT({0})",
            ComparisonKind.Equal => "{0}<>" + number,
            ComparisonKind.LessOrEqual => "{0}>" + number,
            ComparisonKind.GreaterOrEqual => "{0}<" + number,
            ComparisonKind.Less => "{0}>=" + number,
            _ => "{0}<=" + number,
        };
    }
}
