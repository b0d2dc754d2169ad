using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Rendering;

namespace GovDisclosure.Tests.Reports;

/// <summary>The main job: the published 2017 report of Naxi district, rebuilt from its figures and checked.</summary>
public class NaxiReportTests
{
    private static string Text { get; } = Written(new PlainTextReportWriter());

    private static string Written(IReportWriter writer)
    {
        using var stream = new MemoryStream();
        writer.Write(NaxiReport.Built.Document, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public void Build_Headings_AreThoseOfThePublishedReport()
        => Assert.Equal(
            [
                "一、政府信息公开工作推进情况",
                "（一）主动公开政府信息情况",
                "1.通过政府网站主动公开政府信息情况",
                "2.通过新闻发布会主动公开政府信息情况",
                "3.通过阳光政务热线主动公开政府信息情况",
                "4.通过信息公开查阅点主动公开政府信息情况",
                "5.通过政务微信、微博主动公开政府信息情况",
                "6.通过其它方式主动公开政府信息情况",
                "（二）政府信息依申请公开情况",
                "（三）政府信息公开收费及减免情况",
                "（四）因政府信息公开申请行政复议、提起行政诉讼的情况",
                "（五）政府信息公开工作存在问题及改进情况",
                "（六）其他需要报告的事项",
                "二、贯彻落实2017年政务公开工作要点情况",
                "三、人大代表建议和政协委员提案办理结果公开情况",
                "四、推进重大建设项目批准和实施领域、公共资源配置领域政府信息公开情况",
            ],
            NaxiReport.Built.Document.EnumerateSections().Select(s => s.Heading));

    [Theory]
    [InlineData("2017年主动公开政府信息15586条。其中，概况类239条，占1.53%；计划总结类610条，占3.92%；法规公文类3367条，占21.6%；工作动态类10128条，占64.98%；人事类237条，占1.52%；财政类387条，占2.48%；其他类618条，占3.97%。")]
    [InlineData("充分发挥纳溪区公众信息网信息公开主渠道作用。2017年，共通过网站公开政府信息10619条，其中，通过政府信息公开专栏公开信息3367条，通过区政府门户网站、各镇（街道）、区级各部门网站主动公开政府信息7252条。")]
    [InlineData("全年没有召开新闻发布会。")]
    [InlineData("回复群众反映问题369件。其中，2017年7月—2017年12月31日，阳光政务“线上问政”节目共有10个部门上线，收集群众诉求312件，诉求办结率达100%；《阳光政务·我要问》接受群众诉求57个，群众满意率97%；《阳光政务·记者行动》共播出10期，推动解决群众反映的诉求10件。")]
    [InlineData("在区政务服务中心、镇（街道）便民服务中心、区档案局和区图书馆设置了公开查阅点15个，为社会公众查询政府信息提供便捷服务。")]
    [InlineData("依托《寻梦纳溪》微信、《纳溪新闻》微信、《秀美人文纳溪》等微信平台，主动公开信息850余条。")]
    [InlineData("2017年，全区依托《纳溪新闻》手机报学习内刊，刊发手机报247期，主动公开政府信息4000余条。")]
    [InlineData("2017年，全区有2件依申请公开信息情况，已按法定程序办理。")]
    [InlineData("2017年，未发生政府信息公开收费及减免情况。")]
    [InlineData("2017年，全区共收到政府信息公开方面的行政复议申请2件，均依法受理，按时办结。一件已依法告知申请人向上级部门或政府申请行政复议；一件被申请人在法定期限内作出不予公开答复但未说明原因，已责令被申请人重新作出答复。")]
    [InlineData("2017年，无其他需要报告的事项。")]
    [InlineData("将政务公开工作纳入区政府绩效考核体系（所占比重为2%），加大政务公开工作督查力度")]
    [InlineData("（泸纳府办函〔2017〕125号）和《泸州市纳溪区人民政府办公室关于进一步加强政府信息公开工作的通知》（泸纳府办函〔2017〕210号），全力推进")]
    [InlineData("其中，建议已被采纳，提出问题已经解决或正在解决的102件，占总数的92.7%；建议已被采纳，有关问题列入计划逐步解决的8件，占总数的7.3%。")]
    [InlineData("其中，提案已被采纳，提出的问题已解决或正在解决的134件，占总数的93.1%；有关问题列入计划逐步解决的10件，占总数的6.9%。")]
    [InlineData("办结率、面商率（包括电话面商）、满意率（含基本满意率）均为100%。")]
    public void Build_Figures_BecomeTheSentencesOfThePublishedReport(string sentence)
        => Assert.Contains(sentence, Text, StringComparison.Ordinal);

    [Fact]
    public void Build_HostsProse_StandsUntouched()
    {
        foreach (var paragraph in NaxiReport.Data.Prose.SelectMany(p => p.Paragraphs).Concat(NaxiReport.Data.KeyFields.SelectMany(f => f.Paragraphs)))
        {
            Assert.Contains(paragraph, Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Build_EveryShareSeries_IsExplained()
    {
        var explained = NaxiReport.Built.Explanations.Select(e => e.ToText(Language.Chinese)).ToList();
        Assert.Equal(3, explained.Count);
        Assert.Contains("计划总结类", explained[0], StringComparison.Ordinal);
        Assert.Contains("3.92%", explained[0], StringComparison.Ordinal);
        Assert.Contains("93.1%", explained[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Findings_AreNone() => Assert.Empty(NaxiReport.Built.Findings);

    [Fact]
    public void Write_TheFourFiles_AreAsReviewed()
    {
        Golden.Verify("Reports/Golden/naxi-2017.html", WithoutStyle(Written(new HtmlReportWriter())));
        Golden.Verify("Reports/Golden/naxi-2017.md", Written(new MarkdownReportWriter()));
        Golden.Verify("Reports/Golden/naxi-2017.txt", Text);
        var file = new ReportFile(NaxiReport.Built) { Findings = new ReportAudit().Run(NaxiReport.Data).Findings };
        Golden.Verify("Reports/Golden/naxi-2017.json", file.ToJson());
    }

    // The style sheet is the writer's own affair and is held by its tests.
    internal static string WithoutStyle(string html)
    {
        var (start, end) = (html.IndexOf("<style>", StringComparison.Ordinal), html.IndexOf("</style>", StringComparison.Ordinal));
        return html[..start] + html[(end + "</style>".Length)..];
    }

    [Fact]
    public void Audit_Naxi_FindsWhatIsWrongAndAccusesNothingElse()
    {
        var findings = new ReportAudit().Run(NaxiReport.Data).Findings;
        Assert.Equal(
            ["shares.base proposals[1].outcomes", "rates.possible hotline.programmes[1].satisfactionRate"],
            findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.RuleId} {f.Place}"));
        var warning = Assert.Single(findings, f => f.Severity == Severity.Warning);
        Assert.Equal(("prose.period", "2018年1月"), (warning.RuleId, warning.Actual));
        Assert.Equal(
            ["prose.slogan 5", "prose.period 2015年"],
            findings.Where(f => f.Severity == Severity.Info).Select(f => $"{f.RuleId} {f.Actual}"));
    }

    [Fact]
    public void Audit_Proposals_NamesBothBasesAndWhatTheyGive()
    {
        var finding = Assert.Single(new ReportAudit().Run(NaxiReport.Data).Findings, f => f.RuleId == "shares.base");
        Assert.Contains("144", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("147", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal("147: 91.2%; 6.8%", finding.Expected);
        Assert.Equal("144: 93.1%; 6.9%", finding.Actual);
    }

    [Fact]
    public void Audit_Satisfaction_NamesTheNearestRates()
    {
        var finding = Assert.Single(new ReportAudit().Run(NaxiReport.Data).Findings, f => f.RuleId == "rates.possible");
        Assert.Contains("57", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("55/57", finding.Expected, StringComparison.Ordinal);
        Assert.Contains("56/57", finding.Expected, StringComparison.Ordinal);
        Assert.Equal("97%", finding.Actual);
    }
}
