using GovDisclosure.Sources;

namespace GovDisclosure.Reading;

/// <summary>The readers of this package.</summary>
public static class DocumentReaders
{
    /// <summary>One reader for each kind of file: HTML pages and PDF files.</summary>
    public static IReadOnlyList<ISourceReader> All { get; } = [new HtmlSourceReader(), new PdfSourceReader()];
}
