using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>What a period of publication asks for.</summary>
[JsonConverter(typeof(ContractJsonConverter<PeriodKind>))]
public enum PeriodKind
{
    /// <summary>Not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>Something is to be published by the end of the period.</summary>
    [EnumMember(Value = "within")]
    Within = 1,

    /// <summary>Something is to be shown, or comments are taken, to the end of the period.</summary>
    [EnumMember(Value = "at-least")]
    AtLeast = 2,

    /// <summary>A column or an account may be without anything new for no longer than the period.</summary>
    [EnumMember(Value = "silence")]
    Silence = 3,
}
