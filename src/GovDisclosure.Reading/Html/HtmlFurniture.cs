using AngleSharp.Dom;
using GovDisclosure.Reading.Internal;

namespace GovDisclosure.Reading.Html;

/// <summary>Tells the page around a report from the report.</summary>
internal static class HtmlFurniture
{
    private const int ShortText = 400;

    public static bool IsHidden(IElement element)
        => element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && HtmlStyleText.IsHidden(style));

    /// <summary>Whether a block is where portals put the text of an article.</summary>
    public static bool IsContent(IElement element)
        => element.ClassName is { } name
            && (TextSearch.HasAnyCase(name, "TRS_Editor") || TextSearch.HasAnyCase(name, "article-content") || TextSearch.HasAnyCase(name, "WordSection"));

    /// <summary>Whether a navigation, header, footer, side block or list is clearly no part of a report.</summary>
    public static bool IsOutside(IElement element, ElementLook look) => look.Tables == 0 && element.LocalName switch
    {
        "nav" => true,
        "footer" or "aside" => look.Text <= ShortText || look.IsMostlyLinks,
        "header" => !look.HasHeading && (look.Text <= ShortText || look.IsMostlyLinks),
        _ => look.Links >= 3 && look.IsMostlyLinks,
    };

    /// <summary>Whether a line is a row of links: a menu, a path to the page, buttons.</summary>
    public static bool IsLinkRow(string text, int links, int linkCharacters) => links >= 3 && linkCharacters * 5L >= Letters(text) * 4L;

    public static int Letters(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a line holds particulars of the page: date, source, path, buttons.</summary>
    public static bool IsParticulars(string text)
    {
        if (text.Length > 150)
        {
            return false;
        }

        return TextSearch.Has(text, "发布时间") || TextSearch.Has(text, "发布日期") || TextSearch.Has(text, "发文日期") || TextSearch.Has(text, "成文日期") || TextSearch.Has(text, "信息来源") || TextSearch.Has(text, "来源：") || TextSearch.Has(text, "来源:")
            || TextSearch.Has(text, "浏览次数") || TextSearch.Has(text, "点击数") || TextSearch.Has(text, "阅读次数") || TextSearch.Has(text, "访问量") || TextSearch.Has(text, "字体：") || TextSearch.Has(text, "字号") || TextSearch.Has(text, "【字体")
            || TextSearch.Has(text, "当前位置") || TextSearch.Has(text, "您的位置") || TextSearch.Has(text, "打印本页") || TextSearch.Has(text, "关闭窗口") || TextSearch.Has(text, "责任编辑") || TextSearch.Has(text, "扫一扫")
            || TextSearch.Has(text, "索引号") || TextSearch.Has(text, "索 引 号") || TextSearch.Has(text, "版权所有") || TextSearch.Has(text, "ICP备") || TextSearch.Has(text, "公网安备") || TextSearch.Has(text, "网站标识码")
            || TextSearch.Has(text, "上一篇") || TextSearch.Has(text, "下一篇") || TextSearch.Has(text, "分享到");
    }
}
