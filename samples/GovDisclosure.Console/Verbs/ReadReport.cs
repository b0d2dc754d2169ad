using GovDisclosure.Findings;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;

namespace GovDisclosure.Console.Verbs;

/// <summary>A report that was read from a file of any kind, and where its parts stand in the file.</summary>
/// <param name="Report">The report.</param>
/// <param name="Findings">What was noticed while reading.</param>
/// <param name="PlaceOf">Where the thing that a finding is about stands in the file; null where that is not known.</param>
internal sealed record ReadReport(AnnualReport Report, IReadOnlyList<Finding> Findings, Func<Finding, SourcePlace?> PlaceOf);
