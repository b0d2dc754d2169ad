using System.Text;
using GovDisclosure.Documents;

namespace GovDisclosure.Rendering;

/// <summary>Draws horizontal bars: the name above its bars, the number at the end of each.</summary>
/// <remarks>A chart that is higher than a printed page is drawn in several parts, because print cuts a drawing where the page ends, through names and bars.</remarks>
internal static class HtmlBars
{
    private const int Left = 4;
    private const int Length = 370;
    private const int LineHeight = 24;
    private const int BarHeight = 18;
    private const int BarGap = 4;
    private const int Gap = 10;
    private const int LabelColumns = 52;
    private const int PageHeight = 640;
    private const int PartHeight = 170;

    /// <summary>The number of drawings that the chart takes.</summary>
    public static int Parts(ChartBlock chart) => (chart.Categories.Count + PartLength(chart) - 1) / PartLength(chart);

    public static int Draw(ChartBlock chart, string id, int top, int part, StringBuilder output)
    {
        var max = HtmlChart.Max(chart);
        var y = top;
        var first = part * PartLength(chart);
        for (var i = first; i < chart.Categories.Count && i < first + PartLength(chart); i++)
        {
            output.Append("<text x=\"8\" y=\"").Append(HtmlChart.Text(y + 18)).Append("\">");
            HtmlChart.AppendText(chart.Categories[i], LabelColumns, output);
            output.Append("</text>\n");
            y += LineHeight;
            for (var s = 0; s < chart.Series.Count; s++)
            {
                AppendBar(chart, id, s, i, max, y, output);
                y += BarHeight + BarGap;
            }

            y += Gap;
        }

        output.Append("<path class=\"axis\" d=\"M").Append(HtmlChart.Text(Left)).Append(' ').Append(HtmlChart.Text(top))
            .Append('V').Append(HtmlChart.Text(y - Gap)).Append("\"/>\n");
        return y;
    }

    private static int PartLength(ChartBlock chart)
    {
        var height = LineHeight + Gap + (chart.Series.Count * (BarHeight + BarGap));
        return chart.Categories.Count * height <= PageHeight ? chart.Categories.Count : PartHeight / height;
    }

    private static void AppendBar(ChartBlock chart, string id, int series, int category, decimal max, int y, StringBuilder output)
    {
        var value = chart.Series[series].Values[category];
        var length = HtmlChart.Scale(value ?? 0, max, Length);
        output.Append("<rect x=\"").Append(HtmlChart.Text(Left)).Append("\" y=\"").Append(HtmlChart.Text(y))
            .Append("\" width=\"").Append(HtmlChart.Text(length)).Append("\" height=\"").Append(HtmlChart.Text(BarHeight))
            .Append("\" fill=\"").Append(HtmlChart.Fill(id, series)).Append("\" stroke=\"#333\"/><text x=\"")
            .Append(HtmlChart.Text(Left + length + 8)).Append("\" y=\"").Append(HtmlChart.Text(y + 15)).Append("\">")
            .Append(HtmlChart.Number(value));
        if (chart.Shares.Count > 0)
        {
            output.Append('（');
            HtmlChart.AppendText(chart.Shares[category], 10, output);
            output.Append('）');
        }

        output.Append("</text>\n");
    }
}
