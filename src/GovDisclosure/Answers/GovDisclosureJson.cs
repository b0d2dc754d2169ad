using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovDisclosure.Documents;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using GovDisclosure.Publishing;
using GovDisclosure.Requests;

namespace GovDisclosure.Answers;

/// <summary>The JSON contract of the library: camelCase, ISO dates, stable codes, a <c>schema</c> member in every file.</summary>
/// <remarks>
/// <para>Strict: a member that is not known, a member that stands twice, a missing schema or another one are errors. What is written is
/// read back equal. The same value gives the same bytes: UTF-8 without a byte order mark, line feeds, Chinese as Chinese.</para>
/// <para>Whatever a call of the library answers with can be written: values, lists and arrays of values, codes, texts, numbers, days.</para>
/// <para>Markup characters and bidirectional controls are escaped. Text that is not valid Unicode (half a surrogate pair) cannot be read.</para>
/// </remarks>
public static class GovDisclosureJson
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = DataFile.MaxDepth;

    /// <summary>The largest file that is read unless the caller says otherwise: 16 MiB.</summary>
    public const int DefaultMaxBytes = DataFile.MaxBytes;

    /// <summary>Options for a host's own serialiser calls: read-only, without reflection, with every converter of the contract.</summary>
    /// <remarks>Written without line ends, so that the text is the same on every system; files are indented.</remarks>
    public static JsonSerializerOptions Options => OwnOptions.Value;

    /// <summary>The options with a host's own regimes, tariffs and forms, so that answers which name them can be read back.</summary>
    /// <param name="references">What the host has.</param>
    /// <returns>New options, read-only.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public static JsonSerializerOptions OptionsWith(JsonReferences references) => MakeOptions(Guard.NotNull(references));

    /// <summary>Writes a value of the contract as text.</summary>
    /// <typeparam name="T">A type of the contract, for example <see cref="ReportDocument"/>; or a list or an array of one, which is written as an array.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Indented JSON that ends with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is neither a type of the contract nor a list of one.</exception>
    public static string Serialize<T>(T value)
        where T : notnull
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
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is neither a type of the contract nor a list of one.</exception>
    public static void Write<T>(T value, Stream stream)
        where T : notnull
    {
        NotNull(value);
        var shape = ShapeOf<T>();
        ContractText.Write(Guard.NotNull(stream), writer => shape.Put(writer, value));
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
        where T : notnull
    {
        NotNull(value);
        return AsyncStreams.WriteAsync(stream, buffer => Write(value, buffer), cancellationToken);
    }

    /// <summary>Reads a value of the contract from text.</summary>
    /// <typeparam name="T">A type of the contract.</typeparam>
    /// <param name="json">The JSON text.</param>
    /// <param name="fileName">The name of the file for messages.</param>
    /// <param name="references">A host's own regimes, tariffs and forms that the value may name; null for the library's alone.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The text cannot be used; the problem names line, column and path.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is neither a type of the contract nor a list of one.</exception>
    public static T Parse<T>(string json, string fileName, JsonReferences? references = null)
        where T : notnull
        => Parse<T>(Encoding.UTF8.GetBytes(Guard.NotNull(json)), Guard.NotNull(fileName), references);

    /// <summary>Reads a value of the contract from a stream of UTF-8.</summary>
    /// <typeparam name="T">A type of the contract.</typeparam>
    /// <param name="stream">The stream; read to its end, left open.</param>
    /// <param name="fileName">The name of the file for messages.</param>
    /// <param name="maxBytes">The largest file that is read, in bytes, inclusive.</param>
    /// <param name="references">A host's own regimes, tariffs and forms that the value may name; null for the library's alone.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="DataFileException">
    /// The file is larger than <paramref name="maxBytes"/>, or cannot be used; the problem names line, column and path.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is neither a type of the contract nor a list of one.</exception>
    public static T Read<T>(Stream stream, string fileName, int maxBytes = DefaultMaxBytes, JsonReferences? references = null)
        where T : notnull
    {
        Guard.NotNull(stream);
        Guard.InRange(maxBytes, 1, int.MaxValue);
        var problems = new DataProblems(Guard.NotNull(fileName));
        var utf8 = DataFile.ReadBytes(stream, maxBytes, problems);
        problems.ThrowIfAny();
        return Parse<T>(utf8 ?? [], fileName, references);
    }

    /// <summary>Reads a value of the contract from a stream of UTF-8, asynchronously.</summary>
    /// <typeparam name="T">A type of the contract.</typeparam>
    /// <param name="stream">The stream; read to its end or to the limit without a synchronous call, left open.</param>
    /// <param name="fileName">The name of the file for messages.</param>
    /// <param name="maxBytes">The largest file that is read, in bytes, inclusive.</param>
    /// <param name="references">A host's own regimes, tariffs and forms that the value may name; null for the library's alone.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="DataFileException">
    /// The file is larger than <paramref name="maxBytes"/>, or cannot be used; the problem names line, column and path.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of the contract.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<T> ReadAsync<T>(Stream stream, string fileName, int maxBytes = DefaultMaxBytes, JsonReferences? references = null, CancellationToken cancellationToken = default)
        where T : notnull
        => AsyncStreams.ReadAsync(stream, Guard.InRange(maxBytes, 1, int.MaxValue), file => Read<T>(file, fileName, maxBytes, references), cancellationToken);

    /// <summary>The stable code of a member of an enumeration, the same in every JSON form, line format and command.</summary>
    /// <typeparam name="T">An enumeration of the library.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>The code, in lower case with hyphens.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not an enumeration of the library.</exception>
    public static string CodeOf<T>(T value)
        where T : struct, Enum
        => CodeShapeOf<T>().Find(value) ?? throw Guard.Undefined(value);

    /// <summary>The name of a member of an enumeration in both languages, for people.</summary>
    /// <typeparam name="T">One of the enumerations that are shown to people: kinds of applicant, channels, events, deliveries, consultations, statuses, states, what is awaited, and of publishing kinds, attributes, conclusions and scopes.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> has no names.</exception>
    public static LocalizedText NameOf<T>(T value)
        where T : struct, Enum
        => value switch
        {
            ApplicantKind kind => kind.Name(),
            RequestChannel channel => RequestNames.Of(channel),
            RequestEventKind kind => RequestNames.Of(kind),
            ReplyDelivery delivery => RequestNames.Of(delivery),
            AgencyConsultation consultation => RequestNames.Of(consultation),
            RequestStatusKind status => StatusNames.Of(status),
            DeadlineState state => StatusNames.Of(state),
            WaitingFor waiting => StatusNames.Of(waiting),
            PublicationKind kind => PublishingNames.Of(kind),
            SourceClassification attribute => PublishingNames.Of(attribute),
            ReviewConclusion conclusion => PublishingNames.Of(conclusion),
            ReaderScope scope => PublishingNames.Of(scope),
            _ => throw new NotSupportedException($"{typeof(T)} has no names."),
        };

    /// <summary>The codes of an enumeration, in the order of its members.</summary>
    /// <typeparam name="T">An enumeration of the library.</typeparam>
    /// <returns>The codes.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not an enumeration of the library.</exception>
    public static IReadOnlyList<string> CodesOf<T>()
        where T : struct, Enum
        => ValueList.Copy(CodeShapeOf<T>().Codes);

    /// <summary>The member of an enumeration that a code means.</summary>
    /// <typeparam name="T">An enumeration of the library.</typeparam>
    /// <param name="code">The code; case and hyphens matter.</param>
    /// <param name="value">The member; without meaning where the result is false.</param>
    /// <returns>Whether there is such a member.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not an enumeration of the library.</exception>
    public static bool TryFromCode<T>(string? code, out T value)
        where T : struct, Enum
        => CodeShapeOf<T>().TryGet(code, out value);

    /// <summary>The ids of all forms that leave or enter the library, for example <c>govdisclosure/finding/1</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> SchemaIds => SchemaFiles.Ids;

    /// <summary>The JSON schema (draft 2020-12) of a form; it refers to no other file.</summary>
    /// <param name="id">One of <see cref="SchemaIds"/>, the value of the <c>schema</c> member of a document.</param>
    /// <returns>Indented JSON that ends with a line feed; the same text as the package's file <c>schemas/NAME-1.schema.json</c>.</returns>
    /// <exception cref="ArgumentException">No form has the id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static string Schema(string id)
    {
        var schema = SchemaFiles.Find(Guard.NotNull(id)) ?? throw Guard.Invalid("No form has this id; see SchemaIds.", nameof(id));
        using var stream = new MemoryStream();
        ContractText.Write(stream, writer => schema.WriteTo(writer));
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static T Parse<T>(byte[] utf8, string fileName, JsonReferences? references)
        where T : notnull
    {
        var shape = ShapeOf<T>();
        var problems = new DataProblems(fileName);
        var node = DataFile.Parse(utf8, problems);
        problems.ThrowIfAny();
        if (shape.IsFile && node is { Kind: DataKind.Object })
        {
            node.Require(JsonReading.SchemaMember, problems);
        }

        var value = node is null ? default : shape.Take(node, new JsonReading(problems, references ?? JsonReferences.BuiltIn));
        problems.ThrowIfAny();
        return value ?? throw new InvalidOperationException("A reader returned no value and reported no problem.");
    }

    private static void NotNull<T>(T value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }
    }

    private static JsonShape<T> ShapeOf<T>()
        => ContractTypes.Find<T>() ?? throw new NotSupportedException($"{typeof(T)} is not a type of the contract.");

    private static CodeShape<T> CodeShapeOf<T>()
        where T : struct, Enum
        => ShapeOf<T>() as CodeShape<T> ?? throw new NotSupportedException($"{typeof(T)} has no codes.");

    private static JsonSerializerOptions MakeOptions(JsonReferences? references)
    {
        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            MaxDepth = MaxDepth,
            TypeInfoResolver = ContractTypes.Resolver,
        };
        options.Converters.Add(new LocalDateJsonConverter());
        if (references is not null)
        {
            options.Converters.Add(new JsonReferencesConverter(references));
        }

        options.MakeReadOnly();
        return options;
    }

    // Apart, so that who asks for a code does not make the options of the serialiser.
    private static class OwnOptions
    {
        public static readonly JsonSerializerOptions Value = MakeOptions(references: null);
    }
}
