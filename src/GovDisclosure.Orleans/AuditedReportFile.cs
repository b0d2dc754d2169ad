namespace GovDisclosure.Orleans;

/// <summary>What was found in a published file.</summary>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.audited-file")]
public sealed record AuditedReportFile
{
    /// <summary>The file's id.</summary>
    [Id(0)]
    public required string Id { get; init; }

    /// <summary>The organ.</summary>
    [Id(1)]
    public required string OrganId { get; init; }

    /// <summary>The SHA-256 of what was read, in upper case; empty where the file could not be read to its end.</summary>
    [Id(2)]
    public string Hash { get; init; } = string.Empty;

    /// <summary>Whether a report was found whose figures can be added up.</summary>
    [Id(3)]
    public bool HasFigures { get; init; }

    /// <summary>Whether the same content was audited before; the findings are those of then.</summary>
    [Id(4)]
    public bool IsKnown { get; init; }

    /// <summary>What was found; a finding about the file itself has the organ's id as its place.</summary>
    [Id(5)]
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
