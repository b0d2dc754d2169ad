using AngleSharp.Dom;

namespace GovDisclosure.Reading.Html;

/// <summary>Looks into elements, into each only once however deep they are nested.</summary>
internal sealed class ElementLooks
{
    private readonly Dictionary<IElement, ElementLook> _known = [];

    public ElementLook Of(IElement element)
    {
        if (!_known.TryGetValue(element, out var look))
        {
            look = new ElementLook();
            Add(element, look, ElementLook.IsLink(element));
            _known.Add(element, look);
        }

        return look;
    }

    private void Add(INode node, ElementLook look, bool isLink)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text)
            {
                look.AddText(text.Data, isLink);
            }
            else if (children[i] is IElement element && !HtmlNames.IsSilent(element.LocalName))
            {
                look.AddElement(element);
                if (IsAskedFor(element.LocalName))
                {
                    look.Add(Of(element));
                }
                else
                {
                    Add(element, look, isLink || ElementLook.IsLink(element));
                }
            }
        }
    }

    /// <summary>The elements that are looked at by themselves; a link cannot hold one.</summary>
    private static bool IsAskedFor(string name) => name is "td" or "th" or "nav" or "header" or "footer" or "aside" or "ul" or "ol";
}
