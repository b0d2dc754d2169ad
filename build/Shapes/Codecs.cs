using Microsoft.CodeAnalysis;

namespace GovDisclosure.Shapes;

/// <summary>The expression that gives the shape of a type.</summary>
internal static class Codecs
{
    public static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat;

    private const string Json = "global::GovDisclosure.Json.";

    private const string DayOrMoment = "global::GovDisclosure.Calendars.DayShape.Instance";

    private static readonly Dictionary<string, string> Scalars = new()
    {
        ["string"] = "Text",
        ["bool"] = "Boolean",
        ["int"] = "Int32",
        ["long"] = "Int64",
        ["decimal"] = "Number",
        ["global::NodaTime.LocalDate"] = "Date",
        ["global::NodaTime.DateInterval"] = "Days",
        ["global::NodaTime.OffsetDateTime"] = "Moment",
        ["global::NodaTime.YearMonth"] = "Month",
        ["global::NodaTime.AnnualDate"] = "Annual",
        ["double"] = "Double",
        ["global::System.DateTimeOffset"] = "Offset",
    };

    /// <summary>The expression of a member's shape: one that the property names itself, or that of its type.</summary>
    public static string? Of(IPropertySymbol property)
        => Argument<INamedTypeSymbol>(MarkOf(property), "Codec") is { } codec ? codec.ToDisplayString(Full) + ".Instance"
            : Of(ShapeMember.Underlying(property.Type)) is { } own && Argument<bool>(MarkOf(property.ContainingType), "TakesMoments") ? own.Replace(Json + "Scalars.Date", DayOrMoment)
            : Of(ShapeMember.Underlying(property.Type));

    public static string? Of(ITypeSymbol type)
    {
        var name = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(Full);
        if (Scalars.TryGetValue(name, out var scalar))
        {
            return Json + "Scalars." + scalar;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return $"global::{type.ContainingNamespace.ToDisplayString()}.{type.Name}Codes.Instance";
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Of(nullable.TypeArguments[0]) is { } inner ? $"{Json}NullableShape.Of({inner})" : null;
        }

        if (ElementOf(type) is { } element)
        {
            return Of(element) is { } inner ? $"{Json}ListShape.Of({inner})" : null;
        }

        if (type is INamedTypeSymbol { Name: "IReadOnlyDictionary", TypeArguments: { Length: 2 } pair } && Of(pair[1]) is { } value)
        {
            return pair[0].SpecialType == SpecialType.System_String ? $"{Json}MapShape.Of({value})" : Of(pair[0]) is { } key ? $"{Json}MapShape.Of({key}, {value})" : null;
        }

        return type is INamedTypeSymbol named ? OfMarked(named, name) : null;
    }

    /// <summary>The elements of a list of any kind.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
        => type is INamedTypeSymbol { Name: "IReadOnlyList" or "IEnumerable" or "ValueList" or "IReadOnlyCollection", TypeArguments.Length: 1 } list ? list.TypeArguments[0] : null;

    public static AttributeData? MarkOf(ISymbol marked)
        => marked.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "JsonShapeAttribute");

    public static T? Argument<T>(AttributeData? mark, string name)
        => mark?.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value is T value ? value : default;

    private static string? OfMarked(INamedTypeSymbol type, string name)
    {
        var mark = MarkOf(type.OriginalDefinition);
        if (mark is null || Argument<bool>(mark, "TextOnly"))
        {
            return null;
        }

        var codec = Argument<INamedTypeSymbol>(mark, "Codec")?.ToDisplayString(Full);
        return type.TypeArguments.Length == 1
            ? codec is not null && Of(type.TypeArguments[0]) is { } inner ? $"{codec}.Of({inner})" : null
            : codec is not null ? codec + ".Instance" : name + ".JsonForm.Instance";
    }
}
