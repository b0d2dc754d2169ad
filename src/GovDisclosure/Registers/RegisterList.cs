using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Registers;

/// <summary>Which requests of a register a list holds, by where they stand on a day.</summary>
[JsonConverter(typeof(ContractJsonConverter<RegisterList>))]
public enum RegisterList
{
    /// <summary>No answer: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>All requests, void entries too.</summary>
    [EnumMember(Value = "all")]
    All = 1,

    /// <summary>Those that have not ended.</summary>
    [EnumMember(Value = "open")]
    Open = 2,

    /// <summary>Open ones whose period runs.</summary>
    [EnumMember(Value = "running")]
    Running = 3,

    /// <summary>Open ones whose period runs and whose last day has passed.</summary>
    [EnumMember(Value = "overdue")]
    Overdue = 4,

    /// <summary>Open ones that wait for somebody; the organ too, when it has to decide.</summary>
    [EnumMember(Value = "waiting")]
    Waiting = 5,

    /// <summary>Those that have ended.</summary>
    [EnumMember(Value = "closed")]
    Closed = 6,

    /// <summary>Void entries.</summary>
    [EnumMember(Value = "void")]
    Void = 7,
}
