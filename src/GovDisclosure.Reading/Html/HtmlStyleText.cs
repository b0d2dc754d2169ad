using GovDisclosure.Reading.Internal;

namespace GovDisclosure.Reading.Html;

/// <summary>The few things that matter in a style attribute or an address.</summary>
internal static class HtmlStyleText
{
    /// <summary>The most characters of a style that are looked at.</summary>
    private const int Most = 4096;

    public static bool HasMeaning(string style) => IsHidden(style) || IsBold(style);

    public static bool IsHidden(string style) => Has(style, "display", "none") || Has(style, "visibility", "hidden") || Has(style, "mso-hide", "all");

    public static bool IsBold(string style) => Has(style, "font-weight", "bold") || Has(style, "font-weight", "700") || Has(style, "font-weight", "800") || Has(style, "font-weight", "900");

    /// <summary>Whether an address is that of a document a page may show inside itself.</summary>
    public static bool IsDocumentAddress(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var path = end < 0 ? address : address.Substring(0, end);
        return path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".doc", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xls", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || TextSearch.HasAnyCase(address, ".pdf");
    }

    /// <summary>Whether a property has a value: <c>name : value</c> with any white space.</summary>
    private static bool Has(string style, string name, string value)
    {
        var length = Math.Min(style.Length, Most);
        for (var at = style.IndexOf(name, 0, length, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            var i = at + name.Length;
            while (i < length && (char.IsWhiteSpace(style[i]) || style[i] == ':'))
            {
                i++;
            }

            if (string.Compare(style, i, value, 0, value.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }

            at = i >= length ? -1 : style.IndexOf(name, i, length - i, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }
}
