using System.Text.Json.Serialization;
using GovDisclosure.Internal;

namespace GovDisclosure.Texts;

/// <summary>One text in both languages of the library.</summary>
/// <remarks>Equality compares both texts ordinally.</remarks>
[JsonShape]
public sealed partial record LocalizedText
{
    /// <summary>Makes a text from its two wordings.</summary>
    /// <param name="chinese">The Chinese wording; not empty.</param>
    /// <param name="english">The English wording; not empty.</param>
    /// <exception cref="ArgumentException">One of the wordings is empty or white space.</exception>
    public LocalizedText(string chinese, string english)
    {
        Chinese = Guard.NotBlank(chinese);
        English = Guard.NotBlank(english);
    }

    /// <summary>The Chinese wording.</summary>
    [JsonPropertyName("zh")]
    public string Chinese { get; }

    /// <summary>The English wording.</summary>
    [JsonPropertyName("en")]
    public string English { get; }

    /// <summary>The wording in a language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The Chinese or the English wording.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language) => Guard.Defined(language) == Language.Chinese ? Chinese : English;

    /// <summary>The Chinese wording.</summary>
    /// <returns><see cref="Chinese"/>.</returns>
    public override string ToString() => Chinese;
}
