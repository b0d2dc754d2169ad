using GovDisclosure.AspNetCore;
using GovDisclosure.AspNetCore.Endpoints;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Internal;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints of the library into a host.</summary>
public static class GovDisclosureEndpointRouteBuilderExtensions
{
    /// <summary>Maps the JSON endpoints: calculation, requests, reports, audits.</summary>
    /// <param name="endpoints">The routes of the host, after <c>AddGovDisclosureWeb</c>.</param>
    /// <param name="prefix">Where they stand.</param>
    /// <returns>The group, for the host's own conventions.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddGovDisclosureWeb</c> was not called.</exception>
    public static RouteGroupBuilder MapGovDisclosure(this IEndpointRouteBuilder endpoints, string prefix = "/gov-disclosure")
    {
        var group = Guard.NotNull(endpoints).MapGroup(Guard.NotNull(prefix));
        var runner = endpoints.ServiceProvider.GetRequiredService<CallRunner>();
        foreach (var operation in Operations.All)
        {
            OperationMapper.Map(group, runner, operation);
        }

        return group;
    }

    /// <summary>Maps the pages: guide, request form, tracking, published reports, and the desk.</summary>
    /// <param name="endpoints">The routes of the host, after <c>AddGovDisclosureWeb</c>.</param>
    /// <param name="prefix">Where they stand.</param>
    /// <returns>The group, for the host's own conventions.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddGovDisclosureWeb</c> was not called.</exception>
    public static RouteGroupBuilder MapGovDisclosurePages(this IEndpointRouteBuilder endpoints, string prefix = "/disclosure")
    {
        Guard.NotNull(endpoints).ServiceProvider.GetRequiredService<GovDisclosureWebOptions>().PagesPath = Guard.NotNull(prefix).TrimEnd('/');
        var group = endpoints.MapGroup(prefix);
        var runner = endpoints.ServiceProvider.GetRequiredService<CallRunner>();
        foreach (var operation in Operations.Pages)
        {
            OperationMapper.Map(group, runner, operation);
        }

        return group;
    }
}
