using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Statistics;

/// <summary>Reads and writes files of schema <c>govdisclosure/lock/1</c>.</summary>
internal static class LockJson
{
    internal static readonly string[] Members = ["schema", "organ", "year", "lockedOn", "form", "variant", "tables", "cases", "hash"];

    internal static readonly string[] CaseMembers = ["table", "row", "column", "ids"];

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static string Write(LockedFigures locked)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", LockText.Schema);
            writer.WriteString("organ", locked.Organ);
            writer.WriteNumber("year", locked.Year);
            writer.WriteString("lockedOn", DateText.Iso(locked.LockedOn));
            writer.WriteString("form", locked.Values.Form.Id);
            if (locked.Values.Form.Variant is { } variant)
            {
                writer.WriteString("variant", variant);
            }

            writer.WritePropertyName("tables");
            FormValuesJson.Write(writer, locked.Values);
            if (locked.Cases.Count > 0)
            {
                WriteCases(writer, locked);
            }

            writer.WriteString("hash", locked.Hash);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    public static LockedFigures Read(DataNode? root, FormCatalogue forms, DataProblems problems)
    {
        var locked = root?.ExpectObject(problems) == true ? ReadObject(root, forms, problems) : null;
        problems.ThrowIfAny();
        return locked!;
    }

    private static void WriteCases(Utf8JsonWriter writer, LockedFigures locked)
    {
        writer.WriteStartArray("cases");
        foreach (var cell in locked.Cases)
        {
            writer.WriteStartObject();
            writer.WriteString("table", cell.Cell.TableId);
            writer.WriteString("row", cell.Cell.RowId);
            writer.WriteString("column", cell.Cell.ColumnId);
            writer.WriteStartArray("ids");
            foreach (var id in cell.Ids)
            {
                writer.WriteStringValue(id);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static LockedFigures? ReadObject(DataNode root, FormCatalogue forms, DataProblems problems)
    {
        root.RejectUnknown(problems, Members);
        CheckSchema(root, problems);
        var organ = root.RequireText("organ", problems);
        var year = ReadYear(root, problems);
        var lockedOn = root.RequireDate("lockedOn", problems);
        var form = ReadForm(root, forms, problems);
        var tables = root.Require("tables", problems);
        var hash = root.RequireText("hash", problems);
        if (form is null || tables is null)
        {
            return null;
        }

        var values = FormValuesJson.Read(tables, form, problems);
        var cases = root.FindItems("cases", problems).Select(node => ReadCase(node, values.Form, problems)).OfType<LockedCell>().ToList();
        if (problems.Any || organ is null || year is null || lockedOn is null || hash is null)
        {
            return null;
        }

        var locked = new LockedFigures(organ, year.Value, lockedOn.Value, values, cases);
        if (!string.Equals(locked.Hash, hash, StringComparison.Ordinal))
        {
            problems.Add(
                root.Find("hash")!,
                "lock.hash",
                $"内容与散列值不符：文件中为“{hash}”，按内容计算为“{locked.Hash}”；锁定后有改动",
                $"the content does not give its hash: the file says {hash}, the content gives {locked.Hash}; it was changed after it was locked");
        }

        return locked;
    }

    private static void CheckSchema(DataNode root, DataProblems problems)
    {
        if (root.RequireText("schema", problems) is { } schema && schema != LockText.Schema)
        {
            problems.Add(root.Find("schema")!, "lock.schema", $"“schema”应为“{LockText.Schema}”", $"schema must be \"{LockText.Schema}\"");
        }
    }

    private static int? ReadYear(DataNode root, DataProblems problems)
    {
        var year = root.Require("year", problems)?.AsInteger(problems);
        if (year is < 1 or > 9999)
        {
            problems.Add(root.Find("year")!, "lock.year", "年份应为1至9999", "the year must be from 1 to 9999");
            return null;
        }

        return (int?)year;
    }

    private static Form? ReadForm(DataNode root, FormCatalogue forms, DataProblems problems)
    {
        if (root.RequireText("form", problems) is not { } id)
        {
            return null;
        }

        var form = forms.Find(id);
        if (form is null)
        {
            problems.Add(root.Find("form")!, "lock.form", $"没有格式“{id}”", $"there is no form \"{id}\"");
            return null;
        }

        if (root.FindText("variant", problems) is not { } variant)
        {
            return form;
        }

        var layout = form.Variants.FirstOrDefault(v => v.Variant == variant);
        if (layout is null)
        {
            problems.Add(root.Find("variant")!, "lock.form", $"格式“{id}”没有版式“{variant}”", $"form \"{id}\" has no layout \"{variant}\"");
        }

        return layout;
    }

    private static LockedCell? ReadCase(DataNode node, Form form, DataProblems problems)
    {
        if (!node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, CaseMembers);
        var table = node.RequireText("table", problems);
        var row = node.FindText("row", problems) ?? string.Empty;
        var column = node.FindText("column", problems) ?? string.Empty;
        var ids = node.RequireItems("ids", problems).Select(id => id.AsText(problems)).OfType<string>().ToList();
        if (table is null)
        {
            return null;
        }

        if (form.FindCell(table, row, column) is not { } cell)
        {
            problems.Add(node, "lock.cell", $"格式“{form}”没有单元格“{table}/{row}/{column}”", $"form {form} has no cell {table}/{row}/{column}");
            return null;
        }

        return new LockedCell(cell, ids.OrderBy(id => id, StringComparer.Ordinal));
    }
}
