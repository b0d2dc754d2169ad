using System.Globalization;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Rates;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Tests.Reports.Charts;

/// <summary>The charts that the built-in sections show where the host wants them.</summary>
public class SectionChartTests
{
    private static List<ChartBlock> Charts(ReportContext context, string? section = null)
        => [.. new ReportBuilder().Build(context with { IncludeCharts = true }).Document.EnumerateSections()
            .Where(s => section is null || s.Section.Id == section).SelectMany(s => s.Section.Blocks.OfType<ChartBlock>())];

    private static List<ChartBlock> Charts(AnnualReport report, string? section = null) => Charts(new ReportContext(report), section);

    private static AnnualReport Published(string name)
        => ReportFile.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "GovDisclosure.Tests", "Forms", "Reports", name + ".json")), name).Report;

    private static AnnualReport Categories(long total, params (string Name, long Count)[] categories) => new()
    {
        Organ = "某区",
        Year = 2017,
        Proactive = new ProactiveFigures(total) { Categories = [.. categories.Select(c => new CategoryFigure(c.Name, c.Count))] },
    };

    private static AnnualReport Received(int year, long received) => new() { Organ = "某区", Year = year, Requests = new RequestFigures(received) };

    [Fact]
    public void Build_ChartsNotAsked_HasNone()
        => Assert.DoesNotContain(
            new ReportBuilder().Build(new ReportContext(NaxiReport.Data) { Earlier = [NaxiReport.Data with { Year = 2016 }] }).Document.EnumerateSections(),
            s => s.Section.Blocks.Any(b => b is ChartBlock));

    [Fact]
    public void Build_ChartsAsked_ChangesNothingElse()
    {
        var plain = NaxiReport.Built;
        var charted = new ReportBuilder().Build(new ReportContext(NaxiReport.Data) { IncludeCharts = true });
        Assert.Equal(plain.Findings, charted.Findings);
        Assert.Equal(plain.Explanations, charted.Explanations);
        Assert.Equal(
            plain.Document.EnumerateSections().SelectMany(s => s.Section.Blocks),
            charted.Document.EnumerateSections().SelectMany(s => s.Section.Blocks.Where(b => b is not ChartBlock)));
        Assert.Equal(new ReportAudit().Run(plain.Report).Findings, new ReportAudit().Run(new ReportContext(charted.Report) { Document = charted.Document }).Findings);
    }

    [Fact]
    public void Build_Naxi_ChartsCategoriesAndProposalsWithTheSharesOfTheSentences()
    {
        var charts = Charts(NaxiReport.Data);
        Assert.Equal(["2017年主动公开政府信息分类占比", "2017年人大代表建议办理结果", "2017年政协提案办理结果"], charts.Select(c => c.Title));
        Assert.Equal(["1.53%", "3.92%", "21.6%", "64.98%", "1.52%", "2.48%", "3.97%"], charts[0].Shares);
        Assert.Equal(["92.7%", "7.3%"], charts[1].Shares);
        Assert.Equal("共15586条，工作动态类最多，为10128条，占64.98%", charts[0].Summary);
        Assert.All(charts, c => Assert.NotNull(c.Unit));
        Assert.All(charts, c => Assert.All(c.Categories, name => Assert.False(name.EndsWith('的'))));
    }

    [Fact]
    public void Build_FormOf2021_ChartsOutcomesAndResultsBehindTheirTables()
    {
        var built = new ReportBuilder().Build(new ReportContext(Published("hongze-2023")) { IncludeCharts = true });
        var requests = built.Document.Sections.Single(s => s.Id == "requests").Blocks;
        Assert.Equal([typeof(TableBlock), typeof(ChartBlock)], requests.Select(b => b.GetType()));
        var outcomes = (ChartBlock)requests[1];
        Assert.Equal(["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"], outcomes.Categories);
        Assert.Equal([0m, 4m, 3m, 13m, 1m, 0m], outcomes.Series[0].Values);
        Assert.Equal(["0%", "19%", "14.3%", "61.9%", "4.8%", "0%"], outcomes.Shares);

        var reviews = Assert.IsType<ChartBlock>(built.Document.Sections.Single(s => s.Id == "reviews").Blocks[^1]);
        Assert.Equal(["结果维持", "结果纠正", "其他结果", "尚未审结"], reviews.Categories);
        Assert.Equal(["行政复议", "未经复议直接起诉", "复议后起诉"], reviews.Series.Select(s => s.Name));
    }

    [Theory]
    [InlineData("zero")]
    [InlineData("not shown")]
    [InlineData("negative")]
    public void Build_ReviewsWithoutACase_HasNoChart(string kind)
    {
        var form = FormCatalogue.BuiltIn.Find("2021")!;
        var tables = new FormValuesBuilder(form);
        foreach (var cell in form.Cells.Where(c => c.TableId == "table4" && kind != "not shown"))
        {
            tables.Set(cell, CellValue.Count(kind == "zero" ? 0 : -1));
        }

        Assert.Empty(Charts(new AnnualReport { Organ = "某区", Year = 2023, Form = form.Id, Tables = tables.Build() }));
    }

    [Fact]
    public void Build_NothingPublished_HasNoChart() => Assert.Empty(Charts(Categories(0, ("概况类", 0))));

    [Fact]
    public void Build_OneCategory_IsOneBarOfAll()
    {
        var chart = Assert.Single(Charts(Categories(12, ("概况类", 12))));
        Assert.Equal("概况类", Assert.Single(chart.Categories));
        Assert.Equal("100%", Assert.Single(chart.Shares));
    }

    [Fact]
    public void Build_PartsBelowTheTotal_ShowTheRest()
    {
        var chart = Assert.Single(Charts(Categories(10, ("概况类", 6))));
        Assert.Equal(["概况类", "未列出的其余部分"], chart.Categories);
        Assert.Equal(["60%", "40%"], chart.Shares);
    }

    [Fact]
    public void Build_PartsAboveTheTotal_HasNoChart() => Assert.Empty(Charts(Categories(10, ("概况类", 11))));

    [Fact]
    public void Build_ApproximateCount_HasNoChart()
        => Assert.Empty(Charts(Categories(100) with
        {
            Proactive = new ProactiveFigures(100) { Categories = [new CategoryFigure("微信类", ReportedCount.AtLeast(50)), new CategoryFigure("其他类", 50)] },
        }));

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, 60)]
    [InlineData(500, 60)]
    public void Build_ManyCategories_KeepEveryCountInSixtyBars(int count, int bars)
    {
        var categories = Enumerable.Range(1, count).Select(i => (i.ToString(CultureInfo.InvariantCulture) + "类", (long)(i * 7 % 101))).ToArray();
        var total = categories.Sum(c => c.Item2);
        var chart = Assert.Single(Charts(Categories(total, categories)));
        Assert.Equal(bars, chart.Categories.Count);
        Assert.Equal(total, chart.Series[0].Values.Sum());
        Assert.Equal(100m, chart.Shares.Sum(s => decimal.Parse(s.TrimEnd('%'), CultureInfo.InvariantCulture)));
        Assert.Equal(count > bars, chart.Categories[^1] == $"其余{count - bars + 1}项合计");
    }

    [Fact]
    public void Build_HostileNames_StayText()
    {
        var chart = Assert.Single(Charts(Categories(3, ("</text><script>alert(1)</script>", 1), ("\u202e\u0000\"'&", 1), (new string('长', 5000), 1))));
        var html = new HtmlReportWriter().ToText(new ReportDocument
        {
            Title = "图",
            Organ = "某区",
            Year = 2017,
            Sections = [new ReportSection("a", "图") { Blocks = [chart] }],
        });
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0000', html);
    }

    [Fact]
    public void Build_EarlierYears_DrawFiveYearsAndAGap()
    {
        var chart = Assert.Single(Charts(new ReportContext(Received(2017, 30))
        {
            Previous = Received(2016, 25),
            Earlier = [Received(2013, 9), Received(2014, 12), Received(2016, 99), Received(2012, 1), Received(2018, 1)],
        }));
        Assert.Equal(ChartType.Trend, chart.Type);
        Assert.Equal("2013—2017年政府信息公开申请数量", chart.Title);
        Assert.Equal(["2013", "2014", "2015", "2016", "2017"], chart.Categories);
        Assert.Equal([9m, 12m, null, 25m, 30m], Assert.Single(chart.Series).Values);
        Assert.Equal("收到申请由2013年的9件到2017年增至30件", chart.Summary);
    }

    [Fact]
    public void Build_OneYearAlone_HasNoTrend() => Assert.Empty(Charts(new ReportContext(Received(2017, 30)) { Earlier = [Received(2011, 5)] }));

    [Fact]
    public void Build_YearsOfSeveralForms_AreDrawnTogether()
    {
        var chart = Charts(new ReportContext(Published("pingtan-2022")) { Earlier = [Published("pingtan-2021"), Published("pingtan-2019"), Received(2018, 20)] }, "overview.requests").Single();
        Assert.Equal(["收到申请", "办理"], chart.Series.Select(s => s.Name));
        Assert.Equal(["2018", "2019", "2020", "2021", "2022"], chart.Categories);
        Assert.Equal(20m, chart.Series[0].Values[0]);
        Assert.Null(chart.Series[1].Values[0]);
        Assert.Equal(74m, chart.Series[0].Values[4]);
    }

    [Fact]
    public void Build_StatisticsOf2014_GiveTheTrend()
    {
        var form = FormCatalogue.BuiltIn.Find("2014-statistics")!;
        var tables = new FormValuesBuilder(form).Set("statistics", "3.1", string.Empty, CellValue.Count(8)).Set("statistics", "4", string.Empty, CellValue.Count(2))
            .Set("statistics", "5", string.Empty, CellValue.Count(1)).Build();
        var before = new AnnualReport { Organ = "某区", Year = 2016, Tables = tables };
        var report = Received(2017, 9) with { Reviews = new ReviewFigures { Reconsiderations = new CaseFigures(3), Suits = new CaseFigures(0) } };
        var charts = Charts(new ReportContext(report) { Previous = before });
        Assert.Equal(["2016—2017年政府信息公开申请数量", "2016—2017年行政复议、行政诉讼数量"], charts.Select(c => c.Title));
        Assert.Equal([8m, 9m], charts[0].Series[0].Values);
        Assert.Equal("行政复议由2016年的2件到2017年增至3件；行政诉讼由2016年的1件到2017年减至0件", charts[1].Summary);
    }

    [Fact]
    public void Write_ChartHigherThanAPage_IsDrawnInPartsThatHoldEveryBar()
    {
        var names = Enumerable.Range(1, 60).Select(i => FormattableString.Invariant($"第{i}类")).ToArray();
        var html = new HtmlReportWriter().ToText(new ReportBuilder().Build(new ReportContext(Categories(120, [.. names.Select(n => (n, 2L))])) { IncludeCharts = true }).Document);
        Assert.All(names, name => Assert.Single(html.Split(">" + name + "</text>")[1..]));
        Assert.Single(html.Split("<svg role=\"img\"")[1..]);
        Assert.True(html.Split("<svg aria-hidden=\"true\"").Length > 2);
    }

    [Fact]
    public void Build_AllCharts_AreTheGoldenPage()
    {
        var earlier = new[] { Published("pingtan-2021"), Published("pingtan-2019"), Received(2018, 20) };
        ChartBlock[] charts =
        [
            .. Charts(NaxiReport.Data),
            .. Charts(new ReportContext(Published("pingtan-2022")) { Earlier = earlier }),
        ];
        var page = new HtmlReportWriter().ToText(new ReportDocument
        {
            Title = "报告中的图",
            Organ = "某区",
            Year = 2022,
            Sections = [new ReportSection("charts", "图") { Blocks = charts }],
        });
        Golden.Verify("Reports/Golden/charts.html", NaxiReportTests.WithoutStyle(page));
        Assert.Equal(0, charts.Count(c => c.Summary is null || c.Unit is null));
    }
}
