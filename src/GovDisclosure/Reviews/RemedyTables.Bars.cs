using static GovDisclosure.Reviews.RemedyKind;
using static GovDisclosure.Reviews.RemedyStatus;

namespace GovDisclosure.Reviews;

// Suits that the courts do not hear, in the order of the articles. Each names its item; what remains is said beside it.
internal static partial class RemedyTables
{
    // Made when first asked for: the gates, in another file, hold them too.
    public static RemedyRow[] Bars => field ??=
    [
        // 法释〔2025〕8号, art. 10 paragraph 2, items 2 to 9; item 1 is the rule of reconsideration first, item 10 a doubt.
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.ExtensionNotice) || f.IsAgainst(RemedyTarget.CorrectionNotice), NotAvailable, "延期、补正等程序性告知，不予立案；可以在对最终答复的诉讼中提出", "a notice of extension or correction is procedural: no suit over it alone; it can be argued in the suit over the final reply", Of2025(2)),
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.Transfer), NotAvailable, "转送属于程序性行为，不予立案；答复期限继续计算，届满后可以就逾期不予答复起诉", "passing a request on is procedural: no suit over it alone; the period of the reply runs on, and the silence after it can be sued over", Read(Of2025(2))),
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.FeeDecision), NotAvailable, "单独就收费决定起诉的，不予立案；缴费期满后可以就不再处理的行为起诉", "no suit over a fee decision alone; after the period of payment the act of not processing the request any more can be sued over", Of2025(3), Instrument.FeeMeasures2020.Article(7)),
        new(DirectSuit, f => f.Is(Outcome.NotProcessedRepeated) && f.Query.FirstAnswerGranted == true, NotAvailable, "重复申请已经予以公开的信息，告知不予重复处理的，不予立案", "no suit over a repeated request for information that was already granted", Of2025(4)),
        new(DirectSuit, f => f.Is(Outcome.DeniedAdminQuery), NotAvailable, "查询工商、不动产登记等资料，告知按照专门规定办理的，不予立案", "no suit where a register is to be consulted under its own rules", Of2025(5)),
        new(DirectSuit, f => f.Is(Outcome.UnableNeedsCreation), NotAvailable, "要求制作、加工、分析政府信息的，不予立案", "no suit over information that would have to be made, processed or analysed", Of2025(6)),
        new(DirectSuit, f => f.Is(Outcome.NotProcessedPetition), NotAvailable, "以申请公开的形式进行信访、投诉、举报的，不予立案", "no suit over a petition, complaint or report in the form of a request", Of2025(7)),
        new(DirectSuit, f => f.Is(Outcome.NotProcessedPublication), NotAvailable, "要求提供政府公报、报刊、书籍等公开出版物的，不予立案", "no suit over gazettes, newspapers, periodicals and books", Of2025(8)),
        new(DirectSuit, f => f.Query.IsPublicEnterprise, NotAvailable, "公共企事业单位的信息公开，不予立案；可以向有关主管部门或者机构申诉", "no suit over disclosure by a public enterprise; an appeal to its regulator is open", Of2025(9), Instrument.Regulations2019.Article(55)),

        // 法释〔2025〕8号, art. 2 paragraph 1; 法释〔2011〕17号, art. 3.
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.ProactiveOmission), NotAvailable, "应当主动公开而没有公开的，应当先申请公开；对答复或者逾期不予答复不服的，可以申请行政复议或者起诉", "what was not published proactively has to be requested first; over the answer or the silence reconsideration or a suit is open", Instrument.DisclosureSuits2025.Article(2, 1)),
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.ProactiveOmission), NotAvailable, "没有主动公开的，应当先申请公开；对答复或者逾期不予答复不服的，可以起诉", "what was not published proactively has to be requested first; the answer or the silence can be sued over", Instrument.DisclosureSuits2011.Article(3)),

        // 法释〔2011〕17号, art. 2, items 2 and 3; items 1 and 4 depend on the effect and on who asks.
        new(DirectSuit, f => f.Is(Outcome.NotProcessedPublication), NotAvailable, "要求提供政府公报、报纸、杂志、书籍等公开出版物的，不予受理", "no suit over gazettes, newspapers, magazines and books", Of2011(2)),
        new(DirectSuit, f => f.Is(Outcome.UnableNeedsCreation), NotAvailable, "要求制作、搜集，或者汇总、分析、加工若干政府信息的，不予受理", "no suit over information that would have to be made, collected, put together, analysed or processed", Of2011(3)),
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.FeeDecision), NotAvailable, "收费决定不单独提起行政诉讼；缴费期满后，可以对不再处理的行为提起行政诉讼", "a fee decision is not sued over alone; after the period of payment the act of not processing the request any more can be", Instrument.FeeMeasures2020.Article(7)),
    ];

    // Where it is not settled, or depends on what is not known, whether a suit over the act is heard.
    public static RemedyRow[] Doubts => field ??=
    [
        new(DirectSuit, f => f.IsRepeatedUnknown, Depends, "首次申请已经予以公开的，不予立案；首次未公开或者未答复的，可以起诉", "barred where the first answer granted the information; open where it was a refusal or silence", Of2025(4)),
        new(DirectSuit, f => f.Is(Outcome.DeniedEnforcementFile), Depends, "行政程序的当事人、利害关系人以申请公开的名义要求查阅案卷，告知按照专门规定办理的，不予受理", "barred where a party to the procedure asked for its file and was told to use the rules of the procedure", Of2011(4)),
        new(DirectSuit, f => f.Is(Outcome.NotProcessedPetition) && !f.Is2025, Depends, "对权利义务明显不产生实际影响的，驳回起诉", "dismissed where it plainly has no effect on rights", Read(Instrument.LitigationInterpretation2018.Article(69))),
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.CorrectionNotice), Depends, "要求更改、补充申请内容且对权利义务不产生实际影响的告知，不予受理；产生实际影响的，可以起诉", "a notice to change or supplement the request is barred where it has no effect on rights; one that has can be sued over", Of2011(1)),
        new(DirectSuit, f => f.IsAgainst(RemedyTarget.Form), Depends, "可以起诉的是提供的内容与申请不符；仅对形式不服，可能被认为对权利义务不产生实际影响", "the suit is over a content that does not match; the form alone may be held to have no real effect on rights", Read(Of2025(10))),
        new(DirectSuit, f => f.IsProcedural, Depends, "对权利义务明显不产生实际影响的，驳回起诉", "dismissed where it plainly has no effect on rights", Read(Instrument.LitigationInterpretation2018.Article(69))),
        new(DirectSuit, f => f.IsProcedural || f.Is(Outcome.NotProcessedPetition), Depends, "对权利义务不产生实际影响的行为，不属于受案范围", "what has no effect on rights is not heard", Memory(Instrument.LitigationInterpretation2000.Article(1, 2, 6))),
        new(DirectSuit, f => f.Query.IsPublicEnterprise, Depends, "对公共企事业单位规定的是申诉，能否起诉没有明文规定", "against a public enterprise the text names an appeal to its regulator; it is silent on suits", Read(Instrument.Regulations2019.Article(55))),
        new(DirectSuit, f => f.Query.IsPublicEnterprise, Depends, "公共企事业单位参照条例执行，能否起诉没有明文规定", "public enterprises follow the Regulations by likeness; no text says whether they can be sued", Read(Instrument.Regulations2007.Article(37))),
    ];

    private static Citation Of2025(int item) => Instrument.DisclosureSuits2025.Article(10, 2, item);

    private static Citation Of2011(int item) => Instrument.DisclosureSuits2011.Article(2, null, item);

    private static Citation Read(Citation citation) => citation with { Point = Verification.Interpretation };

    private static Citation Memory(Citation citation) => citation with { Point = Verification.FromMemory };
}
