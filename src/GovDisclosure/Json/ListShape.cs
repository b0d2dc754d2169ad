using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>The form of a list: an array in the list's order.</summary>
internal static class ListShape
{
    public static JsonShape<IReadOnlyList<T>> Of<T>(JsonShape<T> item) => new Items<T>(item);

    private sealed class Items<T>(JsonShape<T> item) : JsonShape<IReadOnlyList<T>>
    {
        internal override void Put(Utf8JsonWriter writer, IReadOnlyList<T> value)
        {
            writer.WriteStartArray();
            for (var i = 0; i < value.Count; i++)
            {
                item.Put(writer, value[i]);
            }

            writer.WriteEndArray();
        }

        internal override JsonObject Describe(SchemaBook book) => new() { ["type"] = "array", ["items"] = item.Describe(book) };

        internal override IReadOnlyList<T> Take(DataNode node, JsonReading reading)
        {
            var nodes = node.AsItems(reading.Problems);
            var values = new List<T>(nodes.Count);
            foreach (var one in nodes)
            {
                item.TakeInto(values, one, reading);
            }

            return ValueList.Copy(values);
        }
    }
}
