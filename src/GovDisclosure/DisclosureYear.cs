using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Statistics;

namespace GovDisclosure;

/// <summary>A year of requests as its statistics, the tables of its form, the report, and everything that was found on the way.</summary>
/// <remarks>As JSON it holds the statistics, the tables and the report; the cases behind the cells stay with the host.</remarks>
[JsonShape]
public sealed partial class DisclosureYear
{
    internal DisclosureYear(YearTally tally, FormValues tables, BuiltReport built)
    {
        Tally = tally;
        Tables = tables;
        Built = built;
    }

    /// <summary>The statistics, with the way back from a cell to its requests.</summary>
    public YearTally Tally { get; }

    /// <summary>The cells of the year's form.</summary>
    public FormValues Tables { get; }

    /// <summary>The report's data with its tables.</summary>
    public AnnualReport Report => Built.Report;

    /// <summary>The report, ready for any writer.</summary>
    public BuiltReport Built { get; }

    /// <summary>All findings: of single requests, of the tables, of the sections, of the audit; waived ones too.</summary>
    public IReadOnlyList<Finding> Findings => Built.Findings;

    /// <summary>Whether no error stands.</summary>
    public bool IsClean => !Findings.Any(finding => finding is { Severity: Severity.Error, IsWaived: false });

    /// <summary>The report and how many findings the year has.</summary>
    /// <returns>For example <c>某局2024年度报告，发现2项</c>.</returns>
    public override string ToString() => Built.ToString();
}
