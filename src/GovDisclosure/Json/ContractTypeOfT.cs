using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace GovDisclosure.Json;

/// <inheritdoc cref="ContractType"/>
internal sealed class ContractType<T>(JsonShape<T> shape) : ContractType
{
    public JsonShape<T> Shape => shape;

    public override Type Type => typeof(T);

    public override string? Schema => shape.Schema;

    public override JsonObject Describe(SchemaBook book) => shape.Describe(book);

    public override JsonTypeInfo? Info(Type asked, JsonSerializerOptions options)
        => asked == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, new ContractJsonConverter<T>())
            : asked == typeof(IReadOnlyList<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new() { ObjectCreator = null, SerializeHandler = null })
            : asked == typeof(List<T>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] })
            : asked == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo<T>(options, new())
            : null;
}
