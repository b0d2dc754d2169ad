using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Sources;
using static GovDisclosure.OpenXml.Tests.Word.Docx;

namespace GovDisclosure.OpenXml.Tests.Word;

public class WordSourceReaderTests
{
    private const string Styles =
        "<ROOT><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"a5\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:styleId=\"own\"><w:name w:val=\"我的标题\"/><w:basedOn w:val=\"1\"/></w:style><w:style w:styleId=\"cn\"><w:name w:val=\"标题 2\"/></w:style>"
        + "<w:style w:styleId=\"lvl\"><w:name w:val=\"x\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style><w:style w:styleId=\"loop\"><w:name w:val=\"y\"/><w:basedOn w:val=\"loop\"/></w:style>"
        + "<w:style w:styleId=\"cap\"><w:name w:val=\"caption\"/></w:style><w:style w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>"
        + "<w:style w:styleId=\"bold\"><w:name w:val=\"z\"/><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId=\"gone\"><w:name w:val=\"g\"/><w:rPr><w:vanish/></w:rPr></w:style></ROOT>";

    public static TheoryData<string, string, string> Paragraphs => new()
    {
        { P("报告", "<w:pStyle w:val=\"a5\"/>"), "Title 报告", "the title's style by its name" },
        { P("总体", "<w:pStyle w:val=\"1\"/>"), "Heading1 总体", "a Chinese Word gives heading styles the ids 1, 2, 3" },
        { P("总体", "<w:pStyle w:val=\"own\"/>"), "Heading1 总体", "based on a heading" },
        { P("总体", "<w:pStyle w:val=\"cn\"/>"), "Heading2 总体", "a localised name" },
        { P("总体", "<w:pStyle w:val=\"lvl\"/>"), "Heading3 总体", "an outline level in the style" },
        { P("总体", "<w:outlineLvl w:val=\"0\"/>"), "Heading1 总体", "an outline level of the paragraph" },
        { P("正文", "<w:outlineLvl w:val=\"9\"/>"), "正文", "body text" },
        { P("正文", "<w:pStyle w:val=\"loop\"/>"), "正文", "styles in a circle" },
        { P("一、总体", "", "<w:b/>"), "Strong 一、总体", "only bold is no heading" },
        { P("正文", "<w:pStyle w:val=\"bold\"/>", "<w:b w:val=\"0\"/>"), "正文", "bold taken back" },
        { P("正文", "<w:pStyle w:val=\"bold\"/>"), "Strong 正文", "bold by style" },
        { "<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>" + P("甲"), "甲", "empty paragraphs are left out" },
        { "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t xml:space=\"preserve\"> 丙</w:t><w:br w:type=\"page\"/></w:r></w:p>", "甲\n乙\t 丙", "breaks and tabs" },
        { "<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins><w:r><w:t>丙</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>丁</w:t></w:r></w:moveFrom></w:p>", "甲丙", "tracked changes" },
        { "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>" + P("乙"), "甲乙", "a deleted end of a paragraph" },
        { P("甲", "", "<w:vanish/>") + P("乙", "<w:pStyle w:val=\"gone\"/>") + P("丙"), "丙", "hidden text" },
        { "<w:p><w:smartTag><w:r><w:t>甲</w:t></w:r></w:smartTag><w:hyperlink><w:r><w:t>乙</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:r><w:t>丙</w:t></w:r></w:sdtContent></w:sdt></w:p>", "甲乙丙", "what stands around runs" },
        { "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + P("单击此处输入文字") + "</w:sdtContent></w:sdt><w:sdt><w:sdtContent>" + P("乙") + "</w:sdtContent></w:sdt>", "乙", "a prompt is no text" },
        { "<w:p><w:r><w:t>共</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=1+2</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>件</w:t></w:r></w:p>", "共3件", "the result of a field" },
        { "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>9</w:t></w:r></w:fldSimple><w:r><w:t>页</w:t></w:r></w:p>", "页", "page numbers" },
        { P("一、总体 1", "<w:pStyle w:val=\"TOC1\"/>") + P("甲"), "甲", "contents by their style" },
        { "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>一、总体</w:t></w:r></w:p>" + P("二、主动") + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" + P("甲"), "甲", "contents by their field" },
        { "<w:p><w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "甲", "ruby" },
        { "<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>", "a+b", "a formula" },
        { "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>是</w:t></w:r></w:p>", "□是", "a symbol font" },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Read_Paragraph_GivesWhatIsPrinted(string body, string expected, string why)
    {
        var document = Read(body, ("styles.xml", "styles", Styles));
        Assert.True(expected == Print(document), why + ": " + Print(document));
        Assert.Empty(document.Findings);
    }

    public static TheoryData<string, string, string> Tables => new()
    {
        { T(C("甲") + C("乙"), C("1") + C("2")), "甲|乙 / 1|2", "plain" },
        { T(C("甲", "<w:gridSpan w:val=\"2\"/>"), C("1") + C("2")), "甲>2 / 1|2", "across columns" },
        { T(C("甲", "<w:vMerge w:val=\"restart\"/>") + C("1"), C("", "<w:vMerge/>") + C("2"), C("", "<w:vMerge/>") + C("3")), "甲v3|1 / 2 / 3", "down rows" },
        { T(C("甲", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>") + C("1"), C("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>") + C("2")), "甲>2v2|1 / 2", "both" },
        { T(C("甲", "<w:hMerge w:val=\"restart\"/>") + C("", "<w:hMerge/>") + C("1")), "甲>2|1", "the old way of merging" },
        { T(C("甲", "<w:vMerge/>") + C("1"), C("乙") + C("2")), "甲|1 / 乙|2", "a merge that nothing begins" },
        { T(C("甲", "<w:vMerge w:val=\"restart\"/>") + C("1"), C("乙") + C("2"), C("丙", "<w:vMerge/>") + C("3")), "甲|1 / 乙|2 / 丙|3", "a merge that is broken off" },
        { T("<w:trPr><w:tblHeader/></w:trPr>" + C("甲"), C("1")), "^甲 / 1", "a header row" },
        { T("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + C("甲"), C("1") + C("2")), "|甲 / 1|2", "a row that begins further right" },
        { T("<w:trPr><w:del/></w:trPr>" + C("甲"), C("1")), "1", "a deleted row" },
        { T("<w:tc>" + P("甲") + P("乙") + "<w:p/></w:tc>"), "甲\n乙", "paragraphs in a cell" },
        { T("<w:sdt><w:sdtContent>" + C("甲") + "</w:sdtContent></w:sdt>" + C("1")), "甲|1", "a control around a cell" },
        { T("<w:tc>" + P("标题") + T(C("1") + C("2"), C("3") + C("4")) + "<w:p/></w:tc>"), "标题\n1|2 / 3|4", "a table that only arranges" },
        { T(C("a") + C("b") + C("c") + C("d"), C("e") + C("f") + C("g") + "<w:tc>" + T(C("1")) + P("h") + "</w:tc>"), "a|b|c|d / e|f|g|h\n1", "a table inside a table of data" },
        { T(), "", "without rows" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_Table_GivesItsCells(string body, string expected, string why)
        => Assert.True(expected == Print(Read(body)), why + ": " + Print(Read(body)));

    [Fact]
    public void Read_Tables_HavePlacesAndCaptions()
    {
        var document = Read(P("收到情况", "<w:pStyle w:val=\"cap\"/>") + T(C("甲")) + P("图一", "<w:pStyle w:val=\"cap\"/>") + P("乙") + "<w:tbl><w:tblPr><w:tblCaption w:val=\"复议\"/></w:tblPr>" + $"<w:tr>{C("1")}</w:tr></w:tbl>", ("styles.xml", "styles", Styles));
        Assert.Equal("Caption 收到情况\n甲\n图一\n乙\n1", Print(document));
        Assert.Equal([(1, "收到情况"), (2, "复议")], document.Blocks.OfType<SourceTable>().Select(t => (t.Place.Table, t.Caption)));
    }

    [Fact]
    public void Read_Numbering_IsComputedAsPrinted()
    {
        const string numbering =
            "<ROOT><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"japaneseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2.%3\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"●\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></ROOT>";
        static string N(string text, int list, int level = 0, string more = "") => P(text, $"{more}<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        var document = Read(
            N("总体", 1, 0, "<w:pStyle w:val=\"1\"/>") + N("主动", 1, 1) + N("申请", 1, 1) + N("细", 1, 2) + N("存在", 1) + N("又", 1, 1) + N("甲", 2) + N("乙", 2) + N("丙", 3) + N("重起", 4) + N("无", 0) + N("未定义", 9),
            ("numbering.xml", "numbering", numbering), ("styles.xml", "styles", Styles));
        Assert.Equal("Heading1 一、总体\n（一）主动\n（二）申请\n1.2.1细\n二、存在\n（一）又\nNumberedItem 甲\nNumberedItem 乙\nListItem 丙\n一、重起\n无\n未定义", Print(document));
    }

    [Theory]
    [InlineData(11, "chineseCounting", "十一")]
    [InlineData(120, "japaneseCounting", "一百二十")]
    [InlineData(12, "chineseLegalSimplified", "壹拾贰")]
    [InlineData(3, "ideographTraditional", "丙")]
    [InlineData(4, "decimalEnclosedCircle", "④")]
    [InlineData(10, "decimalFullWidth", "１０")]
    [InlineData(1994, "upperRoman", "MCMXCIV")]
    [InlineData(3, "lowerLetter", "c")]
    [InlineData(5, "thaiCounting", "5")]
    public void Of_Number_IsPrintedInItsFormat(int number, string format, string expected) => Assert.Equal(expected, WordNumberText.Of(number, format));

    [Fact]
    public void Read_TextBoxInTwoVersions_IsReadOnce()
    {
        var box = "<w:txbxContent>" + P("文本框") + "</w:txbxContent>";
        var body = $"<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>";
        Assert.Equal("前后\n文本框\n前后\n文本框", Print(Read(body + body)));
    }

    [Fact]
    public void Read_Footnotes_StandAsNotes()
    {
        const string notes = "<ROOT><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> 不含下级。</w:t></w:r></w:p></w:footnote></ROOT>";
        Assert.Equal("共3件\nNote 不含下级。\n后", Print(Read(
            "<w:p><w:r><w:t>共3件</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + P("后"), ("footnotes.xml", "footnotes", notes))));
    }

    [Fact]
    public void Read_Pictures_AreToldAndNeverOpened()
    {
        var picture = "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1270000\" cy=\"635000\"/><wp:docPr id=\"1\" descr=\"统计表\"/><a:blip r:embed=\"r0\"/></wp:inline></w:drawing></w:r></w:p>";
        var document = Read(picture + T("<w:tc>" + picture + "</w:tc>") + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"2\"/><wps:wsp/></wp:inline></w:drawing></w:r></w:p>", ("http://127.0.0.1:1/a.png", "image", string.Empty));
        Assert.Equal("[统计表]\n\n[统计表]", Print(document));
        Assert.Equal((100, 50), document.Blocks.OfType<SourcePicture>().Select(p => (p.Width, p.Height)).First());
        Assert.Equal("table 1, row 1, column 1", document.Blocks[2].Place.ToString());
    }

    private const string Chart =
        "<ROOT><c:chart><c:title><c:tx><a:t>占比</a:t></c:tx></c:title><c:ser><c:tx><c:v>条数</c:v></c:tx><c:cat><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>甲</c:v></c:pt><c:pt idx=\"1\"><c:v>乙</c:v></c:pt><c:pt idx=\"2\"><c:v>丙</c:v></c:pt></c:cat>"
        + "<c:val><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>3</c:v></c:pt><c:pt idx=\"2\"><c:v>1.5E1</c:v></c:pt></c:val></c:ser></c:chart></ROOT>";

    private const string ChartDrawing = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"图\"/><c:chart r:id=\"r0\"/></wp:inline></w:drawing></w:r></w:p>";

    [Fact]
    public void Read_ChartAlone_GivesItsNumbersAsATable()
    {
        var document = Read(ChartDrawing, ("charts/chart1.xml", "chart", Chart));
        Assert.Equal("[图*]\n^|条数 / 甲|3 / 乙| / 丙|1.5E1", Print(document));
        Assert.Equal(15, document.Blocks.OfType<SourceTable>().Single().Rows[3].Cells[1].Number);
        Assert.Equal("reading.chart", Assert.Single(document.Findings).RuleId);
    }

    [Fact]
    public void Read_ChartWithItsTable_IsAnOrnament()
    {
        var document = Read(ChartDrawing + T(C("项目") + C("条数"), C("甲") + C("3"), C("乙") + C(""), C("丙") + C("15")), ("charts/chart1.xml", "chart", Chart));
        Assert.Equal("[图*]\n项目|条数 / 甲|3 / 乙| / 丙|15", Print(document));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Read_ChartOutOfThePackage_StaysAPicture()
        => Assert.Equal("[图]", Print(Read(ChartDrawing, ("http://127.0.0.1:1/chart.xml", "chart", string.Empty))));

    [Fact]
    public void Read_OwnDocument_GivesBlocksIdsAndProperties()
    {
        var document = Docx.Read(SampleDocuments.Write(SampleDocuments.All, new WordReportOptions { HasContents = true }));
        Assert.Empty(document.Findings);
        Assert.Equal(
            """
            Particulars 索引号：014302000/2024-00001
            Particulars 文号：
            Title 2023年度政府信息公开工作年度报告
            现公布年度报告。
            Heading1 一、总体情况
            Strong 特别强调。
            NumberedItem 第一项
            NumberedItem 第二项
            ListItem 甲
            ListItem 乙
            NumberedItem 又一项
            Note 注：数据截至年底。
            Heading2 （一）主动公开
            """.ReplaceLineEndings("\n"), string.Join('\n', Print(document).Split('\n').Take(13)));
        var table = document.Blocks.OfType<SourceTable>().First();
        Assert.Equal(("table-3.a_b", "收到和处理情况表"), (table.Id, table.Caption));
        Assert.Equal([TableCellKind.Text, TableCellKind.Count, TableCellKind.Count, null, null], [.. table.Rows[2].Cells.Select(c => c.Kind), .. (TableCellKind?[])[null, null]]);
        Assert.Equal([TableCellKind.Text, TableCellKind.Text, TableCellKind.Blank, TableCellKind.NotApplicable], table.Rows[3].Cells.Select(c => c.Kind!.Value));
        Assert.Equal([TableCellKind.Text, TableCellKind.NotShown, TableCellKind.Amount], table.Rows[4].Cells.Select(c => c.Kind!.Value));
        Assert.Equal([true, false, false], table.Rows[5].Cells.Select(c => c.IsHeader));
        Assert.Equal([TableCellKind.Text, TableCellKind.Text, TableCellKind.Text], table.Rows[5].Cells.Select(c => c.Kind!.Value)); // the text 12 too
        Assert.Equal(["dc:title", "dc:creator", "dc:language", "dcterms:created", "dcterms:modified", "govdisclosure.organ", "govdisclosure.year", "govdisclosure.published"], document.Properties.Select(p => p.Label));
        Assert.Equal([true, true, true], document.Blocks.OfType<SourcePicture>().Select(p => p.IsOrnament));
    }

    // The kind of a cell must not outlive an edit of its text.
    [Theory]
    [InlineData("TableCount", "21", TableCellKind.Count)]
    [InlineData("TableCount", "+21", TableCellKind.Count)]
    [InlineData("TableCount", "2.5", null)]
    [InlineData("TableCount", "", null)]
    [InlineData("TableCount", "—", null)]
    [InlineData("TableAmount", "2.50", TableCellKind.Amount)]
    [InlineData("TableAmount", "2.", null)]
    [InlineData("TableBlank", "", TableCellKind.Blank)]
    [InlineData("TableBlank", "5", null)]
    [InlineData("TableNotApplicable", "/", TableCellKind.NotApplicable)]
    [InlineData("TableNotApplicable", "0", null)]
    [InlineData("TableNotShown", "—", TableCellKind.NotShown)]
    [InlineData("TableNotShown", "", null)]
    [InlineData("TableText", "无", TableCellKind.Text)]
    [InlineData("TableText", "12", null)]
    [InlineData("TableText", "", null)]
    [InlineData("Normal", "12", null)]
    public void Read_CellAfterAnEdit_KeepsItsKindOnlyIfItStillFits(string style, string text, TableCellKind? expected)
        => Assert.Equal(expected, Read(T($"<w:tc>{P(text, $"<w:pStyle w:val=\"{style}\"/>")}</w:tc>")).Blocks.OfType<SourceTable>().Single().Rows[0].Cells[0].Kind);

    [Theory]
    [InlineData("12", "12", TableCellKind.Text)]
    [InlineData("12", "13", null)]
    [InlineData("12", "无", TableCellKind.Text)]
    public void Read_TaggedCellAfterAnEdit_KeepsItsKindOnlyIfTheTextIsTheSame(string tagged, string text, TableCellKind? expected)
    {
        var cell = $"<w:tc><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr><w:sdt><w:sdtPr><w:tag w:val=\"text:{tagged}\"/></w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>";
        Assert.Equal(expected, Read(T(cell)).Blocks.OfType<SourceTable>().Single().Rows[0].Cells[0].Kind);
    }

    [Theory]
    [InlineData("a.docx", "PK\u0003\u0004", true)]
    [InlineData("A.DOCM", "PK\u0003\u0004", true)]
    [InlineData("a.xlsx", "PK\u0003\u0004 word/", false)]
    [InlineData("download", "PK\u0003\u0004 [Content_Types].xml word/document.xml", true)]
    [InlineData("download", "PK\u0003\u0004 xl/workbook.xml", false)]
    [InlineData("a.docx", "<html>", false)] // a page with a wrong name
    [InlineData("a.docx", "", true)]
    [InlineData("a.txt", "text", false)]
    public void CanRead_File_ByContentAndName(string name, string head, bool expected)
        => Assert.Equal(expected, new WordSourceReader().CanRead(name, Encoding.Latin1.GetBytes(head)));

    [Fact]
    public void Read_OldBinaryFile_IsToldWhatItIs()
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.True(new WordSourceReader().CanRead("a.doc", file));
        var finding = Assert.Single(Docx.Read(file).Findings);
        Assert.Equal("reading.unreadable", finding.RuleId);
        Assert.Contains("docx", finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_StrictDocument_IsReadToo()
    {
        var file = Make(P("甲"));
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var name in (string[])["_rels/.rels", "word/document.xml"])
            {
                string text;
                using (var reader = new StreamReader(zip.GetEntry(name)!.Open()))
                {
                    text = reader.ReadToEnd();
                }

                zip.GetEntry(name)!.Delete();
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                    .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
            }
        }

        Assert.Equal("甲", Print(Docx.Read(stream.ToArray())));
    }

    [Fact]
    public void Read_NullArguments_Throw()
    {
        var reader = new WordSourceReader();
        Assert.Throws<ArgumentNullException>("stream", () => reader.Read(null!, "a"));
        Assert.Throws<ArgumentNullException>("name", () => reader.Read(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("name", () => reader.CanRead(null!, []));
        Assert.Equal(SourceFormat.Word, reader.Format);
    }
}
