using System.Text.Json.Nodes;

namespace GovDisclosure.Json;

/// <summary>A JSON schema (draft 2020-12) while it is put together from shapes: each form that is met is defined once.</summary>
internal sealed class SchemaBook
{
    private const string Definitions = "$defs";

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a form that stands alone.</summary>
    public static JsonObject Of(string id, Func<SchemaBook, JsonObject> describe)
    {
        var book = new SchemaBook();
        var root = describe(book);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = id };
        foreach (var pair in root.ToList())
        {
            root.Remove(pair.Key);
            schema.Add(pair.Key, pair.Value);
        }

        if (book._definitions.Count > 0)
        {
            var all = new JsonObject();
            foreach (var pair in book._definitions)
            {
                all.Add(pair.Key, pair.Value);
            }

            schema.Add(Definitions, all);
        }

        return schema;
    }

    public static JsonObject OfType(string type) => new() { ["type"] = type };

    public static JsonObject OneOf(IEnumerable<string> codes) => new() { ["enum"] = new JsonArray([.. codes.Select(code => (JsonNode)code)]) };

    public static JsonObject AnyOf(params IEnumerable<JsonObject> forms) => new() { ["anyOf"] = new JsonArray([.. forms]) };

    public static JsonObject OrNull(JsonObject form)
    {
        if (form["type"] is not JsonValue type)
        {
            return AnyOf(form, OfType("null"));
        }

        form["type"] = new JsonArray(type.DeepClone(), "null");
        return form;
    }

    /// <summary>A reference to the definition of a form, which is put together where it is met first.</summary>
    public JsonObject Define(string name, Func<JsonObject> describe)
    {
        if (!_definitions.ContainsKey(name))
        {
            // A form that holds itself meets its own name while it is described.
            _definitions.Add(name, []);
            _definitions[name] = describe();
        }

        return Reference(name);
    }

    /// <summary>A form whose schema stands in a file: its definitions are taken in under the file's name.</summary>
    public JsonObject File(string id)
    {
        var name = SchemaFiles.NameOf(id);
        return Define(name, () =>
        {
            var file = SchemaFiles.Read(id);
            file.Remove("$schema");
            if (file[Definitions] is JsonObject own)
            {
                file.Remove(Definitions);
                foreach (var pair in own.ToList())
                {
                    own.Remove(pair.Key);
                    Redirect(pair.Value, name);
                    _definitions.Add(name + "." + pair.Key, (JsonObject)pair.Value!);
                }
            }

            Redirect(file, name);
            return file;
        });
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/" + Definitions + "/" + name };

    private static void Redirect(JsonNode? node, string file)
    {
        const string local = "#/" + Definitions + "/";
        switch (node)
        {
            case JsonObject members when members["$ref"] is JsonValue value && value.TryGetValue(out string? target) && target.StartsWith(local, StringComparison.Ordinal):
                members["$ref"] = target.Insert(local.Length, file + ".");
                break;
            case JsonObject members:
                foreach (var pair in members)
                {
                    Redirect(pair.Value, file);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Redirect(item, file);
                }

                break;
            default:
                break;
        }
    }
}
