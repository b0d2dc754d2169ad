using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Json;

namespace GovDisclosure.Rates;

/// <summary>A count: a number where it is exact, else as it was printed, for example <c>"850余"</c>.</summary>
internal sealed class ReportedCountShape : JsonShape<ReportedCount>
{
    public static readonly ReportedCountShape Instance = new();

    internal override void Put(Utf8JsonWriter writer, ReportedCount value)
    {
        if (value.IsApproximate)
        {
            writer.WriteStringValue(value.ToString());
        }
        else
        {
            writer.WriteNumberValue(value.Value);
        }
    }

    internal override JsonObject Describe(SchemaBook book)
        => SchemaBook.AnyOf(new JsonObject { ["type"] = "integer", ["minimum"] = 0 }, Scalars.Filled());

    internal override ReportedCount Take(DataNode node, JsonReading reading)
    {
        var isText = node.Kind == DataKind.Text;
        if (ReportedCount.TryParse(isText ? node.Text : null, out var count))
        {
            return count;
        }

        var exact = isText ? null : node.AsInteger(reading.Problems);
        if (exact is >= 0 and { } value)
        {
            return new ReportedCount(value);
        }

        if (isText || exact is not null)
        {
            reading.Problems.Add(node, "data.count", $"“{node.Text}”不是计数，例如 850 或 \"850余\"", $"\"{node.Text}\" is not a count such as 850 or \"850余\"");
        }

        return default;
    }
}

/// <summary>A percentage as it was printed, for example <c>"93.1%"</c>.</summary>
internal sealed class PrintedPercentShape : JsonShape<PrintedPercent>
{
    public static readonly PrintedPercentShape Instance = new();

    internal override void Put(Utf8JsonWriter writer, PrintedPercent value) => writer.WriteStringValue(value.ToString());

    internal override JsonObject Describe(SchemaBook book) => new() { ["type"] = "string", ["pattern"] = "^\\s*[+-]?[0-9]+(\\.[0-9]{0,6})?[%％]\\s*$" };

    internal override PrintedPercent Take(DataNode node, JsonReading reading)
    {
        if (node.AsText(reading.Problems) is { } text && !PrintedPercent.TryParse(text, out _))
        {
            reading.Problems.Add(node, "data.percent", $"“{text}”不是百分比，应如 \"93.1%\"，至多 6 位小数", $"\"{text}\" is not a percentage such as \"93.1%\" with at most 6 decimals");
        }

        return PrintedPercent.TryParse(node.Text, out var percent) ? percent : default;
    }
}

/// <summary>Writes counts and percentages that are left out where they are missing.</summary>
internal static class RateMembers
{
    /// <summary>An exact count as a number, an approximate one as text.</summary>
    public static void Count(this Utf8JsonWriter writer, string name, ReportedCount? value)
    {
        switch (value)
        {
            case { IsApproximate: true } approximate:
                writer.WriteString(name, approximate.ToString());
                break;
            case { } exact:
                writer.WriteNumber(name, exact.Value);
                break;
            default:
                break;
        }
    }

    public static void Percent(this Utf8JsonWriter writer, string name, PrintedPercent? value)
    {
        if (value is { } percent)
        {
            writer.WriteString(name, percent.ToString());
        }
    }
}
