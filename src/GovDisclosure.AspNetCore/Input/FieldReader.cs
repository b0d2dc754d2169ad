using System.Globalization;
using System.Text.Json;
using GovDisclosure.AspNetCore.Answers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace GovDisclosure.AspNetCore.Input;

/// <summary>Reads the fields of a call: of its query for GET, of its form or a flat JSON object for POST.</summary>
internal static class FieldReader
{
    private const int MaxFields = 400;
    private const int MaxName = 200;

    private static readonly LocalizedText Limits = new(
        FormattableString.Invariant($"表单不完整，或者超过上限：至多{MaxFields}项，项名至多{MaxName}个字节，每项内容至多1 MB"),
        FormattableString.Invariant($"the form is incomplete or beyond its limits: at most {MaxFields} fields, names of {MaxName} bytes, values of 1 MB"));

    public static async ValueTask<Fields> ReadAsync(HttpContext context, long maxBytes)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return new Fields(request.Query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal));
        }

        var values = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        if (request.HasFormContentType)
        {
            var form = await FormAsync(context, maxBytes).ConfigureAwait(false);
            foreach (var (name, value) in form)
            {
                values[name] = value;
            }

            // A file under a name that nobody asks for is told, and not left out in silence.
            foreach (var file in form.Files)
            {
                values.TryAdd(file.Name, StringValues.Empty);
            }
        }
        else if (request.HasJsonContentType())
        {
            await AddJsonAsync(context, values).ConfigureAwait(false);
        }

        return new Fields(values);
    }

    public static async ValueTask<IFormCollection> FormAsync(HttpContext context, long maxBytes)
    {
        if (context.Features.Get<IFormFeature>() is not { Form: { } known })
        {
            // Small values stay in memory, files go to the temporary folder of the host: never into what it serves.
            var options = new FormOptions
            {
                BufferBody = false,
                ValueCountLimit = MaxFields,
                KeyLengthLimit = MaxName,
                ValueLengthLimit = 1 << 20,
                MultipartBodyLengthLimit = maxBytes,
                BufferBodyLengthLimit = maxBytes,
            };
            var feature = new FormFeature(context.Request, options);
            context.Features.Set<IFormFeature>(feature);
            try
            {
                known = await feature.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            }
            catch (Exception error) when (error is InvalidDataException or NotSupportedException || (error is IOException and not BadHttpRequestException && !context.RequestAborted.IsCancellationRequested))
            {
                // A form that ends in the middle, has too much of something, or comes in an encoding that nobody should use: what was sent is at fault, not what reads it.
                throw new ProblemException(Problem.Unreadable with { Detail = Limits });
            }
        }

        return known;
    }

    private static async ValueTask AddJsonAsync(HttpContext context, Dictionary<string, StringValues> values)
    {
        JsonDocument document;
        try
        {
            document = await JsonDocument.ParseAsync(context.Request.Body, new JsonDocumentOptions { MaxDepth = 8 }, context.RequestAborted).ConfigureAwait(false);
        }
        catch (JsonException problem)
        {
            var line = ((problem.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw Wrong("$", $"第{line}行不是有效的 JSON", $"not valid JSON at line {line}");
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw Wrong("$", "应为一个 JSON 对象", "must be a JSON object");
            }

            var problems = new List<FieldProblem>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in document.RootElement.EnumerateObject())
            {
                var name = Text(() => member.Name);
                if (!seen.Add(name))
                {
                    problems.Add(new(name, new LocalizedText("只能出现一次", "may come only once")));
                }
                else if (ValueOf(member.Value) is { } value)
                {
                    values[name] = value;
                }
                else
                {
                    problems.Add(new(name, new LocalizedText("应为文本、数字、真假值或文本的列表", "must be a text, a number, true or false, or a list of texts")));
                }
            }

            if (problems.Count > 0)
            {
                throw new InputException(problems);
            }
        }
    }

    private static StringValues? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => TextOf(element),
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => StringValues.Empty,
        JsonValueKind.Array when element.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            => new StringValues([.. element.EnumerateArray().Select(TextOf)]),
        _ => null,
    };

    // Half a surrogate pair is valid JSON and no text: it is kept as a character that no field takes.
    private static string TextOf(JsonElement element) => Text(() => element.GetString() ?? string.Empty);

    private static string Text(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return "\uFFFF";
        }
    }

    private static InputException Wrong(string field, string chinese, string english) => new([new(field, new LocalizedText(chinese, english))]);
}
