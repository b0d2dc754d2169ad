using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>The schemas of the contract, as they are kept with the source.</summary>
internal static class SchemaOperations
{
    private const string Prefix = "GovDisclosure.AspNetCore.Schemas.";

    public static IEnumerable<Operation> All { get; } =
    [
        new("schema", "GET", "schemas/{name}", DisclosureOperation.Calculate, new("数据契约的一个模式（JSON Schema 2020-12）。", "A schema of the contract (JSON Schema 2020-12)."), SchemaAsync)
        {
            AnswerType = "application/schema+json", Fields = [Field.Text("name", "The file, for example request-1.schema.json.", isRequired: true)],
        },
    ];

    /// <summary>A schema as it is kept; null where there is none of that name.</summary>
    public static Stream? Open(string name) => typeof(SchemaOperations).Assembly.GetManifestResourceStream(Prefix + name);

    private static Task<Answer> SchemaAsync(Call call)
    {
        call.Fields.Finish();
        var name = call.Http.Request.RouteValues["name"] as string ?? string.Empty;
        var file = Open(name) ?? throw new ProblemException(Problem.NotFound);
        return Task.FromResult<Answer>(new FileAnswer("application/schema+json", null, async (output, cancelled) =>
        {
            await using (file.ConfigureAwait(false))
            {
                await file.CopyToAsync(output, cancelled).ConfigureAwait(false);
            }
        }));
    }
}
