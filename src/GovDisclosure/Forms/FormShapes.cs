using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>A form inside an answer: its id, its variant and its title; alone it is its file.</summary>
internal sealed class FormShape() : ReferenceShape<Form>("form-reference")
{
    public static readonly FormShape Instance = new();

    internal override void Put(Utf8JsonWriter writer, Form value)
    {
        if (writer.CurrentDepth == 0)
        {
            writer.WriteRawValue(value.ToJson().TrimEnd(), skipInputValidation: true);
        }
        else
        {
            base.Put(writer, value);
        }
    }

    internal override Form? Take(DataNode node, JsonReading reading)
        => node.Find(JsonReading.SchemaMember) is { Kind: DataKind.Text, Text: FormReader.Schema }
            ? new FormReader(reading.Problems, FormCatalogue.BuiltIn.WithAll(reading.References).Find).Read(node)
            : base.Take(node, reading);

    protected override string CodeOf(Form value) => value.Id;

    protected override LocalizedText NameOf(Form value) => new(value.Title, value.Id);

    protected override string? VariantOf(Form value) => value.Variant;

    protected override Form? BuiltIn(string code, string? variant)
        => FormCatalogue.BuiltIn.Find(code) is { } form && form.Id == code
            ? variant is null ? form : form.Variants.FirstOrDefault(v => v.Variant == variant)
            : null;
}

/// <summary>A cell: a whole number as a number, an amount in an object of its own, everything else as a word.</summary>
internal sealed class CellValueShape : JsonShape<CellValue>
{
    public static readonly CellValueShape Instance = new();

    private static readonly (string Word, CellValue Value)[] Words =
        [("not-shown", CellValue.NotShown), ("not-applicable", CellValue.NotApplicable), ("blank", CellValue.Blank)];

    internal override void Put(Utf8JsonWriter writer, CellValue value)
    {
        switch (value.Kind)
        {
            case CellKind.Count:
                writer.WriteNumberValue(value.Units);
                break;
            case CellKind.Amount:
                writer.WriteStartObject();
                writer.WriteNumber("amount", value.Number);
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(Words.First(w => w.Value == value).Word);
                break;
        }
    }

    internal override JsonObject Describe(SchemaBook book) => book.Define("cell-value", () => SchemaBook.AnyOf(
        SchemaBook.OfType("integer"),
        new SchemaMembers(book).Need("amount", Scalars.Number).ToObject(),
        SchemaBook.OneOf(Words.Select(w => w.Word))));

    internal override CellValue Take(DataNode node, JsonReading reading)
    {
        if (node.Kind == DataKind.Number)
        {
            return node.AsInteger(reading.Problems) is { } count ? CellValue.Count(count) : default;
        }

        if (node.Kind == DataKind.Object)
        {
            node.RejectUnknown(reading.Problems, "amount");
            return node.Require("amount", reading.Problems)?.AsDecimal(reading.Problems) is { } amount && CellValue.TryAmount(amount, out var cell)
                ? cell
                : Unknown(node, reading);
        }

        foreach (var (word, value) in Words)
        {
            if (node.Kind == DataKind.Text && node.Text == word)
            {
                return value;
            }
        }

        return Unknown(node, reading);
    }

    private static CellValue Unknown(DataNode node, JsonReading reading)
    {
        reading.Problems.Add(
            node,
            "data.cell",
            "单元格应为整数、含“amount”的对象、“blank”、“not-applicable”或者“not-shown”",
            "a cell is a whole number, {\"amount\": number}, \"blank\", \"not-applicable\" or \"not-shown\"");
        return default;
    }
}

/// <summary>The values of a form: which form, and the cells that it shows, table by table.</summary>
internal sealed class FormValuesShape() : ObjectShape<FormValues>("form-values", isFile: false)
{
    public static readonly FormValuesShape Instance = new();

    private static readonly string[] Names = ["form", "tables"];

    protected override void PutMembers(Utf8JsonWriter writer, FormValues value)
    {
        JsonPutting.PutMember(writer, "form", value.Form, FormShape.Instance);
        writer.WritePropertyName("tables");
        FormValuesJson.Write(writer, value);
    }

    protected override void DescribeMembers(SchemaMembers members) => members
        .Need("form", FormShape.Instance)
        .Need("tables", FormValuesJson.Describe());

    protected override FormValues? TakeMembers(DataNode node, JsonReading reading)
    {
        reading.RejectUnknown(node, Names);
        var form = reading.Need(node, "form", FormShape.Instance);
        var tables = node.Require("tables", reading.Problems);
        return form is null || tables is null ? null : FormValuesJson.Read(tables, form, reading.Problems);
    }
}
