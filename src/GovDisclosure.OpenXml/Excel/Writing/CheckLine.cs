using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>A line of the check sheet: one comparison at one place, or the number of cells that break a rule for single cells.</summary>
internal sealed class CheckLine
{
    private CheckLine(IdentityEvaluation evaluation, EvaluatedComparison? comparison, List<CellDemand> demands, IReadOnlyList<EvaluatedTerm> terms)
    {
        Evaluation = evaluation;
        Comparison = comparison;
        Demands = demands;
        Terms = terms;
    }

    public FormIdentity Identity => Evaluation.Identity;

    /// <summary>The evaluation; the first of several where the line counts cells.</summary>
    public IdentityEvaluation Evaluation { get; }

    /// <summary>The comparison; null where the line counts cells.</summary>
    public EvaluatedComparison? Comparison { get; }

    /// <summary>Where the line counts cells: the cells by what is asked of them.</summary>
    public List<CellDemand> Demands { get; }

    /// <summary>All terms of the line, those of its conditions not included.</summary>
    public IReadOnlyList<EvaluatedTerm> Terms { get; }

    /// <summary>The lines of all evaluations, in the order of the identities.</summary>
    public static List<CheckLine> Of(IReadOnlyList<IdentityEvaluation> evaluations)
    {
        var lines = new List<CheckLine>();
        for (int start = 0, end; start < evaluations.Count; start = end)
        {
            var identity = evaluations[start].Identity;
            var isOfCells = identity.Scope != IdentityScope.Table;
            for (end = start; end < evaluations.Count && ReferenceEquals(evaluations[end].Identity, identity); end++)
            {
                isOfCells = isOfCells && CellDemand.IsOfCells(evaluations[end]);
            }

            if (isOfCells)
            {
                var demands = CellDemand.Of(evaluations, start, end);
                lines.Add(new CheckLine(evaluations[start], null, demands, [.. demands.SelectMany(demand => demand.Cells)]));
                continue;
            }

            for (var i = start; i < end; i++)
            {
                foreach (var comparison in evaluations[i].Comparisons)
                {
                    EvaluatedTerm[] terms = [.. comparison.LeftTerms, .. comparison.RightTerms];
                    lines.Add(new CheckLine(evaluations[i], comparison, [], terms));
                }
            }
        }

        return lines;
    }

    /// <summary>How many different cells of the line hold a kind of value.</summary>
    public int Count(CellKind kind)
    {
        var count = 0;
        for (var i = 0; i < Terms.Count; i++)
        {
            count += Terms[i].Value.Kind == kind && !IsRepeated(i) ? 1 : 0;
        }

        return count;
    }

    private bool IsRepeated(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (Terms[i].Cell.Index == Terms[index].Cell.Index && Terms[i].IsPrevious == Terms[index].IsPrevious)
            {
                return true;
            }
        }

        return false;
    }
}
