using GovDisclosure.Rendering;

namespace GovDisclosure.Sources;

/// <summary>The kind of file that a published report was read from.</summary>
public enum SourceFormat
{
    /// <summary>Plain text.</summary>
    PlainText = 0,

    /// <summary>Markdown with pipe tables.</summary>
    Markdown = 1,

    /// <summary>An HTML page.</summary>
    Html = 2,

    /// <summary>A Word document (docx).</summary>
    Word = 3,

    /// <summary>An Excel workbook (xlsx).</summary>
    Excel = 4,

    /// <summary>A PDF file with a text layer.</summary>
    Pdf = 5,
}
