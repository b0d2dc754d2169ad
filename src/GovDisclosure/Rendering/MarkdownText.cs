using System.Globalization;
using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>Escapes text for Markdown, so that a reader of CommonMark, of GitHub's dialect or of Markdig's extensions sees the text itself.</summary>
internal static class MarkdownText
{
    /// <summary>Appends text on one line: line ends become spaces.</summary>
    public static void AppendLine(string text, StringBuilder output) => AppendInline(text, " ", output);

    /// <summary>Appends text where no block can begin: in a heading or a table cell. Each line end becomes what is given.</summary>
    public static void AppendInline(string text, string lineEnd, StringBuilder output) => Append(text, lineEnd, output, isInline: true);

    /// <summary>Appends text at the start of a block; each line end becomes what is given.</summary>
    public static void Append(string text, string lineEnd, StringBuilder output, bool isInline = false)
    {
        var lines = TextSafety.Lines(text);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                output.Append(lineEnd);
            }

            // A line break before nothing would be a backslash: an empty line holds a space that shows nothing.
            if (lines.Length > 1 && lines[i].Length == 0)
            {
                output.Append("&#32;");
            }

            AppendOneLine(lines[i], isInline, output);
        }
    }

    /// <summary>Appends text in bold; white space at its ends stays outside of the marks, where they would not count as marks.</summary>
    public static void AppendStrong(string text, string lineEnd, StringBuilder output, bool isInline = false)
    {
        int start = 0, end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            Append(text, lineEnd, output, isInline);
            return;
        }

        Append(text.Substring(0, start), lineEnd, output, isInline);
        output.Append("**");
        Append(text.Substring(start, end - start), lineEnd, output, isInline);
        output.Append("**");
        Append(text.Substring(end), lineEnd, output, isInline);
    }

    private static void AppendOneLine(string line, bool isInline, StringBuilder output)
    {
        var lettersAndDigits = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (IsPlain(c))
            {
                var start = i;
                while (i + 1 < line.Length && IsPlain(line[i + 1]))
                {
                    i++;
                }

                output.Append(line, start, i - start + 1);
                continue;
            }

            var isBlockStart = !isInline && i == 0;
            var isListNumber = !isInline && i > 0 && lettersAndDigits == i;
            i += AppendSpecial(line, i, isInline, isBlockStart, isListNumber, output);
            lettersAndDigits += c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') ? 1 : 0;
        }
    }

    /// <summary>Appends a character that can mean something to a reader; returns how many more it took.</summary>
    private static int AppendSpecial(string line, int i, bool isInline, bool isBlockStart, bool isListNumber, StringBuilder output)
    {
        var c = line[i];
        var previous = i > 0 ? line[i - 1] : '\0';
        var next = i + 1 < line.Length ? line[i + 1] : '\0';
        if (c is ' ' or '\t')
        {
            AppendSpace(c, i == 0 || next is '\0' or ' ' or '\t' || previous is ' ' or '\t', output);
        }
        else if (Forbidden(c, next) is > 0 and var length)
        {
            output.Append(TextSafety.Replacement);
            return length - 1;
        }
        else if (isInline && char.IsWhiteSpace(c) && (i == 0 || next == '\0'))
        {
            // Some readers trim every kind of space at the ends of a table cell.
            output.Append("&#").Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
        }
        else if (TextSafety.IsBidiControl(c))
        {
            var visible = TextSafety.Visible(c);
            output.Append('\\').Append(visible, 0, visible.Length - 1).Append("\\]");
        }
        else
        {
            output.Append(IsMarkup(c, previous, next, isBlockStart, isListNumber) ? "\\" : string.Empty).Append(c);
        }

        return 0;
    }

    /// <summary>How many characters here may stand in no text; 0 for none.</summary>
    private static int Forbidden(char c, char next)
        => TextSafety.IsForbidden(c) ? 1 : char.IsHighSurrogate(c) && next != '\0' && TextSafety.IsForbiddenPair(c, next) ? 2 : 0;

    /// <summary>Everyday Chinese characters and punctuation, which mean nothing to Markdown.</summary>
    private static bool IsPlain(char c) => c is > '\u3000' and < '\uD800';

    /// <summary>Spaces that Markdown would drop or take for structure are written as references.</summary>
    private static void AppendSpace(char c, bool isFragile, StringBuilder output)
        => output.Append(!isFragile ? c == ' ' ? " " : "&#9;" : c == ' ' ? "&#32;" : "&#9;");

    private static bool IsMarkup(char c, char previous, char next, bool isFirst, bool isListNumber) => c switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '{' or '}' or '<' or '>' or '&' or '|' or '~' or '#' or '$' or '^' or '@' or '"' or '\'' => true,

        // Marks of a list, of an underlined heading or of a rule at the start; pairs mark insertions and highlights in dialects.
        '-' or '+' or '=' => isFirst || previous == c || next == c,

        // "1. " and "1) " at the start of a line would begin a list, in dialects "a. " too; "www." is an address in dialects.
        '.' => (isListNumber && next is ' ' or '\t' or '\0') || (previous is 'w' or 'W'),
        ')' => isListNumber && next is ' ' or '\t' or '\0',

        // Addresses, definitions and emoji codes; a time of day such as 10:30 stays.
        ':' => next is not (>= '0' and <= '9') || isFirst,
        '!' => next == '[',
        _ => false,
    };
}
