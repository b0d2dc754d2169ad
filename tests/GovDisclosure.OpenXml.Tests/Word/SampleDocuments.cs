using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GovDisclosure.Answers;
using GovDisclosure.Documents;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Tests;

namespace GovDisclosure.OpenXml.Tests.Word;

/// <summary>Reports to write, and what one asks of the files.</summary>
internal static class SampleDocuments
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A document with every kind of block.</summary>
    public static ReportDocument All { get; } = new()
    {
        Title = "2023年度政府信息公开工作年度报告",
        Organ = "区人民政府办公室",
        Year = 2023,
        Published = new LocalDate(2024, 1, 30),
        Catalogue = [new("索引号", "014302000/2024-00001"), new("文号", string.Empty)],
        Lead = [new ParagraphBlock("现公布年度报告。")],
        Sections =
        [
            new ReportSection("a", "总体情况")
            {
                Blocks =
                [
                    new ParagraphBlock("特别强调。") { IsStrong = true },
                    new ListBlock(["第一项", "第二项"]) { IsOrdered = true },
                    new ListBlock(["甲", "乙"]),
                    new ListBlock(["又一项"]) { IsOrdered = true },
                    new NoteBlock("数据截至年底。"),
                ],
                Sections = [new ReportSection("a1", "主动公开") { Blocks = [new ParagraphBlock("第一行\n第二行\t制表")] }],
            },
            new ReportSection("b", "收到和处理情况")
            {
                Blocks =
                [
                    new TableBlock(
                        [
                            new TableRow(TableCell.OfHeader("事项", 2, 2), TableCell.OfHeader("申请人", 2)),
                            new TableRow(TableCell.OfHeader("自然人"), TableCell.OfHeader("总计")),
                        ],
                        [
                            new TableRow(TableCell.OfHeader("一、新收", 2), TableCell.OfCount(21), TableCell.OfCount(0)),
                            new TableRow(TableCell.OfHeader("二、结果", 1, 2), TableCell.OfHeader("1.公开"), TableCell.Blank, TableCell.NotApplicable),
                            new TableRow(TableCell.OfHeader("2.不公开"), TableCell.NotShown, TableCell.OfAmount(7730.28m)),
                            new TableRow(TableCell.OfHeader("三、说明", 2), TableCell.OfText("12"), TableCell.OfText("无")),
                        ])
                    {
                        Id = "table-3.a_b", Caption = "收到和处理情况表", Unit = "件", StubColumns = 2, Notes = ["表注。"],
                    },
                    new ChartBlock(ChartType.Shares, "各类占比", ["概况类", "公文类"], [new("条数", [1, 3])]) { Unit = "条", Shares = ["25%", "75%"] },
                    new ChartBlock(ChartType.Bars, "复议诉讼", ["复议", "诉讼"], [new("维持", [1, 2]), new("纠正", [0, null]), new("其他", [4, 5]), new("未审结", [6, 7])]),
                    new ChartBlock(ChartType.Trend, "五年趋势", ["2022", "2023"], [new("收到", [10, null]), new("答复", [9.5m, 12])]) { Summary = "收到略增。" },
                ],
            },
            new ReportSection("c", "附件：说明") { IsUnnumbered = true, Blocks = [new ParagraphBlock("附件正文")] },
        ],
    };

    public static ReportDocument Naxi => new ReportBuilder().Build(Load(Path.Combine("samples", "GovDisclosure.Console", "data", "naxi-2017.json"))).Document;

    public static ReportDocument Form(string name) => new ReportBuilder().Build(Data(name)).Document;

    /// <summary>The data of a published report of the tests of forms.</summary>
    public static AnnualReport Data(string name) => Load(Path.Combine("tests", "GovDisclosure.Tests", "Forms", "Reports", name + ".json"));

    public static ReportDocument Of(params ReportBlock[] blocks) => new() { Title = "报告", Organ = "某局", Year = 2023, Lead = blocks };

    /// <summary>A table of numbers with a row name.</summary>
    public static TableBlock Numbers(int columns, int rows, long value) => new(
        [new TableRow([TableCell.OfHeader("单位"), .. Enumerable.Range(1, columns).Select(i => TableCell.OfHeader(FormattableString.Invariant($"指标{i}")))])],
        Enumerable.Range(0, rows).Select(row => new TableRow(
            [TableCell.OfHeader("某街道"), .. Enumerable.Range(0, columns).Select(i => TableCell.OfCount(value + (row * columns) + i))])))
    {
        StubColumns = 1,
    };

    public static byte[] Write(ReportDocument document, WordReportOptions? options = null)
    {
        using var output = new MemoryStream();
        new WordReportWriter(options).Write(document, output);
        return output.ToArray();
    }

    public static XElement Body(byte[] file) => Part(file, "word/document.xml").Element(W + "body")!;

    public static XElement Part(byte[] file, string name)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace).Root!;
    }

    /// <summary>What the SDK finds wrong.</summary>
    public static IEnumerable<string> Errors(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).ToList();
        foreach (var chart in package.MainDocumentPart!.ChartParts)
        {
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            errors.AddRange(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook));
        }

        return errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ToList();
    }

    public static string Text(XElement element) => string.Concat(element.Descendants(W + "t").Select(t => t.Value));

    private static AnnualReport Load(string path) => ReportFile.Parse(File.ReadAllText(Path.Combine(Repository.Root, path)), path).Report;
}
