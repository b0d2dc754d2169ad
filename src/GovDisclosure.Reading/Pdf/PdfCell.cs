namespace GovDisclosure.Reading.Pdf;

/// <summary>A cell of a grid: where it begins, what it covers, the letters in it.</summary>
internal sealed class PdfCell(int row, int column, int rowSpan, int columnSpan)
{
    public int Row { get; } = row;

    public int Column { get; } = column;

    public int RowSpan { get; } = rowSpan;

    public int ColumnSpan { get; } = columnSpan;

    public double Left { get; init; }

    public double Right { get; init; }

    /// <summary>Whether no rule closes it at the top of its table, so that it can go on from the page before.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>Whether no rule closes it at the foot of its table, so that it can go on on the next page.</summary>
    public bool IsOpenBelow { get; init; }

    public List<PdfGlyph> Glyphs { get; } = [];
}
