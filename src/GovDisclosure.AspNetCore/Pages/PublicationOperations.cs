using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Components;
using GovDisclosure.AspNetCore.Desk;
using GovDisclosure.AspNetCore.Endpoints;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>The pages of publishing: the public catalogue, and on the desk drafts, review, freshness and normative documents.</summary>
internal static class PublicationOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("cataloguePage", "GET", "catalogue", DisclosureOperation.ReadPublished, new("主动公开目录。", "The public catalogue."), CatalogueAsync),
        new("catalogueItemPage", "GET", "catalogue/item", DisclosureOperation.ReadPublished, new("一条信息及其目录项。", "A publication with the header of the catalogue."), ItemAsync),
        new("catalogueFilePage", "GET", "catalogue/file", DisclosureOperation.ReadPublished, new("一条信息的附件。", "A file of a publication."), CatalogueOperations.FileAsync),
        new("publicationsPage", "GET", "desk/publications", DisclosureOperation.ReadPublications, new("办理台的信息发布清单。", "The publications of the desk."), ListAsync),
        new("publicationPage", "GET", "desk/publication", DisclosureOperation.ReadPublications, new("一条信息。", "One publication."), OneAsync),
        new("publicationFilePage", "GET", "desk/publication-file", DisclosureOperation.ReadPublications, new("一条信息的附件。", "A file of a publication."), FileAsync),
        new("draftPage", "GET", "desk/draft", DisclosureOperation.WritePublications, new("拟稿表。", "The form of a draft."), call => FormAsync(call, null, null)),
        new("freshnessPage", "GET", "desk/freshness", DisclosureOperation.ReadPublications, new("一个月的更新情况。", "The board of freshness of a month."), FreshnessAsync),
        new("normativePage", "GET", "desk/normative", DisclosureOperation.ReadPublications, new("一个年度的规范性文件。", "The normative documents of a year."), call => NormativeAsync(call, null)),
        new("desk.table2", "POST", "desk/table2", DisclosureOperation.WriteReports, new("把规范性文件数填入报告的表二。", "Puts the stock of normative documents into the second table of the report."), Table2Async) { Body = BodyKind.Fields, Changes = true },
        .. PublicationActions.All.Select(action => new Operation("desk.publication." + action.Name, "POST", "desk/publication-" + action.Name, action.Access, action.Summary, call => DoAsync(call, action.Name, action.Do))
        {
            Body = action.Body, Changes = true,
        }),
    ];

    private static async Task<Answer> CatalogueAsync(Call call)
    {
        var (search, page, found) = await CatalogueOperations.FindAsync(call).ConfigureAwait(false);
        return await PageRenderer.PageAsync<CataloguePage>(call, new("主动公开目录", "Catalogue"), new Dictionary<string, object?>
        {
            [nameof(CataloguePage.Search)] = search,
            [nameof(CataloguePage.Number)] = page,
            [nameof(CataloguePage.Total)] = found.Count,
            [nameof(CataloguePage.Items)] = found.Skip((page - 1) * CatalogueOperations.PageSize).Take(CatalogueOperations.PageSize).ToList(),
        }).ConfigureAwait(false);
    }

    private static async Task<Answer> ItemAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        call.Fields.Finish();
        var kept = await CatalogueOperations.PublicAsync(call, id).ConfigureAwait(false);
        return await PageRenderer.PageAsync<CatalogueItemPage>(call, new(kept.Publication.Title, kept.Publication.Title), new Dictionary<string, object?>
        {
            [nameof(CatalogueItemPage.Kept)] = kept,
            [nameof(CatalogueItemPage.Files)] = await PublicationCheck.FilesAsync(call, id).ConfigureAwait(false),
        }).ConfigureAwait(false);
    }

    private static async Task<Answer> ListAsync(Call call)
    {
        call.Fields.Finish();
        return await PageRenderer.PageAsync<PublicationsPage>(call, new("信息发布", "Publications"), new Dictionary<string, object?>
        {
            [nameof(PublicationsPage.Items)] = await PublicationActions.AllVisibleAsync(call).ConfigureAwait(false),
            [nameof(PublicationsPage.Procedure)] = call.Service.Procedure,
        }).ConfigureAwait(false);
    }

    private static async Task<Answer> OneAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        call.Fields.Finish();
        return await OneAsync(call, await PublicationActions.VisibleAsync(call, id).ConfigureAwait(false), null).ConfigureAwait(false);
    }

    private static async Task<Answer> OneAsync(Call call, KeptPublication kept, Problem? problem)
    {
        var organ = kept.Publication.Organ;
        return await PageRenderer.PageAsync<PublicationPage>(
            call, new(kept.Publication.Title, kept.Publication.Title),
            new Dictionary<string, object?>
            {
                [nameof(PublicationPage.Kept)] = kept,
                [nameof(PublicationPage.Procedure)] = call.Service.Procedure,
                [nameof(PublicationPage.Hits)] = PublicationCheck.HitsIn(call, kept),
                [nameof(PublicationPage.Files)] = await PublicationCheck.FilesAsync(call, kept.Publication.Id).ConfigureAwait(false),
                [nameof(PublicationPage.Steps)] = PublicationActions.StepsFrom(call, kept.Publication),
                [nameof(PublicationPage.MayWrite)] = await call.MayAsync(DisclosureOperation.WritePublications, organ).ConfigureAwait(false),
                [nameof(PublicationPage.MayReview)] = await call.MayAsync(DisclosureOperation.ReviewPublications, organ).ConfigureAwait(false),
                [nameof(PublicationPage.Problem)] = problem.Line(call.Language),
                [nameof(PublicationPage.Problems)] = problem.ByField(call.Language),
                [nameof(PublicationPage.Refusals)] = problem?.Findings ?? [],
            },
            problem?.Status ?? StatusCodes.Status200OK).ConfigureAwait(false);
    }

    private static async Task<Answer> FormAsync(Call call, KeptPublication? kept, Problem? problem)
    {
        var id = call.Fields.Text("id", 100);
        call.Fields.Touch();
        kept ??= id is null ? null : await PublicationActions.VisibleAsync(call, id).ConfigureAwait(false);
        return await PageRenderer.PageAsync<DraftPage>(
            call, new("拟稿", "Draft"),
            new Dictionary<string, object?>
            {
                [nameof(DraftPage.Kept)] = kept,
                [nameof(DraftPage.Organs)] = YearWork.Organs(call),
                [nameof(DraftPage.Sent)] = call.Fields.Sent(),
                [nameof(DraftPage.Problem)] = problem.Line(call.Language),
                [nameof(DraftPage.Problems)] = problem.ByField(call.Language),
            },
            problem?.Status ?? StatusCodes.Status200OK).ConfigureAwait(false);
    }

    private static async Task<Answer> DoAsync(Call call, string name, Func<Call, Task<KeptPublication>> action)
    {
        call.Fields.Sent().TryGetValue("id", out var id);
        try
        {
            var kept = await action(call).ConfigureAwait(false);
            var frame = await PageRenderer.FrameAsync(call.Http, call.Options, null).ConfigureAwait(false);
            return new RedirectAnswer(frame.Link("desk/publication", ("id", kept.Publication.Id)));
        }
        catch (Exception error) when (ProblemOf.From(error) is { } problem && problem.Status != StatusCodes.Status404NotFound)
        {
            return name is "draft" or "edit" || id is null
                ? await FormAsync(call, null, problem).ConfigureAwait(false)
                : await OneAsync(call, await PublicationActions.VisibleAsync(call, id).ConfigureAwait(false), problem).ConfigureAwait(false);
        }
    }

    private static async Task<Answer> FileAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        var key = call.Fields.RequiredText("key", 300);
        call.Fields.Finish();
        await PublicationActions.VisibleAsync(call, id).ConfigureAwait(false);
        return await CatalogueOperations.FileAsync(call, id, key).ConfigureAwait(false);
    }

    private static async Task<Answer> FreshnessAsync(Call call)
    {
        var today = call.Service.Today;
        var year = call.Fields.Number("year", 2008, 2100) ?? today.Year;
        var month = call.Fields.Number("month", 1, 12) ?? today.Month;
        call.Fields.Finish();
        var organs = new List<string>();
        foreach (var organ in YearWork.Organs(call))
        {
            if (await call.MayAsync(DisclosureOperation.ReadPublications, organ).ConfigureAwait(false))
            {
                organs.Add(organ);
            }
        }

        var all = await PublicationActions.AllVisibleAsync(call).ConfigureAwait(false);
        return await PageRenderer.PageAsync<FreshnessPage>(call, new("更新情况", "Freshness"), new Dictionary<string, object?>
        {
            [nameof(FreshnessPage.Month)] = new YearMonth(year, month),
            [nameof(FreshnessPage.Rows)] = FreshnessBoard.Of(call.Service, organs, all.Select(one => one.Publication), new YearMonth(year, month)),
        }).ConfigureAwait(false);
    }

    private static async Task<Answer> NormativeAsync(Call call, Problem? problem)
    {
        var (organ, year) = await YearWork.WhichAsync(call, DisclosureOperation.ReadPublications).ConfigureAwait(false);
        call.Fields.Touch();
        var own = await OwnAsync(call, organ).ConfigureAwait(false);
        NormativeStock[] stocks = [Stock(own, PublicationKind.Rule, year), Stock(own, PublicationKind.NormativeDocument, year)];
        IReadOnlyList<Finding> findings = [.. stocks.SelectMany(stock => stock.Check(Stock(own, stock.Kind, year - 1)))];
        return await PageRenderer.PageAsync<NormativePage>(
            call, new("规范性文件", "Normative documents"),
            new Dictionary<string, object?>
            {
                [nameof(NormativePage.Organ)] = organ,
                [nameof(NormativePage.Organs)] = YearWork.Organs(call),
                [nameof(NormativePage.Year)] = year,
                [nameof(NormativePage.Stocks)] = stocks,
                [nameof(NormativePage.Findings)] = findings,
                [nameof(NormativePage.Titles)] = own.ToDictionary(item => item.Id, item => item.Title, StringComparer.Ordinal),
                [nameof(NormativePage.MayWrite)] = await call.MayAsync(DisclosureOperation.WriteReports, organ).ConfigureAwait(false),
                [nameof(NormativePage.Problem)] = problem.Line(call.Language),
            },
            problem?.Status ?? StatusCodes.Status200OK).ConfigureAwait(false);
    }

    private static async Task<Answer> Table2Async(Call call)
    {
        try
        {
            var (organ, year) = await YearWork.WhichAsync(call, DisclosureOperation.WriteReports).ConfigureAwait(false);
            call.Fields.Finish();
            var own = await OwnAsync(call, organ).ConfigureAwait(false);
            await YearWork.FillTable2Async(call, organ, year, Stock(own, PublicationKind.Rule, year), Stock(own, PublicationKind.NormativeDocument, year)).ConfigureAwait(false);
            var frame = await PageRenderer.FrameAsync(call.Http, call.Options, null).ConfigureAwait(false);
            return new RedirectAnswer(frame.Link("desk/year", ("organ", organ), ("year", year.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }
        catch (Exception error) when (ProblemOf.From(error) is { } problem && problem.Status != StatusCodes.Status404NotFound)
        {
            return await NormativeAsync(call, problem).ConfigureAwait(false);
        }
    }

    private static async Task<IReadOnlyList<Publication>> OwnAsync(Call call, string organ)
        => [.. (await PublicationActions.AllVisibleAsync(call).ConfigureAwait(false)).Select(one => one.Publication).Where(item => item.Organ == organ && item.PublishedOn is not null)];

    private static NormativeStock Stock(IReadOnlyList<Publication> own, PublicationKind kind, int year) => NormativeStock.Count(own, kind, year);
}
