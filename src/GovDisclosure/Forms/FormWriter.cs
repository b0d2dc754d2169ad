using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GovDisclosure.Forms;

/// <summary>Writes a form as a file of schema <c>govdisclosure/form/1</c>, as it would be read.</summary>
internal static class FormWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Form form)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", FormReader.Schema);
            json.WriteString("id", form.Id);
            Texts(json, "aliases", form.Aliases);
            json.WriteString("title", form.Title);
            json.WriteString("kind", FormKindCodes.Instance.Of(form.Kind));
            Text(json, "appends", form.AppendedForm);
            List(json, "instruments", form.Instruments, PutInstrument);
            json.WriteStartObject("years");
            json.WriteNumber("from", form.FirstYear);
            if (form.LastYear is { } last)
            {
                json.WriteNumber("to", last);
            }

            Verified(json, form.YearsVerification);
            json.WriteEndObject();
            List(json, "sections", form.Sections, Section);
            List(json, "tables", form.Tables, Table);
            List(json, "identities", form.Identities, Identity);
            List(json, "variants", form.VariantRules, (w, variant) =>
            {
                w.WriteStartObject();
                w.WriteString("id", variant.Id);
                w.WriteString("table", variant.TableId);
                w.WriteString(variant.OtherFormId is null ? "row" : "of", variant.OtherFormId ?? variant.RowId);
                w.WriteEndObject();
            });
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    private static void PutInstrument(Utf8JsonWriter json, Instrument instrument)
    {
        if (Instrument.All.Any(known => known.Equals(instrument)))
        {
            json.WriteStringValue(instrument.Id);
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", instrument.Id);
        json.WriteString("title", instrument.Title.Chinese);
        json.WriteString("titleEnglish", instrument.Title.English);
        Text(json, "number", instrument.Number);
        Text(json, "issuer", instrument.Issuer);
        json.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter json, FormSection section)
    {
        json.WriteStartObject();
        json.WriteString("id", section.Id);
        json.WriteString("number", section.Number);
        json.WriteString("heading", section.Heading);
        Texts(json, "tables", section.Tables);
        Texts(json, "contents", section.Contents);
        List(json, "sections", section.Sections, Section);
        Texts(json, "headingVariants", section.HeadingVariants);
        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, FormTable table)
    {
        json.WriteStartObject();
        json.WriteString("id", table.Id);
        Text(json, "title", table.Title);
        Text(json, "section", table.Section);
        Text(json, "unit", table.Unit);
        Text(json, "corner", table.Corner);
        Text(json, "unitHeading", table.UnitHeading);
        Texts(json, "headerFields", table.HeaderFields);
        Texts(json, "footerFields", table.FooterFields);
        if (table.Blank != BlankMeaning.Unsaid)
        {
            json.WriteString("blank", BlankMeaningCodes.Instance.Of(table.Blank));
        }

        if (table.Blocks is [{ Id: "" } only])
        {
            Grid(json, only);
        }
        else
        {
            List(json, "blocks", table.Blocks, (w, block) =>
            {
                w.WriteStartObject();
                w.WriteString("id", block.Id);
                Text(w, "caption", block.Caption);
                Text(w, "stub", block.Stub);
                if (block.Spans.Count > 0)
                {
                    List(w, "spans", block.Spans, (x, span) => x.WriteNumberValue(span));
                }

                Grid(w, block);
                w.WriteEndObject();
            });
        }

        json.WriteEndObject();
    }

    private static void Grid(Utf8JsonWriter json, FormBlock block)
    {
        List(json, "columns", block.Columns, Column);
        if (block.Rows is not [{ Id: "" }])
        {
            List(json, "rows", block.Rows, Row);
        }
    }

    private static void Column(Utf8JsonWriter json, FormColumn column)
    {
        json.WriteStartObject();
        Text(json, "id", column.Id.Length > 0 ? column.Id : null);
        json.WriteString("label", column.Label);
        Text(json, "labelEnglish", column.LabelEnglish);
        if (column.Kind == FormLineKind.Total)
        {
            json.WriteString("kind", "total");
        }

        Text(json, "unit", column.Unit);
        if (column.Number != NumberKind.Count)
        {
            json.WriteString("number", NumberKindCodes.Instance.Of(column.Number));
        }

        List(json, "columns", column.Columns, Column);
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, FormRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteString("label", row.Label);
        Text(json, "labelEnglish", row.LabelEnglish);
        if (row.Kind != FormLineKind.Leaf)
        {
            json.WriteString("kind", FormLineKindCodes.Instance.Of(row.Kind));
        }

        Text(json, "unit", row.Unit);
        Text(json, "number", row.Number is { } number ? NumberKindCodes.Instance.Of(number) : null);
        Text(json, "basis", row.Basis);
        Verified(json, row.Verification);
        List(json, "rows", row.Rows, Row);
        json.WriteEndObject();
    }

    private static void Identity(Utf8JsonWriter json, FormIdentity identity)
    {
        json.WriteStartObject();
        json.WriteString("id", identity.Id);
        json.WriteString("table", identity.TableId);
        if (identity.Scope != IdentityScope.Table)
        {
            json.WriteString("each", IdentityScopeCodes.Instance.Of(identity.Scope));
        }

        Texts(json, "blocks", identity.Blocks);
        json.WriteString("rule", identity.Rule);
        json.WriteString("severity", SeverityCodes.Instance.Of(identity.Severity));
        Verified(json, identity.Verification);
        json.WriteString("text", identity.Text.Chinese);
        json.WriteString("textEnglish", identity.Text.English);
        json.WriteEndObject();
    }

    private static void Verified(Utf8JsonWriter json, Verification verification)
    {
        if (verification != Verification.Verified)
        {
            json.WriteString("verification", VerificationCodes.Instance.Of(verification));
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts) => List(json, name, texts, (w, text) => w.WriteStringValue(text));

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
