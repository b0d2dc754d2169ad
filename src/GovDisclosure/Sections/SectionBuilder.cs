using GovDisclosure.Reports;
using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Sections;

/// <summary>Builds one section of a report from the report's data: the seam for sections of a host's own.</summary>
/// <remarks>
/// <para>A builder is a pure function of its context and may be used by several threads at once. It never types a heading's number, and it
/// does not build the sections below it that the outline names. A host makes one of a function, or derives a class whose container gives it the
/// host's own data.</para>
/// <para>The built-in ones print the host's prose around the sentences that they make of the report's figures, nil returns included, and give
/// nothing where the report has neither. A heading may hold <c>{year}</c>. The codes of the sections of a form are the ids in the form:
/// <c>overview</c> with <c>overview.proactive</c> to <c>overview.supervision</c> below it, <c>proactive</c>, <c>requests</c>, <c>reviews</c>,
/// <c>problems</c>, <c>otherMatters</c>.</para>
/// </remarks>
public partial class SectionBuilder
{
    private readonly Func<ReportContext, SectionResult> _build;

    /// <summary>Makes a builder.</summary>
    /// <param name="code">The code of the section; see <see cref="Code"/>.</param>
    /// <param name="build">Builds the section; a pure function.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not such a code.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SectionBuilder(string code, Func<ReportContext, SectionResult> build)
    {
        Code = BlockId.Check(code, nameof(code));
        _build = Guard.NotNull(build);
    }

    /// <summary>The stable code of the section: what an outline, prose and the document call it by. Letters, digits, <c>-</c>, <c>_</c>, <c>.</c>, a letter first.</summary>
    public string Code { get; }

    /// <summary>Builds the section.</summary>
    /// <param name="context">The report's data and what it is measured against.</param>
    /// <returns>A section, or nothing, each with or without findings; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public SectionResult Build(ReportContext context) => _build(Guard.NotNull(context));
}
