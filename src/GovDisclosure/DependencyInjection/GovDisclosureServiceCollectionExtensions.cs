using GovDisclosure;
using GovDisclosure.Calendars;
using GovDisclosure.DependencyInjection;
using GovDisclosure.Internal;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library with a host's services.</summary>
public static class GovDisclosureServiceCollectionExtensions
{
    /// <summary>Registers <see cref="DisclosureService"/>, and the calendar that all of them share.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options, for example <c>o => configuration.GetSection("GovDisclosure").Bind(o)</c>; null for what is built in.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// <para>May be called several times: nothing is registered twice, and each call goes on with the options of the one before.</para>
    /// <para>Parts of a host's own are services of its container, registered before or after, singleton or scoped: a section
    /// (<see cref="GovDisclosure.Sections.SectionBuilder"/>), a rule (<see cref="GovDisclosure.Audit.AuditRule"/>), a writer, a reader, a form, a
    /// scheme, an outline, a tariff, a regime. One with the name of a built-in one takes its place, another stands beside them; a derived regime takes the
    /// place of its base. A clock (<see cref="NodaTime.IClock"/>, on .NET also <c>TimeProvider</c>), an <see cref="CalendarSource"/>, and the
    /// readings and options that <see cref="DisclosureService"/> has members for are taken from the container too.</para>
    /// <para><see cref="DisclosureService"/> is transient and cheap, so that it lives as long as the parts of the scope that asks for it; singletons may hold one
    /// where no part is scoped.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="GovDisclosureOptionsException">The options, or files that they name, cannot be used; it lists every mistake. Nothing was registered by this call.</exception>
    public static IServiceCollection AddGovDisclosure(this IServiceCollection services, Action<GovDisclosureOptions>? configure = null)
    {
        Guard.NotNull(services);
        var registration = Registration.Of(services);
        configure?.Invoke(registration.Options);
        registration.Load();
        services.TryAddSingleton(registration);
        services.TryAddSingleton<CalendarSource>(_ => new CalendarSource(registration.Data.Calendar));
        services.TryAddTransient(registration.Make);
        return services;
    }
}
