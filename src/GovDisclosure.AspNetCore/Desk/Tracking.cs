using GovDisclosure.Answers;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Registers;
using GovDisclosure.Requests;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What an applicant is told of a request.</summary>
internal static class Tracking
{
    public static LocalizedText NoMatch { get; } = new("编号和查询码不相符", "number and code do not fit");

    public static async Task<TrackedRequest?> FindAsync(Call call)
    {
        var number = call.Fields.RequiredText("number", 100);
        var code = call.Fields.RequiredText("code", 100);
        call.Fields.Finish();
        return await Submission.FindAsync(call, number, code).ConfigureAwait(false) is { } kept
            ? Of(call.Service, kept) with { Files = await ReplyFiles.DeliveredAsync(call, kept).ConfigureAwait(false) }
            : null;
    }

    public static TrackedRequest Of(DisclosureService service, RegisteredRequest kept)
    {
        var request = kept.Request;
        if (!service.Deadlines.TryRead(request, service.Today, out var reading) || reading.Status is not { } status)
        {
            return new TrackedRequest(kept.Row.Id, new LocalizedText("已收到", "received"));
        }

        var reply = LastReply(request);
        var decision = request.RemadeDecision ?? request.Decision;
        return new TrackedRequest(kept.Row.Id, StateOf(status.Kind))
        {
            NextStep = NextStepOf(reading, reply is not null),
            DueOn = reply is null ? reading.Deadline.DueDate : null,
            DeliveredOn = reply?.ServedOn is { } served && served <= service.Today ? served : null,
            Outcome = reply is null ? null : decision?.Result?.Name,
            Text = reply is null ? null : decision?.Text,
        };
    }

    // What the applicant has to do, or else what the organ does until it has replied.
    private static LocalizedText? NextStepOf(RequestReading reading, bool hasReply)
        => reading.NextSteps.FirstOrDefault(step => step.Actor == NextStepActor.Applicant)?.Text ?? (hasReply || reading.NextSteps.Count == 0 ? null : reading.NextSteps[0].Text);

    // Whether a reply was late is for the remedies to say; the applicant is told that it came.
    private static LocalizedText StateOf(RequestStatusKind kind) => kind switch
    {
        RequestStatusKind.AnsweredInTime or RequestStatusKind.AnsweredLate or RequestStatusKind.Answered => GovDisclosureJson.NameOf(RequestStatusKind.Answered),
        RequestStatusKind.DueSoon or RequestStatusKind.DueToday => GovDisclosureJson.NameOf(RequestStatusKind.OnTrack),
        _ => GovDisclosureJson.NameOf(kind),
    };

    private static RequestEvent? LastReply(DisclosureRequest request)
        => request.Events.Where(item => item.Kind is RequestEventKind.Reply or RequestEventKind.RemadeReply).Select(item => (RequestEvent?)item).LastOrDefault();
}
