using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GovDisclosure.Json;

/// <summary>All types of the contract by their type, the plain values that a call of the library answers with, and lists of both.</summary>
internal sealed class ContractTypes : IJsonTypeInfoResolver
{
    public static readonly ContractTypes Resolver = new();

    private static readonly Dictionary<Type, ContractType> ByType = ContractShapes.All.Concat(Plain()).ToDictionary(t => t.Type);

    // Nothing here names ContractType<T>: it knows the lists of its type, and compiled beforehand each list would bring lists of lists, without end.
    /// <summary>The form of a type; of a list too, where it is one of what the contract knows. Null for any other.</summary>
    public static JsonShape<T>? Find<T>()
        => ByType.TryGetValue(typeof(T), out var found) ? (JsonShape<T>)found.Form
            : ByType.TryGetValue(ElementOf(typeof(T)), out var element) ? (JsonShape<T>?)element.ListShape(typeof(T))
            : null;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        => ByType.TryGetValue(ElementOf(type), out var found) ? found.Info(type, options) : null;

    private static ContractType[] Plain() =>
    [
        ContractType.Of(static () => Scalars.Text),
        ContractType.OfValue(static () => Scalars.Boolean),
        ContractType.OfValue(static () => Scalars.Int32),
        ContractType.OfValue(static () => Scalars.Int64),
        ContractType.OfValue(static () => Scalars.Number),
        ContractType.OfValue(static () => Scalars.Date),
    ];

    // Text is characters to the type system and one value here.
    private static Type ElementOf(Type type)
        => type.IsArray ? type.GetElementType() ?? type
            : type.IsGenericType && type.GetGenericArguments() is [var element] ? element
            : type;
}
