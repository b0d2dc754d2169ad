using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Forms;
using GovDisclosure.Rendering;
using GovDisclosure.Sections;
using GovDisclosure.Sources;
using GovDisclosure.Tests.Forms;
using GovDisclosure.Tests.Reports;

namespace GovDisclosure.Tests.Recognition;

public class KnownReportTests
{
    public static TheoryData<string> Formats => ["txt", "md"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Naxi2017_OfEachFormat_BuildsTheSameDocumentAgain(string format)
    {
        var built = new ReportBuilder().Build(NaxiReport.Data);
        TextReportWriter writer = format == "txt" ? new PlainTextReportWriter() : new MarkdownReportWriter();
        var read = ReportReading.Read(new MemoryStream(Encoding.UTF8.GetBytes(writer.ToText(built.Document))), "naxi." + format);
        var report = read.Report!;
        Assert.Equal(("泸州市纳溪区人民政府办公室", 2017, "sichuan-2017", new LocalDate(2018, 2, 23)), (report.Organ, report.Year, report.Form, report.Published));
        Assert.Equal(built.Report.Catalogue, report.Catalogue);
        Assert.Empty(read.Findings);
        Assert.Equal((built.Report.Scope, built.Report.Requests, built.Report.Fees, built.Report.Reviews), (report.Scope, report.Requests, report.Fees, report.Reviews));
        Assert.Equal((built.Report.OtherMatters!.Count, 15586), (report.OtherMatters!.Count, report.Proactive!.Total.Value));
        Assert.Equal(built.Report.Proactive!.Categories.Select(c => (c.Name, c.Count)), report.Proactive.Categories.Select(c => (c.Name, c.Count)));
        Assert.Equal(writer.ToText(built.Document), writer.ToText(new ReportBuilder().Build(report).Document));
    }

    [Fact]
    public void Naxi2017_AsAPage_HasItsSectionsAndProse()
    {
        var text = new PlainTextReportWriter().ToText(new ReportBuilder().Build(NaxiReport.Data).Document);
        var page = string.Join("\n", text.Split('\n').Where(line => !line.StartsWith("报告机关：", StringComparison.Ordinal))).Replace("\u2060", string.Empty, StringComparison.Ordinal);
        var read = ReportReading.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), "naxi.txt");
        var report = read.Report!;
        Assert.Equal((2017, "sichuan-2017", "2017年区政府办公室政府信息公开工作年度报告"), (report.Year, report.Form, report.PrintedTitle));
        Assert.Equal(4, report.Headings.Count);
        Assert.Equal("008366031/2018-00006", report.Catalogue!.IndexNumber);
        Assert.Equal(
            ["lead", "progress", "proactive.website", "proactive.pressConference", "proactive.hotline", "proactive.inspectionPoints", "proactive.socialMedia", "proactive.otherChannels", "problems", "keyPoints", "proposals", "keyFields"],
            report.Prose.Select(p => p.Section).Distinct());
    }

    public static TheoryData<string> Published => ["hongze-2023", "hongze-2024", "pingtan-2019", "pingtan-2021", "pingtan-2022"];

    // The tables of published reports, on a page whose headings are lines, in the spans of the form and with groups and labels in one cell.
    [Theory]
    [MemberData(nameof(Published))]
    public void Published_AsAPage_HasTheSameCellsAndFindings(string name)
    {
        var report = ReportFile.Parse(File.ReadAllText(SampleYears.PathOf(name)), name).Report with { Title = null };
        foreach (var isFlat in new[] { false, true })
        {
            var blocks = new List<SourceBlock> { Wild.Text(report.PrintedTitle) };
            foreach (var section in Wild.Form(report.Form!).Sections)
            {
                blocks.Add(Wild.Text(section.PrintedHeading, isStrong: isFlat));
                blocks.AddRange(section.Tables.Where(report.Tables!.Shows).Select((id, i) => isFlat && id == "table3" ? Flat(report.Tables) : Wild.Table(report.Tables, id, blocks.Count)));
            }

            var read = Wild.Read([.. blocks]);
            Assert.Equal((report.Organ, report.Year, report.Form), (read.Report!.Organ, read.Report.Year, read.Report.Form));
            Assert.Equal(report.Tables, read.Report.Tables);
            Assert.All(read.Tables, table => Assert.Equal(1, table.Confidence));
            var audit = new ReportAudit().Run(read.Report).Findings.Where(f => f.RuleId.StartsWith('T')).ToList();
            Assert.Equal(new ReportAudit().Run(report).Findings.Where(f => f.RuleId.StartsWith('T') && !f.RuleId.StartsWith("TXT", StringComparison.Ordinal)).Select(f => f.RuleId), audit.Select(f => f.RuleId));
            Assert.All(audit, finding => Assert.NotNull(read.PlaceOf(finding)));
        }
    }

    [Fact]
    public void Hongze2023_WrongTotal_IsFoundAtItsPlaceOnThePage()
    {
        var report = ReportFile.Parse(File.ReadAllText(SampleYears.PathOf("hongze-2023")), "x").Report;
        var read = Wild.Read(2023, Wild.Table(report.Tables!, "table4", 3));
        var finding = new ReportAudit().Run(read.Report!).Findings.First(f => f.RuleId == "T4.review");
        Assert.Equal("table 3, row 4, column 5", read.PlaceOf("table4/review.total").ToString());
        Assert.Equal((3, 4), (read.PlaceOf(finding)!.Value.Table, read.PlaceOf(finding)!.Value.Row));
    }

    /// <summary>The third table with one label column: 三、本年度办理结果（一）予以公开, （三）不予公开 1.属于国家秘密.</summary>
    private static SourceTable Flat(FormValues values)
    {
        var table = values.Form.FindTable("table3")!;
        var text = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";
        foreach (var row in table.CellRows)
        {
            var path = FormTree.Path(table.Blocks[0].Rows, row);
            text += "\n" + string.Join(" ", path.Skip(row.Id == "granted" ? 0 : Math.Min(1, path.Count - 1)).Select(name => name.Label))
                + string.Concat(values.Form.Cells.Where(c => c.TableId == "table3" && c.RowId == row.Id).Select(c => "|" + values[c.Index].ToText(c.Number)));
        }

        return Wild.Cells(text, 9);
    }
}
