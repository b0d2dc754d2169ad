using static GovDisclosure.Reviews.RemedyKind;
using static GovDisclosure.Reviews.RemedyStatus;

namespace GovDisclosure.Reviews;

// Who is let in. Of each remedy the first row that fits decides; where none fits, the remedy is open for its period.
internal static partial class RemedyTables
{
    // 2019, art. 30: abandoned unless there is a good reason, which the organ has to judge.
    private const string Undecided = "补正期限已过，行政机关尚未决定：没有正当理由的，视为放弃，可以对不再处理的行为采取；有正当理由的，继续办理";

    private const string UndecidedInEnglish = "the window of the correction has passed and nothing was decided: without a good reason the request is deemed abandoned, and the act of not processing it any more can be challenged; with one it goes on";

    // 2007, art. 21 item 4, says nothing of the period of the reply: by its words alone it ran on, by other readings it stood still.
    private const string UndecidedSilence = "补正期限已过，行政机关尚未决定：法规没有规定补正是否影响答复期限，也没有规定逾期不补正视为放弃；补正不影响期限的，答复期限至{1}届满，逾期不予答复；期限停止计算的，尚无逾期";

    private const string UndecidedSilenceInEnglish = "the window of the correction has passed and nothing was decided: the Regulations say neither that a correction stops the period nor that the request is abandoned; if it does not stop it, the period ended on {1} and there is silence; if it does, there is none yet";

    public static RemedyRow[] Gates { get; } = [.. ToReconsideration, .. ToCourt, .. ToCourtAfterReview, .. ToComplaint];

    private static RemedyRow[] ToReconsideration =>
    [
        new(Reconsideration, f => f.Query.IsPublicEnterprise, NotAvailable, "对公共企事业单位，可以向有关主管部门或者机构申诉", "against a public enterprise an appeal to its regulator is open", Read(Instrument.Regulations2019.Article(55))),
        new(Reconsideration, f => f.Query.IsPublicEnterprise, Depends, "公共企事业单位参照条例执行，能否申请行政复议没有明文规定", "public enterprises follow the Regulations by likeness; no text says whether their acts are reconsidered", Read(Instrument.Regulations2007.Article(37))),
        new(Reconsideration, f => f.IsProcedural, NotAvailable, "补正、延期等程序性行为，不单独申请行政复议", "procedural acts such as notices of correction and extension are not reconsidered alone", Instrument.ReconsiderationGuidance2021.Article(3)),
        new(Reconsideration, f => f.IsProcedural, Depends, "程序性告知是否影响权利义务，没有明文规定", "whether a procedural notice touches rights was not settled by any text", f => [Read(f.ReviewLaw.Cite())]),
        new(Reconsideration, f => f.IsAgainst(RemedyTarget.Form), NotAvailable, "对提供的纸质、盖章等形式或者渠道不服的，不予受理", "paper, seal or another form or the channel of what was provided is not reconsidered", Instrument.ReconsiderationGuidance2021.Article(3)),
        new(Reconsideration, f => f.IsAgainst(RemedyTarget.ProactiveOmission), NotAvailable, "应当主动公开而没有公开的，应当先申请公开；对答复或者逾期不予答复不服的，可以申请行政复议", "what was not published proactively has to be requested first; the answer or the silence can be reconsidered", Instrument.ReconsiderationGuidance2021.Article(4)),
        new(Reconsideration, f => f.IsAgainst(RemedyTarget.ProactiveOmission), Depends, "没有主动公开的，能否不经申请公开直接申请行政复议没有明文规定", "whether what was not published proactively can be reconsidered before it was requested was not settled by any text", f => [Read(f.ReviewLaw.Cite())]),
        new(Reconsideration, f => f.IsAgainst(RemedyTarget.FeeDecision), NotAvailable, "收费决定不单独申请行政复议；缴费期满后，可以对不再处理的行为申请行政复议", "a fee decision is not reconsidered alone; after the period of payment the act of not processing the request any more can be", Instrument.FeeMeasures2020.Article(7)),
        new(Reconsideration, f => f.IsWithdrawn, NotAvailable, "复议申请已撤回，不得以同一事实和理由再次申请（撤回违背真实意愿的除外）", "withdrawn: not again on the same facts and grounds, unless the withdrawal was against the applicant's will", f => [f.Is2023 ? f.ReviewLaw.Article(74, 2) : Instrument.ReconsiderationRules2007.Article(38, 2)]),
        new(Reconsideration, f => f.IsReviewDecided, NotAvailable, "已有行政复议决定，不再复议", "decided by reconsideration already", f => [f.OfReview(17, 30)]),
        new(Reconsideration, f => f.Review is not null, NotAvailable, "行政复议正在审理", "a reconsideration is pending", f => [f.OfReview(17, 30)]),
        new(Reconsideration, f => f.Heard is not null, NotAvailable, "已提起行政诉讼，不再复议", "a suit was filed: no reconsideration any more", f => [f.OfReview(16, 29)]),
        new(Reconsideration, f => f.Query is { IsUndecided: true, IsDeemed: false } && !f.IsSilence, NotAvailable, "补正期限已过或者没有确定，行政机关尚未决定：法规没有规定这时的后果，尚无可以申请复议的行为", "the window of the correction has passed or none was set, and nothing was decided: the Regulations do not say what follows then, and there is no act to be reconsidered yet", f => [Read(f.ReviewLaw.Cite())]),
        new(Reconsideration, f => f.Query.IsUndecided && !f.IsSilence, Depends, Undecided, UndecidedInEnglish, Read(Instrument.Regulations2019.Article(30))),
        new(Reconsideration, f => f.IsStillInTime, NotYetOpen, "{1}仍在答复期限内，次日起方可申请", "{1} is still within the period of the reply: from the day after", Instrument.ReconsiderationRules2007.Article(16)),
        new(Reconsideration, f => f.Query.IsUndecided, Depends, UndecidedSilence, UndecidedSilenceInEnglish, Read(Instrument.Regulations2007.Article(21, null, 4))),
        new(Reconsideration, f => f.ReviewFirst == true && f.IsSilence, Open, "应当先申请行政复议", "has to come before a suit", f => [OfSilence(f)]),
        new(Reconsideration, f => f.ReviewFirst == true, Open, "应当先申请行政复议", "has to come before a suit", ReviewFirst),
    ];

    private static RemedyRow[] ToCourt =>
    [
        new(DirectSuit, f => f.Heard is not null, NotAvailable, "已提起行政诉讼", "a suit was filed already", f => [f.SuitLaw.Cite()]),
        .. Bars,
        new(DirectSuit, f => f.ReviewFirst == true && f.IsSilence, NotAvailable, "对未履行法定职责，应当先申请行政复议，不能直接起诉", "over an omission reconsideration has to come first: no direct suit", f => [OfSilence(f)]),
        new(DirectSuit, f => f.ReviewFirst == true, NotAvailable, "依据条例第十四条至第十六条的不予公开，应当先申请行政复议，不能直接起诉", "a refusal under articles 14 to 16 has to go to reconsideration first: no direct suit", ReviewFirst),
        new(DirectSuit, f => f.Suit is not null, NotAvailable, "起诉未被受理；对该裁定可以上诉", "the suit was turned away: that ruling can be appealed", f => [f.SuitLaw.Article(f.IsSixMonths ? 85 : 58)]),
        new(DirectSuit, f => f.IsMediated, NotAvailable, "行政复议调解书已生效，不能再对原行为起诉", "a mediation agreement of the reconsideration is in force: no suit over the act any more", Mediation),
        new(DirectSuit, f => f.IsTerminated, Depends, "行政复议终止的，能否在法定起诉期限内起诉没有明文规定", "whether a suit is open in its original period after a reconsideration that ended without a decision is not settled", f => [f.Is2018 ? Read(Instrument.LitigationInterpretation2018.Article(58)) : Read(f.SuitText.Cite())]),
        new(DirectSuit, f => f.IsReviewDecided && !f.IsWithdrawn && !f.IsNotAccepted, NotAvailable, "已申请行政复议，应在复议后起诉", "reconsideration was chosen: sue after it", f => [f.SuitLaw.Article(f.IsSixMonths ? 45 : 38)]),
        new(DirectSuit, f => f.Review is not null && !f.IsWithdrawn && !f.IsNotAccepted, NotAvailable, "已申请行政复议，应在复议后起诉", "reconsideration was chosen: sue after it", f => [f.OfReview(16, 29)]),
        new(DirectSuit, f => f.Query is { IsUndecided: true, IsDeemed: false } && !f.IsSilence, NotAvailable, "补正期限已过或者没有确定，行政机关尚未决定：法规没有规定这时的后果，尚无可以起诉的行为", "the window of the correction has passed or none was set, and nothing was decided: the Regulations do not say what follows then, and there is no act to sue over yet", f => [Read(f.SuitLaw.Cite())]),
        new(DirectSuit, f => f.Query.IsUndecided && !f.IsSilence, Depends, Undecided, UndecidedInEnglish, Read(Instrument.Regulations2019.Article(30))),
        new(DirectSuit, f => f.IsStillInTime, NotYetOpen, "{1}仍在答复期限内，次日起方可起诉", "{1} is still within the period of the reply: from the day after", f => [f.SuitLaw.Article(f.IsSixMonths ? 47 : 39)]),
        new(DirectSuit, f => f.Query.IsUndecided, Depends, UndecidedSilence, UndecidedSilenceInEnglish, Read(Instrument.Regulations2007.Article(21, null, 4))),
        new(DirectSuit, f => f.IsSilence && f.ReviewFirst is null, Depends, "逾期不予答复是否应当先申请行政复议，尚无定论", "whether silence has to go to reconsideration first is not settled", f => [OfSilence(f)]),
        new(DirectSuit, f => f.ReviewFirst is null, Depends, "不公开的部分依据条例第十四条至第十六条的，应当先申请行政复议", "where a part is withheld under articles 14 to 16, reconsideration comes first", ReviewFirst),
        .. Doubts,
    ];

    private static RemedyRow[] ToCourtAfterReview =>
    [
        new(SuitAfterReview, f => f.Heard is not null, NotAvailable, "已提起行政诉讼", "a suit was filed already", f => [f.SuitLaw.Cite()]),
        new(SuitAfterReview, f => f.IsWithdrawn, NotAvailable, "复议申请已撤回，没有可以起诉的复议决定", "the reconsideration was withdrawn: there is no decision to sue over", f => [f.Is2018 ? Instrument.LitigationInterpretation2018.Article(58) : f.SuitText.Cite()]),
        new(SuitAfterReview, f => f.IsMediated, NotAvailable, "行政复议以调解书结案，没有可以起诉的复议决定", "the reconsideration ended with a mediation agreement: there is no decision to sue over", Mediation),
        new(SuitAfterReview, f => f.IsTerminated, NotAvailable, "行政复议终止，没有可以起诉的复议决定", "the reconsideration ended without a decision: there is none to sue over", f => [f.OfReview(25, 41)]),
        new(SuitAfterReview, f => f.Bar is not null && f.IsScopeOpenAfterReview, NotAvailable, "原行为不属于受案范围，复议维持后仍不能起诉", "the act cannot be sued over, and a reconsideration that upholds it does not change that", f => [f.Readings.BarSurvivesReview.Citation, .. f.Bar!.Sources(f)]),
        new(SuitAfterReview, f => f.Doubt is not null && f.IsScopeOpenAfterReview, Depends, "复议维持不改变原行为是否属于受案范围：{2}", "a reconsideration that upholds the act does not settle whether it can be sued over: {2}", f => [f.Readings.BarSurvivesReview.Citation, .. f.Doubt!.Sources(f)]),
        new(SuitAfterReview, f => f.Review is null, NotYetOpen, "收到复议决定或者复议期满后十五日内起诉", "within 15 days of the reconsideration decision or of the end of its period", AfterReview),
        new(SuitAfterReview, f => f.IsSuspended || (f.ReviewDue is null && !f.IsReviewDecided), NotYetOpen, "行政复议中止，恢复审理后继续计算期限", "the reconsideration is suspended; its period runs on when it is resumed", f => [f.Is2023 ? f.ReviewLaw.Article(39) : Instrument.ReconsiderationRules2007.Article(41)]),
        new(SuitAfterReview, f => !f.IsReviewDecided && !f.IsReviewOverdue, NotYetOpen, "行政复议审理期限至{0}；收到决定或者期满后十五日内起诉", "the reconsideration has until {0}; within 15 days of its decision or of that day", AfterReview),
    ];

    // Always open, without a period.
    private static RemedyRow[] ToComplaint =>
    [
        new(Complaint, f => f.Query.IsPublicEnterprise, Open, "可以向有关主管部门或者机构申诉", "an appeal to the regulator of the public enterprise is open, without a period", Instrument.Regulations2019.Article(55)),
        new(Complaint, f => f.IsAgainst(RemedyTarget.FeeDecision), Open, "可以向政府信息公开工作主管部门投诉、举报", "a complaint to the competent department is open, without a period", Memory(Instrument.FeeMeasures2020.Article(9))),
        new(Complaint, _ => true, Open, "可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报", "a complaint to the superior organ or the competent department is open, without a period", Instrument.Regulations2019.Article(51), Instrument.Regulations2019.Article(47, 2)),
        new(Complaint, _ => true, Open, "可以向上级行政机关、监察机关或者政府信息公开工作主管部门举报", "a report to the superior organ, the supervisory organ or the competent department is open, without a period", Instrument.Regulations2007.Article(33)),
    ];

    private static Citation[] ReviewFirst(RemedyFacts facts) => facts.Is2025
        ? [Instrument.ReconsiderationLaw2023.Article(23, 1, 4), Instrument.DisclosureSuits2025.Article(1, null, 2), Of2025(1)]
        : [Instrument.ReconsiderationLaw2023.Article(23, 1, 4)];

    private static Citation OfSilence(RemedyFacts facts) => (facts.Is2025 ? facts.Readings.SilenceFrom2025 : facts.Readings.SilenceBefore2025).Citation;

    private static Citation[] Mediation(RemedyFacts facts)
        => [facts.Is2023 ? Instrument.ReconsiderationLaw2023.Article(73) : Instrument.ReconsiderationRules2007.Article(50)];

    private static Citation[] AfterReview(RemedyFacts facts) => facts.Is2023 && facts.ReviewFirst == true
        ? [facts.SuitLaw.Article(45), Instrument.ReconsiderationLaw2023.Article(34)]
        : [facts.SuitLaw.Article(facts.IsSixMonths ? 45 : 38)];
}
