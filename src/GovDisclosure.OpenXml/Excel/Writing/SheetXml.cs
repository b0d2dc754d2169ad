using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Writes the XML of one sheet from top to bottom: its frame, then rows of cells, then what hangs on them.</summary>
internal sealed class SheetXml : IDisposable
{
    private readonly XmlBuffer _xml = new(64 * 1024);
    private readonly StringTable _strings;
    private readonly StyleTable _styles;
    private readonly List<CellRange> _merges = [];
    private int _row;

    public SheetXml(StringTable strings, StyleTable styles)
    {
        _strings = strings;
        _styles = styles;
    }

    public XmlBuffer Xml => _xml;

    /// <summary>The row that is being written.</summary>
    public int Row => _row;

    /// <summary>Begins the sheet.</summary>
    /// <param name="widths">The widths of the columns, in digits.</param>
    /// <param name="frozenRows">How many rows at the top stay in sight.</param>
    /// <param name="frozenColumns">How many columns on the left stay in sight.</param>
    /// <param name="isSelected">Whether the workbook opens on the sheet.</param>
    public void Begin(IReadOnlyList<double> widths, int frozenRows, int frozenColumns, bool isSelected)
    {
        _xml.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView "u8);
        _xml.Markup(isSelected ? "tabSelected=\"1\" workbookViewId=\"0\""u8 : "workbookViewId=\"0\""u8);
        if (frozenRows == 0 && frozenColumns == 0)
        {
            _xml.Markup("/>"u8);
        }
        else
        {
            _xml.Markup("><pane"u8);
            WriteNumber(" xSplit=\""u8, frozenColumns);
            WriteNumber(" ySplit=\""u8, frozenRows);
            var pane = frozenRows == 0 ? "topRight"u8 : frozenColumns == 0 ? "bottomLeft"u8 : "bottomRight"u8;
            _xml.Markup(" topLeftCell=\""u8);
            CellReference.Write(_xml, frozenRows + 1, frozenColumns + 1);
            _xml.Markup("\" activePane=\""u8).Markup(pane).Markup("\" state=\"frozen\"/><selection pane=\""u8).Markup(pane).Markup("\" activeCell=\""u8);
            CellReference.Write(_xml, frozenRows + 1, frozenColumns + 1);
            _xml.Markup("\" sqref=\""u8);
            CellReference.Write(_xml, frozenRows + 1, frozenColumns + 1);
            _xml.Markup("\"/></sheetView>"u8);
        }

        _xml.Markup("</sheetViews><sheetFormatPr defaultRowHeight=\"18\" customHeight=\"1\"/><cols>"u8);
        for (var i = 0; i < widths.Count; i++)
        {
            _xml.Markup("<col min=\""u8).Number(i + 1).Markup("\" max=\""u8).Number(i + 1).Markup("\" width=\""u8)
                .Number((decimal)Math.Round(widths[i], 2)).Markup("\" customWidth=\"1\"/>"u8);
        }

        _xml.Markup("</cols><sheetData>"u8);
    }

    /// <summary>Begins a row.</summary>
    /// <param name="row">The row, from 1, further down than the one before.</param>
    /// <param name="height">The height in points; 0 for the usual one.</param>
    public void BeginRow(int row, double height = 0)
    {
        EndRow();
        _row = row;
        _xml.Markup("<row r=\""u8).Number(row);
        if (height > 0)
        {
            _xml.Markup("\" ht=\""u8).Number((decimal)Math.Round(height, 1)).Markup("\" customHeight=\"1"u8);
        }

        _xml.Markup("\">"u8);
    }

    /// <summary>A cell with text that is clean already; empty text makes an empty cell.</summary>
    public void Text(int column, CellStyle style, string text)
    {
        if (text.Length == 0)
        {
            Empty(column, _styles.Place(style));
            return;
        }

        BeginCell(column, _styles.Place(CellText.LooksLikeFormula(text) ? style with { IsQuoted = true } : style));
        _xml.Markup("\" t=\"s\"><v>"u8).Number(_strings.Place(text)).Markup("</v></c>"u8);
    }

    public void Number(int column, CellStyle style, decimal number)
    {
        BeginCell(column, _styles.Place(style));
        _xml.Markup("\"><v>"u8).Number(number).Markup("</v></c>"u8);
    }

    public void Empty(int column, CellStyle style) => Empty(column, _styles.Place(style));

    public void Empty(int column, int style)
    {
        BeginCell(column, style);
        _xml.Markup("\"/>"u8);
    }

    /// <summary>A cell with a formula and the number that it gives now; the formula is ours, never a host's text.</summary>
    public void Formula(int column, CellStyle style, ReadOnlySpan<char> formula, decimal value, bool isArray = false)
    {
        BeginCell(column, _styles.Place(style));
        _xml.Markup("\">"u8);
        WriteFormula(column, formula, isArray);
        _xml.Markup("<v>"u8).Number(value).Markup("</v></c>"u8);
    }

    /// <summary>A cell with a formula and the text that it gives now.</summary>
    public void Formula(int column, CellStyle style, ReadOnlySpan<char> formula, string value)
    {
        BeginCell(column, _styles.Place(style));
        _xml.Markup("\" t=\"str\">"u8);
        WriteFormula(column, formula, isArray: false);
        _xml.Markup("<v>"u8).Text(CellText.Encode(value)).Markup("</v></c>"u8);
    }

    public void Merge(int row, int column, int lastRow, int lastColumn)
    {
        if (row != lastRow || column != lastColumn)
        {
            _merges.Add(new CellRange(row, column, lastRow, lastColumn));
        }
    }

    /// <summary>Ends the rows, and writes protection and merged cells, which come first of what hangs on them.</summary>
    /// <param name="isProtected">Whether only input cells may be edited; without a password.</param>
    /// <param name="allowsRows">Whether rows may be added and taken out in a protected sheet.</param>
    public void EndRows(bool isProtected = false, bool allowsRows = false)
    {
        EndRow();
        _xml.Markup("</sheetData>"u8);
        if (isProtected)
        {
            _xml.Markup("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\""u8);
            _xml.Markup(allowsRows ? " insertRows=\"0\" deleteRows=\"0\"/>"u8 : "/>"u8);
        }

        if (_merges.Count > 0)
        {
            _xml.Markup("<mergeCells count=\""u8).Number(_merges.Count).Markup("\">"u8);
            foreach (var range in _merges)
            {
                _xml.Markup("<mergeCell ref=\""u8);
                WriteRange(range);
                _xml.Markup("\"/>"u8);
            }

            _xml.Markup("</mergeCells>"u8);
        }
    }

    public void WriteRange(CellRange range)
    {
        CellReference.Write(_xml, range.Row, range.Column);
        if (!range.IsOneCell)
        {
            _xml.Markup(":"u8);
            CellReference.Write(_xml, range.LastRow, range.LastColumn);
        }
    }

    /// <summary>Links into the workbook, each from a cell to an address.</summary>
    public void Links(IReadOnlyList<(CellRange From, string To)> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        _xml.Markup("<hyperlinks>"u8);
        foreach (var (from, to) in links)
        {
            _xml.Markup("<hyperlink ref=\""u8);
            WriteRange(from);
            _xml.Markup("\" location=\""u8).Text(to).Markup("\"/>"u8);
        }

        _xml.Markup("</hyperlinks>"u8);
    }

    /// <summary>Ends the sheet with its print setup: A4, fitted to the width, page numbers below.</summary>
    public void End(bool isLandscape)
    {
        _xml.Markup("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.6\" right=\"0.6\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\""u8)
            .Markup(isLandscape ? "landscape"u8 : "portrait"u8)
            .Markup("\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter></worksheet>"u8);
    }

    public void Dispose() => _xml.Dispose();

    private void EndRow()
    {
        if (_row > 0)
        {
            _xml.Markup("</row>"u8);
            _row = 0;
        }
    }

    private void BeginCell(int column, int style)
    {
        _xml.Markup("<c r=\""u8);
        CellReference.Write(_xml, _row, column);
        _xml.Markup("\" s=\""u8).Number(style);
    }

    private void WriteFormula(int column, ReadOnlySpan<char> formula, bool isArray)
    {
        if (isArray)
        {
            _xml.Markup("<f t=\"array\" ref=\""u8);
            CellReference.Write(_xml, _row, column);
            _xml.Markup("\">"u8);
        }
        else
        {
            _xml.Markup("<f>"u8);
        }

        _xml.Text(formula).Markup("</f>"u8);
    }

    private void WriteNumber(ReadOnlySpan<byte> name, int number)
    {
        if (number > 0)
        {
            _xml.Markup(name).Number(number).Markup("\""u8);
        }
    }
}
