using System.Text.Json.Serialization;
using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>One text in both languages of the library.</summary>
/// <remarks>Equality compares both texts ordinally.</remarks>
[JsonShape]
public sealed partial record LocalizedText : IWorded
{
    private readonly Wording? _wording;
    private string? _chinese;
    private string? _english;

    /// <summary>Makes a text from its two wordings.</summary>
    /// <param name="chinese">The Chinese wording; not empty.</param>
    /// <param name="english">The English wording; not empty.</param>
    /// <exception cref="ArgumentException">One of the wordings is empty or white space.</exception>
    public LocalizedText(string chinese, string english)
    {
        _chinese = Guard.NotBlank(chinese);
        _english = Guard.NotBlank(english);
    }

    // Each language is written when it is asked for: a reader asks for one, and a million lines would pay for the other.
    internal LocalizedText(Wording wording) => _wording = wording;

    /// <summary>The Chinese wording.</summary>
    [JsonPropertyName("zh")]
    public string Chinese => _chinese ??= Written(Language.Chinese);

    /// <summary>The English wording.</summary>
    [JsonPropertyName("en")]
    public string English => _english ??= Written(Language.English);

    /// <summary>The wording in a language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The Chinese or the English wording.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language) => language switch
    {
        Language.Chinese => Chinese,
        Language.English => English,
        _ => throw Guard.Undefined(language),
    };

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other)
        => ReferenceEquals(this, other) || (other is not null && Chinese == other.Chinese && English == other.English);

    /// <inheritdoc/>
    public override int GetHashCode()
        => unchecked((StringComparer.Ordinal.GetHashCode(Chinese) * 31) + StringComparer.Ordinal.GetHashCode(English));

    /// <summary>The Chinese wording.</summary>
    /// <returns><see cref="Chinese"/>.</returns>
    public override string ToString() => Chinese;

    /// <summary>Writes the wording in a language behind a text; what was not asked for before is not kept.</summary>
    internal void AppendTo(ref TextBuffer text, Language language)
    {
        var written = Guard.Defined(language) == Language.Chinese ? _chinese : _english;
        if (written is null && _wording is not null)
        {
            _wording.AppendTo(ref text, language);
        }
        else
        {
            text.Append(written ?? string.Empty);
        }
    }

    private string Written(Language language) => _wording?.In(language) ?? string.Empty;
}
