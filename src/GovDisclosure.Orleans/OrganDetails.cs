namespace GovDisclosure.Orleans;

/// <summary>The findings of one organ, and which organs below it have any.</summary>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.organ-details")]
internal sealed record OrganDetails
{
    [Id(0)]
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    [Id(1)]
    public IReadOnlyList<AuditedReportFile> Files { get; init; } = [];

    [Id(2)]
    public string[] Children { get; init; } = [];

    /// <summary>The children with findings, or with organs below them that did not report.</summary>
    [Id(3)]
    public string[] ChildrenWithFindings { get; init; } = [];
}
