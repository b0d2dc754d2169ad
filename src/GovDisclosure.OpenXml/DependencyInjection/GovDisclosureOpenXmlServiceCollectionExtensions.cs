using GovDisclosure.Internal;
using GovDisclosure.OpenXml;
using GovDisclosure.Rendering;
using GovDisclosure.Sources;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Word and Excel with a host's services.</summary>
public static class GovDisclosureOpenXmlServiceCollectionExtensions
{
    /// <summary>Registers the writers (<see cref="IReportWriter"/>) and readers (<see cref="ISourceReader"/>) of Word and Excel, and their check for personal data, as singletons.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="word">How reports are laid out in Word; null for <see cref="WordReportOptions.Default"/>.</param>
    /// <returns>The same services.</returns>
    /// <remarks>Stands beside <c>AddGovDisclosure</c>, in any order. What is registered already, by a call before or by the host, is not registered again.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddGovDisclosureOpenXml(this IServiceCollection services, WordReportOptions? word = null)
    {
        Guard.NotNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IReportWriter, WordReportWriter>(_ => new WordReportWriter(word)));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IReportWriter, ExcelReportWriter>(_ => new ExcelReportWriter()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISourceReader, WordSourceReader>(_ => new WordSourceReader()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISourceReader, ExcelSourceReader>(_ => new ExcelSourceReader()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalDataReader, OpenXmlPersonalDataReader>(_ => new OpenXmlPersonalDataReader()));
        return services;
    }
}
