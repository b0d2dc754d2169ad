using GovDisclosure.Answers;
using GovDisclosure.Recognition;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Tests.Shared;

namespace GovDisclosure.Reading.Tests;

public class RoundTripTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Html_AnyReport_ReadsBackEqual(bool hasCharts)
        => ReportGenerator.Any.Sample(
            report =>
            {
                var page = new HtmlReportWriter().ToText(new ReportBuilder().Build(new ReportContext(report) { IncludeCharts = hasCharts, Earlier = [report with { Year = report.Year - 1 }] }).Document);
                var read = new ReportRecognizer().Recognize(Sources.Html(page));
                if (read.Report != report)
                {
                    Assert.Equal(Json(report), read.Report is null ? "null" : Json(read.Report));
                    Assert.Fail("not equal, though the JSON is\n" + page);
                }

                Assert.All(read.Tables, table => Assert.Equal(1, table.Confidence));
                Assert.DoesNotContain(read.Findings, f => f.RuleId is not ("reading.form" or "reading.table"));
            },
            iter: 400,
            print: Json);

    private static string Json(AnnualReport report) => new ReportFile(report).ToJson();
}
