using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Cases;
using GovDisclosure.Findings;
using GovDisclosure.Requests;
using GovDisclosure.Texts;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Tool.Verbs;

/// <summary>What the calculator says of one timeline, as text or JSON.</summary>
internal sealed class DeadlineAnswer
{
    public required DisclosureRequest Request { get; init; }

    public required ReplyDeadline Deadline { get; init; }

    public RequestStatus? Status { get; init; }

    public required IReadOnlyList<NextStep> NextSteps { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public DeadlineExplanation? Explanation { get; init; }

    public static DeadlineAnswer Of(DeadlineCalculator calculator, DisclosureRequest request, LocalDate? on, bool explain, IReadOnlyList<Finding>? found = null)
    {
        var reading = calculator.Read(request, on);

        // What is wrong is told of the whole course, also of what came after the day asked about.
        var findings = on is null ? reading.Findings : calculator.Check(request);
        return new DeadlineAnswer
        {
            Request = request,
            Deadline = reading.Deadline,
            Status = reading.Status,
            NextSteps = reading.NextSteps,
            Findings = found is { Count: > 0 } ? [.. found, .. findings] : findings,
            Explanation = explain ? reading.Explain(ExplanationDetail.DayByDay) : null,
        };
    }

    public void Print(TextWriter output, Language language)
    {
        var chinese = language == Language.Chinese;
        if (Explanation is { } explanation)
        {
            output.WriteLine(explanation.ToText(language));
        }
        else
        {
            var due = Deadline.DueDate is { } date ? Iso(date)
                : Deadline.ClosedOn is { } closed ? chinese ? $"{Iso(closed)}{GovDisclosureJson.NameOf(Deadline.ClosedBy).Chinese}" : $"{GovDisclosureJson.NameOf(Deadline.ClosedBy).English} on {Iso(closed)}"
                : chinese ? "未定" : "not fixed";
            output.WriteLine(chinese ? $"答复期限：{due}（{GovDisclosureJson.NameOf(Deadline.State).Chinese}）" : $"reply due: {due} ({GovDisclosureJson.NameOf(Deadline.State).English})");
        }

        if (Status is { } status)
        {
            var days = status.WorkingDays == 0 ? string.Empty : chinese ? $"，{status.WorkingDays}个工作日" : $", {status.WorkingDays} working days";
            output.WriteLine(chinese ? $"{Iso(status.On)}：{GovDisclosureJson.NameOf(status.Kind).Chinese}{days}" : $"{Iso(status.On)}: {GovDisclosureJson.NameOf(status.Kind).English}{days}");
        }

        foreach (var step in NextSteps)
        {
            output.WriteLine($"- {step.In(language)}");
        }

        foreach (var finding in Findings)
        {
            output.WriteLine(finding.In(language));
        }
    }

    public void Write(Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartObject();
        Text(writer, "id"u8, Request.Id);
        Day(writer, "received"u8, Deadline.ReceivedOn);
        Day(writer, "countedFrom"u8, Deadline.CountedFrom);
        DayIfKnown(writer, "originalDue"u8, Deadline.OriginalDueDate);
        DayOrNull(writer, "due"u8, Deadline.DueDate);
        writer.WriteString("state"u8, GovDisclosureJson.CodeOf(Deadline.State));
        writer.WriteString("certainty"u8, GovDisclosureJson.CodeOf(Deadline.Certainty));
        writer.WriteString("regime"u8, Deadline.Regime.Code);
        writer.WriteNumber("workingDays"u8, Deadline.WorkingDays);
        writer.WriteNumber("extensionWorkingDays"u8, Deadline.ExtensionWorkingDays);
        if (Deadline.WaitingFor != WaitingFor.None)
        {
            writer.WriteString("waitingFor"u8, GovDisclosureJson.CodeOf(Deadline.WaitingFor));
            DayIfKnown(writer, "waitingThrough"u8, Deadline.WaitingThrough);
        }

        if (Deadline.ClosedOn is { } closed)
        {
            writer.WriteString("closedBy"u8, GovDisclosureJson.CodeOf(Deadline.ClosedBy));
            Day(writer, "closedOn"u8, closed);
            DayIfKnown(writer, "limit"u8, Deadline.LimitDate);
        }

        if (Status is { } status)
        {
            Day(writer, "on"u8, status.On);
            writer.WriteString("status"u8, GovDisclosureJson.CodeOf(status.Kind));
            writer.WriteNumber("statusWorkingDays"u8, status.WorkingDays);
        }

        WriteSteps(writer, language);
        WriteFindings(writer, language);
        WriteExplanation(writer, language);
        writer.WriteEndObject();
    }

    private void WriteSteps(Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartArray("nextSteps"u8);
        foreach (var step in NextSteps)
        {
            writer.WriteStartObject();
            writer.WriteString("step"u8, GovDisclosureJson.CodeOf(step.Kind));
            writer.WriteString("whose"u8, GovDisclosureJson.CodeOf(step.Actor));
            DayOrNull(writer, "by"u8, step.Through);
            Text(writer, "party"u8, step.Party);
            writer.WriteString("text"u8, step.Text.In(language));
            writer.WriteString("citation"u8, step.Citation.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteFindings(Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartArray("findings"u8);
        foreach (var finding in Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, finding.RuleId);
            writer.WriteString("severity"u8, finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
            writer.WriteString("place"u8, finding.Place);
            writer.WriteString("message"u8, finding.Message.In(language));
            Text(writer, "citation"u8, finding.Source?.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteExplanation(Utf8JsonWriter writer, Language language)
    {
        if (Explanation is not { } explanation)
        {
            return;
        }

        writer.WriteStartObject("explanation"u8);
        writer.WriteString("conclusion"u8, explanation.Summary.Conclusion.In(language));
        writer.WriteStartArray("steps"u8);
        foreach (var step in explanation.Summary.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("text"u8, step.Text.In(language));
            Text(writer, "citation"u8, step.Citation?.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("days"u8);
        foreach (var day in explanation.Days)
        {
            writer.WriteStartObject();
            Day(writer, "date"u8, day.Date);
            writer.WriteBoolean("counted"u8, day.Number > 0);
            if (day.Number > 0)
            {
                writer.WriteNumber("number"u8, day.Number);
            }

            writer.WriteString("kind"u8, GovDisclosureJson.CodeOf(day.Kind));
            writer.WriteString("reason"u8, day.Reason(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void DayIfKnown(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDate? date)
    {
        if (date is { } day)
        {
            Day(writer, name, day);
        }
    }

    private static void DayOrNull(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDate? date)
    {
        if (date is { } day)
        {
            Day(writer, name, day);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    // A million lines have some millions of days: written as bytes, without a string each.
    private static void Day(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDate date)
    {
        Span<byte> text = stackalloc byte[10];
        date.Deconstruct(out var year, out var month, out var day);
        text[4] = text[7] = (byte)'-';
        Digits(year, text[..4]);
        Digits(month, text.Slice(5, 2));
        Digits(day, text[8..]);
        writer.WriteString(name, text);
    }

    private static void Digits(int number, Span<byte> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
