using System.Text.Json.Nodes;
using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>The schemas of all forms: of data files as they stand in the package, of answers as their shapes describe them.</summary>
internal static class SchemaFiles
{
    private const string Prefix = "govdisclosure/";

    private const string Suffix = "/1";

    private const string Resources = "GovDisclosure.Schemas.";

    /// <summary>The forms that people write by hand or other programs send; their schemas are written by hand too.</summary>
    private static readonly string[] Written =
        ["calendar", "category-scheme", "fee-tariff", "form", "holiday-notice", "local-closures", "lock", "organ-tree", "report"];

    /// <summary>The ids of all forms, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids { get; } = ValueList.Copy(Written.Select(name => Prefix + name + Suffix)
        .Concat(ContractShapes.All.Where(t => t.Type.IsPublic).Select(t => t.Schema).OfType<string>())
        .Distinct(StringComparer.Ordinal)
        .OrderBy(id => id, StringComparer.Ordinal));

    /// <summary>The name of a form without the family and the version.</summary>
    public static string NameOf(string id) => id.Substring(Prefix.Length, id.Length - Prefix.Length - Suffix.Length);

    public static bool IsWritten(string id) => Array.IndexOf(Written, NameOf(id)) >= 0;

    /// <summary>The schema of a form; null where no form has the id.</summary>
    public static JsonObject? Find(string id)
        => !Ids.Contains(id) ? null
            : IsWritten(id) ? Read(id)
            : ContractShapes.All.First(t => t.Schema == id) is var type ? SchemaBook.Of(id, type.Describe) : null;

    /// <summary>A schema that is written by hand.</summary>
    public static JsonObject Read(string id)
    {
        var name = Resources + NameOf(id) + "-1.schema.json";
        using var stream = typeof(SchemaFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The package has no {name}.");
        return (JsonObject)JsonNode.Parse(stream)!;
    }
}
