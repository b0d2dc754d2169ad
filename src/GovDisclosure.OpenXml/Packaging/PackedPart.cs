using System.Buffers;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>A part of a package as it stands in the zip file: compressed once, written as often as wanted.</summary>
internal sealed class PackedPart
{
    private PackedPart(string name, string contentType, uint crc, int length, byte[] bytes, bool isDeflated)
    {
        Name = name;
        ContentType = contentType;
        Crc = crc;
        Length = length;
        Bytes = bytes;
        IsDeflated = isDeflated;
    }

    /// <summary>The name without a slash in front, for example <c>word/document.xml</c>; ASCII.</summary>
    public string Name { get; }

    /// <summary>The content type; empty where a default by extension says it (rels, xlsx).</summary>
    public string ContentType { get; }

    public uint Crc { get; }

    public int Length { get; }

    public byte[] Bytes { get; }

    public bool IsDeflated { get; }

    /// <summary>Packs a part.</summary>
    /// <param name="name">The name without a slash in front.</param>
    /// <param name="contentType">The content type; empty where a default by extension says it.</param>
    /// <param name="content">The content.</param>
    /// <returns>The part, compressed if that makes it smaller.</returns>
    public static PackedPart Of(string name, string contentType, ReadOnlySpan<byte> content)
    {
        var room = ArrayPool<byte>.Shared.Rent(Deflater.Bound(content.Length));
        var length = Deflater.Compress(content, room);
        var isSmaller = length < content.Length;
        var bytes = isSmaller ? room.AsSpan(0, length).ToArray() : content.ToArray();
        ArrayPool<byte>.Shared.Return(room);
        return new PackedPart(name, contentType, Crc32.Of(content), content.Length, bytes, isSmaller);
    }
}
