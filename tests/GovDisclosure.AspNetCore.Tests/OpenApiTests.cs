using System.Text.Json;
using GovDisclosure.AspNetCore.Endpoints;
using GovDisclosure.AspNetCore.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>The description of the endpoints, read by the framework's own reader as a generator of clients would.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Document_ReadByAnother_HasNoErrorAndEveryReferenceLeadsSomewhere()
    {
        var text = await DocumentAsync();
        var read = OpenApiDocument.Parse(text, "json");
        Assert.NotNull(read.Document);
        Assert.Empty(read.Diagnostic?.Errors ?? []);
        Assert.Empty(read.Diagnostic?.Warnings ?? []);
        using var document = JsonDocument.Parse(text);
        var references = References(document.RootElement).Distinct(StringComparer.Ordinal).ToList();
        Assert.InRange(references.Count, 50, 5000);
        Assert.All(references, reference => Assert.True(Find(document.RootElement, reference), reference));
        Assert.InRange(text.Length, 1000, 2_000_000);
    }

    [Fact]
    public async Task Document_OfEveryOperation_TellsEachStatusThatItsCallsCanHave()
    {
        var read = OpenApiDocument.Parse(await DocumentAsync(), "json").Document!;
        foreach (var operation in Operations.All)
        {
            var described = read.Paths["/api/" + operation.Pattern].Operations![new HttpMethod(operation.Method)];
            var told = described.Responses!.Keys.ToHashSet(StringComparer.Ordinal);
            string[] expected =
            [
                operation.AnswerStatus.ToString(System.Globalization.CultureInfo.InvariantCulture), "400", "401", "403", "404", "422", "429",
                .. operation.Body == BodyKind.None ? [] : new[] { "408", "413", "415" }, .. operation.Changes ? ["409"] : Array.Empty<string>(), .. operation.TakesTag ? ["412"] : Array.Empty<string>(),
            ];
            Assert.Empty(expected.Except(told));
            Assert.All(described.Responses!, answer => Assert.False(string.IsNullOrWhiteSpace(answer.Value.Description)));
            Assert.All(described.Responses!.Where(answer => answer.Key[0] is '4' or '5'), answer => Assert.IsType<OpenApiSchemaReference>(answer.Value.Content!["application/problem+json"].Schema));
            Assert.All(operation.Fields.Where(_ => operation.Body is BodyKind.None or BodyKind.Stream), field => Assert.Contains(described.Parameters!, parameter => parameter.Name == field.Name));
            Assert.Equal(operation.TakesTag, described.Parameters!.Any(parameter => parameter.Name == "If-Match"));
            Assert.All(described.Parameters!, parameter => Assert.False(string.IsNullOrWhiteSpace(parameter.Description)));
        }
    }

    [Fact]
    public async Task Document_OfASchemaOfTheContract_HoldsItsMembers()
    {
        var read = OpenApiDocument.Parse(await DocumentAsync(), "json").Document!;
        var body = read.Paths["/api/reports/audit"].Operations![HttpMethod.Post].RequestBody!.Content!["application/json"].Schema!;
        Assert.Contains("organ", MembersOf(body).Keys);
        Assert.Contains("year", MembersOf(body).Keys);
        var answer = read.Paths["/api/audits"].Operations![HttpMethod.Post].Responses!["200"].Content!["application/json"].Schema!;
        Assert.Contains("name", MembersOf(answer).Keys);
    }

    // A schema of the contract has its members itself, or is a title over the part that has them.
    private static IDictionary<string, IOpenApiSchema> MembersOf(IOpenApiSchema schema) => schema.Properties ?? Assert.Single(schema.AllOf!).Properties!;

    private static async Task<string> DocumentAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi();
        builder.Services.AddGovDisclosureWeb();
        await using var app = builder.Build();
        app.MapGovDisclosure("/api");
        app.MapOpenApi();
        await app.StartAsync();
        return await app.GetTestClient().GetStringAsync("/openapi/v1.json");
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static bool Find(JsonElement root, string reference)
    {
        var at = root;
        return reference.StartsWith("#/", StringComparison.Ordinal) && reference[2..].Split('/').All(part => at.ValueKind == JsonValueKind.Object && at.TryGetProperty(part, out at));
    }
}
