using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovDisclosure.Json;

/// <summary>The form of a value that is a text of its own, such as a number on an official list; what does not parse is an error.</summary>
internal abstract class ParsedShape<T>(string chinese, string english) : JsonShape<T>
    where T : class
{
    protected abstract string TextOf(T value);

    protected abstract T? Parse(string text);

    internal override void Put(Utf8JsonWriter writer, T value) => writer.WriteStringValue(TextOf(value));

    internal override JsonObject Describe(SchemaBook book) => Scalars.Filled();

    internal override T? Take(DataNode node, JsonReading reading)
    {
        if (node.AsText(reading.Problems) is not { } text)
        {
            return null;
        }

        if (Parse(text) is { } value)
        {
            return value;
        }

        reading.Problems.Add(node, "data.contract", $"“{text}”不是{chinese}", $"\"{text}\" is no {english}");
        return null;
    }
}
