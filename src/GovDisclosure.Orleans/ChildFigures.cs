namespace GovDisclosure.Orleans;

/// <summary>The message of an organ to the one above it: not what changed but all there is, with a version that only rises.</summary>
/// <remarks>
/// The parent takes the difference to what it had of the child. So a message that comes twice or late changes nothing, and one that was lost is
/// healed by any later one. No summary means that the organ stands elsewhere now.
/// </remarks>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.child-figures")]
internal sealed record ChildFigures([property: Id(0)] string Id, [property: Id(1)] long Version, [property: Id(2)] OrganSummary? Summary);
