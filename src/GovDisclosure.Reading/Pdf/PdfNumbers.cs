namespace GovDisclosure.Reading.Pdf;

/// <summary>Holds the numbers that a file gives for sizes of its own tables against what a file can need, before the library believes them.</summary>
/// <remarks>
/// The library makes as many entries as a table of references says it has, and as many columns as a predictor says, whatever the file's
/// length. It reads the table of references past every filter, so the bytes themselves are looked at: each name with a number behind it,
/// or with a list of numbers, also where letters of the name are written as <c>#57</c>.
/// </remarks>
internal static class PdfNumbers
{
    /// <summary>The most entries of a table of references; a report has some hundred.</summary>
    private const long MostEntries = 1_000_000;

    /// <summary>The widest row of a predictor, in samples; a page of text has none, a table of references ten.</summary>
    private const long MostColumns = 100_000;

    private const long MostPacked = 4 * 1024 * 1024;
    private const long MostUnpacked = 32 * 1024 * 1024;

    /// <summary>Whether all numbers are such as a file can need.</summary>
    public static bool AreSound(ReadOnlySpan<byte> bytes)
    {
        var entries = 0L;
        var rest = bytes;
        for (var at = rest.IndexOf((byte)'/'); at >= 0; at = rest.IndexOf((byte)'/'))
        {
            rest = rest.Slice(at + 1);
            if (!IsSound(rest, ref entries))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the tables of references that are packed unpack to what can be read; they pass no filter of ours.</summary>
    public static bool AreTablesSound(byte[] buffer, int length)
    {
        var bytes = buffer.AsSpan(0, length);
        for (var start = 0; start < length;)
        {
            var at = bytes.Slice(start).IndexOf((byte)'/');
            if (at < 0)
            {
                return true;
            }

            start += at + 1;
            if (Matches(bytes.Slice(start), "XRef"u8) > 0 && !IsTableSound(buffer.AsMemory(0, length), start))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTableSound(Memory<byte> bytes, int start)
    {
        var span = bytes.Span;
        var stream = span.Slice(start).IndexOf("stream"u8);
        if (stream < 0)
        {
            return true;
        }

        // One filter is what every program writes; two could unpack without end.
        var begin = Math.Max(0, span.Slice(0, start).LastIndexOf("obj"u8));
        if (CountOf(span.Slice(begin, start + stream - begin), "Decode"u8) - CountOf(span.Slice(begin, start + stream - begin), "DecodeParms"u8) > 1)
        {
            return false;
        }

        start += stream + "stream".Length;
        while (start < span.Length && span[start] is (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        var end = span.Slice(start).IndexOf("endstream"u8);
        var data = bytes.Slice(start, end < 0 ? bytes.Length - start : end);
        return data.Length <= MostPacked && !InflatedLength.Exceeds(data, MostUnpacked);
    }

    private static bool IsSound(ReadOnlySpan<byte> name, ref long entries)
    {
        // Four letters tell most names apart from those that matter.
        if (name.Length == 0 || name[0] is not ((byte)'W' or (byte)'I' or (byte)'S' or (byte)'C' or (byte)'B' or (byte)'R' or (byte)'F' or (byte)'#'))
        {
            return true;
        }

        if (Matches(name, "W"u8) is > 0 and var width)
        {
            return NumberReader.AllWithin(name.Slice(width), 0, MostColumns, out _);
        }

        if (Matches(name, "Index"u8) is > 0 and var index)
        {
            var isSound = NumberReader.AllWithin(name.Slice(index), 0, int.MaxValue / 2, out var counts);
            entries += counts;
            return isSound && entries <= MostEntries;
        }

        return IsWithin(name, "Size"u8, 0, MostEntries) && IsWithin(name, "Columns"u8, 1, MostColumns) && IsWithin(name, "Colors"u8, 1, 64)
            && IsWithin(name, "BitsPerComponent"u8, 1, 64) && IsWithin(name, "Rows"u8, 0, MostColumns) && IsWithin(name, "First"u8, 0, int.MaxValue / 2);
    }

    private static bool IsWithin(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name, long least, long most)
        => Matches(bytes, name) is not (> 0 and var length) || NumberReader.IsWithin(bytes.Slice(length), least, most);

    private static int CountOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (var at = bytes.IndexOf(text); at >= 0; at = bytes.IndexOf(text))
        {
            count++;
            bytes = bytes.Slice(at + text.Length);
        }

        return count;
    }

    /// <summary>The number of bytes in which a name is written; 0 where it is another.</summary>
    private static int Matches(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        var at = PdfGuard.Match(bytes, name);
        return at > 0 && (at >= bytes.Length || !IsRegular(bytes[at])) ? at : 0;
    }

    private static bool IsRegular(byte b) => b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'#' or (byte)'_' or (byte)'.' or (byte)'-';
}
