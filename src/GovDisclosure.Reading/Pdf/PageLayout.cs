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
        foreach (var grid in grids)
        {
            if (IsTable(grid))
            {
                layout.Items.Add(new PageItem { Top = grid.Rows[0], Table = PdfTable.Of(grid, page.Number) });
            }
            else
            {
                free.AddRange(grid.Cells.SelectMany(cell => cell.Glyphs));
            }
        }

        layout.Items.AddRange(TextLine.Of(free).Select(line => new PageItem { Top = line.Baseline - line.Size, Line = line }));
        layout.Items.AddRange(page.Pictures.Select(picture => new PageItem { Top = picture.Top, Picture = picture }));
        layout.Items.Sort(static (a, b) => a.Top.CompareTo(b.Top));
        layout.HasDoubtfulColumns = AlignedTable.Replace(layout.Items, page.Number);
        return layout;
    }

    /// <summary>Rules around one text, bars of a chart and ornaments are no table: it has texts at its top or at its left.</summary>
    private static bool IsTable(PdfGrid grid)
    {
        static bool HasText(PdfCell cell) => cell.Glyphs.Exists(glyph => !glyph.IsSpace);
        return grid.Cells.Count(HasText) >= 2
            && (grid.Cells.Where(cell => cell.Row == 0).Average(cell => HasText(cell) ? 1 : 0) > 0.5
                || grid.Cells.Where(cell => cell.Column == 0).Average(cell => HasText(cell) ? 1 : 0) > 0.5);
    }

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
