using AngleSharp.Dom;
using GovDisclosure.Documents;
using GovDisclosure.Reading.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Html;

/// <summary>Reads a table that may hold data: rows, cells, spans, caption.</summary>
internal sealed class HtmlTableReader(HtmlTable table, SourceLedger ledger, bool isOurs)
{
    /// <summary>The widest span that a real table has; wider ones are cut to the table's width.</summary>
    private const int WideSpan = 64;

    private const int MostColumns = 1000;

    private readonly TextFlow _flow = new(isOurs);
    private readonly List<SourcePicture> _pictures = [];

    /// <summary>Adds the unit above the table where ours has one, the table, and the pictures that stand in its cells.</summary>
    public void Read()
    {
        var place = new SourcePlace { Table = ledger.Tables + 1 };
        var unit = default(string);
        var caption = Caption(ref unit);
        var width = Width();
        var ends = GroupEnds();
        var rows = new List<SourceRow>(table.Rows.Count);
        for (var r = 0; r < table.Rows.Count && !ledger.IsFull; r++)
        {
            var cells = new List<SourceCell>(table.Rows[r].Cells.Count);
            var column = 0;
            foreach (var element in table.Rows[r].Cells)
            {
                var here = place with { Row = r + 1, Column = column + 1 };
                var cell = Cell(element, here, Math.Max(1, width - column), ends[r] - r);
                if (!ledger.TakeCell(here, cell.Text.Length))
                {
                    break;
                }

                column += cell.ColumnSpan;
                cells.Add(cell);
            }

            rows.Add(new SourceRow(cells) { IsHeader = table.Rows[r].IsHeader });
        }

        if (unit is not null)
        {
            ledger.Add(new SourceText(default, unit) { Kind = SourceTextKind.Caption });
        }

        ledger.Add(new SourceTable(place, rows) { Caption = caption, Id = isOurs ? table.Element.GetAttribute("data-table") : null });
        foreach (var picture in _pictures)
        {
            ledger.Add(picture);
        }
    }

    private SourceCell Cell(IElement element, SourcePlace place, int room, int rowsLeft)
    {
        Children(element, place, isStrong: false);
        var columns = Span(element, "colspan");
        var rows = Span(element, "rowspan");
        return new SourceCell(_flow.Take())
        {
            ColumnSpan = columns < 1 ? 1 : columns > WideSpan ? Math.Min(columns, room) : columns,
            RowSpan = rows == 0 ? rowsLeft : Math.Max(1, Math.Min(rows < 0 ? 1 : rows, rowsLeft)),
            IsHeader = element.LocalName == "th",
            Kind = isOurs ? Kind(element.ClassName) : null,
        };
    }

    private static TableCellKind Kind(string? names) => FirstWord(names) switch
    {
        "count" => TableCellKind.Count,
        "amount" => TableCellKind.Amount,
        "blank" => TableCellKind.Blank,
        "na" => TableCellKind.NotApplicable,
        "ns" => TableCellKind.NotShown,
        _ => TableCellKind.Text,
    };

    private static string FirstWord(string? names)
    {
        var end = names?.IndexOf(' ') ?? -1;
        return end < 0 ? names ?? string.Empty : names!.Substring(0, end);
    }

    private string? Caption(ref string? unit)
    {
        if (table.Caption is not { } caption)
        {
            return null;
        }

        if (isOurs)
        {
            foreach (var child in caption.Children)
            {
                Children(child, default, isStrong: false);
                var part = _flow.Take();
                unit = child.LocalName == HtmlNames.Span ? part : unit;
            }

            if (caption.Children.FirstOrDefault(child => child.LocalName == HtmlNames.Bold) is not { } bold)
            {
                return null;
            }

            caption = bold;
        }

        Children(caption, default, isStrong: false);
        var text = _flow.Take();
        return isOurs || text.Length > 0 ? text : null;
    }

    private void Children(INode node, SourcePlace place, bool isStrong)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text)
            {
                _flow.Append(KeptSpace.Show(text.Data), isStrong);
                continue;
            }

            if (children[i] is not IElement element || HtmlNames.IsSilent(element.LocalName) || HtmlFurniture.IsHidden(element))
            {
                continue;
            }

            switch (element.LocalName)
            {
                case "br":
                    _flow.Break();
                    break;
                case "img":
                    if (HtmlPictures.Read(element, isContent: true) is { } picture)
                    {
                        _pictures.Add(new SourcePicture(place, picture.Description) { Width = picture.Width, Height = picture.Height, IsOrnament = picture.IsOrnament });
                    }

                    break;
                case "td" or "th":
                    _flow.Append(" ", isStrong);
                    Children(element, place, isStrong);
                    break;
                case var name when HtmlNames.IsBlock(name):
                    _flow.BreakOnce();
                    Children(element, place, isStrong);
                    _flow.BreakOnce();
                    break;
                default:
                    Children(element, place, isStrong);
                    break;
            }
        }
    }

    /// <summary>A span as browsers read it: digits after white space; -1 where there are none or a minus stands before them.</summary>
    private static int Span(IElement element, string name)
    {
        if (element.GetAttribute(name) is not { } text)
        {
            return 1;
        }

        var start = 0;
        while (start < text.Length && start < 100 && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return Math.Min(TextSearch.Integer(text, start), name == "colspan" ? MostColumns : 65534);
    }

    /// <summary>The number of columns, as far as sane spans tell.</summary>
    private int Width()
    {
        var width = 1;
        foreach (var row in table.Rows)
        {
            var sum = 0;
            foreach (var cell in row.Cells)
            {
                var span = Span(cell, "colspan");
                sum += span is > 1 and <= WideSpan ? span : 1;
            }

            width = Math.Max(width, sum);
        }

        return width;
    }

    /// <summary>For each row the first row after its group.</summary>
    private int[] GroupEnds()
    {
        var ends = new int[table.Rows.Count];
        for (var r = ends.Length - 1; r >= 0; r--)
        {
            ends[r] = r + 1 < ends.Length && table.Rows[r + 1].Group == table.Rows[r].Group ? ends[r + 1] : r + 1;
        }

        return ends;
    }
}
