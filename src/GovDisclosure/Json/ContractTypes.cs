using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GovDisclosure.Json;

/// <summary>All types of the contract by their type.</summary>
internal sealed class ContractTypes : IJsonTypeInfoResolver
{
    public static readonly ContractTypes Resolver = new();

    private static readonly Dictionary<Type, ContractType> ByType = ContractShapes.All.ToDictionary(t => t.Type);

    public static ContractType<T>? Find<T>() => ByType.TryGetValue(typeof(T), out var found) ? (ContractType<T>)found : null;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        => ByType.TryGetValue(ElementOf(type), out var found) ? found.Info(type, options) : null;

    private static Type ElementOf(Type type)
        => type.IsArray ? type.GetElementType() ?? type
            : type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(IReadOnlyList<>) || open == typeof(List<>)) ? type.GetGenericArguments()[0]
            : type;
}
