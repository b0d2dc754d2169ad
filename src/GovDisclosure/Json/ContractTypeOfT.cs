#if NET
using System.Collections.Immutable;
#endif
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace GovDisclosure.Json;

/// <inheritdoc cref="ContractType"/>
internal class ContractType<T>(Func<JsonShape<T>> make) : ContractType
{
    private JsonShape<T> Shape => field ??= make();

    public override object Form => Shape;

    public override Type Type => typeof(T);

    public override string? Schema => Shape.Schema;

    public override JsonObject Describe(SchemaBook book) => Shape.Describe(book);

    // One line a kind of list, and nothing found by its name: what is trimmed or compiled beforehand has to see each of them.
    public override object? ListShape(Type asked)
        => asked == typeof(IReadOnlyList<T>) ? Json.ListShape.Of(Shape)
            : asked == typeof(IReadOnlyCollection<T>) ? Json.ListShape.As<IReadOnlyCollection<T>, T>(Shape, static items => items)
            : asked == typeof(IEnumerable<T>) ? Json.ListShape.As<IEnumerable<T>, T>(Shape, static items => items)
            : asked == typeof(T[]) ? Json.ListShape.As<T[], T>(Shape, static items => [.. items])
            : asked == typeof(List<T>) ? Json.ListShape.As<List<T>, T>(Shape, static items => [.. items])
#if NET
            : asked == typeof(ImmutableArray<T>) ? Json.ListShape.As<ImmutableArray<T>, T>(Shape, static items => [.. items])
#endif
            : null;

    public override JsonTypeInfo? Info(Type asked, JsonSerializerOptions options)
        => asked == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, new ContractJsonConverter<T>())
            : asked == typeof(IReadOnlyList<T>) ? JsonMetadataServices.CreateValueInfo<IReadOnlyList<T>>(options, new ContractJsonConverter<IReadOnlyList<T>>())
            : asked == typeof(IReadOnlyCollection<T>) ? JsonMetadataServices.CreateValueInfo<IReadOnlyCollection<T>>(options, new ContractJsonConverter<IReadOnlyCollection<T>>())
            : asked == typeof(IEnumerable<T>) ? JsonMetadataServices.CreateValueInfo<IEnumerable<T>>(options, new ContractJsonConverter<IEnumerable<T>>())
            : asked == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo<T>(options, new())
            : asked == typeof(List<T>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] })
#if NET
            : asked == typeof(ImmutableArray<T>) ? JsonMetadataServices.CreateImmutableEnumerableInfo<ImmutableArray<T>, T>(
                options, new() { ObjectCreator = null, SerializeHandler = null }, static items => [.. items])
#endif
            : null;
}
