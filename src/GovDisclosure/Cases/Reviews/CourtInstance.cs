using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>The instance of a suit.</summary>
[JsonConverter(typeof(ContractJsonConverter<CourtInstance>))]
public enum CourtInstance
{
    /// <summary>一审: the first instance.</summary>
    [EnumMember(Value = "first")]
    First = 1,

    /// <summary>二审: the second instance, on appeal.</summary>
    [EnumMember(Value = "second")]
    Second = 2,

    /// <summary>再审: a retrial.</summary>
    [EnumMember(Value = "retrial")]
    Retrial = 3,
}
