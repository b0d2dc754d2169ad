using GovDisclosure.Findings;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;

namespace GovDisclosure.Tool.Verbs;

/// <summary>A report that was read from a file of any kind.</summary>
/// <param name="Report">The report.</param>
/// <param name="Recognized">What was recognised in a published file; null for a report's own JSON file.</param>
internal sealed record ReadReport(AnnualReport Report, RecognizedReport? Recognized)
{
    /// <summary>What was noticed while reading.</summary>
    public IReadOnlyList<Finding> Findings => Recognized?.Findings ?? [];

    /// <summary>What tells where things stand, without holding the cells that were read.</summary>
    public Func<Finding, SourcePlace?> Places()
    {
        var places = Recognized is null ? null : Recognized with { Tables = [], Findings = [] };
        return finding => places?.PlaceOf(finding);
    }

    /// <summary>Where the thing that a finding is about stands in the file; null where that is not known, or the finding says it itself.</summary>
    public SourcePlace? PlaceOf(Finding finding) => Recognized?.PlaceOf(finding);
}
