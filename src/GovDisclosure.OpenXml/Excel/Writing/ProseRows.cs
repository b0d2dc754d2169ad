namespace GovDisclosure.OpenXml.Excel;

/// <summary>Writes the rows of the sheet with the text: two columns, which a text runs over and a field shares with its label.</summary>
internal sealed class ProseRows(SheetXml sheet)
{
    private const double LabelWidth = 14;
    private const double ValueWidth = 76;

    private readonly List<(CellRange From, string To)> _links = [];
    private readonly Dictionary<int, string> _texts = [];

    public static double[] Widths => [LabelWidth, ValueWidth];

    /// <summary>The row that is written next.</summary>
    public int Next { get; private set; } = 1;

    /// <summary>Text over both columns, cut into several rows where one cannot show it.</summary>
    /// <param name="style">The format.</param>
    /// <param name="text">The text, clean already.</param>
    /// <param name="least">The least height in points; 0 for the usual one.</param>
    public void Text(CellStyle style, string text, double least = 0)
    {
        // Titles and headings have larger letters than the width is counted in.
        var width = (LabelWidth + ValueWidth) * (style.Role == CellRole.Title ? 0.6 : style.Role is >= CellRole.Heading1 and <= CellRole.Heading2 ? 0.75 : 1);
        foreach (var piece in TextChunks.Of(text, width))
        {
            sheet.BeginRow(Next, Math.Max(least, ColumnWidths.Height(TextWidth.Lines(piece, width))));
            sheet.Text(1, style, piece);
            _texts[Next] = piece;
            sheet.Empty(2, style);
            sheet.Merge(Next, 1, Next, 2);
            style = new CellStyle(CellRole.Continued, IsInput: style.IsInput);
            Next++;
        }
    }

    /// <summary>An empty row for a paragraph that is to be filled in.</summary>
    public void Input(double height)
    {
        var style = new CellStyle(CellRole.Paragraph, IsInput: true);
        sheet.BeginRow(Next, height);
        sheet.Empty(1, style);
        sheet.Empty(2, style);
        sheet.Merge(Next, 1, Next, 2);
        Next++;
    }

    /// <summary>A row with a formula that gives no text yet.</summary>
    public void Formula(CellStyle style, string formula, double height)
    {
        sheet.BeginRow(Next, height);
        sheet.Formula(1, style, formula.AsSpan(), string.Empty);
        sheet.Empty(2, style);
        sheet.Merge(Next, 1, Next, 2);
        Next++;
    }

    /// <summary>A label and its value side by side.</summary>
    public void Field(CellStyle label, string name, CellStyle style, string value)
    {
        BeginField(label, name, Math.Max(ColumnWidths.Height(TextWidth.Lines(value, ValueWidth)), 0));
        var pieces = TextChunks.Of(value, ValueWidth).ToList();
        sheet.Text(2, style, pieces[0]);
        Next++;
        foreach (var piece in pieces.Skip(1))
        {
            sheet.BeginRow(Next++, ColumnWidths.Height(TextWidth.Lines(piece, ValueWidth)));
            sheet.Empty(1, new CellStyle(CellRole.Continued));
            sheet.Text(2, new CellStyle(CellRole.Continued), piece);
        }
    }

    /// <summary>A label and a number, or a day as the number that a workbook knows it by.</summary>
    public void Field(CellStyle label, string name, CellStyle style, decimal value)
    {
        BeginField(label, name, 0);
        sheet.Number(2, style, value);
        Next++;
    }

    /// <summary>The place of a table: a link to its sheet.</summary>
    public void Link(Sheet target)
    {
        sheet.BeginRow(Next);
        sheet.Text(1, new CellStyle(CellRole.TableLink), $"（表格见工作表“{target.Name}”）");
        sheet.Empty(2, new CellStyle(CellRole.TableLink));
        sheet.Merge(Next, 1, Next, 2);
        _links.Add((new CellRange(Next, 1, Next, 1), target.Prefix + "A1"));
        Next++;
    }

    /// <summary>The text of a row, empty where it has none.</summary>
    public string TextOf(int row) => _texts.TryGetValue(row, out var text) ? text : string.Empty;

    public void Skip() => Next++;

    public void WriteLinks() => sheet.Links(_links);

    private void BeginField(CellStyle label, string name, double height)
    {
        sheet.BeginRow(Next, Math.Max(height, ColumnWidths.Height(TextWidth.Lines(name, LabelWidth))));
        sheet.Text(1, label, name);
    }
}
