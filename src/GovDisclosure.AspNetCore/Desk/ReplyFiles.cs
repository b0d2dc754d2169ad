using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Registers;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>The files that go with a reply: put to the draft by the desk, given out with the delivered reply, never changed after it.</summary>
internal static class ReplyFiles
{
    // What a key begins with says which reply the file goes with.
    private const char First = 'a';
    private const char Remade = 'r';

    private static readonly Problem Delivered = Problem.Conflict with { Detail = new("答复已送达，其文件不再变动", "the reply was delivered: its files do not change any more") };

    public static IReadOnlyList<Field> Fields { get; } = [Field.Text("id", "The number of the request.", isRequired: true)];

    public static async Task<IReadOnlyList<ReplyFile>> ListAsync(Call call, string id)
    {
        var files = await call.Get<IDisclosureFileStore>().NamedAsync(FileKeys.ReplyFiles(call.Options.Site, id), call.Cancelled).ConfigureAwait(false);
        return [.. files.Select(file => new ReplyFile(file.Key, file.Value, file.Key[0] == Remade))];
    }

    /// <summary>The files of replies that were delivered; those of a draft are nobody's yet.</summary>
    public static async Task<IReadOnlyList<ReplyFile>> DeliveredAsync(Call call, RegisteredRequest kept)
        => [.. (await ListAsync(call, kept.Row.Id).ConfigureAwait(false)).Where(file => IsDelivered(kept.Request, file.IsOfRemadeReply))];

    /// <summary>Puts files to the reply that is being drafted.</summary>
    public static async Task<RegisteredRequest> AddAsync(Call call)
    {
        var kept = await WritableAsync(call).ConfigureAwait(false);
        var isRemade = IsDelivered(kept.Request, isRemade: false);
        var files = await UploadedFiles.CheckAsync(call).ConfigureAwait(false);
        if (files.Count == 0 && call.Fields.Problems.Count == 0)
        {
            call.Fields.Add(UploadedFiles.Field, "请选择文件", "choose a file");
        }

        if ((await ListAsync(call, kept.Row.Id).ConfigureAwait(false)).Count + files.Count > call.Options.MaxAttachments * 2)
        {
            call.Fields.Add(UploadedFiles.Field, "文件过多", "too many files");
        }

        call.Fields.Finish();
        if (isRemade && (IsDelivered(kept.Request, isRemade: true) || kept.Request.Reviews.All(review => review.Decision is null)))
        {
            throw new ProblemException(Delivered);
        }

        var prefix = FileKeys.ReplyFiles(call.Options.Site, kept.Row.Id) + (isRemade ? Remade : First);
        await call.Get<IDisclosureFileStore>().SaveAllAsync(prefix, files, call.Cancelled).ConfigureAwait(false);
        call.Get<DisclosureTelemetry>().Recorded(kept.Row.Id, "reply-files");
        return kept;
    }

    /// <summary>Takes a file away from a draft.</summary>
    public static async Task<RegisteredRequest> RemoveAsync(Call call)
    {
        var key = call.Fields.RequiredText("key", 300);
        var kept = await WritableAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        var file = (await ListAsync(call, kept.Row.Id).ConfigureAwait(false)).FirstOrDefault(one => one.Key == key) ?? throw new ProblemException(Problem.NotFound);
        if (IsDelivered(kept.Request, file.IsOfRemadeReply))
        {
            throw new ProblemException(Delivered);
        }

        await call.Get<IDisclosureFileStore>().DeleteAsync(FileKeys.ReplyFiles(call.Options.Site, kept.Row.Id) + key, call.Cancelled).ConfigureAwait(false);
        call.Get<DisclosureTelemetry>().Recorded(kept.Row.Id, "remove-reply-file");
        return kept;
    }

    /// <summary>A file of a delivered reply for who has number and code; the same no for all that does not fit.</summary>
    public static async Task<Answer> TrackedAsync(Call call)
    {
        var key = call.Fields.RequiredText("key", 300);
        var number = call.Fields.RequiredText("number", 100);
        var code = call.Fields.RequiredText("code", 100);
        call.Fields.Finish();
        return await Submission.FindAsync(call, number, code).ConfigureAwait(false) is { } kept
            && (await DeliveredAsync(call, kept).ConfigureAwait(false)).FirstOrDefault(one => one.Key == key) is { } file
            ? await OpenAsync(call, FileKeys.ReplyFiles(call.Options.Site, number) + file.Key, file.Name).ConfigureAwait(false)
            : throw new ProblemException(Problem.NotFound with { Detail = Tracking.NoMatch });
    }

    /// <summary>A kept file, always as a file to keep and never as something that a browser runs.</summary>
    public static async Task<Answer> OpenAsync(Call call, string key, string name)
    {
        var file = await call.Get<IDisclosureFileStore>().OpenAsync(key, call.Cancelled).ConfigureAwait(false) ?? throw new ProblemException(Problem.NotFound);
        return new FileAnswer("application/octet-stream", name, async (output, cancelled) =>
        {
            await using (file.ConfigureAwait(false))
            {
                await file.CopyToAsync(output, cancelled).ConfigureAwait(false);
            }
        });
    }

    private static bool IsDelivered(DisclosureRequest request, bool isRemade)
        => request.Events.Any(item => item.Kind == (isRemade ? RequestEventKind.RemadeReply : RequestEventKind.Reply));

    private static async Task<RegisteredRequest> WritableAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        var kept = await call.Get<RegisterDoor>().FindAsync(id, call.Cancelled).ConfigureAwait(false) ?? throw new ProblemException(Problem.NotFound);
        await call.DemandAsync(DisclosureOperation.ReadRequests, kept.Row.Organ).ConfigureAwait(false);
        await call.DemandAsync(DisclosureOperation.Decide, kept.Row.Organ).ConfigureAwait(false);
        if (call.Options.AttachmentFolder is null && call.Http.Request.HasFormContentType && call.Get<IDisclosureFileStore>() is FolderFileStore)
        {
            call.Fields.Add(UploadedFiles.Field, "本站没有设置文件目录", "this site keeps no files");
        }

        return kept.Request.Void is null ? kept : throw new ProblemException(Problem.Conflict with { Detail = new("该申请已作废", "the request is void") });
    }
}
