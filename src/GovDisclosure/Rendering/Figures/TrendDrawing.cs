using System.Text;
using GovDisclosure.Documents;

namespace GovDisclosure.Rendering;

/// <summary>Draws numbers over the years as lines that stand alone, each with its mark, its dashes and its numbers, a gap where a year is not known.</summary>
internal static class TrendDrawing
{
    private const int Left = 56;
    private const int Across = 520;
    private const int High = 200;

    public static Figure Draw(ChartBlock chart, Language language)
    {
        var title = chart.Unit is { } unit ? language == Language.Chinese ? $"{chart.Title}（{unit}）" : $"{chart.Title} ({unit})" : chart.Title;
        var rows = chart.Series.Select(series => $"{series.Name}: " + string.Join(", ", chart.Categories.Zip(series.Values, (year, value) => $"{year} {HtmlChart.Number(value)}"))).ToList();
        var description = string.Join("; ", rows.Prepend(chart.Summary ?? title)) + (language == Language.Chinese ? "。" : ".");
        return new Figure(title, description, Svg(chart, title, description, language), Text(chart, title));
    }

    private static string Svg(ChartBlock chart, string title, string description, Language language)
    {
        var drawing = new SvgDrawing(Left + Across + 40, language);
        drawing.Write(16, 28, PlainText.Cut(PlainText.Line(title), 62), 18, bold: true);
        for (var s = 0; s < chart.Series.Count; s++)
        {
            drawing.Mark(s, 24, 48 + (s * 22));
            drawing.Write(38, 53 + (s * 22), PlainText.Cut(PlainText.Line(chart.Series[s].Name), 74), 13);
        }

        var top = 72 + (chart.Series.Count * 22);
        var max = HtmlChart.Max(chart);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            drawing.Write(X(chart, i), top + High + 40, PlainText.Cut(PlainText.Line(chart.Categories[i]), 10), 13, "middle", SvgDrawing.Faint);
        }

        drawing.Path($"M{HtmlChart.Text(Left - 30)} {HtmlChart.Text(top + High + 20)}H{HtmlChart.Text(Left + Across + 20)}", stroke: SvgDrawing.Faint);
        for (var s = 0; s < chart.Series.Count; s++)
        {
            Line(drawing, chart, s, max, top + High);
        }

        return drawing.Finish(top + High + 56, title, description);
    }

    private static void Line(SvgDrawing drawing, ChartBlock chart, int series, decimal max, int zero)
    {
        var values = chart.Series[series].Values;
        var points = new StringBuilder();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                points.Append(i > 0 && values[i - 1] is not null ? 'L' : 'M').Append(HtmlChart.Text(X(chart, i))).Append(' ').Append(HtmlChart.Text(zero - HtmlChart.Scale(value, max, High)));
            }
        }

        if (points.Length > 0)
        {
            drawing.Path(points.ToString(), stroke: SvgDrawing.Ink, thick: 2, dashed: series % 2 == 1);
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                var y = zero - HtmlChart.Scale(value, max, High);
                drawing.Mark(series, X(chart, i), y);
                drawing.Write(X(chart, i), series % 2 == 0 ? y - 10 : y + 20, HtmlChart.Number(value), 12, "middle");
            }
        }
    }

    private static string Text(ChartBlock chart, string title)
    {
        var names = chart.Series.Select(series => PlainText.Line(series.Name)).ToList();
        var lines = new StringBuilder(title).Append('\n');
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            lines.Append('\n').Append(PlainText.Line(chart.Categories[i]));
            for (var s = 0; s < names.Count; s++)
            {
                var value = chart.Series[s].Values[i];
                var bar = HtmlChart.Scale(value ?? 0, HtmlChart.Max(chart), 40);
                lines.Append("\n  ").Append(PlainText.Pad(PlainText.Cut(names[s], 24), 26)).Append(bar > 0 ? new string('#', bar) + " " : string.Empty).Append(HtmlChart.Number(value));
            }
        }

        return lines.ToString();
    }

    private static int X(ChartBlock chart, int year)
        => chart.Categories.Count == 1 ? Left + (Across / 2) : Left + (Across * year / (chart.Categories.Count - 1));
}
