using GovDisclosure.Answers;
using GovDisclosure.Documents;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Tests.Shared;
using static GovDisclosure.OpenXml.Tests.Word.SampleDocuments;

namespace GovDisclosure.OpenXml.Tests.Word;

public class WordRoundTripTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Word_AnyReport_ReadsBackEqual(bool hasCharts)
        => ReportGenerator.Any.Sample(
            report =>
            {
                var read = ReportReading.Read(new MemoryStream(Write(Build(report, hasCharts))), "report.docx", [new WordSourceReader()]);
                if (read.Report != report)
                {
                    Assert.Equal(Json(report), read.Report is null ? "null" : Json(read.Report));
                    Assert.Fail("not equal, though the JSON is");
                }

                Assert.All(read.Tables, table => Assert.Equal(1, table.Confidence));
                Assert.DoesNotContain(read.Findings, f => f.RuleId is not ("reading.form" or "reading.table"));
            },
            iter: 300,
            print: Json);

    // A chart and its table stand beside the tables of the form, and are none of them.
    [Fact]
    public void Word_ReportWithCharts_ReadsBackItsTables()
    {
        var report = SampleDocuments.Data("pingtan-2022");
        var document = new ReportBuilder().Build(new ReportContext(report) { IncludeCharts = true, Earlier = [SampleDocuments.Data("pingtan-2021")] }).Document;
        var file = Write(document);
        Assert.Empty(Errors(file));
        Assert.Contains(Body(file).Descendants(), e => e.Name.LocalName == "chart");
        foreach (var options in (WordReportOptions[])[new(), new() { HasChartTables = false }])
        {
            var read = ReportReading.Read(new MemoryStream(Write(document, options)), "report.docx", [new WordSourceReader()]);
            Assert.Equal(report.Tables, read.Report!.Tables);
            Assert.DoesNotContain(read.Findings, f => f.Severity > Severity.Info);
        }
    }

    [Fact]
    public void Word_AnyReport_IsValid()
        => ReportGenerator.Any.Sample(report => !Errors(Write(new ReportBuilder().Build(report).Document)).Any(), iter: 20, print: Json);

    private static ReportDocument Build(AnnualReport report, bool hasCharts)
        => new ReportBuilder().Build(new ReportContext(report) { IncludeCharts = hasCharts, Earlier = [report with { Year = report.Year - 1 }] }).Document;

    private static string Json(AnnualReport report) => new ReportFile(report).ToJson();
}
