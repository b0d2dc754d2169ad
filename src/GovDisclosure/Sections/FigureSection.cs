using GovDisclosure.Documents;
using GovDisclosure.Internal;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>A built-in section: the host's prose around the sentences that are made of the report's figures.</summary>
internal sealed class FigureSection : SectionBuilder
{
    private readonly string _heading;
    private readonly Action<SectionText> _write;

    /// <param name="code">The code of the section.</param>
    /// <param name="heading">The heading without its number.</param>
    /// <param name="write">Writes the sentences; writes none where the report has no figures.</param>
    /// <param name="requiredBy">What requires the section: it must not be left out without a finding.</param>
    /// <param name="isContainer">Whether the section stands without a text of its own, for those below it.</param>
    public FigureSection(string code, string heading, Action<SectionText> write, Citation? requiredBy = null, bool isContainer = false)
        : base(code, context => Build(context, code, heading, write, isContainer, requiredBy))
    {
        _heading = Guard.NotBlank(heading);
        _write = write;
    }

    /// <summary>The heading without its number; the year in it is not filled in.</summary>
    public string Heading => _heading;

    /// <summary>The sentences that are made of the figures alone, a paragraph each.</summary>
    public IReadOnlyList<string> Sentences(AnnualReport report)
    {
        var text = new SectionText(new ReportContext(report), Code);
        _write(text);
        return text.Sentences;
    }

    private static SectionResult Build(
        ReportContext context, string code, string heading, Action<SectionText> write, bool isContainer, Citation? requiredBy)
    {
        var text = new SectionText(context, code);
        write(text);
        var blocks = text.Blocks();
        if (blocks.Count == 0 && !isContainer)
        {
            return requiredBy is null ? new SectionResult { Findings = text.Findings } : new SectionResult { Findings = [.. text.Findings, Missing(code, heading, requiredBy)] };
        }

        return new SectionResult
        {
            Section = new ReportSection(code, HeadingText.Fill(heading, context.Report)) { Blocks = [.. blocks, .. text.Charts] },
            Findings = text.Findings,
            Explanations = text.Explanations,
        };
    }

    private static Finding Missing(string code, string heading, Citation requiredBy)
        => new("report.section-missing", Severity.Error, $"section:{code}", new LocalizedText(
            $"缺少“{heading}”：既无数据也无文字",
            $"the section \"{heading}\" is missing: there are neither figures nor prose for it"))
        {
            Source = requiredBy,
        };
}
