using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>A line of the check sheet: one comparison at one place, or the number of cells that break a rule for single cells.</summary>
internal sealed record CheckLine(FormIdentity Identity, IdentityEvaluation Evaluation)
{
    /// <summary>The comparison; null where the line counts cells.</summary>
    public EvaluatedComparison? Comparison { get; init; }

    /// <summary>Where the line counts cells: the cells by what is asked of them.</summary>
    public IReadOnlyList<CellDemand> Demands { get; init; } = [];

    /// <summary>All terms of the line, those of its conditions not included.</summary>
    public IEnumerable<EvaluatedTerm> Terms
        => Comparison is { } comparison ? comparison.LeftTerms.Concat(comparison.RightTerms) : Demands.SelectMany(demand => demand.Cells);

    /// <summary>The lines of all evaluations, in the order of the identities.</summary>
    public static List<CheckLine> Of(IReadOnlyList<IdentityEvaluation> evaluations)
    {
        var lines = new List<CheckLine>();
        for (int i = 0, end; i < evaluations.Count; i = end)
        {
            var identity = evaluations[i].Identity;
            for (end = i + 1; end < evaluations.Count && ReferenceEquals(evaluations[end].Identity, identity); end++)
            {
            }

            var group = evaluations.Skip(i).Take(end - i).ToList();
            if (identity.Scope != IdentityScope.Table && group.All(CellDemand.IsOfCells))
            {
                lines.Add(new CheckLine(identity, group[0]) { Demands = CellDemand.Of(group) });
            }
            else
            {
                lines.AddRange(group.SelectMany(evaluation => evaluation.Comparisons.Select(
                    comparison => new CheckLine(identity, evaluation) { Comparison = comparison })));
            }
        }

        return lines;
    }
}
