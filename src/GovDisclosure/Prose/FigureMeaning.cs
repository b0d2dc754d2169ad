namespace GovDisclosure.Prose;

/// <summary>One thing that a number in prose can mean: a cell or a sum of cells; the value is null where it is not known.</summary>
internal sealed record FigureReading(string Chinese, string English, decimal? Value, IReadOnlyList<string> Cells);

/// <summary>What a number in prose is about, with all the scopes that it can have.</summary>
/// <param name="RuleId">The id of the rule whose finding it makes.</param>
/// <param name="Readings">The readings, the nearest first; empty for a number that no cell is held against.</param>
/// <param name="IsOutcome">Whether it is an outcome of requests, so that a share of it is one of the requests.</param>
internal sealed record FigureMeaning(string RuleId, IReadOnlyList<FigureReading> Readings, bool IsOutcome = false)
{
    /// <summary>Whether every reading is known and none is the number.</summary>
    public bool Contradicts(decimal value) => Readings.All(r => r.Value is not null) && !Readings.Any(r => r.Value == value);
}
