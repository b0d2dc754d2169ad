using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>公开属性: whether and how a document is public, set while it is made and decided by who signs it.</summary>
[JsonConverter(typeof(ContractJsonConverter<SourceClassification>))]
public enum SourceClassification
{
    /// <summary>Not set yet.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>主动公开: published without being asked (2019 Regulations, art. 13).</summary>
    [EnumMember(Value = "proactive")]
    Proactive = 1,

    /// <summary>依申请公开: given to who asks.</summary>
    [EnumMember(Value = "on-request")]
    OnRequest = 2,

    /// <summary>不予公开: not public (2019 Regulations, arts. 14 to 16); re-assessed from time to time (art. 18).</summary>
    [EnumMember(Value = "withheld")]
    Withheld = 3,
}
