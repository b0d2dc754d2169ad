using System.Globalization;

namespace GovDisclosure;

/// <summary>What a place in a file is made of, in both languages: one row a part, in the order in which it is said.</summary>
internal static class PlaceParts
{
    public static readonly IReadOnlyList<PlacePart> All =
    [
        new("page ", "第", "页", place => Number(place.Page), (place, text) => place with { Page = Parse(text) }),
        new("sheet ", "工作表", "", place => place.Sheet, (place, text) => place with { Sheet = text }) { IsName = true },
        new("line ", "第", "行", place => Number(place.Line), (place, text) => place with { Line = Parse(text) }),
        new("paragraph ", "第", "段", place => Number(place.Paragraph), (place, text) => place with { Paragraph = Parse(text) }),
        new("table ", "第", "个表格", place => Number(place.Table), (place, text) => place with { Table = Parse(text) }),
        new("row ", "第", "行", place => Number(place.Row), (place, text) => place with { Row = Parse(text) }),
        new("column ", "第", "列", place => Number(place.Column), (place, text) => place with { Column = Parse(text) }),
    ];

    /// <summary>A finding's place in words: a place in a file, a path in data that the library knows, else a name from the data, quoted; null for no place.</summary>
    public static LocalizedText? Of(string place)
        => place.Length == 0 ? null
            : TryParse(place, out var found) ? new LocalizedText(found.In(Language.Chinese), found.In(Language.English))
            : PathWords.Of(place) ?? QuotedText.Quote(QuotedText.OneLine(place));

    private static bool TryParse(string text, out SourcePlace place)
    {
        place = default;
        var rest = text;
        foreach (var part in All)
        {
            if (!rest.StartsWith(part.English, StringComparison.Ordinal))
            {
                continue;
            }

            var end = rest.IndexOf(", ", StringComparison.Ordinal);
            place = part.Set(place, rest.Substring(part.English.Length, (end < 0 ? rest.Length : end) - part.English.Length));
            rest = end < 0 ? string.Empty : rest.Substring(end + 2);
        }

        // What does not come out as it went in, such as a sheet with a comma in its name, is no place of this form.
        return text == place.ToString();
    }

    private static string? Number(int value) => value > 0 ? value.ToString(CultureInfo.InvariantCulture) : null;

    private static int Parse(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>A part of a place.</summary>
    internal sealed record PlacePart(
        string English, string Before, string After, Func<SourcePlace, string?> ValueIn, Func<SourcePlace, string, SourcePlace> Set)
    {
        /// <summary>Whether the value is a name from the file, which is quoted where it is said.</summary>
        public bool IsName { get; init; }
    }
}
