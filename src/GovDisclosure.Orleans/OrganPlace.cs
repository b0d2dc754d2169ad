namespace GovDisclosure.Orleans;

/// <summary>Where an organ stands; of two the one with the higher number holds, in whatever order they arrive.</summary>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.organ-place")]
internal sealed record OrganPlace([property: Id(0)] long Number, [property: Id(1)] string Name, [property: Id(2)] string ParentId, [property: Id(3)] bool Reports);
