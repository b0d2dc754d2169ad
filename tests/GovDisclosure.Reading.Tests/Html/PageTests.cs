using System.Text;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests.Html;

public class PageTests
{
    [Fact]
    public void Read_PageOfAPortalOf2021InGb2312_GivesTheReportWithoutThePage()
    {
        var page = File.ReadAllText(Sources.PathOf("Html/Files/word-export.html"));

        var document = Sources.Html(CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes(page));

        Assert.Equal(
            """
            @ ArticleTitle=某区人民政府2021年政府信息公开工作年度报告
            @ PubDate=2022-01-26 09:30
            @ ContentSource=区政府办公室
            @ SiteName=某区人民政府
            @ ColumnName=政府信息公开年报
            @ title=2021年政府信息公开工作年度报告_某区人民政府
            @ 索引号=008366031/2022-00001
            @ 发布机构=区政府办公室
            @ 文号=
            @ 发布日期=2022-01-26
            Title*: 某区人民政府\n2021年政府信息公开工作年度报告
            Particulars: 发布时间：2022-01-26 来源：区政府办公室 【字体：大 中 小】
            Paragraph: 根据《中华人民共和国政府信息公开条例》，编制本报告。
            Paragraph*: 一、总体情况
            Paragraph: 全年主动公开政府信息1,234条。
            Paragraph*: 二、主动公开政府信息情况
            Table table 1
            第二十条第（一）项c4
            信息内容|本年制发件数|本年废止件数|现行有效件数
            规章|０|0|
            行政规范\n性文件|3|／|1 2
            Paragraph*: 三、收到和处理政府信息公开申请情况
            Picture: 申请情况表
            Particulars: 打印本页 关闭窗口
            Particulars: 主办：某区人民政府办公室 版权所有 蜀ICP备05000000号

            """.ReplaceLineEndings("\n").Replace("1 2", "1\u00A02", StringComparison.Ordinal),
            Sources.Print(document));
    }

    [Fact]
    public void Read_PageOfAPortalOf2024InUtf8_GivesTheReportWithoutThePage()
    {
        var document = Sources.Html(File.ReadAllBytes(Sources.PathOf("Html/Files/portal.html")));

        Assert.Equal(
            """
            @ SiteName=某县人民政府门户网站
            @ PubDate=2024-01-30 16:20:05
            @ title=某县教育局2023年政府信息公开工作年度报告
            Particulars: 当前位置：首页 > 政务公开 > 年报
            Title: 某县教育局2023年政府信息公开工作年度报告
            Particulars: 发布日期：2024-01-30　信息来源：县教育局　浏览次数：
            Paragraph: 一、总体情况
            Paragraph: 2023年，我局主动公开信息215条。
            Paragraph: 收到申请2件，已按期答复。
            Heading2: 三、收到和处理政府信息公开申请情况
            Table table 1 收到和处理政府信息公开申请情况表（单位：件）
            申请人情况c2r2|自然人r2|法人或其他组织c2|总计r2
            商业\n企业|科研机构
            一、本年新收政府信息公开申请数量c2|2|0|0|2
            三、本年度办理结果r2|（一）予以公开|1||/|1
            （二）部分公开|1|-|—|1
            Table table 2
            四、结转下年度继续办理|0|0|0|0
            Heading2: 四、行政复议、行政诉讼情况
            Table table 3
            行政复议|行政诉讼
            1|0
            Heading2: 六、其他
            NumberedItem: 无其他事项。
            NumberedItem: 全文见附件。
            ! reading.embedded page

            """.ReplaceLineEndings("\n"),
            Sources.Print(document));
    }

    [Theory]
    [InlineData("<p style='display:none'>x</p>", "hidden by style")]
    [InlineData("<p style='VISIBILITY : hidden;color:red'>x</p>", "hidden by visibility, with spaces")]
    [InlineData("<span style='mso-hide:all'>x</span>", "hidden text of Word")]
    [InlineData("<div hidden>x</div>", "the attribute")]
    [InlineData("<script>x</script><style>x</style><template><p>x</p></template><noscript>x</noscript><textarea>x</textarea>", "no text of a page")]
    [InlineData("<!-- <p>x</p> --><![if !vml]><!--x--><![endif]>", "comments")]
    [InlineData("<select><option>x<option>x</select>", "choices")]
    [InlineData("<svg><title>x</title><text>x</text></svg>", "a drawing outside a figure")]
    [InlineData("<xml><w:View>x</w:View></xml>", "an island of Word's settings")]
    public void Read_WhatAReaderDoesNotSee_IsLeftOut(string markup, string why)
    {
        var document = Sources.Html("<p>前</p>" + markup + "<p>后</p>");

        Assert.True(Sources.Text(document) == "前\n后", why + ": " + Sources.Text(document));
    }

    [Theory]
    [InlineData("<p>甲<p>乙<div>丙", "甲|乙|丙", "unclosed paragraphs")]
    [InlineData("<ul><li>甲<li>乙</ul>丙", "甲|乙|丙", "unclosed items")]
    [InlineData("<svg><p>甲</p>", "甲", "a drawing nobody closed")]
    [InlineData("<select><option>1<div>甲</div>", "甲", "a choice nobody closed")]
    [InlineData("<b>甲<p>乙</b>丙", "甲|乙丙", "bold across paragraphs")]
    [InlineData("<a name=top>甲<p>乙<p>丙", "甲|乙|丙", "an anchor nobody closed does not make all text a link")]
    [InlineData("甲</td></tr></table>乙", "甲乙", "ends of nothing")]
    [InlineData("<h2>一、甲</h3><p>乙", "一、甲|乙", "a heading closed by another")]
    [InlineData("<table><p>甲</p><tr><td>1<td>2<tr><td>3<td>4</table>", "甲", "text in a table outside its cells stands before it")]
    [InlineData("<form><p>甲<center>乙</center></form><marquee>丙</marquee>", "甲|乙|丙", "old elements")]
    [InlineData("<p>行<br>断</p>", "行\n断", "a break within a paragraph")]
    [InlineData("<p><b>一、</b> <b>甲 乙</b><span> </span>丙</p>", "一、 甲 乙 丙", "spaces between tags")]
    [InlineData("<p>甲。<br>乙</p>", "甲。|乙", "a break after a sentence ends the paragraph")]
    [InlineData("<p>甲<br/>　　乙</p>", "甲|乙", "a break before an indent ends the paragraph")]
    [InlineData("<p>甲<br>（二）乙</p>", "甲|（二）乙", "a break before a number ends the paragraph")]
    [InlineData("<pre>甲\n乙。\n丙</pre>", "甲\n乙。|丙", "preformatted lines")]
    [InlineData("<p>公\n 开 a\n b 情&#12288;况</p>", "公开 a b 情　况", "line ends between Chinese characters are nothing")]
    public void Read_BrokenOrOldMarkup_GivesTheTextInOrder(string markup, string expected, string why)
    {
        var texts = string.Join('|', Sources.Html(markup).Blocks.OfType<SourceText>().Select(text => text.Text));

        Assert.True(texts == expected, why + ": " + texts);
    }

    [Theory]
    [InlineData("<nav><p>栏目</p></nav>", "")]
    [InlineData("<footer>版权所有</footer>", "")]
    [InlineData("<article><footer>落款：某局</footer></article>", "落款：某局")]
    [InlineData("<ul><li><a href=1>甲</a><li><a href=2>乙</a><li><a href=3>丙</a></ul>", "")]
    [InlineData("<ul><li>甲<a href=1>乙</a><li>丙<li>丁</ul>", "甲乙\n丙\n丁")]
    [InlineData("<div><a href=1>甲</a> | <a href=2>乙</a> | <a href=3>丙丁戊己</a></div>", "")]
    [InlineData("<header><h1>2021年报告</h1></header>", "2021年报告")]
    public void Read_PartsAroundTheReport_AreLeftOutWhereThatIsCertain(string markup, string expected)
        => Assert.Equal(expected, Sources.Text(Sources.Html(markup)));

    [Fact]
    public void Read_FooterWithATable_KeepsTheTable()
        => Assert.Equal("1|2\n3|4", Sources.Rows(Sources.Table(Sources.Html("<footer><table><tr><td>1<td>2<tr><td>3<td>4</table></footer>"))));

    [Theory]
    [InlineData("<img src=a.png width=600 height=400 alt='表三'>", "表三", false)]
    [InlineData("<p><img src=a.png></p>", "", false)]
    [InlineData("<a href=/><img src=x.png alt=首页></a>", "首页", true)]
    [InlineData("<img src=/images/logo_2.png alt=某区>", "某区", true)]
    [InlineData("<div class=TRS_Editor><a href=big.png><img src=small.png alt=表></a></div>", "表", false)]
    public void Read_Picture_IsToldWithItsDescription(string markup, string description, bool isOrnament)
    {
        var picture = Assert.Single(Sources.Html(markup).Blocks.OfType<SourcePicture>());

        Assert.Equal((description, isOrnament), (picture.Description, picture.IsOrnament));
    }

    [Fact]
    public void Read_PictureInsteadOfANumber_IsToldWithItsCell()
    {
        var document = Sources.Html("<table><tr><td>一<td>2<td>3<tr><td>二<td colspan=2><img src=n.png width=80 height=60></table>");

        var picture = Assert.Single(document.Blocks.OfType<SourcePicture>());
        Assert.Equal("table 1, row 2, column 2", picture.Place.ToString());
    }

    [Theory]
    [InlineData("page.html", "", true)]
    [InlineData("page.HTM?id=3", "<!DOCTYPE html>", true)]
    [InlineData("download", "\n <HTML><head>", true)]
    [InlineData("report.xls", "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">", true)]
    [InlineData("report.html", "%PDF-1.7", false)]
    [InlineData("report.html", "PK\u0003\u0004", false)]
    [InlineData("report.xml", "<?xml version=\"1.0\"?><w:document>", false)]
    [InlineData("report.txt", "一、总体情况", false)]
    public void CanRead_NameAndContent_ContentDecidesFirst(string name, string head, bool expected)
        => Assert.Equal(expected, new HtmlSourceReader().CanRead(name, Encoding.UTF8.GetBytes(head)));

    [Fact]
    public void Read_NullArgument_IsACallersBug()
    {
        Assert.Throws<ArgumentNullException>("stream", () => new HtmlSourceReader().Read(null!, "x"));
        Assert.Throws<ArgumentNullException>("name", () => new HtmlSourceReader().Read(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("name", () => new HtmlSourceReader().CanRead(null!, default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("<html><body><script>1</script></body></html>")]
    [InlineData("%PDF-1.4 not a page")]
    public void Read_NoTextAtAll_IsUnreadable(string page)
        => Assert.Equal(["reading.unreadable"], Sources.Rules(Sources.Html(page)));
}
