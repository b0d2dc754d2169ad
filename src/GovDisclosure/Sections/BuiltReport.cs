using GovDisclosure.Json;
using GovDisclosure.Documents;
using GovDisclosure.Internal;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>A report that was built: its data, the document, what was noticed, and how its numbers came about.</summary>
[JsonShape]
public sealed partial record BuiltReport
{
    internal BuiltReport(AnnualReport report, ReportDocument document, IEnumerable<Finding> findings, IEnumerable<Explanation> explanations)
    {
        Report = report;
        Document = document;
        Findings = ValueList.Copy(findings);
        Explanations = ValueList.Copy(explanations);
    }

    /// <summary>The data that the report was built from.</summary>
    public AnnualReport Report { get; }

    /// <summary>The document, ready for any writer.</summary>
    public ReportDocument Document { get; }

    /// <summary>What the section builders noticed, in the order of the sections; where the service built the report, the findings of its audit after them.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Copy(value); }

    /// <summary>How every share and rate of the report came about, in the order of the sections.</summary>
    public IReadOnlyList<Explanation> Explanations { get; }

    /// <summary>The report and how many findings it has.</summary>
    /// <returns>For example <c>某局2024年度报告，发现2项</c>.</returns>
    public override string ToString() => ShortText.Of(FormattableString.Invariant($"{Report}，发现{Findings.Count}项"));
}
