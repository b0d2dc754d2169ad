using GovDisclosure.Audit;
using GovDisclosure.Forms;
using GovDisclosure.Rates;
using GovDisclosure.Reports;

namespace GovDisclosure.Tests.Audit;

/// <summary>Prose of published reports, names and numbers changed: what is sound is not accused, what is wrong is found.</summary>
public class ProseCaseTests
{
    private static AnnualReport Report(string prose, params (string Row, int Total)[] table3) => Report(2023, prose, table3);

    private static AnnualReport Report(int year, string prose, params (string Row, int Total)[] table3)
    {
        var report = new AnnualReport
        {
            Organ = "某区",
            Year = year,
            Form = year < 2021 ? "2019-format" : "2021-format",
            Prose = [new ReportProse("overview.requests", ProsePosition.Before, prose)],
            OtherMatters = ["本年度未收取信息处理费。"],
        };
        if (table3.Length == 0)
        {
            return report;
        }

        var builder = new FormValuesBuilder(FormCatalogue.BuiltIn.Find(report.Form!)!);
        foreach (var (row, total) in table3)
        {
            builder.Set("table3", row, "total", CellValue.Count(total));
        }

        return report with { Tables = builder.Build() };
    }

    private static List<(string Rule, string? Expected, string? Actual)> Run(AnnualReport report, AnnualReport? previous = null)
        => [.. new ReportAudit().Run(report, previous).Findings.Where(f => f.RuleId.StartsWith("TXT", StringComparison.Ordinal) || f.RuleId.StartsWith("prose", StringComparison.Ordinal) || f.RuleId.StartsWith("shares", StringComparison.Ordinal))
            .Select(f => (f.RuleId, f.Expected, f.Actual))];

    private static string Print(IEnumerable<(string Rule, string? Expected, string? Actual)> findings) => string.Join("; ", findings.Select(f => $"{f.Rule} {f.Actual} not {f.Expected}"));

    public static TheoryData<string, AnnualReport> Sound => new()
    {
        { "half-width punctuation ends a clause", Report("2023年新收政府信息公开申请821件,上年结转2件,办结814件,结转下年继续办理9件。", ("newReceived", 821), ("carriedIn", 2), ("handledTotal", 814), ("carriedOut", 9)) },
        { "in brackets too, without tables", Report("2023年共受理政府信息依申请公开121件(其中本年度新收申请数112件,上年结转申请数9件),已答复119件,另2件结转下一年处理。") },
        { "mixed punctuation, full-width digits, spaces", Report("新收申请 ８２１ 件, 上年结转2件；办结814件.结转下年 9 件。", ("newReceived", 821), ("carriedIn", 2), ("handledTotal", 814), ("carriedOut", 9)) },
        { "a space in place of a comma", Report("新收申请821件 上年结转2件 办结814件 结转下年9件", ("newReceived", 821), ("carriedIn", 2), ("handledTotal", 814), ("carriedOut", 9)) },
        { "parts that overlap", Report("全年主动公开政府信息160条，其中网站公开150条、微信公开80条。") },
        { "parts that are not all", Report("全年主动公开政府信息160条，其中机构类59条、规划类1条。") },
        { "another step behind the parts", Report("收到申请48件，其中网上申请30件，当面申请18件，办结48件。") },
        { "a semicolon ends the parts", Report("主动公开信息160条，其中机构类59条，规划类101条；发布解读80条。") },
        { "a part with parts", Report("收到申请48件，其中予以公开30件，不予公开18件（其中国家秘密8件、过程性信息10件）。") },
        { "growth from the number beside it", Report("收到申请120件，较上年100件增长20%。") },
        { "growth by the difference", Report("收到申请120件，同比增加20件，增长20%。") },
        { "a fall", Report("收到申请80件，比上年减少20件，下降20%。") },
        { "24 of 48 and 35 of 805, each of what stands before it", Report("全年受理政府信息公开申请48件；答复48件中，予以公开24件，占50%。受理咨询859件，答复咨询805件；不予公布35件，占4.35%。") },
        { "words for numbers", Report("收到申请三件，均已答复。", ("newReceived", 3), ("carriedIn", 0), ("handledTotal", 3)) },
        { "no number in 一件事", Report("推进“高效办成一件事”，收到申请3件。", ("newReceived", 3), ("carriedIn", 0)) },
        { "a part of the year", Report("2023年1月至6月收到申请20件。", ("newReceived", 48), ("carriedIn", 0)) },
        { "a signature", Report("青石县水务局 2024年1月16日") },
        { "a day alone", Report("2024年1月16日") },
        { "requests for reconsideration are no requests for disclosure", Report("收到行政复议申请3件，办结行政复议申请3件。", ("newReceived", 48), ("carriedIn", 0), ("handledTotal", 48)) },
        { "several years", Report("近三年共收到申请150件，2019年以来收到申请200件。", ("newReceived", 48), ("carriedIn", 0)) },
        { "those carried in are told in brackets", Report("2023年度收到政府信息公开申请21件（其中1件为上年结转），办结20件，结转下年1件。", ("newReceived", 20), ("carriedIn", 1), ("handledTotal", 20), ("carriedOut", 1)) },
        { "results in words of the organ's own", Report("共办结16件，其中予以公开5件，部分公开3件，不属于本机关公开的2件，信息不存在的4件，其他2件。") },
        { "ways of requesting", Report("新收申请12件，其中网络申请8件，当面申请2件，信函申请2件，全部按时办结。", ("newReceived", 12), ("carriedIn", 0), ("handledTotal", 12)) },
        { "growth with a difference", Report("收到申请48件，较上年增加8件，增长20%。", ("newReceived", 48), ("carriedIn", 0)) },
        { "kinds of applicants with shares", Report("收到政府信息公开申请1234件。其中自然人申请1100件，占89.1%；法人申请134件，占10.9%。", ("newReceived", 1234), ("carriedIn", 0)) },
        { "letters and suggestions", Report("办理来信160件、来访30件次，答复率100%。承办人大建议12件，全部办结12件。", ("newReceived", 48), ("carriedIn", 0), ("handledTotal", 48)) },
        { "replies that were late are a part", Report("收到申请48件，延期答复5件。", ("newReceived", 48), ("carriedIn", 0), ("handledTotal", 48)) },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void Audit_SoundProse_IsNotAccused(string why, AnnualReport report)
        => Assert.True(Run(report).Count == 0, $"{why}: {Print(Run(report))}");

    public static TheoryData<string, AnnualReport, string[]> Wrong => new()
    {
        { "the year names what was carried", Report("2023年收到政府信息公开申请163件，2022年结转7件，结转至2024年9件。", ("newReceived", 163), ("carriedIn", 8), ("handledTotal", 161), ("carriedOut", 10)), ["TXT.apply 7 not 8", "TXT.apply 9 not 10"] },
        { "the number stands before its verb", Report("全区共处理政府信息公开申请1717件，1646件已在法定期限内予以答复，71件结转下年答复。", ("newReceived", 1641), ("carriedIn", 76), ("handledTotal", 1647), ("carriedOut", 70)), ["TXT.apply 1646 not 1647/1641", "TXT.apply 71 not 70"] },
        { "short names of rows", Report("办理政府信息公开申请34件，其中本机关不掌握的22件，四类过程性信息1件。", ("unable.notHeld", 23), ("denied.processInfo", 2), ("handledTotal", 34)), ["TXT.apply 22 not 23", "TXT.apply 1 not 2"] },
        { "parts are more than their total", Report("全年主动公开政府信息160条，其中机构类59条、规划类1条、法规类110条。"), ["prose.sum 170 not 160"] },
        { "parts of one kind are fewer than their total", Report("全年主动公开政府信息160条，其中机构类59条、规划类1条、法规类90条。"), ["prose.sum 150 not 160"] },
        { "the parts are told in a row", Report("主动公开政府信息160条，机构类、规划类、法规类分别为59、1、110条。主动公开160条，分别为59、1、110条。"), ["prose.sum 170 not 160"] },
        { "results against what has to be handled", Report("2023年新收政府信息公开申请163件，上年结转7件，结转下年9件，其中予以公开96件，不予公开2件，无法提供40件，不予处理1件，其他处理21件。"), ["TXT.balance 160 not 161"] },
        { "results are more than was handled", Report("办结申请40件，予以公开30件，部分公开12件。"), ["TXT.balance 42 not 40"] },
        { "growth from the number beside it", Report("收到申请120件，较上年100件增长25%。"), ["prose.growth 25% not 20%"] },
        { "growth by the difference, half-width", Report("收到申请120件,比2022年增加20件,增长25.0%."), ["prose.growth 25.0% not 20%"] },
        { "one share of three", Report("主动公开200条。甲类50条，占25%；乙类100条，占60%；丙类50条，占25%。"), ["prose.share 60% not 50%"] },
        { "a word for a number", Report("收到申请三件。", ("newReceived", 4), ("carriedIn", 0)), ["TXT.apply 3 not 4"] },
        { "a fault is told in half-width punctuation too", Report("2023年新收申请821件,上年结转2件,办结814件,结转下年继续办理8件。"), ["TXT.balance 822 not 823"] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Audit_WrongProse_IsFound(string why, AnnualReport report, string[] findings)
        => Assert.True(findings.SequenceEqual(Run(report).Select(f => $"{f.Rule} {f.Actual} not {f.Expected}")), $"{why}: {Print(Run(report))}");

    [Fact]
    public void Audit_SharesWithMixedDecimals_AreJudgedEachAtItsOwn()
    {
        AnnualReport Of(string first, string second) => new()
        {
            Organ = "某区",
            Year = 2023,
            Form = "2021-format",
            Requests = new(154) { Outcomes = [new("甲", 103) { PrintedShare = PrintedPercent.Parse(first) }, new("乙", 6) { PrintedShare = PrintedPercent.Parse(second) }] },
        };
        Assert.Empty(Run(Of("66.9%", "4%")));
        Assert.Equal("shares.reproduce", Assert.Single(Run(Of("66.9%", "5%"))).Rule);
    }

    [Theory]
    [InlineData("全年新收申请223件，上年结转5件；共答复226件（予以公开4件、部分公开13件、不予公开99件、无法提供28件、不予处理51件、其他31件），结转2件至下一年度。", false)]
    [InlineData("全年新收申请223件,上年结转5件;共答复226件(予以公开4件,部分公开13件,不予公开99件,无法提供28件,不予处理51件,其它31件),结转2件至下一年度.", false)]
    [InlineData("全年新收申请223件，上年结转5件；共答复226件，其中予以公开4件、部分公开13件、不予公开99件、无法提供28件、不予处理51件，转交信访部门31件，结转2件至下一年度。", false)]
    [InlineData("全年新收申请223件，上年结转5件；共答复226件（予以公开4件、部分公开13件、不予公开99件、无法提供28件、不予处理51件、其他30件），结转2件至下一年度。", true)]
    [InlineData("全年新收申请223件，上年结转5件；共答复226件（予以公开4件、部分公开13件、不予公开99件、无法提供28件、不予处理51件、其他处理30件），结转2件至下一年度。", true)]
    public void Audit_ResultsThatEndWithOthers_AreSummedUpWithThem(string text, bool isTold)
        => Assert.Equal(isTold, new ReportAudit().Run(Report(2023, text)).Findings.Any(finding => finding.RuleId == "TXT.balance"));

    [Fact]
    public void Audit_BlankTotals_AreTheSumsOfTheirRows()
    {
        var form = FormCatalogue.BuiltIn.Find("2019-format")!;
        var builder = new FormValuesBuilder(form);
        foreach (var cell in form.Cells.Where(c => c.TableId == "table3"))
        {
            builder[cell.Index] = cell.ColumnId == "total" ? CellValue.Blank : CellValue.Count(0);
        }

        foreach (var row in (string[])["denied.stateSecret", "denied.adminQuery", "handledTotal", "newReceived"])
        {
            builder.Set("table3", row, "naturalPerson", CellValue.Count(row is "handledTotal" or "newReceived" ? 26 : 13));
        }

        var report = Report(2019, "收到申请26件，办结26件，不予公开26件。") with { Tables = builder.Build() };
        Assert.DoesNotContain(new ReportAudit().Run(report).Findings, f => f.RuleId.StartsWith("T3", StringComparison.Ordinal) || f.RuleId.StartsWith("TXT", StringComparison.Ordinal));
        var wrong = report with { Prose = [new ReportProse("overview", ProsePosition.Before, "不予公开27件。")] };
        Assert.Equal(("TXT.apply", "26", "27"), Assert.Single(Run(wrong)));
    }

    [Fact]
    public void Audit_NumbersOfTheOrganAloneBesideThoseOfItsArea_AreOfAnotherScope()
    {
        (string, int)[] table = [("newReceived", 48), ("carriedIn", 0)];
        var report = Report("全区共收到政府信息公开申请48件。其中区本级收到申请12件。", table);
        var finding = Assert.Single(new ReportAudit().Run(report).Findings, f => f.RuleId.StartsWith("TXT", StringComparison.Ordinal));
        Assert.Equal(("TXT.scope", Severity.Info), (finding.RuleId, finding.Severity));
        Assert.Equal("TXT.apply", Assert.Single(Run(Report("本机关收到申请12件。", table) with { Organ = "青石县水务局" })).Rule);
    }

    [Fact]
    public void Audit_GrowthAgainstLastYearsTables_IsHeld()
    {
        var last = Report(2022, "收到申请100件。", ("newReceived", 100), ("carriedIn", 0));
        var right = Report("收到申请120件，同比增长20%。", ("newReceived", 120), ("carriedIn", 0));
        var wrong = Report("收到申请120件，同比增长30%。", ("newReceived", 120), ("carriedIn", 0));
        Assert.Empty(Run(right, last));
        Assert.Equal(("prose.growth", "20%", "30%"), Assert.Single(Run(wrong, last)));
    }

    public static TheoryData<string, string, AnnualReport> Unproven => new()
    {
        { "the report of two years before", "收到申请120件，同比增长30%。", Report(2021, "收到申请100件。", ("newReceived", 100), ("carriedIn", 0)) },
        { "last year's report without tables", "收到申请120件，同比增长30%。", Report(2022, "收到申请100件。") },
        { "last year's report in a form that has no such cell", "收到申请120件，同比增长30%。", Report(2022, "收到申请100件。") with { Tables = new FormValuesBuilder(FormCatalogue.BuiltIn.Find("2008-gansu-statistics")!).Build() } },
        { "a number that this year's tables do not have", "收到申请121件，同比增长30%。", Report(2022, "收到申请100件。", ("newReceived", 100), ("carriedIn", 0)) },
        { "what no table counts", "组织培训120次，同比增长30%。", Report(2022, "收到申请100件。", ("newReceived", 100), ("carriedIn", 0)) },
        { "last year's cell was blank", "收到申请120件，同比增长30%。", Report(2022, "收到申请100件。", ("carriedIn", 0)) },
    };

    [Theory]
    [MemberData(nameof(Unproven))]
    public void Audit_GrowthOverWhatLastYearsReportDoesNotSay_IsNotAccused(string why, string text, AnnualReport last)
    {
        var findings = Run(Report(text, ("newReceived", 120), ("carriedIn", 0)), last);
        Assert.True(findings.TrueForAll(f => f.Rule != "prose.growth"), $"{why}: {Print(findings)}");
    }
}
