using System.Text.RegularExpressions;

namespace GovDisclosure.Recognition;

/// <summary>What surrounds a report on a page and is no part of it: navigation, share bars, counters, the footer of the site.</summary>
internal static class Furniture
{
    private const string Words =
        @"\A[\s【\[（(|｜]*(?:打印|关闭|分享|收藏|返回顶部|返回|我要纠错|扫一扫|扫码|手机|当前位置|您的位置|您现在的位置|首页|上一篇|下一篇|上一条|下一条|相关链接|相关文档|相关文章|相关信息|相关解读|网站地图|联系我们|关于我们|版权声明|设为首页|加入收藏|无障碍|长者|繁体)";

    private const string Labels =
        @"\A[\s【\[（(]*(?:信息来源|来源|作者|编辑|责任编辑|审核|浏览次数|浏览量|阅读次数|阅读量|点击数|点击量|访问量|访问次数|字号|字体|分享到|发布时间|发布日期|更新时间|发布人|信息员)\s*[】\]]?\s*[：:（(【\[]";

    private static readonly string[] Footers = ["版权所有", "ICP备", "icp备", "网站标识码", "公网安备", "主办单位：", "承办单位：", "技术支持：", "Copyright", "copyright"];

    private static readonly Regex WordStart = new(Words, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex LabelStart = new(Labels, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Whether a line is page furniture; a sentence of prose never is.</summary>
    public static bool Is(string text)
        => IsFooter(text)
            || (text.Length <= 40 && !text.Contains('。') && WordStart.IsMatch(text))
            || (text.Length <= 160 && !text.Contains('。') && LabelStart.IsMatch(text));

    public static bool IsFooter(string text) => text.Length <= 400 && Footers.Any(word => text.Contains(word, StringComparison.Ordinal));
}
