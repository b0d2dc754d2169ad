using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Reviews;

/// <summary>What a remedy is directed against.</summary>
[JsonConverter(typeof(ContractJsonConverter<RemedyTarget>))]
public enum RemedyTarget
{
    /// <summary>答复: the reply, by its outcome.</summary>
    [EnumMember(Value = "reply")]
    Reply = 1,

    /// <summary>逾期不予答复: no reply by the last day of the period.</summary>
    [EnumMember(Value = "silence")]
    Silence = 2,

    /// <summary>延期告知: the notice that the period is extended.</summary>
    [EnumMember(Value = "extension-notice")]
    ExtensionNotice = 3,

    /// <summary>补正告知: the notice that asks for a correction.</summary>
    [EnumMember(Value = "correction-notice")]
    CorrectionNotice = 4,

    /// <summary>收费决定: the fee decision.</summary>
    [EnumMember(Value = "fee-decision")]
    FeeDecision = 5,

    /// <summary>转送: passing the request on to another organ.</summary>
    [EnumMember(Value = "transfer")]
    Transfer = 6,

    /// <summary>公开决定的书面告知: the notice to a third party that information is disclosed against its objection (2019, art. 32).</summary>
    [EnumMember(Value = "notice-to-third-party")]
    NoticeToThirdParty = 7,

    /// <summary>提供的形式: the form or channel of what was provided, paper, seal or carrier, and not its content.</summary>
    [EnumMember(Value = "form")]
    Form = 8,

    /// <summary>未主动公开: information that should have been published proactively was not; it has to be requested first.</summary>
    [EnumMember(Value = "proactive-omission")]
    ProactiveOmission = 9,
}
