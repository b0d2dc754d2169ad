using GovDisclosure.Reports;

namespace GovDisclosure.Orleans;

/// <summary>What a worker makes of a file.</summary>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.file-reading")]
internal sealed record FileReading
{
    /// <summary>The hash of the content; empty where it could not be read to its end.</summary>
    [Id(0)]
    public string Hash { get; init; } = string.Empty;

    /// <summary>Whether the content is the known one; then there is nothing else.</summary>
    [Id(1)]
    public bool IsKnown { get; init; }

    /// <summary>Organ, year, form and tables; null where none were found.</summary>
    [Id(2)]
    public AnnualReport? Report { get; init; }

    [Id(3)]
    public Finding[] Findings { get; init; } = [];
}
