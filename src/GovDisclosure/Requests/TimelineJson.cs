using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>The timeline of a request as JSON: one object, on one line where it stands in a file of lines.</summary>
/// <remarks>
/// <c>{"id":"2024-17","received":"2024-03-04","channel":"internet","confirmed":"2024-03-05","regime":"2019","events":[{"type":"extension","date":"2024-03-20","days":10}]}</c>.
/// Needed are <c>received</c> and <c>channel</c>; an event needs <c>type</c> and <c>date</c>. Codes are those of
/// <see cref="RequestNames"/>. Unknown members and duplicate keys are mistakes.
/// </remarks>
public static class TimelineJson
{
    /// <summary>The value of the optional member <c>schema</c>.</summary>
    public const string Schema = "govdisclosure/request-timeline/1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Reads a timeline.</summary>
    /// <param name="json">The JSON object.</param>
    /// <param name="fileName">The name of the file, for messages.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The text is not such an object; all mistakes are listed.</exception>
    public static RequestTimeline Parse(string json, string fileName) => Read(json, fileName, asks: false, out _);

    /// <summary>Reads a timeline that may also ask about a day, in the member <c>on</c>.</summary>
    /// <param name="json">The JSON object.</param>
    /// <param name="fileName">The name of the file, for messages.</param>
    /// <param name="on">The day asked about; null where the object names none.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The text is not such an object; all mistakes are listed.</exception>
    public static RequestTimeline Parse(string json, string fileName, out LocalDate? on) => Read(json, fileName, asks: true, out on);

    /// <summary>Writes a timeline on one line.</summary>
    /// <param name="timeline">The timeline. Of a named regime only the code of the Regulations that it stands on is written.</param>
    /// <returns>The JSON object, which <see cref="Parse(string, string)"/> reads back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public static string ToJson(RequestTimeline timeline)
    {
        Guard.NotNull(timeline);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", Schema);
            WriteText(writer, "id", timeline.Id);
            writer.WriteString("received", DateText.Iso(timeline.Receipt.Arrived));
            writer.WriteString("channel", RequestNames.CodeOf(timeline.Receipt.Channel));
            WriteDate(writer, "confirmed", timeline.Receipt.ConfirmedOn);
            WriteText(writer, "regime", timeline.RegimeOverride?.Code);
            writer.WriteStartArray("events");
            foreach (var item in timeline.Events)
            {
                Write(writer, item);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, in RequestEvent item)
    {
        writer.WriteStartObject();
        writer.WriteString("type", RequestNames.CodeOf(item.Kind));
        writer.WriteString("date", DateText.Iso(item.Date));
        WriteText(writer, "party", item.Party);
        WriteDate(writer, TimelineEventReader.IsQuestion(item.Kind) ? "received" : "until", item.Until);
        if (item.WorkingDays is { } days)
        {
            writer.WriteNumber("days", days);
        }

        if (item.Kind == RequestEventKind.Reply)
        {
            writer.WriteString("delivery", RequestNames.CodeOf(item.Delivery));
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, LocalDate? value)
    {
        if (value is { } date)
        {
            writer.WriteString(name, DateText.Iso(date));
        }
    }

    private static RequestTimeline Read(string json, string fileName, bool asks, out LocalDate? on)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        RequestTimeline? timeline = null;
        on = null;
        if (DataFile.Parse(json, problems) is { } root && root.ExpectObject(problems))
        {
            string[] known = ["schema", "id", "received", "channel", "confirmed", "regime", "events"];
            root.RejectUnknown(problems, asks ? [.. known, "on"] : known);
            on = asks ? root.FindDate("on", problems) : null;
            timeline = ReadTimeline(root, problems);
        }

        problems.ThrowIfAny();
        return timeline!;
    }

    private static RequestTimeline? ReadTimeline(DataNode root, DataProblems problems)
    {
        if (root.FindText("schema", problems) is { } schema && schema != Schema)
        {
            problems.Add(root, "timeline.schema", $"不认识的格式“{schema}”，应为 {Schema}", $"unknown schema \"{schema}\"; expected {Schema}");
        }

        var received = root.RequireDate("received", problems);
        var channel = ReadChannel(root, problems);
        var events = new List<RequestEvent>();
        foreach (var node in root.FindItems("events", problems))
        {
            if (TimelineEventReader.Read(node, problems) is { } item)
            {
                events.Add(item);
            }
        }

        var regime = root.FindText("regime", problems);
        if (regime is not null && Regimes.Find(regime) is null)
        {
            problems.Add(root.Find("regime")!, "timeline.regime", $"不认识的法规体系“{regime}”，可用：2007、2019", $"unknown regime \"{regime}\"; known: 2007, 2019");
        }

        var confirmed = root.FindDate("confirmed", problems);
        var id = root.FindText("id", problems);
        return received is not { } day || channel is not { } way
            ? null
            : new RequestTimeline(new RequestReceipt(way, day) { ConfirmedOn = confirmed }) { Id = id, RegimeOverride = Regimes.Find(regime), Events = events };
    }

    private static RequestChannel? ReadChannel(DataNode root, DataProblems problems)
    {
        if (root.RequireText("channel", problems) is not { } code)
        {
            return null;
        }

        if (RequestNames.TryParse(code, out RequestChannel channel))
        {
            return channel;
        }

        const string known = "in-person, registered-post, ordinary-post, internet, email, fax, other";
        problems.Add(root.Find("channel")!, "timeline.channel", $"不认识的申请方式“{code}”；可用：{known}", $"unknown channel \"{code}\"; known: {known}");
        return null;
    }
}
