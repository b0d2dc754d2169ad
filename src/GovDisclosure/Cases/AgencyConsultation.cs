using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>Why another agency is asked: only information made jointly gives it a period and makes its silence consent.</summary>
[JsonConverter(typeof(ContractJsonConverter<AgencyConsultation>))]
public enum AgencyConsultation
{
    /// <summary>Not said: taken as an opinion under article 33 paragraph 3.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>Information that touches another organ is agreed on with it (协商、确认; 2019, art. 11 paragraph 1; 2007, art. 7).</summary>
    [EnumMember(Value = "agreement")]
    Agreement = 1,

    /// <summary>Disclosure needs an approval (报批; 2019, art. 11 paragraph 2).</summary>
    [EnumMember(Value = "approval")]
    Approval = 2,

    /// <summary>The competent department or the secrecy office determines whether it may be disclosed (2019, art. 17 paragraph 3).</summary>
    [EnumMember(Value = "determination")]
    Determination = 3,

    /// <summary>An opinion (征求其他机关意见; 2019, art. 33 paragraph 3).</summary>
    [EnumMember(Value = "opinion")]
    Opinion = 4,

    /// <summary>An agency that made the information jointly is asked (2019, art. 34): 15 working days, and silence is consent.</summary>
    [EnumMember(Value = "joint")]
    Joint = 5,
}
