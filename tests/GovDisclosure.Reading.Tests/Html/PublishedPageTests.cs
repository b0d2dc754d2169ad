using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;

namespace GovDisclosure.Reading.Tests.Html;

/// <summary>Pages as organs publish them, names and numbers changed: what differs from a sound page is read, or told as what it is.</summary>
public class PublishedPageTests
{
    private static readonly string Sound = File.ReadAllText(Sources.PathOf("Html/Files/report-2023.html"));

    private static RecognizedReport Read(string page)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(page));
        return ReportReading.Read(stream, "page.html", [new HtmlSourceReader()]);
    }

    private static List<Finding> Audit(RecognizedReport read) => [.. read.Findings, .. new ReportAudit().Run(read.Report!).Findings];

    private static string Change(string old, string other)
    {
        Assert.Contains(old, Sound, StringComparison.Ordinal);
        return Sound.Replace(old, other, StringComparison.Ordinal);
    }

    private static string Print(IEnumerable<Finding> findings) => string.Join("\n", findings.Select(f => $"{f.RuleId} {f.Place} {f.Message.Chinese}"));

    public static TheoryData<string, string, string> Variants => new()
    {
        { "the sound page itself", "白沙县", "白沙县" },
        { "radicals in place of characters, as Chromium prints them", "行政", "⾏政" },
        { "the fee by another name", "未收取信息处理费", "度本机关未收取信息公开处理费" },
        { "sub-headings whose words are those of a section", "<p>全年收到", "<p>（一）主动公开政府信息情况</p><p>全年公开信息249条。</p><p>（二）依申请公开政府信息情况</p><p>全年收到" },
        { "a signature before an annex", "</body>", "<p>白沙县林业局</p><p>2024年1月16日</p><p>附件：白沙县林业局2023年度政府信息公开情况统计表</p></body>" },
        { "a day under the title", "</h1>", "</h1><p>（2024年1月16日）</p>" },
        { "half-width punctuation", "申请48件。", "申请48件,办结48件,其中予以公开24件,部分公开7件;另有3件结转下年度办理." },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public void Page_Sound_HasAllCellsAndNoFinding(string why, string old, string other)
    {
        var (sound, read) = (Read(Sound), Read(Change(old, other)));
        Assert.True(Audit(read).Count == 0, why + "\n" + Print(Audit(read)));
        Assert.Equal(sound.Report!.Tables, read.Report!.Tables);
        Assert.Equal(("白沙县林业局", 2023, 6), (read.Report.Organ, read.Report.Year, read.Report.Headings.Count));
    }

    [Fact]
    public void Signature_BeforeAnAnnex_IsTheDayOfPublication()
    {
        var read = Read(Change("</body>", "<p>白沙县林业局</p><p>2024年1月16日</p><p>附件：白沙县林业局2023年度政府信息公开情况统计表</p></body>"));
        Assert.Equal(new LocalDate(2024, 1, 16), read.Report!.Published);
    }

    [Fact]
    public void Totals_LeftBlank_AreNotTakenForZero()
    {
        var read = Read(Change("<td>1</td><td>0</td><td>24</td>", "<td>1</td><td>0</td><td></td>").Replace("申请48件。", "申请48件。答复48件，其中予以公开24件，部分公开7件，无法提供10件。", StringComparison.Ordinal));
        var finding = Assert.Single(Audit(read));
        Assert.Equal("form.blank", finding.RuleId);
    }

    [Fact]
    public void Shares_OfWhatStandsBeforeThem_AreNotAccused()
    {
        var read = Read(Change("收到政府信息公开申请48件。", "受理政府信息公开申请48件；答复48件中，予以公开24件，占50%。受理申请859件，答复申请805件，均在法定期限内答复；不予公开35件，占4.35%。"));
        Assert.Equal(["859", "805", "35"], Audit(read).Select(f => f.Actual));
        Assert.All(Audit(read), f => Assert.Equal("TXT.apply", f.RuleId));
    }

    [Fact]
    public void Spans_ThatDifferFromTheHeaders_PairInOrder()
    {
        var page = """
            <html><body><h1>白沙县林业局2019年政府信息公开工作年度报告</h1><h2>二、主动公开政府信息情况</h2><table>
            <tr><td colspan=5>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>上一年项目数量</td><td colspan=2>本年增/减</td><td>处理决定数量</td></tr>
            <tr><td>行政许可</td><td colspan=2>11</td><td>12</td><td>13</td></tr><tr><td>其他对外管理服务事项</td><td>14</td><td colspan=2>15</td><td>16</td></tr></table></body></html>
            """;
        var tables = Read(page).Report!.Tables!;
        Assert.Equal([11m, 12m, 13m], new[] { "lastYearItems", "change", "decisions" }.Select(column => tables["table2", "licences", column].Number));
        Assert.Equal([14m, 15m, 16m], new[] { "lastYearItems", "change", "decisions" }.Select(column => tables["table2", "otherServices", column].Number));
    }

    [Fact]
    public void OldYear_WithSectionsOfItsOwn_IsInTheFormOf2008AndItsLocalTableIsRead()
    {
        var page = """
            <html><body><h1>白沙县人民政府2012年政府信息公开工作年度报告</h1><p>本报告所列数据的统计期限自2012年1月1日起至2012年12月31日。</p>
            <p>一、概述</p><p>县政府重视公开工作。</p><p>二、主动公开政府信息情况</p><p>2012年主动公开政府信息2026条。</p>
            <p>三、政府信息依申请公开工作情况</p><p>2012年收到申请21条，答复21条，其中同意公开答复17条，同意部分公开2条，否决公开2条。</p>
            <p>四、政府信息公开工作存在的主要问题及改进情况</p><p>公开形式不多。</p><p>白沙县人民政府</p><p>2013年1月16日</p><p>附件1：白沙县人民政府2012年政府信息公开情况统计表</p>
            <table><tr><td>指标名称</td><td>计量单位</td><td>2012年度</td><td>历年累计</td></tr><tr><td>主动公开信息数</td><td>条</td><td>2026</td><td>3542</td></tr></table></body></html>
            """;
        var read = Read(page);
        Assert.Equal(("2008-outline", 4, new LocalDate(2013, 1, 16)), (read.Report!.Form, read.Report.Headings.Count, read.Report.Published));
        Assert.Empty(Audit(read));
        Assert.Equal("3542", read.Report.Tables!["indicators", "published", "cumulative"].ToString());
    }

    [Fact]
    public void Period_OfAnotherYear_IsToldOnce()
    {
        var read = Read(Change("自2023年1月1日起至2023年12月31日止", "自2021年1月1日起至2021年12月31日止"));
        Assert.Equal("prose.period", Assert.Single(Audit(read)).RuleId);
    }

    [Fact]
    public void SecondTableOf2019_BesideTheOthersOf2021_IsReadAndTold()
    {
        var start = Sound.IndexOf("<table", StringComparison.Ordinal);
        var end = Sound.IndexOf("</table>", start, StringComparison.Ordinal);
        var page = string.Concat(Sound.AsSpan(0, start), """
            <table><tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年新制作数量</td><td>本年新公开数量</td><td>对外公开总数量</td></tr>
            <tr><td>规章</td><td>1</td><td>1</td><td>3</td></tr><tr><td>规范性文件</td><td>4</td><td>4</td><td>6</td></tr>
            """, Sound.AsSpan(end));
        var read = Read(page);
        Assert.Equal("2021-format (table2-of-2019)", read.Report!.Tables!.Form.ToString());
        Assert.Equal(CellValue.Count(6), read.Report.Tables["table2", "normativeDocs", "publishedTotal"]);
        Assert.Contains(Audit(read), f => f is { RuleId: "form.year", Actual: "2019-format" });
    }
}
