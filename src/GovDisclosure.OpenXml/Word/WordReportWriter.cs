using GovDisclosure.Documents;
using GovDisclosure.Internal;
using GovDisclosure.Rendering;

namespace GovDisclosure.OpenXml;

/// <summary>Writes a report as a Word document (docx) in the layout of party and government documents, GB/T 9704-2012.</summary>
/// <remarks>
/// <para>A4, 22 lines of 28 characters, title in 方正小标宋, headings in 黑体 and 楷体, body in 仿宋; each font names what stands in for it where it is
/// missing. Headings, lists, captions and notes have real styles, charts can be edited in Word, wide tables stand on turned pages.</para>
/// <para>A text of the report is never a field, a formula or markup. Control characters become U+FFFD, bidirectional controls are shown as
/// <c>[U+202E]</c>. Word knows no table of more than 63 columns: a wider one is printed in pieces, each with the row names.</para>
/// <para>Paragraph styles keep the kind of each cell, so that <see cref="WordSourceReader"/> can tell zero, blank, / and — apart.</para>
/// <para>What is written is a plain package that any library for Word opens; a host adds a red head or a seal with the one it has.</para>
/// </remarks>
public sealed class WordReportWriter : IReportWriter
{
    private readonly WordReportOptions _options;

    /// <summary>Makes a writer.</summary>
    /// <param name="options">How to lay out; null for <see cref="WordReportOptions.Default"/>.</param>
    public WordReportWriter(WordReportOptions? options = null) => _options = options ?? WordReportOptions.Default;

    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public string FileExtension => ".docx";

    /// <inheritdoc/>
    public void Write(ReportDocument document, Stream output)
    {
        Guard.NotNull(document);
        Guard.NotNull(output);
        var bytes = WordPackage.Write(document, _options);
        output.Write(bytes, 0, bytes.Length);
    }
}
