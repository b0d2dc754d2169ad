using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Json;
using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>A county's standard catalogue as its table prints it, with merged cells, boxes and ticks.</summary>
public class CatalogueTableTests
{
    private const string County = """
        序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,全社会,特定群体,主动,依申请,县级,乡级
        1,政策法规文件,法律法规,"1.法律；
        2.行政法规；3.地方性法规",条例,信息形成（或者变更）之日起20个工作日内,青石县农业农村局,■政府网站□政府公报 ■两微一端口广播电视 ■便民服务窗口,√,,√,,√,
        2,,补贴发放结果,发放对象；发放金额,54号文,分配结果确定后7个工作日内,各乡镇,"□政府网站
        ■社区/企事业单位/村公示栏（电子屏）",,√,√,,,√
        3,执法,处罚决定,"决定书",处罚法,及时公开,青石县农业农村局,政府网站、政务服务中心,√,,,√,√,√

        """;

    [Fact]
    public void ReadCsv_OfACounty_GivesItsRowsAsData()
    {
        var items = CatalogueItem.ReadCsv(new StringReader(County), "县.csv", "qingshi-2024");
        Assert.Equal(["政策法规文件·法律法规", "政策法规文件·补贴发放结果", "执法·处罚决定"], items.Select(i => i.Name));
        Assert.Equal(["法律", "行政法规", "地方性法规"], items[0].Elements);
        Assert.Equal(["政府网站", "两微一端", "便民服务窗口"], items[0].Channels);
        Assert.Equal(["社区/企事业单位/村公示栏（电子屏）"], items[1].Channels);
        Assert.Equal(["政府网站", "政务服务中心"], items[2].Channels);
        Assert.Equal([ReaderScope.Everybody, ReaderScope.Group, ReaderScope.Everybody], items.Select(i => i.Scope));
        Assert.Equal([SourceClassification.Proactive, SourceClassification.Proactive, SourceClassification.OnRequest], items.Select(i => i.Attribute));
        Assert.Equal(["县级", "乡级"], items[2].Levels);
        Assert.Equal(("各乡镇", "54号文", "qingshi-2024", "2"), (items[1].Body, items[1].Grounds, items[1].List, items[1].Code));
    }

    /// <summary>20 and 7 working days of the printed period count; 及时公开 gives no day.</summary>
    [Fact]
    public void Cover_OfACounty_CountsThePrintedPeriods()
    {
        var items = CatalogueItem.ReadCsv(new StringReader(County), "县.csv", "qingshi-2024");
        var made = new LocalDate(2024, 3, 4);
        var published = items.Select(i => new Publication(i.Code, "信息") { MadeOn = made, PublishedOn = new LocalDate(2024, 3, 15), Classes = [new CatalogueField(i.List, i.Code)] });
        var year = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        Assert.Equal([CoverageStatus.Published, CoverageStatus.Late, CoverageStatus.Published], CatalogueItem.Cover(items, published, year, WorkingDayCalendar.China).Select(c => c.Status));
    }

    [Fact]
    public void Cover_OfAHostsOwnPeriod_CountsIt()
    {
        var own = new PublicationRule("own", new GovDisclosure.LocalizedText("本县规定", "the county's rule"), 3, PeriodUnit.WorkingDays, PeriodKind.Within, new GovDisclosure.Citation(Instrument.Regulations2019));
        CatalogueItem[] items = [new("l", "1", "事项", own.Source) { Rule = "own" }];
        Publication[] published = [new("a", "信息") { MadeOn = new LocalDate(2024, 3, 4), PublishedOn = new LocalDate(2024, 3, 8), Classes = [new CatalogueField("l", "1")] }];
        var year = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        Assert.Equal(CoverageStatus.Late, Assert.Single(CatalogueItem.Cover(items, published, year, WorkingDayCalendar.China, [own])).Status);
        var through = new DisclosureService { PublicationPeriods = [own] }.PublicationThrough("own", new LocalDate(2024, 3, 4));
        Assert.Equal(new LocalDate(2024, 3, 7), through.Day);
    }

    [Theory]
    [InlineData("甲,乙\n1,2\n", 1)]
    [InlineData("序号,公开事项\n1,甲\n1,乙\n,\n2,\n", 3, 5)]
    [InlineData("", 0)]
    public void ReadCsv_OfABadTable_NamesEveryLine(string text, params int[] lines)
    {
        var problems = Record.Exception(() => CatalogueItem.ReadCsv(new StringReader(text), "a.csv", "l")) is DataFileException bad ? bad.Problems.Select(p => p.Line).ToArray() : [];
        Assert.Equal(lines.Where(line => line > 0), problems);
    }
}
