using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Forms;
using GovDisclosure.Reports;
using GovDisclosure.Tests.Forms;

namespace GovDisclosure.Tests.Reports.Tables;

public class FormRulesTests
{
    private static readonly string[] Headings =
    [
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
    ];

    /// <summary>Pingtan 2022: 74 new, 1 carried in, 75 handled, none carried out; 2 reconsiderations, 1 suit.</summary>
    private static AnnualReport Report { get; } = ReportFile.Parse(File.ReadAllText(SampleYears.PathOf("pingtan-2022")), "pingtan-2022").Report;

    private static AnnualReport With(string text) => Report with
    {
        Prose = [new ReportProse("overview.requests", ProsePosition.Before, text)],
        OtherMatters = ["全年未收取信息处理费。"],
    };

    private static List<Finding> Run(AnnualReport report, AnnualReport? previous = null)
        => [.. new ReportAudit().Run(report, previous).Findings.Where(f => f.Severity > Severity.Info)];

    [Theory]
    [InlineData("2022年，共收到政府信息公开申请74件。", "new alone")]
    [InlineData("2022年，共收到政府信息公开申请75件。", "new plus carried in: the scope is not guessed")]
    [InlineData("新收政府信息公开申请74件，上年结转1件，结转下年度继续办理0件。", "each has its cell")]
    [InlineData("共办结申请75件，其中予以公开21件，占28%；部分公开9件，占12%。", "shares of what was handled")]
    [InlineData("其中予以公开21件，占28.37%。", "a share of what was new, truncated")]
    [InlineData("予以公开或部分公开30件。", "two rows together")]
    [InlineData("不予公开4件，无法提供37件，其他处理4件。", "sums over the rows of a group")]
    [InlineData("本机关不掌握相关政府信息37件。", "a single row")]
    [InlineData("发生行政复议2件、行政诉讼1件。", "table 4")]
    [InlineData("发生行政复议2件，其中维持0件，纠正1件。", "results of cases are no totals")]
    [InlineData("行政复议和行政诉讼案件3件。", "both together")]
    [InlineData("较上年增加4件，通过网络收到申请60件。", "another year, and a part of the requests")]
    [InlineData("约70件申请，受理申请70余件。", "approximate numbers")]
    [InlineData("办理人大代表建议12件。", "not requests at all")]
    [InlineData("2022年3月，印发文件5件。", "not requests at all")]
    [InlineData("收到申请人补充材料3份，整理依申请公开目录12条。", "not requests at all")]
    [InlineData("去年收到申请60件，上一年收到申请61件。", "another year")]
    public void TextFigures_AgreeWithTheTables_GiveNoFinding(string text, string why)
        => Assert.True(Run(With(text)).Count == 0, why + ": " + string.Join("\n", Run(With(text)).Select(f => f.Message.Chinese)));

    public static readonly TheoryData<string, string, string, string, string> Wrong = new()
    {
        { "2022年，共收到政府信息公开申请79件。", "TXT.apply", "74/75", "79", "both scopes are named" },
        { "新收政府信息公开申请75件。", "TXT.apply", "74", "75", "新收 has one scope" },
        { "上年结转2件。", "TXT.apply", "1", "2", "carried in" },
        { "结转下年度继续办理3件。", "TXT.apply", "0", "3", "carried out" },
        { "其中予以公开22件。", "TXT.apply", "21", "22", "a row" },
        { "不予公开5件。", "TXT.apply", "4", "5", "a group of rows" },
        { "共办结申请70件。", "TXT.apply", "75/74", "70", "handled" },
        { "发生行政复议3件。", "TXT.reviewLitigation", "2", "3", "reconsiderations" },
        { "被提起行政诉讼2件。", "TXT.reviewLitigation", "1", "2", "suits are both kinds together" },
        { "共收到政府信息公开申请７９件。", "TXT.apply", "74/75", "79", "full-width digits" },
        { "共收到政府信息公开申请 79 件。", "TXT.apply", "74/75", "79", "spaces around the number" },
        { "共收到政府信息公开申请1,079件。", "TXT.apply", "74/75", "1079", "thousands are parted" },
        { "共收到政府信息公开申请79份。", "TXT.apply", "74/75", "79", "another measure word" },
        { "共收到依申请公开申请共计79条。", "TXT.apply", "74/75", "79", "another measure word" },
        { "上一年度结转2件。", "TXT.apply", "1", "2", "another word for last year" },
        { "结转次年3件。", "TXT.apply", "0", "3", "another word for next year" },
        { "其中予以公开21件，占３０．０％。", "TXT.share", "28.38%/28%", "30.0%", "a full-width share" },
        { "其中予以公开21件，占30%。", "TXT.share", "28.38%/28%", "30%", "of no base" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void TextFigures_DifferFromTheTables_AreWarnings(string text, string rule, string expected, string actual, string why)
    {
        var finding = Assert.Single(Run(With(text)));
        Assert.True((rule, Severity.Warning, expected, actual) == (finding.RuleId, finding.Severity, finding.Expected, finding.Actual), $"{why}: {finding.RuleId} {finding.Expected} {finding.Actual}");
        Assert.NotEmpty(finding.Related);
        Assert.Equal("prose[0].paragraphs[0]", finding.Place);
    }

    [Fact]
    public void TextFigures_AmbiguousScope_IsNamedInTheFinding()
    {
        var message = Assert.Single(Run(With("共收到政府信息公开申请79件。"))).Message;
        Assert.Contains("本年新收 74", message.Chinese, StringComparison.Ordinal);
        Assert.Contains("本年新收加上年结转 75", message.Chinese, StringComparison.Ordinal);
        Assert.Contains("口径不明", message.Chinese, StringComparison.Ordinal);
        Assert.Contains("ambiguous", message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新收申请783件，上年结转8件，办理788件，结转下年度2件。", true, "791 in, 790 out")]
    [InlineData("新收申请783件，上年结转8件，办理789件，结转下年度2件。", false, "it balances")]
    [InlineData("收到申请783件，上一年结转8件，办理788件，结转至2023年继续办理2件。", true, "neither as new nor as all does it balance")]
    [InlineData("收到申请791件，其中上年结转8件，办理789件，结转下年度2件。", false, "those received hold those carried in")]
    [InlineData("新收申请783件，上年结转8件，办理788件。", false, "what was carried out is not said")]
    public void TextBalance_InAndOut_MustAgree(string text, bool isWrong, string why)
    {
        var report = With(text) with { Tables = null };
        Assert.True(isWrong == Run(report).Exists(f => f.RuleId == "TXT.balance"), why);
    }

    [Fact]
    public void TextFigures_HostileText_IsReadInTime()
        => Gen.String[Gen.Char["收到申请12件，占%。、（）复议结转 "], 0, 400].Sample(text => Run(With(text + "x")).Count >= 0, iter: 200);

    public static readonly TheoryData<string[], int, string> HeadingCases = new()
    {
        { Headings, 0, "as prescribed" },
        { [.. Headings[..4], "五、存在问题及改进情况", Headings[5]], 0, "a wording that is usual" },
        { [.. Headings[..5]], 1, "section six is missing" },
        { [.. Headings[..4], "六、其他需要报告的事项"], 2, "section five is missing, and six is numbered as if it were there" },
        { [.. Headings[..4], "四、存在的主要问题及改进情况", Headings[5]], 1, "two sections are numbered 四" },
        { [Headings[0], "二、收到和处理政府信息公开申请情况", "三、主动公开政府信息情况", .. Headings[3..]], 1, "two and three are exchanged" },
        { [.. Headings, "七、附表"], 1, "the form has no section seven" },
    };

    [Theory]
    [MemberData(nameof(HeadingCases))]
    public void Sections_PrintedHeadings_AreHeldAgainstTheForm(string[] headings, int findings, string why)
    {
        var found = Run(Report with { Headings = headings });
        Assert.True(findings == found.Count, why + ": " + string.Join("\n", found.Select(f => f.Message.Chinese)));
        Assert.All(found, f => Assert.Equal("form.sections", f.RuleId));
    }

    [Theory]
    [InlineData("本报告由五项内容组成。", true, "six headings are printed")]
    [InlineData("本报告由六个部分组成。", false, "six they are")]
    [InlineData("全文包括5个部分。", true, "digits too")]
    public void Contents_NumberNamedInTheText_IsThatOfTheSections(string text, bool isWrong, string why)
        => Assert.True(isWrong == Run(With(text) with { Headings = Headings }).Exists(f => f.RuleId == "form.contents"), why);

    [Fact]
    public void Contents_WhereHeadingsWereNotFound_SaysNothing()
        => Assert.DoesNotContain(Run(With("本报告由五个部分组成。") with { Headings = [] }), f => f.RuleId == "form.contents");

    [Theory]
    [InlineData(2023, "2019-format", "2021-format", "bodies still use the 2019 form in 2023")]
    [InlineData(2020, "2021-format", "2019-format", "the form of 2021 was not there yet")]
    public void Year_FormOfAnotherYear_IsAWarning(int year, string form, string inForce, string why)
    {
        var report = new AnnualReport { Organ = "某区", Year = year, Form = form };
        var finding = Assert.Single(Run(report));
        Assert.True(("form.year", inForce, form) == (finding.RuleId, finding.Expected, finding.Actual), why);
    }

    [Fact]
    public void Repetition_ProseOfLastYearWithOtherDigits_IsFound()
    {
        const string text = "一年来，我区坚持以公开为常态、不公开为例外，全年更新栏目{0}个，开展培训{0}次，进一步健全工作机制，压实工作责任，提升公开质量。";
        AnnualReport Year(int year, string n) => new() { Organ = "某区", Year = year, Prose = [new ReportProse("overview.supervision", ProsePosition.Before, text.Replace("{0}", n, StringComparison.Ordinal))], OtherMatters = ["未收取信息处理费。"] };
        var finding = Assert.Single(Run(Year(2023, "12"), Year(2022, "7")));
        Assert.Equal(("text.repeated", "prose[0].paragraphs[0]"), (finding.RuleId, finding.Place));
        Assert.Empty(Run(Year(2023, "12"), Year(2022, "7") with { Prose = [new ReportProse("overview", ProsePosition.Before, "另一段文字。")] }));
    }

    [Theory]
    [InlineData(2022, "无其他事项。", true, "a report with text has to speak of the fee")]
    [InlineData(2022, "2022年未收取信息处理费。", false, "it does")]
    [InlineData(2020, "无其他事项。", false, "the fee began on 1 January 2021 (国办函〔2020〕109号)")]
    public void Fee_NotMentioned_IsAWarningFrom2021(int year, string text, bool isFound, string why)
    {
        var report = new AnnualReport { Organ = "某区", Year = year, OtherMatters = [text] };
        Assert.True(isFound == Run(report).Exists(f => f.RuleId == "text.fee"), why);
    }

    [Fact]
    public void UnpaidFee_SectionSixSilent_IsFoundByTheFormsOwnRule()
    {
        var cell = Report.Tables!.Form.FindCell("table3", "otherHandling.abandonedNoFee", "total")!;
        var report = With("总体情况。") with { Tables = Report.Tables.With(cell, CellValue.Count(1)), OtherMatters = ["无。"] };
        Assert.Contains(Run(report), f => f.RuleId == "X.fee");
    }

    [Fact]
    public void Blanks_InATable_AreNamed()
    {
        var cell = Report.Tables!.Form.FindCell("table2", "rules", "issued")!;
        var finding = Assert.Single(new ReportAudit().Run(Report with { Tables = Report.Tables.With(cell, CellValue.Blank) }).Findings);
        Assert.Equal(("form.blank", Severity.Info, "table2"), (finding.RuleId, finding.Severity, finding.Place));
        Assert.Equal(["table2/rules/issued"], finding.Related);
    }

    [Fact]
    public void Tables_OneIsNotShown_IsAWarning()
    {
        var values = new FormValuesBuilder(Report.Tables!.Form).Set("table4", "", "review.total", CellValue.Count(0)).Build();
        Assert.Equal(["table2", "table3"], Run(Report with { Tables = values }).Select(f => f.Place));
    }
}
