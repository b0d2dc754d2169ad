namespace GovDisclosure.Recognition;

/// <summary>The number in front of a heading: 一、 （一） 1. （1）.</summary>
internal static class HeadingNumber
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The length of the number; 0 for none.</summary>
    public static int Length(string text)
    {
        var isBracket = text.Length > 0 && text[0] is '（' or '(';
        var start = isBracket ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 3 && (Numerals.Contains(text[end]) || text[end] is >= '0' and <= '9'))
        {
            end++;
        }

        return end > start && end < text.Length && (isBracket ? IsClose(text[end]) : IsStop(text[end])) ? end + 1 : 0;
    }

    /// <summary>一、: what the official forms number their sections with.</summary>
    public static bool IsFirstLevel(string text) => Length(text) > 0 && Numerals.Contains(text[0]);

    /// <summary>（一）: below a section, whatever its words are.</summary>
    public static bool IsBelow(string text) => Length(text) > 0 && text[0] is '（' or '(';

    private static bool IsClose(char c) => c is '）' or ')';

    private static bool IsStop(char c) => c is '、' or '.' or '．' or '，' or ',' or ' ' or '　';
}
