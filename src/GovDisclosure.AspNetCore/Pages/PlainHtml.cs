using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>Chinese in a page as Chinese: what the renderer of components wrote as <c>&amp;#x4E2D;</c> and needs no escape in UTF-8.</summary>
/// <remarks>The same page for a browser, a third of its bytes, and a source that a person can read. What an encoder of HTML escapes in every range stays escaped.</remarks>
internal static class PlainHtml
{
    private const string Begin = "&#x";
    private const int MostDigits = 4;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        for (var at = rest.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = rest.IndexOf(Begin, StringComparison.Ordinal))
        {
            text.Append(rest[..at]);
            rest = rest[at..];
            var end = rest.IndexOf(';');
            if (end > Begin.Length && end <= Begin.Length + MostDigits
                && ushort.TryParse(rest[Begin.Length..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && IsPlain(code))
            {
                text.Append((char)code);
                rest = rest[(end + 1)..];
            }
            else
            {
                text.Append(Begin);
                rest = rest[Begin.Length..];
            }
        }

        return text.Append(rest).ToString();
    }

    private static bool IsPlain(ushort code) => code > 0x7F && !char.IsSurrogate((char)code) && char.GetUnicodeCategory((char)code) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && !Encoder.WillEncode(code);
}
