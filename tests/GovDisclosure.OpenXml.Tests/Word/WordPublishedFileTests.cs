using System.Text.RegularExpressions;
using GovDisclosure.Answers;
using static GovDisclosure.OpenXml.Tests.Word.Docx;

namespace GovDisclosure.OpenXml.Tests.Word;

/// <summary>Documents as organs publish them, without anything that this library leaves behind.</summary>
public class WordPublishedFileTests
{
    /// <summary>A report that a clerk typed: numbers that Word makes, a review table with merged headers broken over paragraphs, blanks and dashes, a signature.</summary>
    private static readonly byte[] Typed = Make(
        P("某某县2022年政府信息公开工作年度报告", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"44\"/>")
        + P("根据《中华人民共和国政府信息公开条例》，现公布2022年年度报告。")
        + N("总体情况", 0) + P("2022年，全县主动公开信息1,234条。")
        + N("主动公开政府信息情况", 0) + N("收到和处理政府信息公开申请情况", 0)
        + N("政府信息公开行政复议、行政诉讼情况", 0)
        + T(
            C("行政复议", Span(5)) + C("行政诉讼", Span(10)),
            Tall("结果", "维持") + Tall("结果", "纠正") + Tall("其他", "结果") + Tall("尚未", "审结") + Tall("总", "计") + C("未经复议直接起诉", Span(5)) + C("复议后起诉", Span(5)),
            string.Concat(Enumerable.Repeat(C(string.Empty, "<w:vMerge/>"), 5)) + string.Concat(Enumerable.Repeat(C("结果维持") + C("结果纠正") + C("其他结果") + C("尚未审结") + C("总计"), 2)),
            string.Concat(((string[])["3", "1", "0", "", "4", "2", "0", "0", "1", "3", "/", "/", "/", "/", "0"]).Select(text => C(text))))
        + N("存在的主要问题及改进情况", 0) + P("一是主动公开不够及时。")
        + N("其他需要报告的事项", 0) + P("无。")
        + P("某某县人民政府", "<w:jc w:val=\"right\"/>") + P("2023年1月18日", "<w:jc w:val=\"right\"/>"),
        ("numbering.xml", "numbering", "<ROOT><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"japaneseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></ROOT>"));

    [Fact]
    public void Read_TypedReport_IsRecognised()
    {
        var read = ReportReading.Read(new MemoryStream(Typed), "年报.docx", [new WordSourceReader()]);
        var report = read.Report!;
        Assert.Equal((2022, new LocalDate(2023, 1, 18)), (report.Year, report.Published));
        Assert.Equal(["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"], report.Headings);
        var table = Assert.Single(read.Tables);
        Assert.Equal("table4", table.TableId);
        Assert.Equal(
            "review.upheld=3 review.corrected=1 review.other=0 review.pending=Blank review.total=4 direct.upheld=2 direct.corrected=0 direct.other=0 direct.pending=1 direct.total=3 "
            + "afterReview.upheld=NotApplicable afterReview.corrected=NotApplicable afterReview.other=NotApplicable afterReview.pending=NotApplicable afterReview.total=0",
            string.Join(' ', table.Cells.Select(cell => $"{cell.Cell.Path[(cell.Cell.Path.LastIndexOf('/') + 1)..]}={cell.Value}")));
        Assert.Contains(report.Prose, p => p.Paragraphs.Contains("一是主动公开不够及时。"));
    }

    /// <summary>A second table typed as four, with half-width punctuation, spaces inside words, full-width digits, a dash, a blank, and yuan where the form has 万元.</summary>
    private static readonly byte[] Split = Make(
        P("某某市2023年政府信息公开工作年度报告", "<w:jc w:val=\"center\"/>")
        + B("一、总体情况") + P("本年度工作平稳。")
        + B("二、主动公开政府信息情况")
        + P("第二十条第(一)项")
        + T(C("信息内容") + C("本年制发件数") + C("本年废止 件数") + C("现行有效件数"), C("规 章") + C("0") + C("") + C("2"), C("行政规范性\n文件") + C("1,012") + C("-") + C("30"))
        + P("第二十条第(五)项")
        + T(C("信息内容") + C("本年处理决定数量"), C("行政许可") + C("１２３"))
        + P("第二十条第(六)项")
        + T(C("信息内容") + C("本年处理决定数量"), C("行政处罚") + C("5"), C("行政强制") + C("0"))
        + P("第二十条第(八)项")
        + T(C("信息内容") + C("本年收费金额(单位:元)"), C("行政事业性收费") + C("77302800"))
        + B("六、其他需要报告的事项") + P("无。"));

    [Fact]
    public void Read_TableTypedAsFour_IsOneOfTheForm()
    {
        var read = ReportReading.Read(new MemoryStream(Split), "年报.docx", [new WordSourceReader()]);
        Assert.Equal(
            "issued=0 repealed=Blank inForce=2 issued=1012 repealed=NotApplicable inForce=30 decisions=123 decisions=5 decisions=0 amount=7730.28",
            string.Join(' ', read.Tables.SelectMany(table => table.Cells).Select(cell => $"{cell.Cell.Path[(cell.Cell.Path.LastIndexOf('/') + 1)..]}={cell.Value}")));
        Assert.All(read.Tables, table => Assert.Equal("table2", table.TableId));
        Assert.Contains(read.Findings, f => f.Message.Chinese.Contains("万元", StringComparison.Ordinal));
    }

    /// <summary>A published report whose styles, marks and properties are gone, as after copying it into another document: headings are only bold.</summary>
    [Theory]
    [InlineData("hongze-2023")]
    [InlineData("pingtan-2022")]
    public void Read_ReportWithoutStyles_HasTheSameTables(string name)
    {
        var expected = SampleDocuments.Data(name);
        var body = SampleDocuments.Body(SampleDocuments.Write(SampleDocuments.Form(name))).ToString(System.Xml.Linq.SaveOptions.DisableFormatting);
        body = Regex.Replace(body, "<w:pStyle w:val=\"Heading[12]\" /></w:pPr><w:r>", "</w:pPr><w:r><w:rPr><w:b/></w:rPr>", RegexOptions.NonBacktracking);
        body = Regex.Replace(body, "<w:(pStyle|tblStyle|tblCaption|tblDescription|bookmarkStart|bookmarkEnd|tblHeader|tag) [^>]*/>|<w:tblHeader />", string.Empty, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
        body = body[(body.IndexOf('>', StringComparison.Ordinal) + 1)..^"</w:body>".Length];
        var read = ReportReading.Read(new MemoryStream(Make(body)), name + ".docx", [new WordSourceReader()]);
        Assert.Equal(expected.Year, read.Report!.Year);
        Assert.Equal(expected.Tables, read.Report.Tables);
        Assert.All(read.Tables, table => Assert.True(table.Confidence > 0.9));
    }

    private static string B(string text) => P(text, string.Empty, "<w:b/>");

    private static string N(string text, int level) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:b/>");

    private static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    private static string Tall(string first, string second) => $"<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>{P(first)}{P(second)}</w:tc>";
}
