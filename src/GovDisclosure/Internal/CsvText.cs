using System.Text;

namespace GovDisclosure.Internal;

/// <summary>Rows of a text with commas (RFC 4180): quotes around cells with commas, line ends or quotes in them.</summary>
internal static class CsvText
{
    /// <returns>The rows with the number of the line on which each begins, from 1; a quote that is not closed ends with the text.</returns>
    public static IEnumerable<KeyValuePair<int, List<string>>> Rows(string text)
    {
        var (cells, cell) = (new List<string>(), new StringBuilder());
        var (line, first) = (1, 1);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (c == '"' && cell.Length == 0)
            {
                var from = i;
                i = EndOfQuoted(text, i + 1, cell);
                line += LinesIn(text, from, i);
            }
            else if (c is not (',' or '\n'))
            {
                cell.Append(c);
            }
            else
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    if (cells.Exists(filled => filled.Length > 0))
                    {
                        yield return new KeyValuePair<int, List<string>>(first, cells);
                    }

                    cells = [];
                    first = ++line;
                }
            }
        }
    }

    /// <returns>The place of the quote that closes, or of the last character.</returns>
    private static int EndOfQuoted(string text, int from, StringBuilder cell)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                cell.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else
            {
                return i;
            }
        }

        return text.Length - 1;
    }

    private static int LinesIn(string text, int from, int through)
    {
        var lines = 0;
        for (var i = from; i <= through && i < text.Length; i++)
        {
            lines += text[i] == '\n' ? 1 : 0;
        }

        return lines;
    }
}
