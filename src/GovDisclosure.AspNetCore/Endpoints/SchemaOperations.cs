using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Hosting;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>The schemas of the contract, as they are kept with the source.</summary>
internal static class SchemaOperations
{
    private const string Prefix = "GovDisclosure.AspNetCore.Schemas.";

    public static IEnumerable<Operation> All { get; } =
    [
        new("schema", "GET", "schemas/{name}", DisclosureOperation.Calculate, "A schema of the contract (JSON Schema 2020-12).", SchemaAsync) { AnswerType = "application/schema+json" },
    ];

    private static Task<Answer> SchemaAsync(Call call)
    {
        call.Fields.Finish();
        var name = call.Http.Request.RouteValues["name"] as string ?? string.Empty;
        var file = typeof(SchemaOperations).Assembly.GetManifestResourceStream(Prefix + name) ?? throw new ProblemException(Problem.NotFound);
        return Task.FromResult<Answer>(new FileAnswer("application/schema+json", null, async (output, cancelled) =>
        {
            await using (file.ConfigureAwait(false))
            {
                await file.CopyToAsync(output, cancelled).ConfigureAwait(false);
            }
        }));
    }
}
