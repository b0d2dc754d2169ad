using System.Globalization;
using System.Text;
using GovDisclosure.Categories;
using GovDisclosure.Rates;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Sentences on what was published through the channels.</summary>
internal static class ChannelText
{
    private static readonly string[] Social = ["wechat", "microblog", "new-media"];

    // What has a section of its own; every other channel is reported under 其他方式.
    private static readonly string[] Elsewhere = ["website", "press-conference", "hotline", "inspection-points", .. Social];

    public static void WriteWebsite(SectionText text) => Write(text, "website");

    public static void WriteSocialMedia(SectionText text) => Write(text, Social);

    public static void WriteOther(SectionText text)
    {
        foreach (var figure in Figures(text.Report).Where(f => Array.IndexOf(Elsewhere, f.Channel) < 0))
        {
            text.Paragraph(Sentence(text.Report, figure));
        }
    }

    public static void WritePressConferences(SectionText text)
    {
        foreach (var figure in Figures(text.Report).Where(f => f.Channel == "press-conference"))
        {
            text.Paragraph(figure switch
            {
                { Occasions: 0 } => "全年没有召开新闻发布会。",
                { Occasions: { } held, Count: { } count } => FormattableString.Invariant($"全年召开新闻发布会{held}场，主动公开政府信息{count}条。"),
                { Occasions: { } held } => FormattableString.Invariant($"全年召开新闻发布会{held}场。"),
                _ => Sentence(text.Report, figure),
            });
        }
    }

    /// <summary>Writes a sentence for each figure of the channels named.</summary>
    public static void Write(SectionText text, params string[] channels)
    {
        foreach (var figure in Figures(text.Report).Where(f => Array.IndexOf(channels, f.Channel) >= 0))
        {
            text.Paragraph(Sentence(text.Report, figure));
        }
    }

    private static IReadOnlyList<ChannelFigure> Figures(AnnualReport report) => report.Proactive?.Channels ?? [];

    private static string Sentence(AnnualReport report, ChannelFigure figure)
    {
        var year = report.Year.ToString(CultureInfo.InvariantCulture);
        if (figure.Count is null && figure.Occasions is null && figure.Parts.Count == 0)
        {
            return string.Empty;
        }

        if (figure.Count == default(ReportedCount) && figure.Occasions is null or 0)
        {
            return $"{year}年，未通过{Name(figure)}主动公开政府信息。";
        }

        if (figure.Channel == "website")
        {
            return Website(year, figure);
        }

        var clauses = new List<string>();
        if (figure.Occasions is { } occasions)
        {
            clauses.Add($"{year}年，{report.Scope}{Through(figure)}");
            clauses.Add(FormattableString.Invariant($"刊发{Name(figure)}{occasions}期"));
        }
        else
        {
            clauses.Add(Through(figure));
        }

        if (figure.Count is { } count)
        {
            clauses.Add($"主动公开{(figure.Occasions is null ? string.Empty : "政府")}信息{count}条");
        }

        return string.Join("，", clauses) + Parts(figure) + "。";
    }

    private static string Website(string year, ChannelFigure figure)
        => $"{year}年，共通过{figure.Means ?? "网站"}公开政府信息{figure.Count}条{Parts(figure)}。";

    private static string Parts(ChannelFigure figure)
    {
        var text = new StringBuilder();
        for (var i = 0; i < figure.Parts.Count; i++)
        {
            var part = figure.Parts[i];
            text.Append(i == 0 ? "，其中，" : "，").Append("通过").Append(part.Name).Append(part.Action).Append(part.Count).Append('条');
        }

        return text.ToString();
    }

    private static string Through(ChannelFigure figure) => figure.Means is { } means ? $"依托{means}" : $"通过{Name(figure)}";

    private static string Name(ChannelFigure figure)
        => CategoryScheme.Channels.Find(figure.Channel)?.Name.Chinese ?? figure.Channel;
}
