using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovDisclosure.Json;

/// <summary>The form of a value of a fixed list that is named by its code alone.</summary>
internal abstract class CodedShape<T>(string rule) : JsonShape<T>
    where T : class
{
    protected abstract IReadOnlyList<T> All { get; }

    protected abstract string CodeOf(T value);

    internal override void Put(Utf8JsonWriter writer, T value) => writer.WriteStringValue(CodeOf(value));

    internal override JsonObject Describe(SchemaBook book) => SchemaBook.OneOf(All.Select(CodeOf));

    internal override T? Take(DataNode node, JsonReading reading)
    {
        if (node.AsText(reading.Problems) is not { } code)
        {
            return null;
        }

        if (All.FirstOrDefault(value => CodeOf(value) == code) is { } found)
        {
            return found;
        }

        var known = All.Select(CodeOf).ToList();
        reading.Problems.Add(node, rule, $"不认识的代码“{code}”；可用：{QuotedText.List(known).Chinese}", $"unknown code \"{code}\"; known: {QuotedText.List(known).English}");
        return null;
    }
}
