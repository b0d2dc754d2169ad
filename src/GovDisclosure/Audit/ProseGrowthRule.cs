using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Prose;
using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>Holds a rate of growth against the numbers beside it, and against last year's report: 收到申请120件，较上年100件增长20%.</summary>
internal static class ProseGrowthRule
{
    public const string Id = "prose.growth";

    // The number of this year, then within the sentence the comparison with what it gives: last year's number, the difference, the rate.
    private const string Pattern =
        @"(?<![\d.])(?<now>\d{1,12})(?<unit>件|条|次|项|份|个|篇)(?:，|（)?(?:同比|较上年|比上年|较去年|比去年|较上一年|比上一年|较#|比#)(?:度)?(?:的|同期)?(?:(?<before>\d{1,12})(?:件|条|次|项|份|个|篇))?(?:，)?(?:同比)?"
        + @"(?:(?<up>增长|增加|上升|多|提高)|(?<down>下降|减少|降低|少))(?:了|出)?(?:(?<difference>\d{1,12})(?:件|条|次|项|份|个|篇)(?:，|（)?(?:同比)?(?:增长|增加|上升|提高|增幅|下降|减少|降低|降幅)(?:了|达|为)?)?(?<rate>\d{1,6}(?:\.(?<decimals>\d{1,4}))?)%";

    public static IEnumerable<Finding> Check(ReportContext context)
    {
        foreach (var text in ReportTexts.Of(context.Report).Where(text => text.Percents.Count > 0))
        {
            var last = FormattableString.Invariant($"{context.Report.Year - 1}年");
            foreach (var match in ProseRule.Find(text.Folded.Text.Replace("较" + last, "较#").Replace("比" + last, "比#"), Pattern))
            {
                if (Wrong(match, Number(match, "before") ?? Implied(match) ?? Before(context, text, match)) is { } finding)
                {
                    yield return finding(text);
                }
            }
        }
    }

    private static Func<ReportText, Finding>? Wrong(Match match, decimal? before)
    {
        if (before is not > 0)
        {
            return null;
        }

        var now = Number(match, "now")!.Value;
        var printed = Number(match, "rate")!.Value * (match.Groups["down"].Success ? -1 : 1);
        var rate = (now - before.Value) * 100 / before.Value;
        if (Math.Abs(rate - printed) < new decimal(1, 0, 0, false, (byte)match.Groups["decimals"].Length))
        {
            return null;
        }

        var expected = TextBalance.Print(Math.Round(rate, Math.Max(1, match.Groups["decimals"].Length), MidpointRounding.AwayFromZero)) + "%";
        var actual = printed.ToString(CultureInfo.InvariantCulture) + "%";
        return text => new Finding(Id, Severity.Warning, text.Place, new LocalizedText(
            FormattableString.Invariant($"文中增幅 {actual} 与数字不符：由 {before} 到 {now} 为 {expected}"),
            FormattableString.Invariant($"the growth of {actual} in the text does not fit the numbers: from {before} to {now} it is {expected}")))
        {
            Expected = expected,
            Actual = actual,
        };
    }

    // 增加20件，增长20%: last year had what is left.
    private static decimal? Implied(Match match)
        => Number(match, "difference") is { } difference ? Number(match, "now") - (match.Groups["up"].Success ? difference : -difference) : null;

    /// <summary>Last year's cell for what the number is about, where one cell alone is meant and this year's agrees.</summary>
    private static decimal? Before(ReportContext context, ReportText text, Match match)
    {
        if (context.Previous is not { Tables: { } tables } previous || previous.Year != context.Report.Year - 1 || context.Report.Tables is not { } own)
        {
            return null;
        }

        var now = Number(match, "now");
        var figure = text.Cases.FirstOrDefault(f => f.Value == now && FigureRoles.Of(f) != FigureRole.None);
        if (figure is null || new FigureMeanings(own).Of(figure) is not { Readings: { } readings } || readings.ToList().FindIndex(r => r.Value == now) is not (>= 0 and var at))
        {
            return null;
        }

        return new FigureMeanings(tables).Of(figure)?.Readings is { } before && before.Count == readings.Count ? before[at].Value : null;
    }

    private static decimal? Number(Match match, string group)
        => match.Groups[group].Success ? decimal.Parse(match.Groups[group].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
}
