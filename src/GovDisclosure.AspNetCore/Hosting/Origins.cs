namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>Pages on other hosts that may submit and track, and nobody else: no cookie is ever taken from them.</summary>
internal static class Origins
{
    public static bool IsAllowed(HttpContext context, GovDisclosureWebOptions options, Operation operation)
        => operation.IsForOtherOrigins && context.Request.Headers.Origin.ToString() is { Length: > 0 } origin
            && options.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);

    public static void Tell(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = context.Request.Headers.Origin;
        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "Content-Type, Idempotency-Key, Accept-Language";
        headers.AccessControlExposeHeaders = "Location, ETag";
        headers.AccessControlMaxAge = "600";
        headers.Append("Vary", "Origin");
    }
}
