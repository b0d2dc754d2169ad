using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;


namespace GovDisclosure;

/// <summary>What is known of an instrument or a rule on a day.</summary>
/// <remarks>“Not in force” and “not known” are different answers, and neither is silently replaced by the other.</remarks>
[JsonConverter(typeof(ContractJsonConverter<LawStatus>))]
public enum LawStatus
{
    /// <summary>The day lies before the first or after the last day in force.</summary>
    [EnumMember(Value = "not-in-force")]
    NotInForce = 1,

    /// <summary>The day lies in the time in force, both ends included.</summary>
    [EnumMember(Value = "in-force")]
    InForce = 2,

    /// <summary>The library does not know: the dates of the instrument are not known, or the day lies after the days that its facts cover.</summary>
    [EnumMember(Value = "outside-coverage")]
    OutsideCoverage = 3,
}
