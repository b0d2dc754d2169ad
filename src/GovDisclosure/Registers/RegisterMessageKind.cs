using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Registers;

/// <summary>What somebody must be told of a request; of the kinds about the due day a higher number is the more urgent one.</summary>
[JsonConverter(typeof(ContractJsonConverter<RegisterMessageKind>))]
public enum RegisterMessageKind
{
    /// <summary>Nothing: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>The last day is near (临近期限).</summary>
    [EnumMember(Value = "due-soon")]
    DueSoon = 1,

    /// <summary>The last day has passed (已超期).</summary>
    [EnumMember(Value = "overdue")]
    Overdue = 2,

    /// <summary>A holiday notice moved the last day (期限变动).</summary>
    [EnumMember(Value = "moved")]
    Moved = 3,

    /// <summary>The reply was delivered (已答复).</summary>
    [EnumMember(Value = "replied")]
    Replied = 4,

    /// <summary>The applicant's window has passed unused: the organ has to decide (待机关决定).</summary>
    [EnumMember(Value = "awaits-decision")]
    AwaitsDecision = 5,
}
