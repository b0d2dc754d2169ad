using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Internal;

namespace GovDisclosure;

/// <content>The reply kinds of the Regulations of 2007, in the order of the statistics of 2014.</content>
public sealed partial class ReplyKind
{
    /// <summary>属于已主动公开范围: public already, the way and channel told.</summary>
    public static ReplyKind AlreadyPublic { get; } = New("alreadyPublic", "3.3.1", "属于已主动公开范围", "already public", Article(21, 1), Outcome.Granted);

    /// <summary>同意公开: granted.</summary>
    public static ReplyKind Granted { get; } = New("granted", "3.3.2", "同意公开答复", "granted", Article(21, 1), Outcome.Granted);

    /// <summary>同意部分公开: partly granted.</summary>
    public static ReplyKind Partial { get; } = New("partial", "3.3.3", "同意部分公开答复", "partly granted", Article(22), Outcome.Partial);

    /// <summary>不同意公开，涉及国家秘密: a state secret.</summary>
    public static ReplyKind RefusedStateSecret { get; } = New("refused.stateSecret", "3.3.4.1", "涉及国家秘密", "refused: state secret", Article(14), Outcome.DeniedStateSecret);

    /// <summary>不同意公开，涉及商业秘密: a business secret.</summary>
    public static ReplyKind RefusedBusinessSecret { get; } = New("refused.businessSecret", "3.3.4.2", "涉及商业秘密", "refused: business secret", Article(14), Outcome.DeniedThirdParty);

    /// <summary>不同意公开，涉及个人隐私: privacy.</summary>
    public static ReplyKind RefusedPrivacy { get; } = New("refused.privacy", "3.3.4.3", "涉及个人隐私", "refused: privacy", Article(14), Outcome.DeniedThirdParty);

    /// <summary>不同意公开，危及国家安全、公共安全、经济安全和社会稳定: security or social stability.</summary>
    public static ReplyKind RefusedSecurity { get; } = New("refused.security", "3.3.4.4", "危及国家安全、公共安全、经济安全和社会稳定", "refused: security or social stability", Article(8), Outcome.DeniedThreeSecurities);

    /// <summary>不同意公开，不是《条例》所指政府信息: not government information in the meaning of the Regulations.</summary>
    public static ReplyKind RefusedNotGovernmentInformation { get; } = New("refused.notGovernmentInformation", "3.3.4.5", "不是《条例》所指政府信息", "refused: not government information", Article(2), null);

    /// <summary>不同意公开，法律法规规定的其他情形: another case in a law or regulation.</summary>
    public static ReplyKind RefusedOther { get; } = New("refused.other", "3.3.4.6", "法律法规规定的其他情形", "refused: another case in law", null, Outcome.DeniedLawForbidden);

    /// <summary>不属于本行政机关公开: another organ's.</summary>
    public static ReplyKind NotThisOrgan { get; } = New("notThisOrgan", "3.3.5", "不属于本行政机关公开", "not this organ's to disclose", Article(21, 3), Outcome.UnableNotHeld);

    /// <summary>申请信息不存在: does not exist.</summary>
    public static ReplyKind NotExisting { get; } = New("notExisting", "3.3.6", "申请信息不存在", "does not exist", Article(21, 3), Outcome.UnableNotHeld);

    /// <summary>告知作出更改补充: told to change or supplement the application.</summary>
    /// <remarks>Under article 21 item 4 this was the reply; since 2019 it is a step, and only what stays unclear after it is an outcome.</remarks>
    public static ReplyKind ToldToSupplement { get; } = New("toldToSupplement", "3.3.7", "告知作出更改补充", "told to change or supplement", Article(21, 4), null);

    /// <summary>告知通过其他途径办理: told another procedure.</summary>
    public static ReplyKind ToldOtherProcedure { get; } = New("toldOtherProcedure", "3.3.8", "告知通过其他途径办理", "told another procedure", null, null);

    /// <summary>All of them, in the order of the statistics.</summary>
    public static IReadOnlyList<ReplyKind> All { get; } = ValueList.Copy<ReplyKind>(
    [
        AlreadyPublic, Granted, Partial, RefusedStateSecret, RefusedBusinessSecret, RefusedPrivacy, RefusedSecurity,
        RefusedNotGovernmentInformation, RefusedOther, NotThisOrgan, NotExisting, ToldToSupplement, ToldOtherProcedure,
    ]);

    /// <summary>Finds the reply kind with a code.</summary>
    /// <param name="code">The code, case-sensitive; null finds none.</param>
    /// <param name="kind">The reply kind, or null.</param>
    /// <returns>Whether a reply kind has the code.</returns>
    public static bool TryFromCode([NotNullWhen(true)] string? code, [NotNullWhen(true)] out ReplyKind? kind)
        => (kind = All.FirstOrDefault(k => k.Code == code)) is not null;

    private static ReplyKind New(string code, string row, string chinese, string english, Citation? basis, Outcome? outcome)
        => new(code, row, new LocalizedText(chinese, english), basis, outcome);

    private static Citation Article(int article, int? item = null) => Instrument.Regulations2007.Article(article, null, item);
}
