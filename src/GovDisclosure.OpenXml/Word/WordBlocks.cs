using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml;

/// <summary>Makes the pieces of a source document of what a body holds.</summary>
internal static class WordBlocks
{
    public static List<SourceBlock> Of(WordFlow flow, WordContext context)
    {
        var blocks = new List<SourceBlock>(flow.Items.Count);
        for (var i = 0; i < flow.Items.Count; i++)
        {
            switch (flow.Items[i])
            {
                case WordParagraph paragraph:
                    AddParagraph(blocks, paragraph, context);
                    break;
                case SourceTable table:
                    AddTable(blocks, table);
                    break;
                case SourceBlock block:
                    blocks.Add(block);
                    break;
                case WordChartFigures chart:
                    AddChart(blocks, flow.Items.Skip(i + 1).Take(8).OfType<SourceTable>().FirstOrDefault(), chart, context);
                    break;
            }
        }

        SettleCaptions(blocks);
        return blocks;
    }

    private static void AddParagraph(List<SourceBlock> blocks, WordParagraph paragraph, WordContext context)
    {
        var (kind, level) = Kind(paragraph, context.Styles);
        if (!string.IsNullOrWhiteSpace(paragraph.Text) && kind is not null)
        {
            // The number of an enumeration is told by its kind; that of a heading or clause is part of what is printed.
            var number = paragraph.Label is { IsBullet: false } label && kind != SourceTextKind.NumberedItem ? label.Text : string.Empty;
            blocks.Add(new SourceText(default, number + paragraph.Text)
            {
                Kind = kind.Value,
                Level = level,
                IsStrong = paragraph.HasText && !paragraph.HasPlainText,
            });
        }

        foreach (var key in paragraph.Notes)
        {
            if (context.Note(key) is { Length: > 0 } note)
            {
                blocks.Add(new SourceText(default, note) { Kind = SourceTextKind.Note });
            }
        }
    }

    /// <summary>What a paragraph is; null where it belongs to a table of contents.</summary>
    private static (SourceTextKind? Kind, int Level) Kind(WordParagraph paragraph, WordStyleSheet styles)
    {
        if (paragraph.IsContents || styles.IsContents(paragraph.Style))
        {
            return (null, 0);
        }

        if (styles.Kind(paragraph.Style) is { } kind)
        {
            return (kind, kind == SourceTextKind.Heading ? styles.HeadingLevel(paragraph.Style) : 0);
        }

        if ((paragraph.OutlineLevel ?? styles.OutlineLevel(paragraph.Style)) is { } level and < 9)
        {
            return (SourceTextKind.Heading, level + 1);
        }

        return (paragraph.Label switch
        {
            { IsBullet: true } => SourceTextKind.ListItem,
            { IsPlain: true } => SourceTextKind.NumberedItem,
            _ => SourceTextKind.Paragraph,
        }, 0);
    }

    private static void AddTable(List<SourceBlock> blocks, SourceTable table)
    {
        var at = blocks.Count - 1;
        while (at >= 0 && blocks[at] is SourceText { Kind: SourceTextKind.Particulars })
        {
            at--;
        }

        blocks.Add(at >= 0 && blocks[at] is SourceText { Kind: SourceTextKind.Caption } caption ? table with { Caption = caption.Text } : table);
    }

    private static void AddChart(List<SourceBlock> blocks, SourceTable? below, WordChartFigures chart, WordContext context)
    {
        if (!chart.Read(context.Package))
        {
            blocks.Add(chart.Picture);
            return;
        }

        blocks.Add(chart.Picture with { IsOrnament = true });
        if (below is not null && chart.IsRepeatedBy(below))
        {
            return;
        }

        var table = chart.ToTable(new SourcePlace { Table = context.NextTable() });
        blocks.Add(table);
        context.Findings.Add(new Finding("reading.chart", Severity.Info, table.Place.ToString(), new LocalizedText(
            "图表的数字取自文件中保存的图表数据，正文没有相同的表格。",
            "The figures of a chart were taken from the data that the file keeps for it; no table of the text repeats them.")));
    }

    /// <summary>A caption that no table follows is that of a figure.</summary>
    private static void SettleCaptions(List<SourceBlock> blocks)
    {
        var isBeforeTable = false;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            switch (blocks[i])
            {
                case SourceTable:
                    isBeforeTable = true;
                    break;
                case SourceText { Kind: SourceTextKind.Caption } caption:
                    blocks[i] = isBeforeTable ? caption : caption with { Kind = SourceTextKind.Paragraph };
                    break;
                case not SourceText { Kind: SourceTextKind.Particulars }:
                    isBeforeTable = false;
                    break;
            }
        }
    }
}
