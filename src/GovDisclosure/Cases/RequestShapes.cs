using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>The number of a request in its register: a text, read also from the digits of a number.</summary>
internal sealed class RegisterNumberShape : JsonShape<string>
{
    public static readonly RegisterNumberShape Instance = new();

    private RegisterNumberShape()
    {
    }

    internal override void Put(Utf8JsonWriter writer, string value) => Scalars.Text.Put(writer, value);

    internal override string? Take(DataNode node, JsonReading reading) => node.Kind == DataKind.Number ? node.Text : Scalars.Text.Take(node, reading);

    internal override JsonObject Describe(SchemaBook book) => SchemaBook.AnyOf(SchemaBook.OfType("string"), SchemaBook.OfType("number"));
}

/// <summary>The fee of a request: items or pages, by what it is charged.</summary>
internal sealed class RequestFeeShape() : ObjectShape<RequestFee>("request-fee", isFile: false)
{
    public static readonly RequestFeeShape Instance = new();

    private static readonly string[] Names = ["basis", "items", "pages", "isCharged", "amount", "paidOn"];

    protected override void PutMembers(Utf8JsonWriter writer, RequestFee value)
    {
        if (value.Basis != FeeBasis.None)
        {
            JsonPutting.PutMember(writer, "basis", value.Basis, FeeBasisCodes.Instance);
            writer.WriteNumber(value.Basis == FeeBasis.PerPage ? "pages" : "items", value.Units);
        }

        if (!value.IsCharged)
        {
            writer.WriteBoolean("isCharged", value: false);
        }

        JsonPutting.PutValue(writer, "amount", value.Amount, Scalars.Number);
        writer.Date("paidOn", value.PaidOn);
    }

    protected override void DescribeMembers(SchemaMembers members) => members
        .May("basis", FeeBasisCodes.Instance)
        .May("items", Scalars.Int64)
        .May("pages", Scalars.Int64)
        .May("isCharged", Scalars.Boolean)
        .May("amount", Scalars.Number)
        .May("paidOn", Calendars.DayShape.Instance);

    protected override RequestFee? TakeMembers(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        reading.RejectUnknown(node, Names);
        var draft = new FeeDraft
        {
            Basis = reading.Find(node, "basis", FeeBasisCodes.Instance),
            Items = reading.FindValue(node, "items", Scalars.Int64),
            Pages = reading.FindValue(node, "pages", Scalars.Int64),
            IsCharged = reading.Find(node, "isCharged", Scalars.Boolean, fallback: true),
            Amount = reading.FindValue(node, "amount", Scalars.Number),
            PaidOn = reading.FindValue(node, "paidOn", Calendars.DayShape.Instance),
        };
        if (draft.Mistake is { } mistake)
        {
            reading.Problems.Add(node, mistake.Rule, mistake.Message.Chinese, mistake.Message.English);
        }

        if (reading.Count != before)
        {
            return null;
        }

        try
        {
            return draft.ToFee();
        }
        catch (ArgumentException error)
        {
            reading.Refuse(node, error);
            return null;
        }
    }
}
