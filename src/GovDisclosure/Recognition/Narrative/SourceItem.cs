using GovDisclosure.Documents;
using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>A piece of a file on the way to a report: a line of text, a table or a picture.</summary>
internal sealed class SourceItem(SourceBlock block, string text, int paragraph = 0)
{
    private const int MaxLines = 50_000;

    private string? _key;

    public SourceBlock Block { get; } = block;

    /// <summary>Where it stands; in a file without lines and sheets by its number among the texts.</summary>
    public SourcePlace Place => paragraph > 0 && Block.Place is { Line: 0, Sheet: null } place ? place with { Paragraph = paragraph } : Block.Place;

    /// <summary>The text; empty for a table or a picture.</summary>
    public string Text { get; } = text;

    public SourceTextKind? Kind => (Block as SourceText)?.Kind;

    public bool IsHeading => Kind == SourceTextKind.Heading;

    public bool IsStrong => Block is SourceText { IsStrong: true };

    /// <summary>The key of the text as a heading; empty for one that is too long to be one.</summary>
    public string Key => _key ??= Text.Length is 0 or > 80 ? string.Empty : SectionScheme.KeyOf(Text);

    /// <summary>Whether it was used already: the title, a particular, a line of the catalogue header.</summary>
    public bool IsUsed { get; set; }

    /// <summary>The pieces of a file; in a page of others each line of a text is one, without space at its ends.</summary>
    public static List<SourceItem> Of(SourceDocument document, bool isOwn)
    {
        var items = new List<SourceItem>(document.Blocks.Count);
        var paragraph = 0;
        foreach (var block in document.Blocks)
        {
            if (block is not SourceText text)
            {
                items.Add(new SourceItem(block, string.Empty));
            }
            else if (isOwn)
            {
                items.Add(new SourceItem(block, text.Text, ++paragraph));
            }
            else
            {
                Split(text, ++paragraph, items);
            }
        }

        return items;
    }

    // A report has some hundred lines; of a page with very many the rest of a text stays one piece.
    private static void Split(SourceText text, int paragraph, List<SourceItem> items)
    {
        for (var start = 0; start < text.Text.Length;)
        {
            var end = items.Count < MaxLines ? text.Text.IndexOf('\n', start) : -1;
            end = end < 0 ? text.Text.Length : end;
            if (text.Text.Substring(start, end - start).Trim(Spaces) is { Length: > 0 } trimmed)
            {
                items.Add(new SourceItem(text, trimmed, paragraph));
            }

            start = end + 1;
        }
    }

    public static bool IsOwn(SourceDocument document) => document.Properties.Any(p => p.Label == ReportDocument.OrganProperty && p.Value.Length > 0);

    private static readonly char[] Spaces = [' ', '\t', '\r', '\f', '\v', '\u00A0', '\u3000', '\u2002', '\u2003', '\u200B', '\uFEFF'];
}
