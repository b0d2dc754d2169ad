using System.Globalization;
using System.Text;
using GovDisclosure.Documents;

namespace GovDisclosure.Rendering;

/// <summary>Writes a chart as inline SVG with a title, a description and a table of its numbers.</summary>
/// <remarks>
/// Drawn by hand: the core package takes no further dependency, chart libraries bring native drawing, measure fonts of the machine or need
/// script, and none writes the same bytes everywhere. Series differ by pattern, dash and mark, not by colour, so that black-and-white print
/// stays readable. All lengths are whole numbers.
/// </remarks>
internal static class HtmlChart
{
    private const int Width = 520;
    private const int FontSize = 20;

    public static void Append(ChartBlock chart, int number, StringBuilder output)
    {
        var id = "chart" + Text(number);
        var parts = chart.Type == ChartType.Trend ? 1 : HtmlBars.Parts(chart);
        output.Append("<figure class=\"chart").Append(parts > 1 ? " long" : string.Empty).Append("\"><figcaption>");
        HtmlText.Append(chart.Title, output);
        if (chart.Unit is not null)
        {
            output.Append("（单位：");
            HtmlText.Append(chart.Unit, output);
            output.Append('）');
        }

        output.Append("</figcaption>\n");
        var drawing = new StringBuilder(4096);
        var height = chart.Type == ChartType.Trend
            ? HtmlTrend.Draw(chart, Legend(chart, id, drawing), drawing)
            : HtmlBars.Draw(chart, id, Legend(chart, id, drawing), 0, drawing);
        output.Append("<svg role=\"img\" aria-labelledby=\"").Append(id).Append("t ").Append(id).Append("d\" viewBox=\"0 0 ")
            .Append(Text(Width)).Append(' ').Append(Text(height)).Append("\">\n<title id=\"").Append(id).Append("t\">");
        HtmlText.AppendPlain(chart.Title, output);
        output.Append("</title>\n<desc id=\"").Append(id).Append("d\">");
        HtmlText.AppendPlain(Description(chart), output);
        output.Append("</desc>\n");
        AppendPatterns(id, chart.Type == ChartType.Trend ? 0 : chart.Series.Count, output);
        output.Append(drawing).Append("</svg>\n");
        for (var part = 1; part < parts; part++)
        {
            // The first part has the description of all.
            drawing.Clear();
            height = HtmlBars.Draw(chart, id, 0, part, drawing);
            output.Append("<svg aria-hidden=\"true\" viewBox=\"0 0 ").Append(Text(Width)).Append(' ').Append(Text(height)).Append("\">\n")
                .Append(drawing).Append("</svg>\n");
        }

        output.Append("<details><summary>数据表</summary>\n");
        HtmlTable.Append(chart.ToTable(), output);
        output.Append("</details></figure>\n");
    }

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "—";

    /// <summary>Where a number stands on a scale, in whole units; everything is zero on a scale of zero.</summary>
    public static int Scale(decimal number, decimal max, int length)
        => max == 0 ? 0 : (int)decimal.Round(number / max * length, 0, MidpointRounding.AwayFromZero);

    public static decimal Max(ChartBlock chart) => chart.Series.SelectMany(row => row.Values).Max() ?? 0;

    /// <summary>The fill of the bars of a series: black, white, hatched, dotted.</summary>
    public static string Fill(string id, int series) => series switch
    {
        0 => "#333",
        1 => "#fff",
        2 => $"url(#{id}h)",
        _ => $"url(#{id}p)",
    };

    /// <summary>Text cut to a number of columns; what is cut is in the table.</summary>
    public static void AppendText(string text, int columns, StringBuilder output) => HtmlText.AppendPlain(PlainText.Cut(PlainText.Line(text), columns), output);

    private static string Description(ChartBlock chart)
    {
        var text = new StringBuilder(chart.Summary);
        foreach (var row in chart.Series)
        {
            text.Append(text.Length > 0 ? "；" : string.Empty).Append(row.Name).Append('：');
            for (var i = 0; i < row.Values.Count; i++)
            {
                text.Append(i > 0 ? "，" : string.Empty).Append(chart.Categories[i]).Append(' ').Append(Number(row.Values[i]));
                if (chart.Shares.Count > 0)
                {
                    text.Append('（').Append(chart.Shares[i]).Append('）');
                }
            }
        }

        return text.Append('。').ToString();
    }

    /// <summary>Draws the names of several series, each on its line beside its mark; returns the height.</summary>
    private static int Legend(ChartBlock chart, string id, StringBuilder output)
    {
        if (chart.Series.Count == 1)
        {
            return 0;
        }

        for (var i = 0; i < chart.Series.Count; i++)
        {
            var y = 14 + (i * 24);
            output.Append("<g transform=\"translate(12 ").Append(Text(y)).Append(")\">");
            AppendKey(chart, id, i, output);
            output.Append("</g><text x=\"28\" y=\"").Append(Text(y + 5)).Append("\">");
            AppendText(chart.Series[i].Name, 2 * (Width - 40) / FontSize, output);
            output.Append("</text>\n");
        }

        return 12 + (chart.Series.Count * 24);
    }

    private static void AppendKey(ChartBlock chart, string id, int series, StringBuilder output)
    {
        if (chart.Type == ChartType.Trend)
        {
            HtmlTrend.AppendMark(series, output, 0, 0);
        }
        else
        {
            output.Append("<rect x=\"-8\" y=\"-8\" width=\"16\" height=\"16\" fill=\"").Append(Fill(id, series)).Append("\" stroke=\"#333\"/>");
        }
    }

    private static void AppendPatterns(string id, int series, StringBuilder output)
    {
        if (series > 2)
        {
            output.Append("<defs><pattern id=\"").Append(id)
                .Append("h\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 6L6 0\" stroke=\"#333\" stroke-width=\"2\"/></pattern><pattern id=\"")
                .Append(id).Append("p\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><circle cx=\"3\" cy=\"3\" r=\"1.5\" fill=\"#333\"/></pattern></defs>\n");
        }
    }
}
