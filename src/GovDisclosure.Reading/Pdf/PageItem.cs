namespace GovDisclosure.Reading.Pdf;

/// <summary>A line, a table or a picture of a page, at its height.</summary>
internal sealed class PageItem
{
    public double Top { get; init; }

    public TextLine? Line { get; init; }

    public PdfTable? Table { get; init; }

    public PdfPicture? Picture { get; init; }
}
