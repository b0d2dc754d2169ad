using System.Text.Json;

namespace GovDisclosure.Json;

/// <summary>The form of a value with members; it names its schema where it stands alone.</summary>
internal abstract class ObjectShape<T>(string name, bool isFile) : JsonShape<T>
{
    public override string? Schema => $"govdisclosure/{name}/1";

    public override bool IsFile => isFile;

    internal override void Put(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        if (isFile || writer.CurrentDepth == 1)
        {
            writer.WriteString(JsonReading.SchemaMember, Schema);
        }

        PutMembers(writer, value);
        writer.WriteEndObject();
    }

    internal override T? Take(DataNode node, JsonReading reading)
        => node.ExpectObject(reading.Problems) && reading.AcceptsSchema(node, Schema) ? TakeMembers(node, reading) : default;

    protected virtual void PutMembers(Utf8JsonWriter writer, T value)
    {
    }

    protected virtual T? TakeMembers(DataNode node, JsonReading reading) => default;
}
