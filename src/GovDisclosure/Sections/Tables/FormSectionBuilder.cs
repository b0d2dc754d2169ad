using GovDisclosure.Reports;
using GovDisclosure.Documents;
using GovDisclosure.Forms;

namespace GovDisclosure.Sections;

/// <summary>Builds a section of a form: the host's prose around the sentences of figures, then the tables.</summary>
internal sealed class FormSectionBuilder(FormSection section, bool isRequired, Form form)
{
    public static SectionBuilder Of(FormSection section, bool isRequired, Form form)
        => new(section.Id, new FormSectionBuilder(section, isRequired, form).Build);

    private SectionResult Build(ReportContext context)
    {
        var text = new SectionText(context, section.Id);
        FormSentences.Write(text);
        var blocks = text.Blocks();
        var tables = context.Report.Tables;
        foreach (var id in section.Tables)
        {
            if (tables?.Form.FindTable(id) is { } table && tables.Shows(id))
            {
                blocks.Add(FormTableBlock.Of(table, tables));
            }
            else
            {
                text.Findings.Add(Missing($"没有表“{id}”的数据", $"there are no cells of table \"{id}\"", PartyBodyContent.HasFormByReference(context.Report) ? Severity.Warning : Severity.Error));
            }
        }

        blocks.AddRange(text.Charts);
        if (blocks.Count == 0 && !isRequired)
        {
            return new SectionResult { Findings = text.Findings, Explanations = text.Explanations };
        }

        if (blocks.Count == 0 && section.Tables.Count == 0 && section.Sections.Count == 0)
        {
            text.Findings.Add(Missing("既无数据也无文字", "there are neither figures nor prose for it", Severity.Warning));
        }

        return new SectionResult
        {
            Section = new ReportSection(section.Id, section.Heading) { Blocks = blocks },
            Findings = text.Findings,
            Explanations = text.Explanations,
        };
    }

    // The heading is printed all the same: the form prescribes it.
    private Finding Missing(string chinese, string english, Severity severity)
        => new("report.section-empty", severity, $"section:{section.Id}", new LocalizedText($"“{section.PrintedHeading}”{chinese}", $"the section \"{section.PrintedHeading}\": {english}"))
        {
            Source = form.Source,
        };
}
