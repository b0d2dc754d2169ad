namespace GovDisclosure.Rendering;

/// <summary>The two characters without width by which a plain text file says what cannot be seen in it.</summary>
internal static class PlainTextMark
{
    /// <summary>In front of a paragraph that would be taken for a heading (U+2060).</summary>
    public const char Paragraph = '\u2060';

    /// <summary>In front of a line behind a line break in a paragraph (U+200B).</summary>
    public const char LineBreak = '\u200B';

    private const string Numerals = "零一二三四五六七八九十百千";

    /// <summary>What stands in front of a paragraph.</summary>
    public static string For(string paragraph)
        => paragraph.Length > 0 && (paragraph[0] is Paragraph or LineBreak || LevelOf(paragraph) > 0 || IsAnnex(paragraph)) ? Paragraph.ToString() : string.Empty;

    /// <summary>The level of a heading by its number: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 for a text without such a number.</summary>
    public static int LevelOf(string text)
    {
        var isBracket = text.Length > 0 && text[0] == '（';
        var start = isBracket ? 1 : 0;
        var chinese = Run(text, start, c => Numerals.Contains(c));
        var digits = chinese > start ? start : Run(text, start, c => c is >= '0' and <= '9');
        var end = Math.Max(chinese, digits);
        return end == start || end >= text.Length ? 0
            : isBracket ? text[end] != '）' ? 0 : chinese > start ? 2 : 4
            : chinese > start ? text[end] == '、' ? 1 : 0
            : text[end] == '.' ? 3 : 0;
    }

    /// <summary>Whether a text begins as the heading of an annex does, which has no number.</summary>
    public static bool IsAnnex(string text) => text.StartsWith("附件", StringComparison.Ordinal);

    private static int Run(string text, int start, Func<char, bool> fits)
    {
        var end = start;
        while (end < text.Length && fits(text[end]))
        {
            end++;
        }

        return end;
    }
}
