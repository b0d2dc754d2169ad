using System.Globalization;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Sentences on requests, fees, and other matters.</summary>
internal static class RequestText
{
    public static void WriteRequests(SectionText text)
    {
        if (text.Report.Requests is not { } figures)
        {
            return;
        }

        var outcomes = figures.Outcomes.Select(o => new SharedCount(o.Name, o.Count)).ToList();
        text.Chart(() => ShareChart.Of(OutcomeTitle(text), "件数", "件", outcomes, figures.Received, ReportShares.Outcomes));
        text.Chart(() => TrendChart.Requests(text.Context));
        if (figures.Received == 0)
        {
            text.Paragraph(FormattableString.Invariant($"{text.Report.Year}年，未收到政府信息公开申请。"));
            return;
        }

        var handled = figures.Handled switch
        {
            null => string.Empty,
            { } all when all == figures.Received => "，已按法定程序办理",
            { } some => FormattableString.Invariant($"，其中{some}件已按法定程序办理"),
        };
        var shares = outcomes.Count == 0
            ? string.Empty
            : $"其中，{ShareText.Clauses(text, "requests.outcomes", outcomes, figures.Received, "件", string.Empty, ReportShares.Outcomes)}。";
        text.Paragraph(FormattableString.Invariant(
            $"{text.Report.Year}年，{text.Report.Scope}有{figures.Received}件依申请公开信息情况{handled}。{shares}"));
    }

    /// <summary>The title of a chart of outcomes.</summary>
    public static string OutcomeTitle(SectionText text) => FormattableString.Invariant($"{text.Report.Year}年政府信息公开申请办理结果");

    public static void WriteFees(SectionText text)
    {
        if (text.Report.Fees is not { } fees)
        {
            return;
        }

        var year = text.Report.Year.ToString(CultureInfo.InvariantCulture);
        text.Paragraph(fees.IsNil
            ? $"{year}年，未发生政府信息公开收费及减免情况。"
            : $"{year}年，{Fee("收取政府信息公开费用", "未收取政府信息公开费用", fees.Charged, fees.ChargedRequests)}；"
                + $"{Fee("减免费用", "未减免费用", fees.Waived, fees.WaivedRequests)}。");
    }

    public static void WriteOtherMatters(SectionText text)
    {
        if (text.Report.OtherMatters is not { } matters)
        {
            return;
        }

        if (matters.Count == 0)
        {
            text.Paragraph(FormattableString.Invariant($"{text.Report.Year}年，无其他需要报告的事项。"));
        }

        foreach (var matter in matters)
        {
            text.Paragraph(matter);
        }
    }

    private static string Fee(string some, string none, decimal amount, long requests)
        => amount == 0 && requests == 0 ? none : FormattableString.Invariant($"{some}{amount}元，涉及申请{requests}件");
}
