using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Rates;

/// <summary>Whether a percentage prints zeros at the end of its decimals.</summary>
[JsonConverter(typeof(ContractJsonConverter<TrailingZeros>))]
public enum TrailingZeros
{
    /// <summary>All decimals are printed: <c>21.60%</c>.</summary>
    [EnumMember(Value = "keep")]
    Keep = 1,

    /// <summary>Zeros at the end are dropped, with the point if no digit is left behind it: <c>21.6%</c>, <c>20%</c>.</summary>
    [EnumMember(Value = "trim")]
    Trim = 2,
}
