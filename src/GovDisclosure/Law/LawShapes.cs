using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>A regime as its code, its name and the instrument that it is of.</summary>
internal sealed class RegimeShape() : ReferenceShape<DisclosureRegime>("disclosure-regime")
{
    public static readonly RegimeShape Instance = new();

    protected override string CodeOf(DisclosureRegime value) => value.Code;

    protected override LocalizedText NameOf(DisclosureRegime value) => value.Name;

    protected override DisclosureRegime? BuiltIn(string code, string? variant) => DisclosureRegime.Find(code);

    protected override void PutSource(Utf8JsonWriter writer, DisclosureRegime value)
        => JsonPutting.PutMember(writer, "source", value.Instrument.Cite(), CitationShape.Instance);
}

/// <summary>The regime that a request names: the code of the Regulations, or a reference to one that the host derived.</summary>
internal sealed class NamedRegimeShape : JsonShape<DisclosureRegime>
{
    public static readonly NamedRegimeShape Instance = new();

    private NamedRegimeShape()
    {
    }

    internal override void Put(Utf8JsonWriter writer, DisclosureRegime value)
    {
        if (DisclosureRegime.Find(value.Code) is { } own && own.Equals(value))
        {
            writer.WriteStringValue(value.Code);
        }
        else
        {
            RegimeShape.Instance.Put(writer, value);
        }
    }

    internal override DisclosureRegime? Take(DataNode node, JsonReading reading)
    {
        if (node.Kind != DataKind.Text)
        {
            return RegimeShape.Instance.Take(node, reading);
        }

        if (DisclosureRegime.Find(node.Text) is { } found)
        {
            return found;
        }

        var known = QuotedText.List(DisclosureRegime.All.Select(r => r.Code).ToList());
        reading.Problems.Add(node, "data.unknown-code", $"不认识的代码“{node.Text}”；可用：{known.Chinese}", $"unknown code \"{node.Text}\"; known: {known.English}");
        return null;
    }

    internal override JsonObject Describe(SchemaBook book) => SchemaBook.AnyOf(SchemaBook.OneOf(DisclosureRegime.All.Select(r => r.Code)), RegimeShape.Instance.Describe(book));
}

/// <summary>An instrument: id, title and number of a built-in one, all members of a host's own.</summary>
internal sealed class InstrumentShape() : ObjectShape<Instrument>("instrument", isFile: false)
{
    public static readonly InstrumentShape Instance = new();

    private static readonly string[] Names =
        ["id", "title", "number", "issuer", "adopted", "promulgated", "effectiveFrom", "effectiveTo", "verification", "lastVerifiedOn"];

    public static bool IsBuiltIn(Instrument value) => Find(value.Id) is { } own && (ReferenceEquals(own, value) || own.Equals(value));

    public static Instrument? Find(string id) => Instrument.All.FirstOrDefault(i => i.Id == id);

    protected override void PutMembers(Utf8JsonWriter writer, Instrument value)
    {
        writer.WriteString("id", value.Id);
        JsonPutting.PutMember(writer, "title", value.Title, LocalizedText.JsonForm.Instance);
        writer.Text("number", value.Number);
        if (IsBuiltIn(value))
        {
            return;
        }

        writer.Text("issuer", value.Issuer);
        writer.Date("adopted", value.Adopted);
        writer.Date("promulgated", value.Promulgated);
        writer.Date("effectiveFrom", value.EffectiveFrom);
        writer.Date("effectiveTo", value.EffectiveTo);
        JsonPutting.PutMember(writer, "verification", value.Verification, VerificationCodes.Instance);
        writer.Date("lastVerifiedOn", value.LastVerifiedOn);
    }

    protected override void DescribeMembers(SchemaMembers members) => members
        .Need("id", Scalars.Filled())
        .Need("title", LocalizedText.JsonForm.Instance)
        .May("number", Scalars.Text)
        .May("issuer", Scalars.Text)
        .May("adopted", Scalars.Date)
        .May("promulgated", Scalars.Date)
        .May("effectiveFrom", Scalars.Date)
        .May("effectiveTo", Scalars.Date)
        .May("verification", VerificationCodes.Instance)
        .May("lastVerifiedOn", Scalars.Date);

    protected override Instrument? TakeMembers(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        reading.RejectUnknown(node, Names);
        var id = reading.Need(node, "id", Scalars.Text);
        var title = reading.Need(node, "title", LocalizedText.JsonForm.Instance);
        var verification = reading.FindValue(node, "verification", VerificationCodes.Instance);
        var made = new
        {
            Number = reading.Find(node, "number", Scalars.Text),
            Issuer = reading.Find(node, "issuer", Scalars.Text),
            Adopted = reading.FindValue(node, "adopted", Scalars.Date),
            Promulgated = reading.FindValue(node, "promulgated", Scalars.Date),
            From = reading.FindValue(node, "effectiveFrom", Scalars.Date),
            To = reading.FindValue(node, "effectiveTo", Scalars.Date),
            LastVerified = reading.FindValue(node, "lastVerifiedOn", Scalars.Date),
        };
        if (reading.Count != before || string.IsNullOrWhiteSpace(id) || title is null)
        {
            return null;
        }

        // Only a host's own says how far it is verified: a built-in one is known by its id.
        return verification is not { } point && Find(id!) is { } own ? own : new Instrument(id!, title, made.Number)
        {
            Issuer = made.Issuer,
            Adopted = made.Adopted,
            Promulgated = made.Promulgated,
            EffectiveFrom = made.From,
            EffectiveTo = made.To,
            Verification = verification ?? Verification.Verified,
            LastVerifiedOn = made.LastVerified,
        };
    }
}

/// <summary>A citation: the instrument, the article and what it reads like.</summary>
internal sealed class CitationShape() : ObjectShape<Citation>("citation", isFile: false)
{
    public static readonly CitationShape Instance = new();

    private static readonly string[] Names = ["instrument", "title", "number", "article", "paragraph", "item", "point", "text"];

    protected override void PutMembers(Utf8JsonWriter writer, Citation value)
    {
        if (InstrumentShape.IsBuiltIn(value.Instrument))
        {
            writer.WriteString("instrument", value.Instrument.Id);
            JsonPutting.PutMember(writer, "title", value.Instrument.Title, LocalizedText.JsonForm.Instance);
            writer.Text("number", value.Instrument.Number);
        }
        else
        {
            JsonPutting.PutMember(writer, "instrument", value.Instrument, InstrumentShape.Instance);
        }

        writer.Number("article", value.ArticleNumber);
        writer.Number("paragraph", value.Paragraph);
        writer.Number("item", value.Item);
        JsonPutting.PutValue(writer, "point", value.Point, VerificationCodes.Instance);
        writer.Text("text", value.In(Language.Chinese));
    }

    protected override void DescribeMembers(SchemaMembers members) => members
        .Need("instrument", SchemaBook.AnyOf(Scalars.Filled(), InstrumentShape.Instance.Describe(members.Book)))
        .May("title", LocalizedText.JsonForm.Instance)
        .May("number", Scalars.Text)
        .May("article", Scalars.Int32)
        .May("paragraph", Scalars.Int32)
        .May("item", Scalars.Int32)
        .May("point", VerificationCodes.Instance)
        .May("text", Scalars.Text);

    protected override Citation? TakeMembers(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        reading.RejectUnknown(node, Names);
        var instrument = node.Require("instrument", reading.Problems) is not { } found ? null
            : found.Kind == DataKind.Text ? BuiltIn(found, reading)
            : InstrumentShape.Instance.Take(found, reading);
        _ = reading.Find(node, "title", LocalizedText.JsonForm.Instance);
        _ = reading.Find(node, "number", Scalars.Text);
        _ = reading.Find(node, "text", Scalars.Text);
        var article = reading.FindValue(node, "article", Scalars.Int32);
        var paragraph = reading.FindValue(node, "paragraph", Scalars.Int32);
        var item = reading.FindValue(node, "item", Scalars.Int32);
        var point = reading.FindValue(node, "point", VerificationCodes.Instance);
        if (reading.Count != before || instrument is null)
        {
            return null;
        }

        try
        {
            return new Citation(instrument) { ArticleNumber = article, Paragraph = paragraph, Item = item, Point = point };
        }
        catch (ArgumentException error)
        {
            reading.Refuse(node, error);
            return null;
        }
    }

    private static Instrument? BuiltIn(DataNode node, JsonReading reading)
    {
        if ((InstrumentShape.Find(node.Text) ?? reading.References.Of<Instrument>().FirstOrDefault(i => i.Id == node.Text)) is { } known)
        {
            return known;
        }

        reading.Problems.Add(node, "data.reference", $"“{node.Text}”不是内置的文件，也没有另行提供", $"\"{node.Text}\" is no built-in instrument and was not given");
        return null;
    }
}

/// <summary>A rule's value with its source.</summary>
internal static class RuleValueShape
{
    public static JsonShape<RuleValue<T>> Of<T>(JsonShape<T> value)
        where T : notnull
        => new Sourced<T>(value);

    private sealed class Sourced<T>(JsonShape<T> shape) : JsonShape<RuleValue<T>>
        where T : notnull
    {
        private static readonly string[] Names = ["value", "source"];

        internal override void Put(Utf8JsonWriter writer, RuleValue<T> value)
        {
            writer.WriteStartObject();
            JsonPutting.PutMember(writer, "value", value.Value, shape);
            JsonPutting.PutMember(writer, "source", value.Citation, CitationShape.Instance);
            writer.WriteEndObject();
        }

        internal override JsonObject Describe(SchemaBook book)
            => new SchemaMembers(book).Need("value", shape).Need("source", CitationShape.Instance).ToObject();

        internal override RuleValue<T>? Take(DataNode node, JsonReading reading)
        {
            if (!node.ExpectObject(reading.Problems))
            {
                return null;
            }

            var before = reading.Count;
            reading.RejectUnknown(node, Names);
            var value = reading.Need(node, "value", shape);
            var source = reading.Need(node, "source", CitationShape.Instance);
            return reading.Count == before && value is not null && source is not null ? new RuleValue<T>(value, source) : null;
        }
    }
}
