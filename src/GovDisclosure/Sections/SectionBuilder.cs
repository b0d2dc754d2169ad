using GovDisclosure.Reports;
using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Sections;

/// <summary>A section builder made of a function: the short way to a section of one's own.</summary>
public sealed class SectionBuilder : IReportSectionBuilder
{
    private readonly Func<ReportContext, SectionResult> _build;

    /// <summary>Makes a builder.</summary>
    /// <param name="code">The code of the section; see <see cref="IReportSectionBuilder.Code"/>.</param>
    /// <param name="build">Builds the section; a pure function.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not such a code.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SectionBuilder(string code, Func<ReportContext, SectionResult> build)
    {
        Code = BlockId.Check(code, nameof(code));
        _build = Guard.NotNull(build);
    }

    /// <inheritdoc/>
    public string Code { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public SectionResult Build(ReportContext context) => _build(Guard.NotNull(context));
}
