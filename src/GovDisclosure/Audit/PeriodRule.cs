using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Internal;
using GovDisclosure.Prose;
using GovDisclosure.Reports;
using NodaTime;

namespace GovDisclosure.Audit;

/// <summary>Looks in prose for dates outside the reporting period.</summary>
/// <remarks>
/// A day or month after the period is a warning: its figures belong to the next report. A bare later year is worth knowing, as a plan names
/// it rightly, and so is a date before the period. Titles in 《》 and document numbers are passed over.
/// </remarks>
internal static class PeriodRule
{
    public const string Id = "prose.period";

    private const int MaxNamed = 5;

    // Folded, 〔2018〕1号 is （2018）1号.
    private const string Titles = "《[^》]{0,200}》|〈[^〉]{0,200}〉|（[12]\\d{3}）";
    // A year that another is compared with, or that requests were carried over from or into.
    private const string Compared = @"(?:较|比|与|结转[至到入]?|转入|转至)\d{4}年度?|\d{4}年度?(?:结转|转入|转来|同期|相比|以来)";
    private const string Date = @"(?<!\d)(?<y>(?:19|20)\d\d)年(?:(?<m>1[0-2]|0?[1-9])月(?:(?<d>3[01]|[12]\d|0?[1-9])日)?)?";

    // The day below a report, alone or behind the organ's name: 青石县水务局 2024年1月16日.
    private const string Signature = @"\A（?[^，。；：、]{0,40}?\d{4}年\d{1,2}月(?:\d{1,2}日)?）?\s*\z";

    public static IEnumerable<Finding> Check(ReportContext context)
    {
        var mentions = ReportTexts.Of(context.Report).SelectMany(text => Outside(text, context.Report)).ToList();

        // A year that is none of the report's is told once, with all the places that name it.
        foreach (var year in mentions.GroupBy(mention => mention.Year))
        {
            var worst = year.OrderByDescending(mention => mention.Severity).First();
            var dates = string.Join("、", year.Where(m => m.Severity == worst.Severity).Select(m => m.Print).Distinct().Take(MaxNamed));
            var range = $"{DateText.Iso(context.Report.ReportingPeriod.Start)}..{DateText.Iso(context.Report.ReportingPeriod.End)}";
            yield return new Finding(Id, worst.Severity, worst.Place, new LocalizedText(
                $"“{dates}”在报告期（{range}）{(worst.IsLater ? "之后" : "之前")}",
                $"\"{dates}\" is {(worst.IsLater ? "after" : "before")} the reporting period, {range}"))
            {
                Expected = range,
                Actual = dates,
                Related = [.. year.Select(m => m.Place).Where(place => place != worst.Place).Distinct()],
            };
        }
    }

    private static IEnumerable<Mention> Outside(ReportText text, AnnualReport report)
    {
        var period = report.ReportingPeriod;
        if (ProseRule.Find(text.Folded.Text, Signature).Count > 0)
        {
            yield break;
        }

        foreach (var match in ProseRule.Find(Regex.Replace(text.Folded.Text, Titles + "|" + Compared, string.Empty, RegexOptions.CultureInvariant, ProseSearch.Limit), Date))
        {
            if (Days(match) is { } named && (named.First > period.End || named.Last < period.Start))
            {
                var isLater = named.First > period.End;
                yield return new Mention(named.First.Year, match.Value, text.Place, isLater, isLater && match.Groups["m"].Success ? Severity.Warning : Severity.Info);
            }
        }
    }

    private sealed record Mention(int Year, string Print, string Place, bool IsLater, Severity Severity);

    private static (LocalDate First, LocalDate Last)? Days(Match match)
    {
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        if (!match.Groups["m"].Success)
        {
            return (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        }

        var month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        if (!match.Groups["d"].Success)
        {
            return (new LocalDate(year, month, 1), new LocalDate(year, month, length));
        }

        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        return day > length ? null : (new LocalDate(year, month, day), new LocalDate(year, month, day));
    }
}
