using AngleSharp.Dom;

namespace GovDisclosure.Reading.Html;

/// <summary>What stands in an element: how much text, how much of it in links, tables, paragraphs.</summary>
internal sealed class ElementLook
{
    public int Text { get; private set; }

    public int Digits { get; private set; }

    public int LinkText { get; private set; }

    public int Links { get; private set; }

    public int Tables { get; private set; }

    public int Paragraphs { get; private set; }

    public bool HasHeading { get; private set; }

    public bool IsMostlyLinks => LinkText * 5L >= Text * 4L;

    public void AddText(string text, bool isLink)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                Text++;
                Digits += c is >= '0' and <= '9' ? 1 : 0;
                LinkText += isLink ? 1 : 0;
            }
        }
    }

    public void AddElement(IElement element)
    {
        var name = element.LocalName;
        Links += IsLink(element) ? 1 : 0;
        Tables += name == "table" ? 1 : 0;
        Paragraphs += name is "p" or "div" or "br" or "li" ? 1 : 0;
        HasHeading |= HtmlNames.IsHeading(name);
    }

    public void Add(ElementLook inner)
    {
        Text += inner.Text;
        Digits += inner.Digits;
        LinkText += inner.LinkText;
        Links += inner.Links;
        Tables += inner.Tables;
        Paragraphs += inner.Paragraphs;
        HasHeading |= inner.HasHeading;
    }

    public static bool IsLink(IElement element) => element.LocalName == HtmlNames.Link && element.HasAttribute("href");
}
