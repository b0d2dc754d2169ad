using System.Text.Json;
using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>Writes a report document, member by member in one order; a list that is empty and a flag that is false are left out.</summary>
internal static class DocumentWriter
{
    public const string Schema = "govdisclosure/report-document/1";
    public const string Paragraph = "paragraph";
    public const string List = "list";
    public const string Table = "table";
    public const string Note = "note";
    public const string Chart = "chart";

    private const int IndentSize = 2;

    public static void Write(Utf8JsonWriter writer, ReportDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.Text("title", document.Title);
        writer.Text("organ", document.Organ);
        writer.Number("year", document.Year);
        writer.Date("published", document.Published);
        writer.List("catalogue", document.Catalogue, (w, field) =>
        {
            w.Text("label", field.Label);
            w.Text("value", field.Value);
        });
        writer.List("lead", document.Lead, Block);
        writer.List("sections", document.Sections, Section);
        writer.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter writer, ReportSection section)
    {
        writer.Text("id", section.Id);
        writer.Text("heading", section.Heading);
        writer.Flag("unnumbered", section.IsUnnumbered);
        writer.List("blocks", section.Blocks, Block);
        writer.List("sections", section.Sections, Section);
    }

    private static void Block(Utf8JsonWriter writer, ReportBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                writer.Text("kind", Paragraph);
                writer.Text("text", paragraph.Text);
                writer.Flag("strong", paragraph.IsStrong);
                break;
            case NoteBlock note:
                writer.Text("kind", Note);
                writer.Text("text", note.Text);
                break;
            case ListBlock list:
                writer.Text("kind", List);
                writer.AllTexts("items", list.Items);
                writer.Flag("ordered", list.IsOrdered);
                break;
            case TableBlock table:
                WriteTable(writer, table);
                break;
            case ChartBlock chart:
                WriteChart(writer, chart);
                break;
            default:
                throw new NotSupportedException($"A block of type {block.GetType().Name} is not part of the contract.");
        }
    }

    private static void WriteTable(Utf8JsonWriter writer, TableBlock table)
    {
        writer.Text("kind", Table);
        writer.Text("id", table.Id);
        writer.Text("caption", table.Caption);
        writer.Text("unit", table.Unit);
        Rows(writer, "headerRows", table.HeaderRows);
        Rows(writer, "rows", table.Rows);
        writer.Number("stubColumns", table.StubColumns);
        writer.Texts("alignments", [.. table.Alignments.Select(DocumentCodes.Alignment.Of)]);
        writer.Texts("notes", table.Notes);
    }

    private static void WriteChart(Utf8JsonWriter writer, ChartBlock chart)
    {
        writer.Text("kind", Chart);
        writer.Text("type", DocumentCodes.Chart.Of(chart.Type));
        writer.Text("title", chart.Title);
        writer.AllTexts("categories", chart.Categories);
        writer.List("series", chart.Series, (w, series) =>
        {
            w.Text("name", series.Name);
            w.WriteStartArray("values");
            foreach (var value in series.Values)
            {
                if (value is { } number)
                {
                    w.WriteNumberValue(number);
                }
                else
                {
                    w.WriteNullValue();
                }
            }

            w.WriteEndArray();
        });
        writer.Text("unit", chart.Unit);
        writer.Texts("shares", chart.Shares);
        writer.Text("summary", chart.Summary);
    }

    /// <summary>Each row on one line, so that a person can read the table in the file.</summary>
    private static void Rows(Utf8JsonWriter writer, string name, IReadOnlyList<TableRow> rows)
    {
        writer.WriteStartArray(name);
        using var buffer = new MemoryStream();
        using var line = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = writer.Options.Encoder });
        foreach (var row in rows)
        {
            buffer.SetLength(0);
            if (writer.Options.Indented)
            {
                // A raw value gets no line of its own from the writer; white space in front of a value is valid.
                buffer.WriteByte((byte)'\n');
                for (var i = writer.CurrentDepth * IndentSize; i > 0; i--)
                {
                    buffer.WriteByte((byte)' ');
                }
            }

            line.Reset();
            CellJson.WriteRow(line, row);
            line.Flush();
            writer.WriteRawValue(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), skipInputValidation: true);
        }

        writer.WriteEndArray();
    }
}
