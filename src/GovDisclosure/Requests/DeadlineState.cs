using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>How firm a due date is.</summary>
[JsonConverter(typeof(ContractJsonConverter<DeadlineState>))]
public enum DeadlineState
{
    /// <summary>No answer: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>Nothing that is under way can move it.</summary>
    [EnumMember(Value = "final")]
    Final = 1,

    /// <summary>The request waits for an answer, a correction or a payment; the date is the latest it can become, where the law sets a window.</summary>
    [EnumMember(Value = "paused")]
    Paused = 2,

    /// <summary>A day that was counted is projected, because the notice of its year is missing.</summary>
    [EnumMember(Value = "projected")]
    Projected = 3,

    /// <summary>The window of the applicant has passed unused: the organ has to decide whether the request is abandoned, and there is no due date until it does.</summary>
    [EnumMember(Value = "awaits-decision")]
    AwaitsDecision = 4,

    /// <summary>The request is closed: there is no due date any more.</summary>
    [EnumMember(Value = "closed")]
    Closed = 5,
}
