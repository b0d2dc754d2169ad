using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>Reads plain text: paragraphs, and tables drawn with lines, separated by tabs or bars, or aligned with spaces.</summary>
/// <remarks>UTF-8 with or without a byte order mark, UTF-16 with one, and GB 18030 (GBK) where the framework or the host provides it.</remarks>
internal sealed class PlainTextSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.PlainText;

    /// <inheritdoc/>
    public bool CanRead(string name, ReadOnlySpan<byte> head)
        => Guard.NotNull(name).EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".text", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public SourceDocument Read(Stream stream, string name, ReadingLimits? limits = null)
        => TextFile.ReadDocument(stream, name, Format, limits, (text, blocks, properties) =>
        {
            var lines = text.Split('\n');
            if (new OwnPlainText(lines, blocks, properties).TryRead())
            {
                return;
            }

            // The content decides: Markdown in a file called .txt is read as what it is.
            if (MarkdownMarks.Has(lines))
            {
                new MarkdownBlocks(text, blocks, properties).Read();
            }
            else
            {
                new PlainTextBlocks(lines, blocks).Read();
            }
        });
}
