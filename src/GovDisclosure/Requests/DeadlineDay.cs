using System.Runtime.InteropServices;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>One day of a period: counted or not, and why.</summary>
/// <remarks>Equality compares all members. The default value is no day, and nothing prints or writes it.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape]
public readonly partial record struct DeadlineDay
{
    internal const int LineLength = 64;

    internal DeadlineDay(CalendarDay calendar, DeadlineDayKind kind, int number)
    {
        Calendar = calendar;
        Kind = kind;
        Number = number;
    }

    /// <summary>The day.</summary>
    public LocalDate Date => Calendar.Date;

    /// <summary>Whether and why it counts.</summary>
    public DeadlineDayKind Kind { get; }

    /// <summary>Its number in the period that runs, from 1; 0 where it does not count.</summary>
    public int Number { get; }

    /// <summary>What the calendar says of the day, with holiday and notice.</summary>
    public CalendarDay Calendar { get; }

    /// <summary>Why the day counts or not, in a few words.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>For example 国庆节放假（国办发明电〔2021〕11号）, 调休上班, 周末 or 暂停计时.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The day is the default value.</exception>
    public string Reason(Language language) => (Kind, Guard.Defined(language) == Language.Chinese) switch
    {
        (DeadlineDayKind.Counted or DeadlineDayKind.DayOff, _) => Calendar.Reason(language),
        (DeadlineDayKind.Paused, true) => "暂停计时（征求意见）",
        (DeadlineDayKind.Paused, _) => "paused (consultation)",
        (DeadlineDayKind.AwaitingCorrection, true) => "等待补正",
        (DeadlineDayKind.AwaitingCorrection, _) => "awaiting the corrected request",
        (DeadlineDayKind.AwaitingPayment, true) => "等待缴费",
        (DeadlineDayKind.AwaitingPayment, _) => "awaiting payment",
        (DeadlineDayKind.DayZero, true) => "起算日，自下一工作日计算",
        (DeadlineDayKind.DayZero, _) => "day zero, counted from the next working day",
        _ => throw Guard.NotMade<DeadlineDay>(),
    };

    /// <summary>The day as a line of text.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>For example 2022-10-08 第1日 国庆节调休上班（国办发明电〔2021〕11号）.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The day is the default value.</exception>
    public string In(Language language)
    {
        var text = new TextBuffer(LineLength);
        AppendTo(ref text, language);
        return text.Take();
    }

    /// <summary>Writes the line of the day behind a text.</summary>
    internal void AppendTo(ref TextBuffer text, Language language)
    {
        var why = Reason(language);
        DateText.AppendIso(ref text, Date);
        if (Number > 0)
        {
            text.Append(language == Language.Chinese ? " 第" : " day ");
            text.Append(Number);
            text.Append(language == Language.Chinese ? "日 " : ": ");
        }
        else
        {
            text.Append(language == Language.Chinese ? " 不计 " : " not counted: ");
        }

        text.Append(why);
    }
}
