using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>The instruments of publication beside the Regulations.</summary>
internal static class PublishingLaw
{
    public static Instrument PersonalInformation => field ??= new("personal-information-2021", new LocalizedText("中华人民共和国个人信息保护法", "Personal Information Protection Law (2021)"), "主席令第九十一号")
    {
        EffectiveFrom = new LocalDate(2021, 11, 1),
        Verification = Verification.Verified,
    };

    public static Instrument SocialAssistance => field ??= new("social-assistance-2014", new LocalizedText("社会救助暂行办法", "Interim Measures for Social Assistance (2014)"), "国务院令第649号")
    {
        Verification = Verification.Verified,
    };

    public static Instrument StateSecrets => field ??= new("state-secrets-2024", new LocalizedText("中华人民共和国保守国家秘密法", "Law on Guarding State Secrets (2024 revision)"))
    {
        EffectiveFrom = new LocalDate(2024, 5, 1),
        Verification = Verification.Verified,
    };

    public static Instrument StateSecretsRules => field ??= new("state-secrets-rules-2024", new LocalizedText("中华人民共和国保守国家秘密法实施条例", "Implementing Regulations of the Law on Guarding State Secrets (2024)"))
    {
        Verification = Verification.Verified,
    };

    public static Instrument AttributePractice => field ??= new("attribute-at-source-2016", new LocalizedText("〈关于全面推进政务公开工作的意见〉实施细则", "Implementation Rules on Advancing Open Government (2016)"), "国办发〔2016〕80号")
    {
        Issuer = "国务院办公厅",
        Verification = Verification.Secondary,
    };

    public static Instrument BeijingSecrets => field ??= new("beijing-secrets-2021", new LocalizedText("北京市保守国家秘密条例", "Beijing Regulations on Guarding State Secrets (2021)"))
    {
        Verification = Verification.Verified,
    };

    public static Instrument Penalties => field ??= new("administrative-penalty-2021", new LocalizedText("中华人民共和国行政处罚法", "Administrative Penalty Law (2021 revision)"))
    {
        EffectiveFrom = new LocalDate(2021, 7, 15),
        Verification = Verification.Verified,
    };

    public static Instrument WebsiteGuide2017 => field ??= new("website-guide-2017", new LocalizedText("政府网站发展指引", "Guide to the Development of Government Websites (2017)"), "国办发〔2017〕47号")
    {
        Issuer = "国务院办公厅",
        Verification = Verification.Secondary,
    };

    public static Instrument MajorProjects2017 => field ??= new("major-projects-2017", new LocalizedText("关于推进重大建设项目批准和实施领域政府信息公开的意见", "Opinions on Disclosure in Major Construction Projects (2017)"), "国办发〔2017〕94号")
    {
        Issuer = "国务院办公厅",
        Verification = Verification.Verified,
    };

    public static Instrument PublicResources2017 => field ??= new("public-resources-2017", new LocalizedText("关于推进公共资源配置领域政府信息公开的意见", "Opinions on Disclosure in the Allocation of Public Resources (2017)"), "国办发〔2017〕97号")
    {
        Issuer = "国务院办公厅",
        Verification = Verification.Secondary,
    };

    public static Instrument PublicWelfare2018 => field ??= new("public-welfare-2018", new LocalizedText("关于推进社会公益事业建设领域政府信息公开的意见", "Opinions on Disclosure in Public Welfare (2018)"), "国办发〔2018〕10号")
    {
        Issuer = "国务院办公厅",
        Verification = Verification.Secondary,
    };

    public static Instrument Budget => field ??= new("budget-law", new LocalizedText("中华人民共和国预算法", "Budget Law"))
    {
        Verification = Verification.Verified,
    };

    public static Instrument ProcurementRules => field ??= new("procurement-rules", new LocalizedText("中华人民共和国政府采购法实施条例", "Implementing Regulations of the Government Procurement Law"))
    {
        Verification = Verification.Verified,
    };

    public static Instrument BiddingRules => field ??= new("bidding-rules", new LocalizedText("中华人民共和国招标投标法实施条例", "Implementing Regulations of the Law on Tenders and Bids"))
    {
        Verification = Verification.Verified,
    };

    public static Instrument LandRules => field ??= new("land-rules-2021", new LocalizedText("中华人民共和国土地管理法实施条例", "Implementing Regulations of the Land Administration Law"))
    {
        Verification = Verification.Verified,
    };

    public static Instrument RuleMaking => field ??= new("rule-making-2017", new LocalizedText("规章制定程序条例", "Regulations on the Making of Rules (2017 revision)"))
    {
        Verification = Verification.Verified,
    };

    public static Instrument MajorDecisions => field ??= new("major-decisions-2019", new LocalizedText("重大行政决策程序暂行条例", "Interim Regulations on Major Administrative Decisions"))
    {
        Verification = Verification.Verified,
    };

    public static Instrument BusinessEnvironment => field ??= new("business-environment", new LocalizedText("优化营商环境条例", "Regulations on the Business Environment"))
    {
        Verification = Verification.Verified,
    };

    // The number and the three days stand in secondary texts; the title is from memory.
    public static Instrument Interpretation2016 => field ??= new("interpretation-2016", new LocalizedText("关于政策解读的通知", "Notice on the Interpretation of Policies (2016)"), "国办发〔2016〕19号")
    {
        Issuer = "国务院办公厅",
        Verification = Verification.FromMemory,
    };

    public static Instrument SiteChecks2019 => field ??= new("site-checks-2019", new LocalizedText("政府网站与政务新媒体检查指标", "Check Indicators of Government Websites and New Media (2019)"), "国办秘函〔2019〕19号")
    {
        Issuer = "国务院办公厅秘书局",
        Verification = Verification.Secondary,
    };

    public static Instrument GrassRoots2019 => field ??= new("grass-roots-2019", new LocalizedText("关于全面推进基层政务公开标准化规范化工作的指导意见", "Guiding Opinions on Standard Disclosure at the Grass Roots (2019)"), "国办发〔2019〕54号")
    {
        Issuer = "国务院办公厅",
        Verification = Verification.Secondary,
    };
}
