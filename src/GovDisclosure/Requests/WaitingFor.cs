using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>Whom a paused request waits for.</summary>
[JsonConverter(typeof(ContractJsonConverter<WaitingFor>))]
public enum WaitingFor
{
    /// <summary>Nobody: the period runs, or the request is closed.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>The applicant, for the corrected request.</summary>
    [EnumMember(Value = "correction")]
    Correction = 1,

    /// <summary>The applicant, for payment.</summary>
    [EnumMember(Value = "payment")]
    Payment = 2,

    /// <summary>A third party, for its opinion.</summary>
    [EnumMember(Value = "third-party")]
    ThirdParty = 3,

    /// <summary>Another agency, for its opinion.</summary>
    [EnumMember(Value = "agency")]
    Agency = 4,

    /// <summary>The applicant, for the reasons of excessive requests; only where the regime lets that pause the period.</summary>
    [EnumMember(Value = "reasons")]
    Reasons = 5,

    /// <summary>The organ, which has to decide: the window of the applicant has passed unused.</summary>
    [EnumMember(Value = "organ")]
    Organ = 6,
}
