using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovDisclosure.Documents;

/// <summary>A cell of a table, as short as it can be: text, a whole number, <c>null</c> for blank, <c>"/"</c> for not applicable.</summary>
/// <remarks>
/// Everything else is an object with one of <c>text</c>, <c>count</c>, <c>amount</c> or <c>kind</c> (<c>blank</c>, <c>notApplicable</c>,
/// <c>notShown</c>) and what differs from a plain cell: <c>signed</c>, <c>header</c>, <c>columnSpan</c>, <c>rowSpan</c>.
/// </remarks>
internal sealed class TableCellJsonConverter : JsonConverter<TableCell>
{
    private const string NotApplicableText = "/";

    public override bool HandleNull => true;

    public override TableCell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return TableCell.Blank;
            case JsonTokenType.String:
                var text = reader.GetString()!;
                return text == NotApplicableText ? TableCell.NotApplicable : TableCell.OfText(text);
            case JsonTokenType.Number:
                return TableCell.OfCount(WholeNumber(ref reader));
            case JsonTokenType.StartObject:
                return ReadObject(ref reader);
            default:
                throw new JsonException("A cell is text, a whole number, null or an object.");
        }
    }

    public override void Write(Utf8JsonWriter writer, TableCell value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, TableCell cell)
    {
        if (!cell.IsHeader && cell.ColumnSpan == 1 && cell.RowSpan == 1 && WriteShort(writer, cell))
        {
            return;
        }

        writer.WriteStartObject();
        switch (cell.Kind)
        {
            case TableCellKind.Text:
                writer.WriteString("text", cell.Text);
                break;
            case TableCellKind.Count:
                writer.WriteNumber("count", (long)cell.Number!.Value);
                break;
            case TableCellKind.Amount:
                writer.WriteNumber("amount", cell.Number!.Value);
                break;
            default:
                writer.WriteString("kind", KindCode(cell.Kind));
                break;
        }

        if (cell.IsSigned)
        {
            writer.WriteBoolean("signed", value: true);
        }

        if (cell.IsHeader)
        {
            writer.WriteBoolean("header", value: true);
        }

        if (cell.ColumnSpan != 1)
        {
            writer.WriteNumber("columnSpan", cell.ColumnSpan);
        }

        if (cell.RowSpan != 1)
        {
            writer.WriteNumber("rowSpan", cell.RowSpan);
        }

        writer.WriteEndObject();
    }

    private static bool WriteShort(Utf8JsonWriter writer, TableCell cell)
    {
        switch (cell.Kind)
        {
            case TableCellKind.Text when cell.Text != NotApplicableText:
                writer.WriteStringValue(cell.Text);
                return true;
            case TableCellKind.Count when !cell.IsSigned:
                writer.WriteNumberValue((long)cell.Number!.Value);
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

    private static TableCell ReadObject(ref Utf8JsonReader reader)
    {
        TableCell? cell = null;
        string? text = null;
        decimal? number = null;
        string? value = null;
        bool signed = false, header = false;
        int columnSpan = 1, rowSpan = 1;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!seen.Add(name))
            {
                throw new JsonException($"The cell has \"{name}\" twice.");
            }

            reader.Read();
            switch (name)
            {
                case "text" or "count" or "amount" or "kind" when value is not null:
                    throw new JsonException($"A cell has one of text, count, amount and kind, not \"{value}\" and \"{name}\".");
                case "text":
                    text = reader.GetString() ?? throw new JsonException("The text of a cell must not be null.");
                    break;
                case "count":
                    number = WholeNumber(ref reader);
                    break;
                case "amount":
                    number = Number(ref reader);
                    break;
                case "kind":
                    cell = OfKind(reader.GetString());
                    break;
                case "signed":
                    signed = reader.GetBoolean();
                    break;
                case "header":
                    header = reader.GetBoolean();
                    break;
                case "columnSpan":
                    columnSpan = (int)Math.Min(WholeNumber(ref reader), int.MaxValue);
                    break;
                case "rowSpan":
                    rowSpan = (int)Math.Min(WholeNumber(ref reader), int.MaxValue);
                    break;
                default:
                    throw new JsonException(
                        $"A cell has no member \"{name}\"; known: text, count, amount, kind, signed, header, columnSpan, rowSpan.");
            }

            value = name is "text" or "count" or "amount" or "kind" ? name : value;
        }

        cell = value switch
        {
            "text" => TableCell.OfText(text!),
            "count" => TableCell.OfCount((long)number!.Value, signed),
            "amount" => TableCell.OfAmount(number!.Value, signed),
            "kind" => cell!,
            _ => throw new JsonException("The cell lacks text, count, amount or kind."),
        };
        return cell with { IsHeader = header, ColumnSpan = columnSpan, RowSpan = rowSpan };
    }

    private static long WholeNumber(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number)
            ? number
            : throw new JsonException("A whole number of at most 64 bits is expected.");

    private static decimal Number(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number)
            ? number
            : throw new JsonException("A decimal number in range is expected.");

    private static string KindCode(TableCellKind kind) => kind switch
    {
        TableCellKind.Blank => "blank",
        TableCellKind.NotApplicable => "notApplicable",
        _ => "notShown",
    };

    private static TableCell OfKind(string? code) => code switch
    {
        "blank" => TableCell.Blank,
        "notApplicable" => TableCell.NotApplicable,
        "notShown" => TableCell.NotShown,
        _ => throw new JsonException($"The kind \"{code}\" is not known; known: blank, notApplicable, notShown."),
    };
}
