using System.Runtime.InteropServices;

namespace GovDisclosure.Reading.Html;

/// <summary>How much of a file is well-formed UTF-8 beyond ASCII, and how much is not.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Utf8Scan
{
    private Utf8Scan(int characters, int errors)
    {
        Characters = characters;
        Errors = errors;
    }

    /// <summary>The characters of two bytes and more.</summary>
    public int Characters { get; }

    /// <summary>The bytes that begin or continue no character.</summary>
    public int Errors { get; }

    public static Utf8Scan Of(ReadOnlySpan<byte> bytes)
    {
        var characters = 0;
        var errors = 0;
        for (var i = 0; i < bytes.Length;)
        {
            var first = bytes[i++];
            if (first < 0x80)
            {
                continue;
            }

            var more = first switch
            {
                >= 0xC2 and <= 0xDF => 1,
                >= 0xE0 and <= 0xEF => 2,
                >= 0xF0 and <= 0xF4 => 3,
                _ => 0,
            };
            var end = i + more;
            var isGood = more > 0 && end <= bytes.Length && IsSecond(first, bytes[i]);
            for (var k = i + 1; isGood && k < end; k++)
            {
                isGood = (bytes[k] & 0xC0) == 0x80;
            }

            if (isGood)
            {
                characters++;
                i = end;
            }
            else
            {
                errors++;
            }
        }

        return new Utf8Scan(characters, errors);
    }

    /// <summary>Whether the second byte fits the first: no long forms, no surrogates, nothing above U+10FFFF (RFC 3629).</summary>
    private static bool IsSecond(byte first, byte second) => first switch
    {
        0xE0 => second is >= 0xA0 and <= 0xBF,
        0xED => second is >= 0x80 and <= 0x9F,
        0xF0 => second is >= 0x90 and <= 0xBF,
        0xF4 => second is >= 0x80 and <= 0x8F,
        _ => (second & 0xC0) == 0x80,
    };
}
