using System.Text;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests.Pdf;

public class PdfTests
{
    // Three columns at 100, 200, 300, 400 and rows of 20 from 700 down.
    private static string Grid(int rows, double top = 700)
        => string.Concat(Enumerable.Range(0, rows + 1).Select(r => RawPdf.Line(100, top - (20 * r), 400, top - (20 * r))))
            + string.Concat(Enumerable.Range(0, 4).Select(c => RawPdf.Line(100 + (100 * c), top, 100 + (100 * c), top - (20 * rows))));

    private static string Row(int row, params string[] texts) => Row(row, 700, texts);

    private static string Row(int row, double top, params string[] texts)
        => string.Concat(texts.Select((text, c) => RawPdf.Text(105 + (100 * c), top - 15 - (20 * row), text)));

    [Fact]
    public void Read_StatisticsAcrossThePage_GivesOneTableOfTwoPages()
    {
        var document = Sources.Pdf(File.ReadAllBytes(Sources.PathOf("Pdf/Files/statistics.pdf")));

        var table = Assert.Single(document.Blocks.OfType<SourceTable>());
        Assert.Equal(30, table.Rows.Count);
        Assert.StartsWith("统 计 指 标r2|单位r2|统计数c2\n本年|历年累计\n一、主动公开情况|——||\n", Sources.Rows(table), StringComparison.Ordinal);
        Assert.Equal("24．第24种渠道公开政府信息数|条|168|1704", Sources.Rows(table).Split('\n')[^1]);
        Assert.Equal("page 2, table 1, row 30", table.Rows[^1].Place.ToString());
        var title = Assert.IsType<SourceText>(document.Blocks[0]);
        Assert.Equal((SourceTextKind.Title, "某县财政局2016年政府信息公开情况统计表"), (title.Kind, title.Text));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Read_RulesAsLinesBoxesOrThinRectangles_GiveTheSameCells()
    {
        var texts = Row(0, "a", "b", "c") + Row(1, "1", "2", "3");
        var boxes = string.Concat(Enumerable.Range(0, 6).Select(i => FormattableString.Invariant($"{100 + (100 * (i % 3))} {680 - (20 * (i / 3))} 100 20 re S\n")));
        var thin = string.Concat(Enumerable.Range(0, 3).Select(r => FormattableString.Invariant($"100 {699.5 - (20 * r)} 300 1 re f\n")))
            + string.Concat(Enumerable.Range(0, 4).Select(c => FormattableString.Invariant($"{99.5 + (100 * c)} 660 1 40 re f\n")));

        foreach (var rules in (string[])[Grid(2), boxes, thin])
        {
            Assert.Equal("a|b|c\n1|2|3", Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Page(rules + texts)))));
        }
    }

    [Fact]
    public void Read_MissingRules_MergeCells()
    {
        // The head over two columns, a label beside two rows, and a rule drawn in pieces.
        var page = RawPdf.Line(100, 700, 400, 700) + RawPdf.Line(200, 680, 400, 680) + RawPdf.Line(100, 660, 250, 660) + RawPdf.Line(251, 660, 400, 660)
            + RawPdf.Line(100, 700, 100, 660) + RawPdf.Line(200, 700, 200, 660) + RawPdf.Line(300, 680, 300, 660) + RawPdf.Line(400, 700, 400, 660)
            + RawPdf.Text(105, 675, "label") + RawPdf.Text(205, 685, "head") + RawPdf.Text(205, 665, "x") + RawPdf.Text(305, 665, "y");

        Assert.Equal("labelr2|headc2\nx|y", Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Page(page)))));
    }

    [Fact]
    public void Read_LettersOutOfOrderOrDrawnTwice_GiveTheTextOnce()
    {
        var page = Grid(2) + RawPdf.Text(111, 685, "B") + RawPdf.Text(105, 685, "A") + RawPdf.Text(105.3, 685, "A") + RawPdf.Text(205, 685, "12") + RawPdf.Text(305, 685, "q")
            + Row(1, "11", "22", "33");

        Assert.Equal("AB|12|q\n11|22|33", Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Page(page)))));
    }

    [Fact]
    public void Read_LinesInACell_AreInOrderAndBrokenNumbersWhole()
    {
        // A column of 14 points breaks a number of four digits; the wide cell holds two lines of its own.
        var page = RawPdf.Line(100, 700, 220, 700) + RawPdf.Line(100, 660, 220, 660) + RawPdf.Line(100, 640, 220, 640) + RawPdf.Line(100, 700, 100, 640) + RawPdf.Line(206, 700, 206, 640)
            + RawPdf.Line(220, 700, 220, 640) + RawPdf.Text(105, 672, "second") + RawPdf.Text(105, 687, "first") + RawPdf.Text(207, 687, "12") + RawPdf.Text(207, 675, "34")
            + RawPdf.Text(105, 645, "x") + RawPdf.Text(208, 645, "5");

        Assert.Equal("first\\nsecond|1234\nx|5", Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Page(page)))));
    }

    [Theory]
    [InlineData("", "0 1 -1 0 842 0 cm ", "a table drawn sideways on an upright page")]
    [InlineData("/Rotate 90", "0 1 -1 0 595 0 cm ", "a page that is turned to be read")]
    public void Read_TurnedPages_AreReadAsTheirReaderHoldsThem(string page, string turn, string why)
    {
        var content = turn + Grid(2, 500) + Row(0, 500, "a", "b", "c") + Row(1, 500, "1", "2", "3");

        var rows = Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Page(RawPdf.Bytes(content), "<<>>", "", page))));

        Assert.True(rows == "a|b|c\n1|2|3", why + ": " + rows);
    }

    [Fact]
    public void Read_TableOnTwoPages_IsOneWithItsHeaderOnce()
    {
        var first = Grid(3, 180) + Row(0, 180, "head", "x", "y") + Row(1, 180, "a", "1", "2") + Row(2, 180, "b", "3", "4") + RawPdf.Text(290, 40, "- 1 -");
        var second = Grid(2, 800) + Row(0, 800, "head", "x", "y") + Row(1, 800, "c", "5", "6") + RawPdf.Text(290, 40, "- 2 -");

        var document = Sources.Pdf(RawPdf.Pages(first, second));

        var table = Assert.IsType<SourceTable>(Assert.Single(document.Blocks));
        Assert.Equal("head|x|y\na|1|2\nb|3|4\nc|5|6", Sources.Rows(table));
        Assert.Equal("page 1, table 1", table.Place.ToString());
        Assert.Equal("page 2, table 1, row 4", table.Rows[3].Place.ToString());
    }

    [Fact]
    public void Read_TablesAtOtherEdges_StayTwo()
    {
        var first = Grid(2, 180) + Row(0, 180, "a", "b", "c") + Row(1, 180, "1", "2", "3");
        var second = "1 0 0 1 40 0 cm " + Grid(2, 800) + Row(0, 800, "a", "b", "c") + Row(1, 800, "4", "5", "6");

        Assert.Equal(["page 1, table 1", "page 2, table 2"], Sources.Pdf(RawPdf.Pages(first, second)).Blocks.OfType<SourceTable>().Select(table => table.Place.ToString()));
    }

    [Fact]
    public void Read_ColumnsWithoutRules_AreATableOnlyWhereTheyAgree()
    {
        var sound = Row(0, "name", "first", "second") + Row(1, "x", "1", "2") + Row(2, "y", "3", "4");
        var doubtful = sound + Row(3, "z", "5") + RawPdf.Text(170, 625, "wide text over two columns here");

        Assert.Equal("name|first|second\nx|1|2\ny|3|4", Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Page(sound)))));
        var text = Sources.Pdf(RawPdf.Page(doubtful));
        Assert.Empty(text.Blocks.OfType<SourceTable>());
        Assert.Contains("x 1 2", Sources.Text(text), StringComparison.Ordinal);
        Assert.Equal(["reading.table"], Sources.Rules(text));
    }

    // A name of two lines stands with its middle or its first line at its row, and a blank is told by the place of its column.
    [Theory]
    [InlineData(6, -6, "names at the middle")]
    [InlineData(0, -12, "names at the top")]
    public void Read_FiguresInColumnsWithoutRules_AreATableWithItsBlanks(double first, double second, string why)
    {
        string Figure(double x, double y, string text) => RawPdf.Text(x, y, text);
        var page = RawPdf.Text(60, 740, "A title of the page") + Figure(250, 700, "one") + Figure(300, 700, "two") + Figure(350, 700, "three") + Figure(400, 700, "four")
            + RawPdf.Text(60, 670, "alpha") + Figure(250, 670, "1") + Figure(300, 670, "12") + Figure(400, 670, "13")
            + RawPdf.Text(60, 640 + first, "beta has a name") + RawPdf.Text(60, 640 + second, "of two lines") + Figure(250, 640, "7") + Figure(400, 640, "7")
            + RawPdf.Text(60, 610, "gamma") + Figure(250, 610, "0") + Figure(300, 610, "5") + Figure(400, 610, "5");

        var rows = Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Page(page)))).Split('\n');

        Assert.Equal(["|alpha|1|12||13", "|beta has a nameof two lines|7|||7", "|gamma|0|5||5"], rows[^3..]);
        Assert.Equal("||one|two|three|four", rows[^4]);
        Assert.False(string.IsNullOrEmpty(why));
    }

    [Theory]
    [InlineData("7", "8", "two figures in one column")]
    [InlineData("a", "b", "a column without a name")]
    public void Read_FiguresThatAreInDoubt_StayLines(string left, string right, string why)
    {
        var header = left == "a" ? RawPdf.Text(250, 700, "one") : RawPdf.Text(250, 700, "one") + RawPdf.Text(300, 700, "two") + RawPdf.Text(350, 700, "three");
        var page = header + string.Concat(Enumerable.Range(0, 4).Select(i => RawPdf.Text(60, 660 - (20 * i), "row" + (char)('a' + i)) + RawPdf.Text(250, 660 - (20 * i), "1") + RawPdf.Text(300, 660 - (20 * i), "2") + RawPdf.Text(350, 660 - (20 * i), "3")))
            + (left == "7" ? RawPdf.Text(60, 580, "rowz") + RawPdf.Text(255, 580, left) + RawPdf.Text(268, 580, right) + RawPdf.Text(350, 580, "3") : string.Empty)
            + (left == "7" ? RawPdf.Text(60, 560, "rowy") + RawPdf.Text(250, 560, "1111111111") : string.Empty);

        var document = Sources.Pdf(RawPdf.Page(page));

        Assert.True(document.Blocks.OfType<SourceTable>().All(table => table.Rows.All(row => row.Cells.Count <= 5)), why);
        Assert.Contains("rowa", Sources.Text(document) + string.Concat(document.Blocks.OfType<SourceTable>().Select(Sources.Rows)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Lines_BecomeParagraphsByIndentAndRoom()
    {
        var full = new string('m', 40);
        var page = RawPdf.Text(120, 700, full[..37]) + RawPdf.Text(100, 680, full) + RawPdf.Text(100, 660, "end.") + RawPdf.Text(120, 640, full[..37]) + RawPdf.Text(100, 620, "tail");

        var document = Sources.Pdf(RawPdf.Page(page));

        Assert.Equal([$"{full[..37]} {full} end.", $"{full[..37]} tail"], document.Blocks.OfType<SourceText>().Select(text => text.Text));
        Assert.All(document.Blocks, block => Assert.Equal(1, block.Place.Page));
    }

    [Fact]
    public void Read_MarksThatHangOverTheMargin_DoNotMakeTheOtherLinesShort()
    {
        // Letters of 5 points, a margin at 300; every second line ends with a mark beyond it, the third line is full but for one letter.
        string[] lines = [new string('n', 36) + ".", new string('n', 35), new string('n', 36) + ".", new string('n', 33) + "i", "end"];
        var page = string.Concat(lines.Select((line, i) => RawPdf.Text(100, 700 - (14 * i), line)));

        Assert.Single(Sources.Pdf(RawPdf.Page(page)).Blocks);
    }

    [Theory]
    [InlineData("- 3 -", true)]
    [InlineData("— 12 —", true)]
    [InlineData("第 3 页 共 10 页", true)]
    [InlineData("3/10", true)]
    [InlineData("2021", true)]
    [InlineData("一、总体情况", false)]
    [InlineData("3件", false)]
    [InlineData("—", false)]
    [InlineData("123456789", false)]
    public void IsPageNumber_LineAtTheFoot_IsToldFromText(string text, bool expected)
        => Assert.Equal(expected, GovDisclosure.Reading.Pdf.PageFurniture.IsPageNumber(text));

    [Fact]
    public void Read_ScannedPage_IsAPictureAndSaidToBeOne()
    {
        var page = RawPdf.Page("q 595 0 0 842 0 0 cm /I Do Q", "/XObject<</I 6 0 R>>", ("<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray>>", [0]));

        var document = Sources.Pdf(page);

        Assert.IsType<SourcePicture>(Assert.Single(document.Blocks));
        Assert.Equal("PDF文件是扫描件，没有文字层，无法读取。", Assert.Single(document.Findings).Message.Chinese);
    }

    [Fact]
    public void Read_EncryptedBrokenOrEmptyFile_IsAFinding()
    {
        var good = File.ReadAllBytes(Sources.PathOf("Pdf/Files/statistics.pdf"));
        foreach (var file in (byte[][])[File.ReadAllBytes(Sources.PathOf("Pdf/Files/encrypted.pdf")), [], RawPdf.Bytes("%PDF-1.7\nnothing"), RawPdf.Page("0 0 m 1 1 l S"), good[..200]])
        {
            var document = Sources.Pdf(file);

            Assert.Equal(["reading.unreadable"], Sources.Rules(document));
            Assert.Empty(document.Blocks);
        }
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7", true)]
    [InlineData("download", "\u00EF\u00BB\u00BF%PDF-1.4", true)]
    [InlineData("a.PDF", "", true)]
    [InlineData("a.pdf", "<html>", false)]
    [InlineData("a.pdf", "PK\u0003\u0004", false)]
    [InlineData("a.txt", "text", false)]
    public void CanRead_NameAndContent_ContentDecidesFirst(string name, string head, bool expected)
        => Assert.Equal(expected, new PdfSourceReader().CanRead(name, Encoding.Latin1.GetBytes(head)));

    [Theory]
    [InlineData("12   3   0   15")]
    [InlineData("12  3")]
    [InlineData("1234567890")]
    public void Read_FiguresAtTheFoot_AreNoPageNumber(string row)
        => Assert.Contains(row.Split(' ')[0], Sources.Text(Sources.Pdf(RawPdf.Page(RawPdf.Text(100, 700, "Report") + RawPdf.Text(100, 60, row)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("3")]
    [InlineData("- 3 -")]
    [InlineData("3/10")]
    [InlineData("3 / 10")]
    public void Read_PageNumberAtTheFoot_IsLeftOut(string number)
        => Assert.Equal("Report", Sources.Text(Sources.Pdf(RawPdf.Page(RawPdf.Text(100, 700, "Report") + RawPdf.Text(100, 60, number)))));

    [Theory]
    [InlineData("/Subtype/Widget/FT/Tx/V(74)", "received: 74")]
    [InlineData("/Subtype/Widget/FT/Tx/V 74", "received: 74")]
    [InlineData("/Subtype/Widget/Parent 7 0 R", "received: 75")]
    [InlineData("/Subtype/FreeText/Contents(76)", "received: 76")]
    [InlineData("/Subtype/Widget/FT/Tx/V(74)/F 2", "received:")]
    [InlineData("/Subtype/Text/Contents(a note)", "received:")]
    [InlineData("/Subtype/Widget/FT/Btn/V/Off", "received:")]
    public void Read_FormField_IsReadWhereItStands(string field, string expected)
    {
        var file = RawPdf.Page(
            RawPdf.Bytes(RawPdf.Text(100, 700, "received:")), "<<>>", "", "/Annots[6 0 R]", ($"<</Type/Annot{field}/Rect[160 697 260 712]>>", null), ("<</FT/Tx/V(75)>>", null));

        Assert.Equal(expected, Sources.Text(Sources.Pdf(file)));
    }

    [Fact]
    public void Read_FieldWhoseValueIsNoText_IsTold()
        => Assert.Equal(
            ["reading.field"],
            Sources.Rules(Sources.Pdf(RawPdf.Page(
                RawPdf.Bytes(RawPdf.Text(100, 700, "received:")), "<<>>", "", "/Annots[6 0 R]", ("<</Type/Annot/Subtype/Widget/FT/Tx/V[1 2]/Rect[160 697 260 712]>>", null)))));

    [Fact]
    public void Read_PageOfABrowser_HasEveryCellOverItsPageBreaks()
    {
        var document = Sources.Pdf(File.ReadAllBytes(Sources.PathOf("Pdf/Files/printed.pdf")));

        Assert.Empty(document.Findings);
        Assert.EndsWith(
            """
            8.属于行政查询事项|1||||||1
            （四）\n无法提\n供r3|1.本机关不掌握相关政府信息|7|1|||1||9
            2.没有现成信息需要另行制作|1||||||1
            3.补正后申请内容仍不明确|0||||||0
            （五）\n不予处\n理r5|1.信访举报投诉类申请|2||||||2
            2.重复申请|0||||||0
            3.要求提供公开出版物|0||||||0
            4.无正当理由大量反复申请|0||||||0
            5.要求行政机关确认或重新出具已获取信息|0||||||0
            （六）\n其他处\n理r3|1.申请人无正当理由逾期不补正、行政机关\n不再处理其政府信息\n公开申请|0||||||0
            2.申请人逾期未按收费通知要求缴纳费用、\n行政机关不再处理其\n政府信息公开申请|0||||||0
            3.其他|1||||||1
            （七）总计c2|41|4|1||2||48
            四、结转下年度继续办理c3|2|1|||||3
            """.ReplaceLineEndings("\n"),
            Sources.Rows(Sources.Table(document, 1)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(
            """
            行政复议c5|行政诉讼c10
            结果\n维持r2|结果\n纠正r2|其他\n结果r2|尚未\n审结r2|总计r2|未经复议直接起诉c5|复议后起诉c5
            结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
            1|0|0|1|2|0|0|0|0|0|1|0|0|0|1
            """.ReplaceLineEndings("\n"),
            Sources.Rows(Sources.Table(document, 2)));
    }

    [Fact]
    public void Read_RowWithoutARuleAtThePageBreak_IsOneRow()
    {
        // Two columns: the rules of the sides run on to the foot of the first page and begin again at the top of the second.
        static string Sides(double top, double foot) => RawPdf.Line(100, top, 100, foot) + RawPdf.Line(200, top, 200, foot) + RawPdf.Line(300, top, 300, foot);
        var first = Sides(120, 40) + RawPdf.Line(100, 120, 300, 120) + RawPdf.Line(100, 80, 300, 80) + RawPdf.Text(105, 100, "label") + RawPdf.Text(205, 100, "1")
            + RawPdf.Text(105, 60, "long") + RawPdf.Text(205, 60, "7");
        var second = Sides(800, 720) + RawPdf.Line(100, 760, 300, 760) + RawPdf.Line(100, 720, 300, 720) + RawPdf.Text(105, 780, "label") + RawPdf.Text(105, 740, "last") + RawPdf.Text(205, 740, "9");
        var closed = first + RawPdf.Line(100, 40, 300, 40);

        Assert.Equal("label|1\nlong\\nlabel|7\nlast|9", Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Pages(first, second)))));
        Assert.Equal("label|1\nlong|7\nlabel|\nlast|9", Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Pages(closed, second)))));
    }

    // As a browser draws a page that ends inside a header: the rule below a closed cell, none below those that go on, whose names run on beneath it.
    [Fact]
    public void Read_HeaderCutByTheEndOfThePage_IsOneHeader()
    {
        static string Sides(double top, double foot, params double[] at) => string.Concat(at.Select(x => RawPdf.Line(x, top, x, foot)));
        var first = Sides(120, 60, 100, 200, 400, 500) + RawPdf.Line(100, 120, 500, 120) + RawPdf.Line(200, 60, 400, 60)
            + RawPdf.Text(105, 90, "kind") + RawPdf.Text(205, 90, "of them") + RawPdf.Text(405, 70, "in") + RawPdf.Text(405, 55, "all");
        var second = Sides(800, 720, 100, 200, 300, 400, 500) + RawPdf.Line(100, 760, 500, 760) + RawPdf.Line(100, 720, 500, 720)
            + RawPdf.Text(205, 780, "one") + RawPdf.Text(305, 780, "two")
            + RawPdf.Text(105, 740, "row") + RawPdf.Text(205, 740, "1") + RawPdf.Text(305, 740, "2") + RawPdf.Text(405, 740, "3");

        var document = Sources.Pdf(RawPdf.Pages(first, second));

        Assert.Equal("kindr2|of themc2|in\\nallr2\none|two\nrow|1|2|3", Sources.Rows(Sources.Table(document)));
        Assert.Empty(Sources.Text(document));
    }

    // The name of a group that reaches over a whole page has no rule that touches another one there.
    [Theory]
    [InlineData("", "group")]
    [InlineData("more", "groupmore")]
    public void Read_GroupOverAWholePage_HoldsItsRows(string beside, string group)
    {
        static string Sides(double top, double foot, params double[] at) => string.Concat(at.Select(x => RawPdf.Line(x, top, x, foot)));
        static string Row(double y, string name, string figure) => RawPdf.Text(205, y, name) + RawPdf.Text(305, y, figure) + RawPdf.Text(405, y, figure);
        var first = Sides(120, 40, 100, 200, 300, 400, 500) + RawPdf.Line(100, 120, 500, 120) + RawPdf.Line(200, 80, 500, 80) + RawPdf.Line(200, 40, 500, 40)
            + RawPdf.Text(105, 100, "group") + Row(100, "a", "1") + Row(60, "b", "2");
        var second = Sides(800, 720, 200, 300, 400, 500) + RawPdf.Line(200, 760, 500, 760) + RawPdf.Line(200, 720, 500, 720) + Row(780, "c", "3") + Row(740, "d", "4")
            + (beside.Length > 0 ? RawPdf.Text(105, 755, beside) : string.Empty);
        var third = Sides(800, 720, 100, 200, 300, 400, 500) + RawPdf.Line(100, 760, 500, 760) + RawPdf.Line(100, 720, 500, 720) + Row(780, "e", "5") + RawPdf.Text(105, 740, "next") + Row(740, "f", "6");

        Assert.Equal($"{group}r5|a|1|1\nb|2|2\nc|3|3\nd|4|4\ne|5|5\nnext|f|6|6", Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Pages(first, second, third)))));
    }

    [Fact]
    public void Read_RowsWithFiguresOnBothSidesOfAPageBreakWithoutARule_AreTwo()
    {
        static string Sides(double top, double foot) => RawPdf.Line(100, top, 100, foot) + RawPdf.Line(200, top, 200, foot) + RawPdf.Line(300, top, 300, foot);
        var first = Sides(120, 40) + RawPdf.Line(100, 120, 300, 120) + RawPdf.Line(100, 80, 300, 80) + RawPdf.Text(105, 100, "a") + RawPdf.Text(205, 100, "1") + RawPdf.Text(105, 60, "b") + RawPdf.Text(205, 60, "7");
        var second = Sides(800, 720) + RawPdf.Line(100, 760, 300, 760) + RawPdf.Line(100, 720, 300, 720) + RawPdf.Text(105, 780, "c") + RawPdf.Text(205, 780, "8") + RawPdf.Text(105, 740, "d") + RawPdf.Text(205, 740, "9");

        Assert.Equal("a|1\nb|7\nc|8\nd|9", Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Pages(first, second)))));
    }
}
