using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Calendars;
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
                : Deadline.ClosedOn is { } closed ? chinese ? $"{Iso(closed)}{RequestNames.Of(Deadline.ClosedBy).Chinese}" : $"{RequestNames.Of(Deadline.ClosedBy).English} on {Iso(closed)}"
                : chinese ? "未定" : "not fixed";
            output.WriteLine(chinese ? $"答复期限：{due}（{StatusNames.Of(Deadline.State).Chinese}）" : $"reply due: {due} ({StatusNames.Of(Deadline.State).English})");
        }

        if (Status is { } status)
        {
            var days = status.WorkingDays == 0 ? string.Empty : chinese ? $"，{status.WorkingDays}个工作日" : $", {status.WorkingDays} working days";
            output.WriteLine(chinese ? $"{Iso(status.On)}：{StatusNames.Of(status.Kind).Chinese}{days}" : $"{Iso(status.On)}: {StatusNames.Of(status.Kind).English}{days}");
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
        Text(writer, "id", Request.Id);
        Text(writer, "received", Iso(Deadline.ReceivedOn));
        Text(writer, "countedFrom", Iso(Deadline.CountedFrom));
        Text(writer, "originalDue", Deadline.OriginalDueDate is { } first ? Iso(first) : null);
        writer.WriteString("due", Deadline.DueDate is { } due ? Iso(due) : null);
        writer.WriteString("state", GovDisclosureJson.CodeOf(Deadline.State));
        writer.WriteString("certainty", Deadline.Certainty == Certainty.Published ? "published" : "projected");
        writer.WriteString("regime", Deadline.Regime.Code);
        writer.WriteNumber("workingDays", Deadline.WorkingDays);
        writer.WriteNumber("extensionWorkingDays", Deadline.ExtensionWorkingDays);
        if (Deadline.WaitingFor != WaitingFor.None)
        {
            writer.WriteString("waitingFor", GovDisclosureJson.CodeOf(Deadline.WaitingFor));
            Text(writer, "waitingThrough", Deadline.WaitingThrough is { } through ? Iso(through) : null);
        }

        if (Deadline.ClosedOn is { } closed)
        {
            writer.WriteString("closedBy", GovDisclosureJson.CodeOf(Deadline.ClosedBy));
            writer.WriteString("closedOn", Iso(closed));
            Text(writer, "limit", Deadline.LimitDate is { } limit ? Iso(limit) : null);
        }

        if (Status is { } status)
        {
            writer.WriteString("on", Iso(status.On));
            writer.WriteString("status", GovDisclosureJson.CodeOf(status.Kind));
            writer.WriteNumber("statusWorkingDays", status.WorkingDays);
        }

        WriteSteps(writer, language);
        WriteFindings(writer, language);
        WriteExplanation(writer, language);
        writer.WriteEndObject();
    }

    private void WriteSteps(Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartArray("nextSteps");
        foreach (var step in NextSteps)
        {
            writer.WriteStartObject();
            writer.WriteString("step", GovDisclosureJson.CodeOf(step.Kind));
            writer.WriteString("whose", ActorOf(step.Actor));
            writer.WriteString("by", step.Through is { } by ? Iso(by) : null);
            Text(writer, "party", step.Party);
            writer.WriteString("text", step.Text.In(language));
            writer.WriteString("citation", step.Citation.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteFindings(Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", finding.RuleId);
            writer.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
            writer.WriteString("place", finding.Place);
            writer.WriteString("message", finding.Message.In(language));
            Text(writer, "citation", finding.Source?.In(language));
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

        writer.WriteStartObject("explanation");
        writer.WriteString("conclusion", explanation.Summary.Conclusion.In(language));
        writer.WriteStartArray("steps");
        foreach (var step in explanation.Summary.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("text", step.Text.In(language));
            Text(writer, "citation", step.Citation?.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("days");
        foreach (var day in explanation.Days)
        {
            writer.WriteStartObject();
            writer.WriteString("date", Iso(day.Date));
            writer.WriteBoolean("counted", day.Number > 0);
            if (day.Number > 0)
            {
                writer.WriteNumber("number", day.Number);
            }

            writer.WriteString("kind", CodeOf(day.Kind));
            writer.WriteString("reason", day.Reason(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string ActorOf(NextStepActor actor) => actor switch
    {
        NextStepActor.Organ => "organ",
        NextStepActor.Applicant => "applicant",
        NextStepActor.ThirdParty => "third-party",
        _ => "agency",
    };

    private static string CodeOf(DeadlineDayKind kind) => kind switch
    {
        DeadlineDayKind.Counted => "counted",
        DeadlineDayKind.DayOff => "day-off",
        DeadlineDayKind.Paused => "paused",
        DeadlineDayKind.AwaitingCorrection => "awaiting-correction",
        DeadlineDayKind.AwaitingPayment => "awaiting-payment",
        _ => "day-zero",
    };

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
