using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.AspNetCore.Desk;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Registers;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>Requests of the register: submitted, tracked, entered, listed, read, changed.</summary>
internal static class RequestOperations
{
    private static readonly Field Id = Field.Text("id", "The number of the request.", isRequired: true);
    private static readonly Field On = Field.Date("on", "The day whose knowledge counts; today where missing.");

    public static IEnumerable<Operation> All { get; } =
    [
        new("requestForm", "GET", "request-form", DisclosureOperation.Submit, new("申请表的各项（条例第二十九条）。", "What the request form asks (2019, art. 29)."), FormAsync) { AnswerMembers = "schema:text action:text closedReason?:localized-text-1 groups:group[] attachments:uploads" },
        new("requestFormScript", "GET", "request-form.js", DisclosureOperation.Submit, new("供任何网站页面使用的申请表和进度查询，一个脚本文件。", "The request form and tracking for a page on any host, in one file."), ScriptAsync) { AnswerType = "text/javascript" },
        new("submitRequest", "POST", "requests/submit", DisclosureOperation.Submit, new("提交申请，返回编号和查询码。", "Hands in a request; answers its number and the code of tracking."), SubmitAsync)
        {
            AnswerStatus = StatusCodes.Status201Created, AnswerMembers = "number:text code:text receivedOn:date dueOn:date?", Body = BodyKind.FieldsAndFiles, Changes = true, Fields = FormFields(),
        },
        new("trackRequest", "POST", "requests/track", DisclosureOperation.Track, new("凭编号和查询码查询进度，不含申请人信息。", "Where a request stands, by its number and code; never who asked."), TrackAsync)
        {
            AnswerMembers = "found:flag number:text state:localized-text-1 nextStep?:localized-text-1 dueOn:date? deliveredOn:date? outcome?:localized-text-1 text:text? files:file[]", Body = BodyKind.Fields, Fields = [Field.Text("number", "The number.", isRequired: true), Field.Text("code", "The code.", isRequired: true)],
        },
        new("enterRequest", "POST", "requests/enter", DisclosureOperation.WriteRequests, new("登记纸质申请。", "Enters a request that came on paper."), EnterAsync)
        {
            AnswerStatus = StatusCodes.Status201Created, AnswerMembers = "number:text code:text receivedOn:date dueOn:date?", Body = BodyKind.FieldsAndFiles, Changes = true,
            Fields =
            [
                .. FormFields(), Field.Code<RequestChannel>("channel", "How it arrived.", isRequired: true),
                Field.Date("receivedOn", "The day of arrival.", isRequired: true), Field.Date("confirmedOn", "The day of confirmation."),
            ],
        },
        new("listRequests", "GET", "requests", DisclosureOperation.ReadRequests, new("办理清单的一页。", "A page of a work list."), ListAsync) { AnswerMembers = "rows:row[] next:text?", Fields = ListQuestion.Fields },
        new("searchRequests", "POST", "requests/search", DisclosureOperation.ReadRequests, new("办理清单的一页，可按申请人姓名查找，姓名不进入网址。", "A page of a work list, also by the name of the applicant, which stands in no address."), ListAsync)
        {
            AnswerMembers = "rows:row[] next:text?", Body = BodyKind.Fields, Fields = ListQuestion.SearchFields,
        },
        new("listRequestsAsCsv", "GET", "requests.csv", DisclosureOperation.ReadRequests, new("办理清单，电子表格用。", "A work list for a spreadsheet."), CsvAsync) { Fields = ListQuestion.Fields, AnswerType = "text/csv" },
        new("listRequestsAsExcel", "GET", "requests.xlsx", DisclosureOperation.ReadRequests, new("办理清单，工作簿。", "A work list as a workbook."), ExcelAsync)
        {
            Fields = ListQuestion.Fields, AnswerType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        },
        new("dueDays", "GET", "requests/due-days.ics", DisclosureOperation.ReadRequests, new("在办申请的答复期限日历。", "The last days of open requests as a calendar."), DueDaysAsync) { AnswerType = "text/calendar", Fields = [Field.Text("organ", "One organ.")] },
        new("getRequest", "GET", "requests/one", DisclosureOperation.ReadRequests, new("一件申请及其期限、下一步、核对结果和解释。", "A request with its deadline, next steps, findings and explanation."), OneAsync) { AnswerMembers = AnswerShape.Whole, Fields = [Id, On] },
        new("getHistory", "GET", "requests/history", DisclosureOperation.ReadRequests, new("一件申请的各条记录，逐条链接。", "The entries of a request, each chained to the one before."), HistoryAsync) { AnswerMembers = "entries:entry[]", Fields = [Id] },
        new("getAttachment", "GET", "requests/attachment", DisclosureOperation.ReadRequests, new("申请人的附件。", "A file of the applicant."), AttachmentAsync)
        {
            Fields = [Id, Field.Text("key", "The key of the file.", isRequired: true)], AnswerType = "application/octet-stream",
        },
        new("getReplyFile", "GET", "requests/reply-file", DisclosureOperation.ReadRequests, new("答复的附件。", "A file of the reply."), ReplyFileAsync)
        {
            Fields = [Id, Field.Text("key", "The key of the file.", isRequired: true)], AnswerType = "application/octet-stream",
        },
        new("addReplyFiles", "POST", "requests/reply-files", DisclosureOperation.Decide, new("给正在拟的答复加附件，随答复一并提供。", "Puts files to the reply that is being drafted; they are given out with it."), call => FilesAsync(call, ReplyFiles.AddAsync))
        {
            AnswerMembers = AnswerShape.Files, Body = BodyKind.FieldsAndFiles, Changes = true, Fields = ReplyFiles.Fields,
        },
        new("removeReplyFile", "POST", "requests/remove-reply-file", DisclosureOperation.Decide, new("取消未送达答复的附件。", "Takes a file away from a reply that was not delivered."), call => FilesAsync(call, ReplyFiles.RemoveAsync))
        {
            AnswerMembers = AnswerShape.Files, Body = BodyKind.Fields, Changes = true, Fields = [.. ReplyFiles.Fields, Field.Text("key", "The key of the file.", isRequired: true)],
        },
        new("trackFile", "POST", "requests/track-file", DisclosureOperation.Track, new("凭编号和查询码取得已送达答复的附件。", "A file of a delivered reply, by the number of the request and its code."), ReplyFiles.TrackedAsync)
        {
            Body = BodyKind.Fields, AnswerType = "application/octet-stream",
            Fields = [Field.Text("number", "The number.", isRequired: true), Field.Text("code", "The code.", isRequired: true), Field.Text("key", "The key of the file.", isRequired: true)],
        },
        .. DeskActions.All.Select(action => new Operation(action.Name + "Request", "POST", "requests/" + action.Name, action.Access, action.Summary, call => DoAsync(call, action))
        {
            Body = BodyKind.Fields, Changes = true, TakesTag = true, Fields = action.Fields, AnswerMembers = AnswerShape.Whole,
        }),
    ];

    /// <summary>A file of an applicant, always as a file to keep and never as something that a browser runs.</summary>
    public static async Task<Answer> AttachmentAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        var key = call.Fields.RequiredText("key", 300);
        call.Fields.Finish();
        await VisibleAsync(call, id).ConfigureAwait(false);
        var files = await call.Get<IDisclosureFileStore>().NamedAsync(FileKeys.Attachments(call.Options.Site, id), call.Cancelled).ConfigureAwait(false);
        return files.FirstOrDefault(one => one.Key == key) is { Value: { } name }
            ? await ReplyFiles.OpenAsync(call, FileKeys.Attachment(call.Options.Site, id, key), name).ConfigureAwait(false)
            : throw new ProblemException(Problem.NotFound);
    }

    /// <summary>A file of a reply, for the desk.</summary>
    public static async Task<Answer> ReplyFileAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        var key = call.Fields.RequiredText("key", 300);
        call.Fields.Finish();
        await VisibleAsync(call, id).ConfigureAwait(false);
        var file = (await ReplyFiles.ListAsync(call, id).ConfigureAwait(false)).FirstOrDefault(one => one.Key == key) ?? throw new ProblemException(Problem.NotFound);
        return await ReplyFiles.OpenAsync(call, FileKeys.ReplyFiles(call.Options.Site, id) + key, file.Name).ConfigureAwait(false);
    }

    /// <summary>A request that the caller may see; what belongs to another organ is not there.</summary>
    public static async Task<RegisteredRequest> VisibleAsync(Call call, string id)
    {
        var kept = await call.Get<RegisterDoor>().FindAsync(id, call.Cancelled).ConfigureAwait(false);
        return kept is not null && await call.MayAsync(DisclosureOperation.ReadRequests, kept.Row.Organ).ConfigureAwait(false) ? kept : throw new ProblemException(Problem.NotFound);
    }

    /// <summary>The rows of a list that the caller may see.</summary>
    public static async Task<RegisterPage> PageAsync(Call call, RegisterQuery query)
    {
        var page = await call.Get<RegisterDoor>().ListAsync(query, call.Cancelled).ConfigureAwait(false);
        var seen = new List<RegisterRow>(page.Rows.Count);
        foreach (var row in page.Rows)
        {
            if (await call.MayAsync(DisclosureOperation.ReadRequests, row.Organ).ConfigureAwait(false))
            {
                seen.Add(row);
            }
        }

        return new RegisterPage(seen, page.Next);
    }

    private static Field[] FormFields()
        => [.. RequestFormDefinition.Of(new GovDisclosureWebOptions()).Fields.Select(f => Field.Text(f.Name, f.Label.English, f.IsRequired) with { Codes = [.. f.Choices.Select(c => c.Code)], IsMany = f.Name == CoApplicantLines.Field })];

    private static Task<Answer> FormAsync(Call call)
    {
        call.Fields.Finish();
        var path = call.Http.Request.PathBase + call.Http.Request.Path.Value?.Replace("request-form", "requests/submit", StringComparison.Ordinal);
        return Task.FromResult<Answer>(RequestFormDefinition.Of(call.Options).Answer(call.Options, path));
    }

    private static Task<Answer> ScriptAsync(Call call) => Task.FromResult<Answer>(FileAnswer.Of("text/javascript; charset=utf-8", null, Pages.PortalScript.Bytes));

    private static async Task<Answer> SubmitAsync(Call call)
    {
        var (kept, code) = await Submission.TakeAsync(call).ConfigureAwait(false);
        return Taken(kept, code);
    }

    private static async Task<Answer> EnterAsync(Call call)
    {
        var (kept, code) = await Submission.EnterAsync(call).ConfigureAwait(false);
        return Taken(kept, code);
    }

    private static JsonAnswer Taken(RegisteredRequest kept, string code) => new(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("number", kept.Row.Id);
        writer.WriteString("code", code);
        writer.Day("receivedOn", kept.Row.ReceivedOn);
        writer.Day("dueOn", kept.Row.DueOn);
        writer.WriteEndObject();
    })
    { Status = StatusCodes.Status201Created };

    private static async Task<Answer> TrackAsync(Call call)
    {
        var found = await Tracking.FindAsync(call).ConfigureAwait(false) ?? throw new ProblemException(Problem.NotFound with { Detail = Tracking.NoMatch });
        return JsonAnswer.Object(writer =>
        {
            writer.WriteBoolean("found", true);
            writer.WriteString("number", found.Number);
            writer.Member("state", found.State);
            if (found.NextStep is { } next)
            {
                writer.Member("nextStep", next);
            }

            writer.Day("dueOn", found.DueOn);
            writer.Day("deliveredOn", found.DeliveredOn);
            if (found.Outcome is { } outcome)
            {
                writer.Member("outcome", outcome);
            }

            writer.WriteString("text", found.Text);
            Write(writer, found.Files);
        });
    }

    private static async Task<Answer> FilesAsync(Call call, Func<Call, Task<RegisteredRequest>> change)
    {
        var kept = await change(call).ConfigureAwait(false);
        var files = await ReplyFiles.ListAsync(call, kept.Row.Id).ConfigureAwait(false);
        return JsonAnswer.Object(writer => Write(writer, files));
    }

    private static void Write(System.Text.Json.Utf8JsonWriter writer, IReadOnlyList<ReplyFile> files)
    {
        writer.WriteStartArray("files");
        foreach (var file in files)
        {
            writer.WriteStartObject();
            writer.WriteString("key", file.Key);
            writer.WriteString("name", file.Name);
            writer.WriteBoolean("isOfRemadeReply", file.IsOfRemadeReply);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static async Task<Answer> ListAsync(Call call)
    {
        var query = await ListQuestion.ReadAsync(call).ConfigureAwait(false);
        var page = query is null ? new RegisterPage([], null) : await PageAsync(call, query).ConfigureAwait(false);
        return JsonAnswer.Object(writer =>
        {
            writer.WriteStartArray("rows");
            foreach (var row in page.Rows)
            {
                RowJson.Write(writer, row, call.Service.Today);
            }

            writer.WriteEndArray();
            writer.WriteString("next", page.Next);
        });
    }

    private static async Task<Answer> CsvAsync(Call call) => ListFiles.Csv(RowsAsync(call, await ListQuestion.ReadAsync(call).ConfigureAwait(false)), call.Service.Today);

    private static async Task<Answer> ExcelAsync(Call call) => ListFiles.Excel(RowsAsync(call, await ListQuestion.ReadAsync(call).ConfigureAwait(false)), call.Service.Today);

    // All rows, however many: a page at a time.
    private static async IAsyncEnumerable<RegisterRow> RowsAsync(Call call, RegisterQuery? query)
    {
        while (query is not null)
        {
            var page = await PageAsync(call, query with { Size = RegisterQuery.MostRows }).ConfigureAwait(false);
            foreach (var row in page.Rows)
            {
                yield return row;
            }

            query = page.Next is { } next ? query with { After = next } : null;
        }
    }

    private static async Task<Answer> DueDaysAsync(Call call)
    {
        var organ = call.Fields.Text("organ", 200);
        call.Fields.Finish();
        var requests = new List<DisclosureRequest>();
        if (await ListQuestion.VisibleAsync(call, organ).ConfigureAwait(false) is { } organs)
        {
            var query = new RegisterQuery(call.Options.Site, call.Service.Today) { List = RegisterList.Open, Organs = organs };
            await foreach (var kept in call.Get<RegisterDoor>().ReadAsync(query, call.Cancelled).ConfigureAwait(false))
            {
                if (await call.MayAsync(DisclosureOperation.ReadRequests, kept.Row.Organ).ConfigureAwait(false))
                {
                    requests.Add(kept.Request);
                }
            }
        }

        return DueDayCalendar.Of(call.Service, requests, call.Service.Today, call.Language);
    }

    private static async Task<Answer> OneAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        var on = call.Fields.Date("on");
        call.Fields.Finish();
        return Whole(call, await VisibleAsync(call, id).ConfigureAwait(false), on);
    }

    private static async Task<Answer> DoAsync(Call call, DeskAction action)
    {
        var result = await DeskActions.DoAsync(call, action).ConfigureAwait(false);
        return result.Request is { } kept ? Whole(call, kept, null) : throw new ProblemException(Problem.NotFound);
    }

    private static JsonAnswer Whole(Call call, RegisteredRequest kept, LocalDate? on)
    {
        var isCovered = call.Service.Deadlines.TryRead(kept.Request, on ?? call.Service.Today, out var reading);
        return new JsonAnswer(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", kept.Row.Version);
            writer.WritePropertyName("request");
            kept.Request.WriteTo(writer);
            writer.WritePropertyName("row");
            RowJson.Write(writer, kept.Row, on ?? call.Service.Today);
            if (isCovered && reading is not null)
            {
                ReadingJson.Write(writer, reading);
            }

            writer.WriteEndObject();
        })
        { Version = DeskActions.TagOf(kept.Row) };
    }

    private static async Task<Answer> HistoryAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        call.Fields.Finish();
        await VisibleAsync(call, id).ConfigureAwait(false);
        var entries = await call.Get<RegisterDoor>().EntriesAsync(id, call.Cancelled).ConfigureAwait(false);
        return JsonAnswer.Object(writer =>
        {
            writer.WriteStartArray("entries");
            foreach (var entry in entries)
            {
                writer.WriteStartObject();
                writer.WriteNumber("version", entry.Version);
                writer.WriteString("at", NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(entry.At));
                writer.WriteString("person", entry.Person);
                writer.WriteString("comment", entry.Comment);
                writer.WriteString("what", entry.Change().In(call.Language));
                writer.WriteString("hash", entry.Hash);
                writer.WriteBoolean("isSound", entry.IsSound);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }
}
