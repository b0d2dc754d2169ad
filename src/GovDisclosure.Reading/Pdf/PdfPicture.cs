using System.Runtime.InteropServices;

namespace GovDisclosure.Reading.Pdf;

/// <summary>A picture on a page.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PdfPicture(double top, double width, double height)
{
    public double Top { get; } = top;

    public double Width { get; } = width;

    public double Height { get; } = height;
}
