namespace GovDisclosure.Orleans;

/// <summary>An organ with what was found in its reports.</summary>
/// <param name="Id">The organ.</param>
/// <param name="Name">Its name.</param>
/// <param name="Errors">The errors that stand.</param>
/// <param name="Warnings">The warnings that stand.</param>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.ranked-organ")]
public sealed record RankedOrgan([property: Id(0)] string Id, [property: Id(1)] string Name, [property: Id(2)] int Errors, [property: Id(3)] int Warnings);
