using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Writes a table with its caption, unit and notes: merged cells, repeated header rows, rows that do not break across pages.</summary>
internal sealed class WordTable
{
    /// <summary>A row with more text than this may break: it could be higher than a page.</summary>
    private const int MaxUnbroken = 500;

    private readonly WordBody _body;
    private readonly XmlBuffer _xml;
    private readonly TableBlock _table;
    private readonly WordColumns _columns;
    private string? _bookmark;
    private int _keptRows;

    private WordTable(WordBody body, TableBlock table)
    {
        _body = body;
        _xml = body.Xml;
        _table = table;
        _columns = body.Columns(table);
        _bookmark = table.Id is { } id && WordTableId.Bookmark(id) is { } name && body.TryTake(name) ? name : null;
    }

    public static void Write(WordBody body, TableBlock table)
    {
        if (!string.IsNullOrEmpty(table.Caption))
        {
            body.Paragraph("Caption"u8, table.Caption!);
        }

        if (table.Unit is not null)
        {
            body.Paragraph("TableUnit"u8, "单位：" + table.Unit);
        }

        var writer = new WordTable(body, table);
        foreach (var piece in writer._columns.Pieces)
        {
            body.EndTable();
            writer.WritePiece(piece);
            body.BeginAfterTable();
        }

        foreach (var note in table.Notes)
        {
            body.Paragraph("ReportNote"u8, "注：" + note);
        }
    }

    private void WritePiece(int[] piece)
    {
        var widths = _columns.Widths(piece);
        _xml.Markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\""u8).Number(widths.Sum())
            .Markup("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>"u8)
            .Markup(_columns.Size == WordColumns.SmallSize
                ? "<w:tblCellMar><w:left w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"20\" w:type=\"dxa\"/></w:tblCellMar>"u8
                : default)
            .Markup("<w:tblLook w:val=\"0000\"/>"u8);
        if (!string.IsNullOrEmpty(_table.Caption))
        {
            _xml.Markup("<w:tblCaption w:val=\""u8).Text(_table.Caption!).Markup("\"/>"u8);
        }

        _xml.Markup("<w:tblDescription w:val=\""u8).Text(Description()).Markup("\"/></w:tblPr><w:tblGrid>"u8);
        foreach (var width in widths)
        {
            _xml.Markup("<w:gridCol w:w=\""u8).Number(width).Markup("\"/>"u8);
        }

        _xml.Markup("</w:tblGrid>"u8);
        _keptRows = WordTableHeight.IsKeptTogether(_table, _columns, widths) ? _table.HeaderRows.Count + _table.Rows.Count - 1 : 0;
        WriteRows(piece, widths);
        _xml.Markup("</w:tbl>"u8);
    }

    private string Description()
        => FormattableString.Invariant($"表格，共{_table.HeaderRows.Count + _table.Rows.Count}行{_table.ColumnCount}列")
            + (_table.Unit is null ? "。" : "，单位：" + _table.Unit + "。");

    private void WriteRows(int[] piece, int[] widths)
    {
        // What covers each column: the cell, where it begins, and how many rows it still takes.
        var covers = new Cover[_table.ColumnCount];
        var headers = _table.HeaderRows.Count;
        for (var row = 0; row < headers + _table.Rows.Count; row++)
        {
            var source = row < headers ? _table.HeaderRows[row] : _table.Rows[row - headers];
            var length = 0;
            for (var i = 0; i < source.Cells.Count; i++)
            {
                var cell = source.Cells[i];
                var start = _table.ColumnOf(row, i);
                length += cell.Text.Length;
                for (var column = start; column < start + cell.ColumnSpan; column++)
                {
                    covers[column] = new Cover(cell, row, start);
                }
            }

            _xml.Markup(length <= MaxUnbroken ? "<w:tr><w:trPr><w:cantSplit/>"u8 : "<w:tr><w:trPr>"u8)
                .Markup(row < headers ? "<w:tblHeader/></w:trPr>"u8 : "</w:trPr>"u8);
            for (var at = 0; at < piece.Length;)
            {
                at = WriteCell(covers, piece, widths, row, at, row < headers || source.IsHeader);
            }

            _xml.Markup("</w:tr>"u8);
        }
    }

    /// <summary>Writes the cell at a place of a piece; returns the place after it.</summary>
    private int WriteCell(Cover[] covers, int[] piece, int[] widths, int row, int at, bool isHeaderRow)
    {
        var cover = covers[piece[at]];
        var end = at;
        var width = 0;
        while (end < piece.Length && covers[piece[end]].Equals(cover))
        {
            width += widths[end++];
        }

        _xml.Markup("<w:tc><w:tcPr><w:tcW w:w=\""u8).Number(width).Markup("\" w:type=\"dxa\"/>"u8);
        if (end - at > 1)
        {
            _xml.Markup("<w:gridSpan w:val=\""u8).Number(end - at).Markup("\"/>"u8);
        }

        if (cover.Cell.RowSpan > 1)
        {
            _xml.Markup(cover.Row == row ? "<w:vMerge w:val=\"restart\"/>"u8 : "<w:vMerge/>"u8);
        }

        _xml.Markup("<w:vAlign w:val=\"center\"/></w:tcPr>"u8);
        if (cover.Row == row)
        {
            var alignment = isHeaderRow || _table.Alignments.Count == 0 ? ColumnAlignment.Automatic : _table.Alignments[cover.Column];
            var scale = _columns.IsSqueezed ? WordCell.Scale(cover.Cell, _columns.Size, width) : 100;
            WordCell.Write(_xml, cover.Cell, WordCellStyles.Of(cover.Cell, isHeaderRow, cover.Column < _table.StubColumns), alignment, _columns.Size, scale, row < _keptRows, TakeBookmark());
        }
        else
        {
            _xml.Markup("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>"u8).Markup(row < _keptRows ? "<w:keepNext/></w:pPr></w:p>"u8 : "</w:pPr></w:p>"u8);
        }

        _xml.Markup("</w:tc>"u8);
        return end;
    }

    private (string? Name, int Id) TakeBookmark()
    {
        var name = _bookmark;
        _bookmark = null;
        return (name, name is null ? 0 : _body.NextBookmark());
    }

    private readonly struct Cover(TableCell cell, int row, int column) : IEquatable<Cover>
    {
        public TableCell Cell { get; } = cell;

        public int Row { get; } = row;

        public int Column { get; } = column;

        public bool Equals(Cover other) => Row == other.Row && Column == other.Column;

        public override bool Equals(object? obj) => obj is Cover other && Equals(other);

        public override int GetHashCode() => (Row * 397) ^ Column;
    }
}
