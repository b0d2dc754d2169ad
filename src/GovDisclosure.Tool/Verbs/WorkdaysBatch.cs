using System.CommandLine;
using System.Text.Json;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>workdays batch</c>: a question a line on standard input, an answer a line on standard output.</summary>
internal static class WorkdaysBatch
{
    private const string OpNames = "add, count, describe, next, previous";

    private const string MemberNames = "op, date, days, after, through, id";

    [Flags]
    private enum Members
    {
        None = 0,
        Op = 1,
        Date = 2,
        Days = 4,
        After = 8,
        Through = 16,
        Id = 32,
    }

    public static Command Make(Host host)
    {
        var file = new Argument<string>("file") { Description = "The JSON lines; - is standard input.", DefaultValueFactory = _ => "-" };
        var command = new Command("batch", "Answers JSON lines with JSON lines: {\"op\":\"add\",\"date\":\"2022-09-30\",\"days\":20}.") { file }.WithCalendar();
        command.SetAction(result =>
        {
            var calendar = result.Calendar(host);
            var language = result.Language();
            JsonLines.Run(host, result.GetValue(file)!, language, (line, _, writer) => Answer(calendar, language, line, writer));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static void Answer(WorkingDayCalendar calendar, Language language, ReadOnlySpan<byte> line, Utf8JsonWriter writer)
    {
        var question = Read(line, out var id);
        WorkdaysAnswer answer = default;
        CalendarCoverageException? outside = null;
        try
        {
            answer = question.Ask(calendar);
        }
        catch (CalendarCoverageException problem)
        {
            outside = problem;
        }

        writer.WriteStartObject();
        if (!id.IsEmpty)
        {
            writer.WritePropertyName("id"u8);
            writer.WriteRawValue(id, skipInputValidation: true);
        }

        if (outside is null)
        {
            answer.WriteMembers(writer, language);
        }
        else
        {
            WorkdaysAnswer.WriteOutsideMembers(writer, outside, language);
        }

        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The line is not a question; the message says why.</exception>
    private static WorkdaysQuestion Read(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> id)
    {
        id = default;
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong("每行应为一个 JSON 对象", "a line must be a JSON object");
        }

        var seen = Members.None;
        var question = default(WorkdaysQuestion);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            RejectBrokenText(ref reader);
            var member = Member(ref reader);
            if ((seen & member) != Members.None)
            {
                throw Wrong($"重复的成员“{Text(ref reader)}”", $"duplicate member \"{Text(ref reader)}\"");
            }

            seen |= member;
            reader.Read();
            RejectBrokenText(ref reader);
            switch (member)
            {
                case Members.Op:
                    question = question with { Op = Op(ref reader) };
                    break;
                case Members.Date or Members.After:
                    question = question with { Date = Date(ref reader) };
                    break;
                case Members.Through:
                    question = question with { Through = Date(ref reader) };
                    break;
                case Members.Days:
                    question = question with { Days = Days(ref reader) };
                    break;
                default:
                    id = Id(line, reader.TokenType, (int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                    break;
            }
        }

        // Anything but white space behind the object is an error of the reader.
        _ = reader.Read();
        Require(question.Op, seen);
        return question;
    }

    private static void Require(WorkdaysOp op, Members seen)
    {
        if ((seen & Members.Op) == Members.None)
        {
            throw Wrong($"缺少成员“op”；可用：{Quoted(OpNames)}", "member \"op\" is missing; known: " + OpNames);
        }

        var needed = op switch
        {
            WorkdaysOp.Add => Members.Date | Members.Days,
            WorkdaysOp.Count => Members.After | Members.Through,
            _ => Members.Date,
        };
        if ((seen & ~(Members.Op | Members.Id)) != needed)
        {
            throw Wrong($"“{Name(op)}”的成员应恰为：{Quoted(Names(needed))}", $"op \"{Name(op)}\" takes exactly: {Names(needed)}");
        }
    }

    private static string Name(WorkdaysOp op) => OpNames.Split(", ")[(int)op];

    private static string Names(Members members) => members switch
    {
        Members.Date | Members.Days => "date, days",
        Members.After | Members.Through => "after, through",
        _ => "date",
    };

    private static Members Member(ref Utf8JsonReader reader) => reader switch
    {
        _ when reader.ValueTextEquals("op"u8) => Members.Op,
        _ when reader.ValueTextEquals("date"u8) => Members.Date,
        _ when reader.ValueTextEquals("days"u8) => Members.Days,
        _ when reader.ValueTextEquals("after"u8) => Members.After,
        _ when reader.ValueTextEquals("through"u8) => Members.Through,
        _ when reader.ValueTextEquals("id"u8) => Members.Id,
        _ => throw Wrong($"不认识的成员“{Text(ref reader)}”；可用：{Quoted(MemberNames)}", $"unknown member \"{Text(ref reader)}\"; known: {MemberNames}"),
    };

    /// <summary>Half of a character, which only an escape can write, is found before anything compares the text or repeats it.</summary>
    private static void RejectBrokenText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
        {
            _ = Text(ref reader);
        }
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException problem)
        {
            throw Reason.With(new JsonException("the text holds invalid Unicode", problem), "字符串含有无效的 Unicode");
        }
    }

    private static WorkdaysOp Op(ref Utf8JsonReader reader) => reader switch
    {
        { TokenType: not JsonTokenType.String } => throw Wrong("“op”应为文字", "\"op\" must be text"),
        _ when reader.ValueTextEquals("add"u8) => WorkdaysOp.Add,
        _ when reader.ValueTextEquals("count"u8) => WorkdaysOp.Count,
        _ when reader.ValueTextEquals("describe"u8) => WorkdaysOp.Describe,
        _ when reader.ValueTextEquals("next"u8) => WorkdaysOp.Next,
        _ when reader.ValueTextEquals("previous"u8) => WorkdaysOp.Previous,
        _ => throw Wrong($"“op”的值“{Text(ref reader)}”不认识；可用：{Quoted(OpNames)}", $"unknown op \"{Text(ref reader)}\"; known: {OpNames}"),
    };

    private static int Days(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var days)
            ? days
            : throw Wrong("“days”应为32位整数", "\"days\" must be a whole number of 32 bits");

    private static LocalDate Date(ref Utf8JsonReader reader)
    {
        // yyyy-MM-dd has no character that JSON escapes; a text of another length is no date.
        var text = reader.TokenType == JsonTokenType.String ? reader.ValueSpan : default;
        if (text.Length == 10 && text[4] == '-' && text[7] == '-'
            && Number(text[..4], out var year) && Number(text[5..7], out var month) && Number(text[8..], out var day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return new LocalDate(year, month, day);
        }

        throw Wrong("日期应为文字，例如“2024-03-04”", "a date must be text of the form yyyy-MM-dd");
    }

    private static bool Number(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (10 * value) + digit - '0';
        }

        return true;
    }

    private static ReadOnlySpan<byte> Id(ReadOnlySpan<byte> line, JsonTokenType type, int start, int end)
        => type is JsonTokenType.String or JsonTokenType.Number
            ? line[start..end]
            : throw Wrong("“id”应为文字或者数", "\"id\" must be text or a number");

    private static JsonException Wrong(string chinese, string english) => Reason.With(new JsonException(english), chinese);

    private static string Quoted(string names) => "“" + names.Replace(", ", "”、“", StringComparison.Ordinal) + "”";
}
