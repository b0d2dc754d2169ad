using GovDisclosure.Documents;
using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Reports;
using GovDisclosure.Texts;

namespace GovDisclosure.Sections;

/// <summary>A built-in section: the host's prose around the sentences that are made of the report's figures.</summary>
internal sealed class FigureSection : IReportSectionBuilder
{
    private readonly string _heading;
    private readonly Action<SectionText> _write;
    private readonly Citation? _requiredBy;
    private readonly bool _isContainer;

    /// <param name="code">The code of the section.</param>
    /// <param name="heading">The heading without its number.</param>
    /// <param name="write">Writes the sentences; writes none where the report has no figures.</param>
    /// <param name="requiredBy">What requires the section: it must not be left out without a finding.</param>
    /// <param name="isContainer">Whether the section stands without a text of its own, for those below it.</param>
    public FigureSection(string code, string heading, Action<SectionText> write, Citation? requiredBy = null, bool isContainer = false)
    {
        Code = BlockId.Check(code, nameof(code));
        _heading = Guard.NotBlank(heading);
        _write = write;
        _requiredBy = requiredBy;
        _isContainer = isContainer;
    }

    public string Code { get; }

    /// <summary>The heading without its number; the year in it is not filled in.</summary>
    public string Heading => _heading;

    /// <summary>The sentences that are made of the figures alone, a paragraph each.</summary>
    public IReadOnlyList<string> Sentences(AnnualReport report)
    {
        var text = new SectionText(new ReportContext(report), Code);
        _write(text);
        return text.Sentences;
    }

    public SectionResult Build(ReportContext context)
    {
        var text = new SectionText(Guard.NotNull(context), Code);
        _write(text);
        var blocks = text.Blocks();
        if (blocks.Count == 0 && !_isContainer)
        {
            return _requiredBy is null ? new SectionResult { Findings = text.Findings } : new SectionResult { Findings = [.. text.Findings, Missing(_requiredBy)] };
        }

        return new SectionResult
        {
            Section = new ReportSection(Code, HeadingText.Fill(_heading, context.Report)) { Blocks = [.. blocks, .. text.Charts] },
            Findings = text.Findings,
            Explanations = text.Explanations,
        };
    }

    private Finding Missing(Citation requiredBy)
        => new("report.section-missing", Severity.Error, $"section:{Code}", new LocalizedText(
            $"缺少“{_heading}”：既无数据也无文字",
            $"the section \"{Code}\" ({_heading}) is missing: there are neither figures nor prose for it"))
        {
            Source = requiredBy,
        };
}
