using System.Text.Json;

namespace GovDisclosure.Json;

/// <summary>Writes the members of a value by their shapes.</summary>
internal static class JsonPutting
{
    public static void PutMember<T>(Utf8JsonWriter writer, string name, T value, JsonShape<T> shape)
    {
        writer.WritePropertyName(name);
        shape.Put(writer, value);
    }

    /// <summary>Left out where it is null.</summary>
    public static void PutFound<T>(Utf8JsonWriter writer, string name, T? value, JsonShape<T> shape)
        where T : class
    {
        if (value is not null)
        {
            PutMember(writer, name, value, shape);
        }
    }

    /// <summary>Left out where it is null.</summary>
    public static void PutValue<T>(Utf8JsonWriter writer, string name, T? value, JsonShape<T> shape)
        where T : struct
    {
        if (value is { } there)
        {
            PutMember(writer, name, there, shape);
        }
    }

    public static void PutOrNull<T>(Utf8JsonWriter writer, string name, T? value, JsonShape<T> shape)
        where T : class
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }

        PutFound(writer, name, value, shape);
    }

    public static void PutValueOrNull<T>(Utf8JsonWriter writer, string name, T? value, JsonShape<T> shape)
        where T : struct
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }

        PutValue(writer, name, value, shape);
    }

    /// <summary>Left out where it is zero.</summary>
    public static void PutCode<T>(Utf8JsonWriter writer, string name, T value, JsonShape<T> shape)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            PutMember(writer, name, value, shape);
        }
    }

    /// <summary>Left out where it is empty.</summary>
    public static void PutList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> value, JsonShape<IReadOnlyList<T>> shape)
    {
        if (value.Count > 0)
        {
            PutMember(writer, name, value, shape);
        }
    }

    /// <summary>Left out where it is false.</summary>
    public static void PutFlag(Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, value);
        }
    }
}
