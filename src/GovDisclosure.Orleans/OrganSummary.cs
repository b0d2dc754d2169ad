namespace GovDisclosure.Orleans;

/// <summary>What an organ passes up: the sums of itself and everything below it.</summary>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.organ-summary")]
internal sealed record OrganSummary
{
    /// <summary>The sum as <see cref="PackedFigures"/>; null where nobody reported.</summary>
    [Id(0)]
    public string? Sum { get; init; }

    [Id(1)]
    public int Expected { get; init; }

    [Id(2)]
    public int Counted { get; init; }

    [Id(3)]
    public int Files { get; init; }

    [Id(4)]
    public int Errors { get; init; }

    [Id(5)]
    public int Warnings { get; init; }

    [Id(6)]
    public Dictionary<string, int> Rules { get; init; } = [];

    [Id(7)]
    public RankedOrgan[] Worst { get; init; } = [];
}
