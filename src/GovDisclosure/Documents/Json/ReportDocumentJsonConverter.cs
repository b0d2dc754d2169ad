using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>A report document in the framework's own serialiser: the same reader and writer as in a file.</summary>
internal sealed class ReportDocumentJsonConverter : JsonConverter<ReportDocument>, IJsonContract<ReportDocument>
{
    ReportDocument? IJsonContract<ReportDocument>.Read(DataNode root, DataProblems problems) => DocumentReader.Read(root, problems);

    public override ReportDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        var problems = new DataProblems("JSON");
        var document = DataFile.Parse(value.RootElement.GetRawText(), problems) is { } root ? DocumentReader.Read(root, problems) : null;
        return document is not null && !problems.Any
            ? document
            : throw new JsonException(string.Join(" ", problems.Items.Select(p => $"{p.Path}: {p.Message.English}.")));
    }

    public override void Write(Utf8JsonWriter writer, ReportDocument value, JsonSerializerOptions options) => DocumentWriter.Write(writer, value);
}
