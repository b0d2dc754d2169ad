using AngleSharp.Dom;
using GovDisclosure.Reading.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Html;

/// <summary>Reads what a page says of a picture.</summary>
internal static class HtmlPictures
{
    /// <summary>What the file names of pictures hold that belong to the portal: marks, buttons, codes to scan.</summary>
    private static readonly string[] Ornaments =
        ["logo", "icon", "banner", "ewm", "qrcode", "share", "print", "weixin", "weibo", "beian", "jiucuo", "dzjg", "bg.", "spacer"];

    /// <summary>Smaller pictures are marks and buttons.</summary>
    private const int Small = 60;

    /// <summary>The picture; null for a spacer or an icon.</summary>
    /// <param name="element">The picture's element.</param>
    /// <param name="isContent">Whether it stands where the text of the report does.</param>
    public static SourcePicture? Read(IElement element, bool isContent)
    {
        if (element.GetAttribute(HtmlNames.Marker) == "svg")
        {
            // Drawings of a page are icons; a drawing inside a figure is a chart, and ours has its table beside it.
            return Around(element, "figure") is { } figure
                ? new SourcePicture(default, First(figure, "figcaption")?.TextContent.Trim() ?? string.Empty) { IsOrnament = First(figure, "table") is not null }
                : null;
        }

        var width = Length(element, "width");
        var height = Length(element, "height");
        if (width is > 0 and < Small || height is > 0 and < Small)
        {
            return null;
        }

        var description = element.GetAttribute("alt") ?? element.GetAttribute("title") ?? string.Empty;
        return new SourcePicture(default, description.Length > 2000 ? description.Substring(0, 2000) : description)
        {
            Width = width,
            Height = height,
            IsOrnament = IsOrnament(element, isContent),
        };
    }

    private static bool IsOrnament(IElement element, bool isContent)
    {
        var address = element.GetAttribute("src") ?? string.Empty;
        var name = address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? string.Empty : address.Substring(address.LastIndexOf('/') + 1);
        return (!isContent && Around(element, HtmlNames.Link) is not null) || Array.Exists(Ornaments, word => TextSearch.HasAnyCase(name, word));
    }

    /// <summary>The nearest element of a name around another; selectors cost more than all the rest of a page.</summary>
    private static IElement? Around(IElement element, string name)
    {
        var around = element.ParentElement;
        while (around is not null && around.LocalName != name)
        {
            around = around.ParentElement;
        }

        return around;
    }

    private static IElement? First(IElement element, string name)
    {
        foreach (var found in element.GetElementsByTagName(name))
        {
            return found;
        }

        return null;
    }

    private static int Length(IElement element, string name)
    {
        var text = element.GetAttribute(name);
        return string.IsNullOrEmpty(text) || text![text.Length - 1] == '%' ? 0 : Math.Max(0, TextSearch.Integer(text, 0));
    }
}
