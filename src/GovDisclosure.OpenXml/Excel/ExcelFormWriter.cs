using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.OpenXml.Excel;

namespace GovDisclosure.OpenXml;

/// <summary>Writes an official form as an empty workbook that a clerk fills in and <see cref="ExcelSourceReader"/> reads back.</summary>
/// <remarks>
/// <para>The workbook has instructions, a sheet for organ, year, day, catalogue header and the text of each section, a sheet for each table,
/// and the check sheet, whose formulas judge every figure as it is typed. Cells to fill in are yellow; everything else is locked, without a
/// password. A cell of a table takes a number of the kind that the form asks for, <c>/</c> or <c>—</c>.</para>
/// <para>The same form gives the same bytes.</para>
/// </remarks>
public static class ExcelFormWriter
{
    /// <summary>Writes a form.</summary>
    /// <param name="form">The form; one with tables.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The form has no tables.</exception>
    public static void Write(Form form, Stream output)
    {
        Guard.NotNull(form);
        Guard.NotNull(output);
        if (form.Tables.Count == 0)
        {
            throw new ArgumentException($"Form {form} has no tables to fill in.", nameof(form));
        }

        var bytes = FormWorkbook.ToBytes(form);
        output.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Writes a form asynchronously.</summary>
    /// <param name="form">The form; one with tables.</param>
    /// <param name="output">Where to write, without a synchronous call; left open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentException">The form has no tables; the task holds it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task WriteAsync(Form form, Stream output, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(form);
        return AsyncStreams.WriteAsync(output, buffer => Write(form, buffer), cancellationToken);
    }
}
