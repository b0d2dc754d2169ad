using AngleSharp.Dom;
using GovDisclosure.Reading.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Html;

/// <summary>Goes through the tree of a page in reading order and says what stands there.</summary>
internal sealed class HtmlWalker(SourceLedger ledger, bool isOurs)
{
    private readonly TextFlow _flow = new(isOurs);
    private readonly ElementLooks _looks = new();
    private readonly List<SourcePicture> _pictures = [];
    private SourceTextKind _kind = SourceTextKind.Paragraph;
    private int _level;
    private int _strong;
    private int _links;
    private int _linkCount;
    private int _linkCharacters;
    private int _content;
    private bool _isPre;

    public void Walk(Document document)
    {
        Children(document);
        Flush();
    }

    private void Children(INode node)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length && !ledger.IsFull; i++)
        {
            switch (children[i])
            {
                case IText text:
                    Text(text, node);
                    break;
                case IElement element:
                    Element(element);
                    break;
            }
        }
    }

    private void Text(IText text, INode parent)
    {
        var data = KeptSpace.Show(text.Data);
        if (isOurs && !IsTextHolder(parent) && string.IsNullOrWhiteSpace(data))
        {
            return;
        }

        if (_links > 0)
        {
            _linkCharacters += HtmlFurniture.Letters(data);
        }

        if (!_isPre || isOurs)
        {
            _flow.Append(data, _strong > 0);
            return;
        }

        var lines = data.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                _flow.Break();
            }

            _flow.Append(lines[i], _strong > 0);
        }
    }

    private static bool IsTextHolder(INode parent) => parent is IElement { LocalName: "p" or "li" or "td" or "th" or "dt" or "dd" or "bdi" or HtmlNames.Bold or "span" } element
        || (parent is IElement heading && HtmlNames.IsHeading(heading.LocalName));

    private void Element(IElement element)
    {
        var name = element.LocalName;
        if (HtmlNames.IsSilent(name) || HtmlFurniture.IsHidden(element))
        {
            return;
        }

        switch (name)
        {
            case "br":
                _flow.Break();
                break;
            case "img":
                if (HtmlPictures.Read(element, _content > 0 || isOurs) is { } picture)
                {
                    _pictures.Add(picture);
                }

                break;
            case "hr":
                Flush();
                break;
            case "table":
                Flush();
                Table(element);
                break;
            case "dl" when HtmlCatalogue.ReadList(element, isOurs, ledger):
                break;
            case "nav" or "header" or "footer" or "aside" or "ul" or "ol" when IsOutside(element):
                Flush();
                break;
            case "figcaption" or "summary" when isOurs:
                break;
            default:
                Inline(element, name);
                break;
        }
    }

    private bool IsOutside(IElement element) => _content == 0 && !isOurs && HtmlFurniture.IsOutside(element, _looks.Of(element));

    private void Inline(IElement element, string name)
    {
        switch (name)
        {
            case HtmlNames.Bold:
            case HtmlNames.Span when HtmlStyleText.IsBold(element.GetAttribute("style") ?? string.Empty):
                _strong++;
                Children(element);
                _strong--;
                break;
            case HtmlNames.Link when element.HasAttribute("href"):
                _links++;
                _linkCount++;
                Children(element);
                _links--;
                break;
            default:
                Block(element, name);
                break;
        }
    }

    private void Block(IElement element, string name)
    {
        if (!HtmlNames.IsBlock(name))
        {
            Children(element);
            return;
        }

        Flush();
        var (kind, level, isPre) = (_kind, _level, _isPre);
        var isContent = name is "article" or "main" || element.GetAttribute(HtmlNames.Marker) == "content" || HtmlFurniture.IsContent(element);
        var isStrong = name is not ("body" or "div") && HtmlStyleText.IsBold(element.GetAttribute("style") ?? string.Empty);
        _content += isContent ? 1 : 0;
        _strong += isStrong ? 1 : 0;
        _isPre |= name == "xmp" || element.GetAttribute(HtmlNames.Marker) == "pre";
        SetKind(element, name);
        Children(element);
        Flush();
        (_kind, _level, _isPre) = (kind, level, isPre);
        _strong -= isStrong ? 1 : 0;
        _content -= isContent ? 1 : 0;
    }

    private void SetKind(IElement element, string name)
    {
        if (HtmlNames.IsHeading(name))
        {
            (_kind, _level) = name == "h1" ? (SourceTextKind.Title, 0) : (SourceTextKind.Heading, name[1] - '0');
        }
        else if (name == "li")
        {
            (_kind, _level) = (element.ParentElement?.LocalName == "ol" ? SourceTextKind.NumberedItem : SourceTextKind.ListItem, 0);
        }
        else if (name == "hgroup" && element.GetAttribute(HtmlNames.Marker) == "title")
        {
            (_kind, _level) = (SourceTextKind.Title, 0);
        }
        else if (name == "p" && element.ClassName == "note" && isOurs)
        {
            (_kind, _level) = (SourceTextKind.Note, 0);
        }
    }

    private void Flush()
    {
        if (!_flow.IsEmpty)
        {
            var isStrong = _flow.IsStrong;
            var text = _flow.Take();
            if (text.Length > 0)
            {
                Add(text, isStrong);
            }
        }

        (_linkCount, _linkCharacters) = (0, 0);
        foreach (var picture in _pictures)
        {
            ledger.Add(picture);
        }

        _pictures.Clear();
    }

    private void Add(string text, bool isStrong)
    {
        if (isOurs)
        {
            const string mark = "注：";
            var isNote = _kind == SourceTextKind.Note && text.StartsWith(mark, StringComparison.Ordinal);
            AddText(isNote ? text.Substring(mark.Length) : text, _kind, isStrong);
            return;
        }

        if (_kind is SourceTextKind.Title or SourceTextKind.Heading)
        {
            AddText(text, _kind, isStrong);
            return;
        }

        if (_content == 0 && HtmlFurniture.IsLinkRow(text, _linkCount, _linkCharacters))
        {
            return;
        }

        foreach (var paragraph in Paragraphs.Split(text))
        {
            AddText(paragraph, _kind == SourceTextKind.Paragraph && HtmlFurniture.IsParticulars(paragraph) ? SourceTextKind.Particulars : _kind, isStrong);
        }
    }

    private void AddText(string text, SourceTextKind kind, bool isStrong)
        => ledger.Add(new SourceText(default, text) { Kind = kind, Level = kind == SourceTextKind.Heading ? _level : 0, IsStrong = isStrong });

    private void Table(IElement element)
    {
        var table = HtmlTable.Of(element, _looks);
        if (HtmlCatalogue.ReadTable(table, isOurs, ledger))
        {
            return;
        }

        if (!isOurs && table.IsLayout)
        {
            foreach (var row in table.Rows)
            {
                foreach (var cell in row.Cells)
                {
                    Cell(cell);
                }
            }

            return;
        }

        new HtmlTableReader(table, ledger, isOurs).Read();
    }

    /// <summary>The content of a cell that only arranges the page.</summary>
    private void Cell(IElement cell)
    {
        if (!HtmlFurniture.IsHidden(cell) && !ledger.IsFull)
        {
            Flush();
            Children(cell);
            Flush();
        }
    }
}
