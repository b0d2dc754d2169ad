using System.Text;

namespace GovDisclosure.Reading.Html;

/// <summary>Cuts text with line breaks into paragraphs where the breaks stand for them.</summary>
internal static class Paragraphs
{
    /// <summary>
    /// A paragraph ends at an empty line, before an indented line, before a line that begins with a heading's number, and after a line that
    /// ends a sentence. Other line breaks stay in the text.
    /// </summary>
    public static IEnumerable<string> Split(string text)
    {
        if (text.IndexOf('\n') < 0)
        {
            yield return text;
            yield break;
        }

        var paragraph = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (paragraph.Length > 0 && (trimmed.Length == 0 || IsIndented(line) || EndsSentence(paragraph) || BeginsWithNumber(trimmed)))
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }

            if (trimmed.Length > 0)
            {
                paragraph.Append(paragraph.Length == 0 ? string.Empty : "\n").Append(trimmed);
            }
        }

        if (paragraph.Length > 0)
        {
            yield return paragraph.ToString();
        }
    }

    private static bool IsIndented(string line)
        => line.Length > 2 && (line[0] is '\u3000' or '\u2003' || (line[0] is '\u00A0' && line[1] is '\u00A0' or '\u3000'));

    private static bool EndsSentence(StringBuilder paragraph) => paragraph[paragraph.Length - 1] is '。' or '；' or '！' or '？' or '：' or '”';

    /// <summary>一、 （一） (一) 1. 1、 第一部分</summary>
    private static bool BeginsWithNumber(string line)
    {
        var at = line[0] is '（' or '(' or '第' ? 1 : 0;
        var start = at;
        while (at < line.Length && at - start < 3 && line[at] is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or (>= '0' and <= '9'))
        {
            at++;
        }

        return at > start && at < line.Length && line[at] is '、' or '）' or ')' or '．' or '部' or '章'
            || (at > start && at + 1 < line.Length && line[at] == '.' && !char.IsDigit(line[at + 1]));
    }
}
