using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>Makes a text in both languages from one pattern each and the same values, so that they cannot disagree on a number or a date.</summary>
internal sealed class Wording
{
    private const int HoleLength = 3;

    // Most texts are shorter.
    private const int LengthOfMany = 256;

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

    public string In(Language language)
    {
        var text = new TextBuffer(LengthOfMany);
        AppendTo(ref text, language);
        return text.Take();
    }

    /// <summary>Writes the text behind another.</summary>
    public void AppendTo(ref TextBuffer text, Language language)
    {
        var pattern = language == Language.Chinese ? _chinese : _english;
        if (!IsPlain(pattern))
        {
            // A format of its own, or a brace that is meant.
            text.Append(string.Format(CultureInfo.InvariantCulture, pattern, Array.ConvertAll(_values, value => Words(value, language))));
            return;
        }

        var rest = pattern.AsSpan();
        for (var at = rest.IndexOf('{'); at >= 0; at = rest.IndexOf('{'))
        {
            text.Append(rest.Slice(0, at));
            Append(ref text, _values[rest[at + 1] - '0'], language);
            rest = rest.Slice(at + HoleLength);
        }

        text.Append(rest);
    }

    private static void Append(ref TextBuffer text, object? value, Language language)
    {
        switch (value)
        {
            case LocalDate date when language == Language.Chinese:
                DateText.AppendChinese(ref text, date);
                break;
            case LocalDate date:
                DateText.AppendIso(ref text, date);
                break;
            case LocalizedText words:
                words.AppendTo(ref text, language);
                break;
            case int number:
                text.Append(number);
                break;
            default:
                text.Append(Convert.ToString(Words(value, language), CultureInfo.InvariantCulture) ?? string.Empty);
                break;
        }
    }

    private static object? Words(object? value, Language language) => value switch
    {
        LocalDate date => language == Language.Chinese ? DateText.Chinese(date) : DateText.Iso(date),
        IWorded worded => worded.In(language),
        _ => value,
    };

    // Every brace is one of a hole of one digit that has a value.
    private bool IsPlain(string pattern)
    {
        var rest = pattern.AsSpan();
        for (var at = rest.IndexOfAny('{', '}'); at >= 0; at = rest.IndexOfAny('{', '}'))
        {
            if (rest.Length < at + HoleLength || rest[at + 2] != '}' || rest[at] != '{' || rest[at + 1] is < '0' or > '9' || rest[at + 1] - '0' >= _values.Length)
            {
                return false;
            }

            rest = rest.Slice(at + HoleLength);
        }

        return true;
    }
}
