namespace GovDisclosure.OpenXml.Packaging;

/// <summary>A part of a package that is written.</summary>
internal sealed class PackagePart
{
    private PackagePart(string name, string contentType, byte[] content)
    {
        Name = name;
        ContentType = contentType;
        Content = content;
    }

    /// <summary>The name without a slash in front, for example <c>word/document.xml</c>.</summary>
    public string Name { get; }

    /// <summary>The content type; empty where a default by extension says it (rels, xlsx).</summary>
    public string ContentType { get; }

    public byte[] Content { get; }

    /// <summary>Makes a part.</summary>
    /// <param name="name">The name without a slash in front.</param>
    /// <param name="contentType">The content type; empty where a default by extension says it.</param>
    /// <param name="content">The content.</param>
    /// <returns>The part.</returns>
    public static PackagePart Of(string name, string contentType, ReadOnlySpan<byte> content) => new(name, contentType, content.ToArray());
}
