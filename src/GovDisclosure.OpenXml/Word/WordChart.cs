using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Writes a chart: the drawing in the body, and its parts.</summary>
/// <remarks>Series differ by fill, dash and mark, not by colour, so that black-and-white print stays readable; bars carry their numbers.</remarks>
internal static class WordChart
{
    /// <summary>English Metric Units a twip.</summary>
    private const int Emu = 635;

    private const int MaxDescription = 4000;

    public static string Id(int number) => FormattableString.Invariant($"rId{number + 6}");

    /// <summary>Writes the paragraph with the chart; its parts are added later.</summary>
    public static void WriteDrawing(XmlBuffer xml, ChartBlock chart, int number)
    {
        xml.Markup("<w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""u8)
            .Number((long)WordLayout.TextWidth * Emu).Markup("\" cy=\""u8).Number(Height(chart)).Markup("\"/><wp:docPr id=\""u8).Number(number)
            .Markup("\" name=\"图表 "u8).Number(number).Markup("\" descr=\""u8).Text(Description(chart))
            .Markup("\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\""u8)
            .Text(Id(number)).Markup("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"u8);
    }

    /// <summary>Adds the chart and the workbook that Word opens to edit its numbers.</summary>
    public static void AddParts(PackageWriter package, ChartBlock chart, int number)
    {
        var name = FormattableString.Invariant($"word/charts/chart{number}.xml");
        var workbook = FormattableString.Invariant($"Microsoft_Excel_Sheet{number}.xlsx");
        using var xml = new XmlBuffer(32 * 1024);
        WordChartXml.Write(xml, chart);
        package.Add(name, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", xml)
            .AddRelationships(name, [new Relationship("rId1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package", "../embeddings/" + workbook)])
            .Add(PackagePart.Of("word/embeddings/" + workbook, string.Empty, WordChartWorkbook.Write(chart)));
    }

    private static long Height(ChartBlock chart)
    {
        // A bar of 14 pt and a gap for each category, but never higher than a page.
        var bars = chart.Categories.Count * ((chart.Series.Count * 14) + 12);
        return chart.Type == ChartType.Trend ? 240 * 12700 : Math.Min(80 + bars, 580) * 12700;
    }

    private static string Description(ChartBlock chart)
    {
        var text = new StringBuilder(chart.Title).Append('。').Append(chart.Summary);
        foreach (var row in chart.Series)
        {
            text.Append(row.Name).Append('：');
            for (var i = 0; i < row.Values.Count; i++)
            {
                text.Append(i > 0 ? "，" : string.Empty).Append(chart.Categories[i]).Append(' ')
                    .Append(row.Values[i] is { } value ? FormattableString.Invariant($"{value}") : "—");
                if (chart.Shares.Count > 0)
                {
                    text.Append('（').Append(chart.Shares[i]).Append('）');
                }
            }

            text.Append('。');
        }

        if (text.Length > MaxDescription)
        {
            text.Length = MaxDescription - (char.IsHighSurrogate(text[MaxDescription - 1]) ? 1 : 0);
            text.Append('…');
        }

        return text.ToString();
    }
}
