using GovDisclosure.Documents;
using GovDisclosure.Internal;
using GovDisclosure.Rendering;

namespace GovDisclosure.Sources;

/// <summary>The asynchronous forms of every reader and writer, a host's own among them.</summary>
public static class StreamExtensions
{
    /// <summary>Reads a file from a stream that allows no synchronous call, such as the body of a request.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="stream">The file; it is taken in to its end, or to one byte after <see cref="ReadingLimits.MaxBytes"/>, and not closed.</param>
    /// <param name="name">The file's name or address, for messages.</param>
    /// <param name="limits">The limits; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Stops the taking in; what is in memory is read to its end.</param>
    /// <returns>What was read, with a finding for everything that was not: the same as <see cref="ISourceReader.Read"/> gives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/>, <paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<SourceDocument> ReadAsync(
        this ISourceReader reader, Stream stream, string name, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(reader);
        Guard.NotNull(name);
        limits ??= ReadingLimits.Default;
        return AsyncStreams.ReadAsync(stream, limits.MaxBytes, file => reader.Read(file, name, limits), cancellationToken);
    }

    /// <summary>Writes a document to a stream that allows no synchronous call, such as the body of a response.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to write; left open. It gets the finished bytes only, so nothing where writing fails.</param>
    /// <param name="cancellationToken">Stops before the document is written, and between two pieces of it.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentException">The writer cannot write the document; the task holds it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/>, <paramref name="document"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task WriteAsync(this IReportWriter writer, ReportDocument document, Stream output, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(writer);
        Guard.NotNull(document);
        return AsyncStreams.WriteAsync(output, buffer => writer.Write(document, buffer), cancellationToken);
    }
}
