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
    /// <remarks>
    /// HEAD is answered where GET is. Another method, and below a prefix of its own another address, is answered with a problem in the caller's
    /// language; what the host maps there itself goes before.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddGovDisclosureWeb</c> was not called.</exception>
    public static RouteGroupBuilder MapGovDisclosure(this IEndpointRouteBuilder endpoints, string prefix = "/gov-disclosure")
    {
        var group = Guard.NotNull(endpoints).MapGroup(Guard.NotNull(prefix));
        var runner = endpoints.ServiceProvider.GetRequiredService<CallRunner>();
        OperationMapper.MapAll(group, runner, Operations.All, prefix, isPage: false);

        return group;
    }

    /// <summary>Maps the pages: guide, request form, tracking, published reports, and the desk.</summary>
    /// <param name="endpoints">The routes of the host, after <c>AddGovDisclosureWeb</c>.</param>
    /// <param name="prefix">Where they stand.</param>
    /// <returns>The group, for the host's own conventions.</returns>
    /// <remarks>
    /// HEAD is answered where GET is. Another method, and below a prefix of its own another address, is answered with a problem in the caller's
    /// language; what the host maps there itself goes before.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddGovDisclosureWeb</c> was not called.</exception>
    public static RouteGroupBuilder MapGovDisclosurePages(this IEndpointRouteBuilder endpoints, string prefix = "/disclosure")
    {
        Guard.NotNull(endpoints).ServiceProvider.GetRequiredService<GovDisclosureWebOptions>().PagesPath = Guard.NotNull(prefix).TrimEnd('/');
        var group = endpoints.MapGroup(prefix);
        var runner = endpoints.ServiceProvider.GetRequiredService<CallRunner>();
        OperationMapper.MapAll(group, runner, Operations.Pages, prefix, isPage: true);

        return group;
    }
}
