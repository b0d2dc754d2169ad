using GovDisclosure.Forms;

namespace GovDisclosure.Orleans;

/// <summary>What an organ holds of a year: its own figures and the sum with all organs below it, as far as they have arrived.</summary>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.organ-figures")]
public sealed record OrganFigures
{
    /// <summary>The organ; empty for the nation.</summary>
    [Id(0)]
    public required string Id { get; init; }

    /// <summary>Its name; empty for the nation and for an organ that has no place in the tree.</summary>
    [Id(1)]
    public string Name { get; init; } = string.Empty;

    /// <summary>The organ above it; null at the top and for an organ that has no place in the tree.</summary>
    [Id(2)]
    public string? ParentId { get; init; }

    /// <summary>Its own report in the form of the year; null where none counts.</summary>
    [Id(3)]
    public FormValues? Own { get; init; }

    /// <summary>The sum of its own report and everything below it; every cell is not shown where nobody reported.</summary>
    [Id(4)]
    public required FormValues Sum { get; init; }

    /// <summary>How many organs should report: the organ and those below it.</summary>
    [Id(5)]
    public int Expected { get; init; }

    /// <summary>How many reports are in the sum.</summary>
    [Id(6)]
    public int Counted { get; init; }

    /// <summary>How many files were audited, each once.</summary>
    [Id(7)]
    public int Files { get; init; }

    /// <summary>The errors that stand.</summary>
    [Id(8)]
    public int Errors { get; init; }

    /// <summary>The warnings that stand.</summary>
    [Id(9)]
    public int Warnings { get; init; }

    /// <summary>How many errors and warnings each rule has.</summary>
    [Id(10)]
    public IReadOnlyDictionary<string, int> Rules { get; init; } = new Dictionary<string, int>();

    /// <summary>The organs with the most errors, then warnings; at most twenty.</summary>
    [Id(11)]
    public IReadOnlyList<RankedOrgan> Worst { get; init; } = [];

    /// <summary>The ids of the organs directly below.</summary>
    [Id(12)]
    public IReadOnlyList<string> Children { get; init; } = [];
}
