using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.OpenXml.Excel;
using GovDisclosure.Rendering;

namespace GovDisclosure.OpenXml;

/// <summary>Writes a report as an Excel workbook: its text on the first sheet, a sheet for each table, and the identities of its form as live formulas.</summary>
/// <remarks>
/// <para>Counts and amounts are numbers, shown as printed; those of more than fifteen digits, which Excel cannot hold, are text. Zero, blank,
/// / and — stay four things. Each kind of cell and of text is a named cell style, by which <see cref="ExcelSourceReader"/> knows it again.</para>
/// <para>Where the tables are those of a form of the catalogue, the sheet 勾稽核对 has every identity with both sides, their difference and a
/// verdict, as formulas that follow when a figure is edited and with the values of now for applications that do not compute.</para>
/// <para>No text of the host becomes a formula. The same document gives the same bytes; the only date is that of publication.</para>
/// </remarks>
public sealed class ExcelReportWriter : IReportWriter
{
    private readonly FormLayouts _layouts;

    /// <summary>Makes a writer that knows the built-in forms.</summary>
    public ExcelReportWriter()
        : this(FormCatalogue.BuiltIn)
    {
    }

    /// <summary>Makes a writer.</summary>
    /// <param name="forms">The forms whose tables it knows, so that it can write their identities.</param>
    /// <exception cref="ArgumentNullException"><paramref name="forms"/> is null.</exception>
    public ExcelReportWriter(FormCatalogue forms)
        => _layouts = new FormLayouts(Guard.NotNull(forms));

    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public string FileExtension => ".xlsx";

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A table has more than 1,047,576 rows or 16,384 columns, which no sheet holds.</exception>
    public void Write(ReportDocument document, Stream output) => Write(document, output, null);

    /// <summary>Writes a document, with last year's cells beside the identities that look back.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="previous">The cells of the same organ's report of the year before, in any form; null where they are not at hand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentException">A table has more than 1,047,576 rows or 16,384 columns, which no sheet holds.</exception>
    public void Write(ReportDocument document, Stream output, FormValues? previous)
    {
        Guard.NotNull(document);
        Guard.NotNull(output);
        var bytes = ReportWorkbook.ToBytes(document, _layouts, previous);
        output.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Writes a document asynchronously, with last year's cells beside the identities that look back.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to write, without a synchronous call; left open.</param>
    /// <param name="previous">The cells of the same organ's report of the year before, in any form; null where they are not at hand.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentException">A table has more than 1,047,576 rows or 16,384 columns, which no sheet holds; the task holds it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public Task WriteAsync(ReportDocument document, Stream output, FormValues? previous, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(document);
        return AsyncStreams.WriteAsync(output, buffer => Write(document, buffer, previous), cancellationToken);
    }
}
