using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Reports;
using GovDisclosure.Prose;

namespace GovDisclosure.Audit;

/// <summary>Holds the figures that prose names against the data: the same count stated twice must agree.</summary>
internal static class ProseRule
{
    public const string Id = "prose.figure";
    public const string SloganId = "prose.slogan";

    public static IEnumerable<Finding> CheckFigures(ReportContext context)
    {
        var texts = ReportTexts.Of(context.Report);
        foreach (var figure in ProseFigure.Of(context.Report))
        {
            foreach (var text in texts)
            {
                var numbers = Find(text.Folded.Text, figure.Pattern).Select(m => m.Groups["n"].Value).Where(n => !figure.Accepted.Contains(n)).ToList();
                foreach (var number in AreParts(numbers, figure.Accepted) ? [] : numbers)
                {
                    var expected = string.Join("/", figure.Accepted);
                    yield return new Finding(Id, Severity.Warning, text.Place, Wording.Of(
                        "文字写{0}{1}，数据（{2}）为 {3}",
                        "the prose gives {1} for {0}, the data ({2}) {3}",
                        QuotedText.Quote(figure.Name),
                        number,
                        PlaceParts.Of(figure.Place),
                        expected))
                    {
                        Expected = expected,
                        Actual = number,
                        Related = [figure.Place],
                    };
                }
            }
        }
    }

    // 城区设置查阅点3个，镇（街道）设置查阅点12个: parts that add up to the figure do not contradict it.
    private static bool AreParts(List<string> numbers, IReadOnlyList<string> accepted)
    {
        var sum = 0m;
        foreach (var number in numbers)
        {
            if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var part))
            {
                return false;
            }

            sum += part;
        }

        return numbers.Count > 1 && accepted.Contains(sum.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>“六个一” followed by another number of items.</summary>
    public static IEnumerable<Finding> CheckSlogans(ReportContext context)
    {
        const string pattern = "“(?<n>[二两三四五六七八九十])个一”[^。“]{0,10}“(?<list>[^”]{1,400})”";
        foreach (var text in ReportTexts.Of(context.Report))
        {
            foreach (var match in Find(text.Text, pattern))
            {
                var said = "零一二三四五六七八九十".IndexOf(match.Groups["n"].Value == "两" ? "二" : match.Groups["n"].Value, StringComparison.Ordinal);
                var items = Find(match.Groups["list"].Value, "[^、，；]+").Count;
                if (said != items)
                {
                    yield return new Finding(SloganId, Severity.Info, text.Place, new LocalizedText(
                        FormattableString.Invariant($"“{match.Groups["n"].Value}个一”之后列了 {items} 项"),
                        FormattableString.Invariant($"\"{match.Groups["n"].Value}个一\" ({said} items) is followed by {items}")))
                    {
                        Expected = FormattableString.Invariant($"{said}"),
                        Actual = FormattableString.Invariant($"{items}"),
                    };
                }
            }
        }
    }

    internal static IReadOnlyList<Match> Find(string text, string pattern)
    {
        try
        {
            return [.. Regex.Matches(text, pattern, RegexOptions.CultureInvariant, ProseSearch.Limit).Cast<Match>().Take(ProseSearch.MaxMatches)];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }
}
