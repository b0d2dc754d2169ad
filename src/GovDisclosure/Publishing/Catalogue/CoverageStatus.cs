using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>How far an item of a catalogue or a checklist is published.</summary>
[JsonConverter(typeof(ContractJsonConverter<CoverageStatus>))]
public enum CoverageStatus
{
    /// <summary>Not asked.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>Something is published under it, in time where it has a period.</summary>
    [EnumMember(Value = "published")]
    Published = 1,

    /// <summary>Something is published under it, after the end of its period.</summary>
    [EnumMember(Value = "late")]
    Late = 2,

    /// <summary>Nothing is published under it.</summary>
    [EnumMember(Value = "missing")]
    Missing = 3,
}
