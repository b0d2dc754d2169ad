using System.Text;
using System.Text.Json;

namespace GovDisclosure;

/// <summary>Damages JSON so that it mostly stays JSON: a value becomes another, a member or an item is doubled, moved or gone.</summary>
internal static class JsonDamage
{
    private static readonly string[] Values =
    [
        "null", "true", "\"\"", "\" \"", "\"\\ud800\"", "\"\\u0000\"", "\"\\u202e\"", "\"/\"", "\"<script>]]>|*_`\"", "{}", "[]", "[null]", "[[[[[[]]]]]]", "{\"\":{}}", "0", "-1", "1", "0.5", "1e400",
        "9223372036854775807", "-9223372036854775808", "2147483648", "79228162514264337593543950335", "-0", "1e-30", "\"0001-01-01\"", "\"9999-12-31\"", "\"2024-02-30\"", "\"2024-02-29T25:00:00Z\"", "\"一百\"", "\"约1e9\"",
    ];

    /// <summary>Damages a file once; null where it is no JSON any more.</summary>
    public static byte[]? Once(byte[] file, Random random)
    {
        if (Spans(file) is not { Count: > 0 } spans)
        {
            return null;
        }

        var (member, start, end) = spans[random.Next(spans.Count)];
        switch (random.Next(5))
        {
            case 0 or 1:
                return [.. file[..start], .. Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)]), .. file[end..]];
            case 2:
                var other = spans[random.Next(spans.Count)];
                return [.. file[..start], .. file[other.Start..other.End], .. file[end..]];
            case 3:
                return [.. file[..end], (byte)',', .. file[member..end], .. file[end..]];
            default:
                var next = file.AsSpan(end).IndexOfAnyExcept(" \t\r\n"u8) is var white and >= 0 && file[end + white] == (byte)',' ? end + white + 1 : end;
                return [.. file[..member], .. file[next..]];
        }
    }

    /// <summary>The file with each of its values in turn replaced by another.</summary>
    public static IEnumerable<byte[]> Each(byte[] file, string value)
        => Spans(file)!.Select(span => (byte[])[.. file[..span.Start], .. Encoding.UTF8.GetBytes(value), .. file[span.End..]]);

    private static List<(int Member, int Start, int End)>? Spans(byte[] file)
    {
        var spans = new List<(int Member, int Start, int End)>();
        var open = new Stack<(int Member, int Start)>();
        var reader = new Utf8JsonReader(file, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            int? name = null;
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = start;
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((name ?? start, start));
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        var (member, begun) = open.Pop();
                        spans.Add((member, begun, (int)reader.BytesConsumed));
                        break;
                    default:
                        spans.Add((name ?? start, start, (int)reader.BytesConsumed));
                        break;
                }

                name = null;
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return spans;
    }
}
