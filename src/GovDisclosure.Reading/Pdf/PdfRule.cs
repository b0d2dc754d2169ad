using System.Runtime.InteropServices;

namespace GovDisclosure.Reading.Pdf;

/// <summary>A straight rule along a page: its place across its direction, and where it begins and ends along it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PdfRule(double at, double from, double to)
{
    public double At { get; } = at;

    public double From { get; } = from;

    public double To { get; } = to;
}
