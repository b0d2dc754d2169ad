using GovDisclosure.Reports;
using GovDisclosure.Internal;

namespace GovDisclosure.Audit;

/// <summary>The built-in rules of the audit.</summary>
internal static class AuditRules
{
    /// <summary>All built-in rules, in the order in which their findings are listed.</summary>
    public static IReadOnlyList<AuditRule> BuiltIn { get; } = ValueList.Copy(
    [
        Rule(SumRule.Id, "各项之和与总数相符，约数在其范围内", "parts sum to their totals, approximate counts within their words", SumRule.Check),
        Rule(ChannelRule.Id, "各渠道之和与主动公开总数相符", "the channels sum to what was published proactively", ChannelRule.Check),
        Rule(ShareRule.Id, "印出的占比能由数值得出", "some method makes the printed shares of the counts", ShareRule.CheckReproduced),
        Rule(ShareRule.BaseId, "占比的基数就是旁边的总数", "shares are taken of the total named beside them", ShareRule.CheckBase),
        Rule(RateRule.RangeId, "比率在 0% 至 100% 之内", "rates are between 0% and 100%", RateRule.CheckRange),
        Rule(RateRule.PossibleId, "比率对应整数件数", "a rate fits a whole number of its cases", RateRule.CheckPossible),
        Rule(ProseRule.Id, "文字中的数与数据相符", "figures in prose agree with the data", ProseRule.CheckFigures),
        Rule(ProseShareRule.Id, "文字中的占比与前文的数相符", "shares in prose fit the counts before them", ProseShareRule.Check),
        Rule(ProseSumRule.Id, "文字中各部分之和与总数相符", "the parts that prose tells of a total sum to it", ProseSumRule.Check),
        Rule(ProseGrowthRule.Id, "文字中的增幅与两年的数相符", "rates of growth in prose fit the numbers of both years", ProseGrowthRule.Check),
        Rule(ProseRule.SloganId, "“几个一”与所列项数相符", "a slogan of n items is followed by n", ProseRule.CheckSlogans),
        Rule(PeriodRule.Id, "文字中的日期在报告期内", "dates in prose are within the reporting period", PeriodRule.Check),
        Rule(PublicationRule.Id, "按期公布", "the report was published by the day the law sets", PublicationRule.Check),
        Rule(PartyBodyRule.Id, "党的机构年度报告的内容自有规定", "the content of a Party body's report has rules of its own", PartyBodyRule.Check),
        Rule(CatalogueRule.CategoryId, "类别不重复且在类别表内", "categories stand once and are in their scheme", CatalogueRule.CheckCategories),
        Rule(CatalogueRule.Id, "目录信息", "the catalogue entry is sound", CatalogueRule.CheckEntry),
        .. FormRules.All,
    ]);

    private static AuditRule Rule(string id, string chinese, string english, Func<ReportContext, IEnumerable<Finding>> check)
        => new(id, new LocalizedText(chinese, english), check);
}
