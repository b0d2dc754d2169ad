using GovDisclosure.Audit;
using GovDisclosure.Proposals;
using GovDisclosure.Rates;
using GovDisclosure.Reports;
using GovDisclosure.Tests.Reports;
using GovDisclosure.WorkFigures;

namespace GovDisclosure.Tests.Audit;

/// <summary>Each built-in rule fires on what is wrong, and does not on what is right.</summary>
public class AuditRuleTests
{
    private static readonly AnnualReport Report = new() { Organ = "某区", Year = 2017 };

    public static readonly TheoryData<string, bool, string, AnnualReport> Cases = new()
    {
        { "figures.sum", false, "parts meet the total", Categories(30, 10, 20) },
        { "figures.sum", true, "parts are below the total", Categories(31, 10, 20) },
        { "figures.sum", true, "parts are over the total", Categories(29, 10, 20) },
        { "figures.sum", false, "850余 and 4000余 reach 15586", Categories(15586, 10619, ReportedCount.AtLeast(850), ReportedCount.AtLeast(4000)) },
        { "figures.sum", true, "850余 and 4000余 do not reach 16500", Categories(16500, 10619, ReportedCount.AtLeast(850), ReportedCount.AtLeast(4000)) },
        { "figures.sum", true, "the website's parts are over it", Channels(new ChannelFigure("website") { Count = 10, Parts = [new("专栏", 6), new("网站", 5)] }) },
        { "figures.sum", false, "a programme outside the hotline's total", Report with { Hotline = Hotline(10, 10, 7) } },
        { "figures.sum", true, "the programmes miss the hotline's total", Report with { Hotline = Hotline(11, 10, 7) } },
        { "figures.sum", false, "some requests are pending", Report with { Requests = new(5) { Outcomes = [new("予以公开", 3)] } } },
        { "figures.sum", true, "more outcomes than requests", Report with { Requests = new(5) { Outcomes = [new("予以公开", 6)] } } },
        { "figures.sum", true, "the outcomes of what was handled are not told in full", Report with { Requests = new(5) { Handled = 5, Outcomes = [new("予以公开", 3)] } } },
        { "figures.sum", true, "more accepted than received", Report with { Reviews = new() { Reconsiderations = new(1) { Accepted = 2 } } } },
        { "figures.sum", true, "more results than suits", Report with { Reviews = new() { Suits = new(1) { Results = [new(2, "驳回")] } } } },
        { "figures.sum", true, "the printed total is not that of the origins", Proposals(100, 2) with { Proposals = [Proposals(100, 2).Proposals[0] with { PrintedTotal = 101 }] } },
        { "figures.channels", false, "Naxi's channels are 117 short, within the two 余", NaxiReport.Data },
        { "figures.channels", true, "the channels are over the total", Channels(new("website") { Count = 8 }, new("wechat") { Count = 9 }) },
        { "figures.channels", true, "the channels are below the total", Channels(new("website") { Count = 1 }, new("wechat") { Count = 2 }) },
        { "figures.channels", true, "one 余 is over the total whatever it stands for", Channels(new("website") { Count = ReportedCount.AtLeast(20) }, new("wechat") { Count = 1 }) },
        { "figures.channels", false, "one channel alone proves nothing", Channels(new("website") { Count = 3 }, new("wechat")) },
        { "shares.reproduce", false, "the seven shares of Naxi are largest remainders", NaxiReport.Data },
        { "shares.reproduce", true, "one share of Naxi is changed", Printed("3.93%") },
        { "shares.reproduce", false, "half up", Categories(3, ("甲", 1, "33.3%"), ("乙", 2, "66.7%")) },
        { "shares.reproduce", false, "truncated", Categories(3, ("甲", 1, "33.3%"), ("乙", 2, "66.6%")) },
        { "shares.reproduce", true, "one half up, one neither", Categories(3, ("甲", 1, "33.3%"), ("乙", 2, "66.5%")) },
        { "shares.reproduce", true, "each alone can be made, all together by no method", Categories(6, ("甲", 1, "16.7%"), ("乙", 1, "16.6%"), ("丙", 1, "16.6%"), ("丁", 3, "50.0%")) },
        { "shares.reproduce", false, "two of three equal parts take what is left", Categories(6, ("甲", 1, "16.7%"), ("乙", 1, "16.7%"), ("丙", 1, "16.6%"), ("丁", 3, "50.0%")) },
        { "shares.reproduce", true, "outcomes that no whole number holds have no sum to be taken of", Vast() },
        { "shares.base", true, "Naxi divides by 144 beside 147", NaxiReport.Data },
        { "shares.base", true, "the host divides by a part and calls it the total", OfBase(144) },
        { "shares.base", false, "the host names the total as the base", OfBase(147) },
        { "shares.base", false, "the base has a name of its own", Named("区政协提案总数") },
        { "shares.base", false, "the shares are over the total", Proposals(144, 0) },
        { "rates.range", false, "100% is possible", Satisfied("100%") },
        { "rates.range", true, "over 100%", Satisfied("101%") },
        { "rates.range", true, "below 0%", Satisfied("-1%") },
        { "rates.possible", true, "97% of 57", Satisfied("97%") },
        { "rates.possible", false, "98% of 57: 56", Satisfied("98%") },
        { "rates.possible", false, "96% of 57: 55 truncated", Satisfied("96%") },
        { "rates.possible", false, "97% of 33 who answered: 32", Satisfied(new ReportedRate(PrintedPercent.Parse("97%")) { Base = 33 }) },
        { "rates.possible", false, "2 of 3 half up", Satisfied(new ReportedRate(PrintedPercent.Parse("67%")) { Base = 3, Count = 2 }) },
        { "rates.possible", false, "2 of 3 truncated", Satisfied(new ReportedRate(PrintedPercent.Parse("66%")) { Base = 3, Count = 2 }) },
        { "rates.possible", false, "of nobody", Satisfied(new ReportedRate(PrintedPercent.Parse("97%")) { Base = 0 }) },
        { "rates.possible", true, "97% is not 30 of 33", Satisfied(new ReportedRate(PrintedPercent.Parse("97%")) { Base = 33, Count = 30 }) },
        { "rates.possible", false, "an approximate base proves nothing", Report with { Hotline = new("热线", 57) { Programmes = [new("甲", ReportedCount.AtLeast(57)) { SatisfactionRate = new(PrintedPercent.Parse("97%")) }] } } },
        { "prose.figure", false, "15 inspection points stated twice", NaxiReport.Data },
        { "prose.figure", true, "another number of inspection points", Prose("设置了16个查阅点。") with { InspectionPoints = new(15) } },
        { "prose.figure", false, "parts that add up to the 15", Prose("城区设置查阅点3个，镇（街道）设置查阅点12个。") with { InspectionPoints = new(15) } },
        { "prose.figure", true, "parts that do not add up to the 15", Prose("城区设置查阅点3个，镇（街道）设置查阅点13个。") with { InspectionPoints = new(15) } },
        { "prose.figure", false, "the end of a number with a separator", Prose("设置了1,016个查阅点。") with { InspectionPoints = new(1016) } },
        { "prose.figure", true, "another number of accounts", Prose("创建部门账号41个。") with { StaffAccounts = new(42) } },
        { "prose.figure", true, "another total", Prose("2017年，全区主动公开政府信息15585条。") with { Proactive = new(15586) } },
        { "prose.figure", false, "a channel named a clause before", Prose("依托微信等微信平台，主动公开信息850余条。2017年，全区依托手机报，刊发手机报247期，主动公开政府信息4000余条。") with { Proactive = new(15586) } },
        { "prose.figure", true, "a channel in the sentence before leaves the total whole", Prose("依托微信平台公开。全年，主动公开政府信息15585条。") with { Proactive = new(15586) } },
        { "prose.figure", false, "a channel's part is not the total", Prose("通过微信主动公开政府信息20条。") with { Proactive = new(15586) } },
        { "prose.figure", true, "another weight", Prose("纳入绩效考核（所占比重为3%）。") with { KeyPoints = new() { Assessment = new("绩效考核", new PrintedPercent(2)) } } },
        { "prose.figure", true, "another number of suggestions", Prose("109件建议均已办结。") with { Proposals = [new(ProposalKind.CongressSuggestion, [new("区", 110)])] } },
        { "prose.figure", false, "the suggestions of one outcome", Prose("102件建议已解决。") with { Proposals = [new(ProposalKind.CongressSuggestion, [new("区", 110)]) { Outcomes = [new(ProposalOutcome.Solved, 102)] }] } },
        { "prose.share", true, "of 144, called the total of 147", Prose("共承担147件提案，其中政协提案144件。提案已解决的134件，占总数的93.1%；列入计划的10件,占总数的6.9%。") },
        { "prose.share", true, "of nothing that stands there", Prose("主动公开信息100条，其中概况类25条，占26%。") },
        { "prose.share", true, "of the sum of the parts, called the total", Prose("建议200件。已解决的60件，占总数的60.0%，列入计划的40件，占总数的40.0%。") },
        { "prose.share", false, "largest remainder and half up", Prose("主动公开15586条。概况类239条，占1.53%；计划总结类610条，占3.92%；其他类618条,占3.97%。") },
        { "prose.share", false, "truncated", Prose("主动公开110条。甲类8条，占7.2%。") },
        { "prose.share", false, "does not say of what: the sum will do", Prose("建议200件。已解决的60件，占60.0%，列入计划的40件，占40.0%。") },
        { "prose.share", false, "no total before", Prose("已解决的60件，占总数的55%。") },
        { "prose.share", false, "zero before", Prose("不予公开0件。已解决的60件，占总数的55%。") },
        { "prose.share", true, "very many counts and parts, in time", Prose(string.Concat(Enumerable.Range(1, 60_000).Select(i => $"{i}件，")) + string.Concat(Enumerable.Range(0, 5000).Select(i => $"5件，占{(char)(0x4E00 + i)}的30%。"))) },
        { "prose.share", false, "another unit", Prose("会议3次，信息200条。其中8件，占总数的55%。") },
        { "prose.sum", true, "parts over their total", Prose("公开160条，其中机构类59条、规划类1条、法规类110条。") },
        { "prose.sum", false, "parts of their total", Prose("公开170条，其中机构类59条、规划类1条、法规类110条。") },
        { "prose.growth", true, "not from 100 to 120", Prose("公开120条，比上年100条增长30%。") },
        { "prose.growth", false, "from nothing no rate can be reckoned", Prose("公开120条，比上年0条增长100%。") },
        { "prose.growth", true, "a fall by a difference", Prose("公开80条，比上年减少20条，下降25%。") },
        { "prose.growth", false, "without last year's report nothing is known", Prose("收到申请120件，同比增长30%。") },
        { "prose.growth", false, "from 100 to 120", Prose("公开120条，比上年100条增长20%。") },
        { "prose.slogan", true, "six named, five listed", NaxiReport.Data },
        { "prose.slogan", false, "three named, three listed", Prose("坚持“三个一”，即“每天一次甲、每周一次乙、年终一次丙”。") },
        { "prose.slogan", true, "两 is two, three listed", Prose("坚持“两个一”，即“每天一次甲、每周一次乙、年终一次丙”。") },
        { "prose.period", false, "a day that no calendar has", Prose("自2018年2月30日起，新版上线。") },
        { "prose.period", true, "a month after the year", Prose("2018年1月起，新版上线。") },
        { "prose.period", false, "days in the year", Prose("自2017年1月1日至2017年12月31日。") },
        { "prose.period", false, "a title names another year", Prose("学习《项目目录（四川省2018年本）》和〔2018〕1号。") },
        { "report.deadline", false, "on 31 March", Published(2018, 3, 31) },
        { "report.deadline", true, "on 1 April", Published(2018, 4, 1) },
        { "report.deadline", true, "before the year ended", Published(2017, 12, 30) },
        { "report.deadline", false, "a government in February since 2019", Published(2020, 2, 1) with { Year = 2019, OrganKind = OrganKind.Government } },
        { "report.deadline", true, "a department in February since 2019", Published(2020, 2, 1) with { Year = 2019, OrganKind = OrganKind.Department } },
        { "report.deadline", false, "a draft", Report },
        { "report.deadline", false, "a year before the Regulations", Published(2006, 12, 1) with { Year = 2005 } },
        { "report.party-content", true, "a Party body since 2019", Report with { Year = 2019, OrganKind = OrganKind.PartyBody } },
        { "report.party-content", false, "a department", Report with { Year = 2019, OrganKind = OrganKind.Department } },
        { "proactive.category", true, "a category twice", Categories(2, ("甲", 1, null), ("甲", 1, null)) },
        { "proactive.category", true, "a code twice under two names", Report with { Proactive = new(2) { Categories = [new("甲", 1) { Code = "10-1" }, new("乙", 1) { Code = "10-1" }] } } },
        { "proactive.category", true, "a code that the scheme does not have", Coded("99-99") },
        { "proactive.category", false, "a code of the scheme", Coded("10-1") },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_OfARule_FiresWhereItShould(string rule, bool fires, string why, AnnualReport report)
    {
        var findings = AuditRules.BuiltIn.Single(r => r.Id == rule).Check(new ReportContext(report)).ToList();
        Assert.True(fires == findings.Count > 0, $"{rule}: {why}: {string.Join("; ", findings.Select(f => f.In(Language.English)))}");
        Assert.All(findings, f => Assert.Equal(rule, f.RuleId));
    }

    [Fact]
    public void BuiltIn_EveryRule_HasACaseOfBothKinds()
    {
        var cases = Cases.Select(c => (Rule: c.Data.Item1, Fires: c.Data.Item2)).ToHashSet();
        var rules = AuditRules.BuiltIn.Select(r => r.Id).Where(id => id != "catalogue").Except(FormRules.All.Select(r => r.Id)).ToList();
        Assert.All(rules, id => Assert.True(cases.Contains((id, true)) && cases.Contains((id, false)), id));
    }

    [Fact]
    public void Deadline_Of2017_CitesArticle31()
    {
        var finding = Assert.Single(new ReportAudit().Run(Published(2018, 4, 1)).Findings);
        Assert.Equal((31, "regulations-2007"), (finding.Source!.ArticleNumber, finding.Source.Instrument.Id));
        Assert.Equal(("<= 2018-03-31", "2018-04-01"), (finding.Expected, finding.Actual));
    }

    // 2019, art. 49: an error; 国办公开办函〔2021〕30号 alone: a warning.
    [Theory]
    [InlineData(OrganKind.County, 2026, 3, 25, Severity.Warning, "after 20 February, before 31 March")]
    [InlineData(OrganKind.County, 2026, 4, 1, Severity.Error, "after 31 March, art. 49(2)")]
    [InlineData(OrganKind.County, 2026, 2, 20, null, "the day itself, in the Spring Festival")]
    [InlineData(OrganKind.City, 2026, 3, 11, Severity.Warning, "after 10 March")]
    [InlineData(OrganKind.Township, 2026, 3, 20, Severity.Warning, "after 31 January, by the notice alone")]
    [InlineData(OrganKind.Department, 2026, 2, 1, Severity.Error, "after 31 January, art. 49(1); a Saturday does not roll")]
    [InlineData(OrganKind.PartyBody, 2026, 2, 1, Severity.Warning, "the common dates, by reading")]
    [InlineData(OrganKind.VerticalSystem, 2026, 4, 1, Severity.Warning, "by the notice alone")]
    public void Deadline_OfALevel_IsAnErrorByTheStatuteAndAWarningByTheNotice(OrganKind kind, int year, int month, int day, Severity? severity, string why)
    {
        var report = Published(year, month, day) with { Year = 2025, OrganKind = kind };
        var finding = AuditRules.BuiltIn.Single(r => r.Id == "report.deadline").Check(new ReportContext(report)).SingleOrDefault();
        Assert.True(severity == finding?.Severity, why);
        Assert.Equal(severity == Severity.Warning, finding?.Source?.Instrument == Instrument.ReportForm2021);
    }

    [Theory]
    [InlineData(2021, 1000, false, "the limit itself")]
    [InlineData(2021, 1001, true, "one more")]
    [InlineData(2020, 3000, false, "国办公开办函〔2019〕60号 has no limit")]
    public void OverviewLength_From2021_IsAWarningAbove1000Characters(int year, int characters, bool warned, string why)
    {
        var text = string.Concat(Enumerable.Repeat("公 \n", characters));
        var report = Report with { Year = year, Prose = [new("overview", ProsePosition.Before, text[..(text.Length / 2)]), new("overview.proactive", ProsePosition.Before, text[(text.Length / 2)..])] };
        var finding = AuditRules.BuiltIn.Single(r => r.Id == "text.overviewLength").Check(new ReportContext(report)).SingleOrDefault();
        Assert.True(warned == (finding?.Severity == Severity.Warning), why);
        Assert.Equal(warned ? Instrument.ReportForm2021 : null, finding?.Source?.Instrument);
    }

    [Theory]
    [InlineData(2005, "no form is prescribed for that year", null)]
    [InlineData(2019, "the form of that year is \"2019-format\"", "2019-format")]
    public void FormYear_OfAnotherYearsForm_NamesTheRightOneOrThatThereIsNone(int year, string says, string? expected)
    {
        var finding = AuditRules.BuiltIn.Single(r => r.Id == "form.year").Check(new ReportContext(Report with { Year = year, Form = "2021-format" })).Single();
        Assert.Contains(says, finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(expected, finding.Expected);
        Assert.Equal(expected is null, finding.Source is null);
    }

    [Fact]
    public void Deadline_Of2018_IsStillThatOf2007() => Assert.Empty(new ReportAudit().Run(Published(2019, 3, 31) with { Year = 2018, OrganKind = OrganKind.Department }).Findings);

    [Fact]
    public void Catalogue_WrongCheckDigit_IsAWarningWithItsPlace()
    {
        var finding = Assert.Single(new ReportAudit().Run(Report with { Catalogue = new() { IndexNumber = "035210000/2025-00016" } }).Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.StartsWith("catalogue.", finding.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WaivedFinding_IsKeptWithItsReason()
    {
        var report = NaxiReport.Data with { Waivers = [new("shares.base", null, "市政协3件另行答复"), new("rates.possible", "hotline.programmes[1].satisfactionRate", "以回访人数为基数")] };
        var result = new ReportAudit().Run(report);
        Assert.True(result.IsClean);
        Assert.Equal(2, result.Findings.Count(f => f.IsWaived));
        Assert.Equal(new ReportAudit().Run(NaxiReport.Data).Findings.Count, result.Findings.Count);
    }

    [Fact]
    public void Run_OwnRule_SeesReportAndPrevious()
    {
        var rule = new AuditRule("own.growth", new LocalizedText("增长", "growth"), context => context.Previous is { Proactive: { } before } && context.Report.Proactive is { } now && now.Total.Value < before.Total.Value
            ? [new Finding("own.growth", Severity.Info, "proactive.total", new LocalizedText("减少", "fell"))]
            : []);
        var audit = new ReportAudit([.. AuditRules.BuiltIn, rule]);
        Assert.Single(audit.Run(Categories(1, 1), Categories(2, 2) with { Year = Categories(1, 1).Year - 1 }).Findings);
        Assert.Empty(audit.Run(Categories(1, 1)).Findings);
        Assert.Throws<ArgumentException>(() => new ReportAudit([rule, rule]));
    }

    [Fact]
    public void Run_ManyMistakes_AllAreFound()
    {
        var report = Categories(29, 10, 20) with { Published = new LocalDate(2018, 5, 1), Hotline = Hotline(11, 10, 7), OtherMatters = ["2018年2月新增。"] };
        Assert.Equal(
            ["figures.sum", "figures.sum", "prose.period", "report.deadline"],
            new ReportAudit().Run(report).Findings.Select(f => f.RuleId));
    }

    private static AnnualReport Categories(ReportedCount total, params ReportedCount[] counts)
        => Report with { Proactive = new(total) { Categories = [.. counts.Select((c, i) => new CategoryFigure($"类别{(char)('甲' + i)}", c))] } };

    private static AnnualReport Categories(ReportedCount total, params (string Name, long Count, string? Share)[] parts)
        => Report with { Proactive = new(total) { Categories = [.. parts.Select(p => new CategoryFigure(p.Name, p.Count) { PrintedShare = p.Share is null ? null : PrintedPercent.Parse(p.Share) })] } };

    private static AnnualReport Coded(string code)
        => Report with { Proactive = new(1) { Scheme = "regulations-2007-proactive", Categories = [new("甲", 1) { Code = code }] } };

    private static AnnualReport Channels(params ChannelFigure[] channels) => Report with { Proactive = new(10) { Channels = channels } };

    private static AnnualReport Printed(string share)
    {
        var figures = NaxiReport.Data.Proactive!;
        return NaxiReport.Data with { Proactive = figures with { Categories = [.. figures.Categories.Select((c, i) => i == 1 ? c with { PrintedShare = PrintedPercent.Parse(share) } : c)] } };
    }

    private static HotlineFigures Hotline(long total, long inside, long outside)
        => new("热线", total) { Programmes = [new("甲", inside), new("乙", outside) { IsPartOfTotal = false }] };

    private static AnnualReport Satisfied(string printed) => Satisfied(new ReportedRate(PrintedPercent.Parse(printed)));

    private static AnnualReport Satisfied(ReportedRate rate)
        => Report with { Hotline = new("热线", 57) { Programmes = [new("甲", 57) { SatisfactionRate = rate }] } };

    private static AnnualReport Proposals(long district, long city) => Report with
    {
        Proposals =
        [
            new(ProposalKind.ConferenceProposal, [new("区政协", district), new("市政协", city)])
            {
                Outcomes = [new(ProposalOutcome.Solved, 134) { PrintedShare = PrintedPercent.Parse("93.1%") }, new(ProposalOutcome.Planned, 10) { PrintedShare = PrintedPercent.Parse("6.9%") }],
            },
        ],
    };

    private static AnnualReport Named(string name)
        => Proposals(144, 3) with { Proposals = [Proposals(144, 3).Proposals[0] with { OutcomeBase = 144, OutcomeBaseName = name }] };

    private static AnnualReport OfBase(long of) => Report with
    {
        Proposals = [new(ProposalKind.ConferenceProposal, [new("区政协", 144), new("市政协", 3)]) { OutcomeBase = of, Outcomes = [new(ProposalOutcome.Solved, 134)] }],
    };

    private static AnnualReport Vast() => Report with
    {
        Proposals =
        [
            new(ProposalKind.ConferenceProposal, [new("区政协", 1)])
            {
                Outcomes = [new(ProposalOutcome.Solved, long.MaxValue) { PrintedShare = PrintedPercent.Parse("50%") }, new(ProposalOutcome.Planned, long.MaxValue) { PrintedShare = PrintedPercent.Parse("50%") }],
            },
        ],
    };

    private static AnnualReport Prose(string text) => Report with { Prose = [new("progress", ProsePosition.Before, text)] };

    private static AnnualReport Published(int year, int month, int day) => Report with { Published = new LocalDate(year, month, day) };
}
