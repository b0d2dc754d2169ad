using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovDisclosure.Shapes;

/// <summary>A member of a JSON form: a property, and how it comes back.</summary>
internal sealed class ShapeMember
{
    // JsonIgnoreCondition, as the attribute holds it.
    private const int Always = 1;
    private const int WhenWritingDefault = 2;

    public ShapeMember(IPropertySymbol property, IParameterSymbol? parameter)
    {
        Property = property;
        Parameter = parameter;
        Codec = Codecs.Of(property);
        var declared = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as PropertyDeclarationSyntax;
        Initializer = declared?.Initializer?.Value.ToString();
        IsZeroLeftOut = property.Type.TypeKind == TypeKind.Enum && IgnoredWhen(property) == WhenWritingDefault;
        JsonName = property.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "JsonPropertyNameAttribute")?.ConstructorArguments[0].Value as string
            ?? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
    }

    public IPropertySymbol Property { get; }

    public IParameterSymbol? Parameter { get; }

    public string JsonName { get; }

    /// <summary>The expression of the shape of the value; null where the type has none.</summary>
    public string? Codec { get; }

    private string? Initializer { get; }

    public string Name => Property.Name;

    public string Local => "m" + Property.Name;

    public string TypeName => Property.Type.ToDisplayString(Codecs.Full);

    public bool IsNullableValue => Property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    public bool IsNullable => IsNullableValue || Property.Type.NullableAnnotation == NullableAnnotation.Annotated;

    private bool IsList => Codecs.ElementOf(Property.Type) is not null;

    /// <summary>Whether the zero of an enumeration is said by leaving the member out.</summary>
    public bool IsZeroLeftOut { get; }

    private bool IsFlag => Property.Type.SpecialType == SpecialType.System_Boolean;

    /// <summary>Given to the constructor, or to the initializer because it must be.</summary>
    public bool IsSet => Parameter is not null || Property.SetMethod is not null;

    /// <summary>An empty list and a false flag need not be written where nothing else is the default.</summary>
    public bool IsLeftOutEmpty => Parameter is null && !Property.IsRequired && IsSet && ((IsList && !IsNullable) || IsFlag)
        && (Initializer is null or "false" or "[]" || Initializer.EndsWith(".Empty", StringComparison.Ordinal));

    public bool IsFlagLeftOut => IsLeftOutEmpty && IsFlag;

    /// <summary>Null must be written where a missing member would mean something else.</summary>
    public bool IsNullWritten => IsNullable && (Parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: not null } || (Parameter is null && Initializer is not null));

    public bool MustBeThere => IsSet && !IsZeroLeftOut && (Parameter is not null
        ? !Parameter.HasExplicitDefaultValue && !IsNullable
        : !IsNullable && (Property.IsRequired || (Property.SetMethod!.DeclaredAccessibility != Accessibility.Public && Initializer is null && !IsLeftOutEmpty)));

    /// <summary>Set in the initializer of the new value; others only when they are there, so that their defaults stand.</summary>
    public bool IsInInitializer(bool isRecord) => Parameter is null && IsSet && (Property.IsRequired || MustBeThere || !isRecord);

    /// <summary>Whether the property is no member at all.</summary>
    public static bool IsIgnored(IPropertySymbol property) => IgnoredWhen(property) is Always;

    public static ITypeSymbol Underlying(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static int? IgnoredWhen(IPropertySymbol property)
        => property.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "JsonIgnoreAttribute") is not { } mark ? null
            : mark.NamedArguments.FirstOrDefault(a => a.Key == "Condition").Value.Value is int condition ? condition : Always;
}
