namespace GovDisclosure.Reports;

/// <summary>The codes of the built-in sections of the reports under the 2007 Regulations: what prose names, and what a host replaces.</summary>
internal static class ReportSectionCodes
{
    /// <summary>What stands before the first heading; it has prose only.</summary>
    public const string Lead = "lead";

    /// <summary>推进情况: the part that holds the six items of article 32 in Sichuan's outline.</summary>
    public const string Progress = "progress";

    /// <summary>主动公开.</summary>
    public const string Proactive = "proactive";

    /// <summary>主动公开，政府网站.</summary>
    public const string Website = "proactive.website";

    /// <summary>主动公开，新闻发布会.</summary>
    public const string PressConference = "proactive.pressConference";

    /// <summary>主动公开，热线.</summary>
    public const string Hotline = "proactive.hotline";

    /// <summary>主动公开，查阅点.</summary>
    public const string InspectionPoints = "proactive.inspectionPoints";

    /// <summary>主动公开，政务微信、微博.</summary>
    public const string SocialMedia = "proactive.socialMedia";

    /// <summary>主动公开，其他方式: the gazette, the mobile newspaper and all others.</summary>
    public const string OtherChannels = "proactive.otherChannels";

    /// <summary>依申请公开.</summary>
    public const string Requests = "requests";

    /// <summary>收费及减免.</summary>
    public const string Fees = "fees";

    /// <summary>行政复议、行政诉讼.</summary>
    public const string Reviews = "reviews";

    /// <summary>存在的主要问题及改进情况.</summary>
    public const string Problems = "problems";

    /// <summary>其他需要报告的事项.</summary>
    public const string OtherMatters = "otherMatters";

    /// <summary>工作机制: accounts and checks.</summary>
    public const string Mechanisms = "mechanisms";

    /// <summary>政务公开工作要点.</summary>
    public const string KeyPoints = "keyPoints";

    /// <summary>人大代表建议和政协委员提案.</summary>
    public const string Proposals = "proposals";

    /// <summary>重大建设项目、公共资源配置等领域.</summary>
    public const string KeyFields = "keyFields";
}
