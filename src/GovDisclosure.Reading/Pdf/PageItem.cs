namespace GovDisclosure.Reading.Pdf;

/// <summary>A line, a table or a picture of a page, at its place.</summary>
internal sealed class PageItem
{
    public double Top { get; init; }

    public double Left { get; init; }

    public double Right { get; init; }

    /// <summary>Where a table ends; the top of anything else.</summary>
    public double Bottom { get; private init; }

    public TextLine? Line { get; init; }

    public PdfTable? Table { get; init; }

    public PdfPicture? Picture { get; init; }

    /// <summary>The look of the column in which a line stands; null for the look of its page.</summary>
    public TextMeasure? Measure { get; private init; }

    public static PageItem Of(TextLine line) => new() { Top = line.Baseline - line.Size, Bottom = line.Baseline - line.Size, Left = line.Left, Right = line.Right, Line = line };

    public static PageItem Of(PdfPicture picture) => new() { Top = picture.Top, Bottom = picture.Top, Left = picture.Left, Right = picture.Left + picture.Width, Picture = picture };

    public static PageItem Of(PdfTable table, PdfGrid grid)
        => new() { Top = grid.Rows[0], Bottom = grid.Bottom, Left = grid.Columns[0], Right = grid.Columns[grid.Columns.Count - 1], Table = table };

    public PageItem In(TextMeasure column) => new() { Top = Top, Bottom = Bottom, Left = Left, Right = Right, Line = Line, Table = Table, Picture = Picture, Measure = column };

    /// <summary>The stretches across the page in which nothing of it stands.</summary>
    public List<(double From, double To)> Gaps() => Line?.Gaps() ?? [(double.MinValue, Left), (Right, double.MaxValue)];
}
