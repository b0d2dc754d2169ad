using System.Collections.Concurrent;
using System.Text.Json;
using GovDisclosure.Answers;
using Json.Schema;

namespace GovDisclosure.Tests.Answers;

/// <summary>Validates JSON against the schemas of the library.</summary>
internal static class Schemas
{
    private static readonly ConcurrentDictionary<string, JsonSchema> Loaded = new(StringComparer.Ordinal);

    public static bool IsValid(string id, string json) => Evaluate(id, json, OutputFormat.Flag).IsValid;

    public static void AssertValid(string id, string json)
    {
        if (!IsValid(id, json))
        {
            var errors = (Evaluate(id, json, OutputFormat.List).Details ?? [])
                .Where(d => d.Errors is not null)
                .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Key} {e.Value}"));
            Assert.Fail(string.Join("\n", errors.Take(20)) + "\n" + json[..Math.Min(json.Length, 2000)]);
        }
    }

    private static EvaluationResults Evaluate(string id, string json, OutputFormat output)
    {
        var schema = Loaded.GetOrAdd(id, static name => JsonSchema.FromText(GovDisclosureJson.Schema(name)));
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = output });
    }
}
