using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GovDisclosure.Answers;
using NodaTime.Text;

namespace GovDisclosure.AspNetCore.Answers;

/// <summary>Writes members with the contract's own values.</summary>
internal static class JsonWriting
{
    public static void Value<T>(this Utf8JsonWriter writer, T value)
        => JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)GovDisclosureJson.Options.GetTypeInfo(typeof(T)));

    public static T As<T>(this JsonElement element)
        => element.Deserialize((JsonTypeInfo<T>)GovDisclosureJson.Options.GetTypeInfo(typeof(T))) ?? throw new JsonException("The value is null.");

    public static void Member<T>(this Utf8JsonWriter writer, string name, T value)
    {
        writer.WritePropertyName(name);
        writer.Value(value);
    }

    public static void Members<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.Value(value);
        }

        writer.WriteEndArray();
    }

    public static void Day(this Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(day));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
