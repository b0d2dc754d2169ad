using System.Runtime.InteropServices;
using System.Text.Json;
using GovDisclosure.Calendars;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Tool.Verbs;

/// <summary>The calendar's answer to one question: a date, a count, or a described day.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WorkdaysAnswer
{
    public LocalDate? Date { get; init; }

    public int Count { get; init; }

    public CalendarDay? Day { get; init; }

    public Certainty Certainty { get; init; }

    /// <summary>Writes the members of the answer inside an object of its own.</summary>
    public void Write(Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartObject();
        WriteMembers(writer, language);
        writer.WriteEndObject();
    }

    public void WriteMembers(Utf8JsonWriter writer, Language language)
    {
        if (Day is { } day)
        {
            writer.WriteBoolean("working"u8, day.IsWorkingDay);
            writer.WriteString("kind"u8, Code(day.Kind));
            if (day.Holiday is { } holiday)
            {
                writer.WriteString("holiday"u8, holiday.Chinese);
            }

            if (day.Notice is { } notice)
            {
                writer.WriteString("notice"u8, notice);
            }

            if (day.Source is { } source)
            {
                writer.WriteString("source"u8, source.Title.In(language));
            }

            writer.WriteString("reason"u8, day.Reason(language));
        }
        else if (Date is { } date)
        {
            WriteDate(writer, "result"u8, date);
        }
        else
        {
            writer.WriteNumber("result"u8, Count);
        }

        writer.WriteString("certainty"u8, Certainty == Certainty.Published ? "published"u8 : "projected"u8);
    }

    public static void WriteOutside(Utf8JsonWriter writer, CalendarCoverageException problem, Language language)
    {
        writer.WriteStartObject();
        WriteOutsideMembers(writer, problem, language);
        writer.WriteEndObject();
    }

    public static void WriteOutsideMembers(Utf8JsonWriter writer, CalendarCoverageException problem, Language language)
    {
        writer.WriteString("error"u8, "outside-coverage"u8);
        writer.WriteNumber("year"u8, problem.Year);
        WriteDate(writer, "coveredFrom"u8, problem.CoveredFrom);
        WriteDate(writer, "coveredThrough"u8, problem.CoveredThrough);
        writer.WriteString("message"u8, CalendarOptions.OutsideText(problem, language));
    }

    /// <summary>Ten bytes, without a string in between: a batch writes millions of them.</summary>
    private static void WriteDate(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDate date)
    {
        Span<byte> text = stackalloc byte[10];
        Digits(text[..4], date.Year);
        text[4] = (byte)'-';
        Digits(text[5..7], date.Month);
        text[7] = (byte)'-';
        Digits(text[8..], date.Day);
        writer.WriteString(name, text);
    }

    private static void Digits(Span<byte> text, int value)
    {
        for (var i = text.Length - 1; i >= 0; i--, value /= 10)
        {
            text[i] = (byte)('0' + (value % 10));
        }
    }

    private static ReadOnlySpan<byte> Code(CalendarDayKind kind) => kind switch
    {
        CalendarDayKind.WorkingDay => "working-day"u8,
        CalendarDayKind.Weekend => "weekend"u8,
        CalendarDayKind.StatutoryHoliday => "statutory-holiday"u8,
        CalendarDayKind.TransferredRestDay => "transferred-rest-day"u8,
        CalendarDayKind.MakeUpWorkday => "make-up-workday"u8,
        _ => "local-closure"u8,
    };
}
