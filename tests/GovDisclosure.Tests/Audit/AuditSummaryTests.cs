using GovDisclosure.Audit;
using GovDisclosure.Reports;

namespace GovDisclosure.Tests.Audit;

public class AuditSummaryTests
{
    private static readonly LocalizedText Text = new("不符", "it does not fit");

    [Fact]
    public void Of_SeveralReports_CountsFindingsWaiversAndReportsByRule()
    {
        var first = Run("甲区", [], Wrong("a", Severity.Warning), Wrong("a", Severity.Error), Wrong("b", Severity.Info));
        var second = Run("乙区", [new Waiver("b", null, "已核实")], Wrong("a", Severity.Warning), Wrong("b", Severity.Warning));
        var clean = Run("丙区", []);
        var summary = AuditSummary.Of([first, second, clean]);
        Assert.Equal((3, 2), (summary.ReportCount, summary.CleanCount));
        Assert.Equal(["a", "b"], summary.Rules.Select(r => r.RuleId));
        var (a, b) = (summary.Rules[0], summary.Rules[1]);
        Assert.Equal((Severity.Error, 3, 0), (a.Severity, a.StandingCount, a.WaivedCount));
        Assert.Equal(["甲区", "乙区"], a.Reports.Select(r => r.Organ));
        Assert.Equal((Severity.Info, 1, 1), (b.Severity, b.StandingCount, b.WaivedCount));
        Assert.Equal(["甲区"], b.Reports.Select(r => r.Organ));
    }

    private static Finding Wrong(string rule, Severity severity) => new(rule, severity, "table3", Text);

    private static AuditResult Run(string organ, IReadOnlyList<Waiver> waivers, params Finding[] findings)
    {
        var rules = findings.GroupBy(f => f.RuleId).Select(group => new AuditRule(group.Key, Text, _ => group));
        return new ReportAudit(rules).Run(new AnnualReport { Organ = organ, Year = 2023, Waivers = waivers });
    }
}
