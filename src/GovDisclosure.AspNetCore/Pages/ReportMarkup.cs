using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Rendering;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>A report as the writer of HTML prints it, without the page around it and its headings one level lower.</summary>
internal static class ReportMarkup
{
    private const string Begin = "<main>\n";
    private const string End = "</main>";

    public static string Of(IReportWriter html, ReportDocument document)
    {
        using var page = new MemoryStream();
        html.Write(document, page);
        var text = Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length);
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return Lower(text[start..text.LastIndexOf(End, StringComparison.Ordinal)]);
    }

    // A page has one heading of the first level, and it is the page's own.
    private static string Lower(string html)
    {
        for (var level = 5; level >= 1; level--)
        {
            html = html.Replace($"<h{level}", $"<h{level + 1}", StringComparison.Ordinal).Replace($"</h{level}>", $"</h{level + 1}>", StringComparison.Ordinal);
        }

        return html;
    }
}
