using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Cells of which each by itself has to meet the same comparisons with plain numbers, such as being whole and not negative.</summary>
internal sealed class CellDemand
{
    private readonly List<EvaluatedTerm> _cells = [];
    private readonly List<EvaluatedComparison> _comparisons;

    private CellDemand(List<EvaluatedComparison> comparisons) => _comparisons = comparisons;

    public IReadOnlyList<EvaluatedTerm> Cells => _cells;

    /// <summary>How many of the cells break a comparison.</summary>
    public int Broken { get; private set; }

    /// <summary>Whether an identity at a place asks only for such things.</summary>
    public static bool IsOfCells(IdentityEvaluation evaluation)
    {
        foreach (var comparison in evaluation.Comparisons)
        {
            if (comparison.Kind == ComparisonKind.Mentions || comparison.RightTerms.Count > 0 || comparison.LeftConstant != 0
                || comparison.LeftTerms.Count != 1 || comparison.LeftTerms[0] is not { IsPrevious: false, Factor: 1 })
            {
                return false;
            }
        }

        return evaluation.Conditions.Count == 0;
    }

    public static List<CellDemand> Of(IReadOnlyList<IdentityEvaluation> evaluations, int start, int end)
    {
        var byCell = new Dictionary<int, List<EvaluatedComparison>>();
        var order = new List<List<EvaluatedComparison>>();
        for (var i = start; i < end; i++)
        {
            foreach (var comparison in evaluations[i].Comparisons)
            {
                var cell = comparison.LeftTerms[0].Cell.Index;
                if (!byCell.TryGetValue(cell, out var asked))
                {
                    byCell[cell] = asked = [];
                    order.Add(asked);
                }

                asked.Add(comparison);
            }
        }

        var demands = new List<CellDemand>();
        foreach (var asked in order)
        {
            var demand = demands.Find(other => other.AsksFor(asked));
            if (demand is null)
            {
                demand = new CellDemand(asked);
                demands.Add(demand);
            }

            demand._cells.Add(asked[0].LeftTerms[0]);
            demand.Broken += asked.Exists(comparison => comparison.Outcome >= IdentityOutcome.Fails) ? 1 : 0;
        }

        return demands;
    }

    /// <summary>Adds the formula that counts the cells of an area that hold a number and break a comparison; an array formula.</summary>
    public void AddFormula(FormulaText text, CellArea area)
    {
        text.Add("SUM(IF(ISNUMBER(").Area(area).Add("),IF(");
        for (var i = 0; i < _comparisons.Count; i++)
        {
            text.Add(i > 0 ? "+(" : "(").Area(area);
            if (_comparisons[i].Kind == ComparisonKind.Whole)
            {
                text.Add("<>INT(").Area(area).Add("))");
            }
            else
            {
                text.Add(Opposite(_comparisons[i].Kind)).Add(_comparisons[i].RightConstant).Add(")");
            }
        }

        text.Add(">0,1,0),0))");
    }

    private bool AsksFor(List<EvaluatedComparison> asked)
    {
        if (asked.Count != _comparisons.Count)
        {
            return false;
        }

        for (var i = 0; i < asked.Count; i++)
        {
            if (asked[i].Kind != _comparisons[i].Kind || asked[i].RightConstant != _comparisons[i].RightConstant)
            {
                return false;
            }
        }

        return true;
    }

    private static string Opposite(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => "<>",
        ComparisonKind.LessOrEqual => ">",
        ComparisonKind.GreaterOrEqual => "<",
        ComparisonKind.Less => ">=",
        _ => "<=",
    };
}
