using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>Reads and writes the <c>tables</c> member of a report file.</summary>
/// <remarks>
/// Table id, row id, column id; in a table with one nameless row the column id alone, in a table with one value column the row
/// id alone. A number, null for blank, "/" for not applicable; what is absent is not shown.
/// </remarks>
internal static class FormValuesJson
{
    /// <summary>Reads the tables in the form, or in the variant of it that knows every row and column that they name.</summary>
    public static FormValues Read(DataNode tables, Form form, DataProblems problems)
    {
        var fitting = Knows(form, tables) ? form : form.Variants.FirstOrDefault(variant => Knows(variant, tables)) ?? form;
        var builder = new FormValuesBuilder(fitting);
        if (!tables.ExpectObject(problems))
        {
            return builder.Build();
        }

        foreach (var (id, node) in tables.Members.Select(pair => (pair.Key, pair.Value)))
        {
            if (fitting.FindTable(id) is { } table)
            {
                ReadTable(table, node, builder, problems);
            }
            else
            {
                Unknown(node, "form.unknown-table", "表", "table", id, $"格式“{form.Id}”", $"form {form.Id}", fitting.Tables.Select(t => t.Id), problems);
            }
        }

        return builder.Build();
    }

    public static void Write(Utf8JsonWriter writer, FormValues values)
    {
        writer.WriteStartObject();
        foreach (var table in values.Form.Tables.Where(table => values.Shows(table.Id)))
        {
            writer.WriteStartObject(table.Id);
            var row = string.Empty;
            foreach (var cell in values.Form.Cells.Where(c => c.TableId == table.Id && values[c.Index].Kind != CellKind.NotShown))
            {
                var nested = cell.RowId.Length > 0 && cell.ColumnId.Length > 0;
                if (row.Length > 0 && row != cell.RowId)
                {
                    writer.WriteEndObject();
                    row = string.Empty;
                }

                if (nested && row.Length == 0)
                {
                    writer.WriteStartObject(cell.RowId);
                    row = cell.RowId;
                }

                writer.WritePropertyName(cell.ColumnId.Length > 0 ? cell.ColumnId : cell.RowId);
                Write(writer, values[cell.Index]);
            }

            if (row.Length > 0)
            {
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>What a schema says of the tables of any form: ids, then a number, null or a slash.</summary>
    public static JsonObject Describe()
    {
        static JsonObject Cell() => SchemaBook.AnyOf(SchemaBook.OfType("number"), SchemaBook.OfType("null"), new JsonObject { ["const"] = "/" });
        static JsonObject Map(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };
        return Map(Map(SchemaBook.AnyOf(Cell(), Map(Cell()))));
    }

    private static void Write(Utf8JsonWriter writer, CellValue value)
    {
        switch (value.Kind)
        {
            case CellKind.Count:
                writer.WriteNumberValue(value.Units);
                break;
            case CellKind.Amount:
                writer.WriteNumberValue(value.Number);
                break;
            case CellKind.NotApplicable:
                writer.WriteStringValue("/");
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static bool Knows(Form form, DataNode tables)
        => tables.Members.All(pair => form.FindTable(pair.Key) is not { } table
            || table.IsKeyedByColumn
            || pair.Value.Members.All(row => table.FindRow(row.Key) is { HasCells: true }
                && (table.IsKeyedByRow || row.Value.Members.All(cell => form.FindCell(table.Id, row.Key, cell.Key) is not null))));

    private static void ReadTable(FormTable table, DataNode node, FormValuesBuilder builder, DataProblems problems)
    {
        if (!node.ExpectObject(problems))
        {
            return;
        }

        foreach (var (key, value) in node.Members.Select(pair => (pair.Key, pair.Value)))
        {
            if (table.IsKeyedByColumn)
            {
                ReadCell(table, string.Empty, key, value, builder, problems);
            }
            else if (table.FindRow(key) is not { HasCells: true })
            {
                Unknown(
                    value, "form.unknown-row", "行", "row", key, $"表“{table.Id}”", $"table {table.Id}", table.CellRows.Select(r => r.Id), problems);
            }
            else if (table.IsKeyedByRow)
            {
                ReadCell(table, key, string.Empty, value, builder, problems);
            }
            else if (value.ExpectObject(problems))
            {
                foreach (var cell in value.Members)
                {
                    ReadCell(table, key, cell.Key, cell.Value, builder, problems);
                }
            }
        }
    }

    private static void ReadCell(FormTable table, string row, string column, DataNode node, FormValuesBuilder builder, DataProblems problems)
    {
        if (builder.Form.FindCell(table.Id, row, column) is not { } cell)
        {
            var block = table.Blocks.First(b => FormTree.All(b.Rows).Any(r => r.Id == row));
            Unknown(
                node,
                "form.unknown-column",
                "列",
                "column",
                column,
                $"表“{table.Id}”",
                $"table {table.Id}",
                FormTree.WithCells(block.Columns).Select(c => c.Id),
                problems);
            return;
        }

        switch (node.Kind)
        {
            case DataKind.Null:
                builder[cell.Index] = CellValue.Blank;
                break;
            case DataKind.Text when node.Text == "/":
                builder[cell.Index] = CellValue.NotApplicable;
                break;
            case DataKind.Number when node.AsDecimal(problems) is { } number:
                if (Number(cell, number) is { } value)
                {
                    builder[cell.Index] = value;
                }
                else
                {
                    problems.Add(node, "form.number", $"“{node.Text}”超出可用的位数（18位）", $"{node.Text} has more than the 18 digits that a cell holds");
                }

                break;
            case DataKind.Number:
                break;
            default:
                problems.Add(
                    node,
                    "form.cell",
                    "单元格应为数字、“null”（空白）或者“/”（不适用）",
                    "a cell is a number, null (blank) or \"/\" (not applicable)");
                break;
        }
    }

    /// <summary>A whole number in a cell for counts is a count; a fraction there is kept, for the audit to judge.</summary>
    private static CellValue? Number(FormCell cell, decimal number)
    {
        if (cell.Number != NumberKind.Amount && number == decimal.Truncate(number))
        {
            return number is >= long.MinValue and <= long.MaxValue ? CellValue.Count((long)number) : null;
        }

        return CellValue.TryAmount(number, out var amount) ? amount : null;
    }

    private static void Unknown(
        DataNode node, string rule, string what, string whatEnglish, string id, string where, string whereEnglish, IEnumerable<string> known, DataProblems problems)
    {
        var names = QuotedText.List(known.Take(40));
        problems.Add(node, rule, $"{where}没有{what}“{id}”；可用：{names.Chinese}", $"{whereEnglish} has no {whatEnglish} \"{id}\"; known: {names.English}");
    }
}
