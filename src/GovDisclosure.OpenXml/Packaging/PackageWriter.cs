using System.Buffers.Binary;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>Writes an Open Packaging Conventions file whose bytes depend on its parts alone: fixed times, fixed order, ids given by the caller.</summary>
/// <remarks>
/// The framework's zip archive notes the operating system and compresses differently from runtime to runtime; the SDK's packages make up
/// relationship ids. Parts are written in the order in which they were added, the list of content types first.
/// </remarks>
internal sealed class PackageWriter
{
    private const int LocalHeader = 30;
    private const int CentralHeader = 46;
    private const int EndRecord = 22;

    // 1980-01-01, the earliest day that a zip file can hold.
    private const ushort Day = 0x21;

    private readonly List<PackedPart> _parts = [];
    private readonly List<(string Extension, string ContentType)> _defaults = [];

    /// <summary>Adds the content type of all parts with an extension; rels and xml are known.</summary>
    public PackageWriter AddDefault(string extension, string contentType)
    {
        _defaults.Add((extension, contentType));
        return this;
    }

    public PackageWriter Add(PackedPart part)
    {
        _parts.Add(part);
        return this;
    }

    public PackageWriter Add(string name, string contentType, XmlBuffer content) => Add(PackedPart.Of(name, contentType, content.Written));

    /// <summary>Adds the relationships of a part.</summary>
    /// <param name="source">The name of the part that they belong to; empty for the package.</param>
    /// <param name="relationships">The relationships, in order.</param>
    public PackageWriter AddRelationships(string source, IEnumerable<Relationship> relationships)
        => Add(RelationshipsOf(source, relationships));

    /// <summary>The part that holds the relationships of another part.</summary>
    public static PackedPart RelationshipsOf(string source, IEnumerable<Relationship> relationships)
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
        return PackedPart.Of(PackagePath.RelationshipsOf(source), string.Empty, xml.Written);
    }

    /// <summary>The whole file.</summary>
    public byte[] ToBytes()
    {
        List<PackedPart> parts = [ContentTypes(), .. _parts];
        var size = EndRecord;
        foreach (var part in parts)
        {
            size = checked(size + LocalHeader + CentralHeader + (2 * part.Name.Length) + part.Bytes.Length);
        }

        var file = new byte[size];
        var rest = file.AsSpan();
        Span<int> offsets = parts.Count <= 64 ? stackalloc int[parts.Count] : new int[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            offsets[i] = size - rest.Length;
            rest = WriteLocal(rest, parts[i]);
        }

        var directory = size - rest.Length;
        for (var i = 0; i < parts.Count; i++)
        {
            rest = WriteCentral(rest, parts[i], offsets[i]);
        }

        var length = size - rest.Length - directory;
        BinaryPrimitives.WriteUInt32LittleEndian(rest, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(rest.Slice(8), checked((ushort)parts.Count));
        BinaryPrimitives.WriteUInt16LittleEndian(rest.Slice(10), (ushort)parts.Count);
        BinaryPrimitives.WriteInt32LittleEndian(rest.Slice(12), length);
        BinaryPrimitives.WriteInt32LittleEndian(rest.Slice(16), directory);
        return file;
    }

    private PackedPart ContentTypes()
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
        return PackedPart.Of("[Content_Types].xml", string.Empty, xml.Written);
    }

    private static Span<byte> WriteLocal(Span<byte> to, PackedPart part)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x04034B50);
        WriteFacts(to.Slice(4), part);
        to = WriteName(to.Slice(LocalHeader), part);
        part.Bytes.CopyTo(to);
        return to.Slice(part.Bytes.Length);
    }

    private static Span<byte> WriteCentral(Span<byte> to, PackedPart part, int offset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(to.Slice(4), 20);
        WriteFacts(to.Slice(6), part);
        BinaryPrimitives.WriteInt32LittleEndian(to.Slice(42), offset);
        return WriteName(to.Slice(CentralHeader), part);
    }

    private static void WriteFacts(Span<byte> to, PackedPart part)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(to.Slice(4), part.IsDeflated ? (ushort)8 : (ushort)0);
        BinaryPrimitives.WriteUInt16LittleEndian(to.Slice(8), Day);
        BinaryPrimitives.WriteUInt32LittleEndian(to.Slice(10), part.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(to.Slice(14), part.Bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(to.Slice(18), part.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(to.Slice(22), checked((ushort)part.Name.Length));
    }

    private static Span<byte> WriteName(Span<byte> to, PackedPart part)
    {
        for (var i = 0; i < part.Name.Length; i++)
        {
            to[i] = checked((byte)part.Name[i]);
        }

        return to.Slice(part.Name.Length);
    }
}
