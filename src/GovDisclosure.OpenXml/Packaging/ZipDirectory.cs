using System.Buffers.Binary;
using System.Text;
using GovDisclosure.Texts;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>Reads the list of files in a zip file that is in memory.</summary>
/// <remarks>
/// By hand, because the framework's archive reads every entry that it finds before it can be asked how many there are, and behaves
/// differently from runtime to runtime. Files of more than 4 GiB and encrypted entries do not occur in what is read here.
/// </remarks>
internal static class ZipDirectory
{
    private const int EndRecord = 22;
    private const int CentralHeader = 46;
    private const int LocalHeader = 30;

    /// <summary>Reads the list.</summary>
    /// <param name="file">The file.</param>
    /// <param name="maxEntries">The most entries.</param>
    /// <returns>The entries by name, case ignored, the first of a name counting; null where there is no usable list.</returns>
    /// <exception cref="ReadingLimitException">There are more entries.</exception>
    public static Dictionary<string, ZipEntry>? Read(byte[] file, int maxEntries)
    {
        var end = FindEnd(file);
        if (end < 0)
        {
            return null;
        }

        var record = file.AsSpan(end);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(record.Slice(10));
        var size = BinaryPrimitives.ReadUInt32LittleEndian(record.Slice(12));
        var start = BinaryPrimitives.ReadUInt32LittleEndian(record.Slice(16));
        if (count > maxEntries)
        {
            throw new ReadingLimitException(new LocalizedText("压缩包内的文件数", "files in the package"), maxEntries);
        }

        if (size > end || start > end - size)
        {
            return null;
        }

        var entries = new Dictionary<string, ZipEntry>(StringComparer.OrdinalIgnoreCase);
        var rest = file.AsSpan((int)start, end - (int)start);
        for (var i = 0; i < count; i++)
        {
            if (rest.Length < CentralHeader || BinaryPrimitives.ReadUInt32LittleEndian(rest) != 0x02014B50)
            {
                return null;
            }

            var name = BinaryPrimitives.ReadUInt16LittleEndian(rest.Slice(28));
            var length = CentralHeader + name + BinaryPrimitives.ReadUInt16LittleEndian(rest.Slice(30))
                + BinaryPrimitives.ReadUInt16LittleEndian(rest.Slice(32));
            if (length > rest.Length)
            {
                return null;
            }

            if (Entry(rest, name) is { } entry && !entries.ContainsKey(entry.Name))
            {
                entries.Add(entry.Name, entry);
            }

            rest = rest.Slice(length);
        }

        return entries;
    }

    /// <summary>The compressed bytes of an entry; null where the file is too short or broken there.</summary>
    public static ArraySegment<byte>? Packed(byte[] file, ZipEntry entry)
    {
        if (entry.Offset > file.Length - LocalHeader
            || BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(entry.Offset)) != 0x04034B50)
        {
            return null;
        }

        var start = entry.Offset + LocalHeader + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(entry.Offset + 26))
            + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(entry.Offset + 28));
        return entry.PackedLength <= file.Length - start ? new ArraySegment<byte>(file, start, entry.PackedLength) : default(ArraySegment<byte>?);
    }

    private static ZipEntry? Entry(ReadOnlySpan<byte> header, int nameLength)
    {
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(header.Slice(8));
        var method = BinaryPrimitives.ReadUInt16LittleEndian(header.Slice(10));
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(header.Slice(20));
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(header.Slice(42));
        if ((flags & 1) != 0 || method is not (0 or 8) || packed > int.MaxValue || offset > int.MaxValue)
        {
            return null;
        }

        var name = Encoding.UTF8.GetString(header.Slice(CentralHeader, nameLength).ToArray()).Replace('\\', '/').TrimStart('/');
        return new ZipEntry(name, (int)offset, (int)packed, BinaryPrimitives.ReadUInt32LittleEndian(header.Slice(24)), method == 8);
    }

    private static int FindEnd(byte[] file)
    {
        // The record may be followed by a comment of up to 64 KiB.
        for (var at = file.Length - EndRecord; at >= Math.Max(0, file.Length - EndRecord - ushort.MaxValue); at--)
        {
            if (file[at] == 'P' && BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at)) == 0x06054B50)
            {
                return at;
            }
        }

        return -1;
    }
}
