using System.Text.RegularExpressions;
using GovDisclosure.Proposals;
using GovDisclosure.Rates;
using GovDisclosure.Reports;

namespace GovDisclosure.Prose;

/// <summary>A figure of the data that prose can name again, and the words by which prose names it.</summary>
/// <param name="Place">Where the figure is in the data.</param>
/// <param name="Name">What it is.</param>
/// <param name="Accepted">The prints that agree with the data.</param>
/// <param name="Pattern">Finds the figure in prose; the group <c>n</c> is the number with its word.</param>
internal sealed record ProseFigure(string Place, string Name, IReadOnlyList<string> Accepted, string Pattern)
{
    // Not the end of a number with separators: the 015 of 1,015.
    private const string Count = @"(?<![\d,，.])(?<n>\d{1,18}(余|多)?)";

    // The words in front of 主动公开 that leave it the whole total: a sentence that names a channel, in this clause or one before, counts a part.
    private const string WholeTotal = @"(?:^|[。；：]|(?<!(?:依托|通过|利用|借助|运用)[^。；]{0,120})，)(?:\d{4}年)?(?:，|全年|本年度|共|累计|全区|全县|全市|我区|我县|我市)*主动公开(?:政府)?信息(?:共|总数为?|共计)?";

    public static IEnumerable<ProseFigure> Of(AnnualReport report)
    {
        if (report.InspectionPoints is { } points)
        {
            yield return Exact("inspectionPoints.count", "查阅点", points.Count, $"查阅点{Count}个|{Count}个(?:信息|政府信息)?(?:公开)?查阅点");
        }

        if (report.StaffAccounts is { } accounts)
        {
            yield return Exact("staffAccounts.count", "账号", accounts.Count, $"[账帐]号{Count}个|{Count}个(?:部门)?[账帐]号");
        }

        if (report.Proactive is { } proactive)
        {
            yield return new ProseFigure("proactive.total", "主动公开", [proactive.Total.ToString()], $"{WholeTotal}{Count}条");
            for (var i = 0; i < proactive.Categories.Count; i++)
            {
                var category = proactive.Categories[i];
                yield return new ProseFigure(
                    FormattableString.Invariant($"proactive.categories[{i}].count"), category.Name, [category.Count.ToString()], $"{Regex.Escape(category.Name)}(?:信息)?{Count}条");
            }

            foreach (var press in proactive.Channels.Where(c => c is { Channel: "press-conference", Occasions: not null }))
            {
                yield return Exact("proactive.channels", "新闻发布会", press.Occasions!.Value, $"新闻发布会{Count}(?:场|次)|{Count}(?:场|次)新闻发布会");
            }
        }

        if (report.Requests is { } requests)
        {
            yield return Exact("requests.received", "依申请公开", requests.Received, $"(?:收到|受理)(?:政府)?(?:信息)?(?:公开)?申请{Count}件|{Count}件(?:政府信息)?(?:依申请公开|公开申请)");
        }

        if (report.KeyPoints?.Assessment is { } assessment)
        {
            yield return new ProseFigure(
                "keyPoints.assessment.weight", "考核比重", [assessment.Weight.ToString()], @"考核[^。；]{0,20}?(?:比重|权重|占比)为?(?<n>\d{1,3}(?:\.\d{1,6})?%)");
        }

        foreach (var (kind, noun) in new[] { (ProposalKind.CongressSuggestion, "建议"), (ProposalKind.ConferenceProposal, "提案") })
        {
            // Prose can name the whole, what came from one body, or what had one outcome.
            var all = report.Proposals.Where(p => p.Kind == kind).ToList();
            var accepted = all.SelectMany(p => p.Origins.Select(o => o.Count).Concat(p.Outcomes.Select(o => o.Count)).Concat([p.Total, p.ShareBase]))
                .Distinct().Select(n => new ReportedCount(n).ToString()).ToList();
            if (accepted.Count > 0)
            {
                yield return new ProseFigure("proposals", noun, accepted, $"{Count}件(?:市|区|县|省|、)*(?:人大|政协)?(?:代表|委员)?{noun}");
            }
        }
    }

    private static ProseFigure Exact(string place, string name, long value, string pattern)
        => new(place, name, [new ReportedCount(value).ToString()], pattern);
}
