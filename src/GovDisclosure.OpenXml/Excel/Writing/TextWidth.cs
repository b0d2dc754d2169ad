using GovDisclosure.Internal;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>How wide text is, in widths of a digit: a Chinese character takes two.</summary>
internal static class TextWidth
{
    /// <summary>The width of a text on one line.</summary>
    public static int Of(string text, int start, int end)
    {
        var width = 0;
        for (var i = start; i < end; i++)
        {
            width += Of(text[i]);
        }

        return width;
    }

    /// <summary>The width of the longest line.</summary>
    public static int Longest(string text)
    {
        var longest = 0;
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            longest = Math.Max(longest, Of(text, start, end));
        }

        return longest;
    }

    /// <summary>How many lines a text takes in a column.</summary>
    public static int Lines(string text, double width)
    {
        // A character that does not fit moves on whole, so a line may end one column early; and Excel keeps a margin.
        var room = Math.Max(2, (int)width - 1);
        var lines = 0;
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            lines += Math.Max(1, (Of(text, start, end) + room - 1) / room);
        }

        return lines;
    }

    // A pair of surrogates takes two columns, one a half. Signs such as “ ” — … ① ■, of which Unicode leaves the width open, are wide in Chinese fonts.
    public static int Of(char c)
        => c < '\u1100' || char.IsSurrogate(c) ? 1
            : c is (>= '\u2010' and <= '\u2027') or (>= '\u2460' and <= '\u25FF') ? 2
            : EastAsianWidth.Of(c);
}
