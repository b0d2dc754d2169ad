namespace GovDisclosure.Publishing;

/// <summary>The names of kinds, attributes, conclusions and scopes of publishing, in both languages, for people.</summary>
internal static class PublishingNames
{
    public static LocalizedText Of(PublicationKind kind) => kind switch
    {
        PublicationKind.Rule => new("规章", "rules"),
        PublicationKind.NormativeDocument => new("行政规范性文件", "normative document"),
        _ => new LocalizedText("其他信息", "other information"),
    };

    public static LocalizedText Of(SourceClassification attribute) => attribute switch
    {
        SourceClassification.Proactive => new("主动公开", "proactive"),
        SourceClassification.OnRequest => new("依申请公开", "on request"),
        SourceClassification.Withheld => new("不予公开", "withheld"),
        _ => new LocalizedText("未确定", "not set"),
    };

    public static LocalizedText Of(ReviewConclusion conclusion) => conclusion switch
    {
        ReviewConclusion.Public => new("公开", "public"),
        ReviewConclusion.Partial => new("部分公开", "public in part"),
        ReviewConclusion.Withheld => new("不公开", "not public"),
        ReviewConclusion.Referred => new("报审", "referred"),
        _ => new LocalizedText("未填写", "not said"),
    };

    public static LocalizedText Of(ReaderScope scope) => scope switch
    {
        ReaderScope.Area => new("特定区域", "an area"),
        ReaderScope.Group => new("特定群体", "a group"),
        _ => new LocalizedText("全社会", "everybody"),
    };
}
