using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Calendars;

/// <summary>What the three kinds of calendar files share: days, titles, the schema member.</summary>
internal static class CalendarJson
{
    public const string NoticeSchema = "govdisclosure/holiday-notice/1";
    public const string ClosuresSchema = "govdisclosure/local-closures/1";
    public const string CalendarSchema = "govdisclosure/calendar/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Reads one file into a value, or throws with all its mistakes.</summary>
    public static T Read<T>(DataNode? root, DataProblems problems, Func<DataNode, DataProblems, T?> read)
        where T : class
    {
        var value = root is not null && root.ExpectObject(problems) ? read(root, problems) : null;
        problems.ThrowIfAny();
        return value ?? throw new InvalidOperationException("A reader returned no value and reported no problem.");
    }

    public static void RequireSchema(DataNode root, string schema, DataProblems problems)
    {
        var node = root.Require("schema", problems);
        if (node?.AsText(problems) is { } text && text != schema)
        {
            problems.Add(node, "data.schema", $"“schema”应为“{schema}”，实为“{text}”", $"the schema must be \"{schema}\"; it is \"{text}\"");
        }
    }

    /// <summary>A text with its optional English wording in a member beside it.</summary>
    public static LocalizedText? RequireLocalized(DataNode node, string name, Func<string, string?> englishOf, DataProblems problems)
    {
        var chinese = node.RequireText(name, problems);
        var english = node.FindText(name + "English", problems);
        return chinese is null
            ? null
            : new LocalizedText(chinese, string.IsNullOrWhiteSpace(english) ? englishOf(chinese) ?? chinese : english!);
    }

    /// <summary>Reads the days; an entry with a mistake is left out, and each entry keeps the node of its date.</summary>
    public static List<(CalendarEntry Entry, DataNode At)> ReadDays(DataNode root, string unknownKindRule, CalendarDayKind[] kinds, DataProblems problems)
    {
        var days = new List<(CalendarEntry, DataNode)>();
        foreach (var item in root.RequireItems("days", problems))
        {
            if (!item.ExpectObject(problems))
            {
                continue;
            }

            item.RejectUnknown(problems, "date", "kind", "holiday", "holidayEnglish");
            var date = item.RequireDate("date", problems);
            var kind = ReadKind(item, unknownKindRule, kinds, problems);
            var holiday = RequireLocalized(item, "holiday", NationalNotices.EnglishName, problems);
            if (date is { } day && kind is { } known && holiday is not null)
            {
                days.Add((new CalendarEntry(day, known, holiday), item.Find("date")!));
            }
        }

        return days;
    }

    public static void Report(
        IEnumerable<(int Index, string RuleId, LocalizedText Message)> broken,
        List<(CalendarEntry Entry, DataNode At)> days,
        DataNode root,
        DataProblems problems)
    {
        foreach (var (index, ruleId, message) in broken)
        {
            var at = index >= 0 ? days[index].At : root.Find(ruleId == NoticeRules.NoDays ? "days" : "issued") ?? root;
            problems.Add(at, ruleId, message.Chinese, message.English);
        }
    }

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    public static void WriteLocalized(Utf8JsonWriter writer, string name, LocalizedText text, string? knownEnglish)
    {
        writer.WriteString(name, text.Chinese);
        if (text.English != (knownEnglish ?? text.Chinese))
        {
            writer.WriteString(name + "English", text.English);
        }
    }

    /// <summary>Writes the days, one on a line: that is how people compare them with the notice.</summary>
    public static void WriteDays(Utf8JsonWriter writer, IEnumerable<CalendarEntry> days)
    {
        using var line = new MemoryStream();
        using var inner = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = Options.Encoder });
        var lines = new List<string>();
        foreach (var day in days)
        {
            line.SetLength(0);
            inner.Reset();
            inner.WriteStartObject();
            inner.WriteString("date", DateText.Iso(day.Date));
            inner.WriteString("kind", CalendarDayKindCodes.Instance.Of(day.Kind));
            WriteLocalized(inner, "holiday", day.Holiday, NationalNotices.EnglishName(day.Holiday.Chinese));
            inner.WriteEndObject();
            inner.Flush();
            lines.Add("\n    " + Encoding.UTF8.GetString(line.ToArray()));
        }

        writer.WritePropertyName("days");
        writer.WriteRawValue($"[{string.Join(",", lines)}\n  ]");
    }

    private static CalendarDayKind? ReadKind(DataNode item, string rule, CalendarDayKind[] kinds, DataProblems problems)
    {
        var node = item.Require("kind", problems);
        if (node?.AsText(problems) is not { } code)
        {
            return null;
        }

        if (CalendarDayKindCodes.Instance.TryGet(code, out var kind) && Array.IndexOf(kinds, kind) >= 0)
        {
            return kind;
        }

        var known = QuotedText.List(kinds.Select(CalendarDayKindCodes.Instance.Of));
        problems.Add(node, rule, $"不认识的日期类型“{code}”；可用：{known.Chinese}", $"unknown kind \"{code}\"; known: {known.English}");
        return null;
    }
}
