using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Forms;
using GovDisclosure.Json;

namespace GovDisclosure.Answers;

/// <summary>A report as in its file, with its document and its findings.</summary>
internal sealed class ReportFileShape() : JsonShape<ReportFile>
{
    public static readonly ReportFileShape Instance = new();

    public override string? Schema => ReportFile.Schema;

    public override bool IsFile => true;

    internal override void Put(Utf8JsonWriter writer, ReportFile value) => ReportFileWriter.Write(writer, value);

    internal override JsonObject Describe(SchemaBook book) => book.File(ReportFile.Schema);

    internal override ReportFile? Take(DataNode node, JsonReading reading)
        => node.ExpectObject(reading.Problems) ? ReportFile.Read(node, reading, FormCatalogue.BuiltIn.WithAll(reading.References)) : null;
}
