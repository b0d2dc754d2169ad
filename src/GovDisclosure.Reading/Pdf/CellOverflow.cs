namespace GovDisclosure.Reading.Pdf;

/// <summary>Finds the letters of cells that the end of the page cuts: they stand below the rules of their table.</summary>
/// <remarks>
/// A browser draws the rule below a row that is closed on this page, and none below its neighbours that reach into rows of the next page:
/// the grid ends with that rule, while the names in the open cells go on beneath it.
/// </remarks>
internal static class CellOverflow
{
    /// <summary>The widest step from one line of a cell to the next, in letters.</summary>
    private const double Step = 2.2;

    /// <summary>Puts the letters below a table into its open cells where nothing else stands below it; those that remain stay.</summary>
    public static void Take(PdfPage page, List<PdfGrid> grids, List<PdfGlyph> free)
    {
        if (grids.Count == 0)
        {
            return;
        }

        var grid = grids.OrderByDescending(g => g.Bottom).First();
        var open = grid.Cells.Where(cell => cell.IsOpenBelow).ToList();
        if (open.Count == 0 || open.Sum(cell => cell.ColumnSpan) == grid.Columns.Count - 1)
        {
            return;
        }

        var lines = TextLine.Of(free.FindAll(glyph => glyph.Centre > grid.Bottom));
        var taken = Chain(lines, grid.Bottom, open);
        if (taken == 0 || lines.Skip(taken).Any(line => !PageFurniture.IsAtFoot(line, page.Height)))
        {
            return;
        }

        var last = lines[taken - 1];
        bool IsTaken(PdfGlyph glyph) => glyph.Centre > grid.Bottom && glyph.Baseline < last.Baseline + (last.Size / 2);
        foreach (var glyph in free.Where(IsTaken))
        {
            open.Find(cell => IsIn(glyph, cell))?.Glyphs.Add(glyph);
        }

        free.RemoveAll(IsTaken);
    }

    /// <summary>How many lines follow each other below the table with each letter in an open cell.</summary>
    private static int Chain(List<TextLine> lines, double bottom, List<PdfCell> open)
    {
        var (count, last) = (0, bottom);
        while (count < lines.Count && lines[count].Baseline - last < Step * lines[count].Size
            && lines[count].Glyphs.All(glyph => glyph.IsSpace || open.Exists(cell => IsIn(glyph, cell))))
        {
            last = lines[count].Baseline;
            count++;
        }

        return count;
    }

    private static bool IsIn(PdfGlyph glyph, PdfCell cell) => glyph.Middle > cell.Left && glyph.Middle < cell.Right;
}
