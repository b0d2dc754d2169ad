using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.WorkFigures;

/// <summary>How often a check of the disclosure work is due.</summary>
[JsonConverter(typeof(ContractJsonConverter<SupervisionFrequency>))]
public enum SupervisionFrequency
{
    /// <summary>Every day: 每天.</summary>
    [EnumMember(Value = "daily")]
    Daily = 1,

    /// <summary>Every week, by its end: 每周.</summary>
    [EnumMember(Value = "weekly")]
    Weekly = 2,

    /// <summary>Every month, by its end: 每月.</summary>
    [EnumMember(Value = "monthly")]
    Monthly = 3,

    /// <summary>Every quarter, by its end: 每季度.</summary>
    [EnumMember(Value = "quarterly")]
    Quarterly = 4,

    /// <summary>Every half year, by its end: 半年.</summary>
    [EnumMember(Value = "half-yearly")]
    HalfYearly = 5,

    /// <summary>Once, by the end of the year: 年终.</summary>
    [EnumMember(Value = "year-end")]
    YearEnd = 6,
}
