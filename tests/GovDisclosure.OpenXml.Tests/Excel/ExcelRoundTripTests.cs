using GovDisclosure.Answers;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Tests.Shared;
using static GovDisclosure.OpenXml.Tests.Excel.Workbooks;

namespace GovDisclosure.OpenXml.Tests.Excel;

public class ExcelRoundTripTests
{
    [Fact]
    public void Excel_AnyReport_ReadsBackEqual()
        => ReportGenerator.Any.Sample(
            report =>
            {
                var read = new ReportRecognizer().Recognize(Back(new ReportBuilder().Build(report).Document));
                if (read.Report != report)
                {
                    Assert.Equal(Json(report), read.Report is null ? "null" : Json(read.Report));
                    Assert.Fail("not equal, though the JSON is");
                }

                Assert.All(read.Tables, table => Assert.Equal(1, table.Confidence));
                Assert.DoesNotContain(read.Findings, f => f.RuleId is not ("reading.form" or "reading.table"));
            },
            iter: 200,
            print: Json);

    [Fact]
    public void Excel_FilledForm_ReadsBackAsTheReport()
    {
        using var output = new MemoryStream();
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        ExcelFormWriter.Write(form, output);
        var file = output.ToArray();
        foreach (var (sheet, cell, content) in ((string, string, string)[])[
            ("正文", "B2", " t=\"inlineStr\"><is><t>某局</t></is>"), ("正文", "B3", "<v>2023</v>"), ("正文", "A14", " t=\"inlineStr\"><is><t>全年运行平稳。</t></is>"),
            ("三、收到和处理政府信息公开申请情况", "D5", "<v>21</v>"), ("三、收到和处理政府信息公开申请情况", "E5", " t=\"inlineStr\"><is><t>/</t></is>")])
        {
            file = Edit.Cell(file, sheet, cell, content);
        }

        var read = new ReportRecognizer().Recognize(Read(file));
        var report = read.Report!;
        Assert.Equal(("某局", 2023, null, "2021-format", null), (report.Organ, report.Year, report.Title, report.Form, report.Catalogue));
        Assert.Equal(["全年运行平稳。"], report.ProseOf("overview", ProsePosition.Before));
        Assert.Equal((CellValue.Count(21), CellValue.NotApplicable, CellValue.Blank), (report.Tables!["table3", "newReceived", "naturalPerson"], report.Tables["table3", "newReceived", "commercial"], report.Tables["table3", "newReceived", "total"]));
        Assert.Equal("sheet 三、收到和处理政府信息公开申请情况, table 2, row 5, column 5", read.PlaceOf("table3/newReceived/commercial").ToString());
        Assert.Equal(1, read.Tables.Min(t => t.Confidence));
    }

    [Theory]
    [InlineData("hongze-2023")]
    [InlineData("pingtan-2019")]
    [InlineData("pingtan-2022")]
    public void Excel_WorkbookThatLostItsNamesAndStyles_IsReadAsAnyOther(string name)
    {
        var file = Edit.Part(Write(Named(name)), "xl/styles.xml", xml => xml.Replace("公开·", "样式", StringComparison.Ordinal));
        file = Edit.Part(file, "xl/workbook.xml", xml => xml.Remove(xml.IndexOf("<definedNames>", StringComparison.Ordinal)) + "</workbook>");
        var known = new ReportRecognizer().Recognize(Back(Named(name))).Report!;
        var read = new ReportRecognizer().Recognize(Read(file));
        Assert.Equal((known.Year, known.Organ), (read.Report!.Year, read.Report.Organ));
        Assert.Equal(known.Tables, read.Report.Tables);
    }

    private static string Json(AnnualReport report) => new ReportFile(report).ToJson();
}
