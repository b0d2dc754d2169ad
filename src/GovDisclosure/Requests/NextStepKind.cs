using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>What can be next in the handling of a request.</summary>
[JsonConverter(typeof(ContractJsonConverter<NextStepKind>))]
public enum NextStepKind
{
    /// <summary>The organ may still send a correction notice (补正告知).</summary>
    [EnumMember(Value = "send-correction-notice")]
    SendCorrectionNotice = 0,

    /// <summary>The applicant has to correct the request (补正).</summary>
    [EnumMember(Value = "correct-request")]
    CorrectRequest = 1,

    /// <summary>A third party has to answer (第三方答复); silence leaves the decision to the organ.</summary>
    [EnumMember(Value = "third-party-answer")]
    AnswerAsThirdParty = 2,

    /// <summary>Another agency has to answer (其他机关答复); silence is deemed consent where the regime says so.</summary>
    [EnumMember(Value = "agency-answer")]
    AnswerAsAgency = 3,

    /// <summary>The applicant has to pay (缴费), or else is deemed to abandon the request.</summary>
    [EnumMember(Value = "pay")]
    Pay = 4,

    /// <summary>The organ may still extend the period (延期).</summary>
    [EnumMember(Value = "extend")]
    Extend = 5,

    /// <summary>The organ has to reply (答复).</summary>
    [EnumMember(Value = "reply")]
    Reply = 6,
}
