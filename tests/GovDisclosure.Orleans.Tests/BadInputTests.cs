using GovDisclosure.Forms;
using GovDisclosure.Statistics;

namespace GovDisclosure.Orleans.Tests;

public sealed class BadInputTests
{
    [Fact]
    public async Task Report_OfAnUnknownOrgan_IsSaidAndTheRestCounts()
    {
        var nation = new SmallNation(11);
        await using var cluster = await Cluster.StartAsync();
        await cluster.PlaceAndReportAsync(nation);
        nation.Reports.Add(("x9", "r1", SmallNation.ReportOf("某局", nation.Figures())));
        var finding = Assert.Single(await cluster.Nation.ReportAsync("x9", "r1", 1, nation.Reports[^1].Report));
        Assert.Equal(("rollup.unknown-organ", "x9"), (finding.RuleId, finding.Place));
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Reports_TwoOfOneOrgan_OneCountsAndBothAreSaid()
    {
        var nation = new SmallNation(12);
        await using var cluster = await Cluster.StartAsync();
        await cluster.PlaceAndReportAsync(nation);
        foreach (var (organ, source, figures) in new[] { (nation.Reports[0].Organ, "a0", nation.Figures()), (nation.Reports[1].Organ, "z9", nation.Reports[1].Report.Tables!) })
        {
            nation.Reports.Add((organ, source, SmallNation.ReportOf("乙", figures)));
            Assert.Equal("rollup.doubled", Assert.Single(await cluster.Nation.ReportAsync(organ, source, 1, nation.Reports[^1].Report)).RuleId);
        }

        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Reports_OfAnotherYearOrFormOrWithoutTables_AreSaidAsOnOneMachine()
    {
        var nation = new SmallNation(13);
        await using var cluster = await Cluster.StartAsync();
        nation.Reports[0] = (nation.Reports[0].Organ, "r1", nation.Reports[0].Report with { Year = 2022 });
        nation.Reports[1] = (nation.Reports[1].Organ, "r1", nation.Reports[1].Report with { Tables = null });
        var older = FormCatalogue.BuiltIn.Find("2019-format")!;
        var statistics = FormCatalogue.BuiltIn.Find("2014-statistics")!;
        nation.Reports[2] = (nation.Reports[2].Organ, "r1", nation.Reports[2].Report with { Form = older.Id, Tables = new FormValuesBuilder(older).Set(older.Cells[0], CellValue.Count(5)).Set(older.Cells[40], CellValue.Count(7)).Build() });
        nation.Reports[3] = (nation.Reports[3].Organ, "r1", nation.Reports[3].Report with { Form = statistics.Id, Tables = new FormValuesBuilder(statistics).Set(statistics.Cells[0], CellValue.Count(5)).Build() });
        await cluster.PlaceAndReportAsync(nation);
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Tree_WithACircleAndMore_CostsTheOrgansThatItConcerns()
    {
        var nation = new SmallNation(14);
        await using var cluster = await Cluster.StartAsync();
        Organ[] broken =
        [
            new("k1", "甲", "k2"), new("k2", "乙", "k3"), new("k3", "丙", "k1"), new("k4", "丁", "k2"), new("k5", "戊", "k5"), new("n1", "己", "nobody"), new("n2", "庚", "n1"), new("p0", "重复", null),
        ];
        var findings = await cluster.Nation.PlaceAsync([.. broken, .. nation.Organs.Where(o => o.Id != "p0")]);
        Assert.Equal(
            ["k1 organ-tree.circle", "k2 organ-tree.circle", "k3 organ-tree.circle", "k4 organ-tree.below", "k5 organ-tree.circle", "n1 organ-tree.parent", "n2 organ-tree.below"],
            findings.Select(f => $"{f.Place} {f.RuleId}").Order(StringComparer.Ordinal));
        Assert.Equal(findings.Count, (await cluster.Nation.FindingsAsync()).Count(f => f.RuleId.StartsWith("organ-tree.", StringComparison.Ordinal)));
        Assert.Equal(["p1"], (await cluster.Nation.PlaceAsync([.. nation.Organs, nation.Organs[13]])).Select(f => f.Place));
        await cluster.ReportAsync(nation);
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Move_BelowItselfOrToNobody_IsRefused()
    {
        var nation = new SmallNation(15);
        await using var cluster = await Cluster.StartAsync();
        await cluster.PlaceAndReportAsync(nation);
        Assert.Equal("organ-tree.circle", Assert.Single(await cluster.Nation.MoveAsync("p0", "p0c1t1")).RuleId);
        Assert.Equal("organ-tree.circle", Assert.Single(await cluster.Nation.MoveAsync("p0", "p0")).RuleId);
        Assert.Equal("organ-tree.parent", Assert.Single(await cluster.Nation.MoveAsync("p0", "nobody")).RuleId);
        Assert.Equal("rollup.unknown-organ", Assert.Single(await cluster.Nation.MoveAsync("nobody", "p0")).RuleId);
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Figures_TooLargeForTheSum_CostTheirOrganOnly()
    {
        var nation = new SmallNation(16);
        await using var cluster = await Cluster.StartAsync();
        await cluster.PlaceAndReportAsync(nation);
        var before = (await cluster.Nation.TotalAsync()).Counted;
        var huge = new FormValuesBuilder(SmallNation.Form) { [0] = CellValue.Count(long.MaxValue) }.Build();
        await cluster.Nation.ReportAsync("p0c0t1", "r1", 9, SmallNation.ReportOf("甲", huge));
        await cluster.Nation.ReportAsync("p0c0t2", "r1", 9, SmallNation.ReportOf("甲", huge));
        await cluster.Nation.SettleAsync();
        Assert.Contains(await cluster.Nation.FindingsAsync(), f => f is { RuleId: "nation.overflow", Place: "p0c0t2" or "p0c0t1" or "p0c0" or "p0" });
        Assert.True((await cluster.Nation.TotalAsync()).Counted >= before);
    }
}
