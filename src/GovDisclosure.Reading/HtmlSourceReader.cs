using GovDisclosure.Internal;
using GovDisclosure.Reading.Html;
using GovDisclosure.Reading.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading;

/// <summary>Reads HTML pages as portals publish them: any declared or undeclared encoding, layout tables, Word's markup, broken tags.</summary>
/// <remarks>
/// <para>Nothing is executed or fetched: scripts, styles, frames and pictures are not followed. Hidden elements are left out, and so are lists of
/// links and the page's own navigation and footer. Tables that only arrange the page are flattened; a table that may hold data is kept with
/// its spans. Spans are read as browsers read them: never past the rows of their group, 0 rows means all that follow.</para>
/// <para>A <see cref="ReadingLimits.MaxDepth"/> above 512 counts as 512: a deeper tree could overflow the stack.</para>
/// <para>A page of this library says what its cells hold, and that is read back.</para>
/// </remarks>
public sealed class HtmlSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.Html;

    /// <inheritdoc/>
    public bool CanRead(string name, ReadOnlySpan<byte> head)
    {
        Guard.NotNull(name);
        var start = 0;
        while (start < head.Length && head[start] is 0xEF or 0xBB or 0xBF or 0xFF or 0xFE or 0 or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            start++;
        }

        return start < head.Length && head[start] == (byte)'<'
            ? HtmlSignature.IsIn(head.Slice(start)) || HasEnding(name)
            : HasEnding(name) && !HtmlSignature.IsOther(head);
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

        if (HtmlSignature.IsOther(bytes.Span))
        {
            return SourceLedger.Nothing(name, Format, ReadingFindings.Unreadable("文件不是网页。", "The file is not an HTML page."));
        }

        var text = HtmlEncoding.Decode(bytes.Buffer.AsMemory(0, bytes.Length), ledger);
        HtmlPage.Read(text, ledger);
        if (ledger.IsEmpty)
        {
            ledger.Add(ReadingFindings.Unreadable("网页中没有可读取的文字、表格或图片。", "The page holds no text, table or picture that can be read."));
        }

        return ledger.ToDocument(name, Format);
    }

    private static bool HasEnding(string name)
    {
        var end = name.IndexOfAny(['?', '#']);
        var path = end < 0 ? name : name.Substring(0, end);
        return path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".shtml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".jhtml", StringComparison.OrdinalIgnoreCase);
    }
}
