using System.Text;
using GovDisclosure.Rates;
using GovDisclosure.Reports;
using GovDisclosure.WorkFigures;

namespace GovDisclosure.Sections;

/// <summary>Sentences on the hotline and the inspection points.</summary>
internal static class HotlineText
{
    public static void WriteHotline(SectionText text)
    {
        if (text.Report.Hotline is { } hotline)
        {
            text.Paragraph(Sentence(text.Report, hotline));
        }

        ChannelText.Write(text, "hotline");
    }

    public static void WriteInspectionPoints(SectionText text)
    {
        if (text.Report.InspectionPoints is { } points)
        {
            text.Paragraph(points.Count == 0
                ? FormattableString.Invariant($"{text.Report.Year}年，未设置政府信息公开查阅点。")
                : FormattableString.Invariant($"{At(points.Places)}设置了公开查阅点{points.Count}个，为社会公众查询政府信息提供便捷服务。"));
        }

        ChannelText.Write(text, "inspection-points");
    }

    private static string Sentence(AnnualReport report, HotlineFigures hotline)
    {
        if (hotline.Cases == default(ReportedCount))
        {
            return FormattableString.Invariant($"{report.Year}年，{hotline.Name}未接到群众诉求。");
        }

        var text = new StringBuilder(hotline.Opening ?? FormattableString.Invariant($"{report.Year}年，{hotline.Name}办理、回复群众反映问题"))
            .Append(hotline.Cases).Append("件。");
        for (var i = 0; i < hotline.Programmes.Count; i++)
        {
            text.Append(i == 0 ? "其中，" : "；").Append(Clause(hotline.Programmes[i]));
        }

        return text.Append(hotline.Programmes.Count == 0 ? string.Empty : "。").ToString();
    }

    private static string Clause(HotlineProgramme programme)
    {
        var text = new StringBuilder(programme.Name);
        if (programme.Departments is { } departments)
        {
            text.Append(FormattableString.Invariant($"共有{departments}个部门上线，"));
        }

        if (programme.Issues is { } issues)
        {
            text.Append(FormattableString.Invariant($"共播出{issues}期，"));
        }

        text.Append(programme.Action).Append(programme.Cases).Append(programme.Unit);
        if (programme.ResolutionRate is { } resolved)
        {
            text.Append("，诉求办结率达").Append(resolved);
        }

        if (programme.SatisfactionRate is { } satisfied)
        {
            text.Append("，群众满意率").Append(satisfied);
        }

        return text.ToString();
    }

    private static string At(IReadOnlyList<string> places) => places.Count == 0 ? string.Empty : "在" + ListText.Join(places);
}
