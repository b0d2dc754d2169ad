using System.Text.Json;
using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Fees;

/// <summary>A ledger: how it was kept, its entries, its months and its findings.</summary>
internal sealed class FeeLedgerShape() : ObjectShape<FeeLedger>("fee-ledger", isFile: false)
{
    public static readonly FeeLedgerShape Instance = new();

    private static readonly string[] Names = ["options", "amount", "entries", "months", "findings"];

    private static readonly JsonShape<IReadOnlyList<FeeLedgerEntry>> Entries = ListShape.Of(FeeLedgerEntry.JsonForm.Instance);

    private static readonly JsonShape<IReadOnlyList<FeeMonth>> Months = ListShape.Of(FeeMonth.JsonForm.Instance);

    private static readonly JsonShape<IReadOnlyList<Finding>> Findings = ListShape.Of(Finding.JsonForm.Instance);

    protected override void PutMembers(Utf8JsonWriter writer, FeeLedger value)
    {
        JsonPutting.PutMember(writer, "options", value.Options, FeeLedgerOptions.JsonForm.Instance);
        writer.WriteNumber("amount", value.Amount);
        JsonPutting.PutMember(writer, "entries", value.Entries, Entries);
        JsonPutting.PutMember(writer, "months", value.Months, Months);
        JsonPutting.PutMember(writer, "findings", value.Findings, Findings);
    }

    protected override void DescribeMembers(SchemaMembers members) => members
        .Need("options", FeeLedgerOptions.JsonForm.Instance)
        .May("amount", Scalars.Number)
        .Need("entries", Entries)
        .Need("months", Months)
        .Need("findings", Findings);

    protected override FeeLedger? TakeMembers(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        reading.RejectUnknown(node, Names);
        var options = reading.Need(node, "options", FeeLedgerOptions.JsonForm.Instance);
        _ = reading.FindValue(node, "amount", Scalars.Number);
        var entries = reading.Need(node, "entries", Entries);
        var months = reading.Need(node, "months", Months);
        var findings = reading.Need(node, "findings", Findings);
        return reading.Count == before && options is not null && entries is not null && months is not null && findings is not null
            ? FeeLedger.Restore(options, ValueList.Copy(entries), months, ValueList.Copy(findings))
            : null;
    }
}
