using GovDisclosure.Publishing;
using GovDisclosure.Texts;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What things of publishing are called on pages, by the codes of the contract.</summary>
internal static class PublicationNames
{
    public static IReadOnlyList<(string Code, LocalizedText Name)> Kinds { get; } = CodesAndNames.Of<PublicationKind>(Of);

    public static IReadOnlyList<(string Code, LocalizedText Name)> Attributes { get; } = CodesAndNames.Of<SourceClassification>(Of);

    public static IReadOnlyList<(string Code, LocalizedText Name)> Conclusions { get; } = CodesAndNames.Of<ReviewConclusion>(Of);

    public static IReadOnlyList<(string Code, LocalizedText Name)> Scopes { get; } = CodesAndNames.Of<ReaderScope>(scope => scope switch
    {
        ReaderScope.Area => new("特定区域", "an area"),
        ReaderScope.Group => new("特定群体", "a group"),
        _ => new LocalizedText("全社会", "everybody"),
    });

    public static IReadOnlyList<(string Code, LocalizedText Name)> Grounds { get; } =
    [
        ("13", new("第十三条", "art. 13")), ("14", new("第十四条（国家秘密等）", "art. 14 (state secrets and others)")), ("15", new("第十五条（商业秘密、个人隐私）", "art. 15 (trade secrets, privacy)")), ("16", new("第十六条（内部事务、过程性信息）", "art. 16 (internal affairs, matters in process)")),
    ];

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

    public static LocalizedText StepOf(PublicationProcedure procedure, string code) => procedure.Steps.FirstOrDefault(step => step.Code == code)?.Name ?? new LocalizedText("未开始", "not begun");
}
