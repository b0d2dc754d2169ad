using System.Text;

namespace GovDisclosure.Categories;

/// <summary>Brings codes as sites print them to half width, upper case and one kind of hyphen and slash.</summary>
internal static class CodeText
{
    public static string Normalise(string? text) => Halve(text).ToUpperInvariant();

    /// <summary>The same with letters as they are.</summary>
    public static string Halve(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in text ?? string.Empty)
        {
            switch (c)
            {
                case >= '！' and <= '～':
                    plain.Append((char)(c - '！' + '!'));
                    break;
                case '–' or '—' or '−' or '‐' or '‑' or '―':
                    plain.Append('-');
                    break;
                default:
                    if (!char.IsWhiteSpace(c) && !IsInvisible(c))
                    {
                        plain.Append(c);
                    }

                    break;
            }
        }

        return plain.ToString();
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsDigitOrUpper(char c) => IsDigit(c) || c is >= 'A' and <= 'Z';

    public static bool IsDigitOrLetter(char c) => IsDigitOrUpper(c) || c is >= 'a' and <= 'z';

    /// <summary>The number that a run of digits is; null where it is none or past the range.</summary>
    public static int? Number(string text, int start, int length)
    {
        var value = 0L;
        for (var i = start; i < start + length; i++)
        {
            value = IsDigit(text[i]) ? (value * 10) + (text[i] - '0') : long.MaxValue;
            if (value > int.MaxValue)
            {
                return null;
            }
        }

        return length == 0 ? null : (int)value;
    }

    // Zero-width and direction marks come along when people copy from web pages.
    private static bool IsInvisible(char c) => c is '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
