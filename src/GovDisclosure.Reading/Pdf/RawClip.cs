using UglyToad.PdfPig.Core;

namespace GovDisclosure.Reading.Pdf;

/// <summary>The part of a page that shows what is drawn: the page itself, and the boxes to which its drawing was restricted.</summary>
internal sealed class RawClip(double width, double height)
{
    /// <summary>The most states that are kept; deeper ones show what the last of them does.</summary>
    private const int Most = 1000;

    /// <summary>The most boxes of a path that restricts; one of more is no frame, and each restriction looks at them all again.</summary>
    private const int MostBoxes = 100;

    private readonly Stack<PdfRectangle> _kept = new();
    private int _deeper;

    public PdfRectangle Area { get; private set; } = new(0, 0, width, height);

    public void Push()
    {
        if (_kept.Count < Most)
        {
            _kept.Push(Area);
        }
        else
        {
            _deeper++;
        }
    }

    public void Pop()
    {
        if (_deeper > 0)
        {
            _deeper--;
        }
        else if (_kept.Count > 0)
        {
            Area = _kept.Pop();
        }
    }

    /// <summary>Restricts what follows to the box around some boxes; there is no restriction by none and by too many.</summary>
    public void Restrict(IEnumerable<PdfRectangle> boxes)
    {
        var (left, bottom, right, top) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        var count = 0;
        foreach (var box in boxes)
        {
            if (++count > MostBoxes)
            {
                return;
            }

            (left, bottom, right, top) = (Math.Min(left, box.Left), Math.Min(bottom, box.Bottom), Math.Max(right, box.Right), Math.Max(top, box.Top));
        }

        if (left <= right && bottom <= top)
        {
            Area = new PdfRectangle(Math.Max(left, Area.Left), Math.Max(bottom, Area.Bottom), Math.Min(right, Area.Right), Math.Min(top, Area.Top));
        }
    }

    /// <summary>Whether a box is shown in part only: some of it lies in the area, and some well outside.</summary>
    public bool Cuts(PdfRectangle box, double most)
        => box.Left < Area.Right && box.Right > Area.Left && box.Bottom < Area.Top && box.Top > Area.Bottom
            && (box.Left < Area.Left - most || box.Right > Area.Right + most || box.Bottom < Area.Bottom - most || box.Top > Area.Top + most);
}
