using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>What can happen to a request between its receipt and its end.</summary>
[JsonConverter(typeof(ContractJsonConverter<RequestEventKind>))]
public enum RequestEventKind
{
    /// <summary>No event: the default of the type, which no request accepts.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>The organ sends a correction notice (补正告知; 2019, art. 30).</summary>
    [EnumMember(Value = "correction-notice")]
    CorrectionNotice = 1,

    /// <summary>The organ receives the corrected request (收到补正; 2019, art. 30).</summary>
    [EnumMember(Value = "corrected")]
    CorrectedRequest = 2,

    /// <summary>The organ asks a third party for its opinion (征求第三方意见; 2019, art. 32; 2007, art. 23).</summary>
    [EnumMember(Value = "third-party")]
    ThirdPartyConsulted = 3,

    /// <summary>The organ receives the third party's answer.</summary>
    [EnumMember(Value = "third-party-answer")]
    ThirdPartyAnswered = 4,

    /// <summary>The organ asks another agency (征求其他机关意见): one of the consultations of <see cref="AgencyConsultation"/>.</summary>
    [EnumMember(Value = "agency")]
    AgencyConsulted = 5,

    /// <summary>The organ receives the other agency's answer.</summary>
    [EnumMember(Value = "agency-answer")]
    AgencyAnswered = 6,

    /// <summary>The period is extended (延长答复期限; 2019, art. 33; 2007, art. 24): the day on which it was decided and notified.</summary>
    [EnumMember(Value = "extension")]
    Extension = 7,

    /// <summary>The organ sends a fee notice (收费通知; Fee Measures 2020, art. 6).</summary>
    [EnumMember(Value = "fee-notice")]
    FeeNotice = 8,

    /// <summary>The applicant has paid in full (完成缴费; Fee Measures 2020, art. 6).</summary>
    [EnumMember(Value = "payment")]
    Payment = 9,

    /// <summary>The organ sets a later date for an excessive but reasonable request (延迟答复; 2019, art. 35).</summary>
    [EnumMember(Value = "delay")]
    Delay = 10,

    /// <summary>The request is passed to another organ (转送). It is no reply: see <c>DisclosureRegime.TransferEndsPeriod</c>.</summary>
    [EnumMember(Value = "transfer")]
    Transfer = 11,

    /// <summary>The organ replies (答复).</summary>
    [EnumMember(Value = "reply")]
    Reply = 12,

    /// <summary>The applicant withdraws the request (撤回申请).</summary>
    [EnumMember(Value = "withdrawal")]
    Withdrawal = 13,

    /// <summary>The organ records that the request is deemed abandoned (视为放弃; 2019, art. 30; Fee Measures 2020, art. 6).</summary>
    [EnumMember(Value = "abandonment")]
    Abandonment = 14,

    /// <summary>The organ replies again because a reconsideration decision or a judgment orders it (重新答复).</summary>
    [EnumMember(Value = "remade-reply")]
    RemadeReply = 15,

    /// <summary>The organ tells a third party in writing that it discloses against its objection, and why (书面告知第三方; 2019, art. 32).</summary>
    [EnumMember(Value = "third-party-notified")]
    ThirdPartyNotified = 16,

    /// <summary>The organ asks the applicant for the reasons of excessive requests (要求说明理由; 2019, art. 35).</summary>
    [EnumMember(Value = "reasons-asked")]
    ReasonsAsked = 17,

    /// <summary>The organ receives the applicant's reasons.</summary>
    [EnumMember(Value = "reasons-given")]
    ReasonsGiven = 18,

    /// <summary>Force majeure keeps the organ from acting (不可抗力): told, but the Regulations give it no effect.</summary>
    [EnumMember(Value = "force-majeure")]
    ForceMajeure = 19,

    /// <summary>The information is taken into proactive disclosure (转为主动公开; 2019, art. 44): the day of that decision, and the day it was published.</summary>
    [EnumMember(Value = "conversion")]
    Conversion = 20,
}
