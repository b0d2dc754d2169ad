using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Rates;

/// <summary>How the last printed digit of a percentage is made.</summary>
[JsonConverter(typeof(ContractJsonConverter<PercentRounding>))]
internal enum PercentRounding
{
    /// <summary>Half up (四舍五入): an exact half is rounded away from zero.</summary>
    [EnumMember(Value = "half-up")]
    HalfUp = 1,

    /// <summary>Truncated: the digits behind the last printed one are dropped.</summary>
    [EnumMember(Value = "truncate")]
    Truncate = 2,
}
