using System.Globalization;
using GovDisclosure.Rates;

namespace GovDisclosure.Reports;

/// <summary>Sentences on what was published proactively, in all and by category.</summary>
internal static class ProactiveText
{
    public static void Write(SectionText text)
    {
        if (text.Report.Proactive is not { } figures)
        {
            return;
        }

        var year = text.Report.Year.ToString(CultureInfo.InvariantCulture);
        if (figures.Total == default(ReportedCount))
        {
            text.Paragraph($"{year}年，未主动公开政府信息。");
            return;
        }

        var categories = figures.Categories.Select(c => new SharedCount(c.Name, c.Count)).ToList();
        var parts = categories.Count == 0
            ? string.Empty
            : $"其中，{ShareText.Clauses(text, "proactive.categories", categories, figures.Total, "条", string.Empty, figures.Shares)}。";
        text.Paragraph($"{year}年主动公开政府信息{figures.Total}条。{parts}");
    }
}
