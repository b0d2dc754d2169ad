using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>The two ways in which a decision on a request is reviewed.</summary>
[JsonConverter(typeof(ContractJsonConverter<ReviewKind>))]
public enum ReviewKind
{
    /// <summary>行政复议: administrative reconsideration.</summary>
    [EnumMember(Value = "reconsideration")]
    Reconsideration = 1,

    /// <summary>行政诉讼: a suit before a court.</summary>
    [EnumMember(Value = "suit")]
    Suit = 2,
}
