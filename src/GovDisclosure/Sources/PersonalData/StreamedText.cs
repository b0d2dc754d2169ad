using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>Tells the encoding of a text that is read as it comes: by its mark, by what it says of itself, by what its bytes show, by whether its beginning is UTF-8.</summary>
internal static class StreamedText
{
    /// <summary>The encoding, with its mark where the file has one, so that a copy has it too.</summary>
    public static Encoding Of(ReadOnlySpan<byte> head)
    {
        if (head.Length > 1 && head[0] == 0xFF && head[1] == 0xFE)
        {
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        }

        if (head.Length > 1 && head[0] == 0xFE && head[1] == 0xFF)
        {
            return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        }

        if (EncodingGuess.Of(head) is { } guess)
        {
            return guess;
        }

        var hasMark = head.Length > 2 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF;
        return hasMark || IsUtf8(head) ? new UTF8Encoding(hasMark) : Gb18030() ?? new UTF8Encoding(false);
    }

    // The last character may be cut where the beginning ends.
    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        try
        {
            var decoder = new UTF8Encoding(false, true).GetDecoder();
            var bytes = head.ToArray();
            _ = decoder.GetCharCount(bytes, 0, bytes.Length, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding? Gb18030()
    {
#if NET
        return CodePagesEncodingProvider.Instance.GetEncoding("GB18030");
#else
        try
        {
            return Encoding.GetEncoding("GB18030");
        }
        catch (ArgumentException)
        {
            return null;
        }
#endif
    }
}
