using GovDisclosure.Internal;
using GovDisclosure.Reading;
using GovDisclosure.Sources;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the readers of HTML pages and PDF files with a host's services.</summary>
public static class GovDisclosureReadingServiceCollectionExtensions
{
    /// <summary>Registers the readers (<see cref="ISourceReader"/>) of HTML pages and PDF files as singletons.</summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    /// <remarks>Stands beside <c>AddGovDisclosure</c>, in any order. What is registered already, by a call before or by the host, is not registered again.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddGovDisclosureReading(this IServiceCollection services)
    {
        Guard.NotNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISourceReader, HtmlSourceReader>(_ => new HtmlSourceReader()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISourceReader, PdfSourceReader>(_ => new PdfSourceReader()));
        return services;
    }
}
