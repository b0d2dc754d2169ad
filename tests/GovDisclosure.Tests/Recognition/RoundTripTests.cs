using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Documents;
using GovDisclosure.Recognition;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Tests.Shared;

namespace GovDisclosure.Tests.Recognition;

public class RoundTripTests
{
    private const long Iterations = 400;

    [Fact]
    public void PlainText_AnyReport_ReadsBackEqual() => ReadsBackEqual(new PlainTextReportWriter());

    [Fact]
    public void Markdown_AnyReport_ReadsBackEqual() => ReadsBackEqual(new MarkdownReportWriter());

    [Fact]
    public void PlainText_WithCharts_ReadsBackEqual() => ReadsBackEqual(new PlainTextReportWriter(), hasCharts: true);

    [Fact]
    public void Markdown_WithCharts_ReadsBackEqual() => ReadsBackEqual(new MarkdownReportWriter(), hasCharts: true);

    // What a chart's table repeats belongs to no table of the form.
    private static ReportDocument Build(AnnualReport report, bool hasCharts)
        => new ReportBuilder().Build(new ReportContext(report) { IncludeCharts = hasCharts, Earlier = [report with { Year = report.Year - 1 }] }).Document;

    private static void ReadsBackEqual(TextReportWriter writer, bool hasCharts = false)
        => ReportGenerator.Any.Sample(
            report =>
            {
                var text = writer.ToText(Build(report, hasCharts));
                var read = Read(text, "report" + writer.FileExtension);
                if (read.Report != report)
                {
                    Assert.Equal(Json(report), read.Report is null ? "null" : Json(read.Report));
                    Assert.Fail("not equal, though the JSON is\n" + text);
                }

                Assert.All(read.Tables, table => Assert.Equal(1, table.Confidence));
                Assert.DoesNotContain(read.Findings, f => f.RuleId is not ("reading.form" or "reading.table"));
            },
            iter: Iterations,
            print: report => Json(report) + writer.ToText(Build(report, hasCharts)));

    private static string Json(AnnualReport report) => new ReportFile(report).ToJson();

    private static RecognizedReport Read(string text, string name)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ReportReading.Read(stream, name);
    }
}
