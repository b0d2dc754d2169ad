using GovDisclosure.Answers;
using GovDisclosure.Recognition;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Reading.Tests;

/// <summary>From a file to a report, with the readers of this package.</summary>
public class EndToEndTests
{
    [Theory]
    [InlineData("../GovDisclosure.Tests/Forms/Reports/pingtan-2022.json")]
    [InlineData("../../samples/GovDisclosure.Console/data/naxi-2017.json")]
    public void Html_PublishedReport_GivesItsTextAndTables(string data)
    {
        var report = Load(data);
        var page = new HtmlReportWriter().ToText(new ReportBuilder().Build(report).Document);

        var read = Read(System.Text.Encoding.UTF8.GetBytes(page), "report.html");

        Assert.NotNull(read.Report);
        Assert.Equal((report.Organ, report.Year, report.Published), (read.Report.Organ, read.Report.Year, read.Report.Published));
        Assert.Equal(report.Tables, read.Report.Tables);
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Pdf_ReportOf2022_GivesAllItsCells()
    {
        var report = Load("../GovDisclosure.Tests/Forms/Reports/pingtan-2022.json");

        var read = Read(File.ReadAllBytes(Sources.PathOf("Pdf/Files/report-2022.pdf")), "report-2022.pdf");

        Assert.NotNull(read.Report);
        Assert.Equal(2022, read.Report.Year);
        Assert.Equal(report.Tables, read.Report.Tables);
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Pdf_ReportOf2017_GivesTitleDayAndParagraphs()
    {
        var read = Read(File.ReadAllBytes(Sources.PathOf("Pdf/Files/report-2017.pdf")), "report-2017.pdf");

        Assert.NotNull(read.Report);
        Assert.Equal((2017, new LocalDate(2018, 2, 23)), (read.Report.Year, read.Report.Published));
        Assert.Equal("2017年区政府办公室政府信息公开工作年度报告", read.Report.PrintedTitle);
        Assert.Equal(Load("../../samples/GovDisclosure.Console/data/naxi-2017.json").Proactive?.Categories.Select(c => (c.Name, c.Count)), read.Report.Proactive?.Categories.Select(c => (c.Name, c.Count)));
    }

    [Theory]
    [InlineData("report-2022.pdf", "../GovDisclosure.Tests/Forms/Reports/pingtan-2022.json", "our Word file, by an office program")]
    [InlineData("page-2022.pdf", "../GovDisclosure.Tests/Forms/Reports/pingtan-2022.json", "our page, by a browser, with its head and foot lines")]
    [InlineData("report-2017.pdf", "../../samples/GovDisclosure.Console/data/naxi-2017.json", "our Word file, by an office program")]
    [InlineData("page-2017.pdf", "../../samples/GovDisclosure.Console/data/naxi-2017.json", "our page, by a browser, with its head and foot lines")]
    public void Pdf_OurOwnReportPrinted_ReadsAsTheReportItself(string file, string data, string why)
    {
        var page = new HtmlReportWriter().ToText(new ReportBuilder().Build(Load(data)).Document);
        var itself = Read(System.Text.Encoding.UTF8.GetBytes(page), "report.html").Report!;

        var read = Read(File.ReadAllBytes(Sources.PathOf("Pdf/Files/" + file)), file);

        Assert.NotNull(read.Report);
        Assert.True(Equals(itself.Tables, read.Report.Tables), why);
        Assert.Equal(itself.Headings, read.Report.Headings);
        Assert.Equal(itself.Catalogue?.ToFields(), read.Report.Catalogue?.ToFields());
        Assert.Equal((itself.Year, itself.PrintedTitle, itself.Form), (read.Report.Year, read.Report.PrintedTitle, read.Report.Form));
        Assert.Equal(itself.Proactive?.Categories.Select(c => (c.Name, c.Count)), read.Report.Proactive?.Categories.Select(c => (c.Name, c.Count)));

        // The texts in a chart are paragraphs of a printed page; each paragraph of the report is there, letter by letter.
        Assert.Equal(string.Empty, string.Join("\n", Paragraphs(itself).Except(Paragraphs(read.Report))));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("word-export.html", 2021)]
    [InlineData("portal.html", 2023)]
    public void Html_PageOfAPortal_HasAYearAndATitle(string name, int year)
    {
        var text = File.ReadAllText(Sources.PathOf("Html/Files/" + name));
        var bytes = name == "portal.html" ? System.Text.Encoding.UTF8.GetBytes(text) : System.Text.CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes(text);

        var read = Read(bytes, name);

        Assert.NotNull(read.Report);
        Assert.Equal(year, read.Report.Year);
        Assert.Contains("年度报告", read.Report.PrintedTitle, StringComparison.Ordinal);
    }

    // The office program leaves out a full stop that hangs over the margin, and no reader finds it.
    private static IEnumerable<(string Section, string Text)> Paragraphs(AnnualReport report)
        => report.Prose.SelectMany(prose => prose.Paragraphs.Select(text => (prose.Section, text.Replace("。", string.Empty, StringComparison.Ordinal))));

    [Fact]
    public void Html_HeaderWhoseSpansDifferFromItsRows_PairsInOrderWhereTheCountsAgree()
    {
        const string Page = """
            <h1>某县水务局2019年政府信息公开工作年度报告</h1><h2>二、主动公开政府信息情况</h2><table border="1">
            <tr><td colspan="5">第二十条第（五）项</td></tr>
            <tr><td>信息内容</td><td>上一年项目数量</td><td colspan="2">本年增/减</td><td>处理决定数量</td></tr>
            <tr><td>行政许可</td><td colspan="2">11</td><td>12</td><td>13</td></tr>
            <tr><td>其他对外管理服务事项</td><td colspan="2">21</td><td>22</td><td>23</td></tr></table>
            """;

        var values = Read(System.Text.Encoding.UTF8.GetBytes(Page), "report.html").Tables.SelectMany(table => table.Cells).Select(cell => cell.Value.ToString()).Where(text => text.Length == 2);

        Assert.Equal(["11", "12", "13", "21", "22", "23"], values);
    }

    private static RecognizedReport Read(byte[] file, string name)
    {
        using var stream = new MemoryStream(file);
        return ReportReading.Read(stream, name, DocumentReaders.All);
    }

    private static AnnualReport Load(string path)
    {
        using var data = File.OpenRead(Sources.PathOf(path));
        return ReportFile.Load(data, path).Report;
    }
}
