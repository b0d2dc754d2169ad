using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>Why a day of a period counts or not.</summary>
[JsonConverter(typeof(ContractJsonConverter<DeadlineDayKind>))]
public enum DeadlineDayKind
{
    /// <summary>No answer: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>A working day that counts (计入).</summary>
    [EnumMember(Value = "counted")]
    Counted = 1,

    /// <summary>A day off (休息日): a weekend, a holiday or a local closure.</summary>
    [EnumMember(Value = "day-off")]
    DayOff = 2,

    /// <summary>A working day in the time of a consultation (暂停计时).</summary>
    [EnumMember(Value = "paused")]
    Paused = 3,

    /// <summary>A working day on which the corrected request is awaited (等待补正).</summary>
    [EnumMember(Value = "awaiting-correction")]
    AwaitingCorrection = 4,

    /// <summary>A working day on which payment is awaited (等待缴费).</summary>
    [EnumMember(Value = "awaiting-payment")]
    AwaitingPayment = 5,

    /// <summary>Day zero of a period that starts again, or the working day after a receipt on a day off (起算日).</summary>
    [EnumMember(Value = "day-zero")]
    DayZero = 6,
}
