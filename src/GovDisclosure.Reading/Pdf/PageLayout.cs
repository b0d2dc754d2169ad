using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Pdf;

/// <summary>What stands on a page from top to bottom: letters in tables go to their cells, the others into lines.</summary>
internal sealed class PageLayout
{
    private PageLayout(int number, double width, double height)
    {
        Number = number;
        Width = width;
        Height = height;
    }

    public int Number { get; }

    public double Width { get; }

    public double Height { get; }

    public List<PageItem> Items { get; } = [];

    /// <summary>Whether lines stand in columns that are no sound table.</summary>
    public bool HasDoubtfulColumns { get; private set; }

    public IEnumerable<TextLine> Lines => Items.Select(item => item.Line).OfType<TextLine>();

    public static PageLayout Of(PdfPage page, ReadingLimits limits)
    {
        var layout = new PageLayout(page.Number, page.Width, page.Height);
        var grids = GridFinder.Find(page, limits);
        var free = Assign(page, grids);
        CellOverflow.Take(page, grids, free);
        var items = new List<PageItem>();
        foreach (var grid in grids)
        {
            if (IsTable(grid))
            {
                items.Add(PageItem.Of(PdfTable.Of(grid, page.Number), grid));
            }
            else
            {
                free.AddRange(grid.Cells.SelectMany(cell => cell.Glyphs));
            }
        }

        items.AddRange(TextLine.Of(free).Select(PageItem.Of));
        items.AddRange(page.Pictures.Select(PageItem.Of));
        layout.Items.AddRange(PageColumns.Order(items));
        layout.HasDoubtfulColumns = AlignedTable.Replace(layout.Items, page.Number);
        return layout;
    }

    /// <summary>Rules around one text, bars of a chart and ornaments are no table: one of its rows or columns has texts in most of its cells.</summary>
    /// <remarks>It need not be the first: what goes on from the page before begins with blank labels.</remarks>
    private static bool IsTable(PdfGrid grid)
    {
        var cells = grid.Cells.Select(cell => (cell.Row, cell.Column, HasText: cell.Glyphs.Exists(glyph => !glyph.IsSpace))).ToList();
        return cells.Count(cell => cell.HasText) >= 2
            && (cells.GroupBy(cell => cell.Row).Any(row => IsFilled(row.Count(cell => cell.HasText), row.Count()))
                || cells.GroupBy(cell => cell.Column).Any(column => IsFilled(column.Count(cell => cell.HasText), column.Count())));
    }

    private static bool IsFilled(int texts, int cells) => texts * 2 > cells;

    /// <summary>Puts letters into the cells where they stand; returns those in none.</summary>
    private static List<PdfGlyph> Assign(PdfPage page, List<PdfGrid> grids)
    {
        var free = new List<PdfGlyph>(page.Glyphs.Count);
        foreach (var glyph in page.Glyphs)
        {
            var cell = default(PdfCell);
            for (var i = 0; i < grids.Count && cell is null; i++)
            {
                cell = grids[i].At(glyph.Middle, glyph.Centre);
            }

            (cell?.Glyphs ?? free).Add(glyph);
        }

        return free;
    }
}
