using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>Where a request stands on a day.</summary>
[JsonConverter(typeof(ContractJsonConverter<RequestStatusKind>))]
public enum RequestStatusKind
{
    /// <summary>It has not been received yet on that day.</summary>
    [EnumMember(Value = "not-received")]
    NotReceived = 0,

    /// <summary>The period runs (办理中).</summary>
    [EnumMember(Value = "on-track")]
    OnTrack = 1,

    /// <summary>The period runs, and few working days are left (临近期限).</summary>
    [EnumMember(Value = "due-soon")]
    DueSoon = 2,

    /// <summary>The day is the due date (当日到期).</summary>
    [EnumMember(Value = "due-today")]
    DueToday = 3,

    /// <summary>The due date has passed without a reply (已超期).</summary>
    [EnumMember(Value = "overdue")]
    Overdue = 4,

    /// <summary>The period does not run: a correction, a payment or a consultation is awaited (暂停计时).</summary>
    [EnumMember(Value = "paused")]
    Paused = 5,

    /// <summary>Replied on or before the due date (按期答复).</summary>
    [EnumMember(Value = "answered-in-time")]
    AnsweredInTime = 6,

    /// <summary>Replied after the due date (逾期答复).</summary>
    [EnumMember(Value = "answered-late")]
    AnsweredLate = 7,

    /// <summary>Ended without a reply: transferred, withdrawn or abandoned (已终结).</summary>
    [EnumMember(Value = "closed")]
    Closed = 8,
}
