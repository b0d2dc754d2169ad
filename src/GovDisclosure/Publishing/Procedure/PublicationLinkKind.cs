using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>How a document stands to another.</summary>
[JsonConverter(typeof(ContractJsonConverter<PublicationLinkKind>))]
public enum PublicationLinkKind
{
    /// <summary>Not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>解读: it explains the other.</summary>
    [EnumMember(Value = "interprets")]
    Interprets = 1,

    /// <summary>修改: it changes the other, which stays in force.</summary>
    [EnumMember(Value = "amends")]
    Amends = 2,

    /// <summary>废止、宣布失效: it ends the other.</summary>
    [EnumMember(Value = "repeals")]
    Repeals = 3,

    /// <summary>转发: it forwards the other, whose attribute it follows.</summary>
    [EnumMember(Value = "forwards")]
    Forwards = 4,
}
