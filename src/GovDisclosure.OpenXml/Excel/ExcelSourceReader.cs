using GovDisclosure.Categories;
using GovDisclosure.Internal;
using GovDisclosure.OpenXml.Excel;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml;

/// <summary>Reads Excel workbooks (xlsx, xlsm): text, tables with their merged cells, and pictures, each with its sheet, row and column.</summary>
/// <remarks>
/// <para>A cell is read as shown, with the number behind it where there is one: days by their format, percentages, decimals. A formula is
/// read by its saved result and never computed; one without a result is a finding (<c>reading.formula</c>), and so are error values
/// (<c>reading.error</c>), addresses that are not valid or stand twice (<c>reading.reference</c>), and texts that are not there
/// (<c>reading.text</c>).</para>
/// <para>Hidden sheets are left out and named in a finding (<c>reading.hidden</c>). Hidden rows and columns are read, because a table would
/// shift without them, with a finding too. Macros and links to other files are not followed.</para>
/// <para>Workbooks of <see cref="ExcelReportWriter"/> are read back with the kinds of their cells and the ids of their tables; the
/// check sheet and the instructions are left out.</para>
/// </remarks>
public sealed class ExcelSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.Excel;

    /// <inheritdoc/>
    public bool CanRead(string name, ReadOnlySpan<byte> head)
    {
        Guard.NotNull(name);
        return PackageSigns.IsZip(head)
            ? head.IndexOf("xl/"u8) >= 0 || (HasEnding(name, "xls") && head.IndexOf("word/"u8) < 0)
            : PackageSigns.IsCompoundFile(head) && HasEnding(name, "xls");
    }

    /// <inheritdoc/>
    public SourceDocument Read(Stream stream, string name, ReadingLimits? limits = null)
    {
        Guard.NotNull(stream);
        Guard.NotNull(name);
        limits ??= ReadingLimits.Default;
        var findings = new FindingLog();
        List<SourceBlock> blocks = [];
        List<CatalogueField> properties = [];
        using var file = PackageFile.Open(stream, limits, findings);
        if (file is not null && WorkbookFile.Read(file, findings) is { } workbook)
        {
            if (workbook.HasExternalLinks)
            {
                findings.Add(new Finding("reading.external", Severity.Info, "file", new LocalizedText(
                    "工作簿引用了其他文件，未打开", "the workbook refers to other files, which were not opened")));
            }

            (blocks, properties) = WorkbookReading.Read(file, workbook, limits, findings);
            properties.AddRange(PackageProperties.Read(file));
        }

        return new SourceDocument(name, SourceFormat.Excel, blocks) { Properties = properties, Findings = findings.All };
    }

    private static bool HasEnding(string name, string ending)
        => name.LastIndexOf('.') is >= 0 and var dot && name.AsSpan(dot + 1).StartsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
