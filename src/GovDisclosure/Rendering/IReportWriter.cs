using GovDisclosure.Documents;

namespace GovDisclosure.Rendering;

/// <summary>Writes report documents in one format. The same document always gives the same bytes.</summary>
/// <remarks>An implementation has no state and may be shared between threads.</remarks>
public interface IReportWriter
{
    /// <summary>The id of the format in lower case, for example <c>html</c>.</summary>
    string Format { get; }

    /// <summary>The media type, for example <c>text/html; charset=utf-8</c>.</summary>
    string MediaType { get; }

    /// <summary>The extension of files with its dot, for example <c>.html</c>.</summary>
    string FileExtension { get; }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    void Write(ReportDocument document, Stream output);
}
