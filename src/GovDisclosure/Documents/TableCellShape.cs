using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>A cell of a table, as short as it can be: text, a whole number, <c>null</c> for blank, <c>"/"</c> for not applicable.</summary>
/// <remarks>
/// Everything else is an object with one of <c>text</c>, <c>count</c>, <c>amount</c> or <c>kind</c> (<c>blank</c>, <c>not-applicable</c>,
/// <c>not-shown</c>) and what differs from a plain cell: <c>signed</c>, <c>header</c>, <c>columnSpan</c>, <c>rowSpan</c>.
/// </remarks>
internal sealed class TableCellShape : JsonShape<TableCell>
{
    public static readonly TableCellShape Instance = new();

    private const string NotApplicableText = "/";

    private const int MaxSpan = 1000;

    private static readonly string[] Contents = ["text", "count", "amount", "kind"];

    private static readonly string[] Plain = ["string", "integer", "null"];

    private static readonly TableCellKind[] Unfilled = [TableCellKind.Blank, TableCellKind.NotApplicable, TableCellKind.NotShown];

    private static readonly string[] Names = [.. Contents, "signed", "header", "columnSpan", "rowSpan"];

    internal override void Put(Utf8JsonWriter writer, TableCell value)
    {
        if (!value.IsHeader && value.ColumnSpan == 1 && value.RowSpan == 1 && PutShort(writer, value))
        {
            return;
        }

        writer.WriteStartObject();
        PutContent(writer, value);
        JsonPutting.PutFlag(writer, "signed", value.IsSigned);
        JsonPutting.PutFlag(writer, "header", value.IsHeader);
        writer.Number("columnSpan", value.ColumnSpan == 1 ? null : value.ColumnSpan);
        writer.Number("rowSpan", value.RowSpan == 1 ? null : value.RowSpan);
        writer.WriteEndObject();
    }

    internal override JsonObject Describe(SchemaBook book) => book.Define(
        "table-cell",
        () => SchemaBook.AnyOf(Plain.Select(SchemaBook.OfType).Concat(Contents.Select(content => DescribeObject(new SchemaMembers(book), content)))));

    internal override TableCell? Take(DataNode node, JsonReading reading)
    {
        switch (node.Kind)
        {
            case DataKind.Null:
                return TableCell.Blank;
            case DataKind.Text:
                return node.Text == NotApplicableText ? TableCell.NotApplicable : TableCell.OfText(node.Text);
            case DataKind.Number:
                return node.AsInteger(reading.Problems) is { } count ? TableCell.OfCount(count) : null;
            case DataKind.Object:
                return TakeObject(node, reading);
            default:
                reading.Problems.Add(node, "data.type", "单元格应为文本、整数、“null”或者对象", "a cell is text, a whole number, null or an object");
                return null;
        }
    }

    private static JsonObject DescribeObject(SchemaMembers members, string content)
        => members
            .Need(content, content switch
            {
                "text" => SchemaBook.OfType("string"),
                "count" => SchemaBook.OfType("integer"),
                "amount" => SchemaBook.OfType("number"),
                _ => SchemaBook.OneOf(Unfilled.Select(TableCellKindCodes.Instance.Of)),
            })
            .May("signed", Scalars.Boolean)
            .May("header", Scalars.Boolean)
            .May("columnSpan", Span())
            .May("rowSpan", Span())
            .ToObject();

    private static JsonObject Span() => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = MaxSpan };

    private static bool PutShort(Utf8JsonWriter writer, TableCell cell)
    {
        switch (cell.Kind)
        {
            case TableCellKind.Text when cell.Text != NotApplicableText:
                writer.WriteStringValue(cell.Text);
                return true;
            case TableCellKind.Count when !cell.IsSigned:
                writer.WriteNumberValue((long)cell.Number.GetValueOrDefault());
                return true;
            case TableCellKind.Blank:
                writer.WriteNullValue();
                return true;
            case TableCellKind.NotApplicable:
                writer.WriteStringValue(NotApplicableText);
                return true;
            default:
                return false;
        }
    }

    private static void PutContent(Utf8JsonWriter writer, TableCell cell)
    {
        switch (cell.Kind)
        {
            case TableCellKind.Text:
                writer.WriteString("text", cell.Text);
                break;
            case TableCellKind.Count:
                writer.WriteNumber("count", (long)cell.Number.GetValueOrDefault());
                break;
            case TableCellKind.Amount:
                writer.WriteNumber("amount", cell.Number.GetValueOrDefault());
                break;
            default:
                JsonPutting.PutMember(writer, "kind", cell.Kind, TableCellKindCodes.Instance);
                break;
        }
    }

    private static TableCell? TakeObject(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        reading.RejectUnknown(node, Names);
        var given = Contents.Where(name => JsonReading.Has(node, name)).ToList();
        if (given.Count != 1)
        {
            reading.Problems.Add(
                given.Count > 1 ? node.Members[given[1]] : node,
                "data.cell",
                $"单元格应有且只有“text”、“count”、“amount”、“kind”之一，实有{QuotedText.List(given).Chinese}",
                $"a cell has exactly one of text, count, amount and kind, not \"{string.Join("\" and \"", given)}\"");
            return null;
        }

        var isSigned = reading.Find(node, "signed", Scalars.Boolean);
        var cell = given[0] switch
        {
            "text" => reading.Need(node, "text", Scalars.Text) is { } text ? TableCell.OfText(text) : null,
            "count" => TableCell.OfCount(reading.Need(node, "count", Scalars.Int64), isSigned),
            "amount" => TableCell.OfAmount(reading.Need(node, "amount", Scalars.Number), isSigned),
            _ => OfKind(node, reading),
        };
        var (isHeader, columns, rows) = (
            reading.Find(node, "header", Scalars.Boolean), node.Number("columnSpan", 1, MaxSpan, reading.Problems), node.Number("rowSpan", 1, MaxSpan, reading.Problems));
        if (reading.Count != before || cell is null)
        {
            return null;
        }

        return cell with { IsHeader = isHeader, ColumnSpan = columns ?? 1, RowSpan = rows ?? 1 };
    }

    private static TableCell? OfKind(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        var kind = reading.Need(node, "kind", TableCellKindCodes.Instance);
        switch (kind)
        {
            case TableCellKind.Blank:
                return TableCell.Blank;
            case TableCellKind.NotApplicable:
                return TableCell.NotApplicable;
            case TableCellKind.NotShown:
                return TableCell.NotShown;
            default:
                if (reading.Count == before)
                {
                    reading.Problems.Add(node, "data.unknown-code", "“kind”只能是“blank”、“not-applicable”、“not-shown”", "the kind is blank, not-applicable or not-shown");
                }

                return null;
        }
    }
}
