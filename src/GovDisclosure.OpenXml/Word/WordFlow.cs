using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml;

/// <summary>What a body, cell or text box holds in reading order: paragraphs, tables, pictures.</summary>
internal sealed class WordFlow
{
    /// <summary>Each a <see cref="WordParagraph"/>, <see cref="SourceTable"/>, <see cref="SourcePicture"/> or <see cref="WordChartFigures"/>.</summary>
    public List<object> Items { get; } = [];

    public IEnumerable<WordParagraph> Paragraphs => Items.OfType<WordParagraph>();

    public bool HasTable => Items.Exists(item => item is SourceTable);
}
