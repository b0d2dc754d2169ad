using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Rates;

/// <summary>How the shares of a series are rounded.</summary>
[JsonConverter(typeof(ContractJsonConverter<ShareMethod>))]
public enum ShareMethod
{
    /// <summary>
    /// Largest remainder (最大余数法): every share is rounded down, and the units of the last decimal that are missing from 100
    /// go, one each, to the parts with the largest remainders. The printed shares sum to exactly 100.
    /// </summary>
    [EnumMember(Value = "largest-remainder")]
    LargestRemainder = 1,

    /// <summary>Half up (四舍五入): every share is rounded alone; the sum can miss 100.</summary>
    [EnumMember(Value = "half-up")]
    HalfUp = 2,

    /// <summary>Truncated: every share is rounded down; the sum is at most 100.</summary>
    [EnumMember(Value = "truncate")]
    Truncate = 3,
}
