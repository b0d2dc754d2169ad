using System.Text;
using GovDisclosure.Findings;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
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
            ["lead", "progress", "proactive", "proactive.website", "proactive.pressConference", "proactive.hotline", "proactive.inspectionPoints", "proactive.socialMedia", "proactive.otherChannels", "requests", "fees", "reviews", "problems", "otherMatters", "keyPoints", "proposals", "keyFields"],
            report.Prose.Select(p => p.Section).Distinct());
    }
}
