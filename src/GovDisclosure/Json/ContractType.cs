using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace GovDisclosure.Json;

/// <summary>A type of the contract, for serialisers that look types up.</summary>
internal abstract class ContractType
{
    public abstract Type Type { get; }

    public abstract string? Schema { get; }

    /// <summary>The form of the type, a <see cref="JsonShape{T}"/>.</summary>
    public abstract object Form { get; }

    public abstract JsonObject Describe(SchemaBook book);

    /// <summary>A type whose form is made when it is asked for: a process that needs three of them does not wait for three hundred.</summary>
    public static ContractType Of<T>(Func<JsonShape<T>> make) => new ContractType<T>(make);

    /// <inheritdoc cref="Of{T}"/>
    public static ContractType OfValue<T>(Func<JsonShape<T>> make)
        where T : struct
        => new ContractValue<T>(make);

    /// <summary>The form of a list of the type, a <see cref="JsonShape{T}"/> of what is asked; null where that is no list that the contract knows.</summary>
    public abstract object? ListShape(Type asked);

    /// <summary>The metadata of the type, of an array or a list of it, of a value that may be missing; null for any other.</summary>
    public abstract JsonTypeInfo? Info(Type asked, JsonSerializerOptions options);
}
