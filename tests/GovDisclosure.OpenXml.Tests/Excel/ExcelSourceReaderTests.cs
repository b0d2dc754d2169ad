using GovDisclosure.Sources;
using static GovDisclosure.OpenXml.Tests.Excel.RawWorkbook;
using static GovDisclosure.OpenXml.Tests.Excel.Workbooks;

namespace GovDisclosure.OpenXml.Tests.Excel;

public class ExcelSourceReaderTests
{
    private const string Bordered = "<xf numFmtId=\"0\" borderId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" borderId=\"1\" fontId=\"0\"/><xf numFmtId=\"0\" borderId=\"0\" fontId=\"1\"/>";

    [Fact]
    public void Read_TableOfADepartment_IsTextTableAndNote()
    {
        // As departments send it: a title over all columns, the organ and the unit in one row, a bordered table, the signatures below.
        var file = new RawWorkbook().Styles(string.Empty, Bordered).Sheet(
            "统计表",
            Row(1, 2, "政府信息公开情况统计表") + Row(2, 0, "填报单位：某局", "", "", "年度：2017")
            + Row(3, 1, "统 计 指 标", "单位", "统计数", "") + Row(4, 1, "一、主动公开情况", "——", "", "") + Row(5, 1, "（一）主动公开政府信息数", "条", "#15586", "#2")
            + Row(6, 1, "", "", "", "") + Row(7, 1, "其中：规范性文件", "条", "/", "-") + Row(8, 0, "单位负责人：张三　审核人：李四"),
            "<mergeCells count=\"2\"><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"C3:D3\"/></mergeCells>").ToBytes();
        var document = Read(file);
        Assert.Equal(
            """
            Paragraph* 政府信息公开情况统计表
            Paragraph 填报单位：某局　年度：2017
            Table  
            统 计 指 标 | 单位 | 统计数<1x2>
            一、主动公开情况 | —— |  | 
            （一）主动公开政府信息数 | 条 | 15586 | 2
             |  |  | 
            其中：规范性文件 | 条 | / | -
            Paragraph 单位负责人：张三　审核人：李四

            """.ReplaceLineEndings("\n"), Text(document));
        Assert.Empty(document.Findings);
        var table = Assert.Single(document.Blocks.OfType<SourceTable>());
        Assert.Equal(("sheet 统计表, table 1, row 3, column 1", "sheet 统计表, table 1, row 5"), (table.Place.ToString(), table.Rows[2].Place.ToString()));
        Assert.Equal((15586m, null), (table.Rows[2].Cells[2].Number, table.Rows[4].Cells[2].Number));
        Assert.All(table.Rows.SelectMany(row => row.Cells), cell => Assert.Null(cell.Kind));
    }

    [Fact]
    public void Read_TypedListWithoutBorders_IsTwoTablesAndTheTextBetween()
    {
        // As typed by hand: no borders at all, two tables on one sheet, a group row with one cell inside the first.
        var file = new RawWorkbook().Sheet(
            "Sheet1",
            Row(1, 0, "某县2021年政府信息公开工作情况表") + Row(2, 0, "项目", "数量") + Row(3, 0, "三、办理结果") + Row(4, 0, "（一）予以公开", "#3") + Row(5, 0, "（二）部分公开", "#0")
            + Row(6, 0, "附表：行政复议") + Row(7, 0, "维持", "纠正") + Row(8, 0, "#1", "#0") + Row(9, 0, "注：数据截至年底")
            + Row(11, 0, "全年未收取费用。") + Row(13, 0, "甲", "乙") + Row(14, 0, "#1", "#2")).ToBytes();
        Assert.Equal(
            """
            Paragraph 某县2021年政府信息公开工作情况表
            Table  
            项目 | 数量
            三、办理结果 | 
            （一）予以公开 | 3
            （二）部分公开 | 0
            Paragraph 附表：行政复议
            Table  
            维持 | 纠正
            1 | 0
            Paragraph 注：数据截至年底
            Paragraph 全年未收取费用。
            Table  
            甲 | 乙
            1 | 2

            """.ReplaceLineEndings("\n"), Text(Read(file)));
    }

    [Fact]
    public void Read_SharedStrings_JoinRunsAndLeaveOutPhoneticGuides()
    {
        var file = new RawWorkbook().Strings("<si><r><rPr><b/></rPr><t>政府</t></r><r><t xml:space=\"preserve\"> 信息</t></r><rPh sb=\"0\" eb=\"1\"><t>zheng</t></rPh></si><si><t>_x0041__x005F_x0042_</t></si><si/>")
            .Sheet("s", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"str\"><f>A1</f><v>政府_x000A_</v></c><c r=\"E1\" t=\"b\"><v>1</v></c></row>").ToBytes();
        Assert.Equal("Paragraph 政府 信息　A_x0042_　政府\n　TRUE\n", Text(Read(file)).Replace("Table  \n", "Paragraph ", StringComparison.Ordinal).Replace(" | ", "　", StringComparison.Ordinal).Replace("　　", "　", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("General", "0.30000000000000004", "0.3", "what binary arithmetic left over is not shown")]
    [InlineData("General", "1.23E+5", "123000", "an exponent is a way of writing")]
    [InlineData("0.00", "1.5", "1.50", "decimals as shown")]
    [InlineData("#,##0", "1234567.6", "1,234,568", "thousands, rounded half up")]
    [InlineData("0.0%", "0.125", "12.5%", "percent")]
    [InlineData("0%", "0.125", "13%", "percent, rounded half up")]
    [InlineData("+0;-0;0", "14", "+14", "signed")]
    [InlineData("+0;-0;0", "-3", "-3", "signed")]
    [InlineData("+0;-0;0", "0", "0", "signed zero")]
    [InlineData("0\"件\"", "5", "5件", "a unit in the format")]
    [InlineData("[$￥-804]#,##0.00", "1234.5", "￥1,234.50", "currency")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "1234.5", "1,234.50", "accounting")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "0", "-", "accounting zero is shown as a hyphen")]
    [InlineData("0;-0;\"无\"", "0", "无", "zero in words")]
    [InlineData("[Red](0)", "-7", "-(7)", "brackets kept, sign kept")]
    [InlineData("0.00,", "12345", "12.35", "in thousands")]
    [InlineData("yyyy\\-mm\\-dd", "45321", "2024-01-30", "a day")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "45321", "2024年1月30日", "a day in Chinese")]
    [InlineData("yyyy\"年\"m\"月\"", "45321", "2024年1月", "a month")]
    [InlineData("yyyy-mm-dd hh:mm", "45321.75", "2024-01-30 18:00", "a day with its hour")]
    [InlineData("yyyy/m/d", "59", "1900-02-28", "before the day that never was")]
    [InlineData("yyyy/m/d", "60", "60", "the 29 February 1900 that never was")]
    [InlineData("h:mm:ss", "0.5", "12:00:00", "a time")]
    [InlineData("yyyy/m/d", "-1", "-1", "no day")]
    public void Read_Number_IsShownByItsFormat(string format, string value, string shown, string why)
    {
        var code = format.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
        var file = new RawWorkbook().Styles($"<numFmt numFmtId=\"170\" formatCode=\"{code}\"/>", "<xf numFmtId=\"0\"/><xf numFmtId=\"170\"/>")
            .Sheet("s", $"<row r=\"1\"><c r=\"A1\" s=\"1\"><v>{value}</v></c></row>").ToBytes();
        Assert.True(shown == Assert.Single(Read(file).Blocks.OfType<SourceText>()).Text, why);
    }

    [Theory]
    [InlineData(14, "45321", "2024-01-30")]
    [InlineData(31, "45321", "2024年1月30日")]
    [InlineData(57, "45321", "2024年1月")]
    [InlineData(10, "0.5", "50.00%")]
    [InlineData(4, "1234.5", "1,234.50")]
    [InlineData(49, "12", "12")]
    [InlineData(9999, "12", "12")]
    public void Read_BuiltInFormat_IsKnownByItsNumber(int format, string value, string shown)
        => Assert.Equal(shown, Assert.Single(Read(new RawWorkbook().Styles(string.Empty, $"<xf numFmtId=\"{format}\"/>")
            .Sheet("s", $"<row r=\"1\"><c r=\"A1\" s=\"0\"><v>{value}</v></c></row>").ToBytes()).Blocks.OfType<SourceText>()).Text);

    [Fact]
    public void Read_DaysFrom1904_AreCountedFromThere()
        => Assert.Equal("2024-01-30", Assert.Single(Read(new RawWorkbook { Properties = "<workbookPr date1904=\"1\"/>" }.Styles(string.Empty, "<xf numFmtId=\"14\"/>")
            .Sheet("s", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>43859</v></c></row>").ToBytes()).Blocks.OfType<SourceText>()).Text);

    [Fact]
    public void Read_NumberOfATable_KeepsTheDecimalsOfItsFormat()
    {
        var file = new RawWorkbook().Styles(string.Empty, "<xf numFmtId=\"2\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/>")
            .Sheet("s", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>1.5</v></c><c r=\"B1\" s=\"1\"><v>0.125</v></c><c r=\"C1\" s=\"2\"><v>45321</v></c><c r=\"D1\" s=\"0\"><v>1.234</v></c></row>").ToBytes();
        var cells = Assert.Single(Read(file).Blocks.OfType<SourceTable>()).Rows[0].Cells;
        Assert.Equal(["1.50", "0.125", "", "1.234"], cells.Select(c => c.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty));
    }

    [Fact]
    public void Read_WhatCannotBeRelied_IsAFindingWithItsCells()
    {
        var file = new RawWorkbook().Strings("<si><t>a</t></si>").Sheet(
            "某表",
            "<row r=\"1\"><c r=\"A1\"><f>SUM(B1:B9)</f></c><c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"C1\" t=\"s\"><v>7</v></c><c r=\"D1\"><v>12件</v></c></row>"
            + "<row r=\"2\"><c r=\"XFE1\"><v>1</v></c><c r=\"A1048577\"><v>1</v></c><c r=\"?\"><v>1</v></c><c r=\"D1\"><v>9</v></c><c r=\"A2\"><f>1+1</f><v>2</v></c></row>").ToBytes();
        var document = Read(file);
        Assert.Equal(["reading.error", "reading.formula", "reading.number", "reading.reference", "reading.text"], Rules(document));
        Assert.All(document.Findings, f => Assert.Equal("sheet 某表", f.Place));
        Assert.Contains(document.Findings, f => f.RuleId == "reading.reference" && f.Message.Chinese.EndsWith("（4处）：XFE1, A1048577, ?, D1", StringComparison.Ordinal));
        Assert.Contains(document.Findings, f => f.RuleId == "reading.error" && f.Message.English.EndsWith("(1): B1 #DIV/0!", StringComparison.Ordinal));
        Assert.Equal("Table  \n | #DIV/0! |  | 12件\n2 |  |  | \n", Text(document));
    }

    [Fact]
    public void Read_CellsOutOfOrderOrWithoutAddress_StandWhereTheyBelong()
    {
        var file = new RawWorkbook().Sheet("s", "<row r=\"3\"><c r=\"B3\"><v>4</v></c><c r=\"A3\"><v>3</v></c></row><row r=\"2\"><c><v>1</v></c><c><v>2</v></c></row>").ToBytes();
        Assert.Equal("Table  \n1 | 2\n3 | 4\n", Text(Read(file)));
    }

    [Fact]
    public void Read_MergedCells_AreSpansEvenWhereTheyMeet()
    {
        var file = new RawWorkbook().Sheet(
            "s",
            Row(1, 0, "甲", "乙", "丙") + Row(2, 0, "", "1", "2") + Row(3, 0, "丁", "3", "4"),
            "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"A3:XFD1048576\"/><mergeCell ref=\"nonsense\"/></mergeCells>").ToBytes();
        Assert.Equal("Table  \n甲<2x1> | 乙<1x2>\n1 | 2\n丁<1x3>\n", Text(Read(file)));
    }

    [Fact]
    public void Read_HiddenThings_AreReadOrLeftOutAsDocumented()
    {
        var file = new RawWorkbook().Sheet("明", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>3</v></c></row>", before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")
            .Sheet("暗", Row(1, 0, "密"), state: "hidden").Sheet("深", Row(1, 0, "密"), state: "veryHidden").ToBytes();
        var document = Read(file);
        Assert.DoesNotContain("密", Text(document), StringComparison.Ordinal);
        Assert.Equal(["sheet 明", "sheet 暗", "sheet 深"], document.Findings.Where(f => f.RuleId == "reading.hidden").Select(f => f.Place));
        Assert.EndsWith("（2处）：B1, A2", document.Findings[0].Message.Chinese, StringComparison.Ordinal);
        Assert.Equal("Table  \n1 | 2\n3 | \n", Text(document));
    }

    [Fact]
    public void Read_PicturesChartsAndShapes_AreTold()
    {
        const string drawing = """
            <wsDr xmlns="x" xmlns:a="y">
              <twoCellAnchor><from><col>1</col><row>4</row></from><to><col>5</col><row>9</row></to><pic><nvPicPr><cNvPr id="2" name="图片" descr="扫描的表格"/></nvPicPr><spPr><a:xfrm><a:ext cx="1270000" cy="635000"/></a:xfrm></spPr></pic></twoCellAnchor>
              <oneCellAnchor><from><col>0</col><row>0</row></from><graphicFrame><nvGraphicFramePr><cNvPr id="3" name="c"/></nvGraphicFramePr></graphicFrame></oneCellAnchor>
              <absoluteAnchor><sp><txBody><a:p><a:r><a:t>浮动</a:t></a:r><a:r><a:t>文字</a:t></a:r></a:p></txBody></sp></absoluteAnchor>
            </wsDr>
            """;
        var file = new RawWorkbook().Sheet("s", Row(1, 0, "甲"), "<drawing r:id=\"d\"/>")
            .Part("xl/worksheets/_rels/sheet1.xml.rels", Relations(Relation("d", "drawing", "../drawings/drawing1.xml"))).Part("xl/drawings/drawing1.xml", drawing).ToBytes();
        var document = Read(file);
        Assert.Equal("Paragraph 甲\nPicture 扫描的表格 100x50 False\nPicture  0x0 True\nParagraph 浮动文字\n", Text(document));
        Assert.Equal("sheet s, row 5, column 2", document.Blocks[1].Place.ToString());
    }

    [Fact]
    public void Read_WorkbookWithLinksToOthers_SaysSoAndOpensNone()
    {
        var file = new RawWorkbook { MoreRelationships = Relation("e", "externalLink", "externalLinks/externalLink1.xml") + Relation("h", "hyperlink", "file:///etc/passwd", "TargetMode=\"External\"") }
            .Sheet("s", "<row r=\"1\"><c r=\"A1\"><f>[1]Sheet1!A1</f><v>5</v></c></row>").ToBytes();
        Assert.Equal(["reading.external"], Rules(Read(file)));
        Assert.Equal("Paragraph 5\n", Text(Read(file)));
    }

    [Fact]
    public void Read_Properties_AreThoseOfTheFile()
        => Assert.Equal(
            ["govdisclosure.organ=区人民政府办公室", "govdisclosure.year=2023", "govdisclosure.published=2024-01-30", "dc:title=2023年度政府信息公开工作年度报告", "dc:creator=区人民政府办公室", "dc:language=zh-Hans", "dcterms:created=2024-01-30T00:00:00Z"],
            Back(Word.SampleDocuments.All).Properties.Select(p => $"{p.Label}={p.Value}"));

    [Theory]
    [InlineData("a.xlsx", "PK\u0003\u0004....xl/workbook.xml", true, "a workbook")]
    [InlineData("a.bin", "PK\u0003\u0004....xl/workbook.xml", true, "the content says it")]
    [InlineData("a.xlsm", "PK\u0003\u0004....", true, "the ending says it")]
    [InlineData("a.docx", "PK\u0003\u0004....word/document.xml", false, "a document")]
    [InlineData("a.xlsx", "PK\u0003\u0004....word/document.xml", false, "a document with the wrong ending")]
    [InlineData("a.zip", "PK\u0003\u0004....", false, "nothing says it")]
    [InlineData("a.xlsx", "<html>", false, "a page with the wrong ending")]
    [InlineData("xls", "PK\u0003\u0004", false, "no ending")]
    public void CanRead_File_IsToldByContentThenName(string name, string head, bool expected, string why)
        => Assert.True(expected == new ExcelSourceReader().CanRead(name, System.Text.Encoding.Latin1.GetBytes(head)), why);

    [Fact]
    public void Read_OldBinaryWorkbook_IsAClearFinding()
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];
        Assert.True(new ExcelSourceReader().CanRead("统计表.xls", file));
        var document = Read(file, name: "统计表.xls");
        Assert.Empty(document.Blocks);
        Assert.Equal(("reading.unreadable", true), (Assert.Single(document.Findings).RuleId, document.Findings[0].Message.Chinese.Contains("另存为", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_OwnWorkbookEditedByAClerk_TakesWhatIsThereNow()
    {
        var file = Write(Word.SampleDocuments.Form("hongze-2023"));
        const string name = "三、收到和处理政府信息公开申请情况";
        var edited = Edit.Cell(Edit.Cell(Edit.Cell(Edit.Cell(file, name, "D5", "<v>22</v>"), name, "E5", " t=\"inlineStr\"><is><t>/</t></is>"), name, "F5", string.Empty), name, "G5", "<v>1.5</v>");
        var row = Read(edited).Blocks.OfType<SourceTable>().Single(t => t.Id == "table3").Rows[3];
        Assert.Equal(
            ["22 Count 22", "/ NotApplicable ", " Blank ", "2 Amount 1.5"],
            row.Cells.Skip(1).Take(4).Select(c => FormattableString.Invariant($"{c.Text} {c.Kind} {c.Number}")));
    }
}
