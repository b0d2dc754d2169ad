using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Recognition;

namespace GovDisclosure.Tests.Recognition;

/// <summary>Text files as they are found beside pages: the head says organ and year in many ways, and nothing of the report is lost.</summary>
public class PublishedTextTests
{
    private static RecognizedReport Read(string text, string name = "report.txt") => ReportReading.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);

    private static string Prose(RecognizedReport read) => string.Join("\n", read.Report!.Prose.SelectMany(p => p.Paragraphs));

    public static TheoryData<string, string, int, string> Heads => new()
    {
        { "two lines, the year with the organ, a day below", "白沙市人民政府2016年\n政府信息公开工作年度报告\n白沙市人民政府办公室\n2017年3月\n本年度报告中使用数据统计期限为2016年1月1日至12月31日。\n一、概述\n主动公开政府信息321条。", 2016, "白沙市人民政府" },
        { "a label", "标题: 白沙县林业局2020年度政府信息公开工作年度报告\n发布时间: 2021-03-05 08:58\n一、总体情况\n2020年收到申请9件。", 2020, "白沙县林业局" },
        { "a label in full width", "信息名称：白沙县林业局2020年政府信息公开年报\n一、总体情况\n收到申请9件。", 2020, "白沙县林业局" },
        { "the first sentence", "根据《中华人民共和国政府信息公开条例》规定,现公布白沙市人民政府2017年政府信息公开工作年度报告。\n一、主要工作概述\n做好公开工作。", 2017, "白沙市人民政府" },
        { "the first sentence behind a catalogue without a number", "索 引 号 | 000014349/2018-00001 | 分 类 | 政府信息公开年报 |\n发布机构 | 市政府办 | 发文日期 | 2018-02-28 |\n文 号 | 有 效 性 |\n根据规定,现公布白沙市人民政府2017年政府信息公开工作年度报告。\n一、主要工作概述\n做好公开工作。", 2017, "白沙市人民政府" },
        { "Party and government together", "中共白沙县委办公室白沙县人民政府办公室2022年政务公开工作年度报告\n一、总体情况\n收到申请9件。", 2022, "中共白沙县委办公室白沙县人民政府办公室" },
        { "who made it", "政府信息公开工作年度报告\n本报告由白沙县林业局编制。统计期限为2018年1月1日至12月31日。\n一、概述\n收到申请9件。\n2019年2月1日", 2018, "白沙县林业局" },
        { "Markdown in a text file", "# 白沙县人民政府 2025 年 政府信息公开工作年度报告\n\n## 一、总体情况\n\n2025年收到申请9件。\n", 2025, "白沙县人民政府" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Head_OfAText_SaysOrganAndYear(string why, string text, int year, string organ)
    {
        var read = Read(text);
        Assert.True((year, organ) == (read.Report?.Year ?? 0, read.Report?.Organ), $"{why}: {read.Report?.Year} {read.Report?.Organ}");
        Assert.True(string.IsNullOrEmpty(read.Report!.Catalogue?.DocumentNumber), why);
        Assert.True(Prose(read).Length > 0, why);
        Assert.DoesNotContain(new ReportAudit().Run(read.Report!).Findings, f => f.RuleId is "prose.period" or "form.contents" or "catalogue.document-number");
    }

    [Fact]
    public void Report_WithALineOfParticularsBelowItsTitle_IsNotLost()
    {
        var read = Read("白沙县林业局2016年政府信息公开工作年度报告\n来源：白沙县林业局 时间：2017-01-12 10:01\n\n本报告由白沙县林业局编制。\n\n一、概述\n\n2016年，我局主动公开政府信息321条。\n\n二、主要做法\n\n全年收到政府信息公开申请9件，全部答复。\n");
        Assert.Equal(("白沙县林业局", 2016), (read.Report!.Organ, read.Report.Year));
        Assert.Contains("321条", Prose(read), StringComparison.Ordinal);
        Assert.Equal(9, Assert.Single(read.Figures).Value);
        Assert.DoesNotContain(new ReportAudit().Run(read.Report).Findings, f => f.Severity > Severity.Info);
    }

    [Fact]
    public void Report_OfWhichNothingIsRecognised_IsAnError()
    {
        var read = Read("白沙县林业局2016年政府信息公开工作年度报告\n来源：白沙县林业局\n");
        Assert.Null(read.Report);
        Assert.Contains(read.Findings, f => f is { RuleId: "reading.nothing", Severity: Severity.Error });
    }

    [Fact]
    public void Markdown_InATextFile_IsReadAsTheSameFileOfItsOwnName()
    {
        const string text = "# 白沙县人民政府 2025 年 政府信息公开工作年度报告\n\n## 一、总体情况\n\n收到申请9件。\n\n## 二、主动公开政府信息情况\n\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 6 | 1 | 32 |\n";
        Assert.Equal(Read(text, "a.md").Report, Read(text).Report);
        Assert.Equal(32, Read(text).Report!.Tables!["table2", "normativeDocs", "inForce"].Number);
    }

    private const string Excerpt = "白沙街道办事处2020年政府信息公开工作年度报告\n一、总体情况\n信息102条。\n二、行政机关主动公开政府信息情况\n第二十条第(一)项 | |||\n信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n规章(设区的市人民政府应提供相关数据) | 11 | 12 | 13 |\n规范性文件 | 14 | 15 | 16 |\n其他主动公开文件 | 1 | 0 | 0 |\n";

    [Fact]
    public void Excerpt_OfTheSecondTable_IsInTheFormOfItsYearAndLacksItsRowsOnce()
    {
        var read = Read(Excerpt);
        Assert.Equal("2019-format", read.Report!.Tables!.Form.ToString());
        Assert.Equal(16, read.Report.Tables["table2", "normativeDocs", "publishedTotal"].Number);
        Assert.Single(read.Findings, f => f.RuleId == "reading.missing");
    }

    [Theory]
    [InlineData("采购总金额", "525000元", 52.5, true)]
    [InlineData("采购总金额（单位：元）", "525000", 52.5, true)]
    [InlineData("采购总金额", "52.5", 52.5, false)]
    [InlineData("采购总金额", "52.5万元", 52.5, false)]
    public void Amount_InAnotherUnit_IsConvertedAndTold(string header, string cell, double amount, bool isTold)
    {
        var read = Read(Excerpt + $"第二十条第(九)项 | |||\n信息内容 | 采购项目数量 | {header} |\n政府集中采购 | 51 | {cell} |\n");
        Assert.Equal((decimal)amount, read.Report!.Tables!["table2", "procurement", "amount"].Number);
        Assert.Equal(isTold, read.Findings.Any(f => f.RuleId == "reading.unit"));
    }

    [Fact]
    public void Contents_NamedInAText_AreNotHeldAgainstHeadingsThatWereNotFound()
    {
        var read = Read("白沙县人民政府2012年政府信息公开工作年度报告\n本报告由概述、主动公开政府信息情况、依申请公开工作情况、存在的主要问题、统计表共五个部分组成。\n一、概述\n县政府重视公开工作。\n");
        Assert.Empty(new ReportAudit().Run(read.Report!).Findings);
    }
}
