using GovDisclosure.AspNetCore.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>Maps an operation, with what tells of it.</summary>
internal static class OperationMapper
{
    // After everything that the host maps itself.
    private const int Last = int.MaxValue - 1;

    /// <summary>Maps operations, and what is answered to other methods and, below a prefix of their own, to other addresses: a problem in the caller's language.</summary>
    public static void MapAll(IEndpointRouteBuilder group, CallRunner runner, IReadOnlyList<Operation> operations, string prefix, bool isPage)
    {
        foreach (var operation in operations)
        {
            Map(group, runner, operation);
        }

        foreach (var address in operations.GroupBy(operation => operation.Pattern, StringComparer.Ordinal))
        {
            var methods = string.Join(", ", address.SelectMany(MethodsOf).Distinct(StringComparer.Ordinal));
            Refuse(group, address.Key, Last - 1, context =>
            {
                context.Response.Headers.Allow = methods;
                return runner.RefuseAsync(context, Problem.Method with { Detail = new($"可用：{methods}", $"it takes {methods}") }, isPage);
            });
        }

        // Where the addresses stand among the host's own, what is not there is the host's to say.
        if (prefix.Trim('/').Length > 0)
        {
            Refuse(group, "{**path}", Last, context => runner.RefuseAsync(context, Problem.NotFound, isPage));
        }
    }

    private static IEnumerable<string> MethodsOf(Operation operation)
        => (operation.Method == HttpMethods.Get ? new[] { HttpMethods.Get, HttpMethods.Head } : [operation.Method])
            .Concat(operation is { IsPage: false, IsForOtherOrigins: true } ? [HttpMethods.Options] : []);

    private static void Refuse(IEndpointRouteBuilder group, string pattern, int order, RequestDelegate handler)
        => group.Map(pattern, handler).WithOrder(order).WithMetadata(new IgnoreAntiforgery()).ExcludeFromDescription();

    private static void Map(IEndpointRouteBuilder group, CallRunner runner, Operation operation)
    {
        RequestDelegate handler = context => runner.RunAsync(context, operation);
        var endpoint = group.MapMethods(operation.Pattern, [operation.Method], handler)
            .WithName((operation.IsPage ? "GovDisclosure.Pages." : "GovDisclosure.") + operation.Name).WithSummary(operation.Summary.English).WithTags("GovDisclosure")
            .WithMetadata(handler.Method, operation, new IgnoreAntiforgery());
#if NET10_0_OR_GREATER
        OpenApi.OperationDescription.Describe(endpoint, operation);
#endif
        if (operation.Method == HttpMethods.Get)
        {
            // Apart, so that the description of the endpoints names each once.
            group.MapMethods(operation.Pattern, [HttpMethods.Head], handler).WithMetadata(new IgnoreAntiforgery()).ExcludeFromDescription();
        }

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
