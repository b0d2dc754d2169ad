using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GovDisclosure.Documents;
using GovDisclosure.Json;
using NodaTime;

namespace GovDisclosure.Answers;

/// <summary>The types of the JSON contract, each with its converter.</summary>
/// <remarks>
/// Written by hand: what the framework's serialiser checks differs from version to version (a member that stands twice, null where a value
/// must stand, a discriminator that is not first), and the host's version is the one that is loaded. Here the library's own reader checks.
/// </remarks>
internal sealed class JsonContractResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        => type == typeof(ReportDocument) ? JsonMetadataServices.CreateValueInfo<ReportDocument>(options, new ReportDocumentJsonConverter())
            : type == typeof(LocalDate) ? JsonMetadataServices.CreateValueInfo<LocalDate>(options, new LocalDateJsonConverter())
            : null;
}
