#if NET
using System.Buffers;
#endif
using System.Globalization;
using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>Encodes text for HTML, in elements and in quoted attributes alike.</summary>
internal static class HtmlText
{
    /// <summary>Appends text of an element: line ends become <c>br</c>, bidirectional controls are isolated.</summary>
    public static void Append(string text, StringBuilder output)
    {
        var first = FindSpecial(text, 0);
        if (first < 0)
        {
            output.Append(text);
            return;
        }

        var isIsolated = TextSafety.HasBidiControl(text);
        output.Append(isIsolated ? "<bdi>" : string.Empty);
        Encode(text, first, output, "<br>", keepsBidi: true);
        output.Append(isIsolated ? "</bdi>" : string.Empty);
    }

    /// <summary>Appends text where no element can stand: a title or an attribute. Line ends become spaces, bidirectional controls U+FFFD.</summary>
    public static void AppendPlain(string text, StringBuilder output)
    {
        var first = FindSpecial(text, 0);
        if (first < 0)
        {
            output.Append(text);
            return;
        }

        Encode(text, first, output, " ", keepsBidi: false);
    }

    private static void Encode(string text, int first, StringBuilder output, string lineEnd, bool keepsBidi)
    {
        var copied = 0;
        for (var i = first; i >= 0; i = FindSpecial(text, copied))
        {
            output.Append(text, copied, i - copied);
            copied = i + 1;
            var c = text[i];
            switch (c)
            {
                case '&':
                    output.Append("&amp;");
                    break;
                case '<':
                    output.Append("&lt;");
                    break;
                case '>':
                    output.Append("&gt;");
                    break;
                case '"':
                    output.Append("&quot;");
                    break;
                case '\'':
                    output.Append("&#39;");
                    break;
                case '\r' when copied < text.Length && text[copied] == '\n':
                    break;
                case '\r' or '\n':
                    output.Append(lineEnd);
                    break;
                case >= '\uD800' and <= '\uDBFF':
                    if (TextSafety.IsForbiddenPair(c, text[copied]))
                    {
                        output.Append(TextSafety.Replacement);
                    }
                    else
                    {
                        output.Append(c).Append(text[copied]);
                    }

                    copied++;
                    break;
                default:
                    if (keepsBidi && TextSafety.IsBidiControl(c))
                    {
                        output.Append("&#x").Append(((int)c).ToString("X", CultureInfo.InvariantCulture)).Append(';');
                    }
                    else
                    {
                        output.Append(TextSafety.Replacement);
                    }

                    break;
            }
        }

        output.Append(text, copied, text.Length - copied);
    }

#if NET
    // All that IsSpecial names, so that the search runs on vectors; of surrogates only those that can begin a code point that is no character.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(i => (char)i).Where(IsSpecial)]);

    private static int FindSpecial(string text, int start)
    {
        var at = text.AsSpan(start).IndexOfAny(Special);
        return at < 0 ? -1 : start + at;
    }
#else
    private static int FindSpecial(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            // The plane of everyday Chinese first: most characters of a report.
            if (text[i] is not (>= '\u3000' and < '\uD800') && IsSpecial(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
#endif

    /// <summary>Whether a character may not stand as it is, or begins a pair that may not: the last two code points of a plane.</summary>
    private static bool IsSpecial(char c)
        => c < '?' ? c < ' ' ? c != '\t' : c is '&' or '<' or '>' or '"' or '\''
            : ((c & 0xFC3F) == 0xD83F) || TextSafety.IsForbidden(c) || TextSafety.IsBidiControl(c);
}
