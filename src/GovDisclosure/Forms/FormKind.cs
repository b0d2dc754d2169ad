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
    Report = 0,

    /// <summary>A table that is reported beside the annual report or appended to it.</summary>
    [EnumMember(Value = "statistics")]
    Statistics = 1,
}
