using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.DependencyInjection;
using GovDisclosure.Documents;
using GovDisclosure.Findings;
using GovDisclosure.Forms;
using GovDisclosure.Law;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Requests;
using GovDisclosure.Sections;
using GovDisclosure.Tests.Reports;
using GovDisclosure.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.Tests.DependencyInjection;

public class AddGovDisclosureTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    private static SectionBuilder Own(string code) => new(code, _ => SectionResult.Of(new ReportSection(code, "自拟部分")));

    [Fact]
    public void AddGovDisclosure_WithoutOptions_RegistersEverythingBuiltIn()
    {
        using var provider = new ServiceCollection().AddGovDisclosure().BuildServiceProvider(Strict);
        Assert.Equal(AuditRules.BuiltIn, provider.GetServices<IAuditRule>());
        Assert.Equal(["html", "md", "txt", "json"], provider.GetServices<IReportWriter>().Select(w => w.Format));
        Assert.Equal(Regimes.All, provider.GetServices<DisclosureRegime>());
        Assert.Same(WorkingDayCalendar.China, provider.GetRequiredService<WorkingDayCalendar>());
        Assert.Same(FormCatalogue.BuiltIn, provider.GetRequiredService<FormCatalogue>());
        Assert.NotNull(provider.GetRequiredService<DeadlineCalculator>());
        Assert.Equal(NaxiReport.Built, provider.GetRequiredService<ReportBuilder>().Build(NaxiReport.Data));
        Assert.Equal(new ReportAudit().Run(NaxiReport.Data), provider.GetRequiredService<ReportAudit>().Run(NaxiReport.Data));
    }

    [Fact]
    public void AddGovDisclosure_Twice_RegistersNothingTwice()
    {
        var once = new ServiceCollection().AddGovDisclosure();
        var twice = new ServiceCollection().AddGovDisclosure().AddGovDisclosure();
        Assert.Equal(once.Count, twice.Count);
        using var provider = twice.BuildServiceProvider(Strict);
        Assert.Equal(AuditRules.BuiltIn.Count, provider.GetRequiredService<ReportAudit>().Rules.Count);
    }

    [Fact]
    public void AddGovDisclosure_OptionsOfBothCalls_AreInForce()
    {
        var services = new ServiceCollection();
        services.AddGovDisclosure(o => o.ChangeOutline("sichuan-2017", outline => outline.Remove("keyFields")));
        services.AddGovDisclosure(o => o.ChangeOutline("sichuan-2017", outline => outline.InsertBefore("proposals", Own("own"))));
        using var provider = services.BuildServiceProvider(Strict);
        var headings = provider.GetRequiredService<ReportBuilder>().Build(NaxiReport.Data).Document.Sections.Select(s => s.Id);
        Assert.Equal(["progress", "keyPoints", "own", "proposals"], headings);
    }

    [Fact]
    public void AddGovDisclosure_OwnBuilderService_ReplacesOrIsAdded()
    {
        var services = new ServiceCollection().AddGovDisclosure();
        services.AddSingleton<IReportSectionBuilder>(Own("fees"));
        services.AddSingleton<IReportSectionBuilder>(Own("annex"));
        using var provider = services.BuildServiceProvider(Strict);
        var sections = provider.GetRequiredService<ReportBuilder>().Build(NaxiReport.Data).Document.EnumerateSections().ToList();
        Assert.Equal("（三）自拟部分", sections.Single(s => s.Section.Id == "fees").Heading);
        Assert.Equal("五、自拟部分", sections[^1].Heading);
    }

    [Fact]
    public void AddGovDisclosure_OwnRuleService_RunsWithTheBuiltInOnes()
    {
        var services = new ServiceCollection().AddGovDisclosure(o => o.Rules.Remove(o.Rules.Single(r => r.Id == "prose.slogan")));
        var finding = new Finding("own.rule", Severity.Warning, "organ", new LocalizedText("自拟", "own"));
        services.AddSingleton<IAuditRule>(new AuditRule("own.rule", new LocalizedText("自拟", "own"), _ => [finding]));
        using var provider = services.BuildServiceProvider(Strict);
        var findings = provider.GetRequiredService<ReportAudit>().Run(NaxiReport.Data).Findings;
        Assert.Contains(finding, findings);
        Assert.DoesNotContain(findings, f => f.RuleId == "prose.slogan");
    }

    [Fact]
    public void AddGovDisclosure_ManyMistakes_AreToldInOneException()
    {
        var services = new ServiceCollection();
        var error = Assert.Throws<GovDisclosureOptionsException>(() => services.AddGovDisclosure(o =>
        {
            o.Calendar = null!;
            o.Forms = null!;
            o.Writers.Add(new HtmlReportWriter());
            o.Rules.Add(AuditRules.BuiltIn[0]);
            o.Outlines.Add(null!);
            o.ChangeOutline("nowhere", outline => outline);
            o.ChangeOutline("sichuan-2017", outline => outline.Remove("nothing-such"));
        }));
        Assert.Equal(7, error.Problems.Count);
        foreach (var part in new[] { "Calendar", "Forms", "\"html\"", "\"figures.sum\"", "Outlines holds null", "\"nowhere\"", "\"nothing-such\"" })
        {
            Assert.Contains(error.Problems, p => p.Contains(part, StringComparison.Ordinal));
            Assert.Contains(part, error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(services);
    }

    [Fact]
    public void AddGovDisclosure_HostsOwnBuilder_Stays()
    {
        var own = new ReportBuilder([ReportOutlines.Regulations2007]);
        var services = new ServiceCollection();
        services.AddSingleton(own);
        using var provider = services.AddGovDisclosure().BuildServiceProvider(Strict);
        Assert.Same(own, provider.GetRequiredService<ReportBuilder>());
    }
}
