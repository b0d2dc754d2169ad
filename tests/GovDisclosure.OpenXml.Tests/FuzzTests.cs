using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Forms;
using GovDisclosure.OpenXml.Tests.Excel;
using GovDisclosure.OpenXml.Tests.Packaging;
using GovDisclosure.OpenXml.Tests.Word;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Tests;

/// <summary>Damaged Word and Excel files: each is read, recognised and audited, or says why not.</summary>
public class FuzzTests
{
    private static readonly string[] Words =
    [
        "<w:p>", "</w:p>", "<w:tbl>", "<w:tc>", "<w:vMerge/>", "<w:gridSpan w:val=\"60\"/>", "<w:sdt>", "<w:fldChar w:fldCharType=\"begin\"/>", "<row>", "<c t=\"s\"><v>999</v></c>", "<mergeCell ref=\"A1:XFD1048576\"/>",
        "<!DOCTYPE x>", "<![CDATA[", "]]>", "<!--", "&", "PK\u0003\u0004", "PK\u0001\u0002", "\0\0\0\0",
    ];

    [Fact]
    public void Read_FuzzedWordFiles_AreReadRecognisedAndAudited() => Fuzz.Run(
        [
            SampleDocuments.Write(SampleDocuments.All),
            SampleDocuments.Write(SampleDocuments.Form("pingtan-2022")),
            Docx.Make(Docx.P("某局2023年政府信息公开工作年度报告") + Docx.T(Docx.C("一") + Docx.C("2")) + "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"),
        ],
        Reads("a.docx", new WordSourceReader()),
        count: 250,
        Words,
        PackageDamage.Once);

    [Fact]
    public void Read_FuzzedWorkbooks_AreReadRecognisedAndAudited()
    {
        using var blank = new MemoryStream();
        ExcelFormWriter.Write(FormCatalogue.BuiltIn.Find("2021-format")!, blank);
        Fuzz.Run(
            [
                Workbooks.Write(SampleDocuments.Form("pingtan-2022")),
                blank.ToArray(),
                new RawWorkbook().Strings("<si><t>项目</t></si><si><r><t>数</t></r></si>")
                    .Sheet("s", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>一</t></is></c><c r=\"B2\" s=\"1\"><f>1+1</f><v>2</v></c></row>", "<mergeCells><mergeCell ref=\"A3:B4\"/></mergeCells>")
                    .Styles("<numFmt numFmtId=\"164\" formatCode=\"0.00\"/>", "<xf/><xf numFmtId=\"164\"/>").ToBytes(),
            ],
            Reads("a.xlsx", new ExcelSourceReader()),
            count: 250,
            Words,
            PackageDamage.Once);
    }

    private static Action<byte[]> Reads(string name, ISourceReader reader) => file =>
    {
        using var stream = new MemoryStream(file);
        var read = ReportReading.Read(stream, name, [reader]);
        if (read.Report is { } report)
        {
            Assert.All(new ReportAudit().Run(report).Findings, finding => Assert.NotNull(finding.In(Language.Chinese)));
            Assert.Equal(report.Organ, ReportFile.Parse(new ReportFile(report) { Findings = read.Findings }.ToJson(), "b.json").Report.Organ);
        }
        else
        {
            Assert.NotEmpty(read.Findings);
        }
    };
}
