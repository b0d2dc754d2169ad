using System.Text;
using System.Text.RegularExpressions;
namespace GovDisclosure.Prose;

/// <summary>A number with its unit in prose, and the words around it in its clause.</summary>
/// <param name="Place">The text that holds it.</param>
/// <param name="Clause">The words of the clause before the number, behind the last delimiter or the last number.</param>
/// <param name="After">The words behind the unit, up to the next delimiter or number.</param>
/// <param name="Print">The number as printed, in plain digits.</param>
/// <param name="Unit">The unit behind it.</param>
/// <param name="Value">The number.</param>
/// <param name="Share">The percentage that the text gives beside it; null for none.</param>
internal sealed record TextFigure(string Place, string Clause, string After, string Print, string Unit, decimal Value, string? Share)
{
    // 同比、较上年 compare with another year; 通过…渠道 count a part of the requests.
    private static readonly string[] OtherScopes =
    [
        "同比", "较上", "比上", "增长", "增加", "减少", "下降", "上升", "当面", "现场", "信函", "邮寄", "传真", "网络", "网上", "在线",
        "邮箱", "邮件", "电话", "平台", "渠道", "纠错", "平均", "历年", "累计", "自然人", "商业企业", "科研机构", "公益组织", "法律服务",
    ];

    // The same words name the year that requests were carried over from: 上一年结转8件.
    private static readonly string[] LastYear = ["上年", "上一年", "去年", "往年"];

    private static readonly string[] NextYear = ["下年", "下一年", "次年", "明年"];

    // 约、余、多 make a number approximate: it is not held against a cell.
    private static readonly Regex Pattern = Make(
        @"(?<clause>[^，。；：\n（）\d%]{0,60})(?<!约|近|超|逾|超过|第)(?<n>\d{1,9}(?:\.\d{1,6})?)(?<unit>件次|件|宗|起|例|(?<=申请(?:共计|总计|合计|共)?\d{1,9})[份条])(?!次)(?<after>[^，。；：、\n（）\d%]{0,24})"
        + @"(?:(?:，|（)?(?:[^，。；\d%]{0,6})占(?:比|[^，。；\d%]{0,12}的?)?(?:为|约)?(?<share>\d{1,3}(?:\.\d{1,6})?)%)?");

    private static readonly Regex SpaceAtDigits = Make(@"(?<=[\d%])[ \u00A0\u3000]+|[ \u00A0\u3000]+(?=[\d%])");
    private static readonly Regex Thousands = Make(@"(?<=\d),(?=\d{3}(?!\d))");

    /// <summary>Whether the words around the number give it a scope that no cell of the tables has.</summary>
    public bool HasOtherScope => Starts(OtherScopes) || (!Words.Contains("结转") && Starts(["去年", "上一年"]));

    /// <summary>Whether the number is one of requests that were carried in from the year before.</summary>
    public bool IsCarriedIn => Words.Contains("结转") && !IsCarriedOut && LastYear.Any(Words.Contains);

    /// <summary>Whether the number is one of requests that were carried out into the next year.</summary>
    public bool IsCarriedOut => Words.Contains("继续办理") || (Words.Contains("结转") && NextYear.Any(Words.Contains));

    /// <summary>The words before and behind the number.</summary>
    public string Words => Clause + After;

    private bool Starts(string[] words) => words.Any(word => Clause.Contains(word) || After.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Finds the numbers of cases and requests in a text, in order.</summary>
    public static IEnumerable<TextFigure> In(ReportText text)
    {
        // Every unit that the pattern knows holds one of these.
        if (!text.Text.Any(c => c is '件' or '宗' or '起' or '例' or '份' or '条'))
        {
            yield break;
        }

        foreach (var match in Matches(Plain(text.Text)))
        {
            if (decimal.TryParse(match.Groups["n"].Value, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value))
            {
                yield return new TextFigure(
                    text.Place,
                    match.Groups["clause"].Value,
                    match.Groups["after"].Value,
                    match.Groups["n"].Value,
                    match.Groups["unit"].Value,
                    value,
                    match.Groups["share"].Success ? match.Groups["share"].Value : null);
            }
        }
    }

    /// <summary>The text with plain digits: ７１ as 71, 1,499 as 1499, no spaces around numbers, so that print does not hide a figure.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c switch { '％' => '%', '．' => '.', _ => c });
        }

        var narrow = Replace(plain.ToString(), SpaceAtDigits);
        return Replace(narrow, Thousands);
    }

    private static string Replace(string text, Regex pattern)
    {
        try
        {
            return pattern.Replace(text, string.Empty);
        }
        catch (RegexMatchTimeoutException)
        {
            return text;
        }
    }

    private static List<Match> Matches(string text)
    {
        try
        {
            return [.. Pattern.Matches(text).Cast<Match>().Take(ProseSearch.MaxMatches)];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    // Compiled: every paragraph of every report is searched with them.
    private static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled, ProseSearch.Limit);
}
