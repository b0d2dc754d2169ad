using GovDisclosure.Audit;
using GovDisclosure.DependencyInjection;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using GovDisclosure.Sections;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library with a host's services.</summary>
public static class GovDisclosureServiceCollectionExtensions
{
    /// <summary>Registers calendar, regimes, forms, schemes, section builders, audit rules, writers, and what uses them, as singletons.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; null for what is built in.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// <para>May be called several times: nothing is registered twice, and each call goes on with the options of the one before. A service that
    /// the host registered itself for <see cref="ReportBuilder"/>, <see cref="ReportAudit"/> or <see cref="DeadlineCalculator"/> stays.</para>
    /// <para>A host's own <see cref="IReportSectionBuilder"/> services take the place of the sections with their codes, in every outline; one with a code of
    /// its own stands at the end. Its own <see cref="IAuditRule"/> services run with the built-in ones. Another place is given with
    /// <see cref="GovDisclosureOptions.ChangeOutline"/>.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="GovDisclosureOptionsException">The options cannot be used; it lists every mistake. Nothing was registered by this call.</exception>
    public static IServiceCollection AddGovDisclosure(this IServiceCollection services, Action<GovDisclosureOptions>? configure = null)
    {
        Guard.NotNull(services);
        var registration = Registration.Of(services);
        configure?.Invoke(registration.Options);
        registration.Apply(services);
        services.TryAddSingleton(provider => new ReportBuilder(registration.OutlinesWith(provider.GetServices<IReportSectionBuilder>())));
        services.TryAddSingleton(provider => new ReportAudit(provider.GetServices<IAuditRule>()));
        services.TryAddSingleton(_ => new DeadlineCalculator(registration.Options.Calendar) { Regimes = [.. registration.Options.Regimes] });
        return services;
    }
}
