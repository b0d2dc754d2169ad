using System.Text;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Registers;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>Takes a request: all of it, with its files and its code, or nothing.</summary>
internal static class Submission
{
    /// <summary>Who stands in the history for a change that nobody signed in made.</summary>
    public const string Public = "public";

    /// <summary>From the public form: received by the system today, confirmed when the organ confirms it (2019, art. 31 (3)).</summary>
    public static async Task<(RegisteredRequest Kept, string Code)> TakeAsync(Call call)
    {
        if (call.Options.ClosedReason is { } reason)
        {
            throw new ProblemException(Problem.Closed with { Detail = reason });
        }

        var request = await SubmittedForm.ReadAsync(call, new RequestReceipt(RequestChannel.Internet, call.Service.Today)).ConfigureAwait(false);
        var files = await FilesAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        if (call.Options.Challenge is { } challenge && !await challenge(call.Http).ConfigureAwait(false))
        {
            throw new ProblemException(Problem.Challenge);
        }

        return await KeepAsync(call, request, files, Public).ConfigureAwait(false);
    }

    /// <summary>From the desk: a request that came on paper, with its own channel and days.</summary>
    public static async Task<(RegisteredRequest Kept, string Code)> EnterAsync(Call call)
    {
        var channel = call.Fields.Code<RequestChannel>("channel", isRequired: true);
        var arrived = call.Fields.RequiredDate("receivedOn");
        var confirmed = call.Fields.Date("confirmedOn");
        if (arrived > call.Service.Today)
        {
            call.Fields.Add("receivedOn", "不得晚于今天", "must not be after today");
        }

        var request = await SubmittedForm.ReadAsync(call, new RequestReceipt(channel, arrived) { ConfirmedOn = confirmed }).ConfigureAwait(false);
        var files = await FilesAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        await call.DemandAsync(DisclosureOperation.WriteRequests, request.Organ).ConfigureAwait(false);
        return await KeepAsync(call, request, files, call.Person).ConfigureAwait(false);
    }

    /// <summary>The request of a number and its code; null where they do not fit, whichever of them is wrong.</summary>
    public static async Task<RegisteredRequest?> FindAsync(Call call, string number, string code)
    {
        var kept = await call.Get<IDisclosureFileStore>().OpenAsync(FileKeys.Code(call.Options.Site, number), call.Cancelled).ConfigureAwait(false);
        if (kept is null)
        {
            return null;
        }

        using var reader = new StreamReader(kept, Encoding.ASCII);
        return TrackingCode.Fits(code, await reader.ReadToEndAsync(call.Cancelled).ConfigureAwait(false))
            ? await call.Get<RegisterDoor>().FindAsync(number, call.Cancelled).ConfigureAwait(false)
            : null;
    }

    private static async Task<IReadOnlyList<IFormFile>> FilesAsync(Call call)
    {
        var files = await UploadedFiles.CheckAsync(call).ConfigureAwait(false);
        if (files.Count > 0 && call.Options.AttachmentFolder is null)
        {
            call.Fields.Add(UploadedFiles.Field, "本站不接收附件", "this site takes no attachments");
        }

        return files;
    }

    private static async Task<(RegisteredRequest Kept, string Code)> KeepAsync(Call call, DisclosureRequest request, IReadOnlyList<IFormFile> files, string person)
    {
        var door = call.Get<RegisterDoor>();
        var store = call.Get<IDisclosureFileStore>();
        var number = await door.NextNumberAsync(request.Receipt.Arrived.Year, call.Cancelled).ConfigureAwait(false);
        var code = TrackingCode.New();
        var keys = new List<string>();
        try
        {
            keys.AddRange(await store.SaveAllAsync(FileKeys.Attachments(call.Options.Site, number), files, call.Cancelled).ConfigureAwait(false));
            keys.Add(FileKeys.Code(call.Options.Site, number));
            using var hash = new MemoryStream(Encoding.ASCII.GetBytes(TrackingCode.HashOf(code)));
            await store.SaveAsync(keys[^1], hash, call.Cancelled).ConfigureAwait(false);

            // From here on it is not broken off: nobody would know whether the request stands in the register.
            var result = await door.EnterAsync(request with { Id = number }, person, CancellationToken.None).ConfigureAwait(false);
            if (result is not { IsSaved: true, Request: { } kept })
            {
                throw new ProblemException(RegisterDoor.ProblemOf(result));
            }

            call.Get<DisclosureTelemetry>().Submitted(number);
            return (kept, code);
        }
        catch
        {
            await store.DeleteAllAsync(keys).ConfigureAwait(false);
            throw;
        }
    }
}
