using System.Text;
using GovDisclosure.Internal;
using GovDisclosure.Reading.Internal;

namespace GovDisclosure.Reading.Html;

/// <summary>Tells a page from other files by its first bytes.</summary>
internal static class HtmlSignature
{
    private const int Looked = 4096;

    /// <summary>Whether a file that begins with <c>&lt;</c> is a page.</summary>
    public static bool IsIn(ReadOnlySpan<byte> head)
    {
        var length = Math.Min(head.Length, Looked);
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            // Also for two bytes a character.
            if (head[i] is > 0 and < 0x80)
            {
                text.Append((char)head[i]);
            }
        }

        var start = text.ToString();
        return TextSearch.HasAnyCase(start, "<!doctype html") || TextSearch.HasAnyCase(start, "<html") || TextSearch.HasAnyCase(start, "<head") || TextSearch.HasAnyCase(start, "<body") || TextSearch.HasAnyCase(start, "<meta ")
            || TextSearch.HasAnyCase(start, "<table") || TextSearch.HasAnyCase(start, "<div") || TextSearch.HasAnyCase(start, "<p>") || TextSearch.HasAnyCase(start, "<p ");
    }

    /// <summary>Whether a file is certainly something else: a PDF file, a package, an old Office file, or mostly bytes of no text.</summary>
    public static bool IsOther(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-'])
            || head.StartsWith((ReadOnlySpan<byte>)[(byte)'P', (byte)'K', 3, 4])
            || head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return true;
        }

        if (head.Length > 1 && ((head[0] == 0xFF && head[1] == 0xFE) || (head[0] == 0xFE && head[1] == 0xFF)))
        {
            return false;
        }

        var length = Math.Min(head.Length, Looked);
        var controls = 0;
        for (var i = 0; i < length; i++)
        {
            controls += head[i] is < 9 or (> 13 and < 32) ? 1 : 0;
        }

        return controls * 10 > length && EncodingGuess.Of(head) is null;
    }
}
