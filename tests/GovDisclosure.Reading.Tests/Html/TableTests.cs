using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests.Html;

public class TableTests
{
    [Theory]
    [InlineData("<tr><td colspan=2 rowspan=2>a<td>b<tr><td>c", "ac2r2|b\nc", "plain spans")]
    [InlineData("<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d", "ar3|b\nc\nd", "0 rows: all that follow")]
    [InlineData("<tr><td rowspan=-1 colspan=-1>a<td>b<tr><td>c<td>d", "a|b\nc|d", "negative spans are 1")]
    [InlineData("<tr><td rowspan=99999999>a<td>b<tr><td>c", "ar2|b\nc", "not past the last row")]
    [InlineData("<tr><td>a<td>b<td>c<tr><td>d<td colspan=99999999>e", "a|b|c\nd|ec2", "not past the last column")]
    [InlineData("<tr><td colspan=0>a<td>b<tr><td>c<td>d", "a|b\nc|d", "0 columns is 1")]
    [InlineData("<tr><td colspan=' 2x'>a<td>b<tr><td>c<td>d<td>e", "ac2|b\nc|d|e", "digits after spaces, as browsers read")]
    [InlineData("<tr><td colspan=abc>a<td>b<tr><td>c<td>d", "a|b\nc|d", "no number")]
    [InlineData("<thead><tr><th rowspan=5>a<th>b</thead><tbody><tr><td>c<td>d</tbody>", "a|b\nc|d", "not out of the header")]
    [InlineData("<tfoot><tr><td>合计<td>3</tfoot><tr><td>a<td>1<tr><td>b<td>2", "a|1\nb|2\n合计|3", "a footer stands last wherever it is written")]
    [InlineData("<tr><td>a<br>b<td><p>c</p><p>d</p><tr><td><div>e</div>f<td>&nbsp;", "a\\nb|c\\nd\ne\\nf|", "lines in cells")]
    [InlineData("<tr><td>a<td>b<tr><tr><td>c<td>d", "a|b\n\nc|d", "a row without cells is kept: spans may reach into it")]
    [InlineData("<form><tr><td>a<td>b</form><tr><td>c<td>d", "a|b\nc|d", "a form between the rows")]
    public void Read_CellsAndSpans_AreAsABrowserShowsThem(string rows, string expected, string why)
    {
        var actual = Sources.Rows(Sources.Table(Sources.Html("<table>" + rows + "</table>")));

        Assert.True(actual == expected, why + ":\n" + actual);
    }

    [Theory]
    [InlineData("<table><tr><td>只有一格</table>", "one cell")]
    [InlineData("<table><tr><td>甲<tr><td>乙</table>", "one column")]
    [InlineData("<table role=presentation><tr><td>1<td>2<tr><td>3<td>4</table>", "its own word")]
    public void Read_TableThatOnlyArranges_IsFlattened(string page, string why)
    {
        var document = Sources.Html(page);

        Assert.True(document.Blocks.Count > 0 && document.Blocks.All(block => block is SourceText), why);
    }

    [Fact]
    public void Read_TwoColumnsOfRunningText_AreFlattened()
    {
        var text = string.Concat(Enumerable.Repeat("<p>全年主动公开政府信息，依法办理申请，加强队伍建设和平台建设，完善工作机制，落实监督保障。</p>", 10));

        var document = Sources.Html("<table><tr><td><p>栏目</p></td><td>" + text + "</td></tr></table>");

        Assert.Equal(11, document.Blocks.Count(block => block is SourceText));
    }

    [Fact]
    public void Read_DataTableInsideLayoutTables_IsFound()
    {
        var page = string.Concat(Enumerable.Repeat("<table><tr><td>", 6)) + "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>" + string.Concat(Enumerable.Repeat("</td></tr></table>", 6));

        Assert.Equal("甲|1\n乙|2", Sources.Rows(Sources.Table(Sources.Html(page))));
    }

    [Fact]
    public void Read_TableInsideACellOfData_IsTextOfThatCell()
    {
        var page = "<table><tr><td>项目<td>自然人<td>总计<tr><td>予以公开<td>1<td><table><tr><td>2<td>件</table><tr><td>不予公开<td>0<td>0</table>";

        var document = Sources.Html(page);

        Assert.Equal("项目|自然人|总计\n予以公开|1|2 件\n不予公开|0|0", Sources.Rows(Sources.Table(document)));
        Assert.Single(document.Blocks);
    }

    [Fact]
    public void Read_HeadersOfThePage_AreKept()
    {
        var table = Sources.Table(Sources.Html("<table><caption>表二</caption><thead><tr><th>a<td>b</thead><tr><th>c<td>d</table>"));

        Assert.Equal("表二", table.Caption);
        Assert.Equal([true, false], table.Rows.Select(row => row.IsHeader));
        Assert.Equal([true, false, true, false], table.Rows.SelectMany(row => row.Cells).Select(cell => cell.IsHeader));
    }

    [Fact]
    public void Read_SeveralTables_AreNumbered()
    {
        const string table = "<table><tr><td>1<td>2<tr><td>3<td>4</table>";

        var document = Sources.Html(table + "<p>x" + table + "<table><tr><td>" + table + "</table>");

        Assert.Equal(["table 1", "table 2", "table 3"], document.Blocks.OfType<SourceTable>().Select(t => t.Place.ToString()));
    }

    [Fact]
    public void Read_CatalogueInOneCellEach_GivesPropertiesAndLosesNothing()
    {
        var document = Sources.Html(
            "<table><tr><td>索引号:008366031/2018-00006<td>主题分类：02A文秘工作<tr><td>名&#12288;称：2017年报告<td>备查<tr><td>文号：<td></table>");

        Assert.Equal(
            ["索引号=008366031/2018-00006", "主题分类=02A文秘工作", "名称=2017年报告", "文号="],
            document.Properties.Select(field => field.Label + "=" + field.Value));
        Assert.Equal("备查", Sources.Text(document));
    }
}
