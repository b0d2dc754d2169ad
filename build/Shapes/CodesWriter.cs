using System.Text;
using Microsoft.CodeAnalysis;

namespace GovDisclosure.Shapes;

/// <summary>The table of codes of an enumeration, from the <c>[EnumMember]</c> of each member.</summary>
internal static class CodesWriter
{
    public static GeneratedShape Write(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var problems = new StringBuilder();
        var rows = new StringBuilder();
        foreach (var member in type.GetMembers().OfType<IFieldSymbol>())
        {
            var code = member.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "EnumMemberAttribute")?.NamedArguments.FirstOrDefault().Value.Value as string;
            if (code is null)
            {
                problems.Append(member.Name).Append(" has no code; give it [EnumMember(Value = \"...\")]\n");
            }

            rows.Append(rows.Length == 0 ? "\n        " : ",\n        ").Append('(').Append(name).Append('.').Append(member.Name).Append(", \"").Append(code).Append("\")");
        }

        var space = type.ContainingNamespace.ToDisplayString();
        var source = $$"""
            {{ShapeWriter.Head}}namespace {{space}};

            /// <summary>The codes of <see cref="{{name}}"/>.</summary>
            internal sealed class {{type.Name}}Codes : global::GovDisclosure.Json.CodeShape<{{name}}>
            {
                public static readonly {{type.Name}}Codes Instance = new();

                private {{type.Name}}Codes()
                    : base({{rows}})
                {
                }
            }

            """;
        return new GeneratedShape(space + "." + type.Name + "Codes", name, $"global::{space}.{type.Name}Codes.Instance", problems.Length > 0 ? string.Empty : source, IsValue: true, problems.ToString());
    }
}
