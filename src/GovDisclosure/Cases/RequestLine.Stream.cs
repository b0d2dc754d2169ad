using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure;

// Requests as lines of JSON (JSON Lines, UTF-8): one request a line, the format of a register's file.
public sealed partial record RequestLine
{
    /// <summary>The value of the optional member <c>schema</c>.</summary>
    public const string Schema = "govdisclosure/request/1";

    /// <summary>The longest line that is read unless the caller says otherwise: 1 MiB.</summary>
    public const int DefaultMaxLineBytes = 1 << 20;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private const int FlushAt = 1 << 15;

    internal const string OldTimelineSchema = "govdisclosure/request-timeline/1";

    /// <summary>Reads lines.</summary>
    /// <param name="utf8">The lines as UTF-8; read to the end as the lines are taken, and left open.</param>
    /// <param name="maxLineBytes">The longest line that is read, in bytes, inclusive; a longer one is answered as unreadable.</param>
    /// <returns>A value for each line that is not blank, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLineBytes"/> is below 1 or above 1 GiB.</exception>
    public static IEnumerable<RequestLine> Read(Stream utf8, int maxLineBytes = DefaultMaxLineBytes)
        => ReadEach(new LineSource(Guard.NotNull(utf8), Guard.InRange(maxLineBytes, 1, 1 << 30)), maxLineBytes);

    /// <summary>Reads lines as they arrive, without a synchronous read of the stream.</summary>
    /// <param name="utf8">The lines as UTF-8; read to the end as the lines are taken, and left open.</param>
    /// <param name="maxLineBytes">The longest line that is read, in bytes, inclusive; a longer one is answered as unreadable.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A value for each line that is not blank, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLineBytes"/> is below 1 or above 1 GiB.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<RequestLine> ReadAsync(Stream utf8, int maxLineBytes = DefaultMaxLineBytes, CancellationToken cancellationToken = default)
        => ReadEachAsync(new LineSource(Guard.NotNull(utf8), Guard.InRange(maxLineBytes, 1, 1 << 30)), maxLineBytes, cancellationToken);

    /// <summary>Reads one line.</summary>
    /// <param name="line">The object, as text.</param>
    /// <returns>The line, with the number 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    public static RequestLine Parse(string line) => new LineReader().Read(Encoding.UTF8.GetBytes(Guard.NotNull(line)), 1);

    /// <summary>Writes a request on one line.</summary>
    /// <param name="request">The request.</param>
    /// <param name="withContact">Whether the identity of the applicant is written; without it what is read back has none.</param>
    /// <returns>The JSON object without a line end, which <see cref="Parse"/> reads back equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static string ToJson(DisclosureRequest request, bool withContact = true)
    {
        using var buffer = new MemoryStream();
        using var writer = new Utf8JsonWriter(buffer, Options);
        Put(writer, Guard.NotNull(request), withContact);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Writes requests, one a line.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="utf8">Where to write UTF-8 without a byte order mark, with line feeds; left open.</param>
    /// <param name="withContact">Whether the identity of the applicants is written.</param>
    /// <exception cref="ArgumentNullException">An argument, or a request, is null.</exception>
    public static void Write(IEnumerable<DisclosureRequest> requests, Stream utf8, bool withContact = true)
    {
        Guard.NotNull(utf8);
        using var writer = new Utf8JsonWriter(utf8, Options);
        foreach (var request in Guard.NotNull(requests))
        {
            Put(writer, Guard.NotNull(request, nameof(requests)), withContact);
            utf8.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes requests, one a line, without a synchronous write to the stream.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="utf8">Where to write UTF-8 without a byte order mark, with line feeds; left open.</param>
    /// <param name="withContact">Whether the identity of the applicants is written.</param>
    /// <param name="cancellationToken">Stops the writing between two lines.</param>
    /// <returns>A task that is done when all lines are written.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a request, is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<DisclosureRequest> requests, Stream utf8, bool withContact = true, CancellationToken cancellationToken = default)
        => WriteEachAsync(Guard.NotNull(requests), Guard.NotNull(utf8), withContact, cancellationToken);

    private static async Task WriteEachAsync(IEnumerable<DisclosureRequest> requests, Stream utf8, bool withContact, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        using var writer = new Utf8JsonWriter(buffer, Options);
        foreach (var request in requests)
        {
            Put(writer, Guard.NotNull(request, nameof(requests)), withContact);
            buffer.WriteByte((byte)'\n');
            if (buffer.Length >= FlushAt)
            {
                await FlushAsync(buffer, utf8, cancellationToken).ConfigureAwait(false);
            }
        }

        await FlushAsync(buffer, utf8, cancellationToken).ConfigureAwait(false);
    }

    // The writer is ready for the next line afterwards.
    private static void Put(Utf8JsonWriter writer, DisclosureRequest request, bool withContact)
    {
        var written = withContact || request.Applicant?.Contact is null ? request : request with { Applicant = request.Applicant with { Contact = null } };
        DisclosureRequest.JsonForm.Instance.Put(writer, written);
        writer.Flush();
        writer.Reset();
    }

    private static async Task FlushAsync(MemoryStream buffer, Stream utf8, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
#if NET
        await utf8.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken).ConfigureAwait(false);
#else
        await utf8.WriteAsync(buffer.GetBuffer(), 0, (int)buffer.Length, cancellationToken).ConfigureAwait(false);
#endif
        buffer.SetLength(0);
    }

    private static IEnumerable<RequestLine> ReadEach(LineSource source, int maxLine)
    {
        var reader = new LineReader();
        for (var number = 1L; ; number++)
        {
            ArraySegment<byte> line;
            bool isTooLong;
            while (!source.TryTake(out line, out isTooLong, out var isLast))
            {
                if (isLast)
                {
                    yield break;
                }

                source.Fill();
            }

            if (isTooLong || !DataFile.IsBlank(line))
            {
                yield return isTooLong ? LineReader.TooLong(number, maxLine) : reader.Read(line, number);
            }
        }
    }

    private static async IAsyncEnumerable<RequestLine> ReadEachAsync(LineSource source, int maxLine, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new LineReader();
        for (var number = 1L; ; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ArraySegment<byte> line;
            bool isTooLong;
            while (!source.TryTake(out line, out isTooLong, out var isLast))
            {
                if (isLast)
                {
                    yield break;
                }

                await source.FillAsync(cancellationToken).ConfigureAwait(false);
            }

            if (isTooLong || !DataFile.IsBlank(line))
            {
                yield return isTooLong ? LineReader.TooLong(number, maxLine) : reader.Read(line, number);
            }
        }
    }
}
