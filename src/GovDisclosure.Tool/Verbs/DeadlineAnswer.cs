using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Requests;
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
        var findings = calculator.Check(reading);
        return new DeadlineAnswer
        {
            Request = request,
            Deadline = reading.Deadline,
            Status = reading.Status,
            NextSteps = reading.NextSteps,
            Findings = found is { Count: > 0 } ? [.. found, .. findings] : findings,
            Explanation = explain ? reading.Explain(dayByDay: true) : null,
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
        Text(writer, Names.Id, Request.Id);
        Day(writer, Names.Received, Deadline.ReceivedOn);
        Day(writer, Names.CountedFrom, Deadline.CountedFrom);
        DayIfKnown(writer, Names.OriginalDue, Deadline.OriginalDueDate);
        DayOrNull(writer, Names.Due, Deadline.DueDate);
        writer.WriteString(Names.State, Codes.Of(Deadline.State));
        writer.WriteString(Names.Certainty, Codes.Of(Deadline.Certainty));
        writer.WriteString(Names.Regime, Deadline.Regime.Code);
        writer.WriteNumber(Names.WorkingDays, Deadline.WorkingDays);
        writer.WriteNumber(Names.ExtensionWorkingDays, Deadline.ExtensionWorkingDays);
        if (Deadline.WaitingFor != WaitingFor.None)
        {
            writer.WriteString(Names.WaitingFor, Codes.Of(Deadline.WaitingFor));
            DayIfKnown(writer, Names.WaitingThrough, Deadline.WaitingThrough);
        }

        if (Deadline.ClosedOn is { } closed)
        {
            writer.WriteString(Names.ClosedBy, Codes.Of(Deadline.ClosedBy));
            Day(writer, Names.ClosedOn, closed);
            DayIfKnown(writer, Names.Limit, Deadline.LimitDate);
        }

        if (Status is { } status)
        {
            Day(writer, Names.On, status.On);
            writer.WriteString(Names.Status, Codes.Of(status.Kind));
            writer.WriteNumber(Names.StatusWorkingDays, status.WorkingDays);
        }

        WriteSteps(writer, language);
        FindingOutput.Write(writer, Findings);
        WriteExplanation(writer);
        writer.WriteEndObject();
    }

    private void WriteSteps(Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartArray(Names.NextSteps);
        foreach (var step in NextSteps)
        {
            writer.WriteStartObject();
            writer.WriteString(Names.Step, Codes.Of(step.Kind));
            writer.WriteString(Names.Whose, Codes.Of(step.Actor));
            DayOrNull(writer, Names.By, step.Through);
            Text(writer, Names.Party, step.Party);
            writer.WriteString(Names.Text, step.Text.In(language));
            writer.WriteString(Names.Citation, step.Citation.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteExplanation(Utf8JsonWriter writer)
    {
        if (Explanation is not { } explanation)
        {
            return;
        }

        writer.WritePropertyName("explanation"u8);
        explanation.Summary.WriteTo(writer);
        writer.WriteStartArray("days"u8);
        foreach (var day in explanation.Days)
        {
            day.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void DayIfKnown(Utf8JsonWriter writer, JsonEncodedText name, LocalDate? date)
    {
        if (date is { } day)
        {
            Day(writer, name, day);
        }
    }

    private static void DayOrNull(Utf8JsonWriter writer, JsonEncodedText name, LocalDate? date)
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

    private static void Day(Utf8JsonWriter writer, JsonEncodedText name, LocalDate date)
    {
        writer.WritePropertyName(name);
        DayJson.Write(writer, date);
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    // Encoded once: looking for what has to be escaped in them costs as much as writing them.
    private static class Names
    {
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");

        public static readonly JsonEncodedText Received = JsonEncodedText.Encode("received");

        public static readonly JsonEncodedText CountedFrom = JsonEncodedText.Encode("countedFrom");

        public static readonly JsonEncodedText OriginalDue = JsonEncodedText.Encode("originalDue");

        public static readonly JsonEncodedText Due = JsonEncodedText.Encode("due");

        public static readonly JsonEncodedText State = JsonEncodedText.Encode("state");

        public static readonly JsonEncodedText Certainty = JsonEncodedText.Encode("certainty");

        public static readonly JsonEncodedText Regime = JsonEncodedText.Encode("regime");

        public static readonly JsonEncodedText WorkingDays = JsonEncodedText.Encode("workingDays");

        public static readonly JsonEncodedText ExtensionWorkingDays = JsonEncodedText.Encode("extensionWorkingDays");

        public static readonly JsonEncodedText WaitingFor = JsonEncodedText.Encode("waitingFor");

        public static readonly JsonEncodedText WaitingThrough = JsonEncodedText.Encode("waitingThrough");

        public static readonly JsonEncodedText ClosedBy = JsonEncodedText.Encode("closedBy");

        public static readonly JsonEncodedText ClosedOn = JsonEncodedText.Encode("closedOn");

        public static readonly JsonEncodedText Limit = JsonEncodedText.Encode("limit");

        public static readonly JsonEncodedText On = JsonEncodedText.Encode("on");

        public static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");

        public static readonly JsonEncodedText StatusWorkingDays = JsonEncodedText.Encode("statusWorkingDays");

        public static readonly JsonEncodedText NextSteps = JsonEncodedText.Encode("nextSteps");

        public static readonly JsonEncodedText Step = JsonEncodedText.Encode("step");

        public static readonly JsonEncodedText Whose = JsonEncodedText.Encode("whose");

        public static readonly JsonEncodedText By = JsonEncodedText.Encode("by");

        public static readonly JsonEncodedText Party = JsonEncodedText.Encode("party");

        public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");

        public static readonly JsonEncodedText Citation = JsonEncodedText.Encode("citation");
    }
}
