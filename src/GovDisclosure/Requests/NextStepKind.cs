using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>What can be next in the handling of a request.</summary>
[JsonConverter(typeof(ContractJsonConverter<NextStepKind>))]
public enum NextStepKind
{
    /// <summary>No step: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>The organ may still send a correction notice (补正告知).</summary>
    [EnumMember(Value = "send-correction-notice")]
    SendCorrectionNotice = 1,

    /// <summary>The applicant has to correct the request (补正).</summary>
    [EnumMember(Value = "correct-request")]
    CorrectRequest = 2,

    /// <summary>A third party has to answer (第三方答复); silence leaves the decision to the organ.</summary>
    [EnumMember(Value = "third-party-answer")]
    AnswerAsThirdParty = 3,

    /// <summary>Another agency has to answer (其他机关答复); silence is deemed consent where the regime says so.</summary>
    [EnumMember(Value = "agency-answer")]
    AnswerAsAgency = 4,

    /// <summary>The applicant has to pay (缴费), or else is deemed to abandon the request.</summary>
    [EnumMember(Value = "pay")]
    Pay = 5,

    /// <summary>The organ may still extend the period (延期).</summary>
    [EnumMember(Value = "extend")]
    Extend = 6,

    /// <summary>The organ has to reply (答复).</summary>
    [EnumMember(Value = "reply")]
    Reply = 7,

    /// <summary>The organ has to decide what becomes of a request that was not corrected in its window.</summary>
    [EnumMember(Value = "decide")]
    Decide = 8,

    /// <summary>The applicant has to give the reasons of excessive requests (说明理由).</summary>
    [EnumMember(Value = "give-reasons")]
    GiveReasons = 9,

    /// <summary>The organ has to reply again, as a reconsideration decision or a judgment orders (重新答复).</summary>
    [EnumMember(Value = "reply-anew")]
    ReplyAnew = 10,

    /// <summary>The organ has to publish promptly what was taken into proactive disclosure (及时公开; 2019, art. 44); no number of days is set.</summary>
    [EnumMember(Value = "publish")]
    Publish = 11,
}
