using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>A part of a pattern: fixed text, or a name with how many digits it prints.</summary>
internal sealed record IndexNumberPart(string Name, string Text, int Digits);

/// <summary>Reads patterns of index numbers, and numbers by them.</summary>
internal static class IndexNumberPattern
{
    private static readonly Dictionary<string, int> Names = new(StringComparer.Ordinal) { ["organ"] = 0, ["class"] = 0, ["year"] = 4, ["month"] = 2, ["date"] = 8, ["serial"] = 5 };

    public static IReadOnlyList<IndexNumberPart> Parse(string pattern, out List<string> mistakes)
    {
        mistakes = [];
        var parts = new List<IndexNumberPart>();
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (open < 0 || close < 0)
            {
                parts.Add(new IndexNumberPart(string.Empty, pattern.Substring(at), 0));
                break;
            }

            if (open > at)
            {
                parts.Add(new IndexNumberPart(string.Empty, pattern.Substring(at, open - at), 0));
            }

            Add(parts, pattern.Substring(open + 1, close - open - 1), mistakes);
            at = close + 1;
        }

        return ValueList.Copy(parts);
    }

    public static bool TryReadSerial(IReadOnlyList<IndexNumberPart> parts, string organ, string? number, out long serial)
    {
        serial = 0;
        var at = 0;
        var text = number ?? string.Empty;

        // Every part but the class has its length, so that what is left is the class, whatever stands in it.
        var classes = parts.Count(part => part.Name == "class");
        var left = text.Length - parts.Sum(part => LengthOf(part, organ));
        var classLength = classes > 0 && left % classes == 0 ? left / classes : 0;
        foreach (var part in parts)
        {
            var length = part.Name == "class" ? classLength : LengthOf(part, organ);
            if (length < 0 || at + length > text.Length || !Fits(part, organ, text.Substring(at, length), ref serial))
            {
                return false;
            }

            at += length;
        }

        return at == text.Length && serial > 0;
    }

    private static void Add(List<IndexNumberPart> parts, string name, List<string> mistakes)
    {
        var colon = name.IndexOf(':');
        var digits = 0;
        var plain = colon < 0 ? name : name.Substring(0, colon);
        var width = colon < 0 ? string.Empty : name.Substring(colon + 1);
        if (!Names.TryGetValue(plain, out var usual) || (colon >= 0 && (plain != "serial" || !int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out digits) || digits is < 1 or > 18)))
        {
            mistakes.Add($"{{{name}}} is no part; the parts are {string.Join(", ", Names.Keys)}, and serial:5 for five digits");
            return;
        }

        parts.Add(new IndexNumberPart(plain, string.Empty, digits > 0 ? digits : usual));
    }

    private static int LengthOf(IndexNumberPart part, string organ) => part.Name switch
    {
        "" => part.Text.Length,
        "organ" => organ.Length,
        _ => part.Digits,
    };

    private static bool Fits(IndexNumberPart part, string organ, string piece, ref long serial) => part.Name switch
    {
        "" => piece == part.Text,
        "organ" => piece == organ,
        "class" => piece.Length > 0,
        "serial" => long.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out serial),
        _ => long.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out _),
    };
}
