using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using GovDisclosure.Publishing;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Tests.PersonalData;

/// <summary>Word and Excel before publication: what is hidden is seen, and a masked copy keeps its form.</summary>
/// <remarks>One of them weighs the process, so that no other test may run beside it.</remarks>
[Collection("alone")]
public class OpenXmlPersonalDataTests
{
    private const string Id = "11010519491231002X";

    private static readonly DisclosureService Service = new() { PersonalDataReaders = [new OpenXmlPersonalDataReader()], Readers = [new WordSourceReader(), new ExcelSourceReader()] };

    [Fact]
    public void Check_OfAWorkbook_SeesHiddenSheetsRowsColumnsAndComments()
    {
        var report = Check(Workbook(), "名单.xlsx");
        Assert.Contains(report.Hits, h => h is { Kind: PersonalDataKind.ResidentId, IsHidden: false, Place: { Sheet: "公示", Row: 2, Column: 2 } });
        Assert.Contains(report.Hits, h => h is { Kind: PersonalDataKind.Mobile, IsHidden: true, Place: { Sheet: "公示", Row: 2, Column: 3 } });
        Assert.Contains(report.Hits, h => h is { Kind: PersonalDataKind.Name, IsHidden: true, Place: { Sheet: "公示", Row: 3, Column: 1 } });
        Assert.Contains(report.Hits, h => h is { Kind: PersonalDataKind.BankAccount, IsHidden: true, Place: { Sheet: "底稿", Row: 2, Column: 2 } });
        Assert.Contains(report.Hits, h => h is { Kind: PersonalDataKind.Mobile, IsHidden: true, Place.Sheet: null });
        Assert.Equal(1, report.Pictures);
    }

    [Fact]
    public void Mask_OfAWorkbook_KeepsItsFormAndLeavesNoValueInAnyPart()
    {
        var (report, copy) = Mask(Workbook(), "名单.xlsx");
        foreach (var (name, text) in Parts(copy))
        {
            foreach (var value in new[] { Id, "110105491231002", "13812345678", "18912345678", "801234567890", "440524188001010014" })
            {
                Assert.False(text.Contains(value, StringComparison.Ordinal), name + " holds " + value);
            }
        }

        Assert.DoesNotContain(Check(copy, "a.xlsx").Hits, h => h.Kind is not (PersonalDataKind.Name or PersonalDataKind.Health));
        var read = new ExcelSourceReader().Read(new MemoryStream(copy), "a.xlsx");
        var cells = read.Blocks.OfType<SourceTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Text).ToList();
        Assert.Contains("**************002X", cells);
        Assert.Contains("*******5678", cells);
        Assert.Contains("张*", cells);
        Assert.Equal(Parts(Workbook()).Select(p => p.Name), Parts(copy).Select(p => p.Name));
        Assert.Equal(report.Total, Check(Workbook(), "a.xlsx").Total);
    }

    [Fact]
    public void Mask_OfADocument_KeepsRunsAndTables()
    {
        var original = Document();
        var (report, copy) = Mask(original, "公示.docx");
        Assert.Contains(report.Hits, h => h is { Kind: PersonalDataKind.ResidentId, Place: { Table: 1, Row: 2, Column: 2 } });
        Assert.Contains(report.Hits, h => h is { Kind: PersonalDataKind.Mobile, IsHidden: true });
        var before = Parts(original).Single(p => p.Name == "word/document.xml").Text;
        var after = Parts(copy).Single(p => p.Name == "word/document.xml").Text;
        Assert.Equal(before.Length, after.Length);
        Assert.Contains("<w:t>*****</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>*********002X</w:t>", after, StringComparison.Ordinal);
        Assert.DoesNotContain("1949", after, StringComparison.Ordinal);
        using var opened = WordprocessingDocument.Open(new MemoryStream(copy), false);
        Assert.NotNull(opened.MainDocumentPart);
    }

    [Fact]
    public void Mask_OfFilesWithoutPersonalData_ChangesNoPart()
    {
        var original = Package(("[Content_Types].xml", Types), ("_rels/.rels", Root("word/document.xml")), ("word/document.xml",
            "<w:document xmlns:w=\"w\"><w:body><w:p w:rsidR=\"00A12345\"><w:r><w:t xml:space=\"preserve\"> 索引号 &amp; 008366031/2018-00006 </w:t></w:r></w:p></w:body></w:document>"));
        var (report, copy) = Mask(original, "a.docx");
        Assert.True(report.IsClean);
        Assert.Equal(Parts(original), Parts(copy));
    }

    [Fact]
    public void Mask_OfAFormula_DropsTheOrderOfCalculationAndKeepsAFormulaThatOthersShare()
    {
        var parts = WorkbookParts("visible").ToList();
        parts[3] = (parts[3].Name, parts[3].Text.Replace("</Relationships>", Relationship("rId9", "calcChain", "calcChain.xml") + "</Relationships>", StringComparison.Ordinal));
        parts[5] = (parts[5].Name, parts[5].Text.Replace("<v>13812345678</v>", "<f t=\"shared\" ref=\"C2:C9\" si=\"0\">A1</f><v>13812345678</v>", StringComparison.Ordinal));
        parts.Add(("xl/calcChain.xml", "<calcChain><c r=\"B3\" i=\"1\"/></calcChain>"));
        parts.Add(("xl/embeddings/inner.docx", "no zip"));
        var (report, copy) = Mask(Package([.. parts]), "a.xlsx");
        var written = Parts(copy);
        Assert.DoesNotContain(written, p => p.Name.Contains("calcChain", StringComparison.Ordinal) || p.Text.Contains("calcChain", StringComparison.Ordinal));
        Assert.Contains("<c r=\"C2\" s=\"1\" t=\"str\"><f t=\"shared\" ref=\"C2:C9\" si=\"0\">A1</f><v>*******5678</v></c>", written.Single(p => p.Name.EndsWith("sheet1.xml", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
        Assert.Contains(report.Findings, f => f.Place == "xl/embeddings/inner.docx");
    }

    [Fact]
    public void Check_OfABrokenPackage_IsAFindingAndNeverAnException()
    {
        var whole = Workbook();
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            var bytes = i % 2 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            for (var j = 0; j < 20 && bytes.Length > 0; j++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            using var output = new MemoryStream();
            var report = Service.MaskPersonalData(new MemoryStream(bytes), "a.xlsx", output);
            Assert.NotNull(report);
        }
    }

    [Fact]
    public void Check_OfAHiddenSheetOfAMillionRows_NeedsNoMoreThanItsRow()
    {
        const int rows = 1_000_000;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in WorkbookParts("hidden"))
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
                if (name != "xl/worksheets/sheet2.xml")
                {
                    writer.Write(text);
                    continue;
                }

                writer.Write("<worksheet><sheetData>");
                for (var row = 1; row <= rows; row++)
                {
                    writer.Write(row == 777_777
                        ? $"<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>{Id}</t></is></c></row>"
                        : $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c><c r=\"B{row}\"><v>{row * 7}</v></c></row>");
                }

                writer.Write("</sheetData></worksheet>");
            }
        }

        file.Position = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var report = Service.CheckPersonalData(file, "a.xlsx");
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 64L * 1024 * 1024);
        Assert.Contains(report.Hits, h => h is { Kind: PersonalDataKind.ResidentId, IsHidden: true, Place: { Sheet: "底稿", Row: 777_777, Column: 1 } });
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Check_OfAnOldBinaryFile_SaysThatItWasNotChecked()
    {
        var report = Check([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0], "旧名单.xls");
        Assert.False(report.IsClean);
        Assert.Contains(report.Findings, f => f is { RuleId: "reading.unreadable", Severity: Severity.Error });
    }

    private static PersonalDataReport Check(byte[] file, string name) => Service.CheckPersonalData(new MemoryStream(file), name, new PersonalDataOptions { On = new NodaTime.LocalDate(2024, 3, 4) });

    private static (PersonalDataReport Report, byte[] Copy) Mask(byte[] file, string name)
    {
        using var output = new MemoryStream();
        var report = Service.MaskPersonalData(new MemoryStream(file), name, output, new PersonalDataOptions { On = new NodaTime.LocalDate(2024, 3, 4) });
        return (report, output.ToArray());
    }

    private static byte[] Workbook() => Package([.. WorkbookParts("hidden")]);

    private static IEnumerable<(string Name, string Text)> WorkbookParts(string state) =>
    [
        ("[Content_Types].xml", Types),
        ("_rels/.rels", Root("xl/workbook.xml")),
        ("xl/workbook.xml", $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"公示\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"底稿\" sheetId=\"2\" state=\"{state}\" r:id=\"rId2\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + Relationship("rId1", "worksheet", "worksheets/sheet1.xml") + Relationship("rId2", "worksheet", "worksheets/sheet2.xml") + Relationship("rId3", "sharedStrings", "sharedStrings.xml") + "</Relationships>"),
        ("xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>姓名</t></si><si><t>身份证号</t></si><si><t>电话</t></si><si><t>张三</t></si><si><r><t>{Id[..7]}</t></r><r><t>{Id[7..]}</t></r></si><si><t>李四</t></si><si><t>开户账号</t></si><si><t>删除的 440524188001010014</t></si></sst>"),
        ("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols><col min=\"3\" max=\"3\" width=\"9\" hidden=\"1\"/></cols><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>3</v></c><c r=\"B2\" t=\"s\"><v>4</v></c><c r=\"C2\" s=\"1\"><v>13812345678</v></c></row>"
            + "<row r=\"3\" hidden=\"1\"><c r=\"A3\" t=\"s\"><v>5</v></c><c r=\"B3\"><f>\"110105491231\"&amp;\"002\"</f><v>110105491231002</v></c></row></sheetData></worksheet>"),
        ("xl/worksheets/sheet2.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>6</v></c></row><row><c t=\"inlineStr\"><is><t>王五</t></is></c><c><v>801234567890</v></c></row></sheetData></worksheet>"),
        ("xl/comments1.xml", "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><commentList><comment ref=\"A1\"><text><r><t>联系189</t></r><r><t>12345678</t></r></text></comment></commentList></comments>"),
        ("xl/media/image1.png", "png"),
    ];

    private static byte[] Document()
    {
        const string ns = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        return Package(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
            ("_rels/.rels", Root("word/document.xml")),
            ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document {ns}><w:body><w:p><w:r><w:t>申请人张三，身份证</w:t></w:r><w:r><w:t>{Id[..5]}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{Id[5..]}</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>姓名</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>身份证号</w:t></w:r></w:p></w:tc></w:tr>"
                + $"<w:tr><w:tc><w:p><w:r><w:t>李四</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{Id}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:del><w:r><w:delText>电话13812345678</w:delText></w:r></w:del></w:p></w:body></w:document>"));
    }

    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    private static string Root(string target) => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + Relationship("rId1", "officeDocument", target) + "</Relationships>";

    private static string Relationship(string id, string type, string target)
        => $"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"/>";

    private static byte[] Package(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return file.ToArray();
    }

    private static List<(string Name, string Text)> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(e => (e.FullName, new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd()))];
    }
}
