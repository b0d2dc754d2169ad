using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Fees;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Rendering;
using GovDisclosure.Reviews;
using GovDisclosure.Sections;
using GovDisclosure.Sources;
using GovDisclosure.Statistics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
#if NET
using NodaTime.Extensions;
#endif

namespace GovDisclosure.DependencyInjection;

/// <summary>The options of all calls so far, what their files hold, and how a service is made of them and of the host's container.</summary>
internal sealed class Registration
{
    private HostData? _data;

    private Registration()
    {
    }

    public GovDisclosureOptions Options { get; } = new();

    public HostData Data => _data ?? throw new InvalidOperationException("The options were not loaded.");

    /// <summary>The registration of the calls before, or a new one.</summary>
    public static Registration Of(IServiceCollection services)
        => services.Select(s => s.ServiceType == typeof(Registration) ? s.ImplementationInstance as Registration : null).FirstOrDefault(r => r is not null) ?? new Registration();

    /// <summary>Reads the files of the options.</summary>
    /// <exception cref="GovDisclosureOptionsException">The options cannot be used.</exception>
    public void Load() => _data = HostData.Load(Options);

    /// <summary>Makes a service with the parts of a container.</summary>
    /// <exception cref="GovDisclosureOptionsException">A form of the container has the name of another form.</exception>
    public DisclosureService Make(IServiceProvider container)
    {
        var own = new DisclosureService(Options, Data);
        return new DisclosureService(Options, Data)
        {
            Clock = ClockOf(container) ?? own.Clock,
            Calendars = container.GetRequiredService<CalendarSource>(),
            Regimes = Keyed.Merge(own.Regimes, container.GetServices<DisclosureRegime>(), r => r.Code),
            Tariffs = Keyed.Merge(own.Tariffs, container.GetServices<FeeTariff>(), t => t.Id),
            Forms = container.GetServices<Form>().Aggregate(container.GetService<FormCatalogue>() ?? own.Forms, (forms, form) => forms.With(form)),
            Schemes = Keyed.Merge(own.Schemes, container.GetServices<CategoryScheme>(), s => s.Id),
            Outlines = Keyed.Merge(own.Outlines, container.GetServices<ReportOutline>(), o => o.Id),
            Sections = Keyed.Merge([], container.GetServices<SectionBuilder>(), s => s.Code),
            Rules = Keyed.Merge(own.Rules, container.GetServices<AuditRule>(), r => r.Id),
            Writers = Keyed.Merge(own.Writers, container.GetServices<IReportWriter>(), w => w.Format),
            Readers = [.. container.GetServices<ISourceReader>()],
            PersonalDataReaders = [.. container.GetServices<IPersonalDataReader>()],
            Tally = container.GetService<TallyOptions>() ?? own.Tally,
            Bridges = container.GetServices<FormBridge>().ToArray() is { Length: > 0 } bridges ? bridges : own.Bridges,
            RemedyReadings = container.GetService<RemedyReadings>() ?? own.RemedyReadings,
            Limits = container.GetService<ReadingLimits>() ?? own.Limits,
        };
    }

    private static IClock? ClockOf(IServiceProvider container)
    {
        var clock = container.GetService<IClock>();
#if NET
        return clock ?? container.GetService<TimeProvider>()?.ToClock();
#else
        return clock;
#endif
    }
}
