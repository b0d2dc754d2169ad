using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Forms;
using GovDisclosure.Reports;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Writes cells and tables as report files have them.</summary>
internal static class CellJson
{
    /// <summary>A member with a cell: a number, null for blank, "/" for not applicable; nothing for a cell that is not shown.</summary>
    public static void Write(Utf8JsonWriter writer, string name, CellValue value)
    {
        switch (value.Kind)
        {
            case CellKind.NotShown:
                break;
            case CellKind.NotApplicable:
                writer.WriteString(name, "/");
                break;
            case CellKind.Blank:
                writer.WriteNull(name);
                break;
            default:
                writer.WriteNumber(name, value.Number);
                break;
        }
    }

    /// <summary>The <c>tables</c> member of a report file.</summary>
    public static void WriteTables(Utf8JsonWriter writer, AnnualReport report)
    {
        using var file = JsonDocument.Parse(new ReportFile(report).ToJson());
        if (file.RootElement.TryGetProperty("tables", out var tables))
        {
            writer.WritePropertyName("tables");
            tables.WriteTo(writer);
        }
    }
}
