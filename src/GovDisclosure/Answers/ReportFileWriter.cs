using System.Text.Json;
using GovDisclosure.Documents;
using GovDisclosure.Json;
using GovDisclosure.Reports;

namespace GovDisclosure.Answers;

/// <summary>Writes a report file, member by member in one order.</summary>
internal static class ReportFileWriter
{
    public static void Write(Utf8JsonWriter writer, ReportFile file)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonReading.SchemaMember, ReportFile.Schema);
        AnnualReportWriter.Write(writer, file.Report);
        JsonPutting.PutFound(writer, "document", file.Document, ReportDocument.JsonForm.Instance);
        JsonPutting.PutList(writer, "findings", file.Findings, ListShape.Of(Finding.JsonForm.Instance));
        writer.WriteEndObject();
    }
}
