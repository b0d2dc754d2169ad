using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GovDisclosure.AspNetCore.Answers;

/// <summary>An answer as JSON: members in camelCase, values as the contract writes them.</summary>
internal sealed class JsonAnswer(Action<Utf8JsonWriter> write) : Answer
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public override string ContentType => Type;

    public string Type { get; init; } = "application/json; charset=utf-8";

    public override async Task WriteAsync(Stream output, CancellationToken cancellationToken)
    {
        var writer = new Utf8JsonWriter(output, Options);
        await using (writer.ConfigureAwait(false))
        {
            write(writer);
        }
    }

    /// <summary>An object of named values.</summary>
    public static JsonAnswer Object(Action<Utf8JsonWriter> members) => new(writer =>
    {
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
    });

    /// <summary>A value of the contract.</summary>
    public static JsonAnswer Of<T>(T value)
        where T : notnull
        => new(writer => writer.Value(value));
}
