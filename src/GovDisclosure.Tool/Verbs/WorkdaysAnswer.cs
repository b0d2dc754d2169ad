using System.Runtime.InteropServices;
using System.Text.Json;
using GovDisclosure.Calendars;
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
            writer.WriteString("kind"u8, Codes.Of(day.Kind));
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

        writer.WriteString("certainty"u8, Codes.Of(Certainty));
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

    private static void WriteDate(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDate date)
    {
        writer.WritePropertyName(name);
        DayJson.Write(writer, date);
    }
}
