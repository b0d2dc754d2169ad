using System.Text;
using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>Writes a report as one HTML file: valid, without script and without anything to fetch, for screen, phone and print.</summary>
/// <remarks>
/// <para>Every text of the host is encoded. Control characters become U+FFFD. A text with bidirectional controls stands in a <c>bdi</c>
/// element, so that it cannot reorder its neighbours, and the controls are written as character references.</para>
/// <para>Meta elements name organ, year and day of publication (<see cref="ReportDocument.ToProperties"/>), and cells carry their kind as a class (<c>count</c>, <c>amount</c>, <c>blank</c>, <c>na</c>, <c>ns</c>), so that the page is read back.</para>
/// </remarks>
internal sealed class HtmlReportWriter : TextReportWriter
{
    /// <inheritdoc/>
    public override string Format => "html";

    /// <inheritdoc/>
    public override string MediaType => "text/html; charset=utf-8";

    /// <inheritdoc/>
    public override string FileExtension => ".html";

    /// <inheritdoc/>
    protected override void Append(ReportDocument document, StringBuilder output)
    {
        Guard.NotNull(output);
        Guard.NotNull(document);
        output.Append("<!DOCTYPE html>\n<html lang=\"").Append(ReportDocument.Language)
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        foreach (var property in document.ToProperties())
        {
            output.Append("<meta name=\"").Append(property.Label).Append("\" content=\"");
            HtmlText.AppendPlain(property.Value, output);
            output.Append("\">\n");
        }

        output.Append("<title>");
        HtmlText.AppendPlain(document.Title, output);
        output.Append("</title>\n<style>\n").Append(HtmlStyle.Css).Append("</style>\n</head>\n<body>\n<main>\n");
        AppendCatalogue(document.Catalogue, output);
        output.Append("<h1>");
        HtmlText.Append(document.Title, output);
        output.Append("</h1>\n");
        var charts = 0;
        AppendBlocks(document.Lead, ref charts, output);
        foreach (var section in document.EnumerateSections())
        {
            AppendHeading(section, output);
            AppendBlocks(section.Section.Blocks, ref charts, output);
        }

        output.Append("</main>\n</body>\n</html>\n");
    }

    private static void AppendCatalogue(IReadOnlyList<CatalogueField> fields, StringBuilder output)
    {
        if (fields.Count == 0)
        {
            return;
        }

        output.Append("<dl>\n");
        foreach (var field in fields)
        {
            output.Append("<div><dt>");
            HtmlText.Append(field.Label, output);
            output.Append("</dt><dd>");
            HtmlText.Append(field.Value, output);
            output.Append("</dd></div>\n");
        }

        output.Append("</dl>\n");
    }

    private static void AppendHeading(NumberedSection section, StringBuilder output)
    {
        // The title is h1; a section of level 1 is h2.
        var level = (char)('1' + section.Level);
        output.Append("<h").Append(level).Append(" id=\"").Append(section.Section.Id).Append("\">").Append(section.Number);
        HtmlText.Append(section.Section.Heading, output);
        output.Append("</h").Append(level).Append(">\n");
    }

    private static void AppendBlocks(IReadOnlyList<ReportBlock> blocks, ref int charts, StringBuilder output)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    output.Append(paragraph.IsStrong ? "<p><strong>" : "<p>");
                    HtmlText.Append(paragraph.Text, output);
                    output.Append(paragraph.IsStrong ? "</strong></p>\n" : "</p>\n");
                    break;
                case ListBlock list:
                    AppendList(list, output);
                    break;
                case NoteBlock note:
                    AppendNote(note.Text, output);
                    break;
                case TableBlock table:
                    HtmlTable.Append(table, output);
                    break;
                case ChartBlock chart:
                    HtmlChart.Append(chart, ++charts, output);
                    break;
            }
        }
    }

    private static void AppendList(ListBlock list, StringBuilder output)
    {
        output.Append(list.IsOrdered ? "<ol>\n" : "<ul>\n");
        foreach (var item in list.Items)
        {
            output.Append("<li>");
            HtmlText.Append(item, output);
            output.Append("</li>\n");
        }

        output.Append(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    internal static void AppendNote(string text, StringBuilder output)
    {
        output.Append("<p class=\"note\">注：");
        HtmlText.Append(text, output);
        output.Append("</p>\n");
    }
}
