namespace GovDisclosure.Reading.Pdf;

/// <summary>Counts what a file could chain: the library follows trees and references by recursion, and an overflow would end the process.</summary>
internal static class PdfGuard
{
    /// <summary>The most inner nodes of trees; a thousand pages have some hundred, and each costs the library's stack some 250 bytes.</summary>
    public const int MostNodes = 1500;

    /// <summary>The most objects of a file; ten pages of a report have some hundred.</summary>
    public const int MostObjects = 50_000;

    /// <summary>The number of objects that stand openly in a file: of the words <c>obj</c>, half of which end one.</summary>
    public static int CountObjects(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (var at = bytes.IndexOf("obj"u8); at >= 0; at = bytes.IndexOf("obj"u8))
        {
            count += at < 3 || !bytes.Slice(at - 3, 3).SequenceEqual("end"u8) ? 1 : 0;
            bytes = bytes.Slice(at + 3);
        }

        return count;
    }

    /// <summary>The number of names <c>/Kids</c> in bytes, also where letters are written as <c>#4B</c>.</summary>
    public static int Count(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (var at = bytes.IndexOf((byte)'/'); at >= 0;)
        {
            bytes = bytes.Slice(at + 1);
            count += Match(bytes, "Kids"u8) > 0 ? 1 : 0;
            at = bytes.IndexOf((byte)'/');
        }

        return count;
    }

    /// <summary>The number of bytes in which a name begins a text, with letters as they are or as <c>#4B</c>; 0 where it does not.</summary>
    public static int Match(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name)
    {
        var at = 0;
        foreach (var wanted in name)
        {
            if (at < text.Length && text[at] == wanted)
            {
                at++;
            }
            else if (at + 2 < text.Length && text[at] == (byte)'#' && Hex(text[at + 1]) is >= 0 and var high && Hex(text[at + 2]) is >= 0 and var low && (high * 16) + low == wanted)
            {
                at += 3;
            }
            else
            {
                return 0;
            }
        }

        return at;
    }

    public static int Hex(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}
