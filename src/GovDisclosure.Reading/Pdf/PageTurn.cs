using UglyToad.PdfPig.Core;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Turns the points of a page so that most of its text runs from left to right, and counts down from the top.</summary>
internal sealed class PageTurn
{
    private readonly double _width;
    private readonly double _height;
    private readonly int _quarter;

    private PageTurn(double width, double height, int quarter)
    {
        _width = width;
        _height = height;
        _quarter = quarter;
    }

    public double Width => _quarter % 2 == 0 ? _width : _height;

    public double Height => _quarter % 2 == 0 ? _height : _width;

    /// <summary>The turn that suits most letters: a table that lies across an upright page is read as its reader would hold it.</summary>
    public static PageTurn Of(RawPage page)
    {
        Span<int> counts = stackalloc int[4];
        counts.Clear();
        foreach (var glyph in page.Glyphs)
        {
            counts[Direction(glyph)]++;
        }

        var best = 0;
        for (var i = 1; i < 4; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return new PageTurn(page.Width, page.Height, best);
    }

    public (double X, double Y) Turn(PdfPoint point) => _quarter switch
    {
        1 => (point.Y, point.X),
        2 => (_width - point.X, point.Y),
        3 => (_height - point.Y, _width - point.X),
        _ => (point.X, _height - point.Y),
    };

    /// <summary>0 to the right, 1 upwards, 2 to the left, 3 downwards.</summary>
    private static int Direction(RawPage.Glyph glyph)
    {
        var x = glyph.End.X - glyph.Start.X;
        var y = glyph.End.Y - glyph.Start.Y;
        return Math.Abs(x) >= Math.Abs(y) ? x >= 0 ? 0 : 2 : y > 0 ? 1 : 3;
    }
}
