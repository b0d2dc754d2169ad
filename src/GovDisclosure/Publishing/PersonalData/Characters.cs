namespace GovDisclosure.Publishing;

/// <summary>Characters as the check sees them: full width is half width, marks of no width are not there.</summary>
internal static class Characters
{
    /// <summary>The value of a digit of half or full width; -1 for any other character.</summary>
    public static int Digit(char c)
    {
        var half = c - '0';
        if ((uint)half <= 9)
        {
            return half;
        }

        var full = c - '０';
        return (uint)full <= 9 ? full : -1;
    }

    /// <summary>A letter in upper case and half width; NUL for any other character.</summary>
    public static char Letter(char c)
    {
        var half = c is >= 'Ａ' and <= 'ｚ' ? (char)(c - 'Ａ' + 'A') : c;
        return half is >= 'a' and <= 'z' ? (char)(half - 32) : half is >= 'A' and <= 'Z' ? half : '\0';
    }

    /// <summary>Zero-width marks, soft hyphens and marks of direction, which people do not see and searches stumble on.</summary>
    public static bool IsInvisible(char c)
        => c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069');

    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u3000' or '\u2009' or '\u202F' or '\u2002' or '\u2003';

    public static bool IsHyphen(char c) => c is '-' or '－' or '–' or '—' or '‐' or '‑';

    public static bool IsMask(char c) => c is '*' or '＊' or '×' or '●' or '■' or '某' or '#' or '＃' or '•' || Letter(c) == 'X';

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '·';

    /// <summary>The place of the character before, past invisible ones; -1 where there is none.</summary>
    public static int Before(ReadOnlySpan<char> text, int at)
    {
        do
        {
            at--;
        }
        while (at >= 0 && IsInvisible(text[at]));

        return at;
    }

    /// <summary>The place of the next character that is visible, from a place on; the text's length where there is none.</summary>
    public static int Visible(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsInvisible(text[at]))
        {
            at++;
        }

        return at;
    }
}
