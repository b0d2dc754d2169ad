using System.IO.Compression;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>Writes an Open Packaging Conventions file whose bytes depend on its parts alone: fixed times, fixed order, ids given by the caller.</summary>
/// <remarks>
/// The SDK's packages note the time and make up relationship ids. Parts are written in the order in which they were added, the list of
/// content types first. How they are compressed is the framework's: the same bytes come of the same parts on one version of it.
/// </remarks>
internal sealed class PackageWriter
{
    // The earliest time that a zip file can hold.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<PackagePart> _parts = [];
    private readonly List<(string Extension, string ContentType)> _defaults = [];

    /// <summary>Adds the content type of all parts with an extension; rels and xml are known.</summary>
    public PackageWriter AddDefault(string extension, string contentType)
    {
        _defaults.Add((extension, contentType));
        return this;
    }

    public PackageWriter Add(PackagePart part)
    {
        _parts.Add(part);
        return this;
    }

    public PackageWriter Add(string name, string contentType, XmlBuffer content) => Add(PackagePart.Of(name, contentType, content.Written));

    /// <summary>Adds the relationships of a part.</summary>
    /// <param name="source">The name of the part that they belong to; empty for the package.</param>
    /// <param name="relationships">The relationships, in order.</param>
    public PackageWriter AddRelationships(string source, IEnumerable<Relationship> relationships)
        => Add(RelationshipsOf(source, relationships));

    /// <summary>The part that holds the relationships of another part.</summary>
    public static PackagePart RelationshipsOf(string source, IEnumerable<Relationship> relationships)
    {
        using var xml = new XmlBuffer(2048);
        xml.Markup(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            """u8);
        foreach (var relationship in relationships)
        {
            xml.Markup("<Relationship Id=\""u8).Text(relationship.Id).Markup("\" Type=\""u8).Text(relationship.Type)
                .Markup("\" Target=\""u8).Text(relationship.Target).Markup("\"/>"u8);
        }

        xml.Markup("</Relationships>"u8);
        return PackagePart.Of(PackagePath.RelationshipsOf(source), string.Empty, xml.Written);
    }

    /// <summary>The whole file.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, ContentTypes());
            foreach (var part in _parts)
            {
                Add(zip, part);
            }
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, PackagePart part)
    {
        var entry = zip.CreateEntry(part.Name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        using var stream = entry.Open();
        stream.Write(part.Content, 0, part.Content.Length);
    }

    private PackagePart ContentTypes()
    {
        using var xml = new XmlBuffer(4096);
        xml.Markup(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
            """u8);
        foreach (var (extension, type) in _defaults)
        {
            xml.Markup("<Default Extension=\""u8).Text(extension).Markup("\" ContentType=\""u8).Text(type).Markup("\"/>"u8);
        }

        foreach (var part in _parts)
        {
            if (part.ContentType.Length > 0)
            {
                xml.Markup("<Override PartName=\"/"u8).Text(part.Name).Markup("\" ContentType=\""u8).Text(part.ContentType).Markup("\"/>"u8);
            }
        }

        xml.Markup("</Types>"u8);
        return PackagePart.Of("[Content_Types].xml", string.Empty, xml.Written);
    }
}
