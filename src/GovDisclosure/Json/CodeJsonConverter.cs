using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovDisclosure.Json;

/// <summary>Writes an enumeration as stable codes from a table, so that renaming a member never changes a file.</summary>
/// <param name="codes">Every member with its code.</param>
internal abstract class CodeJsonConverter<T>(params (T Value, string Code)[] codes) : JsonConverter<T>
    where T : struct, Enum
{
    internal IReadOnlyList<(T Value, string Code)> Codes => codes;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        foreach (var (value, code) in codes)
        {
            if (code == text)
            {
                return value;
            }
        }

        throw new JsonException($"The code \"{text}\" is not known; known: {string.Join(", ", codes.Select(c => c.Code))}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        foreach (var (known, code) in codes)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                writer.WriteStringValue(code);
                return;
            }
        }

        throw new JsonException($"{typeof(T).Name} {value:D} has no code.");
    }
}
