using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>What a form prescribes.</summary>
[JsonConverter(typeof(ContractJsonConverter<FormKind>))]
public enum FormKind
{
    /// <summary>The annual report (年度报告) with its sections, and its tables where it has any.</summary>
    [EnumMember(Value = "report")]
    Report = 1,

    /// <summary>A table that is reported beside the annual report or appended to it.</summary>
    [EnumMember(Value = "statistics")]
    Statistics = 2,

    /// <summary>A statistics table that a province or a city prescribed for its own organs: no form of a year by itself, and its rows differ from place to place.</summary>
    [EnumMember(Value = "local-statistics")]
    LocalStatistics = 3,
}
