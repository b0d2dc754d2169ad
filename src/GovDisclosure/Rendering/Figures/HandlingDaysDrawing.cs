using System.Globalization;
using System.Text;
using GovDisclosure.Internal;
using GovDisclosure.Statistics;

namespace GovDisclosure.Rendering;

/// <summary>Draws how many requests took how many working days: a column a day to 40, one for all that took longer, the median as a line.</summary>
internal static class HandlingDaysDrawing
{
    private const int Last = 41;
    private const int Margin = 16;
    private const int Column = 15;
    private const int High = 200;
    private const int Top = 62;
    private const int TextBar = 40;

    private static readonly LocalizedText Title = new("办理用时分布", "How long requests took");

    public static Figure Draw(HandlingTimes times, Language language)
    {
        var counts = new long[Last + 1];
        foreach (var band in times.All.Days)
        {
            counts[Math.Min(band.From, Last)] += band.Count;
        }

        var title = $"{Title.In(language)} {DateText.Iso(times.From)}{(language == Language.Chinese ? "至" : " to ")}{DateText.Iso(times.Through)}";
        var summary = times.All.In(language);
        var bands = times.All.Bands.Select(band => FormattableString.Invariant($"{band.Range(language == Language.Chinese ? "及以上" : " and more")}: {band.Count}"));
        var description = (language == Language.Chinese ? "各工作日数的办结件数。" : "Requests closed, by working days. ") + summary
            + (language == Language.Chinese ? "。" + string.Join("；", bands) + "。" : ". " + string.Join("; ", bands) + ".");
        return new Figure(title, description, Svg(times.All, counts, title, summary, description, language), Text(times.All, title, summary, language));
    }

    private static string Svg(TimeFigures all, long[] counts, string title, string summary, string description, Language language)
    {
        var drawing = new SvgDrawing((2 * Margin) + (counts.Length * Column) + 24, language);
        drawing.Write(Margin, 28, title, 18, bold: true);
        drawing.Write(Margin, 48, PlainText.Cut(PlainText.Line(summary), 98), 13, fill: SvgDrawing.Faint);
        var most = Math.Max(1, counts.Max());
        var floor = Top + 48 + High;
        for (var days = 0; days < counts.Length; days++)
        {
            var high = (int)Math.Round((decimal)counts[days] / most * High, MidpointRounding.AwayFromZero);
            if (counts[days] > 0)
            {
                drawing.Rect(X(days), floor - high, Column - 3, high, days > 20 ? "#f3d9a4" : "#a9cdf0", SvgDrawing.Faint);
                drawing.Write(X(days) + 6, floor - high - 4, Number(counts[days]), 10, "middle");
            }

            if (days == Last || (days % 5 == 0 && days < Last - 1))
            {
                drawing.Write(X(days) + 6, floor + 16, days == Last ? "41+" : Number(days), 11, "middle", SvgDrawing.Faint);
            }
        }

        drawing.Path($"M{Number(Margin)} {Number(floor)}H{Number(X(counts.Length))}", stroke: SvgDrawing.Ink);
        Mark(drawing, X(20) + Column - 2, floor, new LocalizedText("20个工作日", "20 working days").In(language), 0);
        if (all.Median is { } median)
        {
            var text = median.ToString(CultureInfo.InvariantCulture);
            Mark(drawing, X(0) + (int)(Math.Min(median, Last) * Column) + 6, floor, Wording.Of("中位数{0}", "median {0}", text).In(language), 14);
        }

        drawing.Write(Margin, floor + 36, new LocalizedText("横轴：工作日，不计申请人补正、缴费和征求意见的时间；数字：件数", "across: working days without the time of the applicant and of those consulted; numbers: requests").In(language), 12, fill: SvgDrawing.Faint);
        return drawing.Finish(floor + 50, title, description);
    }

    private static void Mark(SvgDrawing drawing, int x, int floor, string text, int down)
    {
        drawing.Path($"M{Number(x)} {Number(Top + 4 + down)}V{Number(floor)}", stroke: SvgDrawing.Faint, dashed: true);
        drawing.Write(x + 4, Top + 14 + down, text, 11, fill: SvgDrawing.Faint);
    }

    private static string Text(TimeFigures all, string title, string summary, Language language)
    {
        var bands = all.Bands;
        var most = Math.Max(1, bands.Max(band => band.Count));
        var lines = new StringBuilder(title).Append('\n').Append(PlainText.Line(summary)).Append('\n');
        foreach (var band in bands)
        {
            var bar = (int)Math.Round((decimal)band.Count / most * TextBar, MidpointRounding.AwayFromZero);
            lines.Append('\n').Append(PlainText.Pad(band.Range(language == Language.Chinese ? "及以上" : " and more"), 12)).Append(' ')
                .Append(bar > 0 ? new string('#', bar) + " " : string.Empty).Append(Number(band.Count));
        }

        return lines.ToString();
    }

    private static int X(int days) => Margin + (days * Column);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
