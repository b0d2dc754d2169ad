using GovDisclosure.Internal;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;

namespace GovDisclosure;

/// <summary>The reports that a sum is made of, each with the id that the tree knows its organ by.</summary>
internal sealed class OrganSumBuilder
{
    private readonly List<OrganReport> _reports = [];
    private readonly List<Finding> _findings = [];

    public OrganSumBuilder(IEnumerable<AnnualReport> reports)
    {
        foreach (var report in reports)
        {
            if (Guard.NotNull(report, nameof(reports)).Tables is { } tables)
            {
                _reports.Add(new OrganReport(report.Organ, report.Year, tables));
            }
            else
            {
                _findings.Add(RollUpFindings.NoTables(report.Organ));
            }
        }
    }

    /// <summary>The first report with tables; null where none has.</summary>
    public OrganReport? First => _reports.Count > 0 ? _reports[0] : null;

    /// <summary>A finding for each report without tables.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>A tree of the organs that reported, side by side.</summary>
    public OrganTree FlatTree() => OrganTree.Of([.. _reports.Select(r => r.OrganId).Distinct(StringComparer.Ordinal).Select(id => new Organ(id, id))]);

    /// <summary>The reports for a tree: a report names its organ, a tree knows it by that name or by its id.</summary>
    public IEnumerable<OrganReport> ReportsIn(OrganTree? tree) => tree is null ? _reports : _reports.Select(report => WithId(report, tree));

    private static OrganReport WithId(OrganReport report, OrganTree tree)
    {
        if (tree.Find(report.OrganId) is not null)
        {
            return report;
        }

        // A name that two organs have says nothing.
        var named = tree.Organs.Where(organ => organ.Name == report.OrganId).Take(2).ToList();
        return named is [var only] ? new OrganReport(only.Id, report.Year, report.Values) : report;
    }
}
