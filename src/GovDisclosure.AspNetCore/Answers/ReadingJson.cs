using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Requests;

namespace GovDisclosure.AspNetCore.Answers;

/// <summary>Writes a request as it was read: the deadline, the status, what is next, what is wrong, and why.</summary>
internal static class ReadingJson
{
    public static void Write(Utf8JsonWriter writer, RequestReading reading)
    {
        writer.Member("deadline", reading.Deadline);
        if (reading.Status is { } status)
        {
            writer.WriteStartObject("status");
            writer.Day("on", status.On);
            writer.WriteString("code", GovDisclosureJson.CodeOf(status.Kind));
            writer.Member<LocalizedText>("name", GovDisclosureJson.NameOf(status.Kind));
            writer.WriteNumber("workingDays", status.WorkingDays);
            writer.WriteEndObject();
        }

        if (reading.Outcome is { } outcome)
        {
            writer.Member<Outcome>("outcome", outcome);
        }

        writer.Members("nextSteps", reading.NextSteps);
        writer.Members("findings", reading.Findings);
        writer.Member("explanation", reading.Explain(true));
    }
}
