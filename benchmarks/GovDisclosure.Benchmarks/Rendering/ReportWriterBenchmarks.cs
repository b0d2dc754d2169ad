using System.Globalization;
using System.Net;
using System.Text;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Answers;
using GovDisclosure.Documents;
using GovDisclosure.Rendering;

namespace GovDisclosure.Benchmarks.Rendering;

/// <summary>Writes a report of the size of a district's: thirty paragraphs and a table of 27 rows and 10 columns.</summary>
[MemoryDiagnoser]
public class ReportWriterBenchmarks
{
    private readonly ReportDocument _document = MakeDocument();
    private readonly HtmlReportWriter _html = new();
    private readonly MarkdownReportWriter _markdown = new();
    private readonly PlainTextReportWriter _text = new();

    /// <summary>What one writes without the library: string building with the encoder of the framework, no header scopes, no kinds.</summary>
    [Benchmark(Baseline = true)]
    public string HtmlByHand()
    {
        var html = new StringBuilder("<!DOCTYPE html><html><body><h1>").Append(WebUtility.HtmlEncode(_document.Title)).Append("</h1>");
        foreach (var section in _document.EnumerateSections())
        {
            html.Append("<h2>").Append(WebUtility.HtmlEncode(section.Heading)).Append("</h2>");
            foreach (var block in section.Section.Blocks)
            {
                if (block is ParagraphBlock paragraph)
                {
                    html.Append("<p>").Append(WebUtility.HtmlEncode(paragraph.Text)).Append("</p>");
                }
                else if (block is TableBlock table)
                {
                    html.Append("<table>");
                    foreach (var row in table.HeaderRows.Concat(table.Rows))
                    {
                        html.Append("<tr>");
                        foreach (var cell in row.Cells)
                        {
                            html.Append(CultureInfo.InvariantCulture, $"<td colspan=\"{cell.ColumnSpan}\" rowspan=\"{cell.RowSpan}\">{WebUtility.HtmlEncode(cell.Text)}</td>");
                        }

                        html.Append("</tr>");
                    }

                    html.Append("</table>");
                }
            }
        }

        return html.Append("</body></html>").ToString();
    }

    [Benchmark]
    public string Html() => _html.ToText(_document);

    [Benchmark]
    public string Markdown() => _markdown.ToText(_document);

    [Benchmark]
    public string PlainText() => _text.ToText(_document);

    [Benchmark]
    public string Json() => GovDisclosureJson.Serialize(_document);

    internal static ReportDocument MakeDocument()
    {
        const string prose = "2017年主动公开政府信息15586条。其中，概况类239条，占1.53%；计划总结类610条，占3.92%；法规公文类3367条，占21.6%；"
            + "工作动态类10128条，占64.98%；人事类237条，占1.52%；财政类387条，占2.48%；其他类618条，占3.97%。狠抓关键，强化重点领域公开。";
        var header = new TableRow(Enumerable.Range(0, 10).Select(i => TableCell.OfHeader("申请人情况" + i.ToString(CultureInfo.InvariantCulture))));
        var rows = Enumerable.Range(0, 27).Select(r => new TableRow(
            [TableCell.OfHeader("（一）予以公开", 3), .. Enumerable.Range(0, 7).Select(c => TableCell.OfCount((r * 31) + c))]));
        return new ReportDocument
        {
            Title = "2017年区政府办公室政府信息公开工作年度报告",
            Organ = "区政府办公室",
            Year = 2017,
            Sections =
            [
                .. Enumerable.Range(0, 6).Select(i => new ReportSection("s" + i.ToString(CultureInfo.InvariantCulture), "政府信息主动公开情况")
                {
                    Blocks = [.. Enumerable.Repeat(new ParagraphBlock(prose), 5), .. i == 2 ? [new TableBlock([header], rows) { StubColumns = 3 }] : (ReportBlock[])[]],
                }),
            ],
        };
    }
}
