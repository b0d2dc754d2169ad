using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GovDisclosure.Tool;

/// <summary>Writes the answers of <c>--json</c>: Chinese as Chinese, camelCase names, bidirectional controls as escapes.</summary>
internal static class JsonOutput
{
    private static readonly JavaScriptEncoder Encoder = MakeEncoder();

    /// <summary>Writes one JSON value and a line end.</summary>
    public static void WriteLine(TextWriter output, Action<Utf8JsonWriter> write, bool indented = true)
    {
        Write(output, write, indented);
        output.WriteLine();
    }

    /// <summary>Writes one JSON value.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write, bool indented = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = indented }))
        {
            write(writer);
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static JavaScriptEncoder MakeEncoder()
    {
        // They would turn the lines around them round on a terminal.
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069');
        return JavaScriptEncoder.Create(settings);
    }
}
