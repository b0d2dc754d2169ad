using GovDisclosure.Internal;
using static GovDisclosure.OutcomeDemandKind;

namespace GovDisclosure;

// The twenty-one outcomes, in the order of the annual report's third table.
public sealed partial class Outcome
{
    private static readonly OutcomeDemand GiveReasons = new(
        Reasons,
        new LocalizedText("告知申请人不予公开并说明理由", "tell the applicant that the information is not disclosed, and why"),
        New(36, null, 3));

    // Under 2007 a refusal had to be told with its reasons whatever its ground, and what can be separated to be provided.
    private static readonly OutcomeDemand GaveReasons = new(Reasons, GiveReasons.Text, Old(21, null, 2));

    private static readonly OutcomeDemand NameBasis = new(
        LegalBasis,
        new LocalizedText("指明所依据的条款", "name the article that the refusal rests on"),
        Read(New(36, null, 3)));

    private static readonly OutcomeDemand Separate = new(
        Separation,
        new LocalizedText("能够区分处理的，提供可以公开的内容", "where it can be separated, provide the part that can be disclosed"),
        New(37));

    private static readonly OutcomeDemand Separated = new(Separation, Separate.Text, Old(22));

    private static readonly OutcomeDemand TellReconsideration = new(
        ReconsiderationFirst,
        new LocalizedText("告知申请人先向行政复议机关申请行政复议", "tell the applicant to apply for reconsideration before going to court"),
        Instrument.ReconsiderationLaw2023.Article(23, 2));

    // In every reply, but not where the request ended without one.
    internal static OutcomeDemand[] Common(OutcomeGroup group) => group == OutcomeGroup.OtherHandling ? [] : OfEveryReply;

    // That a part which is withheld is a refusal in the sense of the article is a reading.
    internal static readonly OutcomeDemand TellReconsiderationOfPart = new(
        ReconsiderationFirst, TellReconsideration.Text, Read(Instrument.ReconsiderationLaw2023.Article(23, 2)));

    // What every reply holds, whatever its outcome.
    private static readonly OutcomeDemand[] OfEveryReply =
    [
        new(RemediesTold, new LocalizedText("告知申请行政复议的权利、复议机关和期限，以及起诉的权利和期限", "tell the right, organ and period of reconsideration, and the right and period of a suit"), Instrument.ReconsiderationRules2007.Article(17)),
        new(InternetReview, new LocalizedText("通过互联网渠道送达的，同时提供提交复议申请的互联网渠道", "a reply by internet offers the internet way to reconsideration"), Instrument.ReconsiderationLaw2023.Article(22, 2)),
        new(FormElements, new LocalizedText("写明标题、文号、申请人、申请事实、法律依据（条、款、项）、处理决定、答复主体、日期并加盖印章", "have title, number, applicant, facts of the request, articles with paragraph and item, decision, organ, day and seal"), Instrument.JiangsuReplyRules2020.Cite()),
    ];

    // A request that is not processed any more ends without a reply; that telling it is an act which tells its remedies is a reading.
    private static readonly OutcomeDemand TellRemediesOfEnd = new(
        RemediesTold,
        new LocalizedText("告知不再处理的，同时告知申请行政复议和起诉的权利、机关和期限", "where it is told, tell the right, organ and period of reconsideration and suit too"),
        Read(Instrument.ReconsiderationRules2007.Article(17)),
        isOptional: true);

    private static readonly OutcomeDemand TellThirdParty = new(
        ThirdPartyNotice,
        new LocalizedText("第三方不同意公开而决定公开的，书面告知第三方决定公开的内容和理由", "where a third party's objection is overridden, tell it the content and the reasons in writing"),
        New(32),
        isOptional: true);

    private static readonly OutcomeDemand ToldThirdParty = new(ThirdPartyNotice, TellThirdParty.Text, Old(23), isOptional: true);

    /// <summary>予以公开: provided, or the way and channel told.</summary>
    public static Outcome Granted { get; } = new(
        0, "granted", OutcomeGroup.Granted, new LocalizedText("予以公开", "granted"),
        [Old(21, null, 1), New(36, null, 1), New(36, null, 2)],
        [new(WayAndChannel, new LocalizedText("已主动公开的，告知获取的方式、途径；可以公开的，提供信息或者告知获取的方式、途径和时间", "tell the way and channel of what is public; provide what can be disclosed, or tell the way, channel and time"), New(36)),
            new(WayAndChannel, new LocalizedText("告知获取的方式和途径", "tell the way and channel"), Old(21, null, 1)), ToldThirdParty, TellThirdParty, Proof(1, "已经公开的，留存公开以及已告知方式、途径的证据", "keep the proof of publication and of having told way and channel")],
        ["3.3.1", "3.3.2"]);

    /// <summary>部分公开: separated, a part withheld.</summary>
    public static Outcome Partial { get; } = new(
        1, "partial", OutcomeGroup.Partial, new LocalizedText("部分公开", "partly granted"),
        [Old(22), New(37)],
        [
            Separate,
            new(Reasons, new LocalizedText("对不予公开的内容说明理由", "give reasons for the part that is withheld"), New(37)),
            NameBasis,
            TellThirdParty,
            Separated,
            new(Reasons, new LocalizedText("对不予公开的内容说明理由", "give reasons for the part that is withheld"), Read(Old(21, null, 2))),
            ToldThirdParty,
        ],
        ["3.3.3"]);

    /// <summary>不予公开，属于国家秘密: a state secret, determined by law.</summary>
    public static Outcome DeniedStateSecret { get; } = Denied(2, "denied.stateSecret", "属于国家秘密", "denied: state secret", [Old(14), New(14)], ["3.3.4.1"],
        [Proof(null, "留存密级标识、保密期限或者其他证明", "keep the mark of classification, its term, or another proof")]);

    /// <summary>不予公开，其他法律行政法规禁止公开: forbidden by another law or administrative regulation.</summary>
    public static Outcome DeniedLawForbidden { get; } = Denied(3, "denied.lawForbidden", "其他法律行政法规禁止公开", "denied: forbidden by another law or administrative regulation", [Old(14), New(14)], ["3.3.4.6"], []);

    /// <summary>不予公开，危及“三安全一稳定”: national, public or economic security or social stability.</summary>
    public static Outcome DeniedThreeSecurities { get; } = Denied(4, "denied.threeSecurities", "危及“三安全一稳定”", "denied: national, public or economic security or social stability", [Old(8), New(14)], ["3.3.4.4"],
        [Proof(null, "留存危及国家安全、公共安全、社会稳定的证据或者合理说明", "keep proof or a reasonable explanation of the danger to national or public security or social stability")]);

    /// <summary>不予公开，保护第三方合法权益: business secrets, privacy and other rights of a third party.</summary>
    public static Outcome DeniedThirdParty { get; } = Denied(
        5, "denied.thirdParty", "保护第三方合法权益", "denied: rights of a third party",
        [Old(14), Old(23), New(15), New(32)], ["3.3.4.2", "3.3.4.3"],
        [new OutcomeDemand(ThirdPartyConsultation, new LocalizedText("书面征求第三方的意见", "ask the third party in writing"), New(32)), new OutcomeDemand(ThirdPartyConsultation, new LocalizedText("书面征求第三方的意见", "ask the third party in writing"), Old(23))]);

    /// <summary>不予公开，属于三类内部事务信息: personnel, logistics, internal workflow.</summary>
    public static Outcome DeniedInternalAffairs { get; } = Denied(6, "denied.internalAffairs", "属于三类内部事务信息", "denied: internal affairs", [New(16, 1)], ["3.3.4.5"],
        [Proof(3, "说明属于人事管理、后勤管理、内部工作流程", "show that it is personnel, logistics or internal workflow")], Instrument.RequestOpinion2010.Cite());

    /// <summary>不予公开，属于四类过程性信息: minutes, drafts, consultation letters, requests for instructions.</summary>
    public static Outcome DeniedProcessInfo { get; } = Denied(7, "denied.processInfo", "属于四类过程性信息", "denied: information of a process", [New(16, 2)], ["3.3.4.5"],
        [Proof(4, "说明形成于决定作出之前，属于讨论记录、过程稿、磋商信函、请示报告", "show that it was made before the decision and is a minute, draft, consultation letter or request for instructions")], Instrument.RequestOpinion2010.Cite());

    /// <summary>不予公开，属于行政执法案卷: a file of administrative enforcement.</summary>
    public static Outcome DeniedEnforcementFile { get; } = Denied(8, "denied.enforcementFile", "属于行政执法案卷", "denied: enforcement file", [New(16, 2)], ["3.3.4.5"],
        [Proof(5, "说明属于案卷中记录的当事人信息、调查笔录、询问笔录", "show that it is information on parties or a record of investigation or questioning in the file")], Instrument.DisclosureSuits2011.Article(2, null, 4));

    /// <summary>不予公开，属于行政查询事项: a register with access rules of its own.</summary>
    public static Outcome DeniedAdminQuery { get; } = new(
        9, "denied.adminQuery", OutcomeGroup.Denied, new LocalizedText("属于行政查询事项", "denied: register query"),
        [New(36, null, 7)],
        [new(OtherProcedure, new LocalizedText("告知申请人依照有关法律、行政法规的规定办理", "tell the applicant to follow the law or regulation that governs the register"), New(36, null, 7))],
        ["3.3.8"],
        [Instrument.QueryReply2016.Cite()]);

    /// <summary>无法提供，本机关不掌握相关政府信息: not found, or another organ's.</summary>
    public static Outcome UnableNotHeld { get; } = new(
        10, "unable.notHeld", OutcomeGroup.Unable, new LocalizedText("本机关不掌握相关政府信息", "unable: not held by this organ"),
        [Old(21, null, 3), New(36, null, 4), New(36, null, 5)],
        [
            new(LegalBasis, new LocalizedText("写明依据第三十六条第（四）项（不存在）还是第（五）项（不属于本机关负责公开）", "say whether it rests on article 36 item 4 (does not exist) or item 5 (another organ is responsible)"), Read(New(36)), isOptional: true),
            new(Search, new LocalizedText("经检索没有所申请信息的，告知不存在", "where a search finds nothing, tell that it does not exist"), New(36, null, 4)),
            new(Reasons, new LocalizedText("不属于本机关负责公开的，告知并说明理由", "where another organ is responsible, tell so and why"), New(36, null, 5)),
            new(CompetentOrgan, new LocalizedText("能够确定负责公开的机关的，告知其名称、联系方式", "tell the name and contact of the responsible organ, where it can be determined"), New(36, null, 5), isOptional: true),
            new(Search, new LocalizedText("政府信息不存在或者不属于本机关公开的，告知申请人", "tell that it does not exist, or that another organ discloses it"), Old(21, null, 3)),
            new(CompetentOrgan, new LocalizedText("能够确定公开机关的，告知其名称、联系方式", "tell the name and contact of the organ that discloses it, where it can be determined"), Old(21, null, 3), isOptional: true),
            Proof(6, "留存已尽合理检索义务的证据或者合理说明", "keep the proof of a reasonable search, or a reasonable explanation"),
        ],
        ["3.3.5", "3.3.6"]);

    /// <summary>无法提供，没有现成信息需要另行制作: would have to be made, processed or analysed.</summary>
    public static Outcome UnableNeedsCreation { get; } = new(
        11, "unable.needsCreation", OutcomeGroup.Unable, new LocalizedText("没有现成信息需要另行制作", "unable: would have to be made"),
        [New(38)], [new(Reasons, new LocalizedText("说明该信息需要加工、分析而没有现成载体", "say that the information would have to be processed or analysed"), Read(New(38)))], ["3.3.6"],
        [Instrument.DisclosureSuits2011.Article(2, null, 3)]);

    /// <summary>无法提供，补正后申请内容仍不明确: still unclear after the correction.</summary>
    public static Outcome UnableStillUnclear { get; } = new(
        12, "unable.stillUnclear", OutcomeGroup.Unable, new LocalizedText("补正后申请内容仍不明确", "unable: still unclear after correction"),
        [Old(21, null, 4), New(30)],
        [
            new(CorrectionNotice, new LocalizedText("已一次性告知补正的事项和合理的补正期限", "the applicant was told once what to correct and by when"), New(30)),
            new(CorrectionNotice, new LocalizedText("已告知申请人作出更改、补充", "the applicant was told to change or supplement the request"), Old(21, null, 4)),
            new(Reasons, new LocalizedText("说明补正后仍不明确之处；答复前先与申请人沟通", "say what is still unclear after the correction, and talk with the applicant before the reply"), Instrument.JiangsuReplyRules2020.Cite()),
        ],
        ["3.3.7"]);

    /// <summary>不予处理，信访举报投诉类申请: a petition, report or complaint.</summary>
    public static Outcome NotProcessedPetition { get; } = new(
        13, "notProcessed.petition", OutcomeGroup.NotProcessed, new LocalizedText("信访举报投诉类申请", "not processed: petition, report or complaint"),
        [New(39, 1)],
        [
            new(Reasons, new LocalizedText("告知申请人不作为政府信息公开申请处理", "tell the applicant that it is not handled as a request"), New(39, 1)),
            new(OtherProcedure, new LocalizedText("可以告知通过相应渠道提出", "may tell the channel for it"), New(39, 1), isOptional: true),
        ],
        ["3.3.8"]);

    /// <summary>不予处理，重复申请: answered before.</summary>
    public static Outcome NotProcessedRepeated { get; } = new(
        14, "notProcessed.repeated", OutcomeGroup.NotProcessed, new LocalizedText("重复申请", "not processed: repeated application"),
        [New(36, null, 6)],
        [
            new(Reasons, new LocalizedText("告知不予重复处理", "tell that it is not handled again"), New(36, null, 6)),
            new(FirstReply, new LocalizedText("写明首次答复的日期和文号", "name the day and number of the first reply"), Read(New(36, null, 6))),
        ],
        None2014);

    /// <summary>不予处理，要求提供公开出版物: a gazette, newspaper, periodical or book.</summary>
    public static Outcome NotProcessedPublication { get; } = new(
        15, "notProcessed.publication", OutcomeGroup.NotProcessed, new LocalizedText("要求提供公开出版物", "not processed: published work"),
        [New(39, 2)], [new(WayAndChannel, new LocalizedText("可以告知获取的途径", "may tell where it is had"), New(39, 2), isOptional: true)], ["3.3.8"],
        [Instrument.DisclosureSuits2011.Article(2, null, 2)]);

    /// <summary>不予处理，无正当理由大量反复申请: many or frequent applications without good reason.</summary>
    public static Outcome NotProcessedMassive { get; } = new(
        16, "notProcessed.massive", OutcomeGroup.NotProcessed, new LocalizedText("无正当理由大量反复申请", "not processed: mass applications without good reason"),
        [New(35)],
        [
            new(ApplicantReasons, new LocalizedText("已要求申请人说明理由", "the applicant was asked for reasons"), New(35)),
            new(Reasons, new LocalizedText("告知申请人理由不合理、不予处理", "tell the applicant that the reasons are not sound and the application is not handled"), New(35)),
        ],
        None2014);

    /// <summary>不予处理，要求行政机关确认或重新出具已获取信息: asks to confirm or issue again what the applicant has.</summary>
    /// <remarks>The form has the row; the Regulations have no article of their own for it.</remarks>
    public static Outcome NotProcessedReconfirm { get; } = new(
        17, "notProcessed.reconfirm", OutcomeGroup.NotProcessed, new LocalizedText("要求行政机关确认或重新出具已获取信息", "not processed: asks to confirm or reissue"),
        [Read(Instrument.Regulations2019.Cite()), Instrument.JiangsuReplyRules2020.Cite()], [], None2014);

    /// <summary>其他处理，申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请: not corrected in time.</summary>
    public static Outcome AbandonedNoCorrection { get; } = new(
        18, "otherHandling.abandonedNoCorrection", OutcomeGroup.OtherHandling,
        new LocalizedText("申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "otherwise handled: abandoned, not corrected in time"),
        [New(30)],
        [
            new(CorrectionNotice, new LocalizedText("已一次性告知补正的事项和合理的补正期限", "the applicant was told once what to correct and by when"), New(30)),
            new(Reasons, new LocalizedText("告知申请人不再处理", "tell the applicant that the request is not processed any more"), Read(New(30)), isOptional: true),
            TellRemediesOfEnd,
        ],
        None2014);

    /// <summary>其他处理，申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请: the fee was not paid in time.</summary>
    public static Outcome AbandonedNoFee { get; } = new(
        19, "otherHandling.abandonedNoFee", OutcomeGroup.OtherHandling,
        new LocalizedText("申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "otherwise handled: abandoned, fee not paid in time"),
        [Instrument.FeeMeasures2020.Article(6)],
        [new(FeeNotice, new LocalizedText("已在办理期限内通知收费的依据、标准、数额和缴费方式", "the basis, standard, amount and way of payment were notified within the handling period"), Instrument.FeeMeasures2020.Article(6)),
            new(Reasons, new LocalizedText("告知申请人逾期未缴费、不再处理", "tell the applicant that the fee was not paid in time and the request is not processed any more"), Read(Instrument.FeeMeasures2020.Article(6)), isOptional: true),
            new(RemediesTold, new LocalizedText("告知可以对不再处理的行为申请行政复议或者提起行政诉讼及其期限", "tell that the act of not processing it any more can be reconsidered or sued over, and by when"), Read(Instrument.FeeMeasures2020.Article(7)), isOptional: true)],
        None2014);

    /// <summary>其他处理，其他: every other end, for example a withdrawal.</summary>
    public static Outcome Other { get; } = new(
        20, "otherHandling.other", OutcomeGroup.OtherHandling, new LocalizedText("其他", "otherwise handled: other"),
        [Read(Instrument.Regulations2007.Cite()), Read(Instrument.Regulations2019.Cite())], [], None2014);

    /// <summary>All outcomes; the place of each is its <see cref="Outcome.Index"/>.</summary>
    public static IReadOnlyList<Outcome> All { get; } = ValueList.Copy<Outcome>(
    [
        Granted, Partial, DeniedStateSecret, DeniedLawForbidden, DeniedThreeSecurities, DeniedThirdParty, DeniedInternalAffairs,
        DeniedProcessInfo, DeniedEnforcementFile, DeniedAdminQuery, UnableNotHeld, UnableNeedsCreation, UnableStillUnclear,
        NotProcessedPetition, NotProcessedRepeated, NotProcessedPublication, NotProcessedMassive, NotProcessedReconfirm,
        AbandonedNoCorrection, AbandonedNoFee, Other,
    ]);

    // Below All, which it reads: static members are initialised in the order of the text.
    private static readonly Dictionary<string, Outcome> ByCode = All.ToDictionary(o => o.Code, StringComparer.Ordinal);

    private static string[] None2014 => [];

    private static Outcome Denied(
        int index, string code, string chinese, string english, Citation[] bases, string[] rows2014, OutcomeDemand[] more, params Citation[] earlier)
        => new(index, code, OutcomeGroup.Denied, new LocalizedText(chinese, english), bases, [GiveReasons, NameBasis, Separate, TellReconsideration, GaveReasons, Separated, .. more], rows2014, earlier);

    /// <summary>What the organ has to prove in a suit: 法释〔2025〕8号, art. 5 by item, or art. 6.</summary>
    private static OutcomeDemand Proof(int? item, string chinese, string english)
        => new(Evidence, new LocalizedText(chinese, english), item is null ? Instrument.DisclosureSuits2025.Article(6) : Instrument.DisclosureSuits2025.Article(5, null, item), isOptional: true);

    private static Citation Old(int article, int? paragraph = null, int? item = null) => Instrument.Regulations2007.Article(article, paragraph, item);

    private static Citation New(int article, int? paragraph = null, int? item = null) => Instrument.Regulations2019.Article(article, paragraph, item);

    private static Citation Read(Citation citation) => citation with { Point = Verification.Interpretation };
}
