using UglyToad.PdfPig.Core;

namespace GovDisclosure.Reading.Pdf;

/// <summary>The path that a page is drawing: its straight lines, and the box around each of its parts.</summary>
internal sealed class RawPath
{
    /// <summary>The most points of one path; what follows is neither a rule nor a box.</summary>
    private const int Most = 20_000;

    private readonly List<(double Left, double Bottom, double Right, double Top)> _boxes = [];
    private PdfPoint _start;
    private PdfPoint _last;
    private bool _isOpen;

    public List<(PdfPoint From, PdfPoint To)> Lines { get; } = [];

    public void Begin() => _isOpen = false;

    public void Move(PdfPoint point)
    {
        _start = _last = point;
        _isOpen = false;
    }

    public void Line(PdfPoint point)
    {
        if (Lines.Count < Most)
        {
            Lines.Add((_last, point));
        }

        Extend(point);
    }

    public void Curve(PdfPoint point) => Extend(point);

    public PdfPoint? Close()
    {
        if (_last.X != _start.X || _last.Y != _start.Y)
        {
            Line(_start);
        }

        return _start;
    }

    public IEnumerable<PdfRectangle> Boxes() => _boxes.Select(box => new PdfRectangle(box.Left, box.Bottom, box.Right, box.Top));

    public void Clear()
    {
        Lines.Clear();
        _boxes.Clear();
        _isOpen = false;
    }

    private void Extend(PdfPoint point)
    {
        if (!_isOpen && _boxes.Count < Most)
        {
            _isOpen = true;
            _boxes.Add((_last.X, _last.Y, _last.X, _last.Y));
        }

        if (_isOpen)
        {
            var box = _boxes[_boxes.Count - 1];
            _boxes[_boxes.Count - 1] = (Math.Min(box.Left, point.X), Math.Min(box.Bottom, point.Y), Math.Max(box.Right, point.X), Math.Max(box.Top, point.Y));
        }

        _last = point;
    }
}
