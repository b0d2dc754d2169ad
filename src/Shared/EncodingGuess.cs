using System.Text;

namespace GovDisclosure.Internal;

/// <summary>Tells text that has no mark of its encoding and is neither UTF-8 nor GB 18030, though its bytes may pass for the latter.</summary>
/// <remarks>
/// UTF-16 without a mark shows itself by the zero bytes of its digits, letters and line ends. All bytes of Big5 are
/// characters of GB 18030 too, but rare ones: the words that any Chinese text holds tell the two apart.
/// </remarks>
internal static class EncodingGuess
{
    private const int Most = 64 * 1024;

    private const int Big5Page = 950;

    private const int Gb18030Page = 54936;

    /// <summary>So many of the frequent characters are needed before a text is taken for Big5.</summary>
    private const int LeastHits = 5;

    /// <summary>Characters that stand in nearly every official text, as both scripts write them.</summary>
    private const string Frequent = "的一年月日是不在有和及公政府申件中第本人大上以民行部事市区區县縣局信息資訊开開请請";

    /// <summary>The encoding that the bytes show; null where they show none of these.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.Slice(0, Math.Min(bytes.Length, Most) & ~1);
        return Utf16(head) ?? Big5(head);
    }

    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> head)
    {
        var zeros = 0;
        foreach (var value in head)
        {
            zeros += value == 0 ? 1 : 0;
        }

        if (zeros * 100 < head.Length || zeros < 2)
        {
            return null;
        }

        var (little, big) = (new UnicodeEncoding(bigEndian: false, byteOrderMark: false), new UnicodeEncoding(bigEndian: true, byteOrderMark: false));
        var (hits, others) = (Hits(little, head), Hits(big, head));
        var most = Math.Max(hits, others);
        return most * 16 < head.Length / 2 || most < 3 * Math.Min(hits, others) ? null : hits > others ? little : big;
    }

    private static Encoding? Big5(ReadOnlySpan<byte> head)
    {
        var high = 0;
        foreach (var value in head)
        {
            high += value > 0x80 ? 1 : 0;
        }

        if (high < LeastHits || IsUtf8(head) || Page(Big5Page) is not { } big5 || Page(Gb18030Page) is not { } national)
        {
            return null;
        }

        var (own, other) = (Hits(big5, head), Hits(national, head));
        return own >= LeastHits && own * 40 >= high / 2 && own > 4 * other ? big5 : null;
    }

    // The last character may be cut where the beginning ends.
    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        try
        {
            var bytes = head.ToArray();
            _ = new UTF8Encoding(false, true).GetDecoder().GetCharCount(bytes, 0, bytes.Length, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>How many frequent characters there are, and of UTF-16 letters and digits too; none where a zero is a character.</summary>
    private static int Hits(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var (hits, isWide) = (0, encoding is UnicodeEncoding);
        foreach (var c in encoding.GetString(bytes.ToArray()))
        {
            if (c == '\0')
            {
                return 0;
            }

            hits += c > '\u2E80' ? Frequent.Contains(c) ? 1 : 0 : isWide && c is (>= ' ' and <= '~') or '\n' or '\r' or '\t' ? 1 : 0;
        }

        return hits;
    }

    // The framework of .NET has it; on .NET Standard it is there only where the host has registered it.
    private static Encoding? Page(int page)
    {
#if NET
        return CodePagesEncodingProvider.Instance.GetEncoding(page);
#else
        try
        {
            return Encoding.GetEncoding(page);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
#endif
    }
}
