using System.Globalization;
using System.Text;

namespace GovDisclosure.Sources;

/// <summary>Takes the markup off a piece of Markdown: escapes, references, emphasis, links, line breaks.</summary>
internal static class MarkdownInline
{
    /// <summary>The text without markup.</summary>
    /// <param name="source">The lines of the block, joined by line feeds.</param>
    /// <param name="isStrong">Whether all of it is bold.</param>
    /// <param name="pictures">The alternative texts of the pictures in it.</param>
    public static string Read(string source, out bool isStrong, out List<string> pictures)
    {
        pictures = [];
        isStrong = source.Length > 4 && source.StartsWith("**", StringComparison.Ordinal) && source.EndsWith("**", StringComparison.Ordinal)
            && source.IndexOf("**", 2, StringComparison.Ordinal) == source.Length - 2;
        var output = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            var end = source[i] switch
            {
                '\\' => Escape(source, i, output),
                '&' => Reference(source, i, output),
                '<' => Tag(source, i, output),
                '!' => Picture(source, i, pictures),
                ']' => LinkEnd(source, i),
                _ => 0,
            };
            if (end > 0)
            {
                i = end;
            }
            else if (!IsMark(source, i))
            {
                output.Append(source[i]);
            }
        }

        return output.ToString();
    }

    /// <summary>The cells of a row of a pipe table.</summary>
    public static List<SourceCell> Cells(string line, bool isHeader)
    {
        var trimmed = line.Trim(' ', '\t');
        var cells = new List<SourceCell>();
        var start = trimmed.Length > 0 && trimmed[0] == '|' ? 1 : 0;
        for (var i = start; i <= trimmed.Length; i++)
        {
            if (i < trimmed.Length && trimmed[i] == '\\')
            {
                i++;
            }
            else if (i == trimmed.Length || trimmed[i] == '|')
            {
                if (i == trimmed.Length && i == start)
                {
                    break;
                }

                var text = Read(trimmed.Substring(start, i - start).Trim(' ', '\t'), out var isStrong, out _);
                cells.Add(new SourceCell(text) { IsHeader = isHeader || isStrong });
                start = i + 1;
            }
        }

        // An escaped end leaves the last cell open.
        if (start < trimmed.Length)
        {
            cells.Add(new SourceCell(Read(trimmed.Substring(start).Trim(' ', '\t'), out _, out _)) { IsHeader = isHeader });
        }

        return cells;
    }

    /// <summary>A backslash before punctuation or a line end gives the character itself; the place of its end, 0 for none.</summary>
    private static int Escape(string source, int start, StringBuilder output)
    {
        if (start + 1 >= source.Length || !(source[start + 1] == '\n' || IsPunctuation(source[start + 1])))
        {
            return 0;
        }

        output.Append(source[start + 1]);
        return start + 1;
    }

    /// <summary>Whether the character is markup that leaves nothing: emphasis, code, the start of a link, spaces at the end of a line.</summary>
    private static bool IsMark(string source, int i) => source[i] switch
    {
        '*' or '`' => true,
        '[' => IsLink(source, i),
        '_' => IsEmphasis(source, i),
        '~' => i + 1 < source.Length && source[i + 1] == '~',

        // Spaces at the end of a line are a break at most, which the line feed is already.
        ' ' => EndsLine(source, i),
        _ => false,
    };

    private static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    private static bool EndsLine(string source, int i)
    {
        while (i < source.Length && source[i] == ' ')
        {
            i++;
        }

        return i < source.Length && source[i] == '\n';
    }

    /// <summary>A character reference such as &amp;#32; or &amp;amp;; the place of its end, 0 for none.</summary>
    private static int Reference(string source, int start, StringBuilder output)
    {
        var end = source.IndexOf(';', start, Math.Min(12, source.Length - start));
        if (end < 0)
        {
            return 0;
        }

        var name = source.Substring(start + 1, end - start - 1);
        if (name.Length > 1 && name[0] == '#')
        {
            var isHex = name[1] is 'x' or 'X';
            var digits = name.Substring(isHex ? 2 : 1);
            if (int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var point)
                && point is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
            {
                output.Append(char.ConvertFromUtf32(point));
                return end;
            }

            return 0;
        }

        var text = name switch { "amp" => "&", "lt" => "<", "gt" => ">", "quot" => "\"", "apos" => "'", "nbsp" => "\u00A0", "emsp" => "\u2003", "ensp" => "\u2002", _ => null };
        output.Append(text);
        return text is null ? 0 : end;
    }

    /// <summary>A tag or comment of HTML is left out; a break becomes a line feed.</summary>
    private static int Tag(string source, int start, StringBuilder output)
    {
        if (start + 1 >= source.Length || !(char.IsLetter(source[start + 1]) || source[start + 1] is '/' or '!'))
        {
            return 0;
        }

        // Long ones are no tags; the limit keeps many open brackets from being searched again and again.
        var end = source.IndexOf('>', start, Math.Min(1000, source.Length - start));
        if (end > 0 && source.IndexOf("br", start, end - start, StringComparison.OrdinalIgnoreCase) == start + 1)
        {
            output.Append('\n');
        }

        return Math.Max(0, end);
    }

    private static int Picture(string source, int start, List<string> pictures)
    {
        if (start + 1 >= source.Length || source[start + 1] != '[')
        {
            return 0;
        }

        var close = source.IndexOf("](", start, Math.Min(1000, source.Length - start), StringComparison.Ordinal);
        var end = close < 0 ? -1 : source.IndexOf(')', close, Math.Min(3000, source.Length - close));
        if (end < 0)
        {
            return 0;
        }

        pictures.Add(source.Substring(start + 2, close - start - 2));
        return end;
    }

    private static bool IsLink(string source, int start)
    {
        var close = source.IndexOf(']', start, Math.Min(1000, source.Length - start));
        return close > 0 && close + 1 < source.Length && source[close + 1] == '(';
    }

    private static int LinkEnd(string source, int start)
        => start + 1 < source.Length && source[start + 1] == '(' ? Math.Max(0, source.IndexOf(')', start, Math.Min(3000, source.Length - start))) : 0;

    // Inside a word an underscore is a letter.
    private static bool IsEmphasis(string source, int i)
        => i == 0 || i + 1 == source.Length || !char.IsLetterOrDigit(source[i - 1]) || !char.IsLetterOrDigit(source[i + 1]);
}
