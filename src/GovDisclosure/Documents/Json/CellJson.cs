using System.Text.Json;
using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>A cell of a table, as short as it can be: text, a whole number, <c>null</c> for blank, <c>"/"</c> for not applicable.</summary>
/// <remarks>
/// Everything else is an object with one of <c>text</c>, <c>count</c>, <c>amount</c> or <c>kind</c> (<c>blank</c>, <c>notApplicable</c>,
/// <c>notShown</c>) and what differs from a plain cell: <c>signed</c>, <c>header</c>, <c>columnSpan</c>, <c>rowSpan</c>. A row is an array
/// of cells, or for a header row in the body <c>{"header": true, "cells": […]}</c>.
/// </remarks>
internal static class CellJson
{
    private const string NotApplicableText = "/";

    /// <summary>The members that say what the cell holds: it has one of them.</summary>
    private static readonly string[] Values = ["text", "count", "amount", "kind"];

    public static TableRow? ReadRow(DataNode node, DataProblems problems)
    {
        if (node.Kind == DataKind.Array)
        {
            return new TableRow(ReadCells(node, problems));
        }

        if (node.Kind != DataKind.Object)
        {
            problems.Add(node, "data.row", "行应为单元格的数组，或含 header 和 cells 的对象", "a row is an array of cells, or an object with \"header\" and \"cells\"");
            return null;
        }

        node.RejectUnknown(problems, "header", "cells");
        var isHeader = node.Flag("header", problems);
        return node.Require("cells", problems) is { } cells && cells.AsItems(problems) is { } items
            ? new TableRow(items.Select(item => Read(item, problems)).OfType<TableCell>().ToList()) { IsHeader = isHeader }
            : null;
    }

    public static void WriteRow(Utf8JsonWriter writer, TableRow row)
    {
        if (row.IsHeader)
        {
            writer.WriteStartObject();
            writer.WriteBoolean("header", value: true);
            writer.WritePropertyName("cells");
        }

        writer.WriteStartArray();
        foreach (var cell in row.Cells)
        {
            Write(writer, cell);
        }

        writer.WriteEndArray();
        if (row.IsHeader)
        {
            writer.WriteEndObject();
        }
    }

    private static List<TableCell> ReadCells(DataNode node, DataProblems problems)
        => [.. node.AsItems(problems).Select(item => Read(item, problems)).OfType<TableCell>()];

    private static TableCell? Read(DataNode node, DataProblems problems)
    {
        switch (node.Kind)
        {
            case DataKind.Null:
                return TableCell.Blank;
            case DataKind.Text:
                return node.Text == NotApplicableText ? TableCell.NotApplicable : TableCell.OfText(node.Text);
            case DataKind.Number:
                return node.AsInteger(problems) is { } count ? TableCell.OfCount(count) : null;
            case DataKind.Object:
                return node.Make(problems, () => ReadObject(node, problems));
            default:
                problems.Add(node, "data.cell", "单元格应为文本、整数、null 或对象", "a cell is text, a whole number, null or an object");
                return null;
        }
    }

    private static TableCell? ReadObject(DataNode node, DataProblems problems)
    {
        node.RejectUnknown(problems, "text", "count", "amount", "kind", "signed", "header", "columnSpan", "rowSpan");
        var given = Values.Where(node.Members.ContainsKey).ToList();
        if (given.Count != 1)
        {
            problems.Add(
                given.Count == 0 ? node : node.Members[given[1]],
                "data.cell",
                $"单元格应恰有 text、count、amount、kind 之一，实有 {given.Count} 个",
                $"a cell has exactly one of text, count, amount and kind, not {given.Count}");
            return null;
        }

        var isSigned = node.Flag("signed", problems);
        var cell = given[0] switch
        {
            "text" => node.Require("text", problems)?.AsText(problems) is { } text ? TableCell.OfText(text) : null,
            "count" => node.Require("count", problems)?.AsInteger(problems) is { } count ? TableCell.OfCount(count, isSigned) : null,
            "amount" => node.Require("amount", problems)?.AsDecimal(problems) is { } amount ? TableCell.OfAmount(amount, isSigned) : null,
            _ => OfKind(node.Code("kind", problems, DocumentCodes.Cell, TableCellKind.Text, isRequired: true)),
        };
        var isHeader = node.Flag("header", problems);
        var columnSpan = node.Number("columnSpan", 1, 1000, problems) ?? 1;
        var rowSpan = node.Number("rowSpan", 1, 65534, problems) ?? 1;
        return cell is null ? null : cell with { IsHeader = isHeader, ColumnSpan = columnSpan, RowSpan = rowSpan };
    }

    private static TableCell? OfKind(TableCellKind kind) => kind switch
    {
        TableCellKind.Blank => TableCell.Blank,
        TableCellKind.NotApplicable => TableCell.NotApplicable,
        TableCellKind.NotShown => TableCell.NotShown,
        _ => null,
    };

    private static void Write(Utf8JsonWriter writer, TableCell cell)
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
                writer.WriteString("kind", DocumentCodes.Cell.Of(cell.Kind));
                break;
        }

        writer.Flag("signed", cell.IsSigned);
        writer.Flag("header", cell.IsHeader);
        writer.Number("columnSpan", cell.ColumnSpan == 1 ? null : cell.ColumnSpan);
        writer.Number("rowSpan", cell.RowSpan == 1 ? null : cell.RowSpan);
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
}
