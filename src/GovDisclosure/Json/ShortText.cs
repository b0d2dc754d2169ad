using System.Collections;
using System.Globalization;
using System.Text;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Json;

/// <summary>A value as one short line for logs and debuggers: never a graph, never the machine's culture.</summary>
internal sealed class ShortText
{
    private const int MaxLength = 200;
    private const int MaxPart = 60;

    private readonly StringBuilder _text = new();

    /// <summary>The first line of a text, cut to what a line may hold.</summary>
    public static string Of(string text)
    {
        var end = text.IndexOf('\n');
        return Cut(end < 0 ? text : text.Substring(0, end), MaxLength);
    }

    public ShortText Add(string name, object? value)
    {
        if (value is null or false or string { Length: 0 } || _text.Length > MaxLength)
        {
            return this;
        }

        var part = value switch
        {
            true => "是",
            string text => text,
            LocalDate day => DateText.Iso(day),
            DateInterval days => $"{DateText.Iso(days.Start)}—{DateText.Iso(days.End)}",
            IEnumerable items => Count(items),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        if (part is not null)
        {
            _text.Append(_text.Length > 0 ? "，" : string.Empty).Append(name).Append(": ").Append(Cut(part.Replace('\n', ' '), MaxPart));
        }

        return this;
    }

    public override string ToString() => _text.Length == 0 ? "—" : Cut(_text.ToString(), MaxLength);

    /// <summary>How many a list has; null where it has none.</summary>
    private static string? Count(IEnumerable items)
    {
        var count = 0;
        foreach (var item in items)
        {
            _ = item;
            count++;
        }

        return count == 0 ? null : FormattableString.Invariant($"{count}项");
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text.Substring(0, end).TrimEnd() + "…";
    }
}
