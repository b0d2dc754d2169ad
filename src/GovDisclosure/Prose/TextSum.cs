namespace GovDisclosure.Prose;

/// <summary>A total in a sentence with the parts that are told of it: 160条，其中机构类59条、规划类1条、法规类110条.</summary>
/// <param name="Total">The total.</param>
/// <param name="Parts">Its parts, two or more.</param>
/// <param name="IsWhole">Whether the list says that it tells all parts.</param>
internal sealed record TextSum(TextFigure Total, IReadOnlyList<TextFigure> Parts, bool IsWhole)
{
    // One piece is published in several ways, one request counted under several: such parts overlap.
    private static readonly string[] Overlapping =
        ["网站", "微信", "微博", "公众号", "平台", "渠道", "媒体", "公告栏", "公开栏", "报刊", "报纸", "广播", "电视", "抖音", "头条", "客户端", "电子屏", "公报", "通过", "依托", "利用", "发布会"];

    // What follows is no part but another step: 其中网上30件，办结48件.
    private static readonly string[] OtherSteps =
        ["办结", "答复", "办理", "结转", "收到", "受理", "新收", "总计", "合计", "共计", "累计", "同比", "增长", "增加", "减少", "较上", "比上", "较去", "复议", "诉讼", "平均", "其余均", "满意", "完成", "召开", "举办", "开展", "另"];

    private static readonly string[] Rests = ["其他", "其它", "其余"];

    private static readonly string[] Openers = ["其中", "分别", "包括", "含", "包含"];

    /// <summary>The sum of the parts.</summary>
    public decimal Sum => Parts.Sum(part => part.Value);

    /// <summary>Whether the parts cannot be those of the total.</summary>
    public bool IsBroken => Sum != Total.Value && (IsWhole || (Sum > Total.Value && !IsMadeByFirst)) && !Parts.Any(part => part.Has(Overlapping));

    // The list may end before what stands behind it: the first two or more make the total.
    private bool IsMadeByFirst
    {
        get
        {
            var sum = Parts[0].Value;
            foreach (var part in Parts.Skip(1))
            {
                sum += part.Value;
                if (sum == Total.Value)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The totals of a text with their parts.</summary>
    public static IEnumerable<TextSum> In(ReportText text)
    {
        var figures = text.Figures;
        for (var i = 0; i + 2 < figures.Count; i++)
        {
            if (!IsStep(text, i) && Opener(text, figures[i], figures[i + 1]) is { } opener && PartsOf(text, i) is { Count: > 1 } parts)
            {
                yield return new TextSum(figures[i], parts, opener == "分别" || IsWholeList(parts));
            }
        }
    }

    // What was carried is the total of nothing, and the results of a text that names it are those of all requests together.
    private static bool IsStep(ReportText text, int total)
        => FigureRoles.Of(text.Figures[total]) is FigureRole.CarriedIn or FigureRole.CarriedOut
            || (FigureRoles.Of(text.Figures[total + 1]) == FigureRole.Outcome && text.Cases.Any(f => f.IsCarriedIn || f.IsCarriedOut));

    // The parts follow the word that opens them, which stands between the total and the first of them.
    private static string? Opener(ReportText text, TextFigure total, TextFigure first)
    {
        if (first.Sentence != total.Sentence || first.Unit != total.Unit || total.HasOtherScope)
        {
            return null;
        }

        var between = text.Folded.Text.Substring(total.End, first.Start - total.End);
        return Array.Find(Openers, word => between.StartsWith("，" + word, StringComparison.Ordinal) || between.StartsWith("（" + word, StringComparison.Ordinal)
            || between.StartsWith(word, StringComparison.Ordinal) || between is ['：', ..]);
    }

    private static List<TextFigure> PartsOf(ReportText text, int total)
    {
        var figures = text.Figures;
        var parts = new List<TextFigure>();
        var depth = figures[total + 1].Depth;
        for (var i = total + 1; i < figures.Count && figures[i].Sentence == figures[total].Sentence && figures[i].Depth >= depth; i++)
        {
            if (figures[i].Depth > depth)
            {
                continue; // A part's own parts.
            }

            var separator = parts.Count == 0 ? string.Empty : text.Folded.Text.Substring(parts[parts.Count - 1].End, figures[i].Start - parts[parts.Count - 1].End);
            if (figures[i].Unit != figures[total].Unit || figures[i].Starts(OtherSteps) || separator.Contains("其中", StringComparison.Ordinal) || (parts.Count > 1 && IsNewList(separator, text, parts)))
            {
                break;
            }

            parts.Add(figures[i]);
        }

        return parts;
    }

    // A semicolon ends a list that was parted by commas.
    private static bool IsNewList(string separator, ReportText text, List<TextFigure> parts)
        => separator.Contains('；') && !text.Folded.Text.Substring(parts[0].End, parts[1].Start - parts[0].End).Contains('；');

    // 机构类59条、规划类1条、法规类110条: three and more of one kind are all of them, and so is what ends with the rest.
    private static bool IsWholeList(List<TextFigure> parts)
        => Rests.Any(rest => parts[parts.Count - 1].Clause.Contains(rest))
            || (parts.Count >= 3 && parts[0].Clause.Length > 1 && parts[0].Clause[parts[0].Clause.Length - 1] is '类' or '面' && parts.TrueForAll(part => part.Clause.Length > 1 && part.Clause[part.Clause.Length - 1] == parts[0].Clause[parts[0].Clause.Length - 1]));
}
