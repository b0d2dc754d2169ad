using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Reports;
using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Prose;
using GovDisclosure.Sections;
using GovDisclosure.Texts;
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

    private const string Titles = "《[^》]{0,200}》|〈[^〉]{0,200}〉|〔[^〕]{0,10}〕";
    private const string Date = @"(?<!\d)(?<y>(?:19|20)\d\d)年(?:(?<m>1[0-2]|0?[1-9])月(?:(?<d>3[01]|[12]\d|0?[1-9])日)?)?";

    public static IEnumerable<Finding> Check(ReportContext context)
    {
        var period = context.Report.ReportingPeriod;
        foreach (var text in ReportTexts.Of(context.Report))
        {
            var plain = Regex.Replace(text.Text, Titles, string.Empty, RegexOptions.CultureInvariant, ProseSearch.Limit);
            foreach (var match in ProseRule.Find(plain, Date))
            {
                if (Days(match) is not { } named || (named.First <= period.End && named.Last >= period.Start))
                {
                    continue;
                }

                var isLater = named.First > period.End;
                var severity = isLater && match.Groups["m"].Success ? Severity.Warning : Severity.Info;
                var range = $"{DateText.Iso(period.Start)}..{DateText.Iso(period.End)}";
                yield return new Finding(Id, severity, text.Place, new LocalizedText(
                    $"“{match.Value}”在报告期（{range}）{(isLater ? "之后" : "之前")}",
                    $"\"{match.Value}\" is {(isLater ? "after" : "before")} the reporting period, {range}"))
                {
                    Expected = range,
                    Actual = match.Value,
                };
            }
        }
    }

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
