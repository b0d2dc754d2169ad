using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>What a review before publication comes to.</summary>
[JsonConverter(typeof(ContractJsonConverter<ReviewConclusion>))]
public enum ReviewConclusion
{
    /// <summary>Not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>公开.</summary>
    [EnumMember(Value = "public")]
    Public = 1,

    /// <summary>部分公开: what may not be public is taken out.</summary>
    [EnumMember(Value = "partial")]
    Partial = 2,

    /// <summary>不公开.</summary>
    [EnumMember(Value = "withheld")]
    Withheld = 3,

    /// <summary>报审: referred to the competent department or the secrecy administration, whose answer binds (2019 Regulations, art. 17).</summary>
    [EnumMember(Value = "referred")]
    Referred = 4,
}
