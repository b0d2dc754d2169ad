using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Components;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.AspNetCore.Pages;
using GovDisclosure.Internal;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.AspNetCore;

/// <summary>Parts of the pages for a host that has pages of its own: as text for any template, or a component of the host in the frame of the portal.</summary>
public static class DisclosurePages
{
    /// <summary>The request form as HTML, with the token of its form.</summary>
    /// <param name="context">The call that the page answers.</param>
    /// <returns>The markup, without scripts and styles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static Task<string> RequestFormAsync(HttpContext context) => PageRenderer.PartAsync<RequestForm>(Guard.NotNull(context), OptionsOf(context), []);

    /// <summary>The form of tracking as HTML, with the token of its form.</summary>
    /// <param name="context">The call that the page answers.</param>
    /// <returns>The markup, without scripts and styles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static Task<string> TrackingAsync(HttpContext context) => PageRenderer.PartAsync<RequestTracking>(Guard.NotNull(context), OptionsOf(context), []);

    /// <summary>The form that a page of the host sends, for example that of its sign-in: read within the limits of the options, and only with the token that the page holds.</summary>
    /// <param name="context">The call that brings the form.</param>
    /// <returns>The fields; null where it is no form, not one of a page of this host, incomplete, or beyond the limits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static async Task<IFormCollection?> FormAsync(HttpContext context)
    {
        var most = OptionsOf(Guard.NotNull(context)).MaxBodyBytes;
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        try
        {
            MediaTypes.Demand(context.Request, BodyKind.Fields);
            context.Request.Body = new LimitedStream(context.Request.Body, most);
            var form = await FieldReader.FormAsync(context, most).ConfigureAwait(false);
            return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context).ConfigureAwait(false) ? form : null;
        }
        catch (Exception error) when (ProblemOf.From(error) is not null)
        {
            return null;
        }
    }

    /// <summary>A component of the host in the frame and the layout of the portal.</summary>
    /// <typeparam name="T">The component; it gets a <see cref="PageFrame"/> as a cascading parameter.</typeparam>
    /// <param name="context">The call that the page answers.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="parameters">The parameters of the component; none where null.</param>
    /// <param name="status">The status of HTTP.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="title"/> is null.</exception>
    public static async Task<IResult> PageAsync<T>(HttpContext context, LocalizedText title, IReadOnlyDictionary<string, object?>? parameters = null, int status = StatusCodes.Status200OK)
        where T : IComponent
    {
        var options = OptionsOf(Guard.NotNull(context));
        var page = await PageRenderer.PageAsync<T>(context, options, Guard.NotNull(title), parameters ?? new Dictionary<string, object?>(), status).ConfigureAwait(false);
        context.Response.Headers.ContentSecurityPolicy = options.ContentSecurityPolicy;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(page.Html, page.ContentType, statusCode: status);
    }

    private static GovDisclosureWebOptions OptionsOf(HttpContext context) => context.RequestServices.GetRequiredService<GovDisclosureWebOptions>();
}
