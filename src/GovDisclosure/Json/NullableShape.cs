using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovDisclosure.Json;

/// <summary>The form of a value that may be missing inside a list.</summary>
internal static class NullableShape
{
    public static JsonShape<T?> Of<T>(JsonShape<T> inner)
        where T : struct
        => new Maybe<T>(inner);

    private sealed class Maybe<T>(JsonShape<T> inner) : JsonShape<T?>
        where T : struct
    {
        internal override void Put(Utf8JsonWriter writer, T? value)
        {
            if (value is { } there)
            {
                inner.Put(writer, there);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        internal override JsonObject Describe(SchemaBook book) => SchemaBook.OrNull(inner.Describe(book));

        internal override T? Take(DataNode node, JsonReading reading) => node.Kind == DataKind.Null ? null : inner.Take(node, reading);

        internal override void TakeInto(List<T?> values, DataNode node, JsonReading reading) => values.Add(Take(node, reading));
    }
}
