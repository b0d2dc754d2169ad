using GovDisclosure.Recognition;
using GovDisclosure.Reports;
using GovDisclosure.Sources;

namespace GovDisclosure.Tests.Recognition;

public class NarrativeTests
{
    private static readonly string[] PageLines =
    [
        "首页 > 政府信息公开 > 年度报告", "当前位置：首页 > 年报", "索引号：008366031/2023-00001 发布机构：某县人民政府办公室", "发文字号：某府办〔2023〕3号　成文日期：2023年1月18日",
        "某县人民政府2022年政府信息公开工作年度报告", "发布时间：2023-01-19 来源：某县人民政府 浏览次数：12", "字体：【大 中 小】", "本报告依据《条例》编制。", "一、总体情况", "2022年，工作有序开展。",
        "（一）主动公开情况", "全年公开信息120条。", "（二）依申请公开。全年收到申请5件，上年结转1件，办结6件。", "（三）政府信息管理", "规范管理。", "（四）平台建设", "优化栏目。", "（五）监督保障", "开展培训。",
        "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议及行政诉讼情况", "五、存在的主要问题", "及改进情况", "存在不足。", "六、其他需要报告的事项",
        "按照《政府信息公开信息处理费管理办法》，未收取信息处理费。", "某县人民政府办公室", "2023年1月18日", "打印 关闭", "上一篇：某某", "主办单位：某县人民政府 蜀ICP备123号",
    ];

    [Fact]
    public void Page_OfPlainParagraphs_GivesHeadSectionsAndProse()
    {
        var report = Read(PageLines).Report!;
        Assert.Equal(("某县人民政府", 2022, (string?)null), (report.Organ, report.Year, report.Title));
        Assert.Equal(new LocalDate(2023, 1, 19), report.Published);
        Assert.Equal(("008366031/2023-00001", "某府办〔2023〕3号", new LocalDate(2023, 1, 18)), (report.Catalogue!.IndexNumber, report.Catalogue.DocumentNumber, report.Catalogue.IssuedOn));
        Assert.Equal(
            ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议及行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"],
            report.Headings);
        Assert.Equal(
            [
                "lead: 本报告依据《条例》编制。", "overview: 2022年，工作有序开展。", "overview.proactive: 全年公开信息120条。", "overview.requests: 全年收到申请5件，上年结转1件，办结6件。",
                "overview.management: 规范管理。", "overview.platform: 优化栏目。", "overview.supervision: 开展培训。", "problems: 存在不足。", "otherMatters: 按照《政府信息公开信息处理费管理办法》，未收取信息处理费。",
            ],
            Prose(report));
    }

    [Fact]
    public void Page_FigureOfItsProse_IsFoundWithItsPlace()
    {
        var read = Read(PageLines);
        Assert.Equal([5m, 1m, 6m], read.Figures.Select(f => f.Value));
        Assert.Equal(("件", 13, "prose[3].paragraphs[0]"), (read.Figures[0].Unit, read.Figures[0].Place.Line, read.Figures[0].Path));
        Assert.Equal(13, read.PlaceOf("prose[3].paragraphs[0]")!.Value.Line);
        Assert.Equal(20, read.PlaceOf("section:proactive")!.Value.Line);
        Assert.Equal(5, read.PlaceOf("title")!.Value.Line);
    }

    [Fact]
    public void Contents_InFrontOfTheReport_AreNoSections()
    {
        var contents = new[] { "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项" };
        var lines = PageLines.Take(8).Concat(contents).Concat(PageLines.Skip(8)).ToArray();
        var report = Read(lines).Report!;
        Assert.Equal(6, report.Headings.Count);
        Assert.Equal(Prose(Read(PageLines).Report!), Prose(report));
    }

    [Theory]
    [InlineData("淮安市洪泽区2023年政府信息公开工作年度报告", "淮安市洪泽区", 2023)]
    [InlineData("2017年区政府办公室政府信息公开工作年度报告", "区政府办公室", 2017)]
    [InlineData("关于某市财政局2020年度政府信息公开工作年度报告", "某市财政局", 2020)]
    [InlineData("平潭综合实验区管委会２０２１年政府信息公开工作年度报告", "平潭综合实验区管委会", 2021)]
    [InlineData("某省教育厅二〇一九年政府信息公开工作年度报告", "某省教育厅", 2019)]
    [InlineData("某镇人民政府2022年政府信息公开年报报告", "某镇人民政府", 2022)]
    public void Title_OfPages_GivesOrganAndYear(string title, string organ, int year)
    {
        var report = Read([title, "一、总体情况", "开展工作。"]).Report!;
        Assert.Equal((organ, year, title), (report.Organ, report.Year, report.PrintedTitle));
    }

    [Fact]
    public void Title_OnTwoLines_IsOne()
    {
        var report = Wild.Read(Wild.Text("某市某区人民政府", isStrong: true), Wild.Text("2022年政府信息公开工作年度报告", isStrong: true), Wild.Text("一、总体情况"), Wild.Text("开展工作。")).Report!;
        Assert.Equal(("某市某区人民政府", "某市某区人民政府2022年政府信息公开工作年度报告"), (report.Organ, report.PrintedTitle));
    }

    [Theory]
    [InlineData("2022年1月18日", 2022, 1, 18)]
    [InlineData("2022-01-18", 2022, 1, 18)]
    [InlineData("２０２２年１月１８日", 2022, 1, 18)]
    [InlineData("2022/1/8", 2022, 1, 8)]
    [InlineData("二〇二二年一月十八日", 2022, 1, 18)]
    [InlineData("二○二二年十二月三十一日", 2022, 12, 31)]
    public void Signature_BelowTheReport_IsTheDayOfPublication(string day, int y, int m, int d)
    {
        var report = Read(["某局2021年政府信息公开工作年度报告", "一、总体情况", "开展工作。", "六、其他需要报告的事项", "无。", "某局", day]).Report!;
        Assert.Equal(new LocalDate(y, m, d), report.Published);
        Assert.Equal(["overview: 开展工作。", "otherMatters: 无。"], Prose(report));
    }

    [Theory]
    [InlineData("2022年2月30日")]
    [InlineData("共3件")]
    public void Signature_ThatIsNone_StaysProse(string text)
        => Assert.Contains($"otherMatters: {text}", Prose(Read(["某局2021年政府信息公开工作年度报告", "六、其他需要报告的事项", text]).Report!));

    [Fact]
    public void Picture_InPlaceOfATable_IsSaidAndNotGuessed()
    {
        var read = Wild.Read(
            Wild.Text("某局2022年政府信息公开工作年度报告"), Wild.Text("三、收到和处理政府信息公开申请情况"), new SourcePicture(new SourcePlace { Line = 9 }, "表格"), Wild.Text("六、其他需要报告的事项"));
        var finding = Assert.Single(read.Findings, f => f.RuleId == "reading.picture");
        Assert.Equal(("line 9", Severity.Error), (finding.Place, finding.Severity));
        Assert.Null(read.Report!.Tables);
    }

    [Fact]
    public void Heading_TheFormDoesNotHave_IsSaidAndItsTextKept()
    {
        var read = Wild.Read(
            Wild.Text("某局2022年政府信息公开工作年度报告"), Wild.Text("六、其他需要报告的事项"), Wild.Text("无。"), Wild.Text("七、下一步打算", isStrong: true), Wild.Text("继续努力。"));
        Assert.Contains(read.Findings, f => f.RuleId == "reading.section");
        Assert.Equal(["otherMatters: 无。", "otherMatters: 七、下一步打算", "otherMatters: 继续努力。"], Prose(read.Report!));
        Assert.Equal("七、下一步打算", read.Report!.Headings[^1]);
    }

    [Fact]
    public void Page_WithoutYear_GivesNoReportAndSaysSo()
    {
        var read = Read(["通知公告", "欢迎访问。"]);
        Assert.Null(read.Report);
        Assert.Contains(read.Findings, f => f.RuleId == "reading.year");
    }

    [Fact]
    public void Options_OfTheHost_GoBeforeWhatIsFound()
    {
        var options = new RecognitionOptions { Organ = "甲局", Year = 2020, FormId = "2021" };
        var read = new ReportRecognizer(options).Recognize(Wild.Page(2022, Wild.Table(Wild.Numbered("2019-format"), "table4")));
        Assert.Equal(("甲局", 2020, "2021-format"), (read.Report!.Organ, read.Report.Year, read.Report.Form));
    }

    [Fact]
    public void Catalogue_InATableOfFourColumns_IsRead()
    {
        var read = Wild.Read(
            Wild.Cells("索 引 号|A-1|主题分类|综合政务\n发布机构|某局|发文日期|2023年1月18日\n文 号||关键词|年报 公开"), Wild.Text("某局2022年政府信息公开工作年度报告"), Wild.Text("一、总体情况"), Wild.Text("好。"));
        var entry = read.Report!.Catalogue!;
        Assert.Equal(("A-1", "综合政务", "某局", new LocalDate(2023, 1, 18), 2), (entry.IndexNumber, entry.Theme, entry.Publisher, entry.IssuedOn, entry.Keywords.Count));
        Assert.Empty(read.Tables);
    }

    [Fact]
    public void Properties_OfThePage_FillInWhatItsTextDoesNotSay()
    {
        var page = new SourceDocument("x", SourceFormat.Html, [Wild.Text("一、总体情况"), Wild.Text("好。")])
        {
            Properties = [new("ArticleTitle", "某局2022年政府信息公开工作年度报告"), new("PubDate", "2023-01-18 10:00"), new("索引号", "B-2")],
        };
        var report = new ReportRecognizer().Recognize(page).Report!;
        Assert.Equal(("某局", 2022, new LocalDate(2023, 1, 18), "B-2"), (report.Organ, report.Year, report.Published, report.Catalogue!.IndexNumber));
    }

    private static string[] Prose(AnnualReport report) => [.. report.Prose.SelectMany(p => p.Paragraphs.Select(text => $"{p.Section}: {text}"))];

    private static RecognizedReport Read(IEnumerable<string> lines)
        => new ReportRecognizer().Recognize(new SourceDocument("page", SourceFormat.Html, lines.Select((line, i) => new SourceText(new SourcePlace { Line = i + 1 }, line))));
}
