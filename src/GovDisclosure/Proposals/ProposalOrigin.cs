using GovDisclosure.Internal;

namespace GovDisclosure.Proposals;

/// <summary>How many suggestions or proposals came from one body: 区政协 144, 市政协 3.</summary>
[JsonShape]
public sealed partial record ProposalOrigin
{
    /// <summary>Makes an origin.</summary>
    /// <param name="name">The body, for example 区政协.</param>
    /// <param name="count">How many were taken on (件).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ProposalOrigin(string name, long count)
    {
        Name = Guard.NotBlank(name);
        Count = Guard.NotNegative(count);
    }

    /// <summary>The body.</summary>
    public string Name { get; }

    /// <summary>How many were taken on (件).</summary>
    public long Count { get; }

    /// <summary>The session they were put to, for example 区政协十届一次会议; null where the report names none.</summary>
    public string? Session { get; init; }
}
