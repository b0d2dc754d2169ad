using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Registers;

/// <summary>The order of a list.</summary>
[JsonConverter(typeof(ContractJsonConverter<RegisterOrder>))]
public enum RegisterOrder
{
    /// <summary>No answer: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>By last day, the earliest first, those without one at the end; of one day by entry.</summary>
    [EnumMember(Value = "due")]
    Due = 1,

    /// <summary>By entry, the latest first.</summary>
    [EnumMember(Value = "newest")]
    Newest = 2,

    /// <summary>By entry, the earliest first.</summary>
    [EnumMember(Value = "oldest")]
    Oldest = 3,
}
