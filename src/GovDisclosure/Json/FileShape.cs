using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovDisclosure.Json;

/// <summary>The form of a value that has files of its own: as in the file.</summary>
internal abstract class FileShape<T>(string schema) : JsonShape<T>
    where T : class
{
    public override string? Schema => schema;

    public override bool IsFile => true;

    /// <summary>The file's text.</summary>
    protected abstract string TextOf(T value);

    /// <summary>Reads the file; may report and throw as the readers of files do.</summary>
    protected abstract T? Read(DataNode node, JsonReading reading);

    internal override void Put(Utf8JsonWriter writer, T value) => writer.WriteRawValue(TextOf(value).TrimEnd(), skipInputValidation: true);

    internal override JsonObject Describe(SchemaBook book) => book.File(schema);

    internal override T? Take(DataNode node, JsonReading reading)
    {
        try
        {
            return node.ExpectObject(reading.Problems) ? Read(node, reading) : null;
        }
        catch (DataFileException) when (reading.Problems.Any)
        {
            // The problems are in the list already.
            return null;
        }
    }
}
