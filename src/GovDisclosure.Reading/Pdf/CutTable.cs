namespace GovDisclosure.Reading.Pdf;

/// <summary>Tells tables whose side lies outside what the page shows: the program that wrote the page left out what stands there.</summary>
/// <remarks>
/// A browser that prints a table wider than the page draws the rules of its last column beyond the edge, and of its figures only the digits
/// that show: 46 becomes 4. A program that writes the text beyond the edge too has lost nothing.
/// </remarks>
internal static class CutTable
{
    /// <summary>How far a rule reaches out of the page before a digit can be lost, in points.</summary>
    public const double Least = 2;

    /// <summary>How far it does where the table is closed there: the border of a cell and its padding.</summary>
    private const double LeastClosed = 6;

    /// <summary>Whether the left and the right side of a table are cut.</summary>
    public static (bool Left, bool Right) Sides(PdfGrid grid, PdfPage page)
    {
        var cuts = page.Cut.FindAll(cut => Is(cut, grid, page));
        return (cuts.Exists(cut => IsNear(cut.From, grid.Columns[0])), cuts.Exists(cut => IsNear(cut.To, grid.Columns[grid.Columns.Count - 1])));
    }

    private static bool Is(PdfRule cut, PdfGrid grid, PdfPage page)
        => cut.At > grid.Rows[0] - RuleJoiner.Tolerance && cut.At < grid.Bottom + RuleJoiner.Tolerance
            && (IsNear(cut.To, grid.Columns[grid.Columns.Count - 1]) || IsNear(cut.From, grid.Columns[0]))
            && (cut.To - cut.From > LeastClosed || !page.Vertical.Exists(rule => rule.At > cut.From + 1 && rule.At < cut.To + 1 && rule.From < grid.Bottom && rule.To > grid.Rows[0]))
            && !page.Glyphs.Exists(glyph => !glyph.IsSpace && glyph.Left > cut.From && glyph.Right < cut.To + RuleJoiner.Tolerance && glyph.Centre > grid.Rows[0] && glyph.Centre < grid.Bottom);

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= RuleJoiner.Tolerance;
}
