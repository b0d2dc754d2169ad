using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>Where a request stands on a day.</summary>
[JsonConverter(typeof(ContractJsonConverter<RequestStatusKind>))]
public enum RequestStatusKind
{
    /// <summary>No answer: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>It has not been received yet on that day.</summary>
    [EnumMember(Value = "not-received")]
    NotReceived = 1,

    /// <summary>The period runs (办理中).</summary>
    [EnumMember(Value = "on-track")]
    OnTrack = 2,

    /// <summary>The period runs, and few working days are left (临近期限).</summary>
    [EnumMember(Value = "due-soon")]
    DueSoon = 3,

    /// <summary>The day is the due date (当日到期).</summary>
    [EnumMember(Value = "due-today")]
    DueToday = 4,

    /// <summary>The due date has passed without a reply (已超期).</summary>
    [EnumMember(Value = "overdue")]
    Overdue = 5,

    /// <summary>The period does not run: a correction, a payment or a consultation is awaited (暂停计时).</summary>
    [EnumMember(Value = "paused")]
    Paused = 6,

    /// <summary>Replied on or before the due date (按期答复).</summary>
    [EnumMember(Value = "answered-in-time")]
    AnsweredInTime = 7,

    /// <summary>Replied after the due date (逾期答复).</summary>
    [EnumMember(Value = "answered-late")]
    AnsweredLate = 8,

    /// <summary>Ended without a reply: transferred, withdrawn or abandoned (已终结).</summary>
    [EnumMember(Value = "closed")]
    Closed = 9,

    /// <summary>The window for the correction has passed unused: the organ has to decide (待机关决定).</summary>
    [EnumMember(Value = "awaits-decision")]
    AwaitsDecision = 10,

    /// <summary>Replied, and whether in time is not known: only two days of it are (已答复).</summary>
    [EnumMember(Value = "answered")]
    Answered = 11,

    /// <summary>The entry of the register is void (作废).</summary>
    [EnumMember(Value = "void")]
    Void = 12,
}
