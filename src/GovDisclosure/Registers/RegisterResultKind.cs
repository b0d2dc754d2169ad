using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Registers;

/// <summary>What became of something that was to be written into a register.</summary>
[JsonConverter(typeof(ContractJsonConverter<RegisterResultKind>))]
public enum RegisterResultKind
{
    /// <summary>No answer: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>It is written.</summary>
    [EnumMember(Value = "saved")]
    Saved = 1,

    /// <summary>Somebody else wrote first, or the number is taken: nothing is written; read again and decide anew.</summary>
    [EnumMember(Value = "conflict")]
    Conflict = 2,

    /// <summary>The findings speak against it: nothing is written.</summary>
    [EnumMember(Value = "refused")]
    Refused = 3,

    /// <summary>There is no such request.</summary>
    [EnumMember(Value = "not-found")]
    NotFound = 4,
}
