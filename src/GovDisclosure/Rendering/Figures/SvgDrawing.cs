using System.Globalization;
using System.Text;

namespace GovDisclosure.Rendering;

/// <summary>A drawing that stands alone: rectangles, lines and text at whole lengths, a title and a description.</summary>
/// <remarks>Everything is an attribute, so that neither a page's style sheet nor its security policy changes what is seen; it has no ids that could meet others on a page.</remarks>
internal sealed class SvgDrawing(int width, Language language)
{
    public const string Ink = "#1a1a1a";
    public const string Faint = "#595959";

    private readonly StringBuilder _content = new(8192);

    public void Rect(int x, int y, int wide, int high, string fill, string stroke = "#8c8c8c", int thick = 1, bool dashed = false)
    {
        Open("rect").At("x", x).At("y", y).At("width", wide).At("height", high)._content
            .Append(" fill=\"").Append(fill).Append("\" stroke=\"").Append(stroke).Append('"');
        Line(thick, dashed);
    }

    /// <summary>A line through points, or an area where <paramref name="fill"/> is a colour.</summary>
    public void Path(string points, string fill = "none", string stroke = "#8c8c8c", int thick = 1, bool dashed = false)
    {
        Open("path")._content.Append(" d=\"").Append(points).Append("\" fill=\"").Append(fill).Append("\" stroke=\"").Append(stroke).Append('"');
        Line(thick, dashed);
    }

    /// <summary>Slanted lines in a rectangle, for what colour alone must not tell.</summary>
    public void Hatch(int x, int y, int wide, int high, int gap)
    {
        var points = new StringBuilder();
        for (var along = gap; along < wide + high; along += gap)
        {
            var (x1, y1) = along < high ? (0, along) : (along - high, high);
            var (x2, y2) = along < wide ? (along, 0) : (wide, along - wide);
            points.Append('M').Append(Number(x + x1)).Append(' ').Append(Number(y + y1)).Append('L').Append(Number(x + x2)).Append(' ').Append(Number(y + y2));
        }

        Path(points.ToString(), stroke: "#c9a227");
    }

    public void Write(int x, int y, string text, int size = 14, string anchor = "start", string fill = Ink, bool bold = false)
    {
        Open("text").At("x", x).At("y", y).At("font-size", size)._content
            .Append(anchor == "start" ? string.Empty : $" text-anchor=\"{anchor}\"")
            .Append(bold ? " font-weight=\"700\"" : string.Empty).Append(" fill=\"").Append(fill).Append("\" stroke=\"none\">");
        HtmlText.AppendPlain(PlainText.Line(text), _content);
        _content.Append("</text>\n");
    }

    /// <summary>Text that rises to the right, for the heads of narrow columns.</summary>
    public void WriteSlanted(int x, int y, string text, int size)
    {
        _content.Append("<g transform=\"translate(").Append(Number(x)).Append(' ').Append(Number(y)).Append(") rotate(-52)\">");
        Write(0, 0, text, size);
        _content.Append("</g>\n");
    }

    /// <summary>The mark of a series: a full disc, a ring, a full square, a triangle.</summary>
    public void Mark(int series, int x, int y) => HtmlTrend.AppendMark(series, _content, x, y);

    public string Finish(int height, string title, string description)
    {
        var output = new StringBuilder(_content.Length + 1024);
        output.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"").Append(language == Language.Chinese ? "zh-Hans" : "en")
            .Append("\" viewBox=\"0 0 ").Append(Number(width)).Append(' ').Append(Number(height)).Append("\" width=\"").Append(Number(width))
            .Append("\" height=\"").Append(Number(height))
            .Append("\" font-family=\"'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif\">\n<title>");
        HtmlText.AppendPlain(title, output);
        output.Append("</title>\n<desc>");
        HtmlText.AppendPlain(description, output);
        return output.Append("</desc>\n<rect width=\"").Append(Number(width)).Append("\" height=\"").Append(Number(height))
            .Append("\" fill=\"#fff\"/>\n").Append(_content).Append("</svg>\n").ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private SvgDrawing Open(string name)
    {
        _content.Append('<').Append(name);
        return this;
    }

    private SvgDrawing At(string name, int value)
    {
        _content.Append(' ').Append(name).Append("=\"").Append(Number(value)).Append('"');
        return this;
    }

    private void Line(int thick, bool dashed)
    {
        if (thick != 1)
        {
            At("stroke-width", thick);
        }

        _content.Append(dashed ? " stroke-dasharray=\"4 3\"/>\n" : "/>\n");
    }
}
