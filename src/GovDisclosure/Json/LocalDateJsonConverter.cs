using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Json;

/// <summary>A date as ISO text, for example <c>"2018-02-23"</c>.</summary>
/// <remarks>
/// Add it to the options of every source-generated context that holds a <see cref="LocalDate"/>: the generator does not see the converter
/// that NodaTime names by attribute, and a date would silently be read as 0001-01-01.
/// </remarks>
internal sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    /// <summary>Reads a date.</summary>
    /// <param name="reader">The reader, on a text.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The date.</returns>
    /// <exception cref="JsonException">The value is not a text of the form yyyy-MM-dd, or not a day of the calendar.</exception>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return DateText.TryParseIso(text, out var date)
            ? date
            : throw new JsonException("A date of the form \"2018-02-23\" is expected.");
    }

    /// <summary>Writes a date.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The date.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
        => Guard.NotNull(writer).WriteStringValue(DateText.Iso(value));
}
