using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>Whose step is next.</summary>
[JsonConverter(typeof(ContractJsonConverter<NextStepActor>))]
public enum NextStepActor
{
    /// <summary>Nobody: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>The organ.</summary>
    [EnumMember(Value = "organ")]
    Organ = 1,

    /// <summary>The applicant.</summary>
    [EnumMember(Value = "applicant")]
    Applicant = 2,

    /// <summary>A third party.</summary>
    [EnumMember(Value = "third-party")]
    ThirdParty = 3,

    /// <summary>Another agency.</summary>
    [EnumMember(Value = "agency")]
    Agency = 4,
}
