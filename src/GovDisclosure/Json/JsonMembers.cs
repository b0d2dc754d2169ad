using System.Text.Json;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Json;

/// <summary>Writes members that are left out where they are missing.</summary>
internal static class JsonMembers
{
    public static void Text(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, WellFormed.Text(value));
        }
    }

    public static void Number(this Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    /// <summary>A flag; left out where it is false.</summary>
    public static void Flag(this Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, value);
        }
    }

    public static void Date(this Utf8JsonWriter writer, string name, LocalDate? value)
    {
        if (value is { } date)
        {
            writer.WriteString(name, DateText.Iso(date));
        }
    }

    /// <summary>A list of texts; left out where it is empty.</summary>
    public static void Texts(this Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            writer.AllTexts(name, values);
        }
    }

    /// <summary>A list of texts, written even where it is empty.</summary>
    public static void AllTexts(this Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(WellFormed.Text(value));
        }

        writer.WriteEndArray();
    }

    /// <summary>A list of objects; left out where it is empty.</summary>
    public static void List<T>(this Utf8JsonWriter writer, string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> members)
    {
        if (values.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStartObject();
            members(writer, value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>An object; left out where it is missing.</summary>
    public static void Object<T>(this Utf8JsonWriter writer, string name, T? value, Action<Utf8JsonWriter, T> members)
        where T : class
    {
        if (value is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        members(writer, value);
        writer.WriteEndObject();
    }
}
