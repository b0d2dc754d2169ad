using System.Globalization;
using GovDisclosure.Internal;
using GovDisclosure.Publishing;

namespace GovDisclosure.OpenXml.PersonalData;

/// <summary>A part of text: paragraphs and tables of Word, comments, notes, properties, drawings, addresses of links.</summary>
internal sealed class PartCheck(PersonalDataScanner scanner, TextWriter? output, string name)
{
    private readonly MarkupPiece _piece = new(scanner, output);
    private readonly bool _isSeen = PartKinds.IsSeen(name);
    private string _element = string.Empty;
    private int _paragraph;
    private int _table;
    private int _row;
    private int _column;

    public void Read(TextReader reader)
    {
        _piece.IsHidden = !_isSeen;
        var markup = new MarkupReader(reader, isHtml: false);
        while (markup.Next())
        {
            if (!markup.IsTag)
            {
                Text(markup.Raw);
            }
            else
            {
                Tag(markup);
            }
        }

        End();
    }

    // White space between elements is no text; everything else is, whatever its element.
    private void Text(ReadOnlySpan<char> raw)
    {
        if (_element is "t" or "delText" or "instrText" || !raw.IsWhiteSpace())
        {
            _piece.Text(raw);
            if (_piece.IsLong)
            {
                End();
            }
        }
        else
        {
            _piece.Skip(raw);
        }
    }

    private void Tag(MarkupReader markup)
    {
        _element = markup.IsClosing ? string.Empty : markup.Name;
        _piece.IsHidden |= _element is "vanish" or "delText" or "instrText";
        switch (markup.Name)
        {
            case "tbl" when !markup.IsClosing:
                End();
                scanner.BeginTable();
                (_table, _row) = (_table + 1, 0);
                break;
            case "tr" when !markup.IsClosing:
                End();
                (_row, _column) = (_row + 1, 0);
                _piece.BeginRow();
                break;
            case "tc" when !markup.IsClosing && _piece.IsRow:
                _piece.BeginCell(++_column);
                break;
            case "gridSpan" when int.TryParse(markup.Attribute("val"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span):
                _column += Math.Min(Math.Max(span, 1), 100) - 1;
                break;
            case "tab" or "br" or "cr" or "noBreakHyphen":
                _piece.Break(markup.Name == "tab" ? '\t' : markup.Name == "noBreakHyphen" ? '-' : '\n');
                break;
            default:
                Ends(markup);
                return;
        }

        _piece.Skip(markup.Raw);
    }

    private void Ends(MarkupReader markup)
    {
        _piece.Skip(Masked(markup));
        if (markup.Name is "tr" or "tbl" || (!_piece.IsRow && markup.IsClosing && EndsPiece(markup.Name)))
        {
            End();
        }
        else if (markup.IsClosing && markup.Name is "p")
        {
            _piece.Break('\n');
        }
    }

    // In Word's own markup a paragraph ends a text; elsewhere every element but runs does.
    private static bool EndsPiece(string element) => element is not ("t" or "r" or "rPr" or "pPr" or "delText" or "instrText" or "hyperlink" or "ins" or "del" or "smartTag" or "sdt" or "sdtContent" or "fldSimple");

    private ReadOnlySpan<char> Masked(MarkupReader markup)
    {
        if (markup.Name is "Relationship" or "Override" && markup.Raw.IndexOf("calcChain.xml".AsSpan()) >= 0)
        {
            return default;
        }

        if (!(markup.Name is "Relationship" or "docPr" or "cNvPr" or "hyperlink" or "imagedata" or "alias" || markup.Raw.StartsWith("<!--".AsSpan(), StringComparison.Ordinal)))
        {
            return markup.Raw;
        }

        var copy = markup.Raw.ToArray();
        scanner.Mask(copy, scanner.Text(copy, Place(), isHidden: true));
        return copy;
    }

    private void End()
    {
        _paragraph += _piece is { IsRow: false, HasText: true } ? 1 : 0;
        _piece.End(Place());
        _piece.IsHidden = !_isSeen;
    }

    private SourcePlace Place() => _piece.IsRow ? new SourcePlace { Table = _table, Row = _row } : new SourcePlace { Paragraph = Math.Max(1, _paragraph) };
}
