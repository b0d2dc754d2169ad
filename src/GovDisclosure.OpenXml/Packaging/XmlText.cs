using System.Globalization;
using System.Text;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>Which characters of a host's text do not go into a part as they are; the same as in the core package's writers.</summary>
internal static class XmlText
{
    public const char Replacement = '\uFFFD';

    private static readonly char[] LineEnds = ['\n', '\r', '\u2028', '\u2029'];

    /// <summary>C0 but tab and line ends, delete and C1, lone surrogates, and code points that are no characters.</summary>
    public static bool IsForbidden(char c)
        => c < ' '
            ? c is not ('\t' or '\n' or '\r')
            : c is (>= '\u007F' and <= '\u009F') or (>= '\uD800' and <= '\uDFFF') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';

    /// <summary>Marks, embeddings, overrides and isolates that change the order of the text around them.</summary>
    public static bool IsBidiControl(char c)
        => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The lines of a text; every kind of line end counts.</summary>
    public static string[] Lines(string text)
        => text.IndexOfAny(LineEnds) < 0 ? [text] : text.Replace("\r\n", "\n").Split(LineEnds);

    /// <summary>A text as <see cref="XmlBuffer.Text(string)"/> writes it, before escaping: what a reader gets back.</summary>
    public static string Clean(string text)
    {
        var isClean = true;
        foreach (var c in text)
        {
            isClean &= c < '\u007F' ? c >= ' ' || !IsForbidden(c) : c is >= '\u2E80' and < '\uD800';
        }

        return isClean ? text : CleanSlowly(text);
    }

    private static string CleanSlowly(string text)
    {
        var clean = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                var isNone = (char.ConvertToUtf32(c, text[i]) & 0xFFFE) == 0xFFFE;
                clean.Append(isNone ? Replacement : c).Append(text[i], isNone ? 0 : 1);
            }
            else if (IsForbidden(c))
            {
                clean.Append(Replacement);
            }
            else if (IsBidiControl(c))
            {
                clean.Append("[U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
            }
            else
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
