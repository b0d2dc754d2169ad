using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovDisclosure.Json;

/// <summary>The stable codes of an enumeration; a member keeps its code whatever it is renamed to.</summary>
internal abstract class CodeShape<T>(params (T Value, string Code)[] entries) : JsonShape<T>
    where T : struct, Enum
{
    public IReadOnlyList<(T Value, string Code)> Entries => entries;

    public IEnumerable<string> Codes => entries.Select(e => e.Code);

    public bool TryGet(string? code, out T value)
    {
        foreach (var entry in entries)
        {
            if (entry.Code == code)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <exception cref="JsonException">The value is not a member of the enumeration.</exception>
    public string Of(T value) => Find(value) ?? throw new JsonException($"{typeof(T).Name} {value:D} has no code.");

    public string? Find(T? value)
    {
        foreach (var entry in entries)
        {
            if (value is { } wanted && EqualityComparer<T>.Default.Equals(entry.Value, wanted))
            {
                return entry.Code;
            }
        }

        return null;
    }

    internal override void Put(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Of(value));

    internal override JsonObject Describe(SchemaBook book) => SchemaBook.OneOf(Codes);

    internal override T Take(DataNode node, JsonReading reading) => node.AsCode(reading.Problems, this) ?? default;
}
