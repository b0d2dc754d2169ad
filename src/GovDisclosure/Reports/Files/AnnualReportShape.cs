using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Forms;
using GovDisclosure.Json;

namespace GovDisclosure.Reports;

/// <summary>A report's data as in its file.</summary>
internal sealed class AnnualReportShape() : ObjectShape<AnnualReport>("report", isFile: true)
{
    public static readonly AnnualReportShape Instance = new();

    internal override JsonObject Describe(SchemaBook book) => book.File(AnnualReportReader.Schema);

    protected override void PutMembers(Utf8JsonWriter writer, AnnualReport value) => AnnualReportWriter.Write(writer, value);

    protected override AnnualReport? TakeMembers(DataNode node, JsonReading reading)
        => AnnualReportReader.Read(node, FormCatalogue.BuiltIn.WithAll(reading.References), reading.Problems);
}
