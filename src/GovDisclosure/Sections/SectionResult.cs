using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Sections;

/// <summary>What a section builder gives back: a section or nothing, findings, and how the section's numbers came about.</summary>
/// <remarks>Equality compares all members, lists by content.</remarks>
[JsonShape]
public sealed partial record SectionResult
{
    /// <summary>No section and no findings: the report has nothing to say here.</summary>
    public static SectionResult Nothing { get; } = new();

    /// <summary>The section; null for none.</summary>
    public ReportSection? Section { get; init; }

    /// <summary>What was noticed while building.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Copy(value); } = ValueList<Finding>.Empty;

    /// <summary>How the numbers of the section came about: one explanation for each series of shares, each rate.</summary>
    public IReadOnlyList<Explanation> Explanations { get; init => field = ValueList.Copy(value); } = ValueList<Explanation>.Empty;

    /// <summary>A section without findings.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static SectionResult Of(ReportSection section) => new() { Section = Guard.NotNull(section) };

    /// <summary>No section, and the reason as a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static SectionResult Missing(Finding finding) => new() { Findings = [Guard.NotNull(finding)] };
}
