using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.Registers;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>A row of the work list as JSON.</summary>
internal static class RowJson
{
    public static void Write(Utf8JsonWriter writer, RegisterRow row, LocalDate on)
    {
        writer.WriteStartObject();
        writer.WriteString("id", row.Id);
        writer.WriteNumber("version", row.Version);
        writer.WriteString("organ", row.Organ);
        writer.WriteString("title", row.Title);
        writer.WriteString("department", row.Department);
        writer.WriteString("clerk", row.Clerk);
        writer.Day("receivedOn", row.ReceivedOn);
        writer.Day("dueOn", row.DueOn);
        writer.WriteString("status", GovDisclosureJson.CodeOf(row.StatusOn(on)));
        writer.WriteString("waitingFor", GovDisclosureJson.CodeOf(row.WaitingOn(on)));
        writer.Day("closedOn", row.ClosedOn);
        writer.WriteString("replyState", row.ReplyState);
        writer.WriteEndObject();
    }
}
