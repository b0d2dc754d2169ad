using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.AspNetCore.Components;
using GovDisclosure.AspNetCore.Desk;
using GovDisclosure.AspNetCore.Endpoints;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Fees;
using GovDisclosure.Registers;
using GovDisclosure.Reports;
using GovDisclosure.Reviews;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>The pages of the desk: work list, one request, the report of a year. Each is seen by those alone whom the host lets in.</summary>
internal static class DeskOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("deskPage", "GET", "desk", DisclosureOperation.ReadRequests, new("办理清单。", "The work list."), ListAsync),
        new("deskSearchPage", "GET", "desk/search", DisclosureOperation.ReadRequests, new("办理清单。", "The work list."), ListAsync),
        new("deskSearch", "POST", "desk/search", DisclosureOperation.ReadRequests, new("按申请人姓名查找，姓名不进入网址。", "The work list by the name of an applicant, which stands in no address."), ListAsync) { Body = BodyKind.Fields },
        new("requestPage", "GET", "desk/request", DisclosureOperation.ReadRequests, new("一件申请。", "One request."), RequestAsync),
        new("attachmentPage", "GET", "desk/attachment", DisclosureOperation.ReadRequests, new("申请人的附件。", "A file of the applicant."), RequestOperations.AttachmentAsync),
        new("replyFilePage", "GET", "desk/reply-file", DisclosureOperation.ReadRequests, new("答复的附件。", "A file of the reply."), RequestOperations.ReplyFileAsync),
        FilesChange("reply-files", ReplyFiles.AddAsync, BodyKind.FieldsAndFiles),
        FilesChange("remove-reply-file", ReplyFiles.RemoveAsync, BodyKind.Fields),
        new("enterPage", "GET", "desk/enter", DisclosureOperation.WriteRequests, new("纸质申请登记表。", "The form of a paper request."), call => PageOperations.ApplyAsync(call, null, isDesk: true)),
        new("enter", "POST", "desk/enter", DisclosureOperation.WriteRequests, new("登记纸质申请。", "Enters a paper request."), call => PageOperations.TakeAsync(call, isDesk: true)) { Body = BodyKind.FieldsAndFiles, Changes = true },
        new("showReply", "POST", "desk/show-reply", DisclosureOperation.WriteReports, new("选登答复。", "Shows a reply in public."), call => ChooseReplyAsync(call, ShownReplies.AddAsync)) { Body = BodyKind.Fields, Changes = true },
        new("hideReply", "POST", "desk/hide-reply", DisclosureOperation.WriteReports, new("取消选登。", "Takes a reply out of the public ones."), call => ChooseReplyAsync(call, ShownReplies.RemoveAsync)) { Body = BodyKind.Fields, Changes = true },
        new("yearPage", "GET", "desk/year", DisclosureOperation.ReadReports, new("年度报告。", "The report of a year."), call => YearAsync(call, null)),
        new("cellPage", "GET", "desk/cell", DisclosureOperation.ReadReports, new("一个单元格的申请。", "The requests of a cell."), CellAsync),
        new("deskReport", "GET", "desk/report", DisclosureOperation.ReadReports, new("该年度报告，任选格式。", "The report of a year in a format."), ReportAsync),
        YearChange("figures", YearWork.SaveDraftAsync),
        new("desk.check", "POST", "desk/check", DisclosureOperation.ReadReports, new("核对刚填写的数据和文字，不保存。", "Checks figures and prose as they were typed, and keeps nothing."), CheckYearAsync) { Body = BodyKind.Fields },
        YearChange("waive", YearWork.WaiveAsync),
        YearChange("publish", YearWork.PublishAsync),
        YearChange("restate", YearWork.RestateAsync),
        .. DeskActions.All.Select(action => new Operation("desk." + action.Name, "POST", "desk/" + action.Name, action.Access, action.Summary, call => DoAsync(call, action))
        {
            Body = BodyKind.Fields, Changes = true,
        }),
    ];

    private static Operation FilesChange(string name, Func<Call, Task<RegisteredRequest>> change, BodyKind body)
        => new("desk." + name, "POST", "desk/" + name, DisclosureOperation.Decide, new("变动答复的附件。", "Changes the files of a reply."), call => OnRequestAsync(call, async () => (await change(call).ConfigureAwait(false)).Row.Id)) { Body = body, Changes = true };

    private static Operation YearChange(string name, Func<Call, Task> change)
        => new("desk." + name, "POST", "desk/" + name, DisclosureOperation.WriteReports, new("变动年度报告。", "Changes the report of a year."), call => ChangeYearAsync(call, change)) { Body = BodyKind.Fields, Changes = true };

    private static async Task<Answer> ListAsync(Call call)
    {
        var list = call.Fields.Text("list", 40) ?? "open";
        var search = call.Fields.Text("search", 100);
        var isByName = HttpMethods.IsPost(call.Http.Request.Method);
        var query = await ListQuestion.ReadAsync(call).ConfigureAwait(false);
        if (isByName && query is not null)
        {
            // There is no second page of names: it would stand in an address.
            query = query with { Size = call.Options.MaxPageSize };
        }

        var page = query is null ? new RegisterPage([], null) : await RequestOperations.PageAsync(call, query).ConfigureAwait(false);
        var frame = await PageRenderer.FrameAsync(call.Http, call.Options, null).ConfigureAwait(false);
        return await PageRenderer.PageAsync<DeskListPage>(call, new("办理台", "Desk"), new Dictionary<string, object?>
        {
            [nameof(DeskListPage.List)] = list,
            [nameof(DeskListPage.Search)] = search,
            [nameof(DeskListPage.Rows)] = page.Rows,
            [nameof(DeskListPage.SoonThrough)] = SoonThrough(call.Service),
            [nameof(DeskListPage.Next)] = !isByName && page.Next is { } next ? frame.Link("desk", ("list", list), ("search", search), ("after", next)) : null,
        }).ConfigureAwait(false);
    }

    private static LocalDate SoonThrough(DisclosureService service)
        => service.Calendars.Current.TryAddWorkingDays(service.Today, service.DueSoonWorkingDays, out var day) ? day : service.Today;

    private static async Task<Answer> RequestAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        call.Fields.Finish();
        return await RequestPageAsync(call, await RequestOperations.VisibleAsync(call, id).ConfigureAwait(false), null).ConfigureAwait(false);
    }

    private static async Task<Answer> RequestPageAsync(Call call, RegisteredRequest kept, Problem? problem)
    {
        var service = call.Service;
        var door = call.Get<RegisterDoor>();
        service.Deadlines.TryRead(kept.Request, service.Today, out var reading);
        var entries = await door.EntriesAsync(kept.Row.Id, call.Cancelled).ConfigureAwait(false);
        var (fee, months) = await FeesAsync(call, kept).ConfigureAwait(false);
        return await PageRenderer.PageAsync<DeskRequestPage>(
            call, new(kept.Row.Id, kept.Row.Id),
            new Dictionary<string, object?>
            {
                [nameof(DeskRequestPage.Kept)] = kept,
                [nameof(DeskRequestPage.Reading)] = reading,
                [nameof(DeskRequestPage.Entries)] = entries,
                [nameof(DeskRequestPage.Draft)] = entries.Select(entry => entry.Change().Draft).LastOrDefault(draft => draft is not null),
                [nameof(DeskRequestPage.FeeEntry)] = fee,
                [nameof(DeskRequestPage.FeeMonths)] = months,
                [nameof(DeskRequestPage.Remedies)] = Remedies(call, kept),
                [nameof(DeskRequestPage.Steps)] = door.Procedure.StepsFrom(kept.Row.ReplyState),
                [nameof(DeskRequestPage.Attachments)] = await call.Get<IDisclosureFileStore>().NamedAsync(FileKeys.Attachments(call.Options.Site, kept.Row.Id), call.Cancelled).ConfigureAwait(false),
                [nameof(DeskRequestPage.ReplyFiles)] = await ReplyFiles.ListAsync(call, kept.Row.Id).ConfigureAwait(false),
                [nameof(DeskRequestPage.IsShown)] = await ShownReplies.IsShownAsync(call.Get<IDisclosureFileStore>(), kept, call.Cancelled).ConfigureAwait(false),
                [nameof(DeskRequestPage.MayWrite)] = await call.MayAsync(DisclosureOperation.WriteRequests, kept.Row.Organ).ConfigureAwait(false) || await call.MayAsync(DisclosureOperation.Decide, kept.Row.Organ).ConfigureAwait(false),
                [nameof(DeskRequestPage.Problem)] = problem.Line(call.Language),
                [nameof(DeskRequestPage.Problems)] = problem.ByField(call.Language),
                [nameof(DeskRequestPage.Refusals)] = problem?.Findings ?? [],
            },
            problem?.Status ?? StatusCodes.Status200OK).ConfigureAwait(false);
    }

    // Several who asked together have remedies of their own, each.
    private static KeyValuePair<string, IReadOnlyList<Remedy>>[] Remedies(Call call, RegisteredRequest kept)
    {
        var request = kept.Request;
        try
        {
            return request.Void is not null ? []
                : request.CoApplicants.Count == 0 ? [new(string.Empty, call.Service.Remedies(request))]
                : [.. DeskActions.ApplicantsOf(request).Select(one => KeyValuePair.Create(one.Key, call.Service.Remedies(request, null, one.Key)))];
        }
        catch (Exception error) when (ProblemOf.From(error) is not null)
        {
            // Law that does not cover the day: then there is nothing to tell.
            return [];
        }
    }

    private static async Task<(FeeLedgerEntry? Entry, IReadOnlyList<FeeMonth> Months)> FeesAsync(Call call, RegisteredRequest kept)
    {
        if (kept.Request.Fee is null || kept.Request.Applicant?.Key is not { } key || call.Service.TariffOn(kept.Row.ReceivedOn) is null)
        {
            return (null, []);
        }

        var own = new List<DisclosureRequest>();
        var received = kept.Row.ReceivedOn;
        var month = new RegisterQuery(call.Options.Site, call.Service.Today)
        {
            Organs = kept.Row.Organ is { } organ ? [organ] : [],
            ReceivedFrom = new LocalDate(received.Year, received.Month, 1),
            ReceivedThrough = new LocalDate(received.Year, received.Month, 1).PlusMonths(1).PlusDays(-1),
        };
        await foreach (var one in call.Get<RegisterDoor>().ReadAsync(month, call.Cancelled).ConfigureAwait(false))
        {
            if (one.Request.Applicant?.Key == key)
            {
                own.Add(one.Request);
            }
        }

        var ledger = call.Service.Fees(own);
        return (ledger.Entries.FirstOrDefault(entry => entry.Id == kept.Row.Id), ledger.Months);
    }

    private static Task<Answer> DoAsync(Call call, DeskAction action)
        => OnRequestAsync(call, async () => (await DeskActions.DoAsync(call, action).ConfigureAwait(false)).Request?.Row.Id);

    // What was done leads back to the page of the request, and what was not is told on it.
    private static async Task<Answer> OnRequestAsync(Call call, Func<Task<string?>> change)
    {
        try
        {
            var done = await change().ConfigureAwait(false);
            var frame = await PageRenderer.FrameAsync(call.Http, call.Options, null).ConfigureAwait(false);
            return new RedirectAnswer(frame.Link("desk/request", ("id", done)));
        }
        catch (Exception error) when (ProblemOf.From(error) is { } problem && problem.Status != StatusCodes.Status404NotFound && call.Fields.Sent().TryGetValue("id", out var id))
        {
            return await RequestPageAsync(call, await RequestOperations.VisibleAsync(call, id).ConfigureAwait(false), problem).ConfigureAwait(false);
        }
    }

    private static async Task<Answer> ChooseReplyAsync(Call call, Func<IDisclosureFileStore, RegisteredRequest, CancellationToken, Task> choose)
    {
        var id = call.Fields.Key("id", 100);
        call.Fields.Finish();
        var kept = await RequestOperations.VisibleAsync(call, id).ConfigureAwait(false);
        await call.DemandAsync(DisclosureOperation.WriteReports, kept.Row.Organ).ConfigureAwait(false);
        await choose(call.Get<IDisclosureFileStore>(), kept, call.Cancelled).ConfigureAwait(false);
        var frame = await PageRenderer.FrameAsync(call.Http, call.Options, null).ConfigureAwait(false);
        return new RedirectAnswer(frame.Link("replies"));
    }

    private static async Task<Answer> CheckYearAsync(Call call)
    {
        try
        {
            var (organ, year) = await YearWork.WhichAsync(call).ConfigureAwait(false);
            return await YearAsync(call, null, await YearWork.TypedAsync(call, organ, year).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (Exception error) when (ProblemOf.From(error) is { } problem && problem.Status != StatusCodes.Status404NotFound)
        {
            return await YearAsync(call, problem).ConfigureAwait(false);
        }
    }

    private static async Task<Answer> YearAsync(Call call, Problem? problem, AnnualReport? typed = null)
    {
        var (organ, year) = await YearWork.WhichAsync(call).ConfigureAwait(false);
        if (problem is null)
        {
            call.Fields.Finish();
        }

        var counted = await YearWork.CountAsync(call, organ, year, typed).ConfigureAwait(false);
        var locked = await call.Get<RegisterDoor>().LockedAsync(organ, year, call.Cancelled).ConfigureAwait(false);
        var published = await YearWork.PublishedAsync(call, organ, year).ConfigureAwait(false);
        IReadOnlyList<string> restated = locked is null ? [] : [.. locked.ChangesTo(counted.Tables, counted.Tally).Select(cell => cell.ToString())];
        return await PageRenderer.PageAsync<DeskYearPage>(
            call, new("年报编制", "Report of the year"),
            new Dictionary<string, object?>
            {
                [nameof(DeskYearPage.Organ)] = organ,
                [nameof(DeskYearPage.Organs)] = YearWork.Organs(call),
                [nameof(DeskYearPage.Year)] = year,
                [nameof(DeskYearPage.Counted)] = counted,
                [nameof(DeskYearPage.Preview)] = await YearWork.ChartedAsync(call, counted.Report).ConfigureAwait(false),
                [nameof(DeskYearPage.PublishedOn)] = published?.Published,
                [nameof(DeskYearPage.Restated)] = restated,
                [nameof(DeskYearPage.CanRestate)] = published is not null && locked is not null,
                [nameof(DeskYearPage.Restatements)] = await call.Get<PublishedReports>().RestatementsAsync(organ, year, call.Cancelled).ConfigureAwait(false),
                [nameof(DeskYearPage.IsTyped)] = typed is not null,
                [nameof(DeskYearPage.MayWrite)] = await call.MayAsync(DisclosureOperation.WriteReports, organ).ConfigureAwait(false),
                [nameof(DeskYearPage.Problem)] = problem.Line(call.Language),
                [nameof(DeskYearPage.Problems)] = problem.ByField(call.Language),
            },
            problem?.Status ?? StatusCodes.Status200OK).ConfigureAwait(false);
    }

    private static async Task<Answer> ChangeYearAsync(Call call, Func<Call, Task> change)
    {
        try
        {
            await change(call).ConfigureAwait(false);
        }
        catch (Exception error) when (ProblemOf.From(error) is { } problem && problem.Status != StatusCodes.Status404NotFound)
        {
            return await YearAsync(call, problem).ConfigureAwait(false);
        }

        var sent = call.Fields.Sent();
        var frame = await PageRenderer.FrameAsync(call.Http, call.Options, null).ConfigureAwait(false);
        return new RedirectAnswer(frame.Link("desk/year", ("organ", sent.GetValueOrDefault("organ")), ("year", sent.GetValueOrDefault("year"))));
    }

    private static async Task<Answer> CellAsync(Call call)
    {
        var path = call.Fields.RequiredText("cell", 200);
        var (organ, year) = await YearWork.WhichAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        var counted = await YearWork.CountAsync(call, organ, year).ConfigureAwait(false);
        var cell = counted.Tables.Form.Cells.FirstOrDefault(one => one.Path == path) ?? throw new ProblemException(Problem.NotFound);
        var cases = await RequestsOfAsync(call, organ, RegisterDoor.Cases(counted, cell)).ConfigureAwait(false);
        return await PageRenderer.PageAsync<DeskCellPage>(call, new("明细", "Requests of a cell"), new Dictionary<string, object?>
        {
            [nameof(DeskCellPage.Organ)] = organ,
            [nameof(DeskCellPage.Year)] = year,
            [nameof(DeskCellPage.Cell)] = cell.ToString(),
            [nameof(DeskCellPage.Cases)] = cases,
        }).ConfigureAwait(false);
    }

    // A cell of the fourth table counts reviews: each opens to the request that it is about.
    private static async Task<List<KeyValuePair<string, string>>> RequestsOfAsync(Call call, string organ, IReadOnlyList<string> counted)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var query = new RegisterQuery(call.Options.Site, call.Service.Today) { Organs = [organ] };
        await foreach (var kept in call.Get<RegisterDoor>().ReadAsync(query, call.Cancelled).ConfigureAwait(false))
        {
            foreach (var review in kept.Request.Reviews)
            {
                owners[review.Id] = kept.Row.Id;
            }
        }

        return [.. counted.Select(id => KeyValuePair.Create(id, owners.GetValueOrDefault(id, id)))];
    }

    private static async Task<Answer> ReportAsync(Call call)
    {
        var writer = ReportFormats.WriterOf(call);
        var (organ, year) = await YearWork.WhichAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        var counted = await YearWork.CountAsync(call, organ, year).ConfigureAwait(false);
        return ReportFormats.Write(call, await YearWork.ChartedAsync(call, counted.Report).ConfigureAwait(false), writer);
    }
}
