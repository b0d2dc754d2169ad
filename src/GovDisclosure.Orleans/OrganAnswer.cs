namespace GovDisclosure.Orleans;

/// <summary>What became of a change.</summary>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.organ-answer")]
internal sealed record OrganAnswer
{
    /// <summary>Whether the organ has a place in the tree; where not, nothing was taken.</summary>
    [Id(0)]
    public bool IsPlaced { get; init; }

    /// <summary>The sequence number that the source stands at.</summary>
    [Id(1)]
    public long Sequence { get; init; }

    [Id(2)]
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    [Id(3)]
    public AuditedReportFile? File { get; init; }
}
