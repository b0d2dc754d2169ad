using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using GovDisclosure.Documents;
using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Answers;

/// <summary>The JSON contract of the library: camelCase, ISO dates, stable codes, a <c>schema</c> member in every file.</summary>
/// <remarks>
/// <para>Strict: a member that is not known, a member that stands twice, a missing schema or another one are errors. What is written is
/// read back equal. The same value gives the same bytes: UTF-8 without a byte order mark, line feeds, Chinese as Chinese.</para>
/// <para>Markup characters and bidirectional controls are escaped. Text that is not valid Unicode (half a surrogate pair) cannot be read.</para>
/// </remarks>
public static class GovDisclosureJson
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = DataFile.MaxDepth;

    /// <summary>The largest file that is read unless the caller says otherwise: 16 MiB.</summary>
    public const int DefaultMaxBytes = DataFile.MaxBytes;

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        MaxDepth = MaxDepth,
    };

    /// <summary>Options for a host's own serialiser calls: read-only, without reflection, with every converter of the contract.</summary>
    /// <remarks>Written without line ends, so that the text is the same on every system; files are indented.</remarks>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Writes a value of the contract as text.</summary>
    /// <typeparam name="T">A type of the contract, for example <see cref="ReportDocument"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Indented JSON that ends with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of the contract.</exception>
    public static string Serialize<T>(T value)
        where T : class
    {
        using var stream = new MemoryStream();
        Write(value, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes a value of the contract as UTF-8.</summary>
    /// <typeparam name="T">A type of the contract.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of the contract.</exception>
    public static void Write<T>(T value, Stream stream)
        where T : class
    {
        Guard.NotNull(value);
        Write(Guard.NotNull(stream), writer => JsonSerializer.Serialize(writer, value, TypeInfo<T>()));
    }

    /// <summary>Writes a value of the contract as UTF-8, asynchronously.</summary>
    /// <typeparam name="T">A type of the contract.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="stream">Where to write, without a synchronous call; left open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of the contract.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task WriteAsync<T>(T value, Stream stream, CancellationToken cancellationToken = default)
        where T : class
    {
        Guard.NotNull(value);
        return AsyncStreams.WriteAsync(stream, buffer => Write(value, buffer), cancellationToken);
    }

    /// <summary>Writes one JSON value in the manner of the contract.</summary>
    internal static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            write(writer);
        }

        buffer.WriteByte((byte)'\n');
        JsonEscapes.Copy(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), stream);
    }

    /// <summary>Reads a value of the contract from text.</summary>
    /// <typeparam name="T">A type of the contract.</typeparam>
    /// <param name="json">The JSON text.</param>
    /// <param name="fileName">The name of the file for messages.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The text cannot be used; the problem names line, column and path.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of the contract.</exception>
    public static T Parse<T>(string json, string fileName)
        where T : class
        => Parse<T>(Encoding.UTF8.GetBytes(Guard.NotNull(json)), Guard.NotNull(fileName));

    /// <summary>Reads a value of the contract from a stream of UTF-8.</summary>
    /// <typeparam name="T">A type of the contract.</typeparam>
    /// <param name="stream">The stream; read to its end, left open.</param>
    /// <param name="fileName">The name of the file for messages.</param>
    /// <param name="maxBytes">The largest file that is read, in bytes, inclusive.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="DataFileException">
    /// The file is larger than <paramref name="maxBytes"/>, or cannot be used; the problem names line, column and path.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of the contract.</exception>
    public static T Read<T>(Stream stream, string fileName, int maxBytes = DefaultMaxBytes)
        where T : class
    {
        Guard.NotNull(stream);
        Guard.InRange(maxBytes, 1, int.MaxValue);
        var problems = new DataProblems(Guard.NotNull(fileName));
        var utf8 = DataFile.ReadBytes(stream, maxBytes, problems);
        problems.ThrowIfAny();
        return Parse<T>(utf8!, fileName);
    }

    /// <summary>Reads a value of the contract from a stream of UTF-8, asynchronously.</summary>
    /// <typeparam name="T">A type of the contract.</typeparam>
    /// <param name="stream">The stream; read to its end or to the limit without a synchronous call, left open.</param>
    /// <param name="fileName">The name of the file for messages.</param>
    /// <param name="maxBytes">The largest file that is read, in bytes, inclusive.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="DataFileException">
    /// The file is larger than <paramref name="maxBytes"/>, or cannot be used; the problem names line, column and path.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of the contract.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<T> ReadAsync<T>(Stream stream, string fileName, int maxBytes = DefaultMaxBytes, CancellationToken cancellationToken = default)
        where T : class
        => AsyncStreams.ReadAsync(stream, Guard.InRange(maxBytes, 1, int.MaxValue), file => Read<T>(file, fileName, maxBytes), cancellationToken);

    internal static T Parse<T>(byte[] utf8, string fileName)
        where T : class
    {
        if (TypeInfo<T>().Converter is not IJsonContract<T> contract)
        {
            throw new NotSupportedException($"{typeof(T).Name} is not a type of the contract.");
        }

        var problems = new DataProblems(fileName);
        var value = DataFile.Parse(utf8, problems) is { } root ? contract.Read(root, problems) : null;
        problems.ThrowIfAny();
        return value ?? throw new InvalidOperationException("A reader returned no value and reported no problem.");
    }

    internal static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            MaxDepth = MaxDepth,
            TypeInfoResolver = new JsonContractResolver(),
        };
        options.Converters.Add(new LocalDateJsonConverter());
        options.MakeReadOnly();
        return options;
    }
}
