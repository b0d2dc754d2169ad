using GovDisclosure.Reports;

namespace GovDisclosure;

/// <summary>The reports of an audit by organ and year, so that each is compared with that of the year before.</summary>
internal sealed class ReportYears
{
    private readonly Dictionary<(string Organ, int Year), AnnualReport> _byYear;
    private readonly AnnualReport? _only;

    public ReportYears(IReadOnlyList<AuditedFile> files, IReadOnlyList<AnnualReport> previous)
    {
        var reports = files.Select(file => file.Report).OfType<AnnualReport>().ToList();

        // One report and one before it are compared as asked for, and told apart when they do not belong together.
        _only = reports.Count == 1 && previous.Count == 1 ? previous[0] : null;
        _byYear = reports.Concat(previous).GroupBy(r => (r.Organ, r.Year)).ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>The report to compare with; null where there is none.</summary>
    public AnnualReport? Before(AnnualReport report)
        => _only ?? (_byYear.TryGetValue((report.Organ, report.Year - 1), out var last) ? last : null);
}
