using GovDisclosure.Internal;
using GovDisclosure.Reading.Internal;
using GovDisclosure.Reading.Pdf;
using GovDisclosure.Sources;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace GovDisclosure.Reading;

/// <summary>Reads PDF files with a text layer: tables by their rules, paragraphs by the place of their lines, over page breaks.</summary>
/// <remarks>
/// <para>A table is what rules enclose; a cell covers the columns and rows between which no rule stands. A table that goes on at the top of the next
/// page at the same edges is one table, and its header is read once. Without rules, lines are a table only where their columns agree.</para>
/// <para>A scanned page has no text: it is a picture, and said to be one. Nothing of a file is executed: no script, no action, no attachment.</para>
/// <para>
/// Numbers that a file gives for its own tables are held against what a report needs before they are believed, and reading ends after
/// <see cref="ReadingLimits.MaxSeconds"/>. What runs inside a process cannot promise more: after the time limit a thread may go on for a
/// while without result, and memory is bounded by these checks, not by the system. A host that reads files of strangers gives the reading a
/// process of its own with limits of memory and time.
/// </para>
/// </remarks>
public sealed class PdfSourceReader : ISourceReader
{
    /// <summary>The deepest nesting of a file's objects; the structure of a page needs some ten.</summary>
    private const int MaximumDepth = 100;

    /// <summary>The most bytes of drawing on one page; a page of text has some 20 KB, a dense table 200 KB, and one byte can become a letter of 800.</summary>
    private const long MostPageBytes = 1024 * 1024;

    /// <summary>The part of what a file may unpack to that may be drawing; the rest is fonts and pictures.</summary>
    private const long DrawingPart = 16;

    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.Pdf;

    /// <inheritdoc/>
    public bool CanRead(string name, ReadOnlySpan<byte> head)
    {
        Guard.NotNull(name);
        if (head.Slice(0, Math.Min(head.Length, 1024)).IndexOf("%PDF-"u8) >= 0)
        {
            return true;
        }

        return name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && (head.Length == 0 || head[0] != (byte)'<') && !head.StartsWith("PK"u8);
    }

    /// <inheritdoc/>
    public SourceDocument Read(Stream stream, string name, ReadingLimits? limits = null)
    {
        Guard.NotNull(stream);
        Guard.NotNull(name);
        var ledger = new SourceLedger(limits ?? ReadingLimits.Default);
        var bytes = BoundedBytes.Read(stream, ledger.Limits.MaxBytes);
        if (bytes.IsTooLarge)
        {
            return SourceLedger.Nothing(name, Format, ReadingFindings.TooLarge(ledger.Limits));
        }

        var filters = new BoundedFilters(ledger.Limits.MaxUnpackedBytes, Math.Max(1, ledger.Limits.MaxUnpackedBytes / DrawingPart), MostPageBytes);
        if (DeepStack.TryRun(() => Read(bytes, name, filters, ledger), TimeSpan.FromSeconds(ledger.Limits.MaxSeconds), out var document))
        {
            return document!;
        }

        filters.Stop();
        return SourceLedger.Nothing(name, Format, PdfFindings.TooLong(ledger.Limits.MaxSeconds));
    }

    private static SourceDocument Read(BoundedBytes bytes, string name, BoundedFilters filters, SourceLedger ledger)
    {
        try
        {
            if (!PdfNumbers.AreSound(bytes.Span) || !PdfNumbers.AreTablesSound(bytes.Buffer, bytes.Length))
            {
                return SourceLedger.Nothing(name, SourceFormat.Pdf, PdfFindings.Unsound());
            }

            filters.CountNodes(bytes.Span);
            filters.CountObjects(PdfGuard.CountObjects(bytes.Span));
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = MaximumDepth, FilterProvider = filters };
            using var document = PdfDocument.Open(bytes.Buffer.AsMemory(0, bytes.Length), options);
            Read(document, filters, ledger);
        }
        catch (PdfDocumentEncryptedException)
        {
            return SourceLedger.Nothing(name, SourceFormat.Pdf, ReadingFindings.Unreadable("PDF文件已加密，需要密码才能打开。", "The PDF file is encrypted and opens only with a password."));
        }
        catch (Exception e) when (IsContent(e))
        {
            return SourceLedger.Nothing(name, SourceFormat.Pdf, filters.IsExceeded
                ? PdfFindings.TooMuch("file", ledger.Limits.MaxUnpackedBytes)
                : ReadingFindings.Unreadable("PDF文件已损坏或不完整，无法打开。", "The PDF file is damaged or incomplete and cannot be opened."));
        }

        return ledger.ToDocument(name, SourceFormat.Pdf);
    }

    private static void Read(PdfDocument document, BoundedFilters filters, SourceLedger ledger)
    {
        AddProperties(document, ledger);
        document.AddPageFactory<RawPage, RawPageFactory>();
        var pages = new List<PageLayout>();
        var state = new PdfFindings(ledger);
        var count = Math.Min(document.NumberOfPages, ledger.Limits.MaxPages);
        for (var number = 1; number <= count && !filters.IsExceeded && state.Letters <= ledger.Limits.MaxCharacters; number++)
        {
            filters.BeginPage();
            if (ReadPage(document, number) is not { } page)
            {
                state.Failed(number, filters.IsPageExceeded);
                continue;
            }

            state.Seen(page, filters.IsPageExceeded);
            pages.Add(PageLayout.Of(page, ledger.Limits));
        }

        new PdfAssembler(ledger).Assemble(pages);
        state.Conclude(document.NumberOfPages, filters.IsExceeded);
    }

    private static PdfPage? ReadPage(PdfDocument document, int number)
    {
        try
        {
            return PageReader.Read(document.GetPage<RawPage>(number), number);
        }
        catch (Exception e) when (IsContent(e))
        {
            return null;
        }
    }

    private static void AddProperties(PdfDocument document, SourceLedger ledger)
    {
        Add("Title", document.Information.Title);
        Add("Author", document.Information.Author);
        Add("Subject", document.Information.Subject);
        Add("Keywords", document.Information.Keywords);

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value) && value!.Length <= 4000)
            {
                ledger.AddProperty(name, value.Trim());
            }
        }
    }

    /// <summary>Whether an exception is the library's answer to what a file holds: it has many kinds, also those of a caller's bug.</summary>
    private static bool IsContent(Exception e) => e is not OutOfMemoryException;
}
