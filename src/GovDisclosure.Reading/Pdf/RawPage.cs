using System.Runtime.InteropServices;
using UglyToad.PdfPig.Core;

namespace GovDisclosure.Reading.Pdf;

/// <summary>What a page draws, in the points of the page: letters, straight lines, filled boxes, pictures.</summary>
internal sealed class RawPage(double width, double height)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    public List<Glyph> Glyphs { get; } = [];

    public List<(PdfPoint From, PdfPoint To)> Lines { get; } = [];

    /// <summary>Filled shapes by the box around them, and whether they are dark.</summary>
    public List<(PdfRectangle Box, bool IsDark)> Boxes { get; } = [];

    public List<PdfRectangle> Pictures { get; } = [];

    /// <summary>Lines and filled shapes of which the page shows a part only, each with the area that it shows.</summary>
    public List<(PdfRectangle Box, PdfRectangle Area)> Cut { get; } = [];

    /// <summary>Whether the page draws more than is taken in.</summary>
    public bool IsCut { get; set; }

    public int Unknown { get; set; }

    /// <summary>The form fields and texts over the page whose value could not be read.</summary>
    public int UnreadFields { get; set; }

    /// <summary>The ticked boxes, notes and seals over the page that are passed over.</summary>
    public int UnreadMarks { get; set; }

    [StructLayout(LayoutKind.Auto)]
    internal readonly struct Glyph(string text, PdfPoint start, PdfPoint end, double size, bool isBold, bool isInvisible)
    {
        public string Text { get; } = text;

        public PdfPoint Start { get; } = start;

        public PdfPoint End { get; } = end;

        public double Size { get; } = size;

        public bool IsBold { get; } = isBold;

        public bool IsInvisible { get; } = isInvisible;
    }
}
