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
    private const string ProblemName = "govdisclosure.problem";

    // What can be answered besides the answer, and to which calls.
    private static readonly (int Status, string Meaning, Func<Operation, bool> Can)[] Problems =
    [
        (400, "Fields that cannot be used, each by its name, in the caller's language; or a body that cannot be read.", _ => true), (401, "Nobody is signed in.", _ => true),
        (403, "The caller may not do this, or the challenge was not met.", _ => true), (404, "It is not there, or belongs to another organ.", _ => true),
        (408, "The body did not arrive in time.", operation => operation.Body != BodyKind.None), (409, "Somebody else has changed it, or it is closed to changes.", operation => operation.Changes),
        (412, "Somebody else has changed it: the tag of If-Match is not that of now, which the answer names.", operation => operation.TakesTag), (413, "It is larger than the limit.", operation => operation.Body != BodyKind.None),
        (415, "The media type, the encoding or the kind of file is not taken.", operation => operation.Body != BodyKind.None),
        (422, "The law does not allow it, with the article; or law and calendar do not cover the day; or the idempotency key came with another content.", _ => true), (429, "Too many calls; Retry-After says when to come again.", _ => true),
        (503, "The public form is closed, with the reason.", operation => operation.Access == DisclosureOperation.Submit && operation.Changes),
    ];

    public static void Describe(IEndpointConventionBuilder endpoint, Operation operation)
        => endpoint.AddOpenApiOperationTransformer((description, context, _) =>
        {
            Fill(description, operation, context.Document ?? throw new InvalidOperationException("An operation is described in a document."));
            return Task.CompletedTask;
        });

    private static void Fill(OpenApiOperation description, Operation operation, OpenApiDocument document)
    {
        description.Parameters = [.. Parameters(operation)];
        description.RequestBody = operation.Body switch
        {
            BodyKind.Fields => Body(("application/json", Fields(operation)), ("application/x-www-form-urlencoded", Fields(operation))),
            BodyKind.FieldsAndFiles => Body(("multipart/form-data", WithFiles(operation)), ("application/json", Fields(operation))),
            BodyKind.Stream => Body(operation.BodySchema is { } name ? ("application/json", ContractSchemas.Of(name, document)) : ("application/octet-stream", new OpenApiSchema())),
            _ => null,
        };
        description.Responses = new OpenApiResponses
        {
            [CodeOf(operation.AnswerStatus)] = new OpenApiResponse { Description = "The answer.", Content = new Dictionary<string, OpenApiMediaType> { [operation.AnswerType] = new OpenApiMediaType { Schema = AnswerOf(operation, document) } } },
        };
        if (operation.Method == HttpMethods.Get && operation.AnswerType == "application/json")
        {
            description.Responses["304"] = new OpenApiResponse { Description = "It is as If-None-Match knows it." };
        }

        foreach (var (status, meaning, _) in Problems.Where(problem => problem.Can(operation)))
        {
            description.Responses[CodeOf(status)] = new OpenApiResponse
            {
                Description = meaning,
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new OpenApiMediaType { Schema = ProblemIn(document) } },
            };
        }
    }

    private static string CodeOf(int status) => status.ToString(CultureInfo.InvariantCulture);

    private static IOpenApiSchema AnswerOf(Operation operation, OpenApiDocument document)
        => operation.AnswerMembers is { } members ? Object(members, document) : operation.AnswerSchema is { } name ? ContractSchemas.Of(name, document) : new OpenApiSchema();

    private static IEnumerable<IOpenApiParameter> Parameters(Operation operation)
    {
        var inQuery = operation.Body is BodyKind.None or BodyKind.Stream;
        foreach (var field in inQuery ? operation.Fields : [])
        {
            // What stands in the address itself is always there.
            var isInPath = operation.Pattern.Contains("{" + field.Name + "}", StringComparison.Ordinal);
            yield return new OpenApiParameter { Name = field.Name, In = isInPath ? ParameterLocation.Path : ParameterLocation.Query, Required = field.IsRequired, Description = field.Description, Schema = SchemaOf(field) };
        }

        yield return new OpenApiParameter { Name = "lang", In = ParameterLocation.Query, Description = "The language of the answer; that of Accept-Language where missing.", Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [JsonValue.Create("zh"), JsonValue.Create("en")] } };
        if (operation.Changes)
        {
            yield return Header("Idempotency-Key", "A call sent twice with one key is done once.");
        }

        if (operation.TakesTag)
        {
            yield return Header("If-Match", "The tag that was seen, instead of the version.");
        }
    }

    private static OpenApiParameter Header(string name, string description) => new() { Name = name, In = ParameterLocation.Header, Description = description, Schema = Text(200) };

    private static OpenApiRequestBody Body(params (string Type, IOpenApiSchema Schema)[] contents)
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

    private static OpenApiSchema Object(string members, OpenApiDocument document)
    {
        var all = AnswerShape.Members(members).ToList();
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = all.ToDictionary(member => member.Name, IOpenApiSchema (member) => Member(member.Kind, member.IsList, member.IsNullable, document)),
            Required = all.Where(member => !member.IsOptional).Select(member => member.Name).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static IOpenApiSchema Member(string kind, bool isList, bool isNullable, OpenApiDocument document)
    {
        IOpenApiSchema schema = kind switch
        {
            "text" => new OpenApiSchema { Type = JsonSchemaType.String },
            "date" => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
            "integer" => new OpenApiSchema { Type = JsonSchemaType.Integer },
            "flag" => new OpenApiSchema { Type = JsonSchemaType.Boolean },
            "any" => new OpenApiSchema(),
            _ => AnswerShape.Parts.TryGetValue(kind, out var members) ? Object(members, document) : ContractSchemas.Of(kind, document),
        };
        if (isNullable && schema is OpenApiSchema own)
        {
            own.Type |= JsonSchemaType.Null;
        }

        return isList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema } : schema;
    }

    private static OpenApiSchemaReference ProblemIn(OpenApiDocument document)
    {
        if (document.Components?.Schemas?.ContainsKey(ProblemName) != true)
        {
            document.AddComponent(ProblemName, Problem());
        }

        return new OpenApiSchemaReference(ProblemName, document);
    }

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
