using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Internal;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Json;

/// <summary>The forms of plain values.</summary>
internal static class Scalars
{
    private const string MomentPattern = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}(:\\d{2}(:\\d{2})?)?)$";

    public static readonly JsonShape<string> Text = new Scalar<string>(
        static _ => SchemaBook.OfType("string"),
        static (writer, value) => writer.WriteStringValue(WellFormed.Text(value)),
        static (node, reading) => node.AsText(reading.Problems));

    public static readonly JsonShape<bool> Boolean = new Scalar<bool>(
        static _ => SchemaBook.OfType("boolean"),
        static (writer, value) => writer.WriteBooleanValue(value),
        static (node, reading) => node.AsBoolean(reading.Problems) ?? false);

    public static readonly JsonShape<int> Int32 = new Scalar<int>(
        static _ => SchemaBook.OfType("integer"),
        static (writer, value) => writer.WriteNumberValue(value),
        static (node, reading) => Whole(node, reading));

    public static readonly JsonShape<long> Int64 = new Scalar<long>(
        static _ => SchemaBook.OfType("integer"),
        static (writer, value) => writer.WriteNumberValue(value),
        static (node, reading) => node.AsInteger(reading.Problems) ?? 0);

    public static readonly JsonShape<decimal> Number = new Scalar<decimal>(
        static _ => SchemaBook.OfType("number"),
        static (writer, value) => writer.WriteNumberValue(value),
        static (node, reading) => node.AsDecimal(reading.Problems) ?? 0);

    public static readonly JsonShape<LocalDate> Date = new Scalar<LocalDate>(
        static _ => Day(),
        static (writer, value) => writer.WriteStringValue(DateText.Iso(value)),
        static (node, reading) => node.AsDate(reading.Problems) ?? default);

    public static readonly JsonShape<OffsetDateTime> Moment = Patterned(static () => OffsetDateTimePattern.ExtendedIso, MomentPattern, "2024-03-04T09:30:00+08:00");

    public static readonly JsonShape<DateTimeOffset> Offset = new Scalar<DateTimeOffset>(
        static _ => Like(MomentPattern),
        static (writer, value) => writer.WriteStringValue(OffsetDateTimePattern.ExtendedIso.Format(OffsetDateTime.FromDateTimeOffset(value))),
        static (node, reading) => Moment.Take(node, reading).ToDateTimeOffset());

    public static readonly JsonShape<YearMonth> Month = Patterned(static () => YearMonthPattern.Iso, "^\\d{4}-\\d{2}$", "2024-03");

    public static readonly JsonShape<AnnualDate> Annual = Patterned(static () => AnnualDatePattern.Iso, "^\\d{2}-\\d{2}$", "03-31");

    public static readonly JsonShape<double> Double = new Scalar<double>(
        static _ => SchemaBook.OfType("number"),
        static (writer, value) => writer.WriteNumberValue(value),
        static (node, reading) => (double)(node.AsDecimal(reading.Problems) ?? 0));

    /// <summary>Days from the first to the last, both included.</summary>
    public static readonly JsonShape<DateInterval> Days = new Scalar<DateInterval>(
        static book => new SchemaMembers(book).Need("from", Day()).Need("to", Day()).ToObject(),
        static (writer, value) =>
        {
            writer.WriteStartObject();
            writer.WriteString("from", DateText.Iso(value.Start));
            writer.WriteString("to", DateText.Iso(value.End));
            writer.WriteEndObject();
        },
        static (node, reading) => Interval(node, reading));

    /// <summary>A text that says something.</summary>
    public static JsonObject Filled() => new() { ["type"] = "string", ["minLength"] = 1 };

    private static JsonObject Like(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Day() => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}$" };

    private static int Whole(DataNode node, JsonReading reading)
    {
        if (node.AsInteger(reading.Problems) is not { } value)
        {
            return 0;
        }

        if (value is >= int.MinValue and <= int.MaxValue)
        {
            return (int)value;
        }

        reading.Problems.Add(node, "data.integer", $"“{node.Text}”不是整数或超出范围", $"{node.Text} is not a whole number in range");
        return 0;
    }

    private static DateInterval? Interval(DataNode node, JsonReading reading)
    {
        if (!node.ExpectObject(reading.Problems))
        {
            return null;
        }

        node.RejectUnknown(reading.Problems, "from", "to");
        if ((node.RequireDate("from", reading.Problems), node.RequireDate("to", reading.Problems)) is not ({ } from, { } to))
        {
            return null;
        }

        if (from <= to)
        {
            return new DateInterval(from, to);
        }

        reading.Problems.Add(node, "data.period", "“from”不得晚于“to”", "\"from\" must not be after \"to\"");
        return null;
    }

    // The patterns are asked for when the first value comes: making them would hold up the start of a process that reads none.
    private static Scalar<T> Patterned<T>(Func<IPattern<T>> pattern, string form, string example)
        where T : struct
        => new(
            _ => Like(form),
            (writer, value) => writer.WriteStringValue(pattern().Format(value)),
            (node, reading) =>
            {
                if (node.AsText(reading.Problems) is { } text)
                {
                    var parsed = pattern().Parse(text);
                    if (parsed.Success)
                    {
                        return parsed.Value;
                    }

                    reading.Problems.Add(node, "data.date", $"“{text}”应形如“{example}”", $"\"{text}\" is not of the form {example}");
                }

                return default;
            });

    private sealed class Scalar<T>(Func<SchemaBook, JsonObject> describe, Action<Utf8JsonWriter, T> put, Func<DataNode, JsonReading, T?> take) : JsonShape<T>
    {
        internal override void Put(Utf8JsonWriter writer, T value) => put(writer, value);

        internal override JsonObject Describe(SchemaBook book) => describe(book);

        internal override T? Take(DataNode node, JsonReading reading) => take(node, reading);
    }
}
