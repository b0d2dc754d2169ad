using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Calendars;

/// <summary>What makes a day a working day or a day off.</summary>
[JsonConverter(typeof(ContractJsonConverter<CalendarDayKind>))]
public enum CalendarDayKind
{
    /// <summary>A day of the working week without anything special (工作日).</summary>
    [EnumMember(Value = "working-day")]
    WorkingDay = 1,

    /// <summary>A weekly rest day without anything special (周末).</summary>
    [EnumMember(Value = "weekend")]
    Weekend = 2,

    /// <summary>A day off that the law on holidays itself fixes (法定节假日); it may fall on a weekly rest day.</summary>
    [EnumMember(Value = "statutory-holiday")]
    StatutoryHoliday = 3,

    /// <summary>A day of the working week that a notice makes a day off beside a holiday (调休放假日).</summary>
    [EnumMember(Value = "transferred-rest-day")]
    TransferredRestDay = 4,

    /// <summary>A weekly rest day that a notice makes a working day (调休上班日).</summary>
    [EnumMember(Value = "make-up-workday")]
    MakeUpWorkday = 5,

    /// <summary>A day off of one place or organ, laid over the national calendar (本地休息日).</summary>
    [EnumMember(Value = "local-closure")]
    LocalClosure = 6,
}
