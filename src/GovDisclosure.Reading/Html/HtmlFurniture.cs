using AngleSharp.Dom;
using GovDisclosure.Reading.Internal;

namespace GovDisclosure.Reading.Html;

/// <summary>Tells the page around a report from the report.</summary>
internal static class HtmlFurniture
{
    /// <summary>Words in lines that hold particulars of the page: date, source, path, buttons.</summary>
    private static readonly string[] Particulars =
    [
        "发布时间", "发布日期", "发文日期", "成文日期", "信息来源", "来源：", "来源:", "浏览次数", "点击数", "阅读次数", "访问量",
        "字体：", "字号", "【字体", "当前位置", "您的位置", "打印本页", "关闭窗口", "责任编辑", "扫一扫", "索引号", "索 引 号",
        "版权所有", "ICP备", "公网安备", "网站标识码", "上一篇", "下一篇", "分享到",
    ];

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
    public static bool IsParticulars(string text) => text.Length <= 150 && TextSearch.HasAny(text, Particulars);
}
