using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>The form of a value with members; it names its schema where it stands alone.</summary>
internal abstract class ObjectShape<T>(string name, bool isFile) : JsonShape<T>
{
    public override string? Schema => $"govdisclosure/{name}/1";

    public override bool IsFile => isFile;

    /// <summary>Whether the default of a struct is a value like any other, as zero is; of all others it is nobody's answer and is refused.</summary>
    protected virtual bool DefaultIsValue => false;

    internal override void Put(Utf8JsonWriter writer, T value)
    {
        if (IsUnmade(value))
        {
            throw Guard.NotMade<T>();
        }

        writer.WriteStartObject();
        if (isFile || writer.CurrentDepth == 1)
        {
            writer.WriteString(JsonReading.SchemaMember, Schema);
        }

        PutMembers(writer, value);
        writer.WriteEndObject();
    }

    internal override T? Take(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        var value = node.ExpectObject(reading.Problems) && reading.AcceptsSchema(node, Schema) ? TakeMembers(node, reading) : default;
        if (reading.Count == before && typeof(T).IsValueType && IsUnmade(value!))
        {
            reading.Problems.Add(node, "data.contract", "此处没有给出任何内容", "nothing is said here");
        }

        return value;
    }

    internal override JsonObject Describe(SchemaBook book) => book.Define(name, () =>
    {
        var members = new SchemaMembers(book).Is(JsonReading.SchemaMember, Schema!, isNeeded: isFile);
        DescribeMembers(members);
        return members.ToObject();
    });

    /// <summary>The members as they are written and read.</summary>
    protected virtual void DescribeMembers(SchemaMembers members)
    {
    }

    protected virtual void PutMembers(Utf8JsonWriter writer, T value)
    {
    }

    protected virtual T? TakeMembers(DataNode node, JsonReading reading) => default;

    private bool IsUnmade(T value) => typeof(T).IsValueType && !DefaultIsValue && EqualityComparer<T>.Default.Equals(value, default!);
}
