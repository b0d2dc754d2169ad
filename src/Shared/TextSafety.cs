using System.Globalization;
using System.Text;

namespace GovDisclosure.Internal;

/// <summary>Which characters of a host's text no writer passes on as they are.</summary>
internal static class TextSafety
{
    public const char Replacement = '\uFFFD';

    /// <summary>Controls that only harm: C0 but tab and line ends, delete and C1, and code points that are no characters.</summary>
    public static bool IsForbidden(char c)
        => c < ' ' ? c is not ('\t' or '\n' or '\r') : c is (>= '\u007F' and <= '\u009F') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';

    /// <summary>Marks, embeddings, overrides and isolates that change the order of the text around them.</summary>
    public static bool IsBidiControl(char c)
        => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    public static bool HasBidiControl(string text)
    {
        foreach (var c in text)
        {
            if (IsBidiControl(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a code point beyond U+FFFF is no character: U+nFFFE and U+nFFFF.</summary>
    public static bool IsForbidden(int point) => (point & 0xFFFE) == 0xFFFE;

    /// <summary>Whether a pair of surrogates is a code point that is no character.</summary>
    public static bool IsForbiddenPair(char high, char low) => IsForbidden(char.ConvertToUtf32(high, low));

    /// <summary>Appends the character at a place: as it is, visible, or replaced where it is forbidden or half a surrogate pair.</summary>
    /// <returns>How many UTF-16 units it takes: 1 or 2.</returns>
    public static int Append(string text, int at, StringBuilder output)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            _ = IsForbiddenPair(c, text[at + 1]) ? output.Append(Replacement) : output.Append(text, at, 2);
            return 2;
        }

        _ = IsForbidden(c) || char.IsSurrogate(c) ? output.Append(Replacement)
            : IsBidiControl(c) ? output.Append(Visible(c))
            : output.Append(c);
        return 1;
    }

    /// <summary>Lines of a text; every kind of line end counts.</summary>
    public static string[] Lines(string text)
        => text.IndexOfAny(LineEnds) < 0
            ? [text]
            : text.Replace("\r\n", "\n").Split(LineEnds);

    /// <summary>How a bidirectional control is shown where nothing can isolate it: <c>[U+202E]</c>.</summary>
    public static string Visible(char c) => string.Format(CultureInfo.InvariantCulture, "[U+{0:X4}]", (int)c);

    private static readonly char[] LineEnds = ['\n', '\r', '\u2028', '\u2029'];
}
