using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Reviews;

/// <summary>How long reconsideration is open, before 2024, to a person who was not told of it: the law had no express rule.</summary>
[JsonConverter(typeof(ContractJsonConverter<UntoldReading>))]
public enum UntoldReading
{
    /// <summary>Both days are given; between them it depends.</summary>
    [EnumMember(Value = "both")]
    Both = 1,

    /// <summary>Sixty days from knowing the act (行政复议法 2017, art. 9).</summary>
    [EnumMember(Value = "sixty-days")]
    SixtyDays = 2,

    /// <summary>At most one year from knowing the act, by likeness to 法释〔2018〕1号, art. 64.</summary>
    [EnumMember(Value = "one-year")]
    OneYear = 3,
}
