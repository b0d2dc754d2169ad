using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>Text for plain text files: without harmful characters, and its width in columns.</summary>
internal static class PlainText
{
    /// <summary>Appends text on one line: line ends and tabs become spaces.</summary>
    public static void AppendLine(string text, StringBuilder output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '\u2E80' and < '\uD800')
            {
                output.Append(c);
            }
            else if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }
            else if (c is '\t' or '\n' or '\r' or '\u2028' or '\u2029')
            {
                output.Append(' ');
            }
            else
            {
                i += TextSafety.Append(text, i, output) - 1;
            }
        }
    }

    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length + 8);
        AppendLine(text, line);
        return line.ToString();
    }

    /// <summary>The width of a line in columns.</summary>
    public static int Width(string line)
    {
        var width = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var point = char.IsHighSurrogate(line[i]) && i + 1 < line.Length ? char.ConvertToUtf32(line[i], line[++i]) : line[i];
            width += EastAsianWidth.Of(point);
        }

        return width;
    }

    /// <summary>A line, cut where it would be wider than a number of columns, with a mark of what is left out.</summary>
    public static string Cut(string line, int columns)
    {
        if (Width(line) <= columns)
        {
            return line;
        }

        var cut = line.Length;
        while (cut > 0 && (Width(line.Substring(0, cut)) > columns - 1 || char.IsHighSurrogate(line[cut - 1])))
        {
            cut--;
        }

        return new StringBuilder(line, 0, cut, cut + 1).Append('…').ToString();
    }

    /// <summary>A line, filled with spaces to a number of columns.</summary>
    public static string Pad(string line, int columns) => line + new string(' ', Math.Max(0, columns - Width(line)));
}
