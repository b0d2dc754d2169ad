using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>What a correction (补正) does to the period of the reply.</summary>
[JsonConverter(typeof(ContractJsonConverter<CorrectionEffect>))]
public enum CorrectionEffect
{
    /// <summary>The period starts again on the day the corrected request is received (2019, art. 30; Fujian, 2015, art. 9).</summary>
    [EnumMember(Value = "restarts")]
    Restarts = 1,

    /// <summary>The period pauses from the notice to the corrected request (practice of courts under the Regulations of 2007).</summary>
    [EnumMember(Value = "pauses")]
    Pauses = 2,

    /// <summary>The period runs on.</summary>
    [EnumMember(Value = "none")]
    None = 3,
}
