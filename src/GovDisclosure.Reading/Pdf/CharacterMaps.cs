namespace GovDisclosure.Reading.Pdf;

/// <summary>Counts what the ranges of a character map (CMap) would become: the library makes an entry of each code in them.</summary>
internal static class CharacterMaps
{
    /// <summary>The most codes of all ranges of one map; a font of all Chinese characters has some 65,000.</summary>
    private const ulong MostCodes = 300_000;

    public static bool IsSound(ReadOnlySpan<byte> bytes)
    {
        var codes = 0UL;
        for (var at = bytes.IndexOf("range"u8); at >= 0; at = bytes.IndexOf("range"u8))
        {
            var isBegin = at >= 7 && EndsWithBegin(bytes.Slice(0, at));
            bytes = bytes.Slice(at + "range".Length);
            if (isBegin && (codes += Codes(bytes)) > MostCodes)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>beginbf, begincid, beginnotdef; the ranges of begincodespace are kept as they are.</summary>
    private static bool EndsWithBegin(ReadOnlySpan<byte> bytes) => bytes.EndsWith("beginbf"u8) || bytes.EndsWith("begincid"u8) || bytes.EndsWith("beginnotdef"u8);

    /// <summary>The codes of the ranges up to the word that ends them.</summary>
    private static ulong Codes(ReadOnlySpan<byte> bytes)
    {
        var codes = 0UL;
        for (var at = 0; TryRead(bytes, ref at, out var first) && TryRead(bytes, ref at, out var last);)
        {
            codes += last < first ? 0 : Math.Min(last - first + 1, MostCodes + 1);
            SkipTarget(bytes, ref at);
            if (codes > MostCodes)
            {
                break;
            }
        }

        return codes;
    }

    private static bool TryRead(ReadOnlySpan<byte> bytes, ref int at, out ulong code)
    {
        code = 0;
        at = NumberReader.SkipSpace(bytes, at);
        if (at >= bytes.Length || bytes[at] != (byte)'<')
        {
            return false;
        }

        for (at++; at < bytes.Length && bytes[at] != (byte)'>'; at++)
        {
            var digit = PdfGuard.Hex(bytes[at]);
            code = digit < 0 ? code : code > ulong.MaxValue >> 4 ? ulong.MaxValue : (code << 4) | (uint)digit;
        }

        at++;
        return true;
    }

    /// <summary>What the range stands for: one code, one number, or a list in brackets.</summary>
    private static void SkipTarget(ReadOnlySpan<byte> bytes, ref int at)
    {
        at = NumberReader.SkipSpace(bytes, at);
        var close = at < bytes.Length ? bytes[at] switch { (byte)'[' => (byte)']', (byte)'<' => (byte)'>', _ => (byte)0 } : (byte)0;
        if (close != 0)
        {
            var length = bytes.Slice(at).IndexOf(close);
            at = length < 0 ? bytes.Length : at + length + 1;
            return;
        }

        while (at < bytes.Length && bytes[at] is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'.')
        {
            at++;
        }
    }
}
