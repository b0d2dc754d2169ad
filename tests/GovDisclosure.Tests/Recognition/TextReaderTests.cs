using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;
using GovDisclosure.Sources;

namespace GovDisclosure.Tests.Recognition;

public class TextReaderTests
{
    private const string Table4 =
        "行政复议结果维持|行政复议结果纠正|行政复议其他结果|行政复议尚未审结|行政复议总计|未经复议直接起诉结果维持|未经复议直接起诉结果纠正|未经复议直接起诉其他结果|"
        + "未经复议直接起诉尚未审结|未经复议直接起诉总计|复议后起诉结果维持|复议后起诉结果纠正|复议后起诉其他结果|复议后起诉尚未审结|复议后起诉总计";

    [Theory]
    [InlineData("信息内容  本年制发件数  本年废止件数  现行有效件数\n规章  1  2  3\n行政规范性文件  4  5  6\n", "spaces")]
    [InlineData("信息内容　　本年制发件数　　本年废止件数　　现行有效件数\n规章　　　　１　　２　　３\n行政规范性文件　　４　　５　　６\n", "full-width spaces")]
    [InlineData("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n", "tabs")]
    [InlineData("信息内容|本年制发件数|本年废止件数|现行有效件数\n---|---|---|---\n规章|1|2|3\n行政规范性文件|4|5|6\n", "bars")]
    [InlineData("| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|:-|-:|-:|-:|\n| 规章 | 1 | 2 | 3 |\n| 行政规范性文件 | 4 | 5 | 6 |\n", "bars around")]
    [InlineData(
        "┌────────┬──────┬──────┬──────┐\n│信息内容│本年制发件数│本年废止件数│现行有效件数│\n├────────┼──────┼──────┼──────┤\n│规章    │1     │2     │3     │\n├────────┼──────┼──────┼──────┤\n│行政规范性文件│4     │5     │6     │\n└────────┴──────┴──────┴──────┘\n",
        "a box whose lines do not fit its text",
        false)]
    [InlineData(
        "┌──────────────┬────────────┬────────────┬────────────┐\n│信息内容      │本年制发件数│本年废止件数│现行有效件数│\n├──────────────┼────────────┼────────────┼────────────┤\n│规章          │1           │2           │3           │\n│行政规范性文件│4           │5           │6           │\n└──────────────┴────────────┴────────────┴────────────┘\n",
        "a box")]
    [InlineData(
        "+----------------+--------------+--------------+--------------+\n| 信息内容       | 本年制发     | 本年废止     | 现行有效     |\n|                | 件数         | 件数         | 件数         |\n+================+==============+==============+==============+\n| 规章           | 1            | 2            | 3            |\n+----------------+--------------+--------------+--------------+\n| 行政规范性     | 4            | 5            | 6            |\n| 文件           |              |              |              |\n+----------------+--------------+--------------+--------------+\n",
        "a grid with cells of two lines")]
    public void PlainText_Table_IsRead(string table, string why, bool isExact = true)
    {
        var read = Read($"某局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n{table}三、收到和处理政府信息公开申请情况\n", "a.txt");
        var values = read.Report!.Tables;
        if (isExact)
        {
            Assert.True(values is not null, why);
            Assert.Equal([1, 2, 3, 4, 5, 6], new[] { "rules", "normativeDocs" }.SelectMany(r => new[] { "issued", "repealed", "inForce" }.Select(c => values["table2", r, c].Number)));
        }
        else
        {
            Assert.NotEmpty(read.Findings);
        }
    }

    [Fact]
    public void PlainText_BlankCellOfAnAlignedTable_IsBlank()
    {
        var read = Read("某局2023年政府信息公开工作年度报告\n信息内容        本年制发件数  本年废止件数  现行有效件数\n规章                 1                           3\n行政规范性文件       4             5             6\n", "a.txt");
        Assert.Equal(CellValue.Blank, read.Report!.Tables!["table2", "rules", "repealed"]);
        Assert.Equal(CellValue.Count(3), read.Report.Tables["table2", "rules", "inForce"]);
    }

    [Fact]
    public void Markdown_OfAnotherHand_IsRead()
    {
        var text = "---\n\n某局2023年政府信息公开工作年度报告\n===\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n" + Table4 + "\n" + string.Join("|", Enumerable.Repeat("---", 15)) + "\n"
            + string.Join("|", Enumerable.Range(1, 15)) + "\n\n## 五、存在的主要问题及改进情况\n\n* **一是**[不足](http://a.b)&nbsp;较多<br>仍需<b>改进</b>。\n![图](a.png)\n";
        var read = Read(text, "a.md");
        Assert.Equal([.. Enumerable.Range(1, 15).Select(n => CellValue.Count(n))], read.Report!.Tables!.Form.Cells.Where(c => c.TableId == "table4").Select(c => read.Report.Tables[c.Index]));
        Assert.Equal(["一是不足\u00A0较多", "仍需改进。"], read.Report.ProseOf("problems", ProsePosition.Before));
        Assert.Contains(read.Findings, f => f.RuleId == "reading.picture");
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("gb18030", false)]
    public void PlainText_InEachEncoding_IsRead(string name, bool hasMark)
    {
        // On .NET Standard the host registers what .NET has by itself.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = name == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("某局2023年政府信息公开工作年度报告\r\n一、总体情况\r\n开展工作。\r\n")];
        var read = ReportReading.Read(new MemoryStream(bytes), "a.txt");
        Assert.Equal(("某局", "开展工作。"), (read.Report?.Organ, read.Report?.Prose[0].Paragraphs[0]));
    }

    [Theory]
    [InlineData("utf-16", "UTF-16LE")]
    [InlineData("utf-16BE", "UTF-16BE")]
    [InlineData("big5", "Big5")]
    public void PlainText_InAnEncodingWithoutMark_IsReadAndTheEncodingNamed(string name, string told)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = name == "big5" ? CodePagesEncodingProvider.Instance.GetEncoding(950)! : Encoding.GetEncoding(name);
        var page = "某局2023年政府信息公開工作年度報告\r\n一、總體情況\r\n本年度開展了工作，公開政府信息12件。\r\n";

        var document = new PlainTextSourceReader().Read(new MemoryStream(encoding.GetBytes(page)), "a.txt");

        Assert.Equal(page.Trim().Split("\r\n"), document.Blocks.OfType<SourceText>().Select(block => block.Text));
        var finding = Assert.Single(document.Findings);
        Assert.Equal("reading.encoding", finding.RuleId);
        Assert.All([finding.Message.Chinese, finding.Message.English], text => Assert.Contains(told, text, StringComparison.Ordinal));
    }

    /// <summary>All bytes of GB 18030 text could be Big5 as well: no report that is none may be taken for it.</summary>
    [Fact]
    public void PlainText_InGb18030_IsNeverTakenForAnotherEncoding()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var gb = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
        Gen.OneOf("某局2023年", "政府信息公开工作年度报告\n", "青石县水务局", "１２件，", "㛃", "公开", "申请", "一、总体情况\n", "啊", "龘", "abc ", "\n", "共计48件。", "锟斤拷", "瀹樻柟")
            .Array[1, 60].Sample(parts =>
            {
                var text = string.Concat(parts);
                var document = new PlainTextSourceReader().Read(new MemoryStream(gb.GetBytes(text)), "a.txt");
                return document.Findings.Count == 0;
            });
    }

    [Fact]
    public void Read_AboveALimit_StopsAndSaysSo()
    {
        static SourceDocument Text(string text, ReadingLimits limits) => new PlainTextSourceReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.txt", limits);

        Assert.Equal("reading.limit", Assert.Single(Text("12345", new ReadingLimits { MaxBytes = 4 }).Findings).RuleId);
        Assert.Equal("reading.limit", Assert.Single(Text("1\n2\n3\n", new ReadingLimits { MaxBlocks = 2 }).Findings).RuleId);
        Assert.Equal("reading.limit", Assert.Single(Text("12345", new ReadingLimits { MaxCharacters = 2 }).Findings).RuleId);
        var cells = Text("a|b|c\nd|e|f\n", new ReadingLimits { MaxCells = 4 });
        Assert.Equal(("reading.limit", 1), (Assert.Single(cells.Findings).RuleId, Assert.IsType<SourceTable>(cells.Blocks[0]).Rows.Count));
    }

    [Fact]
    public void Read_AnyBytes_NeverThrows()
        => Gen.Select(Gen.OneOf("a.txt", "a.md", "a.json", "a.html"), Gen.OneOf(
            Gen.Byte.Array[0, 400],
            Gen.OneOf("|", "-", "+--+--+\n", "| a | b |\n", "|---|---|\n", "一、总体情况\n", "　　", "**", "<br", "&#32;", "&#x110000;", "\\", "`", "```\n", "![", "](", "索引号：", "2023年", "报告", "\t", "\u2060", "\u200B", "\uD800", "1. ", "- ", "# ", "\n\n", "总计", "自然人", "—", "/", "{", "┌─┬─┐\n", "│")
                .Array[0, 60].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts)))))
            .Sample((name, bytes) => ReportReading.Read(new MemoryStream(bytes), name) is not null, iter: 1500);

    private static RecognizedReport Read(string text, string name) => ReportReading.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);
}
