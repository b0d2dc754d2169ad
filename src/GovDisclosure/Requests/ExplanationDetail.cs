using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>How far an explanation of a deadline goes.</summary>
[JsonConverter(typeof(ContractJsonConverter<ExplanationDetail>))]
public enum ExplanationDetail
{
    /// <summary>The steps with their articles.</summary>
    [EnumMember(Value = "steps")]
    Steps = 1,

    /// <summary>The steps, and every day from the receipt to the due date with the reason why it counts or not.</summary>
    [EnumMember(Value = "day-by-day")]
    DayByDay = 2,
}
