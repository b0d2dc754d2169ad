using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>The form of a list: an array in the list's order.</summary>
internal static class ListShape
{
    public static JsonShape<IReadOnlyList<T>> Of<T>(JsonShape<T> item) => new Items<T>(item);

    /// <summary>The same form for another kind of list.</summary>
    /// <param name="item">The form of an item.</param>
    /// <param name="made">Makes the list of what was read.</param>
    public static JsonShape<TList> As<TList, T>(JsonShape<T> item, Func<IReadOnlyList<T>, TList> made)
        where TList : IEnumerable<T>
        => new Kind<TList, T>(item, made);

    private sealed class Kind<TList, T>(JsonShape<T> item, Func<IReadOnlyList<T>, TList> made) : JsonShape<TList>
        where TList : IEnumerable<T>
    {
        private readonly Items<T> _items = new(item);

        internal override void Put(Utf8JsonWriter writer, TList value)
        {
            if (typeof(TList).IsValueType && EqualityComparer<TList>.Default.Equals(value, default!))
            {
                throw Guard.NotMade<TList>();
            }

            _items.Put(writer, value as IReadOnlyList<T> ?? [.. value]);
        }

        internal override JsonObject Describe(SchemaBook book) => _items.Describe(book);

        internal override TList Take(DataNode node, JsonReading reading) => made(_items.Take(node, reading));
    }

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
