using GovDisclosure.Documents;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml;

/// <summary>Makes a table of what was read of it.</summary>
internal static class WordTableBuilder
{
    /// <summary>A table with other tables in it and no more cells than this only arranges them.</summary>
    private const int MaxLayoutCells = 6;

    public static void Add(WordFlow flow, List<WordRowDraft> rows, int number, string? caption)
    {
        var cells = rows.SelectMany(row => row.Cells).ToList();
        if (cells.Exists(cell => cell.Flow.HasTable) && (cells.Count <= MaxLayoutCells || rows.TrueForAll(row => row.Cells.Count <= 1)))
        {
            cells.ForEach(cell => flow.Items.AddRange(cell.Flow.Items));
            return;
        }

        var place = new SourcePlace { Table = number };
        var id = cells.SelectMany(cell => cell.Flow.Paragraphs).Select(paragraph => paragraph.TableId).FirstOrDefault(name => name is not null);
        flow.Items.Add(new SourceTable(place, rows.Select(Row)) { Caption = caption, Id = id });
        foreach (var cell in cells)
        {
            var inside = place with { Row = cell.Row, Column = cell.Column };
            foreach (var item in cell.Flow.Items)
            {
                switch (item)
                {
                    case SourcePicture picture:
                        flow.Items.Add(Move(picture, inside));
                        break;
                    case WordChartFigures or SourceTable:
                        flow.Items.Add(item);
                        break;
                }
            }
        }
    }

    private static SourceRow Row(WordRowDraft row)
    {
        var cells = new List<SourceCell>(row.Cells.Count + 2);
        AddGap(cells, row.Before);
        cells.AddRange(row.Cells.Select(cell => Cell(cell, row.IsHeader)));
        AddGap(cells, row.After);
        return new SourceRow(cells) { IsHeader = row.IsHeader };
    }

    // Columns that a row leaves out at its ends: without a cell everything beside them would move.
    private static void AddGap(List<SourceCell> cells, int columns)
    {
        if (columns > 0)
        {
            cells.Add(new SourceCell(string.Empty) { ColumnSpan = columns });
        }
    }

    private static SourceCell Cell(WordCellDraft cell, bool isHeaderRow)
    {
        var paragraphs = cell.Flow.Paragraphs.ToList();
        var text = string.Join("\n", paragraphs.Select(Printed).Where(line => line.Length > 0));
        var style = paragraphs.Count == 1 && paragraphs[0].Style is { } name ? WordCellStyles.Find(name) : null;
        return new SourceCell(text)
        {
            ColumnSpan = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
            IsHeader = isHeaderRow || style is { IsHeader: true },
            Kind = style is null ? null : Kind(style, paragraphs[0].Tag, text),
        };
    }

    private static TableCellKind? Kind(WordCellStyle style, string? tag, string text)
        => (tag is null ? null : WordCellStyles.KindOfTag(tag, text)) ?? WordCellStyles.Kind(style, text);

    private static string Printed(WordParagraph paragraph)
        => paragraph.Label is { IsBullet: false } label ? label.Text + paragraph.Text : paragraph.Text;

    private static SourcePicture Move(SourcePicture picture, SourcePlace place)
        => new(place, picture.Description) { Width = picture.Width, Height = picture.Height, IsOrnament = picture.IsOrnament };
}
