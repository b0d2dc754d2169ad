using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>Reads Markdown: headings, paragraphs, lists and pipe tables; markup is taken off, HTML in it is not followed.</summary>
internal sealed class MarkdownSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.Markdown;

    /// <inheritdoc/>
    public bool CanRead(string name, ReadOnlySpan<byte> head)
        => Guard.NotNull(name).EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public SourceDocument Read(Stream stream, string name, ReadingLimits? limits = null)
        => TextFile.ReadDocument(stream, name, Format, limits, (text, blocks, properties) => new MarkdownBlocks(text, blocks, properties).Read());
}
