using GovDisclosure.Reports;
using GovDisclosure.Sections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovDisclosure.DependencyInjection;

/// <summary>The options of all calls so far, and the services that stand for them.</summary>
internal sealed class Registration
{
    private readonly List<ServiceDescriptor> _added = [];

    private Registration()
    {
    }

    public GovDisclosureOptions Options { get; } = new();

    /// <summary>The registration of the calls before, or a new one.</summary>
    public static Registration Of(IServiceCollection services)
        => services.Select(s => s.ServiceType == typeof(Registration) ? s.ImplementationInstance as Registration : null).FirstOrDefault(r => r is not null) ?? new Registration();

    /// <summary>Puts the services of the options in the place of those of the call before.</summary>
    /// <exception cref="GovDisclosureOptionsException">The options cannot be used.</exception>
    public void Apply(IServiceCollection services)
    {
        var mistakes = Options.Mistakes();
        if (mistakes.Count > 0)
        {
            throw new GovDisclosureOptionsException(mistakes);
        }

        foreach (var old in _added)
        {
            services.Remove(old);
        }

        _added.Clear();
        services.TryAddSingleton(this);
        Add(services, [Options.Calendar]);
        Add(services, [Options.Forms]);
        Add(services, Options.Regimes);
        Add(services, Options.Schemes);
        Add(services, Options.Outlines);
        Add(services, Options.Rules);
        Add(services, Options.Writers);
    }

    /// <summary>The outlines with a host's own builders in them.</summary>
    public IEnumerable<ReportOutline> OutlinesWith(IEnumerable<IReportSectionBuilder> builders)
    {
        var own = builders.ToList();
        return Options.Outlines.Select(outline => own.Aggregate(
            outline,
            (changed, builder) => changed.Contains(builder.Code) ? changed.Replace(builder.Code, builder) : changed.Add(builder)));
    }

    private void Add<T>(IServiceCollection services, IEnumerable<T> values)
        where T : class
    {
        foreach (var value in values)
        {
            var descriptor = ServiceDescriptor.Singleton(value);
            services.Add(descriptor);
            _added.Add(descriptor);
        }
    }
}
