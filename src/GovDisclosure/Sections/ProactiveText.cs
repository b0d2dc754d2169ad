using System.Globalization;
using GovDisclosure.Rates;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Sentences on what was published proactively, in all and by category.</summary>
internal static class ProactiveText
{
    public static void Write(SectionText text)
    {
        if (text.Report.Proactive is not { } figures)
        {
            return;
        }

        Chart(text);
        var year = text.Report.Year.ToString(CultureInfo.InvariantCulture);
        if (figures.Total == default(ReportedCount))
        {
            text.Paragraph($"{year}年，未主动公开政府信息。");
            return;
        }

        var parts = figures.Categories.Count == 0
            ? string.Empty
            : $"其中，{ShareText.Clauses(text, "proactive.categories", Categories(figures), figures.Total, "条", string.Empty, figures.Shares)}。";
        text.Paragraph($"{year}年主动公开政府信息{figures.Total}条。{parts}");
    }

    /// <summary>Charts the categories, and what was published over the years.</summary>
    public static void Chart(SectionText text)
    {
        if (text.Report.Proactive is { } figures)
        {
            text.Chart(() => ShareChart.Of(
                FormattableString.Invariant($"{text.Report.Year}年主动公开政府信息分类占比"), "条数", "条", Categories(figures), figures.Total, figures.Shares));
            text.Chart(() => TrendChart.Published(text.Context));
        }
    }

    private static List<SharedCount> Categories(ProactiveFigures figures) => [.. figures.Categories.Select(c => new SharedCount(c.Name, c.Count))];
}
