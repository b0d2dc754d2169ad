using GovDisclosure.Internal;

namespace GovDisclosure.Reports;

/// <summary>What a section builder and an audit rule see: the report, and what it is measured against.</summary>
/// <remarks>Immutable. Everything but the report may be missing; a rule that needs what is missing finds nothing.</remarks>
public sealed record ReportContext
{
    /// <summary>Makes a context.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ReportContext(AnnualReport report) => Report = Guard.NotNull(report);

    /// <summary>The report.</summary>
    public AnnualReport Report { get; init; }

    /// <summary>The same organ's report of the year before; null where it is not at hand.</summary>
    public AnnualReport? Previous { get; init; }

    /// <summary>The report as a document, where it was built or read; null where only its data is at hand.</summary>
    public ReportDocument? Document { get; init; }
}
