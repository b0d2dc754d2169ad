using System.Text;
using GovDisclosure.Forms;
using GovDisclosure.Reports;

namespace GovDisclosure.Prose;

/// <summary>What a report's form means for its audit: the form itself, and the text of its sections.</summary>
internal static class ReportForm
{
    /// <summary>The form that a report names, that its tables are in, or that of its year; null for an outline that is no form.</summary>
    public static Form? Of(ReportContext context)
    {
        var (report, forms) = (context.Report, context.FormsInUse);
        return report.Form is { } id ? forms.Find(id)
            : report.Tables is { } tables ? forms.Find(tables.Form.Id) ?? tables.Form
            : forms.Find(FormCatalogue.IdFor(report.Year));
    }

    /// <summary>The host's texts by the id of the section that they stand in, those of its subsections included.</summary>
    public static Dictionary<string, string> Sections(AnnualReport report)
    {
        var sections = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        void Add(string code, string text)
        {
            var dot = code.IndexOf('.');
            var id = dot < 0 ? code : code[..dot];
            if (!sections.TryGetValue(id, out var all))
            {
                sections[id] = all = new StringBuilder();
            }

            all.Append(text).Append('\n');
        }

        foreach (var prose in report.Prose)
        {
            Add(prose.Section, string.Join("\n", prose.Paragraphs));
        }

        if (report.OtherMatters is { } matters)
        {
            Add(ReportSectionCodes.OtherMatters, string.Join("\n", matters));
        }

        // Fees in the data are printed as a sentence there; prose may call them by another name.
        if (report.Fees is not null || (sections.TryGetValue(ReportSectionCodes.OtherMatters, out var other) && FormSectionText.NamesFee(FoldedText.Of(other.ToString()).Text)))
        {
            Add(ReportSectionCodes.OtherMatters, FormSectionText.Fee);
        }

        return sections.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
    }
}
