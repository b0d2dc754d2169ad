using System.Text;
using GovDisclosure.Documents;

namespace GovDisclosure.Rendering;

/// <summary>Draws lines over the years: a mark and a number at each point, a gap where a number is not known.</summary>
internal static class HtmlTrend
{
    private const int Left = 36;
    private const int Length = 448;
    private const int Height = 220;
    private const int Below = 26;

    public static int Draw(ChartBlock chart, int top, StringBuilder output)
    {
        var max = HtmlChart.Max(chart);
        var zero = top + 24 + Height;
        var axis = zero + (chart.Series.Count > 1 ? Below : 0);
        output.Append("<path class=\"axis\" d=\"M").Append(HtmlChart.Text(Left - 26)).Append(' ').Append(HtmlChart.Text(axis))
            .Append('H').Append(HtmlChart.Text(Left + Length + 26)).Append("\"/>\n");
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            output.Append("<text text-anchor=\"middle\" x=\"").Append(HtmlChart.Text(X(chart, i))).Append("\" y=\"").Append(HtmlChart.Text(axis + 22)).Append("\">");
            HtmlChart.AppendText(chart.Categories[i], Math.Max(4, 56 / chart.Categories.Count), output);
            output.Append("</text>\n");
        }

        for (var s = 0; s < chart.Series.Count; s++)
        {
            AppendLine(chart, s, max, zero, output);
        }

        return axis + 32;
    }

    /// <summary>The mark of a series: a full disc, a ring, a full square, a triangle.</summary>
    public static void AppendMark(int series, StringBuilder output, int x, int y)
    {
        var (cx, cy) = (HtmlChart.Text(x), HtmlChart.Text(y));
        _ = series switch
        {
            0 => output.Append("<circle cx=\"").Append(cx).Append("\" cy=\"").Append(cy).Append("\" r=\"5\" fill=\"#333\" stroke=\"#333\"/>"),
            1 => output.Append("<circle cx=\"").Append(cx).Append("\" cy=\"").Append(cy).Append("\" r=\"5\" fill=\"#fff\" stroke=\"#333\" stroke-width=\"2\"/>"),
            2 => output.Append("<rect x=\"").Append(HtmlChart.Text(x - 5)).Append("\" y=\"").Append(HtmlChart.Text(y - 5)).Append("\" width=\"10\" height=\"10\" fill=\"#333\"/>"),
            _ => output.Append("<path d=\"M").Append(cx).Append(' ').Append(HtmlChart.Text(y - 6)).Append("l6 11h-12z\" fill=\"#fff\" stroke=\"#333\" stroke-width=\"2\"/>"),
        };
    }

    private static int X(ChartBlock chart, int category)
        => chart.Categories.Count == 1 ? Left + (Length / 2) : Left + (Length * category / (chart.Categories.Count - 1));

    private static void AppendLine(ChartBlock chart, int series, decimal max, int zero, StringBuilder output)
    {
        var values = chart.Series[series].Values;
        output.Append("<path class=\"s").Append(HtmlChart.Text(series)).Append("\" fill=\"none\" d=\"");
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                output.Append(i > 0 && values[i - 1] is not null ? 'L' : 'M').Append(HtmlChart.Text(X(chart, i)))
                    .Append(' ').Append(HtmlChart.Text(zero - HtmlChart.Scale(value, max, Height)));
            }
        }

        output.Append("\"/>\n");
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                var (x, y) = (X(chart, i), zero - HtmlChart.Scale(value, max, Height));
                AppendMark(series, output, x, y);
                AppendNumber(series, value, x, y, output);
            }
        }
    }

    /// <summary>The first line has its numbers above, the second below; those of further lines would collide and are in the table.</summary>
    private static void AppendNumber(int series, decimal value, int x, int y, StringBuilder output)
    {
        if (series < 2)
        {
            output.Append("<text text-anchor=\"middle\" x=\"").Append(HtmlChart.Text(x)).Append("\" y=\"").Append(HtmlChart.Text(series == 0 ? y - 10 : y + 22))
                .Append("\">").Append(HtmlChart.Number(value)).Append("</text>\n");
        }
    }
}
