using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>Other forms of every writer, a host's own among them: asynchronous, and as a text.</summary>
public static class ReportWriterExtensions
{
    /// <summary>Writes a document as a text.</summary>
    /// <param name="writer">A writer whose format is text in UTF-8, such as <c>html</c>, <c>md</c>, <c>txt</c> or <c>json</c>.</param>
    /// <param name="document">The document.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="document"/> is null.</exception>
    public static string ToText(this IReportWriter writer, ReportDocument document)
    {
        Guard.NotNull(writer);
        Guard.NotNull(document);
        if (writer is TextReportWriter text)
        {
            return text.ToText(document);
        }

        using var buffer = new MemoryStream();
        writer.Write(document, buffer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
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
