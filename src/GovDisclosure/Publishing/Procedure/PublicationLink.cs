using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>That a document explains, changes, ends or forwards another.</summary>
[JsonShape]
public sealed partial record PublicationLink
{
    /// <summary>Makes a link.</summary>
    /// <param name="kind">How the document stands to the other.</param>
    /// <param name="target">The other's id.</param>
    /// <exception cref="ArgumentException"><paramref name="target"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="PublicationLinkKind"/>.</exception>
    public PublicationLink(PublicationLinkKind kind, string target)
    {
        Kind = Guard.Defined(kind);
        Target = Guard.NotBlank(target);
    }

    /// <summary>How the document stands to the other.</summary>
    public PublicationLinkKind Kind { get; }

    /// <summary>The other's id.</summary>
    public string Target { get; }
}
