#if NET10_0_OR_GREATER
using System.Text.Json.Nodes;
using GovDisclosure.AspNetCore.Endpoints;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace GovDisclosure.AspNetCore.OpenApi;

/// <summary>The schemas of the contract as parts of a host's document: the same files that are served, with their parts under names of their own.</summary>
internal static class ContractSchemas
{
    private const string Here = "#/$defs/";
    private const string There = "#/components/schemas/";

    /// <summary>A reference to a schema of the contract, which is put into the document with its parts.</summary>
    public static IOpenApiSchema Of(string name, OpenApiDocument document)
    {
        var root = NameOf(name);
        if (document.Components?.Schemas?.ContainsKey(root) != true)
        {
            Add(document, name, root);
        }

        return new OpenApiSchemaReference(root, document);
    }

    private static void Add(OpenApiDocument document, string name, string root)
    {
        using var file = SchemaOperations.Open(name + ".schema.json") ?? throw new InvalidOperationException("There is no schema " + name + ".");
        var whole = JsonNode.Parse(file)?.AsObject() ?? throw new InvalidOperationException("The schema " + name + " is empty.");
        var parts = whole["$defs"]?.AsObject() ?? [];
        whole.Remove("$defs");
        whole.Remove("$schema");
        foreach (var (part, schema) in parts)
        {
            document.AddComponent(root + "." + part, Read(document, root, schema));
        }

        document.AddComponent(root, Read(document, root, whole));
    }

    private static OpenApiSchema Read(OpenApiDocument document, string root, JsonNode? schema)
    {
        var text = schema?.ToJsonString().Replace(Here, There + root + ".", StringComparison.Ordinal) ?? "{}";
        if (text.StartsWith("{\"title\"", StringComparison.Ordinal) && JsonNode.Parse(text)?["$ref"] is { } reference)
        {
            // A file that is one of its parts: a schema with a title, and the part as what it must be.
            return new OpenApiSchema { Title = JsonNode.Parse(text)?["title"]?.GetValue<string>(), AllOf = [new OpenApiSchemaReference(reference.GetValue<string>()[There.Length..], document)] };
        }

        return OpenApiModelFactory.Parse<OpenApiSchema>(text, OpenApiSpecVersion.OpenApi3_1, document, out _, "json") ?? throw new InvalidOperationException("The schema of " + root + " cannot be read.");
    }

    private static string NameOf(string name) => "govdisclosure." + name;
}
#endif
