using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;

namespace GovDisclosure.Recognition;

/// <summary>Reads Markdown: headings, paragraphs, lists and pipe tables; markup is taken off, HTML in it is not followed.</summary>
public sealed class MarkdownSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.Markdown;

    /// <inheritdoc/>
    public bool CanRead(string name, ReadOnlySpan<byte> head)
        => Guard.NotNull(name).EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public SourceDocument Read(Stream stream, string name, ReadingLimits? limits = null)
    {
        Guard.NotNull(stream);
        Guard.NotBlank(name);
        var findings = new List<Finding>();
        var properties = new List<CatalogueField>();
        var blocks = new BlockList(name, limits ?? ReadingLimits.Default, findings);
        if (TextFile.Read(stream, name, limits ?? ReadingLimits.Default, findings) is { } text)
        {
            new MarkdownBlocks(text, blocks, properties).Read();
        }

        return new SourceDocument(name, SourceFormat.Markdown, blocks.Blocks) { Findings = findings, Properties = properties };
    }

    /// <summary>Takes the line that names organ, year and day of publication into the properties; whether it is one.</summary>
    internal static bool TryParticulars(string line, List<CatalogueField> properties)
    {
        if (!ParticularsLine.TryParse(line, out var organ, out var year, out var published))
        {
            return false;
        }

        properties.Add(new CatalogueField(DocumentProperties.Organ, organ));
        properties.Add(new CatalogueField(DocumentProperties.Year, year));
        if (published is { } day)
        {
            properties.Add(new CatalogueField(DocumentProperties.Published, DateText.Iso(day)));
        }

        return true;
    }
}
