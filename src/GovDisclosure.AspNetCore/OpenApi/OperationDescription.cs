#if NET10_0_OR_GREATER
using System.Globalization;
using System.Text.Json.Nodes;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using Microsoft.AspNetCore.Builder;
using Microsoft.OpenApi;

namespace GovDisclosure.AspNetCore.OpenApi;

/// <summary>Describes an endpoint out of the same table that it is run from, for the documents of a host that has any.</summary>
internal static class OperationDescription
{
    private static readonly (int Status, string Meaning)[] Problems =
    [
        (400, "Fields that cannot be used, each by its name, in the caller's language."), (401, "Nobody is signed in."), (403, "The caller may not do this."), (404, "It is not there, or belongs to another organ."),
        (409, "Somebody else has changed it."), (413, "It is larger than the limit."), (422, "The law does not allow it, with the article; or law and calendar do not cover the day."), (429, "Too many calls."),
    ];

    public static void Describe(IEndpointConventionBuilder endpoint, Operation operation)
        => endpoint.AddOpenApiOperationTransformer((description, _, _) =>
        {
            Fill(description, operation);
            return Task.CompletedTask;
        });

    private static void Fill(OpenApiOperation description, Operation operation)
    {
        var inQuery = operation.Body is BodyKind.None or BodyKind.Stream;
        description.Parameters = [.. (inQuery ? operation.Fields : []).Append(Field.Text("lang", "The language of the answer: zh or en.")).Select(Parameter)];
        if (operation.Changes)
        {
            description.Parameters.Add(new OpenApiParameter { Name = "Idempotency-Key", In = ParameterLocation.Header, Description = "A call sent twice with one key is done once.", Schema = Text(200) });
        }

        description.RequestBody = operation.Body switch
        {
            BodyKind.Fields => Body(("application/json", Fields(operation)), ("application/x-www-form-urlencoded", Fields(operation))),
            BodyKind.FieldsAndFiles => Body(("multipart/form-data", WithFiles(operation)), ("application/json", Fields(operation))),
            BodyKind.Stream => Body((operation.BodySchema is null ? "application/octet-stream" : "application/json", Named(operation.BodySchema))),
            _ => null,
        };
        description.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse { Description = "The answer.", Content = new Dictionary<string, OpenApiMediaType> { [operation.AnswerType] = new() { Schema = operation.AnswerMembers is { } members ? Object(members) : Named(operation.AnswerSchema) } } },
        };
        foreach (var (status, meaning) in Problems)
        {
            description.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = meaning,
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = Problem() } },
            };
        }
    }

    private static OpenApiParameter Parameter(Field field) => new()
    {
        Name = field.Name,
        In = ParameterLocation.Query,
        Required = field.IsRequired,
        Description = field.Description,
        Schema = SchemaOf(field),
    };

    private static OpenApiRequestBody Body(params (string Type, OpenApiSchema Schema)[] contents)
        => new() { Required = true, Content = contents.ToDictionary(content => content.Type, content => new OpenApiMediaType { Schema = content.Schema }) };

    private static OpenApiSchema Fields(Operation operation) => new()
    {
        Type = JsonSchemaType.Object,
        AdditionalPropertiesAllowed = false,
        Properties = operation.Fields.ToDictionary(field => field.Name, IOpenApiSchema (field) => SchemaOf(field)),
        Required = operation.Fields.Where(field => field.IsRequired).Select(field => field.Name).ToHashSet(StringComparer.Ordinal),
    };

    private static OpenApiSchema WithFiles(Operation operation)
    {
        var schema = Fields(operation);
        schema.Properties?.Add("attachments", new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } });
        return schema;
    }

    private static OpenApiSchema SchemaOf(Field field)
    {
        var schema = field.Kind switch
        {
            FieldKind.Date => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
            FieldKind.Number => new OpenApiSchema { Type = JsonSchemaType.Integer },
            FieldKind.Flag => new OpenApiSchema { Type = JsonSchemaType.Boolean },
            _ => Text(Input.Fields.MaxText),
        };
        schema.Description = field.Description;
        schema.Enum = field.Codes.Count > 0 ? [.. field.Codes.Select(code => (JsonNode)code)] : null;
        return field.IsMany ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema } : schema;
    }

    private static OpenApiSchema Text(int most) => new() { Type = JsonSchemaType.String, MaxLength = most };

    private static OpenApiSchema Object(string members)
    {
        var all = AnswerShape.Members(members).ToList();
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = all.ToDictionary(member => member.Name, IOpenApiSchema (member) => Member(member.Kind, member.IsList, member.IsNullable)),
            Required = all.Where(member => !member.IsOptional).Select(member => member.Name).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static OpenApiSchema Member(string kind, bool isList, bool isNullable)
    {
        var schema = kind switch
        {
            "text" => new OpenApiSchema { Type = JsonSchemaType.String },
            "date" => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
            "integer" => new OpenApiSchema { Type = JsonSchemaType.Integer },
            "flag" => new OpenApiSchema { Type = JsonSchemaType.Boolean },
            "any" => new OpenApiSchema(),
            _ => AnswerShape.Parts.TryGetValue(kind, out var members) ? Object(members) : Named(kind),
        };
        schema.Type = isNullable ? schema.Type | JsonSchemaType.Null : schema.Type;
        return isList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema } : schema;
    }

    // The contract's own schema is a file of its own, with its parts in it: it is named and served, not copied.
    private static OpenApiSchema Named(string? name) => name is null ? new() : new()
    {
        Title = "govdisclosure/" + name,
        ExternalDocs = new OpenApiExternalDocs { Description = "The schema of the contract.", Url = new Uri("schemas/" + name + ".schema.json", UriKind.Relative) },
    };

    private static OpenApiSchema Problem() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string>(StringComparer.Ordinal) { "type", "title", "status" },
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["type"] = Text(100),
            ["title"] = Text(200),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = Text(Input.Fields.MaxText),
            ["errors"] = new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(Input.Fields.MaxText) } },
            ["articles"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(500) },
            ["findings"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object } },
        },
    };
}
#endif
