using GovDisclosure.Answers;
using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>The choices of the pages of publishing, by the codes of the contract.</summary>
internal static class PublicationNames
{
    public static IReadOnlyList<(string Code, LocalizedText Name)> Kinds { get; } = CodesAndNames.Of<PublicationKind>(GovDisclosureJson.NameOf);

    public static IReadOnlyList<(string Code, LocalizedText Name)> Attributes { get; } = CodesAndNames.Of<SourceClassification>(GovDisclosureJson.NameOf);

    public static IReadOnlyList<(string Code, LocalizedText Name)> Conclusions { get; } = CodesAndNames.Of<ReviewConclusion>(GovDisclosureJson.NameOf);

    public static IReadOnlyList<(string Code, LocalizedText Name)> Scopes { get; } = CodesAndNames.Of<ReaderScope>(GovDisclosureJson.NameOf);

    public static IReadOnlyList<(string Code, LocalizedText Name)> Grounds { get; } =
    [
        ("13", new("第十三条", "art. 13")), ("14", new("第十四条（国家秘密等）", "art. 14 (state secrets and others)")), ("15", new("第十五条（商业秘密、个人隐私）", "art. 15 (trade secrets, privacy)")), ("16", new("第十六条（内部事务、过程性信息）", "art. 16 (internal affairs, matters in process)")),
    ];

    public static LocalizedText StepOf(PublicationProcedure procedure, string code) => procedure.Steps.FirstOrDefault(step => step.Code == code)?.Name ?? new LocalizedText("未开始", "not begun");
}
