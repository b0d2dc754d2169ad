using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>A writer whose format is text: UTF-8 without a byte order mark, lines end with a line feed.</summary>
internal abstract class TextReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public abstract string Format { get; }

    /// <inheritdoc/>
    public abstract string MediaType { get; }

    /// <inheritdoc/>
    public abstract string FileExtension { get; }

    /// <summary>Writes a document as text.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The text; it ends with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public string ToText(ReportDocument document) => Build(document).ToString();

    /// <summary>Writes a document to a text writer; the writer's own line ends and format are not used.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(ReportDocument document, TextWriter output)
    {
        Guard.NotNull(output);
#if NET
        foreach (var chunk in Build(document).GetChunks())
        {
            output.Write(chunk.Span);
        }
#else
        output.Write(ToText(document));
#endif
    }

    /// <summary>Writes a document to a text writer asynchronously; the writer's own line ends and format are not used.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to write, without a synchronous call; left open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public Task WriteAsync(ReportDocument document, TextWriter output, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(document);
        return WriteTextAsync(document, Guard.NotNull(output), cancellationToken);
    }

    /// <inheritdoc/>
    public void Write(ReportDocument document, Stream output)
    {
        Guard.NotNull(output);
        var bytes = Encoding.UTF8.GetBytes(ToText(document));
        output.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Appends a document.</summary>
    /// <param name="document">The document; not null.</param>
    /// <param name="output">Where to append; lines end with a line feed.</param>
    protected abstract void Append(ReportDocument document, StringBuilder output);

    private async Task WriteTextAsync(ReportDocument document, TextWriter output, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
#if NET
        foreach (var chunk in Build(document).GetChunks())
        {
            await output.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
        }
#else
        await output.WriteAsync(ToText(document)).ConfigureAwait(false);
#endif
    }

    private StringBuilder Build(ReportDocument document)
    {
        var text = new StringBuilder(16 * 1024);
        Append(Guard.NotNull(document), text);
        return text;
    }
}
