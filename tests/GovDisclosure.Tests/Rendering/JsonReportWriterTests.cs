using GovDisclosure.Answers;
using GovDisclosure.Documents;
using GovDisclosure.Rendering;
using GovDisclosure.Tests.Documents;

namespace GovDisclosure.Tests.Rendering;

public class JsonReportWriterTests
{
    [Fact]
    public void Write_Document_IsReadBackEqual()
    {
        using var stream = new MemoryStream();
        new JsonReportWriter().Write(SampleDocuments.Sample(), stream);
        stream.Position = 0;
        Assert.Equal(SampleDocuments.Sample(), GovDisclosureJson.Read<ReportDocument>(stream, "report.json"));
    }

    [Fact]
    public void Writers_OfTheLibrary_HaveDifferentFormatsAndExtensions()
    {
        IReportWriter[] writers = [new HtmlReportWriter(), new MarkdownReportWriter(), new PlainTextReportWriter(), new JsonReportWriter()];
        Assert.Equal(["html", "md", "txt", "json"], writers.Select(w => w.Format));
        Assert.All(writers, w => Assert.Equal("." + w.Format, w.FileExtension));
    }

    /// <summary>The example of the README, word for word.</summary>
    [Fact]
    public void Readme_Example_Holds()
    {
        var document = new ReportDocument
        {
            Title = "2021年某区政府信息公开工作年度报告",
            Organ = "某区人民政府",
            Year = 2021,
            Sections = [new ReportSection("hotline", "热线办理情况") { Blocks =
            [
                new ParagraphBlock("全年收到群众诉求312件，已全部办结。"),
                new TableBlock([new(TableCell.OfHeader("渠道"), TableCell.OfHeader("件数"))],
                    [new(TableCell.OfHeader("线上问政"), TableCell.OfCount(312))]) { StubColumns = 1, Unit = "件" },
            ] }],
        };
        string html = new HtmlReportWriter().ToText(document);
        var same = GovDisclosureJson.Parse<ReportDocument>(GovDisclosureJson.Serialize(document), "report.json") == document;

        Assert.True(same);
        Assert.Contains("<h2 id=\"hotline\">一、热线办理情况</h2>", html, StringComparison.Ordinal);
    }
}
