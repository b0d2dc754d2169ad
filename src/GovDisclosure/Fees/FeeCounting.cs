using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Fees;

/// <summary>Over what the units of a scale are added up before the tiers are applied.</summary>
[JsonConverter(typeof(ContractJsonConverter<FeeCounting>))]
public enum FeeCounting
{
    /// <summary>The units of one request alone; nothing carries over to the next.</summary>
    [EnumMember(Value = "request")]
    Request = 1,

    /// <summary>The units of one applicant in one calendar month.</summary>
    [EnumMember(Value = "applicant-month")]
    ApplicantMonth = 2,
}
