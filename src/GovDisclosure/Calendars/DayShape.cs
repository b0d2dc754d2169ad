using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Calendars;

/// <summary>The form of a day of a register: written as a date, read from a date or from an instant with its offset.</summary>
internal sealed class DayShape : JsonShape<LocalDate>
{
    public static readonly DayShape Instance = new();

    private const string Form = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+))?$";

    private DayShape()
    {
    }

    /// <summary>The date in Beijing of an instant with its offset.</summary>
    public static bool TryInstant(string text, out LocalDate date)
    {
        var instant = OffsetDateTimePattern.ExtendedIso.Parse(text);
        var isDay = instant.Success && instant.Value.Year is > 1 and < 9999;
        date = isDay ? BeijingTime.DateOf(instant.Value.ToInstant()) : default;
        return isDay;
    }

    internal override void Put(Utf8JsonWriter writer, LocalDate value) => Scalars.Date.Put(writer, value);

    internal override LocalDate Take(DataNode node, JsonReading reading)
        => node.Kind == DataKind.Text && node.Text.Length > DateText.IsoLength && TryInstant(node.Text, out var date) ? date : Scalars.Date.Take(node, reading);

    internal override JsonObject Describe(SchemaBook book) => new()
    {
        ["description"] = "A Beijing date, or an instant with its offset, which becomes the date in Beijing.",
        ["type"] = "string",
        ["pattern"] = Form,
    };
}
