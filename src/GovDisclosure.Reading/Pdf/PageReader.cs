using UglyToad.PdfPig.Core;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Turns what a page draws upright, and keeps of its lines and boxes the rules that can border a cell.</summary>
internal static class PageReader
{
    /// <summary>The thickest filled box that is a rule, in points.</summary>
    private const double Thick = 3.5;

    private const double Shortest = 2;

    /// <summary>The most dark boxes that are held against lines and letters; a chart has some dozens.</summary>
    private const int MostBars = 200;

    /// <summary>Smaller pictures are marks and lines.</summary>
    private const double Small = 60;

    private const double Huge = 100_000;

    public static PdfPage Read(RawPage source, int number)
    {
        var turn = PageTurn.Of(source);
        var page = new PdfPage(number, turn.Width, turn.Height) { Unknown = source.Unknown, UnreadFields = source.UnreadFields, UnreadMarks = source.UnreadMarks, IsCut = source.IsCut };
        foreach (var glyph in source.Glyphs)
        {
            Add(glyph, turn, page);
        }

        var bars = Bars(source, turn, page);
        foreach (var (from, to) in source.Lines)
        {
            if (!bars.Exists(bar => IsOn(bar, from) && IsOn(bar, to)))
            {
                AddLine(turn.Turn(from), turn.Turn(to), page);
            }
        }

        foreach (var (box, _) in source.Boxes)
        {
            AddBox(box, turn, page);
        }

        foreach (var (box, area) in source.Cut)
        {
            AddCut(box, area, turn, page);
        }

        foreach (var picture in source.Pictures)
        {
            AddPicture(picture, turn, page);
        }

        return page;
    }

    private static void Add(RawPage.Glyph glyph, PageTurn turn, PdfPage page)
    {
        var (x1, y) = turn.Turn(glyph.Start);
        var (x2, _) = turn.Turn(glyph.End);
        if (!IsFinite(x1) || !IsFinite(x2) || !IsFinite(y) || !(glyph.Size > 0.5) || glyph.Size > 1000
            || x1 < -20 || y < -20 || x1 > page.Width + 20 || y > page.Height + 20)
        {
            return;
        }

        page.Invisible += glyph.IsInvisible ? 1 : 0;
        var left = Math.Min(x1, x2);
        var right = Math.Max(x1, x2);
        page.Glyphs.Add(new PdfGlyph(glyph.Text, left, right - left < 0.2 ? left + (glyph.Size / 2) : right, y, glyph.Size, glyph.IsBold));
    }

    /// <summary>Dark boxes without text in them: the bars of a chart, whose outlines are no rules of a table.</summary>
    private static List<PdfRectangle> Bars(RawPage source, PageTurn turn, PdfPage page)
        => [.. source.Boxes
            .Where(item => item.IsDark && Math.Abs(item.Box.Width) > Thick && Math.Abs(item.Box.Height) > Thick)
            .Take(MostBars)
            .Where(item => !HasText(item.Box, turn, page))
            .Select(item => item.Box)];

    private static bool HasText(PdfRectangle box, PageTurn turn, PdfPage page)
    {
        var (x1, y1) = turn.Turn(box.BottomLeft);
        var (x2, y2) = turn.Turn(box.TopRight);
        return page.Glyphs.Exists(glyph => glyph.Middle > Math.Min(x1, x2) && glyph.Middle < Math.Max(x1, x2) && glyph.Centre > Math.Min(y1, y2) && glyph.Centre < Math.Max(y1, y2));
    }

    private static bool IsOn(PdfRectangle box, PdfPoint point)
        => point.X > box.Left - 1 && point.X < box.Right + 1 && point.Y > box.Bottom - 1 && point.Y < box.Top + 1;

    private static void AddBox(PdfRectangle box, PageTurn turn, PdfPage page)
    {
        var (x1, y1) = turn.Turn(box.BottomLeft);
        var (x2, y2) = turn.Turn(box.TopRight);
        var isFlat = Math.Abs(y1 - y2) <= Thick;
        var isNarrow = Math.Abs(x1 - x2) <= Thick;
        if (isFlat != isNarrow)
        {
            var (x, y) = ((x1 + x2) / 2, (y1 + y2) / 2);
            AddLine(isFlat ? (x1, y) : (x, y1), isFlat ? (x2, y) : (x, y2), page);
        }
    }

    private static void AddLine((double X, double Y) from, (double X, double Y) to, PdfPage page)
    {
        var width = Math.Abs(from.X - to.X);
        var height = Math.Abs(from.Y - to.Y);
        if (!(width < Huge && height < Huge && Math.Abs(from.X) < Huge && Math.Abs(from.Y) < Huge))
        {
            return;
        }

        if (height < 1 && width >= Shortest)
        {
            page.Horizontal.Add(new PdfRule((from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        }
        else if (width < 1 && height >= Shortest)
        {
            page.Vertical.Add(new PdfRule((from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }

    private static void AddCut(PdfRectangle box, PdfRectangle area, PageTurn turn, PdfPage page)
    {
        var (x1, y1) = turn.Turn(box.BottomLeft);
        var (x2, y2) = turn.Turn(box.TopRight);
        var (left, right) = (Math.Min(x1, x2), Math.Max(x1, x2));
        if (Math.Abs(y1 - y2) > Thick || !(right - left < Huge))
        {
            return;
        }

        var (a1, _) = turn.Turn(area.BottomLeft);
        var (a2, _) = turn.Turn(area.TopRight);
        var (first, last) = (Math.Min(a1, a2), Math.Max(a1, a2));
        if (right > last + CutTable.Least)
        {
            page.Cut.Add(new PdfRule((y1 + y2) / 2, last, right));
        }

        if (left < first - CutTable.Least)
        {
            page.Cut.Add(new PdfRule((y1 + y2) / 2, left, first));
        }
    }

    private static void AddPicture(PdfRectangle picture, PageTurn turn, PdfPage page)
    {
        var (x1, y1) = turn.Turn(picture.BottomLeft);
        var (x2, y2) = turn.Turn(picture.TopRight);
        var (width, height) = (Math.Abs(x1 - x2), Math.Abs(y1 - y2));
        if (width is > Small and < Huge && height is > Small and < Huge)
        {
            page.Pictures.Add(new PdfPicture(Math.Min(y1, y2), Math.Min(x1, x2), width, height));
        }
    }

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
