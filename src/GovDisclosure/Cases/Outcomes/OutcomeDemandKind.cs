using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>A thing that a reply has to contain, or that has to be done before it is given.</summary>
[JsonConverter(typeof(ContractJsonConverter<OutcomeDemandKind>))]
public enum OutcomeDemandKind
{
    /// <summary>告知方式、途径: where and how the information is had.</summary>
    [EnumMember(Value = "way-and-channel")]
    WayAndChannel = 1,

    /// <summary>说明理由: why the information is not disclosed or not provided.</summary>
    [EnumMember(Value = "reasons")]
    Reasons = 2,

    /// <summary>引用依据: the article that the decision rests on.</summary>
    [EnumMember(Value = "legal-basis")]
    LegalBasis = 3,

    /// <summary>区分处理: what can be disclosed is separated from what cannot.</summary>
    [EnumMember(Value = "separation")]
    Separation = 4,

    /// <summary>征求第三方意见: the third party was asked in writing.</summary>
    [EnumMember(Value = "third-party-consultation")]
    ThirdPartyConsultation = 5,

    /// <summary>检索: the organ searched for the information.</summary>
    [EnumMember(Value = "search")]
    Search = 6,

    /// <summary>告知负责机关: the name and contact of the competent organ, where it can be determined.</summary>
    [EnumMember(Value = "competent-organ")]
    CompetentOrgan = 7,

    /// <summary>告知其他途径: the procedure by which the matter is settled instead.</summary>
    [EnumMember(Value = "other-procedure")]
    OtherProcedure = 8,

    /// <summary>要求申请人说明理由: the applicant was asked why so many or such frequent applications are made.</summary>
    [EnumMember(Value = "applicant-reasons")]
    ApplicantReasons = 9,

    /// <summary>补正告知: the applicant was told once what to correct and by when.</summary>
    [EnumMember(Value = "correction-notice")]
    CorrectionNotice = 10,

    /// <summary>收费通知: the applicant was told the fee and how to pay it.</summary>
    [EnumMember(Value = "fee-notice")]
    FeeNotice = 11,

    /// <summary>告知先申请行政复议: the applicant is told to apply for reconsideration before going to court.</summary>
    [EnumMember(Value = "reconsideration-first")]
    ReconsiderationFirst = 12,

    /// <summary>告知救济: the right to reconsideration and suit, the organ and the periods.</summary>
    [EnumMember(Value = "remedies-told")]
    RemediesTold = 13,

    /// <summary>互联网复议渠道: a reply by internet offers the internet way to reconsideration.</summary>
    [EnumMember(Value = "internet-review")]
    InternetReview = 14,

    /// <summary>答复书要素: title, number, applicant, facts of the request, articles, decision, organ, day and seal.</summary>
    [EnumMember(Value = "form-elements")]
    FormElements = 15,

    /// <summary>告知首次答复: the day and number of the reply that was given before.</summary>
    [EnumMember(Value = "first-reply")]
    FirstReply = 16,

    /// <summary>书面告知第三方: a third party whose objection is overridden is told the content and the reasons.</summary>
    [EnumMember(Value = "third-party-notice")]
    ThirdPartyNotice = 17,

    /// <summary>留存证据: what the organ has to prove in a suit is in the file.</summary>
    [EnumMember(Value = "evidence")]
    Evidence = 18,
}
