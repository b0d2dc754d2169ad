using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.AspNetCore;

/// <summary>Answers whether a call may do what it asks: opened by the host, or allowed by its delegate, or by its policy; otherwise no.</summary>
internal static class AccessRules
{
    public static async ValueTask<bool> AllowsAsync(GovDisclosureWebOptions options, HttpContext context, DisclosureOperation operation, string? organ)
    {
        if (options.IsOpen(operation))
        {
            return true;
        }

        if (options.Authorize is { } authorize)
        {
            return await authorize(new DisclosureAccess(context, operation, organ)).ConfigureAwait(false);
        }

        if (options.PolicyOf(operation) is { } policy)
        {
            var service = context.RequestServices.GetRequiredService<IAuthorizationService>();
            return (await service.AuthorizeAsync(context.User, new DisclosureAccess(context, operation, organ), policy).ConfigureAwait(false)).Succeeded;
        }

        return false;
    }
}
