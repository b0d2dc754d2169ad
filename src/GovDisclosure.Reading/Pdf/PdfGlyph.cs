using System.Runtime.InteropServices;

namespace GovDisclosure.Reading.Pdf;

/// <summary>A letter on a page, in points from the upper left corner of the page as it is read.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PdfGlyph(string text, double left, double right, double baseline, double size, bool isBold)
{
    public string Text { get; } = text;

    public double Left { get; } = left;

    public double Right { get; } = right;

    public double Baseline { get; } = baseline;

    public double Size { get; } = size;

    public bool IsBold { get; } = isBold;

    public double Middle => (Left + Right) / 2;

    /// <summary>The height at which the letter stands to the eye: above the baseline by a third of its size.</summary>
    public double Centre => Baseline - (Size / 3);

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    public bool IsWide => Text.Length > 0 && Text[0] >= '\u2E80';
}
