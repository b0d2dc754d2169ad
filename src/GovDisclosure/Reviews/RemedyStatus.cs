using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Reviews;

/// <summary>Whether a remedy can be used on a day.</summary>
[JsonConverter(typeof(ContractJsonConverter<RemedyStatus>))]
public enum RemedyStatus
{
    /// <summary>It can be used.</summary>
    [EnumMember(Value = "open")]
    Open = 1,

    /// <summary>It opens later, after a step that has to come first.</summary>
    [EnumMember(Value = "not-yet-open")]
    NotYetOpen = 2,

    /// <summary>Its period has ended.</summary>
    [EnumMember(Value = "expired")]
    Expired = 3,

    /// <summary>The law does not allow it here.</summary>
    [EnumMember(Value = "not-available")]
    NotAvailable = 4,

    /// <summary>It depends on a fact that is not known; the text says on which.</summary>
    [EnumMember(Value = "depends")]
    Depends = 5,
}
