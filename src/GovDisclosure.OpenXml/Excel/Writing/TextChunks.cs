namespace GovDisclosure.OpenXml.Excel;

/// <summary>Cuts text that one cell cannot show or hold: a row is at most 409 points high, a cell holds at most 32,767 characters.</summary>
internal static class TextChunks
{
    private const int MaxLines = 24;
    private const int Search = 60;

    /// <summary>The pieces of a text, in order; joined they are the text.</summary>
    /// <param name="text">The text, clean already.</param>
    /// <param name="width">The width of the cell in digits.</param>
    public static IEnumerable<string> Of(string text, double width)
    {
        var start = 0;
        while (true)
        {
            var end = End(text, start, width);
            yield return start == 0 && end == text.Length ? text : text.Substring(start, end - start);
            start = end;
            if (start >= text.Length)
            {
                yield break;
            }
        }
    }

    private static int End(string text, int start, double width)
    {
        var room = Math.Max(2, (int)width - 1);
        int lines = 1, used = 0;
        for (var i = start; i < text.Length; i++)
        {
            used += TextWidth.Of(text[i]);
            if (text[i] == '\n' || used > room)
            {
                lines++;
                used = text[i] == '\n' ? 0 : TextWidth.Of(text[i]);
            }

            if (lines > MaxLines || i - start >= CellText.MaxLength - 1)
            {
                return Cut(text, start, i);
            }
        }

        return text.Length;
    }

    // Behind the last sentence if one ends nearby; never inside a pair of surrogates.
    private static int Cut(string text, int start, int end)
    {
        var first = Math.Max(start + 1, end - Search);
        var sentence = text.LastIndexOfAny(['。', '；', '\n'], end - 1, end - first);
        end = sentence >= first ? sentence + 1 : end;
        return end < text.Length && char.IsLowSurrogate(text[end]) && end - 1 > start ? end - 1 : end;
    }
}
