using GovDisclosure.Internal;
using static GovDisclosure.Publishing.PeriodKind;
using static GovDisclosure.Publishing.PeriodUnit;
using static GovDisclosure.Wording;

namespace GovDisclosure.Publishing;

/// <content>The periods of publication that are built in: a row a rule; a host's own stand beside them.</content>
public sealed partial record PublicationRule
{
    /// <summary>All of them: 20 working days of the Regulations and what other laws and orders set, times of display, and the longest silences of sites and accounts.</summary>
    public static IReadOnlyList<PublicationRule> All { get; } = ValueList.Copy(
    [
        new PublicationRule("proactive", Of("主动公开的信息，自形成或者变更", "proactive information, from its making or change"), 20, WorkingDays, Within, Instrument.Regulations2019.Article(26)),
        new("licence", Of("行政许可决定，网上公开", "a licence, online, from the decision"), 7, WorkingDays, Within, new Citation(PublishingLaw.MajorProjects2017)),
        new("penalty", Of("行政处罚决定，网上公开", "a penalty, online, from the decision"), 7, WorkingDays, Within, new Citation(PublishingLaw.MajorProjects2017)),
        new("penalty-withdrawal", Of("处罚决定被变更、撤销、确认违法或者无效，撤回并说明理由", "a penalty changed, annulled or held void: withdrawn with the reason"), 3, CalendarDays, Within, PublishingLaw.Penalties.Article(48)),
        new("budget", Of("预算、预算调整、决算，自批准", "budget, its adjustment, final accounts, from approval"), 20, CalendarDays, Within, PublishingLaw.Budget.Article(14)),
        new("department-budget", Of("部门预算、决算，自财政部门批复", "a department's budget and accounts, from the finance department's reply"), 20, CalendarDays, Within, PublishingLaw.Budget.Article(14)),
        new("procurement-result", Of("中标、成交结果，自确定", "the result of a procurement, from the choice of the supplier"), 2, WorkingDays, Within, PublishingLaw.ProcurementRules.Article(43)),
        new("procurement-contract", Of("政府采购合同，自签订", "a procurement contract, from its signing"), 2, WorkingDays, Within, PublishingLaw.ProcurementRules.Article(50)),
        new("bid-candidates", Of("中标候选人，自收到评标报告", "ranked bidders, from the evaluation report"), 3, CalendarDays, Within, PublishingLaw.BiddingRules.Article(54)),
        new("bid-candidates-shown", Of("中标候选人公示期", "ranked bidders, shown"), 3, CalendarDays, AtLeast, PublishingLaw.BiddingRules.Article(54)),
        new("land-notice-shown", Of("征收土地预公告", "pre-announcement of taking land, shown"), 10, WorkingDays, AtLeast, PublishingLaw.LandRules.Article(26)),
        new("land-compensation-shown", Of("征地补偿安置方案公告", "compensation plan for land, shown"), 30, CalendarDays, AtLeast, PublishingLaw.LandRules.Article(28)),
        new("land-announcement", Of("征收土地公告，自收到批准文件", "announcement of taking land, from receipt of the approval"), 15, WorkingDays, Within, PublishingLaw.LandRules.Article(31)),
        new("rule-comments", Of("规章草案征求意见", "comments on a draft of rules"), 30, CalendarDays, AtLeast, PublishingLaw.RuleMaking.Article(15)),
        new("rule-filing", Of("规章备案，自公布", "filing of rules, from their publication"), 30, CalendarDays, Within, PublishingLaw.RuleMaking.Article(34)),
        new("decision-comments", Of("重大行政决策草案征求意见", "comments on a major decision"), 30, CalendarDays, AtLeast, PublishingLaw.MajorDecisions.Article(15)),
        new("normative-comments", Of("与市场主体有关的规范性文件征求意见", "comments on a normative document for market actors"), 30, CalendarDays, AtLeast, PublishingLaw.BusinessEnvironment.Article(62)),
        new("interpretation", Of("政策解读，自文件公开", "an interpretation, from the publication of the document"), 3, WorkingDays, Within, new Citation(PublishingLaw.Interpretation2016) { Point = Verification.Secondary }),
        new("silence-home", Of("政府网站首页", "a site's home page"), 14, CalendarDays, Silence, new Citation(PublishingLaw.SiteChecks2019)),
        new("silence-news", Of("动态、要闻类栏目", "a column of news"), 14, CalendarDays, Silence, new Citation(PublishingLaw.SiteChecks2019)) { MostSilent = 4 },
        new("silence-policy", Of("政策文件类栏目", "a column of policy documents"), 6, Months, Silence, new Citation(PublishingLaw.SiteChecks2019)),
        new("silence-service", Of("办事统计类栏目", "a column of service figures"), 3, Months, Silence, new Citation(PublishingLaw.SiteChecks2019)),
        new("silence-messages", Of("网民留言答复", "answers to messages"), 2, Months, Silence, new Citation(PublishingLaw.SiteChecks2019)),
        new("silence-account", Of("政务新媒体账号", "an account of new media"), 14, CalendarDays, Silence, new Citation(PublishingLaw.SiteChecks2019)),
    ]);

    /// <summary>A rule by its id.</summary>
    /// <param name="id">The id, for example <c>proactive</c>.</param>
    /// <returns>The rule; null where there is none.</returns>
    public static PublicationRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
