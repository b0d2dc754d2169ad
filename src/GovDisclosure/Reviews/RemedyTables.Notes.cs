using static GovDisclosure.Reviews.RemedyKind;

namespace GovDisclosure.Reviews;

// What is said beside a remedy that is open, opens later, or depends: grounds and doubts. All rows that fit count, in the order of the articles.
internal static partial class RemedyTables
{
    private const string NoSilence = "收到补正后的申请，答复期限才起算：没有答复期限的末日，不存在逾期不予答复";

    private const string NoSilenceInEnglish = "the period of the reply begins with the corrected request: it has no last day, and there is no silence";

    private const string NotReceived = "期限自收到之日起算，而收到之日没有登记：按发出之日（公告送达的，按法律规定的公告期届满之日）计算的末日是最早的末日；实际签收较晚或者公告规定的期限较长的，末日相应较晚";

    private const string NotReceivedInEnglish = "the period runs from the day of receipt, which was not given: the last day counted from the day it was sent (for an announcement from the end of its time by law) is the earliest there can be; where it was signed for later, or the announcement sets a longer time, the period ends later";

    private const string AtMostFive = "是否已过期限，登记送达之日后即可确定；无论何时收到，最长不超过作出之日起五年，即{1}";

    private const string AtMostFiveInEnglish = "whether it has run out is settled when the day of delivery is recorded; whenever that was, five years from the making are the end: {1}";

    private const string LateReply = "答复逾期（答复期限至{2}）：逾期本身也可以请求确认违法；对逾期不予答复的期限自{2}届满之次日起另行计算";

    private const string LateReplyInEnglish = "the reply was late (its period ended on {2}): that can be found unlawful besides, and the periods against the silence run for themselves from the day after";

    public static RemedyNote[] Notes { get; } =
    [
        new(Reconsideration, f => f.Query.Target == RemedyTarget.Reply || f.IsSilence, "政府信息公开行为属于行政复议范围", "disclosure is within the scope of reconsideration", f => Instrument.ReconsiderationLaw2023.Article(11, null, 14)),
        new(Reconsideration, f => f.IsSilence, "逾期未作出处理的，可以申请行政复议", "no handling in time can be reconsidered", f => Instrument.ReconsiderationGuidance2021.Article(2, null, 1) with { Point = Verification.Verified }),
        new(Reconsideration, f => f.Is(Outcome.Partial) || f.Query.Outcome == Outcome.Partial, "部分不予公开属于不予公开", "to withhold a part is to refuse", f => Instrument.ReconsiderationGuidance2021.Article(2, null, 1) with { Point = Verification.Verified }),
        new(Reconsideration, f => f.Is(Outcome.Granted), "提供的信息与申请的内容不符的，可以申请行政复议", "information that is not what was asked for can be reconsidered", f => Instrument.ReconsiderationGuidance2021.Article(2, null, 2) with { Point = Verification.Verified }),
        new(Reconsideration, f => f.Is(Outcome.Granted), "告知的获取方式、途径或者时间错误的，可以申请行政复议", "a wrong way, channel or time that was told can be reconsidered", f => Instrument.ReconsiderationGuidance2021.Article(2, null, 3) with { Point = Verification.Verified }),
        new(Reconsideration, f => f.IsAgainst(RemedyTarget.NoticeToThirdParty), "公开侵犯商业秘密、个人隐私的，第三方可以申请行政复议", "a third party can ask for reconsideration of a disclosure that harms business secrets or privacy", f => Instrument.ReconsiderationGuidance2021.Article(2, null, 4) with { Point = Verification.Verified }),

        new(Reconsideration, f => f.Query.IsArrivalAssumed, NotReceived, NotReceivedInEnglish, f => Instrument.ReconsiderationRules2007.Article(15)),

        new(Reconsideration, f => f.Query.IsArrivalAssumed && f.Is2023, AtMostFive, AtMostFiveInEnglish, f => f.ReviewLaw.Article(21)),

        new(Reconsideration, f => f.Is(Outcome.AbandonedNoFee), "缴费期满后，可以对不再处理的行为申请行政复议", "after the period of payment the act of not processing the request any more can be reconsidered", f => Instrument.FeeMeasures2020.Article(7)),
        new(Reconsideration, f => f.Query.IsDeemed, "行政机关另行告知不再处理的，自收到告知之日起算", "where the organ tells the applicant later that it is not processed any more, the period runs from the receipt of that", f => Read(Instrument.ReconsiderationRules2007.Article(15, null, 5))),
        new(Reconsideration, f => f.Query.IsUndecided && !f.IsSilence, NoSilence, NoSilenceInEnglish, f => Read(Instrument.Regulations2019.Article(30))),

        new(Reconsideration, f => f.Query.LateSince is not null, LateReply, LateReplyInEnglish, f => Read(f.OfReview(28, 65))),
        new(DirectSuit, f => f.Query.LateSince is not null && f.IsSixMonths, LateReply, LateReplyInEnglish, f => Read(f.SuitLaw.Article(74))),

        new(DirectSuit, f => f.Query.IsDeemed && f.Is2018, "行政机关另行告知不再处理的，自知道其内容之日起算", "where the organ tells the applicant later that it is not processed any more, the period runs from knowing of that", f => Read(f.SuitText.Article(65))),
        new(DirectSuit, f => f.Query.IsUndecided && !f.IsSilence, NoSilence, NoSilenceInEnglish, f => Read(Instrument.Regulations2019.Article(30))),
        new(DirectSuit, f => f.Query.IsArrivalAssumed, NotReceived, NotReceivedInEnglish, f => f.SuitLaw.Article(f.IsSixMonths ? 46 : 39)),
        new(DirectSuit, f => f.Query.IsArrivalAssumed, AtMostFive, AtMostFiveInEnglish, f => f.IsSixMonths ? f.SuitLaw.Article(46, 2) : f.SuitText.Article(42)),
        new(DirectSuit, f => f.Query.Target == RemedyTarget.Reply && !f.Query.IsPublicEnterprise, "作出答复的机关是被告", "the organ that replied is the defendant", f => Instrument.DisclosureSuits2025.Article(4)),
        new(DirectSuit, f => f.IsSilence && !f.Query.IsPublicEnterprise, "收到申请的机关是被告", "the organ that received the request is the defendant", f => Instrument.DisclosureSuits2025.Article(4, 2)),
        new(DirectSuit, f => f.IsUnableOrNotProcessed && !f.IsAbandoned, "无法提供、不予处理的，可以起诉", "what cannot be provided or is not processed can be sued over", f => Instrument.DisclosureSuits2025.Article(1, null, 1)),
        new(DirectSuit, f => f.IsAbandoned, "逾期不补正、不缴费而不再处理的，可以起诉", "a request that is not processed any more for want of correction or payment can be sued over", f => Instrument.DisclosureSuits2025.Article(1, null, 1) with { Point = Verification.Secondary }),
        new(DirectSuit, f => f.Is(Outcome.AbandonedNoFee), "缴费期满后，可以对不再处理的行为起诉", "after the period of payment the act of not processing the request any more can be sued over", f => Instrument.FeeMeasures2020.Article(7)),
        new(DirectSuit, f => f.Is(Outcome.Granted), "提供的信息与申请的内容不符的，可以起诉", "information that does not match the content asked for can be sued over", f => Instrument.DisclosureSuits2025.Article(1, null, 3)),
        new(DirectSuit, f => f.Is(Outcome.Granted), "提供的信息不符合要求的内容或者形式的，可以起诉", "information that does not match the content or form asked for can be sued over", f => Instrument.DisclosureSuits2011.Article(1, null, 2)),
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.Form), "提供的信息不符合要求的内容或者形式的，可以起诉", "information that does not match the content or form asked for can be sued over", f => Instrument.DisclosureSuits2011.Article(1, null, 2)),
        new(DirectSuit, f => f.Is(Outcome.NotProcessedReconfirm), "存疑：可能被认为对权利义务不产生实际影响", "doubtful: it may be held to have no real effect on rights", f => Read(Of2025(10))),
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.NoticeToThirdParty), "公开侵犯商业秘密、个人隐私等的，第三方可以起诉", "a third party can sue over a disclosure that harms business secrets, privacy and the like", f => Instrument.DisclosureSuits2025.Article(1, null, 4)),
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.NoticeToThirdParty), "尚未公开的，可以请求判决不得公开，诉讼期间可以申请裁定暂时停止公开", "before the disclosure the court can forbid it, and stop it for the time of the suit", f => Instrument.DisclosureSuits2025.Article(13)),
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.NoticeToThirdParty), "公开侵犯商业秘密、个人隐私的，第三方可以起诉", "a third party can sue over a disclosure that harms business secrets or privacy", f => Instrument.DisclosureSuits2011.Article(1, null, 3)),
        new(DirectSuit, f => f.IsSilence, "答复或者逾期不予答复，可以申请行政复议或者起诉", "over the answer or the silence reconsideration or a suit is open", f => f.Readings.SilenceFrom2025.Citation),
        new(DirectSuit, f => f.IsSilence && f.Is2023, "存疑：未履行法定职责应当先申请行政复议的规定是否适用于逾期不予答复；行政复议的期限更早届满，法院不受理时可能已经错过", "doubtful: whether the rule of reconsideration first over omissions covers silence; the period of reconsideration ends earlier and may be lost when a court sends the person away", f => Read(Instrument.ReconsiderationLaw2023.Article(23, 1, 3))),
        new(DirectSuit, f => f.IsSilence && !f.Query.WasTold, "关于未告知期限的规定针对已经作出的行为，不延长对逾期不予答复的期限", "the rules on persons who were not told speak of acts that were made: they do not lengthen the periods against silence", f => Read(f.Is2018 ? f.SuitText.Article(64, 1) : f.SuitText.Cite())),
        new(DirectSuit, f => f.Query is { ObstacleIsOwnCause: true, Obstacle: not null }, "其他特殊情况耽误期限的，障碍消除后十日内即{0}前（含当日）可以申请延长期限，由人民法院决定", "for another special cause the person can ask for more time within ten days of its end, by {0}, and the court decides", f => f.SuitLaw.Article(f.IsSixMonths ? 48 : 40, f.IsSixMonths ? 2 : null)),
        new(DirectSuit, f => f.IsWithdrawn, "撤回复议申请的，可以在法定起诉期限内起诉", "after a withdrawn reconsideration a suit is open in its original period", f => Instrument.LitigationInterpretation2018.Article(58)),
        new(DirectSuit, f => f.IsNotAccepted, "行政复议未受理的，可以起诉", "where the reconsideration was not accepted a suit is open", f => f.OfReview(16, 29)),
        new(DirectSuit, f => f.Query.Target == RemedyTarget.Reply && !f.Readings.FilingDayChoosesText.Value, "适用作出行为时的司法解释", "the interpretation of the day of the act applies", f => f.Readings.FilingDayChoosesText.Citation),

        new(SuitAfterReview, f => f.Query is { ObstacleIsOwnCause: true, Obstacle: not null }, "其他特殊情况耽误期限的，障碍消除后十日内即{0}前（含当日）可以申请延长期限，由人民法院决定", "for another special cause the person can ask for more time within ten days of its end, by {0}, and the court decides", f => f.SuitLaw.Article(f.IsSixMonths ? 48 : 40, f.IsSixMonths ? 2 : null)),
        new(SuitAfterReview, f => f.Bar is not null && !f.IsUpheld && !f.IsReviewOverdue && f.Readings.BarSurvivesReview.Value, "原行为不属于受案范围：复议维持的，仍不能起诉", "the act cannot be sued over: a reconsideration that upholds it does not change that", f => f.Readings.BarSurvivesReview.Citation),
        new(SuitAfterReview, f => f.Doubt is not null && !f.IsUpheld && f.Readings.BarSurvivesReview.Value, "存疑：原行为是否属于受案范围视情况而定，复议维持不改变这一点", "doubtful: whether the act can be sued over depends, and a reconsideration that upholds it does not change that", f => f.Readings.BarSurvivesReview.Citation),
        new(SuitAfterReview, f => f.Is(Outcome.NotProcessedReconfirm), "存疑：可能被认为对权利义务不产生实际影响，复议维持不改变这一点", "doubtful: it may be held to have no real effect on rights, and a reconsideration that upholds it does not change that", f => Read(Of2025(10))),
        new(SuitAfterReview, f => f is { IsReviewDecided: true, Review.DeliveredOn: null }, "复议决定的收到之日没有登记：期限自收到之日起算，按作出之日计算的末日是最早的末日", "the day the decision was received is not recorded: the period runs from the day of receipt, and the last day counted from its making is the earliest there can be", f => f.SuitLaw.Article(f.IsSixMonths ? 45 : 38)),
        new(SuitAfterReview, f => f is { IsReviewDecided: true, Review.DeliveredOn: null }, AtMostFive, AtMostFiveInEnglish, f => Read(f.IsSixMonths ? f.SuitLaw.Article(46, 2) : f.SuitText.Article(42))),
        new(Appeal, f => f is { HasAppeal: true, Suit.DeliveredOn: null }, "裁判的送达之日没有登记：期限自送达之日起算，按作出之日计算的末日是最早的末日", "the day the ruling or judgment was served is not recorded: the period runs from that day, and the last day counted from its making is the earliest there can be", f => f.SuitLaw.Article(f.IsSixMonths ? 85 : 58)),
        new(SuitAfterReview, f => f.IsUpheld, "复议维持的，原行政机关和复议机关是共同被告", "where the act was upheld both organs are defendants", f => Instrument.LitigationLaw2017.Article(26, 2)),

        // Why the text that excludes a suit governs an act before it.
        new(DirectSuit, f => f is { Bar: not null, Is2025: true } && f.Query.RunsFrom < Instrument.DisclosureSuits2025.EffectiveFrom && f.Readings.FilingDayChoosesText.Value, "行为在该解释施行前作出：适用提出之日施行的解释，没有过渡规定", "the act was before that interpretation: the one in force on the day of filing applies, without a rule of transition", f => f.Readings.FilingDayChoosesText.Citation) { IsOfExclusion = true },
        new(DirectSuit, f => f is { Bar: null, ReviewFirst: true } && f.Query.RunsFrom < Remedies.ReviewFirstFrom, "行为在该法施行前作出：适用提出之日施行的法律，没有过渡规定", "the act was before that law: the law in force on the day of filing applies, without a rule of transition", f => Read(Instrument.ReconsiderationLaw2023.Article(23, 1))) { IsOfExclusion = true },

        new(Reconsideration, f => f.Query.WasOrdered, "重新答复系复议决定或者判决所责令：逾期仍不答复，作为新的逾期不予答复（理解）；也可以请求责令限期履行该决定", "the reply was ordered by a decision or a judgment: no reply in that time is a new silence (a reading); the decision itself can be enforced too", f => Read(f.OfReview(32, 77, 2))),
        new(DirectSuit, f => f.Query.WasOrdered, "重新答复系判决所责令的，也可以申请人民法院强制执行", "where a judgment ordered the reply, the court can be asked to enforce it too", f => f.SuitLaw.Article(f.IsSixMonths ? 96 : 65)),
        new(Complaint, f => f.Query.IsDeemed, "视为放弃的，可以重新提出申请", "who is deemed to have abandoned a request can make a new one", f => Read(Instrument.Regulations2019.Article(27))),
    ];
}
