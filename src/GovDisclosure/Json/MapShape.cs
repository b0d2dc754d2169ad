using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>The form of a map: an object with a member for each key, in ordinal order.</summary>
internal static class MapShape
{
    public static JsonShape<IReadOnlyDictionary<string, T>> Of<T>(JsonShape<T> value) => new Map<T>(value);

    private sealed class Map<T>(JsonShape<T> shape) : JsonShape<IReadOnlyDictionary<string, T>>
    {
        internal override void Put(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value)
        {
            writer.WriteStartObject();
            foreach (var pair in value.OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                writer.WritePropertyName(WellFormed.Text(pair.Key));
                shape.Put(writer, pair.Value);
            }

            writer.WriteEndObject();
        }

        internal override JsonObject Describe(SchemaBook book) => new() { ["type"] = "object", ["additionalProperties"] = shape.Describe(book) };

        internal override IReadOnlyDictionary<string, T> Take(DataNode node, JsonReading reading)
        {
            var values = new Dictionary<string, T>(StringComparer.Ordinal);
            if (node.ExpectObject(reading.Problems))
            {
                foreach (var pair in node.Members)
                {
                    if (shape.Take(pair.Value, reading) is { } value)
                    {
                        values.Add(pair.Key, value);
                    }
                }
            }

            return values;
        }
    }
}
