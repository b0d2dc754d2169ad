using System.Text;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Text as a cell holds it.</summary>
internal static class CellText
{
    /// <summary>The most UTF-16 code units of a cell.</summary>
    public const int MaxLength = 32_767;

    /// <summary>A host's text with what no part may hold replaced, and every line end a line feed.</summary>
    public static string Clean(string text)
    {
        var clean = XmlText.Clean(text);
        return clean.IndexOf('\r') < 0 ? clean : clean.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    /// <summary>Whether typing the text would make a formula, or run one where a file is handed on as text.</summary>
    public static bool LooksLikeFormula(string text)
        => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    /// <summary>Whether XML readers would take white space away.</summary>
    public static bool NeedsSpace(string text)
        => text.Length > 0 && (text[0] <= ' ' || text[text.Length - 1] <= ' ' || text.AsSpan().IndexOf('\n') >= 0 || text.AsSpan().IndexOf("  ".AsSpan()) >= 0);

    /// <summary>Escapes what would be read as an escape itself: <c>_x0041_</c> means A in a workbook (ECMA-376, ST_Xstring).</summary>
    public static string Encode(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 7);
        var copied = 0;
        for (; at >= 0; at = text.IndexOf("_x", at + 1, StringComparison.Ordinal))
        {
            if (IsEscape(text, at))
            {
                encoded.Append(text, copied, at - copied).Append("_x005F_");
                copied = at + 1;
            }
        }

        return encoded.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The text that a file's text with escapes means.</summary>
    public static string Decode(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        var copied = 0;
        while (at >= 0)
        {
            if (IsEscape(text, at))
            {
                decoded.Append(text, copied, at - copied).Append(Unit(text, at + 2));
                copied = at + 7;
                at = copied >= text.Length ? -1 : text.IndexOf("_x", copied, StringComparison.Ordinal);
            }
            else
            {
                at = text.IndexOf("_x", at + 1, StringComparison.Ordinal);
            }
        }

        return decoded.Append(text, copied, text.Length - copied).ToString();
    }

    private static char Unit(string text, int at)
    {
        var unit = 0;
        for (var i = at; i < at + 4; i++)
        {
            unit = (unit << 4) | (text[i] <= '9' ? text[i] - '0' : (text[i] & 0x0F) + 9);
        }

        return (char)unit;
    }

    private static bool IsEscape(string text, int at)
    {
        if (at + 7 > text.Length || text[at + 6] != '_')
        {
            return false;
        }

        for (var i = at + 2; i < at + 6; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'A' and <= 'F') or (>= 'a' and <= 'f')))
            {
                return false;
            }
        }

        return true;
    }
}
