using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>The asynchronous form of every writer, a host's own among them.</summary>
public static class ReportWriterExtensions
{
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
