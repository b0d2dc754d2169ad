using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovDisclosure.Documents;

/// <summary>A row of a table: an array of cells, or for a header row in the body <c>{"header": true, "cells": […]}</c>.</summary>
/// <remarks>Written on one line each, so that a person can read the table in the file.</remarks>
internal sealed class TableRowJsonConverter : JsonConverter<TableRow>
{
    public override TableRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return new TableRow(ReadCells(ref reader, options));
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A row is an array of cells, or an object with \"header\" and \"cells\".");
        }

        bool? isHeader = null;
        List<TableCell>? cells = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("header") && isHeader is null)
            {
                reader.Read();
                isHeader = reader.GetBoolean();
            }
            else if (reader.ValueTextEquals("cells") && cells is null)
            {
                reader.Read();
                cells = ReadCells(ref reader, options);
            }
            else
            {
                throw new JsonException("A row has the members \"header\" and \"cells\", each once.");
            }
        }

        return new TableRow(cells ?? throw new JsonException("The row lacks \"cells\".")) { IsHeader = isHeader ?? false };
    }

    public override void Write(Utf8JsonWriter writer, TableRow value, JsonSerializerOptions options)
    {
        using var buffer = new MemoryStream();
        if (writer.Options.Indented)
        {
            // A raw value gets no line of its own from the writer; white space in front of a value is valid.
            buffer.WriteByte((byte)'\n');
            for (var i = writer.CurrentDepth * writer.Options.IndentSize; i > 0; i--)
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

            line.WriteStartArray();
            foreach (var cell in value.Cells)
            {
                TableCellJsonConverter.Write(line, cell);
            }

            line.WriteEndArray();
            if (value.IsHeader)
            {
                line.WriteEndObject();
            }
        }

        writer.WriteRawValue(buffer.ToArray(), skipInputValidation: true);
    }

    private static List<TableCell> ReadCells(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("The cells of a row are an array.");
        }

        var cells = new List<TableCell>();
        var converter = (JsonConverter<TableCell>)options.GetTypeInfo(typeof(TableCell)).Converter;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            cells.Add(converter.Read(ref reader, typeof(TableCell), options)!);
        }

        return cells;
    }
}
