using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>An organ in a tree of organs: a township under its county, a department under its government.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record Organ
{
    /// <summary>Makes an organ.</summary>
    /// <param name="id">The host's id of the organ, for example its unified social credit code.</param>
    /// <param name="name">The name.</param>
    /// <param name="parentId">The id of the organ above it; null at the top.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="name"/> is empty.</exception>
    public Organ(string id, string name, string? parentId = null)
    {
        Id = Guard.NotBlank(id);
        Name = Guard.NotBlank(name);
        ParentId = parentId;
    }

    /// <summary>The host's id of the organ.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The id of the organ above it; null at the top.</summary>
    public string? ParentId { get; }

    /// <summary>Whether the organ reports figures of its own; true when not set. One that only groups others is never missing.</summary>
    public bool Reports { get; init; } = true;
}
