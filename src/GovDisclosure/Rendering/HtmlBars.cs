using System.Text;
using GovDisclosure.Reports;

namespace GovDisclosure.Rendering;

/// <summary>Draws horizontal bars: the name above its bars, the number at the end of each.</summary>
internal static class HtmlBars
{
    private const int Left = 4;
    private const int Length = 370;
    private const int LineHeight = 24;
    private const int BarHeight = 18;
    private const int Gap = 10;
    private const int LabelColumns = 52;

    public static int Draw(ChartBlock chart, string id, int top, StringBuilder output)
    {
        var max = HtmlChart.Max(chart);
        var y = top;
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            output.Append("<text x=\"4\" y=\"").Append(HtmlChart.Text(y + 18)).Append("\">");
            HtmlChart.AppendText(chart.Categories[i], LabelColumns, output);
            output.Append("</text>\n");
            y += LineHeight;
            for (var s = 0; s < chart.Series.Count; s++)
            {
                AppendBar(chart, id, s, i, max, y, output);
                y += BarHeight + 4;
            }

            y += Gap;
        }

        output.Append("<path class=\"axis\" d=\"M").Append(HtmlChart.Text(Left)).Append(' ').Append(HtmlChart.Text(top))
            .Append('V').Append(HtmlChart.Text(y - Gap)).Append("\"/>\n");
        return y;
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
