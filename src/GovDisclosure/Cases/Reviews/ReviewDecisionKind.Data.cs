using GovDisclosure.Internal;

namespace GovDisclosure;

/// <content>The kinds of decision of the Reconsideration Law (2017 and 2023) and of the courts.</content>
public sealed partial class ReviewDecisionKind
{
    /// <summary>维持: the decision is upheld.</summary>
    public static ReviewDecisionKind ReviewUpheld { get; } = Review("upheld", "维持", "upheld", ReviewResult.Upheld, 28, 68);

    /// <summary>变更: the decision is changed.</summary>
    public static ReviewDecisionKind ReviewModified { get; } = Review("modified", "变更", "modified", ReviewResult.Corrected, 28, 63);

    /// <summary>撤销: the decision is annulled.</summary>
    public static ReviewDecisionKind ReviewAnnulled { get; } = Review("annulled", "撤销", "annulled", ReviewResult.Corrected, 28, 64);

    /// <summary>部分撤销: a part of the decision is annulled.</summary>
    public static ReviewDecisionKind ReviewPartlyAnnulled { get; } = Review("partlyAnnulled", "部分撤销", "partly annulled", ReviewResult.Corrected, 28, 64);

    /// <summary>责令重新作出: the respondent is ordered to decide again, for example 责令被申请人重新作出答复.</summary>
    public static ReviewDecisionKind ReviewRemade { get; } = Review("remade", "责令被申请人重新作出答复", "ordered to answer again", ReviewResult.Corrected, 28, 64);

    /// <summary>确认违法: the decision is found unlawful.</summary>
    public static ReviewDecisionKind ReviewUnlawful { get; } = Review("unlawful", "确认违法", "found unlawful", ReviewResult.Corrected, 28, 65);

    /// <summary>责令限期履行: the respondent is ordered to act within a period.</summary>
    public static ReviewDecisionKind ReviewPerformance { get; } = Review("performance", "责令限期履行", "ordered to act", ReviewResult.Corrected, 28, 66);

    /// <summary>确认无效: the decision is found void; since 2024.</summary>
    public static ReviewDecisionKind ReviewVoid { get; } = Review("void", "确认无效", "found void", ReviewResult.Corrected, null, 67);

    /// <summary>驳回复议请求: the claim is rejected on its merits; since 2024.</summary>
    public static ReviewDecisionKind ReviewClaimRejected { get; } = Review(
        "claimRejected", "驳回复议请求", "claim rejected", ReviewResult.Upheld, null, 69,
        doubt: new(
            "驳回请求未宣告原行为合法，也可计入其他结果；2018年司法解释第一百三十三条在确定被告时把驳回复议请求视为维持，是一项支持",
            "the decision is not declared lawful: it could be counted as other; that the interpretation of 2018, art. 133, treats it as upholding when it names the defendants is a support"));

    /// <summary>驳回复议申请: the application is rejected without a judgment on the decision.</summary>
    public static ReviewDecisionKind ReviewApplicationRejected { get; } = new(
        ReviewKind.Reconsideration, "review.applicationRejected", new("驳回复议申请", "application rejected"), ReviewResult.Other,
        [Instrument.ReconsiderationRules2007.Article(48), Instrument.ReconsiderationLaw2023.Article(33)], null, isRuling: false);

    /// <summary>不予受理: not accepted.</summary>
    public static ReviewDecisionKind ReviewNotAccepted { get; } = Review(
        "notAccepted", "不予受理", "not accepted", ReviewResult.Other, 17, 30,
        doubt: new("未受理的申请是否计入，没有规定", "whether an application that was not accepted counts at all is not settled"));

    /// <summary>告知向有管辖权的机关申请: the applicant is told to apply elsewhere, for example 告知申请人向上级申请.</summary>
    public static ReviewDecisionKind ReviewRedirected { get; } = Review(
        "redirected", "告知申请人向有管辖权的机关申请", "told to apply to the competent organ", ReviewResult.Other, 17, 30,
        doubt: new("未作实体处理；是否计入，没有规定", "nothing was decided; whether it counts at all is not settled"));

    /// <summary>终止: the proceedings end.</summary>
    public static ReviewDecisionKind ReviewTerminated { get; } = Review("terminated", "终止", "terminated", ReviewResult.Other, 25, 41);

    /// <summary>撤回申请: withdrawn, also after a settlement (和解).</summary>
    public static ReviewDecisionKind ReviewWithdrawn { get; } = Review("withdrawn", "撤回申请", "withdrawn", ReviewResult.Other, 25, 74);

    /// <summary>调解: mediated.</summary>
    public static ReviewDecisionKind ReviewMediated { get; } = new(
        ReviewKind.Reconsideration, "review.mediated", new("调解", "mediated"), ReviewResult.Other,
        [Instrument.ReconsiderationRules2007.Article(50), Instrument.ReconsiderationLaw2023.Article(73)],
        new("调解改变原答复的，也可计入结果纠正", "a mediation that changes the reply could be counted as corrected"), isRuling: false);

    /// <summary>驳回诉讼请求: the claim is rejected.</summary>
    public static ReviewDecisionKind SuitClaimRejected { get; } = Suit("claimRejected", "驳回诉讼请求", "claim rejected", ReviewResult.Upheld, 69);

    /// <summary>撤销: the decision is annulled.</summary>
    public static ReviewDecisionKind SuitAnnulled { get; } = Suit("annulled", "撤销", "annulled", ReviewResult.Corrected, 70);

    /// <summary>部分撤销: a part of the decision is annulled.</summary>
    public static ReviewDecisionKind SuitPartlyAnnulled { get; } = Suit("partlyAnnulled", "部分撤销", "partly annulled", ReviewResult.Corrected, 70);

    /// <summary>撤销并责令重新作出: annulled, and ordered to decide again.</summary>
    public static ReviewDecisionKind SuitRemade { get; } = Suit("remade", "判决重新作出答复", "ordered to answer again", ReviewResult.Corrected, 70);

    /// <summary>判决履行: ordered to act.</summary>
    public static ReviewDecisionKind SuitPerformance { get; } = Suit("performance", "判决履行", "ordered to act", ReviewResult.Corrected, 72);

    /// <summary>判决给付: ordered to pay or provide.</summary>
    public static ReviewDecisionKind SuitPayment { get; } = Suit("payment", "判决给付", "ordered to pay or provide", ReviewResult.Corrected, 73);

    /// <summary>确认违法: found unlawful.</summary>
    public static ReviewDecisionKind SuitUnlawful { get; } = Suit("unlawful", "确认违法", "found unlawful", ReviewResult.Corrected, 74);

    /// <summary>确认无效: found void.</summary>
    public static ReviewDecisionKind SuitVoid { get; } = Suit("void", "确认无效", "found void", ReviewResult.Corrected, 75);

    /// <summary>变更: the decision is changed.</summary>
    public static ReviewDecisionKind SuitModified { get; } = Suit("modified", "变更", "modified", ReviewResult.Corrected, 77);

    /// <summary>驳回起诉: the suit is dismissed.</summary>
    public static ReviewDecisionKind SuitDismissed { get; } = Ruling("dismissed", "驳回起诉", "suit dismissed", 49);

    /// <summary>不予立案: not docketed.</summary>
    public static ReviewDecisionKind SuitNotDocketed { get; } = Ruling(
        "notDocketed", "不予立案", "not docketed", 51,
        new("未立案的起诉是否计入，没有规定", "whether a suit that was not docketed counts at all is not settled"));

    /// <summary>准许撤诉: withdrawn with leave.</summary>
    public static ReviewDecisionKind SuitWithdrawn { get; } = Ruling("withdrawn", "准许撤诉", "withdrawn", 62);

    /// <summary>终结诉讼: terminated.</summary>
    public static ReviewDecisionKind SuitTerminated { get; } = Ruling("terminated", "终结诉讼", "terminated", 101);

    /// <summary>移送: transferred to another court.</summary>
    public static ReviewDecisionKind SuitTransferred { get; } = Ruling("transferred", "移送", "transferred", 22);

    /// <summary>驳回上诉，维持原判: the appeal is dismissed; the result of the lower instance stays.</summary>
    public static ReviewDecisionKind SuitAppealDismissed { get; } = new(
        ReviewKind.Suit, "suit.appealDismissed", new("驳回上诉，维持原判", "appeal dismissed"), null, [Memory(89)], null, isRuling: false);

    /// <summary>发回重审: remanded; the case is pending again.</summary>
    public static ReviewDecisionKind SuitRemanded { get; } = new(
        ReviewKind.Suit, "suit.remanded", new("发回重审", "remanded"), ReviewResult.Pending, [Memory(89)], null, isRuling: true);

    /// <summary>All of them, reconsideration first.</summary>
    public static IReadOnlyList<ReviewDecisionKind> All { get; } = ValueList.Copy<ReviewDecisionKind>(
    [
        ReviewUpheld, ReviewModified, ReviewAnnulled, ReviewPartlyAnnulled, ReviewRemade, ReviewUnlawful, ReviewPerformance, ReviewVoid,
        ReviewClaimRejected, ReviewApplicationRejected, ReviewNotAccepted, ReviewRedirected, ReviewTerminated, ReviewWithdrawn,
        ReviewMediated, SuitClaimRejected, SuitAnnulled, SuitPartlyAnnulled, SuitRemade, SuitPerformance, SuitPayment, SuitUnlawful,
        SuitVoid, SuitModified, SuitDismissed, SuitNotDocketed, SuitWithdrawn, SuitTerminated, SuitTransferred, SuitAppealDismissed,
        SuitRemanded,
    ]);

    // Below the kinds, which it reads. The first that fits wins, so the narrower wording stands before the wider one.
    private static readonly (string[] Words, ReviewDecisionKind? Review, ReviewDecisionKind? Suit)[] Wordings =
    [
        (["驳回上诉"], null, SuitAppealDismissed),
        (["发回重审"], null, SuitRemanded),
        (["不予立案"], null, SuitNotDocketed),
        (["不予受理"], ReviewNotAccepted, null),
        (["重新作出"], ReviewRemade, SuitRemade),
        (["重新答复"], ReviewRemade, SuitRemade),
        (["责令", "公开"], ReviewPerformance, SuitPerformance),
        (["部分撤销"], ReviewPartlyAnnulled, SuitPartlyAnnulled),
        (["驳回", "复议请求"], ReviewClaimRejected, null),
        (["驳回", "诉讼请求"], null, SuitClaimRejected),
        (["驳回", "起诉"], null, SuitDismissed),
        (["驳回", "申请"], ReviewApplicationRejected, null),
        (["撤诉"], null, SuitWithdrawn),
        (["撤回"], ReviewWithdrawn, SuitWithdrawn),
        (["和解"], ReviewWithdrawn, SuitWithdrawn),
        (["调解"], ReviewMediated, null),
        (["终止"], ReviewTerminated, SuitTerminated),
        (["终结"], ReviewTerminated, SuitTerminated),
        (["移送"], ReviewRedirected, SuitTransferred),
        (["告知", "申请"], ReviewRedirected, null),
        (["撤销"], ReviewAnnulled, SuitAnnulled),
        (["变更"], ReviewModified, SuitModified),
        (["确认", "违法"], ReviewUnlawful, SuitUnlawful),
        (["确认", "无效"], ReviewVoid, SuitVoid),
        (["给付"], null, SuitPayment),
        (["履行"], ReviewPerformance, SuitPerformance),
        (["维持"], ReviewUpheld, SuitAppealDismissed),
    ];

    private static ReviewDecisionKind Review(
        string code, string chinese, string english, ReviewResult result, int? article2017, int article2023, LocalizedText? doubt = null)
    {
        Citation[] old = article2017 is { } article ? [Instrument.ReconsiderationLaw2017.Article(article)] : [];
        return new(ReviewKind.Reconsideration, "review." + code, new(chinese, english), result, [.. old, Instrument.ReconsiderationLaw2023.Article(article2023)], doubt, isRuling: false);
    }

    private static ReviewDecisionKind Suit(string code, string chinese, string english, ReviewResult result, int article)
        => new(ReviewKind.Suit, "suit." + code, new(chinese, english), result, [Instrument.LitigationLaw2017.Article(article)], null, isRuling: false);

    private static ReviewDecisionKind Ruling(string code, string chinese, string english, int article, LocalizedText? doubt = null)
        => new(ReviewKind.Suit, "suit." + code, new(chinese, english), ReviewResult.Other, [Memory(article)], doubt, isRuling: true);

    private static Citation Memory(int article) => Instrument.LitigationLaw2017.Article(article) with { Point = Verification.FromMemory };
}
