using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;

namespace GovDisclosure.Reports;

/// <summary>Holds the day of publication against the day the law sets: 31 March; for departments since 2019, 31 January.</summary>
/// <remarks>The law names a day of the calendar and no period, so that the day does not roll where it is a day off.</remarks>
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

        if (context.RegimeInForce is not { } regime)
        {
            yield break;
        }

        // An organ of unknown kind is held to the later day, so that no government is accused for a department's deadline.
        var rule = report.OrganKind == OrganKind.Department ? regime.DepartmentReportDue : regime.GovernmentReportDue;
        var due = rule.Value.InYear(report.Year + 1);
        if (published > due)
        {
            yield return new Finding(Id, Severity.Error, "published", new LocalizedText(
                $"{DateText.Chinese(published)}公布，晚于法定的{DateText.Chinese(due)}",
                $"published on {DateText.Iso(published)}, after the due day {DateText.Iso(due)}"))
            {
                Expected = "<= " + DateText.Iso(due),
                Actual = DateText.Iso(published),
                Source = rule.Citation,
            };
        }
    }
}
