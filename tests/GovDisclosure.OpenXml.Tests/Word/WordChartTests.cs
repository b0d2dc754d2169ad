using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovDisclosure.Documents;
using static GovDisclosure.OpenXml.Tests.Word.SampleDocuments;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace GovDisclosure.OpenXml.Tests.Word;

public class WordChartTests
{
    [Fact]
    public void Write_Charts_HoldNumbersAndAWorkbookToEditThem()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Write(All)), isEditable: false);
        var charts = package.MainDocumentPart!.ChartParts.OrderBy(part => part.Uri.OriginalString, StringComparer.Ordinal).ToList();
        Assert.Equal(3, charts.Count);
        Assert.Equal(["1 3", "1 2|0|4 5|6 7", "10|9.5 12"], charts.Select(chart => string.Join('|', chart.ChartSpace!.Descendants<C.Values>()
            .Select(values => string.Join(' ', values.Descendants<C.NumericValue>().Select(v => v.Text))))));
        Assert.All(charts, chart =>
        {
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            var cells = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, cell => cell.InnerText);
            foreach (var (formula, cached) in chart.ChartSpace!.Descendants<C.Formula>().Select(f => (f.Text, f.NextSibling()!)))
            {
                // Each reference of the chart holds in the workbook what the chart shows.
                var range = formula.Split('!')[1].Replace("$", string.Empty, StringComparison.Ordinal).Split(':');
                var first = int.Parse(range[0][1..], CultureInfo.InvariantCulture);
                foreach (var index in cached.ChildElements.Where(p => p.LocalName == "pt"))
                {
                    var row = first + int.Parse(index.GetAttribute("idx", string.Empty).Value!, CultureInfo.InvariantCulture);
                    Assert.Equal(index.InnerText, cells[range[0][..1] + row.ToString(CultureInfo.InvariantCulture)]);
                }
            }
        });
    }

    [Fact]
    public void Write_Series_DifferWithoutColour()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Write(All)), isEditable: false);
        foreach (var chart in package.MainDocumentPart!.ChartParts)
        {
            var looks = chart.ChartSpace!.Descendants<C.BarChartSeries>().Select(s => s.GetFirstChild<C.ChartShapeProperties>()!.OuterXml)
                .Concat(chart.ChartSpace!.Descendants<C.LineChartSeries>().Select(s => s.GetFirstChild<C.Marker>()!.OuterXml)).ToList();
            Assert.Equal(looks.Count, looks.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void Write_Chart_IsDescribedAndItsTableFollows()
    {
        var file = Write(All);
        var descriptions = Body(file).Descendants().Where(e => e.Name.LocalName == "docPr").Select(e => e.Attribute("descr")!.Value).ToList();
        Assert.Equal("各类占比。条数：概况类 1（25%），公文类 3（75%）。", descriptions[0]);
        Assert.Equal("五年趋势。收到略增。收到：2022 10，2023 —。答复：2022 9.5，2023 12。", descriptions[2]);
        Assert.Equal(4, Body(file).Elements(W + "tbl").Count());
        Assert.Single(Body(Write(All, new WordReportOptions { HasChartTables = false })).Elements(W + "tbl"));
    }

    [Fact]
    public void Write_LargestChart_IsValid()
    {
        var chart = new ChartBlock(ChartType.Bars, new string('题', 3000), Enumerable.Range(0, ChartBlock.MaxCategories).Select(i => new string('类', 500)),
            Enumerable.Range(0, ChartBlock.MaxSeries).Select(i => new ChartSeries(new string('列', 300), Enumerable.Repeat<decimal?>(decimal.MaxValue, ChartBlock.MaxCategories))));
        var file = Write(Of(chart, new ParagraphBlock("后")));
        Assert.Empty(Errors(file));

        // Its table is too wide for an upright page and has one of its own.
        Assert.Equal(["portrait", "landscape", "portrait"], Body(file).Descendants(W + "pgSz").Select(size => size.Attribute(W + "orient")?.Value ?? "portrait"));
    }
}
