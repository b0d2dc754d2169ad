using System.Globalization;
using System.Text.Json;
using GovDisclosure.Fees;
using GovDisclosure.Findings;
using GovDisclosure.Texts;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Reads the requests of a fee ledger: a JSON object a line, or one JSON array.</summary>
internal static class FeeRequestReader
{
    private static readonly string[] Known = ["id", "applicant", "organ", "received", "basis", "items", "pages", "charged"];

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>A line that cannot be used becomes a finding <c>fee.bad-line</c> with its number, and the rest is read on.</summary>
    /// <exception cref="UnusableInputException">The text is an array that is not JSON.</exception>
    public static List<FeeRequest> Read(TextReader reader, List<Finding> findings)
    {
        var requests = new List<FeeRequest>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            var text = line.AsSpan().Trim();
            if (text.IsEmpty)
            {
                continue;
            }

            if (requests.Count == 0 && findings.Count == 0 && text[0] == '[')
            {
                ReadArray(line + "\n" + reader.ReadToEnd(), requests, findings);
                break;
            }

            var place = string.Format(CultureInfo.InvariantCulture, "line {0}", number);
            try
            {
                using var document = JsonDocument.Parse(line, Strict);
                Add(document.RootElement, place, requests, findings);
            }
            catch (JsonException problem)
            {
                Bad(place, problem.Message, findings);
            }
        }

        return requests;
    }

    private static void ReadArray(string text, List<FeeRequest> requests, List<Finding> findings)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            var index = 0;
            foreach (var element in document.RootElement.EnumerateArray())
            {
                Add(element, string.Format(CultureInfo.InvariantCulture, "[{0}]", index++), requests, findings);
            }
        }
        catch (JsonException problem)
        {
            throw new UnusableInputException(problem.Message, problem);
        }
    }

    private static void Add(JsonElement element, string place, List<FeeRequest> requests, List<Finding> findings)
    {
        try
        {
            requests.Add(Request(element));
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            Bad(place, problem.Message, findings);
        }
    }

    private static void Bad(string place, string message, List<Finding> findings)
        => findings.Add(new Finding("fee.bad-line", Severity.Error, place, new LocalizedText($"无法使用：{message}", $"cannot be used: {message}")));

    private static FeeRequest Request(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("a request is a JSON object");
        }

        foreach (var member in element.EnumerateObject().Where(m => !Known.Contains(m.Name, StringComparer.Ordinal)))
        {
            throw new FormatException($"unknown member '{member.Name}'; known: {string.Join(", ", Known)}");
        }

        var id = Text(element, "id") ?? throw new FormatException("'id' is missing");
        var key = Text(element, "applicant") ?? string.Empty;
        key = Text(element, "organ") is { } organ ? $"{organ}/{key}" : key;
        var received = LocalDatePattern.Iso.Parse(Text(element, "received") ?? string.Empty).TryGetValue(default, out var day)
            ? day
            : throw new FormatException("'received' is not a date of the form yyyy-MM-dd");
        var charged = !element.TryGetProperty("charged", out var flag) || flag.ValueKind == JsonValueKind.True
            || (flag.ValueKind == JsonValueKind.False ? false : throw new FormatException("'charged' is not true or false"));
        return Priced(element, id, key, received) with { IsCharged = charged };
    }

    private static FeeRequest Priced(JsonElement element, string id, string key, LocalDate received)
    {
        var (items, pages) = (Number(element, "items"), Number(element, "pages"));
        return (Text(element, "basis") ?? (pages is null ? "item" : "page")) switch
        {
            "item" when pages is null => FeeRequest.PerItem(id, key, received, items ?? 1),
            "page" when items is null => FeeRequest.PerPage(id, key, received, pages ?? throw new FormatException("'pages' is missing")),
            "item" or "page" => throw new FormatException("a request is charged per item or per page, not by both (art. 3)"),
            var other => throw new FormatException($"'basis' is '{other}'; known: item, page"),
        };
    }

    private static string? Text(JsonElement element, string name)
        => !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
            : value.ValueKind == JsonValueKind.String ? value.GetString()
            : throw new FormatException($"'{name}' is not a text");

    private static long? Number(JsonElement element, string name)
        => !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
            : value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number
            : throw new FormatException($"'{name}' is not a whole number");
}
