using System.IO.Compression;
using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Tests.Word;
using GovDisclosure.Sources;
using static GovDisclosure.OpenXml.Tests.Excel.RawWorkbook;
using static GovDisclosure.OpenXml.Tests.Excel.Workbooks;

namespace GovDisclosure.OpenXml.Tests.Excel;

/// <summary>Files made to exhaust or confuse a reader: always a document and a finding, never an exception.</summary>
public class ExcelHostileTests
{
    [Fact]
    public void Read_ZipBomb_StopsAtTheUnpackedBytes()
    {
        var document = Read(new RawWorkbook().Sheet("s", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + new string('a', 3_000_000) + "</t></is></c></row>").ToBytes(), new ReadingLimits { MaxUnpackedBytes = 1_000_000 });
        Assert.Contains("reading.limit", Rules(document));
        Assert.Empty(document.Blocks);
    }

    [Fact]
    public void Read_EntityBomb_IsRefused()
    {
        var file = new RawWorkbook().Sheet("s", string.Empty).Part(
            "xl/worksheets/sheet1.xml", "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>").ToBytes();
        Assert.Contains("reading.unreadable", Rules(Read(file)));
    }

    [Fact]
    public void Read_MoreCellsThanTheLimit_KeepsTheFirstOnes()
    {
        var rows = string.Concat(Enumerable.Range(1, 200).Select(r => Row(r, 0, "#1", "#2", "#3")));
        var document = Read(new RawWorkbook().Sheet("s", rows).ToBytes(), new ReadingLimits { MaxCells = 100 });
        Assert.Contains("reading.limit", Rules(document));
        Assert.InRange(Assert.Single(document.Blocks.OfType<SourceTable>()).Rows.Sum(r => r.Cells.Count), 90, 100);
    }

    [Fact]
    public void Read_CellsInOppositeCorners_MakeNoGridOfASheet()
    {
        var far = Read(new RawWorkbook().Sheet("s", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>").ToBytes());
        Assert.Equal("Paragraph 1\nParagraph 2\n", Text(far));
        var wide = Read(new RawWorkbook().Sheet("s", string.Concat(Enumerable.Range(1, 60).Select(r => $"<row r=\"{r}\"><c r=\"A{r}\"><v>1</v></c><c r=\"XFD{r}\"><v>2</v></c></row>"))).ToBytes());
        Assert.Contains("reading.limit", Rules(wide));
        Assert.InRange(wide.Blocks.OfType<SourceTable>().Sum(t => t.Rows.Sum(r => r.Cells.Count)), 1, ReadingLimits.Default.MaxCells);
    }

    [Fact]
    public void Read_AMillionCells_StopsAtTheLimit()
    {
        var rows = string.Concat(Enumerable.Range(1, 10_000).Select(r => "<row>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 100)) + "</row>"));
        var document = Read(new RawWorkbook().Sheet("s", rows).ToBytes());
        Assert.Contains("reading.limit", Rules(document));
        Assert.InRange(document.Blocks.OfType<SourceTable>().Sum(t => t.Rows.Sum(r => r.Cells.Count)), 1, ReadingLimits.Default.MaxCells);
    }

    [Fact]
    public void Read_OwnTableOfAWholeSheetUnderOneMergedCell_StopsAtTheLimit()
    {
        var file = Write(Workbooks.Of(new TableBlock([], [new TableRow(TableCell.OfCount(1), TableCell.OfCount(2))])));
        file = Edit.Part(file, "xl/workbook.xml", xml => xml.Replace("$A$2:$B$2", "$A$2:$XFD$1048576", StringComparison.Ordinal));
        file = Edit.Part(file, "xl/worksheets/sheet2.xml", xml => xml.Replace("<mergeCell ref=\"A1:B1\"/>", "<mergeCell ref=\"A2:XFD1048576\"/>", StringComparison.Ordinal));
        var document = Read(file, new ReadingLimits { MaxCells = 2000 });
        Assert.Contains("reading.limit", Rules(document));
        Assert.Single(document.Blocks.OfType<SourceTable>());
    }

    [Fact]
    public void Read_AHundredThousandMergedCellsAndTables_TakesEachOnce()
    {
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(r => $"<row r=\"{r * 2}\"><c r=\"A{r * 2}\"><v>1</v></c><c r=\"B{r * 2}\"><v>2</v></c></row>"));
        var merges = "<mergeCells>" + string.Concat(Enumerable.Range(1, 100_001).Select(r => $"<mergeCell ref=\"D{r}:E{r}\"/>")) + "</mergeCells>";
        var document = Read(new RawWorkbook().Sheet("s", rows, merges).ToBytes());
        Assert.Equal(20_000, document.Blocks.Count);
    }

    [Fact]
    public void Read_TextContinuedOverManyRows_IsJoinedOnce()
    {
        var file = Write(Workbooks.Of(new ParagraphBlock(new string('长', 2000))));
        var place = Cell(Sheet(file, 1), "A7")!;
        file = Edit.Part(file, "xl/worksheets/sheet1.xml", xml => xml.Replace("</sheetData>", string.Concat(Enumerable.Range(20, 50_000)
            .Select(r => $"<row r=\"{r}\"><c r=\"A{r}\" s=\"{place.Attribute("s")!.Value}\" t=\"s\"><v>{place.Value}</v></c></row>")) + "</sheetData>", StringComparison.Ordinal));
        var document = Read(file);
        Assert.True(document.Blocks.OfType<SourceText>().Max(t => t.Text.Length) > 1_000_000);
    }

    [Fact]
    public void Read_OneLongTextInEveryCell_IsCountedEachTime()
    {
        var rows = string.Concat(Enumerable.Range(1, 300).Select(r => $"<row r=\"{r}\"><c r=\"A{r}\" t=\"s\"><v>0</v></c></row>"));
        var document = Read(new RawWorkbook().Strings("<si><t>" + new string('长', 10_000) + "</t></si>").Sheet("s", rows).ToBytes(), new ReadingLimits { MaxCharacters = 100_000 });
        Assert.Contains("reading.limit", Rules(document));
        Assert.InRange(document.Blocks.OfType<SourceText>().Sum(t => t.Text.Length), 1, 100_000);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "reading.unreadable", "a sheet is missing")]
    [InlineData("xl/workbook.xml", "reading.unreadable", "the workbook is missing")]
    [InlineData("xl/_rels/workbook.xml.rels", "reading.unreadable", "what belongs to it is not said")]
    [InlineData("_rels/.rels", "reading.unreadable", "the package does not say what it is")]
    public void Read_MissingPart_IsAFinding(string part, string rule, string why)
        => Assert.True(Rules(Read(new RawWorkbook().Sheet("s", Row(1, 0, "甲")).Without(part).ToBytes())).Contains(rule), why);

    [Theory]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/workbook.xml")]
    public void Read_BrokenXml_IsAFinding(string part)
    {
        var file = new RawWorkbook().Styles(string.Empty, "<xf/>").Strings("<si><t>a</t></si>").Sheet("s", Row(1, 0, "甲")).Part(part, "<a><b></a>").ToBytes();
        Assert.Contains("reading.unreadable", Rules(Read(file)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 and nothing more")]
    [InlineData("not a zip")]
    public void Read_NoZip_IsAFinding(string content) => Assert.Equal(["reading.unreadable"], Rules(Read(Encoding.Latin1.GetBytes(content))));

    [Fact]
    public void Read_WordDocument_IsNoWorkbook() => Assert.Equal(["reading.unreadable"], Rules(Read(SampleDocuments.Write(SampleDocuments.All))));

    [Fact]
    public void Read_FileAboveTheLimit_IsNotReadAtAll()
        => Assert.Equal(["reading.limit"], Rules(Read(Write(SampleDocuments.All), new ReadingLimits { MaxBytes = 1000 })));

    [Fact]
    public void Read_DeepNesting_StopsAtTheLimit()
        => Assert.Contains("reading.limit", Rules(Read(new RawWorkbook().Sheet("s", string.Concat(Enumerable.Repeat("<a>", 400)) + string.Concat(Enumerable.Repeat("</a>", 400))).ToBytes())));

    [Theory]
    [InlineData("<numFmt numFmtId=\"170\" formatCode=\"0.\"/>")]
    [InlineData("<numFmt numFmtId=\"170\" formatCode=\"[\"/>")]
    [InlineData("<numFmt numFmtId=\"170\" formatCode=\"[]&quot;\\\"/>")]
    [InlineData("<numFmt numFmtId=\"170\" formatCode=\"%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%0\"/>")]
    [InlineData("<numFmt numFmtId=\"170\" formatCode=\"0.00000000000000000000000000000000000000\"/>")]
    [InlineData("<numFmt numFmtId=\"170\" formatCode=\"00000000000000000000000000000000,,,,,,\"/>")]
    [InlineData("<numFmt numFmtId=\"170\" formatCode=\";;;;;;\"/>")]
    [InlineData("<numFmt numFmtId=\"170\" formatCode=\"[[[[[[[[[[[[\\\"/>")]
    [InlineData("<numFmt numFmtId=\"170\" formatCode=\"y;d;_\"/>")]
    public void Read_StrangeFormat_ShowsSomething(string format)
    {
        foreach (var value in (string[])["0", "-1.5", "12345678901234567890", "1e27", "1e400", "0.1"])
        {
            Read(new RawWorkbook().Styles(format, "<xf numFmtId=\"170\"/>").Sheet("s", $"<row r=\"1\"><c r=\"A1\" s=\"0\"><v>{value}</v></c></row>").ToBytes());
        }
    }

    [Fact]
    public void Read_ChangedBytes_NeverThrows()
    {
        // A fixed seed: the same 400 files in every run.
        var random = new Random(20231231);
        byte[][] files = [Write(SampleDocuments.Form("hongze-2023")), Write(SampleDocuments.All)];
        for (var i = 0; i < 200; i++)
        {
            var file = (byte[])files[i % files.Length].Clone();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            Read(file[..random.Next(file.Length / 2, file.Length + 1)]);
        }
    }

    [Fact]
    public void Read_ChangedXml_NeverThrows()
    {
        var random = new Random(20240130);
        var file = Write(SampleDocuments.Form("hongze-2023"));
        using var zip = new ZipArchive(new MemoryStream(file));
        var names = zip.Entries.Select(e => e.FullName).Where(n => n.EndsWith(".xml", StringComparison.Ordinal)).ToList();
        string[] pieces = ["<row>", "</row>", "<c r=\"A1\" t=\"s\"><v>99999</v></c>", "s=\"-5\"", "s=\"99999999999\"", "r=\"XFD1048576\"", "<mergeCell ref=\"B2:A1\"/>", "&#x1;", "t=\"x\"", "\0", "<f>", "1e999", "count=\"-1\""];
        for (var i = 0; i < 200; i++)
        {
            Read(Edit.Part(file, names[random.Next(names.Count)], xml =>
            {
                var text = new StringBuilder(xml);
                for (var changes = random.Next(1, 5); changes > 0; changes--)
                {
                    var at = random.Next(text.Length);
                    text.Remove(at, random.Next(0, Math.Min(8, text.Length - at))).Insert(at, pieces[random.Next(pieces.Length)]);
                }

                return text.ToString();
            }));
        }
    }
}
