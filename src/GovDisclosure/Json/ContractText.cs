using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovDisclosure.Json;

/// <summary>Values of the contract as finished text: UTF-8, two spaces, line feeds, Chinese as Chinese.</summary>
internal static class ContractText
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        MaxDepth = DataFile.MaxDepth,
    };

    public static string Of<T>(JsonShape<T> shape, T value)
    {
        using var stream = new MemoryStream();
        Write(stream, writer => shape.Put(writer, value));
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes one JSON value in the manner of the contract.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            write(writer);
        }

        buffer.WriteByte((byte)'\n');
        JsonEscapes.Copy(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), stream);
    }
}
