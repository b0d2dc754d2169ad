using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.Documents;
using GovDisclosure.Fees;
using GovDisclosure.Forms;
using GovDisclosure.Rendering;
using GovDisclosure.Sections;
using GovDisclosure.Tests.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.Tests.DependencyInjection;

public class AddGovDisclosureTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    private static SectionBuilder Own(string code) => new(code, _ => SectionResult.Of(new ReportSection(code, "自拟部分")));

    private static DisclosureService Service(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(Strict).GetRequiredService<DisclosureService>();
    }

    [Fact]
    public void AddGovDisclosure_WithoutOptions_IsWhatNewMakes()
    {
        var service = Service(services => services.AddGovDisclosure());
        var plain = new DisclosureService();
        Assert.Equal(AuditRules.BuiltIn, service.Rules);
        Assert.Equal(["html", "md", "txt", "json"], service.Writers.Select(w => w.Format));
        Assert.Equal(DisclosureRegime.All, service.Regimes);
        Assert.Same(WorkingDayCalendar.China, service.Calendars.Current);
        Assert.Same(FormCatalogue.BuiltIn, service.Forms);
        Assert.Equal(plain.Build(NaxiReport.Data), service.Build(NaxiReport.Data));
    }

    [Fact]
    public void AddGovDisclosure_Twice_RegistersNothingTwice()
        => Assert.Equal(new ServiceCollection().AddGovDisclosure().Count, new ServiceCollection().AddGovDisclosure().AddGovDisclosure().Count);

    [Fact]
    public void AddGovDisclosure_OptionsOfBothCalls_AreInForce()
    {
        var service = Service(services => services.AddGovDisclosure(o => o.Organ = "某局").AddGovDisclosure(o => o.DueSoonWorkingDays = 7));
        Assert.Equal(("某局", 7), (service.Organ, service.DueSoonWorkingDays));
    }

    [Fact]
    public void AddGovDisclosure_OwnSection_ReplacesOrIsAdded()
    {
        var service = Service(services => services.AddSingleton<SectionBuilder>(Own("fees")).AddGovDisclosure().AddSingleton<SectionBuilder>(Own("annex")));
        var sections = service.Build(NaxiReport.Data).Document.EnumerateSections().ToList();
        Assert.Equal("（三）自拟部分", sections.Single(s => s.Section.Id == "fees").Heading);
        Assert.Equal("五、自拟部分", sections[^1].Heading);
    }

    [Fact]
    public void AddGovDisclosure_OwnOutline_TakesThePlaceOfTheBuiltInOne()
    {
        var service = Service(services => services.AddGovDisclosure().AddSingleton(ReportOutline.Sichuan2017.Remove("keyFields").InsertBefore("proposals", Own("own"))));
        Assert.Equal(["progress", "keyPoints", "own", "proposals"], service.Build(NaxiReport.Data).Document.Sections.Select(s => s.Id));
    }

    [Fact]
    public void AddGovDisclosure_OwnRule_RunsWithTheBuiltInOnes()
    {
        var finding = new Finding("own.rule", Severity.Warning, "organ", new LocalizedText("自拟", "own"));
        var service = Service(services => services
            .AddSingleton<AuditRule>(new AuditRule("own.rule", new LocalizedText("自拟", "own"), _ => [finding]))
            .AddGovDisclosure(o => o.DisabledRules.Add("prose.slogan")));
        var findings = service.Audit(NaxiReport.Data).Findings;
        Assert.Contains(finding, findings);
        Assert.DoesNotContain(findings, f => f.RuleId == "prose.slogan");
        Assert.Contains(findings, f => f.RuleId == "shares.base");
    }

    [Fact]
    public void AddGovDisclosure_ScopedRule_GetsTheHostsOwnDataOfItsScope()
    {
        var services = new ServiceCollection().AddGovDisclosure();
        services.AddScoped<Tenant>();
        services.AddScoped<AuditRule, TenantRule>();
        services.AddScoped<SectionBuilder, TenantSection>();
        using var provider = services.BuildServiceProvider(Strict);
        foreach (var name in new[] { "甲", "乙" })
        {
            using var scope = provider.CreateScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Name = name;
            var built = scope.ServiceProvider.GetRequiredService<DisclosureService>().Build(NaxiReport.Data);
            Assert.Equal(name, Assert.Single(built.Findings, f => f.RuleId == "tenant").Message.Chinese);
            Assert.Equal(name, built.Document.Sections[^1].Heading);
        }
    }

    [Fact]
    public void AddGovDisclosure_ClockTariffRegimeWriter_AreTheHosts()
    {
        var regime = DisclosureRegime.Of2019 with { DayOffReceiptMovesOn = new RuleValue<bool>(true, DisclosureRegime.Of2019.DayOffReceiptMovesOn.Citation) };
        var tariff = new FeeTariff("own", new LocalizedText("自", "own"), DisclosureRegime.Of2019.Instrument.Cite(), FeeTariff.ProcessingFee2021.Scales);
        var writer = new HtmlReportWriter();
        var service = Service(services => services.AddGovDisclosure()
            .AddSingleton<IClock>(new FixedClock(Instant.FromUtc(2026, 12, 31, 16, 0))).AddSingleton(regime).AddSingleton(tariff).AddSingleton<IReportWriter>(writer));
        Assert.Equal(new LocalDate(2027, 1, 1), service.Today);
        Assert.Equal([DisclosureRegime.Of2007, regime], service.Regimes);
        Assert.Same(tariff, service.TariffOn(new LocalDate(2015, 3, 2)));
        Assert.Same(writer, service.WriterOf("html"));
    }

    [Fact]
    public void AddGovDisclosure_NoticeLoadedWhileItRuns_ReachesEveryService()
    {
        using var provider = new ServiceCollection().AddGovDisclosure().BuildServiceProvider(Strict);
        var (one, other) = (provider.GetRequiredService<DisclosureService>(), provider.GetRequiredService<DisclosureService>());
        Assert.False(other.Deadlines.Calendar.Covers(new LocalDate(2027, 1, 1)));
        one.LoadNotice(Notices.Of2027, []);
        Assert.True(other.Deadlines.Calendar.Covers(new LocalDate(2027, 1, 1)));
        Assert.True(provider.GetRequiredService<DisclosureService>().Calendars.Current.Covers(new LocalDate(2027, 12, 31)));
        Assert.False(WorkingDayCalendar.China.Covers(new LocalDate(2027, 1, 1)));
    }

    [Fact]
    public void AddGovDisclosure_ManyMistakes_AreToldInOneException()
    {
        var services = new ServiceCollection();
        var error = Assert.Throws<GovDisclosureOptionsException>(() => services.AddGovDisclosure(o =>
        {
            o.Organ = " ";
            o.DueSoonWorkingDays = -1;
            o.MaxReadingSeconds = 0;
            o.ProjectThrough = 1900;
            o.Calendars.Add("nowhere.json");
            o.Tariffs.Add("nowhere.json");
            o.DisabledRules.Add("nothing-such");
        }));
        Assert.Equal(7, error.Problems.Count);
        foreach (var member in new[] { "Organ", "DueSoonWorkingDays", "MaxReadingSeconds", "ProjectThrough", "Calendars", "Tariffs", "DisabledRules" })
        {
            Assert.Single(error.Problems, p => p.StartsWith(member, StringComparison.Ordinal));
            Assert.Contains(member, error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(services);
    }

    [Fact]
    public void AddGovDisclosure_WithoutServices_Throws()
        => Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddGovDisclosure());

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }

    private sealed class Tenant
    {
        public string Name { get; set; } = string.Empty;
    }

    private sealed class TenantRule(Tenant tenant) : AuditRule(
        "tenant",
        new LocalizedText("租户", "tenant"),
        _ => [new Finding("tenant", Severity.Info, "organ", new LocalizedText(tenant.Name, tenant.Name))]);

    private sealed class TenantSection(Tenant tenant) : SectionBuilder("tenant", _ => SectionResult.Of(new ReportSection("tenant", tenant.Name)));
}
