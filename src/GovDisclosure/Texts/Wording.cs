using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Texts;

/// <summary>Makes a text in both languages from one pattern each and the same values, so that they cannot disagree on a number or a date.</summary>
internal static class Wording
{
    /// <summary>{0}, {1}… stand for the values; dates print as 2024年3月4日 and as 2024-03-04, texts in their language.</summary>
    public static LocalizedText Of(string chinese, string english, params object?[] values)
        => new(Fill(chinese, values, Language.Chinese), Fill(english, values, Language.English));

    private static string Fill(string pattern, object?[] values, Language language)
    {
        if (values.Length == 0)
        {
            return pattern;
        }

        var texts = new object?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            texts[i] = values[i] switch
            {
                LocalDate date => language == Language.Chinese ? DateText.Chinese(date) : DateText.Iso(date),
                LocalizedText text => text.In(language),
                var other => other,
            };
        }

        return string.Format(CultureInfo.InvariantCulture, pattern, texts);
    }
}
