using System.Runtime.InteropServices;

namespace GovDisclosure.Reading.Pdf;

/// <summary>A picture on a page.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PdfPicture(double top, double left, double width, double height)
{
    public double Top { get; } = top;

    public double Left { get; } = left;

    public double Width { get; } = width;

    public double Height { get; } = height;
}
