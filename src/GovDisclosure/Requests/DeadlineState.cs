using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>How firm a due date is.</summary>
[JsonConverter(typeof(ContractJsonConverter<DeadlineState>))]
public enum DeadlineState
{
    /// <summary>Nothing that is under way can move it.</summary>
    [EnumMember(Value = "final")]
    Final = 0,

    /// <summary>The request waits for an answer, a correction or a payment; the date is the latest it can become, where the law sets a window.</summary>
    [EnumMember(Value = "paused")]
    Paused = 1,

    /// <summary>A day that was counted is projected, because the notice of its year is missing.</summary>
    [EnumMember(Value = "projected")]
    Projected = 2,
}
