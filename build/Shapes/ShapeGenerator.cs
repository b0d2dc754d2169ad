using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovDisclosure.Shapes;

/// <summary>Writes the JSON form, the short text and the attributes of every type marked <c>[JsonShape]</c>, and the codes of enumerations.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ShapeGenerator : IIncrementalGenerator
{
    private const string Marker = "GovDisclosure.Internal.JsonShapeAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var shapes = context.SyntaxProvider.ForAttributeWithMetadataName(
            Marker,
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => ShapeWriter.Write((INamedTypeSymbol)found.TargetSymbol));
        var codes = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is EnumDeclarationSyntax { Members: { Count: > 0 } members } && members[0].AttributeLists.Count > 0,
            static (found, cancel) => CodesWriter.Write((INamedTypeSymbol)found.SemanticModel.GetDeclaredSymbol(found.Node, cancel)!));
        context.RegisterSourceOutput(shapes, static (output, shape) => Add(output, shape));
        context.RegisterSourceOutput(codes, static (output, shape) => Add(output, shape));
        context.RegisterSourceOutput(
            shapes.Collect().Combine(codes.Collect()),
            static (output, all) => output.AddSource("ContractShapes.g.cs", Registry(all.Left.AddRange(all.Right))));
    }

    private static void Add(SourceProductionContext output, GeneratedShape shape)
    {
        foreach (var problem in shape.Problems.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            output.ReportDiagnostic(Diagnostic.Create(Unreadable, Location.None, shape.Hint, problem));
        }

        if (shape.Source.Length > 0)
        {
            output.AddSource(shape.Hint + ".g.cs", shape.Source);
        }
    }

    private static string Registry(ImmutableArray<GeneratedShape> shapes)
    {
        var text = new StringBuilder(ShapeWriter.Head).Append("namespace GovDisclosure.Json;\n\ninternal static class ContractShapes\n{\n")
            .Append("    public static readonly global::System.Collections.Generic.IReadOnlyList<ContractType> All =\n    [\n");
        foreach (var shape in shapes.Where(s => s.Instance.Length > 0).OrderBy(s => s.Type, StringComparer.Ordinal))
        {
            text.Append("        ContractType.").Append(shape.IsValue ? "OfValue<" : "Of<").Append(shape.Type).Append(">(static () => ").Append(shape.Instance).Append("),\n");
        }

        return text.Append("    ];\n}\n").ToString();
    }

    private static readonly DiagnosticDescriptor Unreadable = new(
        "GDS001", "A value has no JSON form", "{0}: {1}", "Json", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
