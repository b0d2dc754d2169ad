using System.Globalization;
using System.Text;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Makes text from a file safe to print on one line of a terminal.</summary>
internal static class PlainLine
{
    /// <summary>Control and formatting characters, line ends and lone surrogates become visible escapes.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                line.Append(rune);
            }
        }

        return line.ToString();
    }
}
