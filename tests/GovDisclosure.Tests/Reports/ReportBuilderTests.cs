using GovDisclosure.Documents;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Tests.Reports;

public class ReportBuilderTests
{
    private static readonly AnnualReport Report = new() { Organ = "某区人民政府", Year = 2017, Form = "own" };

    private static ReportOutline Of(params OutlineEntry[] entries) => new("own", new LocalizedText("自拟", "own"), entries);

    private static OutlineEntry Section(string code, params OutlineEntry[] children)
        => new(new SectionBuilder(code, _ => SectionResult.Of(new ReportSection(code, "标题" + code))), children);

    [Fact]
    public void Build_NestedOutline_NumbersComeFromTheModel()
    {
        var built = ReportBuilder.Build(new ReportContext(Report), Of(Section("a", Section("b"), Section("c")), Section("d")));
        Assert.Equal(
            ["一、标题a", "（一）标题b", "（二）标题c", "二、标题d"],
            built.Document.EnumerateSections().Select(s => s.Heading));
        Assert.Equal("某区人民政府2017年政府信息公开工作年度报告", built.Document.Title);
    }

    [Fact]
    public void Build_BuilderGivesNothing_SectionAndItsChildrenAreLeftOut()
    {
        var nothing = new OutlineEntry(new SectionBuilder("a", _ => SectionResult.Nothing), Section("b"));
        var built = ReportBuilder.Build(new ReportContext(Report), Of(nothing, Section("c")));
        Assert.Equal(["一、标题c"], built.Document.EnumerateSections().Select(s => s.Heading));
        Assert.Empty(built.Findings);
    }

    [Fact]
    public void Build_BuilderGivesFindings_TheyAreKept()
    {
        var finding = new Finding("own.rule", Severity.Warning, "section:a", new LocalizedText("不全", "incomplete"));
        var built = ReportBuilder.Build(new ReportContext(Report), Of(new OutlineEntry(new SectionBuilder("a", _ => SectionResult.Missing(finding)))));
        Assert.Equal([finding], built.Findings);
    }

    [Fact]
    public void Build_ProseWithoutSection_IsAFindingNotALoss()
    {
        var report = Report with { Prose = [new ReportProse("nowhere", ProsePosition.Before, "文字。")] };
        var finding = Assert.Single(ReportBuilder.Build(new ReportContext(report), Of(Section("a"))).Findings);
        Assert.Equal(("report.prose-unplaced", Severity.Error), (finding.RuleId, finding.Severity));
    }

    [Fact]
    public void Build_RequiredSectionWithoutData_CitesArticle32()
    {
        var built = new ReportBuilder().Build(Report with { Form = "2008-outline" });
        Assert.Equal(["section:proactive", "section:requests", "section:fees", "section:reviews", "section:problems", "section:otherMatters"], built.Findings.Select(f => f.Place));
        Assert.Equal(
            Enumerable.Range(1, 6).Select(item => (int?)item),
            built.Findings.Select(f => f.Source!.Item));
        Assert.All(built.Findings, f => Assert.Equal(32, f.Source!.ArticleNumber));
        Assert.Empty(built.Document.Sections);
    }

    [Fact]
    public void Build_WrongBuilder_IsTheCallersBug()
    {
        var other = new OutlineEntry(new SectionBuilder("a", _ => SectionResult.Of(new ReportSection("b", "标题"))));
        Assert.Contains("\"a\"", Assert.Throws<ArgumentException>(() => ReportBuilder.Build(new ReportContext(Report), Of(other))).Message, StringComparison.Ordinal);
        var none = new OutlineEntry(new SectionBuilder("a", _ => null!));
        Assert.Contains("Nothing", Assert.Throws<ArgumentException>(() => ReportBuilder.Build(new ReportContext(Report), Of(none))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_UnknownForm_NamesTheOutlinesThereAre()
    {
        var error = Assert.Throws<ArgumentException>(() => new ReportBuilder().Build(Report with { Form = "nothing-such" }));
        Assert.Contains("sichuan-2017", error.Message, StringComparison.Ordinal);
    }
}
