using GovDisclosure.Internal;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml;

/// <summary>Reads a Word document (docx, docm): its text, tables and pictures in reading order.</summary>
/// <remarks>
/// <para>What Word would print is read: inserted text is kept and deleted text dropped, hidden text and instructions of fields are left out,
/// numbers that Word makes itself are computed, a text box is read once, footnotes stand as notes below their paragraph. Headers, footers, page
/// numbers, comments and a table of contents are left out. Macros, linked files and embedded objects are never opened.</para>
/// <para>A chart is a picture; where no table below repeats its numbers, those that the file keeps for it become a table, with a finding.</para>
/// <para>In a document of <see cref="WordReportWriter"/> the styles of the cells say their kinds, as long as the text still goes with them.</para>
/// </remarks>
public sealed class WordSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.Word;

    /// <inheritdoc/>
    public bool CanRead(string name, ReadOnlySpan<byte> head)
    {
        var ending = Path.GetExtension(Guard.NotNull(name)).ToUpperInvariant();
        var isWord = ending is ".DOCX" or ".DOCM" or ".DOTX" or ".DOTM";
        if (PackageSigns.IsZip(head))
        {
            return isWord || (ending is not (".XLSX" or ".XLSM") && head.IndexOf("word/"u8) >= 0);
        }

        // Claimed so that somebody says what is wrong with it.
        return PackageSigns.IsCompoundFile(head) ? isWord || ending is ".DOC" or ".DOT" or ".WPS" : isWord && !head.StartsWith("<"u8);
    }

    /// <inheritdoc/>
    public SourceDocument Read(Stream stream, string name, ReadingLimits? limits = null)
    {
        Guard.NotNull(stream);
        Guard.NotNull(name);
        var findings = new FindingLog();
        using var package = PackageFile.Open(stream, limits ?? ReadingLimits.Default, findings);
        var context = package is not null
            ? WordContext.Open(package, limits ?? ReadingLimits.Default, findings)
            : null;
        return new SourceDocument(string.IsNullOrWhiteSpace(name) ? "docx" : name, SourceFormat.Word, context?.ReadBlocks() ?? [])
        {
            Properties = context is null ? [] : PackageProperties.Read(context.Package),
            Findings = findings.All,
        };
    }
}
