using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>A day as a calendar describes it: working or not, why, and who said so.</summary>
/// <remarks>Equality compares all members. The default value is no day: its kind is no member of <see cref="CalendarDayKind"/>, and nothing prints or writes it.</remarks>
[JsonShape]
public readonly partial record struct CalendarDay
{
    internal CalendarDay(LocalDate date, bool isWorkingDay, CalendarDayKind kind, LocalizedText? holiday, Instrument? source, Certainty certainty)
    {
        Date = date;
        IsWorkingDay = isWorkingDay;
        Kind = kind;
        Holiday = holiday;
        Source = source;
        Certainty = certainty;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether it is a working day.</summary>
    public bool IsWorkingDay { get; }

    /// <summary>What makes it one or not.</summary>
    public CalendarDayKind Kind { get; }

    /// <summary>The holiday that the day belongs to, or the reason of a local closure; null for an ordinary day, unless a later notice made it ordinary again.</summary>
    public LocalizedText? Holiday { get; }

    /// <summary>The notice, law or local arrangement that says so, the last of several; null for a day that was always ordinary and where the calendar names none.</summary>
    public Instrument? Source { get; }

    /// <summary>Whether the day is published or projected.</summary>
    public Certainty Certainty { get; }

    /// <summary>The document number of <see cref="Source"/> as printed, for example 国办发明电〔2021〕11号; null where there is none.</summary>
    public string? Notice => Source?.Number;

    /// <summary>Why the day counts or not, in a few words.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>For example 国庆节放假（国办发明电〔2021〕11号）, 调休上班, 周末 or 工作日; a day that a later notice made ordinary again names that notice; a projected day is marked as such.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The day is the default value.</exception>
    public string Reason(Language language)
    {
        var chinese = Guard.Defined(language) == Language.Chinese;
        var holiday = Holiday?.In(language);
        var text = (Kind, chinese) switch
        {
            (CalendarDayKind.WorkingDay, true) => holiday is null ? "工作日" : $"{holiday}安排调整，恢复为工作日",
            (CalendarDayKind.WorkingDay, false) => holiday is null ? "working day" : $"{holiday} rearranged, a working day again",
            (CalendarDayKind.Weekend, true) => holiday is null ? "周末" : $"{holiday}安排调整，恢复为周末",
            (CalendarDayKind.Weekend, false) => holiday is null ? "weekend" : $"{holiday} rearranged, a weekend again",
            (CalendarDayKind.StatutoryHoliday, true) => $"{holiday}放假",
            (CalendarDayKind.StatutoryHoliday, false) => $"{holiday}, statutory holiday",
            (CalendarDayKind.TransferredRestDay, true) => $"{holiday}调休放假",
            (CalendarDayKind.TransferredRestDay, false) => $"{holiday}, transferred rest day",
            (CalendarDayKind.MakeUpWorkday, true) => $"{holiday}调休上班",
            (CalendarDayKind.MakeUpWorkday, false) => $"{holiday}, make-up workday",
            (CalendarDayKind.LocalClosure, true) => $"本地休息日：{holiday}",
            (CalendarDayKind.LocalClosure, false) => $"local closure: {holiday}",
            _ => throw Guard.NotMade<CalendarDay>(),
        };
        var source = Notice is { } number ? (chinese ? number : QuotedText.Quote(number).English)
            : chinese ? Source?.Title.Chinese : Source?.Cite().In(language);
        var notes = (source, Certainty, chinese) switch
        {
            (null, Certainty.Published, _) => null,
            (_, Certainty.Published, _) => source,
            (null, _, true) => "推算",
            (null, _, false) => "projected",
            (_, _, true) => $"{source}，推算",
            _ => $"{source}, projected",
        };
        return (notes, chinese) switch
        {
            (null, _) => text,
            (_, true) => $"{text}（{notes}）",
            _ => $"{text} ({notes})",
        };
    }
}
