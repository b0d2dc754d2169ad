using Microsoft.Net.Http.Headers;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>The language of a call: what <c>lang</c> says, or else what the browser prefers of the two, or else the host's.</summary>
internal static class LanguageOf
{
    private const string Name = "lang";

    public static Language Call(HttpContext context, GovDisclosureWebOptions options)
        => Parse(context.Request.Query[Name]) ?? Preferred(context.Request.Headers.AcceptLanguage) ?? options.Language;

    public static string CodeOf(Language language) => language == Language.Chinese ? "zh-Hans" : "en";

    private static Language? Preferred(IList<string?> headers)
        => StringWithQualityHeaderValue.TryParseList([.. headers.OfType<string>()], out var values)
            ? values.OrderByDescending(v => v.Quality ?? 1).Where(v => v.Quality != 0).Select(v => Parse(v.Value.Value)).FirstOrDefault(v => v is not null)
            : null;

    private static Language? Parse(string? text) => text switch
    {
        null => null,
        _ when text.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => Language.Chinese,
        _ when text.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Language.English,
        _ => null,
    };
}
