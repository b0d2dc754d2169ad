using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Tests.Forms;

namespace GovDisclosure.Tests.Reports.Tables;

public class FormSectionsTests
{
    private static AnnualReport Load(string name) => ReportFile.Parse(File.ReadAllText(SampleYears.PathOf(name)), name).Report;

    private static BuiltReport Build(string name, string? previous = null)
        => new ReportBuilder().Build(new ReportContext(Load(name)) { Previous = previous is null ? null : Load(previous) });

    private static TableBlock Table(BuiltReport built, string section) => Assert.Single(built.Document.Sections.Single(s => s.Id == section).Blocks.OfType<TableBlock>());

    [Theory]
    [InlineData("pingtan-2022")]
    [InlineData("pingtan-2019")]
    public void Build_Report_HasTheOfficialHeadings(string name)
        => Assert.Equal(
            ["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项"],
            Build(name).Document.Sections.Select(s => s.Heading));

    [Fact]
    public void Table3_Layout_IsThatOfTheForm()
    {
        var table = Table(Build("pingtan-2022"), "requests");
        Assert.Equal((10, 3, 3, 25), (table.ColumnCount, table.HeaderRows.Count, table.StubColumns, table.Rows.Count));
        var corner = table.HeaderRows[0].Cells[0];
        Assert.Equal(("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), (corner.Text, corner.RowSpan, corner.ColumnSpan));
        Assert.Equal([("申请人情况", 7, 1)], table.HeaderRows[0].Cells.Skip(1).Select(c => (c.Text, c.ColumnSpan, c.RowSpan)));
        Assert.Equal([("自然人", 1, 2), ("法人或其他组织", 5, 1), ("总计", 1, 2)], table.HeaderRows[1].Cells.Select(c => (c.Text, c.ColumnSpan, c.RowSpan)));
        Assert.Equal(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"], table.HeaderRows[2].Cells.Select(c => c.Text));
        Assert.Equal(
            [("三、本年度办理结果", 22), ("（三）不予公开", 8), ("（四）无法提供", 3), ("（五）不予处理", 5), ("（六）其他处理", 3)],
            table.Rows.SelectMany(r => r.Cells).Where(c => c.RowSpan > 1).Select(c => (c.Text, c.RowSpan)));
        Assert.Equal(3, table.Rows[0].Cells[0].ColumnSpan);
        Assert.Equal(2, table.Rows[2].Cells[1].ColumnSpan);
        Assert.Equal("74", table.CellAt(3, 9).Text);
        Assert.Equal("0", table.CellAt(27, 9).Text);
    }

    [Fact]
    public void Table4_Layout_IsThatOfTheForm()
    {
        var table = Table(Build("pingtan-2022"), "reviews");
        Assert.Equal((15, 3, 0, 1), (table.ColumnCount, table.HeaderRows.Count, table.StubColumns, table.Rows.Count));
        Assert.Equal([("行政复议", 5), ("行政诉讼", 10)], table.HeaderRows[0].Cells.Select(c => (c.Text, c.ColumnSpan)));
        Assert.Equal([2, 2, 2, 2, 2, 1, 1], table.HeaderRows[1].Cells.Select(c => c.RowSpan));
        Assert.Equal(10, table.HeaderRows[2].Cells.Count);
    }

    [Theory]
    [InlineData("pingtan-2022", 4, "第二十条第（一）项 第二十条第（五）项 第二十条第（六）项 第二十条第（八）项")]
    [InlineData("pingtan-2019", 5, "第二十条第（一）项 第二十条第（五）项 第二十条第（六）项 第二十条第（八）项 第二十条第（九）项")]
    public void Table2_Layout_IsThatOfTheForm(string name, int columns, string captions)
    {
        var table = Table(Build(name), "proactive");
        Assert.Equal(columns, table.ColumnCount);
        Assert.Equal(captions, string.Join(' ', table.Rows.Where(r => r is { IsHeader: true, Cells.Count: 1 }).Select(r => r.Cells[0].Text)));
        Assert.All(table.Rows, row => Assert.Equal(columns, row.Cells.Sum(c => c.ColumnSpan)));
    }

    [Fact]
    public void Table2_CellsOf2019ThatAreNotShown_StayApartFromZero()
    {
        var table = Table(Build("pingtan-2019"), "proactive");
        var row = table.Rows.Single(r => r.Cells[0].Text == "其他对外管理服务事项");
        Assert.All(row.Cells.Skip(1), c => Assert.Equal(TableCellKind.NotShown, c.Kind));
        Assert.Equal("0", table.Rows.Single(r => r.Cells[0].Text == "行政事业性收费").Cells[2].Text);
    }

    [Fact]
    public void Table_SignedChange_PrintsItsSign()
    {
        var values = new FormValuesBuilder(FormCatalogue.BuiltIn.Find("2019")!).Set("table2", "licences", "change", CellValue.Count(14)).Build();
        Assert.Contains(SectionBuilder.Table(values, "table2").Rows.SelectMany(r => r.Cells), c => c.Text == "+14");
    }

    [Fact]
    public void Sentences_OfTheRequests_ComeFromTheFigures()
    {
        var requests = Build("pingtan-2022", "pingtan-2021").Document.Sections[0].Sections.Single(s => s.Id == "overview.requests");
        Assert.Equal(
            [
                "2022年，本机关新收政府信息公开申请74件，较上年增加4件，增长5.71%，上年结转1件。共办理75件，其中，予以公开21件，占28%；部分公开9件，占12%；不予公开4件，占5.3%；无法提供37件，占49.3%；其他处理4件，占5.3%。结转下年度继续办理0件。",
                "2022年，因政府信息公开申请被申请行政复议2件、被提起行政诉讼1件。",
            ],
            requests.Blocks.Cast<ParagraphBlock>().Select(p => p.Text));
    }

    [Fact]
    public void Sentences_AreTrueToTheTables()
    {
        var built = Build("pingtan-2022", "pingtan-2021");
        var prose = built.Document.Sections[0].Sections.SelectMany(s => s.Blocks).OfType<ParagraphBlock>().Select(p => p.Text);
        var report = built.Report with { Prose = [new ReportProse("overview", ProsePosition.Before, prose)], OtherMatters = ["未收取信息处理费。"] };
        Assert.Empty(new ReportAudit().Run(report).Findings);
    }

    [Fact]
    public void Sentences_NilReturn_SaySo()
    {
        var builder = new FormValuesBuilder(FormCatalogue.BuiltIn.Find("2021")!);
        foreach (var cell in builder.Form.Cells)
        {
            builder[cell.Index] = cell.Number == NumberKind.Amount ? CellValue.Amount(0) : CellValue.Count(0);
        }

        var report = new AnnualReport { Organ = "某局", Year = 2024, Form = "2021-format", Tables = builder.Build(), OtherMatters = [], Fees = new FeeFigures() };
        var text = string.Join("\n", All(new ReportBuilder().Build(report).Document.Sections).SelectMany(s => s.Blocks).OfType<ParagraphBlock>().Select(p => p.Text));
        Assert.Contains("2024年，本机关未收到政府信息公开申请。", text, StringComparison.Ordinal);
        Assert.Contains("2024年，未发生因政府信息公开申请的行政复议、行政诉讼。", text, StringComparison.Ordinal);
        Assert.Contains("依据《政府信息公开信息处理费管理办法》，2024年未收取信息处理费。", text, StringComparison.Ordinal);
        Assert.Contains("2024年，无其他需要报告的事项。", text, StringComparison.Ordinal);
        Assert.True(new ReportAudit().Run(report).IsClean);
    }

    [Fact]
    public void Build_WithoutTables_NamesWhatIsMissing()
    {
        var built = new ReportBuilder().Build(new AnnualReport { Organ = "某局", Year = 2024 });
        Assert.Equal(6, built.Document.Sections.Count);
        Assert.Equal(["section:proactive", "section:requests", "section:reviews", "section:problems", "section:otherMatters"], built.Findings.Select(f => f.Place));
    }

    [Theory]
    [InlineData("2008-outline", "the outline of the year, by name")]
    [InlineData("2014-statistics", "the table alone, as a tally names it")]
    [InlineData(null, "no form named")]
    public void StatisticsAnnex_Of2017_PrintsEveryRowWithItsUnit(string? form, string why)
    {
        var values = new FormValuesBuilder(FormCatalogue.BuiltIn.Find("2014")!).Set("statistics", "1.1", "", CellValue.Count(2122)).Build();
        var report = new AnnualReport { Organ = "平潭综合实验区", Year = 2017, Form = form, Tables = values };
        var document = new ReportBuilder().Build(report).Document;
        var annex = document.Sections.SingleOrDefault(s => s.Id == "statistics");
        Assert.True(annex is not null, why);
        Assert.Equal(("附件：政府信息公开情况统计表", true), (annex.Heading, annex.IsUnnumbered));
        var table = Assert.Single(annex.Blocks.OfType<TableBlock>());
        Assert.Equal(65, table.Rows.Count);
        Assert.Equal(["统计指标", "单位", "统计数"], table.HeaderRows[0].Cells.Select(c => c.Text));
        Assert.Equal(["（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "条", "2122"], table.Rows[1].Cells.Select(c => c.Text));
        Assert.Contains("填报单位（盖章）：平潭综合实验区", ((ParagraphBlock)annex.Blocks[0]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Pingtan2022_PrintsAsText()
    {
        var built = Build("pingtan-2022", "pingtan-2021");
        using var text = new StringWriter { NewLine = "\n" };
        new MarkdownReportWriter().Write(built.Document, text);
        Golden.Verify("Reports/Tables/pingtan-2022.md", text.ToString());
    }

    [Fact]
    public void Section_OfAForm_CanBeUsedAlone()
    {
        var form = FormCatalogue.BuiltIn.Find("2021")!;
        Assert.Equal("overview.requests", SectionBuilder.OfForm(form, "overview.requests").Code);
        Assert.Throws<ArgumentException>(() => SectionBuilder.OfForm(form, "nothing"));
        Assert.Throws<ArgumentException>(() => ReportOutline.OfForm(FormCatalogue.BuiltIn.Find("2014")!));
    }

    private static IEnumerable<ReportSection> All(IEnumerable<ReportSection> sections) => sections.SelectMany(s => All(s.Sections).Prepend(s));
}
