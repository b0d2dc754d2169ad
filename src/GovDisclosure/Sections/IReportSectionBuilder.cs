using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Builds one section of a report from the report's data: the seam for sections of a host's own.</summary>
/// <remarks>
/// A builder is a pure function of its context and may be used by several threads at once. It never types a heading's number, and it
/// does not build the sections below it that the outline names: <see cref="ReportBuilder"/> hangs those in.
/// </remarks>
public interface IReportSectionBuilder
{
    /// <summary>The stable code of the section: what an outline, prose and the document call it by. Letters, digits, <c>-</c>, <c>_</c>, <c>.</c>, a letter first.</summary>
    string Code { get; }

    /// <summary>Builds the section.</summary>
    /// <param name="context">The report's data and what it is measured against.</param>
    /// <returns>A section, or nothing, each with or without findings; never null.</returns>
    SectionResult Build(ReportContext context);
}
