using System.Globalization;
using System.Text;
using GovDisclosure.Internal;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Sentences on reconsiderations and suits.</summary>
internal static class ReviewText
{
    public static void Write(SectionText text)
    {
        if (text.Report.Reviews is not { } reviews)
        {
            return;
        }

        text.Chart(() => TrendChart.Reviews(text.Context));
        var year = text.Report.Year.ToString(CultureInfo.InvariantCulture);
        if (reviews is { Reconsiderations.Received: 0, Suits.Received: 0 })
        {
            text.Paragraph($"{year}年，未发生因政府信息公开申请行政复议、提起行政诉讼的情况。");
            return;
        }

        text.Paragraph(
            Cases(text.Report, reviews.Reconsiderations, "共收到政府信息公开方面的行政复议申请", "未发生因政府信息公开申请行政复议的情况")
            + Cases(text.Report, reviews.Suits, "共发生政府信息公开方面的行政诉讼", "未发生因政府信息公开提起行政诉讼的情况"));
    }

    private static string Cases(AnnualReport report, CaseFigures? cases, string some, string none)
    {
        switch (cases)
        {
            case null:
                return string.Empty;
            case { Received: 0 }:
                return FormattableString.Invariant($"{report.Year}年，{none}。");
        }

        var text = new StringBuilder(FormattableString.Invariant($"{report.Year}年，{report.Scope}{some}{cases.Received}件"));
        var all = cases.Received == 1 ? "已" : "均";
        if (cases.Accepted is { } accepted)
        {
            text.Append(accepted == cases.Received ? $"，{all}依法受理" : FormattableString.Invariant($"，依法受理{accepted}件"));
        }

        if (cases.ConcludedInTime is { } concluded)
        {
            text.Append(concluded == cases.Received ? "，按时办结" : FormattableString.Invariant($"，按时办结{concluded}件"));
        }

        text.Append('。');
        for (var i = 0; i < cases.Results.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : "；").Append(Count(cases.Results[i].Count)).Append('件').Append(cases.Results[i].Wording);
        }

        return text.Append(cases.Results.Count == 0 ? string.Empty : "。").ToString();
    }

    // Small counts of cases stand in words: 一件已…；十二件….
    private static string Count(long count)
        => count is > 0 and <= 99 ? (count == 2 ? "两" : ChineseNumeral.Of((int)count)) : count.ToString(CultureInfo.InvariantCulture);
}
