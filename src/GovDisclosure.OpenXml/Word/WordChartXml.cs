using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Writes a chart in DrawingML: horizontal bars for shares and bars, lines for a trend.</summary>
internal static class WordChartXml
{
    // Black, white, hatched, dotted; the same in the legend.
    private static readonly byte[][] Fills =
    [
        "<a:solidFill><a:srgbClr val=\"404040\"/></a:solidFill>"u8.ToArray(),
        "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>"u8.ToArray(),
        "<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\"000000\"/></a:fgClr><a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>"u8.ToArray(),
        "<a:pattFill prst=\"pct20\"><a:fgClr><a:srgbClr val=\"000000\"/></a:fgClr><a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>"u8.ToArray(),
    ];

    private static readonly string[] Dashes = ["solid", "dash", "sysDot", "lgDashDot"];

    private static readonly string[] Marks = ["circle", "square", "triangle", "diamond"];

    public static void Write(XmlBuffer xml, ChartBlock chart)
    {
        var isTrend = chart.Type == ChartType.Trend;
        xml.Markup(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="0"/><a:t>
            """u8);
        xml.Text(chart.Title).Text(chart.Unit is null ? string.Empty : "（单位：" + chart.Unit + "）")
            .Markup("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>"u8)
            .Markup(isTrend
                ? "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"u8
                : "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"u8);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            WriteSeries(xml, chart, i, isTrend);
        }

        xml.Markup(isTrend
            ? "<c:marker val=\"1\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/></c:lineChart>"u8
            : "<c:gapWidth val=\"50\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/></c:barChart>"u8);
        WriteAxes(xml, isTrend);
        xml.Markup("</c:plotArea>"u8)
            .Markup(chart.Series.Count > 1 ? "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"u8 : default)
            .Markup("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1050\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:latin typeface=\"宋体\"/><a:ea typeface=\"宋体\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr><c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>"u8);
    }

    /// <summary>The name of a category with its printed share, as it stands at the axis and in the workbook.</summary>
    public static string Category(ChartBlock chart, int index)
        => chart.Shares.Count > 0 ? chart.Categories[index] + "　" + chart.Shares[index] : chart.Categories[index];

    private static void WriteSeries(XmlBuffer xml, ChartBlock chart, int index, bool isTrend)
    {
        var column = (char)('B' + index);
        xml.Markup("<c:ser><c:idx val=\""u8).Number(index).Markup("\"/><c:order val=\""u8).Number(index).Markup("\"/><c:tx><c:strRef><c:f>"u8);
        xml.Text(FormattableString.Invariant($"{WordChartWorkbook.Sheet}!${column}$1"))
            .Markup("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>"u8).Text(chart.Series[index].Name)
            .Markup("</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr>"u8);
        if (isTrend)
        {
            xml.Markup("<a:ln w=\"22225\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:prstDash val=\""u8).Text(Dashes[index])
                .Markup("\"/></a:ln></c:spPr><c:marker><c:symbol val=\""u8).Text(Marks[index]).Markup("\"/><c:size val=\"8\"/><c:spPr>"u8);
            xml.Markup(Fills[index == 0 ? 0 : 1]);
        }
        else
        {
            xml.Markup(Fills[index]);
        }

        xml.Markup("<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></c:spPr>"u8)
            .Markup(isTrend ? "</c:marker>"u8 : "<c:invertIfNegative val=\"0\"/>"u8);
        WriteLabels(xml, isTrend, index, chart.Series.Count);
        WriteCategories(xml, chart);
        WriteValues(xml, chart, index, column);
        xml.Markup(isTrend ? "<c:smooth val=\"0\"/></c:ser>"u8 : "</c:ser>"u8);
    }

    private static void WriteLabels(XmlBuffer xml, bool isTrend, int index, int series)
    {
        // More than two lines would write over each other; the table below has the numbers.
        var isShown = !isTrend || series <= 2;
        xml.Markup("<c:dLbls>"u8)
            .Markup(!isShown ? default : isTrend ? index == 0 ? "<c:dLblPos val=\"t\"/>"u8 : "<c:dLblPos val=\"b\"/>"u8 : "<c:dLblPos val=\"outEnd\"/>"u8)
            .Markup("<c:showLegendKey val=\"0\"/><c:showVal val=\""u8).Number(isShown ? 1 : 0)
            .Markup("\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"u8);
    }

    private static void WriteCategories(XmlBuffer xml, ChartBlock chart)
    {
        var last = chart.Categories.Count + 1;
        xml.Markup("<c:cat><c:strRef><c:f>"u8).Text(FormattableString.Invariant($"{WordChartWorkbook.Sheet}!$A$2:$A${last}"))
            .Markup("</c:f><c:strCache><c:ptCount val=\""u8).Number(chart.Categories.Count).Markup("\"/>"u8);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            xml.Markup("<c:pt idx=\""u8).Number(i).Markup("\"><c:v>"u8).Text(Category(chart, i)).Markup("</c:v></c:pt>"u8);
        }

        xml.Markup("</c:strCache></c:strRef></c:cat>"u8);
    }

    private static void WriteValues(XmlBuffer xml, ChartBlock chart, int index, char column)
    {
        var values = chart.Series[index].Values;
        xml.Markup("<c:val><c:numRef><c:f>"u8).Text(FormattableString.Invariant($"{WordChartWorkbook.Sheet}!${column}$2:${column}${values.Count + 1}"))
            .Markup("</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\""u8).Number(values.Count).Markup("\"/>"u8);
        for (var i = 0; i < values.Count; i++)
        {
            // A number that is not known is a gap, never a zero.
            if (values[i] is { } value)
            {
                xml.Markup("<c:pt idx=\""u8).Number(i).Markup("\"><c:v>"u8).Number(value).Markup("</c:v></c:pt>"u8);
            }
        }

        xml.Markup("</c:numCache></c:numRef></c:val>"u8);
    }

    private static void WriteAxes(XmlBuffer xml, bool isTrend)
    {
        // Bars are read from the top: the axis of categories runs downwards.
        xml.Markup("<c:catAx><c:axId val=\"1001\"/><c:scaling><c:orientation val=\""u8).Markup(isTrend ? "minMax"u8 : "maxMin"u8)
            .Markup("\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\""u8).Markup(isTrend ? "b"u8 : "l"u8)
            .Markup("\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></c:spPr><c:crossAx val=\"1002\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx><c:valAx><c:axId val=\"1002\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling><c:delete val=\""u8)
            .Number(isTrend ? 0 : 1).Markup("\"/><c:axPos val=\""u8).Markup(isTrend ? "l\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"BFBFBF\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>"u8 : "t\"/>"u8)
            .Markup("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1001\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>"u8);
    }
}
