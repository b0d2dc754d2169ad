using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>What a period of publication is counted in.</summary>
[JsonConverter(typeof(ContractJsonConverter<PeriodUnit>))]
public enum PeriodUnit
{
    /// <summary>Not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>工作日.</summary>
    [EnumMember(Value = "working-days")]
    WorkingDays = 1,

    /// <summary>日.</summary>
    [EnumMember(Value = "calendar-days")]
    CalendarDays = 2,

    /// <summary>月.</summary>
    [EnumMember(Value = "months")]
    Months = 3,
}
