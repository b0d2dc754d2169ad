using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Components;
using GovDisclosure.AspNetCore.Desk;
using GovDisclosure.AspNetCore.Endpoints;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>The public pages: guide, request form, tracking, published reports and replies.</summary>
internal static class PageOperations
{
    private static readonly Dictionary<string, object?> None = [];

    public static IEnumerable<Operation> All { get; } =
    [
        new("homePage", "GET", "", DisclosureOperation.ReadPublished, new("指南。", "The guide."), async call => await PageRenderer.PageAsync<HomePage>(call, new("指南", "Guide"), None).ConfigureAwait(false)),
        new("style", "GET", "style.css", DisclosureOperation.ReadPublished, new("页面样式。", "The style of the pages."), _ => Task.FromResult<Answer>(FileAnswer.Of("text/css; charset=utf-8", null, PortalStyle.Bytes))),
        new("applyPage", "GET", "apply", DisclosureOperation.Submit, new("申请表。", "The request form."), call => ApplyAsync(call, null, isDesk: false)),
        new("apply", "POST", "apply", DisclosureOperation.Submit, new("接收申请表。", "Takes the request form."), call => TakeAsync(call, isDesk: false)) { Body = BodyKind.FieldsAndFiles, Changes = true },
        new("trackPage", "GET", "track", DisclosureOperation.Track, new("进度查询表。", "The form of tracking."), call => TrackPageAsync(call, null)),
        new("track", "POST", "track", DisclosureOperation.Track, new("申请进度。", "Where a request stands."), TrackAsync) { Body = BodyKind.Fields },
        new("trackFilePage", "POST", "track/file", DisclosureOperation.Track, new("已送达答复的附件。", "A file of a delivered reply."), ReplyFiles.TrackedAsync) { Body = BodyKind.Fields },
        new("reportsPage", "GET", "reports", DisclosureOperation.ReadPublished, new("已发布的年度报告。", "The published reports."), ReportsAsync),
        new("reportPage", "GET", "report", DisclosureOperation.ReadPublished, new("已发布的报告，任选格式。", "A published report in a format."), ReportAsync),
        new("reportAuditPage", "GET", "report-audit", DisclosureOperation.ReadPublished, new("已发布报告的核对结果。", "The audit of a published report."), AuditAsync),
        new("comparePage", "GET", "compare", DisclosureOperation.ReadPublished, new("一个机关历年报告对比。", "The published years of an organ side by side."), CompareAsync),
        new("repliesPage", "GET", "replies", DisclosureOperation.ReadPublished, new("选登的答复。", "Replies that were chosen to be shown."), RepliesAsync),
    ];

    public static async Task<Answer> ApplyAsync(Call call, Problem? problem, bool isDesk)
    {
        call.Fields.Touch();
        return await PageRenderer.PageAsync<ApplyPage>(
            call, isDesk ? new("登记纸质申请", "Enter a paper request") : new("申请公开", "Request"),
            new Dictionary<string, object?>
            {
                [nameof(ApplyPage.IsDesk)] = isDesk,
                [nameof(ApplyPage.Values)] = call.Fields.Sent(),
                [nameof(ApplyPage.Problems)] = problem.ByField(call.Language),
                [nameof(ApplyPage.Problem)] = problem.Line(call.Language),
            },
            problem?.Status ?? StatusCodes.Status200OK).ConfigureAwait(false);
    }

    public static async Task<Answer> TakeAsync(Call call, bool isDesk)
    {
        try
        {
            var (kept, code) = await (isDesk ? Submission.EnterAsync(call) : Submission.TakeAsync(call)).ConfigureAwait(false);
            return await PageRenderer.PageAsync<SubmittedPage>(call, new("申请已收到", "The request has arrived"), new Dictionary<string, object?>
            {
                [nameof(SubmittedPage.Number)] = kept.Row.Id,
                [nameof(SubmittedPage.Code)] = code,
            }).ConfigureAwait(false);
        }
        catch (Exception error) when (ProblemOf.From(error) is { } problem)
        {
            return await ApplyAsync(call, problem, isDesk).ConfigureAwait(false);
        }
    }

    private static async Task<Answer> TrackPageAsync(Call call, Problem? problem, TrackedRequest? found = null)
    {
        call.Fields.Touch();
        var sent = call.Fields.Sent();
        return await PageRenderer.PageAsync<TrackPage>(
            call, new("查询进度", "Track"),
            new Dictionary<string, object?>
            {
                [nameof(TrackPage.Number)] = sent.GetValueOrDefault("number"),
                [nameof(TrackPage.Code)] = found is null ? null : sent.GetValueOrDefault("code"),
                [nameof(TrackPage.Found)] = found,
                [nameof(TrackPage.Problem)] = problem.Line(call.Language),
            },
            problem?.Status ?? StatusCodes.Status200OK).ConfigureAwait(false);
    }

    private static async Task<Answer> TrackAsync(Call call)
    {
        try
        {
            return await Tracking.FindAsync(call).ConfigureAwait(false) is { } found
                ? await TrackPageAsync(call, null, found).ConfigureAwait(false)
                : await TrackPageAsync(call, Problem.NotFound with { Title = Tracking.NoMatch }).ConfigureAwait(false);
        }
        catch (InputException)
        {
            return await TrackPageAsync(call, Problem.Bad with { Title = new("请填写申请编号和查询码", "give the number and the code") }).ConfigureAwait(false);
        }
    }

    private static async Task<Answer> ReportsAsync(Call call)
    {
        var reports = await call.Get<PublishedReports>().ListAsync(call.Cancelled).ConfigureAwait(false);
        var restatements = new Dictionary<string, IReadOnlyList<ReportRestatement>>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            restatements[PublishedPage.KeyOf(report)] = await call.Get<PublishedReports>().RestatementsAsync(report.Organ, report.Year, call.Cancelled).ConfigureAwait(false);
        }

        return await PageRenderer.PageAsync<PublishedPage>(call, new("年度报告", "Annual reports"), new Dictionary<string, object?>
        {
            [nameof(PublishedPage.Reports)] = reports,
            [nameof(PublishedPage.Restatements)] = restatements,
        }).ConfigureAwait(false);
    }

    private static async Task<(Reports.AnnualReport Report, string Format)> PublishedAsync(Call call)
    {
        var organ = call.Fields.RequiredText("organ", 200);
        var year = call.Fields.Number("year", 2008, 2100, isRequired: true) ?? 2008;
        var writer = call.Fields.Has("format") ? ReportFormats.WriterOf(call) : call.Service.WriterOf("html");
        call.Fields.Finish();
        return (await YearWork.PublishedAsync(call, organ, year).ConfigureAwait(false) ?? throw new ProblemException(Problem.NotFound), writer.Format);
    }

    private static async Task<Answer> ReportAsync(Call call)
    {
        var (report, format) = await PublishedAsync(call).ConfigureAwait(false);
        return ReportFormats.Write(call, await YearWork.ChartedAsync(call, report).ConfigureAwait(false), call.Service.WriterOf(format));
    }

    private static async Task<Answer> AuditAsync(Call call)
    {
        var (report, _) = await PublishedAsync(call).ConfigureAwait(false);
        var previous = await YearWork.PublishedAsync(call, report.Organ, report.Year - 1).ConfigureAwait(false);
        return await PageRenderer.PageAsync<AuditPage>(call, new("核对结果", "Audit"), new Dictionary<string, object?>
        {
            [nameof(AuditPage.Title)] = report.PrintedTitle,
            [nameof(AuditPage.Findings)] = call.Service.Audit(report, previous).Findings,
        }).ConfigureAwait(false);
    }

    private static async Task<Answer> CompareAsync(Call call)
    {
        var asked = call.Fields.Text("organ", 200);
        call.Fields.Finish();
        string[] organs = [.. (await call.Get<PublishedReports>().ListAsync(call.Cancelled).ConfigureAwait(false)).Select(report => report.Organ).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var organ = asked ?? organs.FirstOrDefault() ?? call.Service.Organ;
        var years = await YearComparison.YearsAsync(call, organ).ConfigureAwait(false);
        return await PageRenderer.PageAsync<ComparePage>(call, new("历年对比", "Years compared"), new Dictionary<string, object?>
        {
            [nameof(ComparePage.Organ)] = organ,
            [nameof(ComparePage.Organs)] = organs,
            [nameof(ComparePage.Years)] = years,
            [nameof(ComparePage.Rows)] = YearComparison.Rows(years),
            [nameof(ComparePage.Charts)] = YearComparison.Charts(years),
        }).ConfigureAwait(false);
    }

    private static async Task<Answer> RepliesAsync(Call call)
    {
        var search = call.Fields.Text("search", 100);
        call.Fields.Finish();
        var replies = await ShownReplies.AllAsync(call.Get<IDisclosureFileStore>(), call.Options.Site, call.Cancelled).ConfigureAwait(false);
        return await PageRenderer.PageAsync<RepliesPage>(call, new("答复选登", "Replies"), new Dictionary<string, object?>
        {
            [nameof(RepliesPage.Search)] = search,
            [nameof(RepliesPage.Replies)] = replies.Where(reply => search is null || reply.Title.Contains(search, StringComparison.Ordinal) || reply.Text.Contains(search, StringComparison.Ordinal)).ToList(),
        }).ConfigureAwait(false);
    }
}
