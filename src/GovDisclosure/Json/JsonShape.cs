using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovDisclosure.Json;

/// <summary>The one JSON form of a type: how a value is written, and how it is read back equal.</summary>
internal abstract class JsonShape<T>
{
    /// <summary>The id of the schema of a value that stands alone; null for what never does.</summary>
    public virtual string? Schema => null;

    /// <summary>Whether a value that stands alone in a file must name its schema.</summary>
    public virtual bool IsFile => false;

    internal abstract void Put(Utf8JsonWriter writer, T value);

    /// <summary>Reads a value; where it cannot, a problem is added and what is returned means nothing.</summary>
    internal abstract T? Take(DataNode node, JsonReading reading);

    /// <summary>What a JSON schema says of the form.</summary>
    internal abstract JsonObject Describe(SchemaBook book);

    /// <summary>Reads a value of a list; none is added only beside a problem.</summary>
    internal virtual void TakeInto(List<T> values, DataNode node, JsonReading reading)
    {
        if (Take(node, reading) is { } value)
        {
            values.Add(value);
        }
    }
}
