namespace GovDisclosure.Json;

/// <summary>Settles in finished JSON which characters stand for themselves.</summary>
/// <remarks>
/// The relaxed encoder of the framework writes <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and bidirectional controls as they are and every
/// character beyond U+FFFF as an escaped pair. Here the first become escapes, since they could harm where the text is shown, and rare
/// Chinese characters and emoji become themselves. All of them can stand only inside a text, so that the bytes can be changed afterwards.
/// </remarks>
internal static class JsonEscapes
{
    private const int EscapeLength = 6;
    private const string Hex = "0123456789ABCDEF";

    public static void Copy(ReadOnlySpan<byte> json, Stream output)
    {
        var buffer = new byte[4096];
        var used = 0;
        for (var i = 0; i < json.Length;)
        {
            if (used + EscapeLength > buffer.Length)
            {
                output.Write(buffer, 0, used);
                used = 0;
            }

            var at = json.Slice(i);
            var (harmful, length) = Harmful(at);
            if (harmful != 0)
            {
                used += WriteEscape(harmful, buffer.AsSpan(used));
                i += length;
            }
            else if (at[0] == (byte)'\r')
            {
                // Inside a text it is escaped: this one is the system's line end, which older writers cannot be told to leave alone.
                i++;
            }
            else if (at[0] != (byte)'\\')
            {
                buffer[used++] = at[0];
                i++;
            }
            else if (EscapedPair(at) is var pair and not 0)
            {
                used += WriteUtf8(pair, buffer.AsSpan(used));
                i += 2 * EscapeLength;
            }
            else
            {
                // The backslash and what it escapes go together, so that an escaped backslash begins no other escape.
                buffer[used++] = at[0];
                buffer[used++] = at[1];
                i += 2;
            }
        }

        output.Write(buffer, 0, used);
    }

    private static (int Character, int Length) Harmful(ReadOnlySpan<byte> at) => at[0] switch
    {
        (byte)'<' or (byte)'>' or (byte)'&' => (at[0], 1),

        // U+061C, the Arabic letter mark.
        0xD8 when at[1] == 0x9C => (0x061C, 2),

        // U+200E, U+200F and U+202A-U+202E; the encoder has escaped U+2028 and U+2029 already.
        0xE2 when at[1] == 0x80 && at[2] is 0x8E or 0x8F or (>= 0xAA and <= 0xAE) => (0x2000 + (at[2] & 0x3F), 3),

        // U+2066-U+2069.
        0xE2 when at[1] == 0x81 && at[2] is >= 0xA6 and <= 0xA9 => (0x2040 + (at[2] & 0x3F), 3),
        _ => (0, 1),
    };

    /// <summary>The character of an escaped surrogate pair if it is a Chinese character or an emoji; otherwise 0.</summary>
    private static int EscapedPair(ReadOnlySpan<byte> at)
    {
        if (at.Length < 2 * EscapeLength || Unit(at) is not (>= 0xD800 and <= 0xDBFF and var high)
            || Unit(at.Slice(EscapeLength)) is not (>= 0xDC00 and <= 0xDFFF and var low))
        {
            return 0;
        }

        var character = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
        return character is (>= 0x20000 and <= 0x3FFFD) or (>= 0x1F300 and <= 0x1FAFF) ? character : 0;
    }

    /// <summary>The UTF-16 unit of an escape of six bytes; -1 where there is none.</summary>
    private static int Unit(ReadOnlySpan<byte> at)
    {
        if (at[0] != (byte)'\\' || at[1] != (byte)'u')
        {
            return -1;
        }

        var unit = 0;
        foreach (var digit in at.Slice(2, 4))
        {
            unit = (unit << 4) | (digit <= (byte)'9' ? digit - '0' : (digit & ~0x20) - 'A' + 10);
        }

        return unit;
    }

    private static int WriteEscape(int character, Span<byte> to)
    {
        to[0] = (byte)'\\';
        to[1] = (byte)'u';
        for (var i = 0; i < 4; i++)
        {
            to[2 + i] = (byte)Hex[(character >> (12 - (4 * i))) & 0xF];
        }

        return EscapeLength;
    }

    private static int WriteUtf8(int character, Span<byte> to)
    {
        to[0] = (byte)(0xF0 | (character >> 18));
        to[1] = (byte)(0x80 | ((character >> 12) & 0x3F));
        to[2] = (byte)(0x80 | ((character >> 6) & 0x3F));
        to[3] = (byte)(0x80 | (character & 0x3F));
        return 4;
    }
}
