using GovDisclosure.AspNetCore.Components;
using GovDisclosure.AspNetCore.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>Renders components as text, in the frame of a page or alone.</summary>
internal static class PageRenderer
{
    /// <summary>A whole page.</summary>
    public static async Task<HtmlAnswer> PageAsync<T>(HttpContext http, GovDisclosureWebOptions options, LocalizedText title, IReadOnlyDictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where T : IComponent
    {
        var frame = await FrameAsync(http, options, title).ConfigureAwait(false);
        var html = await RenderAsync(http.RequestServices, options, new()
        {
            [nameof(PageBody.Frame)] = frame,
            [nameof(PageBody.Page)] = typeof(T),
            [nameof(PageBody.Parameters)] = parameters.ToDictionary(),
            [nameof(PageBody.Layout)] = options.Layout ?? typeof(DisclosureLayout),
        }).ConfigureAwait(false);
        return new HtmlAnswer("<!DOCTYPE html>\n" + html) { Status = status };
    }

    public static Task<HtmlAnswer> PageAsync<T>(Call call, LocalizedText title, IReadOnlyDictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where T : IComponent
        => PageAsync<T>(call.Http, call.Options, title, parameters, status);

    /// <summary>A component alone, as text.</summary>
    public static async Task<string> PartAsync<T>(HttpContext http, GovDisclosureWebOptions options, Dictionary<string, object?> parameters)
        where T : IComponent
        => await RenderAsync(http.RequestServices, options, new()
        {
            [nameof(PageBody.Frame)] = await FrameAsync(http, options, null).ConfigureAwait(false),
            [nameof(PageBody.Page)] = typeof(T),
            [nameof(PageBody.Parameters)] = parameters,
        }).ConfigureAwait(false);

    public static async ValueTask<PageFrame> FrameAsync(HttpContext http, GovDisclosureWebOptions options, LocalizedText? title)
    {
        var language = LanguageOf.Call(http, options);
        var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        return new PageFrame(language, http.Request.PathBase + options.PagesPath)
        {
            Title = title?.In(language),
            TokenName = tokens.FormFieldName,
            Token = tokens.RequestToken,
            Person = http.User.Identity is { IsAuthenticated: true, Name: { } name } ? name : null,
            SeesDesk = http.User.Identity is { IsAuthenticated: true } && await AccessRules.AllowsAsync(options, http, DisclosureOperation.ReadRequests, null).ConfigureAwait(false),
            OtherLanguage = OtherLanguage(http, language),
            Today = http.RequestServices.GetRequiredService<DisclosureService>().Today,
        };
    }

    private static string OtherLanguage(HttpContext http, Language language)
    {
        var query = http.Request.Query.Where(pair => pair.Key != "lang").SelectMany(pair => pair.Value.Select(value => pair.Key + "=" + Uri.EscapeDataString(value ?? string.Empty)));
        return http.Request.PathBase + http.Request.Path + "?" + string.Join('&', query.Append(language == Language.Chinese ? "lang=en" : "lang=zh"));
    }

    private static async Task<string> RenderAsync(IServiceProvider services, GovDisclosureWebOptions options, Dictionary<string, object?> parameters)
    {
        var renderer = new HtmlRenderer(new PageParts(services, options.Parts), services.GetRequiredService<ILoggerFactory>());
        await using (renderer.ConfigureAwait(false))
        {
            return await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var root = await renderer.RenderComponentAsync<PageBody>(ParameterView.FromDictionary(parameters)).ConfigureAwait(true);
                return PlainHtml.Of(root.ToHtmlString());
            }).ConfigureAwait(false);
        }
    }
}
