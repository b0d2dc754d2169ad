using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>A row of a table on one line: an array of cells, or an object with <c>header</c> and <c>cells</c>.</summary>
internal sealed class TableRowShape : JsonShape<TableRow>
{
    public static readonly TableRowShape Instance = new();

    private static readonly string[] Names = ["header", "cells"];

    private static readonly JsonShape<IReadOnlyList<TableCell>> Cells = ListShape.Of(TableCellShape.Instance);

    internal override void Put(Utf8JsonWriter writer, TableRow value)
    {
        using var buffer = new MemoryStream();
        if (writer.Options.Indented && writer.CurrentDepth > 0)
        {
            buffer.WriteByte((byte)'\n');
            for (var i = writer.CurrentDepth * 2; i > 0; i--)
            {
                buffer.WriteByte((byte)' ');
            }
        }

        using (var line = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = writer.Options.Encoder }))
        {
            if (value.IsHeader)
            {
                line.WriteStartObject();
                line.WriteBoolean("header", value: true);
                line.WritePropertyName("cells");
            }

            Cells.Put(line, value.Cells);
            if (value.IsHeader)
            {
                line.WriteEndObject();
            }
        }

        writer.WriteRawValue(buffer.ToArray(), skipInputValidation: true);
    }

    internal override JsonObject Describe(SchemaBook book)
        => SchemaBook.AnyOf(Cells.Describe(book), new SchemaMembers(book).May("header", Scalars.Boolean).Need("cells", Cells).ToObject());

    internal override TableRow? Take(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        if (node.Kind == DataKind.Array)
        {
            var cells = Cells.Take(node, reading);
            return reading.Count == before && cells is not null ? new TableRow(cells) : null;
        }

        if (node.Kind != DataKind.Object)
        {
            reading.Problems.Add(node, "data.type", "一行应为单元格的数组，或者含“header”和“cells”的对象", "a row is an array of cells, or an object with \"header\" and \"cells\"");
            return null;
        }

        reading.RejectUnknown(node, Names);
        var isHeader = reading.Find(node, "header", Scalars.Boolean);
        var found = reading.Need(node, "cells", Cells);
        return reading.Count == before && found is not null ? new TableRow(found) { IsHeader = isHeader } : null;
    }
}
