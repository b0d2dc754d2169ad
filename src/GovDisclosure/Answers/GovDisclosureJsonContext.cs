using System.Text.Json.Serialization;
using GovDisclosure.Documents;
using GovDisclosure.Json;

namespace GovDisclosure.Answers;

/// <summary>The types of the JSON contract. A type that is added here is added to <see cref="JsonSchemas"/> too if it stands alone in a file.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = GovDisclosureJson.MaxDepth,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(ColumnAlignmentJsonConverter),
        typeof(ChartTypeJsonConverter),
        typeof(TableCellJsonConverter),
        typeof(TableRowJsonConverter),
    ])]
[JsonSerializable(typeof(ReportDocument))]
internal sealed partial class GovDisclosureJsonContext : JsonSerializerContext;
