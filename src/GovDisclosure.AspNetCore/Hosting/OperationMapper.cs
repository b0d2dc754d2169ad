using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>Maps an operation, with what tells of it.</summary>
internal static class OperationMapper
{
    public static void Map(IEndpointRouteBuilder group, CallRunner runner, Operation operation)
    {
        RequestDelegate handler = context => runner.RunAsync(context, operation);
        var endpoint = group.MapMethods(operation.Pattern, [operation.Method], handler)
            .WithName((operation.IsPage ? "GovDisclosure.Pages." : "GovDisclosure.") + operation.Name).WithSummary(operation.Summary).WithTags("GovDisclosure")
            .WithMetadata(handler.Method, operation, new IgnoreAntiforgery());
#if NET10_0_OR_GREATER
        OpenApi.OperationDescription.Describe(endpoint, operation);
#endif
        if (operation.IsPage)
        {
            endpoint.ExcludeFromDescription();
        }
        else if (operation.IsForOtherOrigins)
        {
            group.MapMethods(operation.Pattern, [HttpMethods.Options], context => Preflight(context, operation)).ExcludeFromDescription();
        }
    }

    private static Task Preflight(HttpContext context, Operation operation)
    {
        var options = context.RequestServices.GetRequiredService<GovDisclosureWebOptions>();
        if (Origins.IsAllowed(context, options, operation))
        {
            Origins.Tell(context);
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    // The gate of the call asks for the token itself, where one is due, and says so in the caller's language.
    private sealed class IgnoreAntiforgery : Microsoft.AspNetCore.Antiforgery.IAntiforgeryMetadata
    {
        public bool RequiresValidation => false;
    }
}
