using GovDisclosure.AspNetCore;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.AspNetCore.Desk;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure;
using GovDisclosure.Internal;
using GovDisclosure.Publishing;
using GovDisclosure.Registers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds endpoints and pages to a host's services.</summary>
public static class GovDisclosureWebServiceCollectionExtensions
{
    /// <summary>Registers what <c>MapGovDisclosure</c> and <c>MapGovDisclosurePages</c> need, with the library, its writers and readers of Word and Excel.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the options; nothing is open unless it opens it.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddGovDisclosureWeb(this IServiceCollection services, Action<GovDisclosureWebOptions>? configure = null)
    {
        Guard.NotNull(services).AddGovDisclosure().AddGovDisclosureOpenXml();
        var known = services.Select(s => s.ServiceType == typeof(GovDisclosureWebOptions) ? s.ImplementationInstance as GovDisclosureWebOptions : null).FirstOrDefault(o => o is not null);
        var options = known ?? new GovDisclosureWebOptions();
        configure?.Invoke(options);
        services.TryAddSingleton(options);
        services.AddAntiforgery();
        services.AddDataProtection();
        services.AddAuthorization();
        services.AddMetrics();
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton<DisclosureTelemetry>();
        services.TryAddSingleton<CallLimits>();
        services.TryAddSingleton<IdempotencyKeys>();
        services.TryAddSingleton<CallRunner>();
        services.TryAddSingleton<IDisclosureFileStore>(_ => new FolderFileStore(options.AttachmentFolder));
        services.TryAddSingleton<IIndexNumberStore, KeptIndexNumbers>();
        services.TryAddSingleton<IPublicationStore, FilePublicationStore>();
        services.TryAddScoped<PublicationDesk>();
        services.TryAddSingleton<ApplicantKeys>();
        services.TryAddSingleton<RegisterRound>();
        services.TryAddScoped<RegisterDoor>();
        services.TryAddTransient<PublishedReports>();
        services.TryAddTransient(container => new RegisterHealth(
            container.GetRequiredService<DisclosureService>(),
            options,
            container.GetRequiredService<RegisterRound>(),
            container.GetRequiredService<IDisclosureFileStore>(),
            container.GetRequiredService<IPublicationStore>(),
            container.GetService<IRegisterStore>()));
        return services;
    }

    /// <summary>Adds the check of health: a holiday notice is missing, a last day is projected, a chain of the register or of the publications is broken, a file of a delivered reply was changed.</summary>
    /// <param name="health">The checks of the host.</param>
    /// <returns>The checks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="health"/> is null.</exception>
    public static IHealthChecksBuilder AddGovDisclosure(this IHealthChecksBuilder health)
        => Guard.NotNull(health).AddCheck<RegisterHealth>("GovDisclosure");
}
