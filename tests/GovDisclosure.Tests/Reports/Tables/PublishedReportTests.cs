using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Forms;
using GovDisclosure.Reports;
using GovDisclosure.Tests.Forms;

namespace GovDisclosure.Tests.Reports.Tables;

/// <summary>Real published reports through the whole audit.</summary>
public class PublishedReportTests
{
    private static AnnualReport Load(string name) => ReportFile.Parse(File.ReadAllText(SampleYears.PathOf(name)), name).Report;

    private static IEnumerable<string> Ids(AuditResult audit) => audit.Findings.Where(f => f.Severity > Severity.Info).Select(f => f.RuleId);

    [Theory]
    [InlineData("hongze-2023", "T4.review T4.afterReview", "the page prints 0 under 总计 where the cells say 11 and 5")]
    [InlineData("hongze-2024", "", "clean")]
    [InlineData("pingtan-2021", "", "clean")]
    [InlineData("pingtan-2022", "", "clean")]
    [InlineData("pingtan-2019", "figures.sum", "the tables hold; the categories of the text add up to 2533, 2599 is printed")]
    [InlineData("jiangning-2022", "TXT.balance text.fee", "791 came in, 790 are accounted for; and no word on the fee")]
    public void Run_PublishedReport_IsJudgedRight(string name, string rules, string why)
        => Assert.True(rules == string.Join(' ', Ids(new ReportAudit().Run(Load(name)))), why);

    [Fact]
    public void Run_Jiangning2022_SaysWhatIsMissing()
    {
        var finding = Assert.Single(new ReportAudit().Run(Load("jiangning-2022")).Findings, f => f.RuleId == "TXT.balance");
        Assert.Equal((Severity.Error, "791", "790"), (finding.Severity, finding.Expected, finding.Actual));
    }

    [Theory]
    [InlineData("hongze-2024", "hongze-2023")]
    [InlineData("pingtan-2022", "pingtan-2021")]
    public void Run_ChainOfYears_IsClean(string name, string previous)
        => Assert.Empty(Ids(new ReportAudit().Run(Load(name), Load(previous))));

    [Fact]
    public void Run_HybridLayout_IsToldAndChecked()
    {
        var finding = Assert.Single(new ReportAudit().Run(Load("hongze-2024")).Findings);
        Assert.Equal(("form.year", Severity.Info, "tables"), (finding.RuleId, finding.Severity, finding.Place));
    }

    [Fact]
    public void Run_ReportTwoYearsBack_IsNotHeldAgainstThisOne()
    {
        var audit = new ReportAudit().Run(Load("pingtan-2022"), Load("pingtan-2019"));
        var finding = Assert.Single(audit.Findings);
        Assert.Equal(("form.previous", "2021", "2019"), (finding.RuleId, finding.Expected, finding.Actual));
        Assert.Contains(new ReportAudit().Run(Load("pingtan-2022"), Load("pingtan-2021") with { Organ = "福州市" }).Findings, f => f.Place == "organ");
    }

    [Fact]
    public void Run_AgainstChildrenAndCases_NamesTheCellsThatDiffer()
    {
        var report = Load("pingtan-2022");
        var cell = report.Tables!.Form.FindCell("table4", "", "direct.total")!;
        var other = report.Tables.With(cell, CellValue.Count(4)).With(report.Tables.Form.FindCell("table2", "adminFees", "amount")!, CellValue.NotShown);
        var audit = new ReportAudit().Run(new ReportContext(report) { ChildrenTotal = other, CasesTally = other });
        Assert.Equal([("form.children", "table4/direct.total", "4", "1"), ("form.cases", "table4/direct.total", "4", "1")], audit.Findings.Select(f => (f.RuleId, f.Place, f.Expected!, f.Actual!)));
        Assert.Empty(new ReportAudit().Run(new ReportContext(report) { ChildrenTotal = report.Tables, CasesTally = report.Tables }).Findings);
    }

    [Fact]
    public void Run_WaivedIdentity_StaysWithItsReason()
    {
        var report = Load("hongze-2023") with { Waivers = [new Waiver("T4.review", "table4/review.total", "原件如此"), new Waiver("T4.afterReview", null, "原件如此")] };
        var audit = new ReportAudit().Run(report);
        Assert.True(audit.IsClean);
        Assert.Equal(2, audit.Findings.Count(f => f.WaiverReason == "原件如此"));
    }

    [Fact]
    public void Of_ManyReports_SaysWhichRulesFailWhere()
    {
        var audit = new ReportAudit();
        var summary = AuditSummary.Of(new[] { "hongze-2023", "hongze-2024", "pingtan-2021", "pingtan-2019" }.Select(name => audit.Run(Load(name))));
        Assert.Equal((4, 2), (summary.ReportCount, summary.CleanCount));
        Assert.Equal(["T4.afterReview", "T4.review", "figures.sum"], summary.Rules.Where(r => r.Severity == Severity.Error).Select(r => r.RuleId).Order(StringComparer.Ordinal));
        Assert.Equal([("淮安市洪泽区", 2023)], summary.Rules.Single(r => r.RuleId == "T4.review").Reports.Select(r => (r.Organ, r.Year)));
        Assert.Equal(2, summary.Rules.Single(r => r.RuleId == "form.year").StandingCount);
    }

    [Fact]
    public void Of_ThousandsOfReports_CountsThemAll()
    {
        var (audit, report) = (new ReportAudit(), Load("hongze-2023"));
        var summary = AuditSummary.Of(Enumerable.Range(0, 3000).Select(i => audit.Run(report with { Organ = $"机关{i}" })));
        Assert.Equal(3000, summary.Rules.Single(r => r.RuleId == "T4.review").Reports.Count);
        Assert.Equal(0, summary.CleanCount);
    }

    [Fact]
    public void Save_ReportWithTables_IsReadBackEqual()
    {
        var report = Load("hongze-2023") with { Headings = ["一、总体情况"] };
        Assert.Equal(report, ReportFile.Parse(new ReportFile(report).ToJson(), "again.json").Report);
    }
}
