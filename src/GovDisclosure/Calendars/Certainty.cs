using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Calendars;

/// <summary>How well a working day or a count of working days is known.</summary>
[JsonConverter(typeof(ContractJsonConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Every day that was looked at is covered by a notice or by the calendar's own coverage.</summary>
    [EnumMember(Value = "published")]
    Published = 1,

    /// <summary>At least one day that was looked at lies in a year whose notice is missing: only its statutory holidays are known.</summary>
    [EnumMember(Value = "projected")]
    Projected = 2,
}
