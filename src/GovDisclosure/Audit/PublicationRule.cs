using GovDisclosure.Reports;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Audit;

/// <summary>Holds the day of publication against the days that the statute and the notice on annual reports set for the kind of organ.</summary>
/// <remarks>
/// Late by the statute (2007, art. 31; 2019, art. 49) is an error, late by the notice alone (国办公开办函〔2019〕60号, 〔2021〕30号) a warning. They
/// name days of the calendar and no periods, so that a day does not roll where it is a day off.
/// </remarks>
internal static class PublicationRule
{
    public const string Id = "report.deadline";

    public static IEnumerable<Finding> Check(ReportContext context)
    {
        var report = context.Report;
        if (report.Published is not { } published)
        {
            yield break;
        }

        if (published <= report.ReportingPeriod.End)
        {
            yield return new Finding(Id, Severity.Warning, "published", new LocalizedText(
                $"公布日期 {DateText.Iso(published)} 早于报告期结束（{DateText.Iso(report.ReportingPeriod.End)}）",
                $"the report was published on {DateText.Iso(published)}, before its period ended on {DateText.Iso(report.ReportingPeriod.End)}"))
            {
                Expected = "> " + DateText.Iso(report.ReportingPeriod.End),
                Actual = DateText.Iso(published),
            };
        }

        // An organ of unknown kind is held to the later day, so that no government is accused for a department's deadline.
        if (context.RegimeInForce?.ReportDueOf(report.OrganKind ?? OrganKind.Government, report.Year) is { } rule && Late(report, published, rule) is { } finding)
        {
            yield return finding;
        }
    }

    private static Finding? Late(AnnualReport report, LocalDate published, ReportDueRule rule)
    {
        var next = report.Year + 1;
        return rule.Statute is { } statute && published > statute.Value.InYear(next)
                ? Late(Severity.Error, "法定", "that the statute sets", statute, published, next)
            : rule.Notice is { } notice && published > notice.Value.InYear(next)
                ? Late(Severity.Warning, "年度报告通知规定", "that the notice on annual reports sets", notice, published, next)
            : null;
    }

    private static Finding Late(Severity severity, string chinese, string english, RuleValue<AnnualDate> rule, LocalDate published, int year)
    {
        var due = rule.Value.InYear(year);
        return new Finding(Id, severity, "published", new LocalizedText(
            $"{DateText.Chinese(published)}公布，晚于{chinese}的{DateText.Chinese(due)}",
            $"published on {DateText.Iso(published)}, after {DateText.Iso(due)}, the day {english}"))
        {
            Expected = "<= " + DateText.Iso(due),
            Actual = DateText.Iso(published),
            Source = rule.Citation,
        };
    }
}
