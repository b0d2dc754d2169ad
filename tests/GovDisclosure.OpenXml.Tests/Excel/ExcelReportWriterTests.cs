using System.Globalization;
using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Tests.Word;
using GovDisclosure.Sources;
using static GovDisclosure.OpenXml.Tests.Excel.Workbooks;

namespace GovDisclosure.OpenXml.Tests.Excel;

public class ExcelReportWriterTests
{
    public static TheoryData<string> Reports => ["naxi", "all", "hongze-2023", "hongze-2024", "pingtan-2019", "pingtan-2021", "jiangning-2022"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_Report_IsValid(string name) => Assert.Empty(Errors(Write(Named(name))));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_SameReportTwice_GivesTheSameBytes(string name) => Assert.Equal(Write(Named(name)), new ExcelReportWriterTests().WriteAnew(Named(name)));

    [Fact]
    public void Format_Writer_IsThatOfWorkbooks()
        => Assert.Equal(("xlsx", ".xlsx"), (new ExcelReportWriter().Format, new ExcelReportWriter().FileExtension));

    [Fact]
    public void Write_Hongze2023_HasASheetForTextEachTableAndTheIdentities()
        => Assert.Equal(
            ["正文", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "勾稽核对"],
            SheetNames(Write(Named("hongze-2023"))));

    [Fact]
    public void Write_Numbers_AreNumbersAsPrinted()
    {
        var file = Write(Of(new TableBlock([], [new TableRow(
            TableCell.OfCount(0), TableCell.OfCount(14, true), TableCell.OfCount(-3, true), TableCell.OfAmount(12.50m), TableCell.OfAmount(-0.125m, true),
            TableCell.OfAmount(7m), TableCell.OfCount(999_999_999_999_999))])));
        var row = Sheet(file, 2).Descendants(S + "row").Single(r => r.Attribute("r")!.Value == "2");
        Assert.Equal(["0", "14", "-3", "12.50", "-0.125", "7", "999999999999999"], row.Elements().Select(c => c.Value));
        Assert.All(row.Elements(), c => Assert.Null(c.Attribute("t")));
        Assert.Equal(["0", "+14", "-3", "12.50", "-0.125", "7", "999999999999999"], Assert.Single(Read(file).Blocks.OfType<SourceTable>()).Rows[0].Cells.Select(c => c.Text));
        var codes = Part(file, "xl/styles.xml").Descendants(S + "numFmt").Select(f => f.Attribute("formatCode")!.Value);
        Assert.Equal(["+0;-0;0", "+0.000;-0.000;0.000"], codes);
    }

    [Theory]
    [InlineData("1000000000000000", "sixteen digits: Excel would show a zero for the last")]
    [InlineData("9223372036854775807", "the largest count")]
    public void Write_MoreDigitsThanExcelHolds_IsTextDigitByDigit(string number, string why)
    {
        var file = Write(Of(new TableBlock([], [new TableRow(TableCell.OfCount(long.Parse(number, CultureInfo.InvariantCulture)))])));
        Assert.True(Cell(Sheet(file, 2), "A2")!.Attribute("t")?.Value == "s", why);
        var cell = Assert.Single(Read(file).Blocks.OfType<SourceTable>()).Rows[0].Cells[0];
        Assert.Equal((number, TableCellKind.Count, decimal.Parse(number, CultureInfo.InvariantCulture)), (cell.Text, cell.Kind, cell.Number));
    }

    [Fact]
    public void Write_Table_HasMergedHeadersPanesTitlesAndPaper()
    {
        var file = Write(Named("hongze-2023"));
        var sheet = Sheet(file, "三、收到和处理政府信息公开申请情况");
        var merges = sheet.Descendants(S + "mergeCell").Select(m => m.Attribute("ref")!.Value).ToList();
        foreach (var merge in (string[])["A1:J1", "A2:C4", "D2:J2", "D3:D4", "E3:I3", "J3:J4", "A5:C5", "A7:A26", "B9:B16"])
        {
            Assert.Contains(merge, merges);
        }

        var pane = sheet.Descendants(S + "pane").Single();
        Assert.Equal(("3", "4", "D5", "frozen"), (pane.Attribute("xSplit")!.Value, pane.Attribute("ySplit")!.Value, pane.Attribute("topLeftCell")!.Value, pane.Attribute("state")!.Value));
        var setup = sheet.Element(S + "pageSetup")!;
        Assert.Equal(("9", "landscape", "0"), (setup.Attribute("paperSize")!.Value, setup.Attribute("orientation")!.Value, setup.Attribute("fitToHeight")!.Value));
        Assert.Contains(
            Part(file, "xl/workbook.xml").Descendants(S + "definedName"),
            n => n.Attribute("name")!.Value == "_xlnm.Print_Titles" && n.Value == "'三、收到和处理政府信息公开申请情况'!$A:$C,'三、收到和处理政府信息公开申请情况'!$2:$4");
        Assert.Equal("portrait", Sheet(file, "二、主动公开政府信息情况").Element(S + "pageSetup")!.Attribute("orientation")!.Value);
    }

    [Fact]
    public void Write_WholeDocument_LosesNothing()
        => Assert.Equal(
            """
            Title 2023年度政府信息公开工作年度报告
            Particulars 索引号：014302000/2024-00001
            Particulars 文号：
            Paragraph 现公布年度报告。
            Heading1 一、总体情况
            Paragraph* 特别强调。
            NumberedItem 第一项
            NumberedItem 第二项
            ListItem 甲
            ListItem 乙
            NumberedItem 又一项
            Note 注：数据截至年底。
            Heading2 （一）主动公开
            Paragraph 第一行
            第二行	制表
            Heading1 二、收到和处理情况
            Caption 单位：件
            Table table-3.a_b 收到和处理情况表
            事项<2x2> | 申请人<1x2>
            自然人 | 总计
            一、新收<1x2> | 21 | 0
            二、结果<2x1> | 1.公开 |  | /
            2.不公开 | — | 7730.28
            三、说明<1x2> | 12 | 无
            Note 注：表注。
            Picture 图：各类占比 0x0 True
            Picture 图：复议诉讼 0x0 True
            Picture 图：五年趋势 0x0 True
            Heading1 附件：说明
            Paragraph 附件正文

            """.ReplaceLineEndings("\n"),
            Text(Back(SampleDocuments.All)));

    [Fact]
    public void Write_Cells_KeepTheirKinds()
    {
        var cells = Assert.Single(Back(Of(new TableBlock([], [new TableRow(
            TableCell.OfCount(0), TableCell.Blank, TableCell.NotApplicable, TableCell.NotShown, TableCell.OfText("/"), TableCell.OfText("—"), TableCell.OfText(string.Empty),
            TableCell.OfText("0"), TableCell.OfAmount(3m))])
        { Id = "t" })).Blocks.OfType<SourceTable>()).Rows[0].Cells;
        Assert.Equal(
            [TableCellKind.Count, TableCellKind.Blank, TableCellKind.NotApplicable, TableCellKind.NotShown, TableCellKind.Text, TableCellKind.Text, TableCellKind.Text, TableCellKind.Text, TableCellKind.Amount],
            cells.Select(c => c.Kind!.Value));
        Assert.Equal(["0", "", "/", "—", "/", "—", "", "0", "3"], cells.Select(c => c.Text));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-3件")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("=cmd|' /C calc'!A0")]
    public void Write_TextLikeAFormula_StaysTextEverywhere(string text)
    {
        var file = Write(new ReportDocument
        {
            Title = text,
            Organ = text,
            Year = 2023,
            Catalogue = [new(text, text)],
            Lead = [new ParagraphBlock(text), new NoteBlock(text), new ListBlock([text])],
            Sections = [new ReportSection("a", text) { Blocks = [new TableBlock([new TableRow(TableCell.OfHeader(text))], [new TableRow(TableCell.OfText(text))]) { Caption = text, Unit = text, Notes = [text] }] }],
        });
        Assert.Empty(Errors(file));
        for (var i = 1; i <= 2; i++)
        {
            var sheet = Sheet(file, i);
            Assert.Empty(sheet.Descendants(S + "f"));
            Assert.All(sheet.Descendants(S + "c").Where(c => c.Element(S + "v") is not null && c.Attribute("t") is null), c => Assert.Equal("2023", c.Value));
        }

        Assert.Equal("1", Format(file, Cell(Sheet(file, 1), "A1")!).Attribute("quotePrefix")?.Value);
        Assert.Contains(Read(file).Blocks.OfType<SourceText>(), t => t.Kind == SourceTextKind.Paragraph && t.Text == Clean(text));
    }

    [Fact]
    public void Write_HostileText_IsSafeAndComesBack()
    {
        var file = Write(Of(new ParagraphBlock("_x0041_ & <b> \"q\" ]]> \u0001\uFFFE a\r\nb _x005F_x0041_"), new ParagraphBlock("A _x00e9_ \u202Ex 𠀀")));
        Assert.Empty(Errors(file));
        Assert.Contains("Paragraph _x0041_ & <b> \"q\" ]]> \uFFFD\uFFFD a\nb _x005F_x0041_\nParagraph A _x00e9_ [U+202E]x 𠀀\n", Text(Read(file)), StringComparison.Ordinal);
        Assert.Contains("_x005F_x0041_", Part(file, "xl/sharedStrings.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LongParagraph_IsCutIntoRowsAndReadBackWhole()
    {
        var text = string.Concat(Enumerable.Range(0, 9000).Select(i => "第" + i.ToString(CultureInfo.InvariantCulture) + "件。"));
        var file = Write(Of(new ParagraphBlock(text), new ParagraphBlock("下一段")));
        Assert.Empty(Errors(file));
        Assert.All(Sheet(file, 1).Descendants(S + "row"), row => Assert.True(row.Attribute("ht") is not { } height || double.Parse(height.Value, CultureInfo.InvariantCulture) <= 409));
        Assert.Contains("Paragraph " + text + "\nParagraph 下一段\n", Text(Read(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LongHead_IsReadBackWhole()
    {
        var text = string.Concat(Enumerable.Range(0, 1500).Select(i => "第" + i.ToString(CultureInfo.InvariantCulture) + "件。"));
        var document = new ReportDocument
        {
            Title = text,
            Organ = text,
            Year = 2023,
            Catalogue = [new("索引号", text), new("文号", "一号")],
            Lead = [new NoteBlock(text)],
            Sections = [new ReportSection("a", text) { Blocks = [new TableBlock([], [new TableRow(TableCell.OfCount(1))]) { Notes = [text, "短"] }, new ListBlock([text, "二"]) { IsOrdered = true }] }],
        };
        var read = Back(document);
        Assert.Equal(text, read.Properties[0].Value);
        Assert.Equal(
            $"Title {text}\nParticulars 索引号：{text}\nParticulars 文号：一号\nNote 注：{text}\nHeading1 一、{text}\nTable  \n1\nNote 注：{text}\nNote 注：短\nNumberedItem {text}\nNumberedItem 二\n", Text(read));
    }

    [Fact]
    public void Write_CellOverTheLimit_SaysSoAndKeepsTheTextBelow()
    {
        var text = new string('长', 40_000);
        var file = Write(Of(new TableBlock([], [new TableRow(TableCell.OfText(text))])));
        Assert.Empty(Errors(file));
        Assert.All(Part(file, "xl/sharedStrings.xml").Elements(S + "si"), si => Assert.True(si.Value.Length <= 32_767));
        var blocks = Read(file).Blocks;
        Assert.EndsWith("…（全文见表后）", Assert.Single(blocks.OfType<SourceTable>()).Rows[0].Cells[0].Text, StringComparison.Ordinal);
        Assert.Contains(blocks.OfType<SourceText>(), t => t.Text == "A2单元格超过32767个字符，全文：" + text);
    }

    [Fact]
    public void Write_TableTooLargeForASheet_IsRefused()
    {
        var row = new TableRow(Enumerable.Repeat(TableCell.OfText("x") with { ColumnSpan = 1000 }, 17));
        var problem = Assert.Throws<ArgumentException>(() => Write(Of(new TableBlock([], [row]))));
        Assert.Contains("17000 columns", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Properties_HoldTitleOrganAndNoDateOfToday()
    {
        var core = Part(Write(SampleDocuments.All), "docProps/core.xml");
        Assert.Equal(["title=2023年度政府信息公开工作年度报告", "creator=区人民政府办公室", "language=zh-Hans", "created=2024-01-30T00:00:00Z"], core.Elements().Select(e => e.Name.LocalName + "=" + e.Value));
        Assert.Equal(["title", "creator", "language"], Part(Write(Of()), "docProps/core.xml").Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void Write_ManyTablesOfOneName_HaveLegalNamesOfTheirOwn()
    {
        string[] captions = ["a/b:c*d?e[f]\\g", "a/b:c*d?e[f]\\g", "A-B：C-D-E(F)-G", new string('长', 40), new string('长', 40), "正文", "'引'", " ", "_x0041_"];
        var names = SheetNames(Write(Of([.. captions.Select(caption => new TableBlock([], [new TableRow(TableCell.OfCount(1))]) { Caption = caption })])));
        Assert.Equal(captions.Length + 1, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.True(name.Length is > 0 and <= 31 && name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\']) < 0 && name[0] != '\'' && name[^1] != '\''));
        Assert.Equal(["正文", "a-b：c-d-e(f)-g", "a-b：c-d-e(f)-g(2)", "A-B：C-D-E(F)-G(3)"], names.Take(4));
    }

    [Fact]
    public void Write_AnyDocument_IsValidAndComesBackWithItsTexts()
        => GenText.Array[1, 6].Sample(texts =>
        {
            var document = Of([.. texts.Select(text => (ReportBlock)new ParagraphBlock(text)), new TableBlock([], [new TableRow(texts.Select(TableCell.OfText))]) { Caption = texts[0] }]);
            var file = Write(document);
            Assert.Empty(Errors(file));
            var blocks = Read(file).Blocks;
            Assert.Equal(texts.Select(Clean).Where(text => text.Length > 0), blocks.OfType<SourceText>().Where(t => t.Kind == SourceTextKind.Paragraph).Select(t => t.Text));
            Assert.Equal(texts.Select(Clean), Assert.Single(blocks.OfType<SourceTable>()).Rows[0].Cells.Select(c => c.Text));
        }, iter: 60);

    private static string Clean(string text) => OpenXml.Excel.CellText.Clean(TableCell.OfText(text).Text);

    private const string Pieces = "_x0A41=\n\r &<\"\u0001\uD800\uDC00\u202E“长";

    private static Gen<string> GenText { get; } = Gen.OneOf(
        Gen.String, Gen.Int[0, Pieces.Length - 1].Array[0, 20].Select(places => string.Concat(places.Select(i => Pieces[i]))));

    private byte[] WriteAnew(ReportDocument document)
    {
        using var output = new MemoryStream();
        new ExcelReportWriter().Write(document, output);
        return output.ToArray();
    }
}
