using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Texts;

/// <summary>Makes a text in both languages from one pattern each and the same values, so that they cannot disagree on a number or a date.</summary>
internal sealed class Wording
{
    private readonly string _chinese;
    private readonly string _english;
    private readonly object?[] _values;

    private Wording(string chinese, string english, object?[] values)
    {
        _chinese = Guard.NotBlank(chinese);
        _english = Guard.NotBlank(english);
        _values = values;
    }

    /// <summary>{0}, {1}… stand for the values; dates print as 2024年3月4日 and as 2024-03-04, texts and citations in their language.</summary>
    /// <remarks>The values must not change: a text is written when its language is asked for.</remarks>
    public static LocalizedText Of(string chinese, string english, params object?[] values)
        => values.Length == 0 ? new LocalizedText(chinese, english) : new LocalizedText(new Wording(chinese, english, values));

    public string In(Language language) => Fill(language == Language.Chinese ? _chinese : _english, language);

    private static object? Words(object? value, Language language) => value switch
    {
        LocalDate date => language == Language.Chinese ? DateText.Chinese(date) : DateText.Iso(date),
        IWorded worded => worded.In(language),
        _ => value,
    };

#if NET
    private string Fill(string pattern, Language language)
    {
        var text = new System.Runtime.CompilerServices.DefaultInterpolatedStringHandler(pattern.Length, _values.Length, CultureInfo.InvariantCulture, stackalloc char[256]);
        var rest = pattern.AsSpan();
        for (var at = rest.IndexOfAny('{', '}'); at >= 0; at = rest.IndexOfAny('{', '}'))
        {
            if (rest.Length < at + 3 || rest[at + 2] != '}' || rest[at] != '{' || !char.IsAsciiDigit(rest[at + 1]) || rest[at + 1] - '0' >= _values.Length)
            {
                // A format of its own, or a brace that is meant.
                text.ToStringAndClear();
                return Format(pattern, language);
            }

            text.AppendFormatted(rest[..at]);
            Append(ref text, _values[rest[at + 1] - '0'], language);
            rest = rest[(at + 3)..];
        }

        text.AppendFormatted(rest);
        return text.ToStringAndClear();
    }

    private static void Append(ref System.Runtime.CompilerServices.DefaultInterpolatedStringHandler text, object? value, Language language)
    {
        switch (Words(value, language))
        {
            case string words:
                text.AppendLiteral(words);
                break;
            case int number:
                text.AppendFormatted(number);
                break;
            case var other:
                text.AppendFormatted(other);
                break;
        }
    }
#else
    private string Fill(string pattern, Language language) => Format(pattern, language);
#endif

    private string Format(string pattern, Language language)
        => string.Format(CultureInfo.InvariantCulture, pattern, Array.ConvertAll(_values, value => Words(value, language)));
}
