using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Registers;
using Microsoft.Extensions.Primitives;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What a desk does to one request, each as a change of the register made of the fields of a call.</summary>
/// <remarks>Pages and endpoints take the same way: the fields, the permission for the organ of the request, the version that was seen, one change.</remarks>
internal static class DeskActions
{
    // The steps of the procedure that are somebody else's judgement of a draft.
    private static readonly string[] Approvals = ["review", "send-back", "approve"];

    private static readonly Field[] Common =
    [
        Field.Text("id", "The number of the request.", isRequired: true),
        Field.Number("version", "The version that was seen; another one means that somebody wrote first. It may be left out where If-Match names the tag that was seen."),
        Field.Text("comment", "A word to it, for the history."),
    ];

    public static IReadOnlyList<DeskAction> All { get; } =
    [
        new("event", DisclosureOperation.WriteRequests, new("登记申请办理中的事项。", "Records what happened to a request."), Event)
        {
            Fields =
            [
                .. Common, Field.Code<RequestEventKind>("kind", "What happened.", isRequired: true), Field.Date("on", "When.", isRequired: true),
                Field.Date("receivedOn", "When it reached the other side."), Field.Date("through", "The last day that it sets."),
                Field.Number("workingDays", "The working days of an extension."), Field.Text("party", "Who was asked, told or answered."),
                Field.Code<ReplyDelivery>("delivery", "How a reply was delivered."), Field.Code<AgencyConsultation>("consultation", "Why another agency was asked."),
            ],
        },
        new("step", DisclosureOperation.Decide, new("办理答复程序的一个步骤，送达即为答复。", "Takes a step of the reply's procedure; the delivery is the reply."), Step)
        {
            Fields =
            [
                .. Common, Field.Text("step", "The code of the step.", isRequired: true), Field.Text("outcome", "The code of the outcome."),
                Field.Text("withheldUnder", "The ground of the part that is withheld."), Field.Text("number", "The number of the reply."), Field.Text("text", "The text of the reply."),
                Field.Date("on", "The day of delivery."), Field.Code<ReplyDelivery>("delivery", "How the reply is delivered."),
                Field.Code<OutcomeDemandKind>("meets", "What the reply says, of what its outcome demands.") with { IsMany = true },
            ],
        },
        new("fee", DisclosureOperation.WriteRequests, new("确定信息处理费，或者登记缴费。", "Sets the fee of a request, or records its payment."), Fee)
        {
            Fields =
            [
                .. Common, Field.Code<FeeBasis>("basis", "By what it is charged.", isRequired: true), Field.Number("units", "Items or pages.", isRequired: true),
                Field.Flag("waived", "Whether the organ does not charge it."), Field.Text("amount", "What was charged, in yuan."), Field.Date("paidOn", "When it was paid."),
            ],
        },
        new("review", DisclosureOperation.WriteRequests, new("登记行政复议、行政诉讼及其结果。", "Records a reconsideration or a suit, or how it ended."), Review)
        {
            Fields =
            [
                .. Common, Field.Text("case", "The number of the case.", isRequired: true), Field.Code<ReviewKind>("reviewKind", "Reconsideration or suit.", isRequired: true),
                Field.Date("filedOn", "When it was filed.", isRequired: true), Field.Date("acceptedOn", "When it was accepted."), Field.Date("decidedOn", "When it was decided."),
                Field.Text("decision", "The code of how it was decided."), Field.Text("follows", "The number of the case that it follows."),
                Field.Text("filedBy", "Of a request of several applicants, the key of the one who filed it."),
                Field.Date("excuseFrom", "The first day that was lost to force majeure or another good reason, where it was filed late for that."),
                Field.Date("excuseThrough", "The last day that was lost."), Field.Flag("excuseOwnCause", "Whether it was a special cause of the person's own."), Field.Text("excuseReason", "What it was."),
            ],
        },
        new("remake", DisclosureOperation.Decide, new("登记依复议决定或者判决重新作出的答复。", "Records the reply that a reconsideration decision or a judgment ordered."), Remake)
        {
            Fields =
            [
                .. Common, Field.Text("outcome", "The code of the outcome.", isRequired: true), Field.Text("number", "The number of the reply."), Field.Text("text", "The text of the reply."),
                Field.Date("on", "The day of delivery.", isRequired: true), Field.Code<ReplyDelivery>("delivery", "How it is delivered."),
            ],
        },
        new("assign", DisclosureOperation.WriteRequests, new("分派给承办机构或者承办人。", "Gives a request to a unit or a person."), Assign)
        {
            Fields = [.. Common, Field.Text("unit", "The unit.", isRequired: true), Field.Text("person", "The key of the person.")],
        },
        new("void", DisclosureOperation.Void, new("作废一件登记，不删除任何内容。", "Makes an entry void; nothing is ever deleted."), Void) { Fields = [.. Common, Field.Text("reason", "Why.", isRequired: true)] },
    ];

    /// <summary>Does an action.</summary>
    /// <exception cref="ProblemException">The request is not there or of an organ that the caller may not write for, somebody wrote first, or the law forbids it.</exception>
    public static async Task<RegisterResult> DoAsync(Call call, DeskAction action)
    {
        var id = call.Fields.Key("id", 100);
        var tags = call.Http.Request.Headers.IfMatch;
        var version = call.Fields.Number("version", 1, int.MaxValue, isRequired: tags.Count == 0);
        var comment = call.Fields.Text("comment", 500);
        var door = call.Get<RegisterDoor>();
        var kept = await door.FindAsync(id, call.Cancelled).ConfigureAwait(false);
        if (kept is null || !await call.MayAsync(DisclosureOperation.ReadRequests, kept.Row.Organ).ConfigureAwait(false)
            || !await call.MayAsync(action.Access, kept.Row.Organ).ConfigureAwait(false))
        {
            throw new ProblemException(Problem.NotFound);
        }

        if (Approvals.Contains(call.Fields.Text("step") ?? string.Empty, StringComparer.Ordinal) && !await call.MayAsync(DisclosureOperation.Approve, kept.Row.Organ).ConfigureAwait(false))
        {
            throw new ProblemException(Problem.Forbidden with { Detail = new("审核、签发、退回须由有权限的人员办理", "review, approval and sending back are for those who may approve") });
        }

        var change = action.Change(call, kept);
        call.Fields.Finish();
        DemandVersion(call, kept.Row, version, tags);
        var result = await door.ChangeAsync(kept, change ?? throw new ProblemException(Problem.Bad), call.Person, comment, call.Cancelled).ConfigureAwait(false);
        if (!result.IsSaved)
        {
            throw new ProblemException(RegisterDoor.ProblemOf(result));
        }

        call.Get<DisclosureTelemetry>().Recorded(id, action.Name);
        return result;
    }

    /// <summary>The version of a request as its tag names it.</summary>
    public static string TagOf(RegisterRow row) => FormattableString.Invariant($"{row.Version}.{row.Stamp}");

    private static void DemandVersion(Call call, RegisterRow row, int? version, StringValues tags)
    {
        var tag = "\"" + TagOf(row) + "\"";
        var isSeen = version is not { } seen || row.Version == seen;
        var isNamed = tags.Count == 0 || tags.OfType<string>().SelectMany(sent => sent.Split(',')).Any(one => one.Trim() == tag || one.Trim() == "*");
        if (!isSeen || !isNamed)
        {
            // Which version it is now, so that a program can look at it and try again.
            call.Http.Response.Headers.ETag = tag;
            throw new ProblemException(tags.Count > 0 ? Problem.Stale : Problem.Conflict);
        }
    }

    private static RegisterChange? Event(Call call, RegisteredRequest kept)
    {
        var fields = call.Fields;
        var kind = fields.Code<RequestEventKind>("kind", isRequired: true);
        var on = fields.RequiredDate("on");
        var received = fields.Date("receivedOn");
        var through = fields.Date("through");
        var days = fields.Number("workingDays", 1, 1000);
        var party = fields.Text("party", 100);
        var delivery = fields.Code<ReplyDelivery>("delivery");
        var consultation = fields.Code<AgencyConsultation>("consultation");
        NotAfterToday(call, on);
        if (kind is RequestEventKind.Reply or RequestEventKind.RemadeReply)
        {
            // Who may record an event may not decide: a reply has its procedure, and what is decided anew its own call.
            fields.Add("kind", "答复按答复程序送达后即为登记，不作为事项登记", "a reply is recorded by the step of its delivery, not as an event");
        }

        return fields.Make("kind", () => RegisterChange.Of(RequestEvent.Of(kind, on, received, through, days, party, delivery, consultation)));
    }

    private static RegisterChange? Step(Call call, RegisteredRequest kept)
    {
        var fields = call.Fields;
        var procedure = call.Get<RegisterDoor>().Procedure;
        var step = fields.Choice("step", procedure.Find, procedure.StepsFrom(kept.Row.ReplyState).Select(s => s.Code), isRequired: true);
        if (step is not null && !procedure.StepsFrom(kept.Row.ReplyState).Contains(step))
        {
            fields.Add("step", "现在不能采取这一步骤", "this step cannot be taken now");
        }

        var outcome = fields.Choice("outcome", OutcomeOf, Outcome.All.Select(o => o.Code));
        var withheld = fields.Choice("withheldUnder", OutcomeOf, Outcome.All.Select(o => o.Code));
        var number = fields.Text("number", 100);
        var text = fields.Text("text", 20_000);
        var on = fields.Date("on") ?? call.Service.Today;
        var delivery = fields.Code<ReplyDelivery>("delivery");
        var meets = Meets(call);
        NotAfterToday(call, on);
        return fields.Make("step", () =>
        {
            var draft = outcome is null ? null : new RequestDecision(outcome, on) { WithheldUnder = withheld, Number = number, Text = text, Meets = meets, IsByInternet = kept.Request.Receipt.Channel == RequestChannel.Internet };
            return step is { IsDelivery: true }
                ? new RegisterChange { Step = step.Code, Draft = draft, Events = [RequestEvent.Of(RequestEventKind.Reply, on, delivery: delivery)] }
                : new RegisterChange { Step = step?.Code, Draft = draft };
        });
    }

    private static Outcome? OutcomeOf(string code) => Outcome.TryFromCode(code, out var outcome) ? outcome : null;

    private static OutcomeDemandKind[]? Meets(Call call)
    {
        var kinds = new List<OutcomeDemandKind>();
        foreach (var code in call.Fields.Texts("meets"))
        {
            if (CodesOf<OutcomeDemandKind>.TryParse(code, out var kind))
            {
                kinds.Add(kind);
            }
            else
            {
                call.Fields.Add("meets", "没有这一代码", "there is no such code");
            }
        }

        return kinds.Count > 0 ? [.. kinds] : null;
    }

    private static RegisterChange? Fee(Call call, RegisteredRequest kept)
    {
        var fields = call.Fields;
        var basis = fields.Code<FeeBasis>("basis", isRequired: true);
        var units = fields.Number("units", 1, 1_000_000, isRequired: true) ?? 1;
        var waived = fields.Flag("waived");
        var amount = fields.Amount("amount");
        var paid = fields.Date("paidOn");
        return fields.Make("units", () => new RegisterChange
        {
            Fee = (basis == FeeBasis.PerPage ? RequestFee.PerPage(units) : RequestFee.PerItem(units)) with { IsCharged = !waived, Amount = amount, PaidOn = paid },
        });
    }

    /// <summary>Those who asked, by their keys: each has remedies of its own.</summary>
    public static IEnumerable<(string Key, ApplicantKind Kind)> ApplicantsOf(DisclosureRequest request)
        => request.CoApplicants.Select(other => (other.Key, other.Kind)).Prepend((Key: request.Applicant?.Key, Kind: request.Applicant?.Kind ?? ApplicantKind.None))
            .SelectMany(one => one.Key is { } key ? new[] { (Key: key, one.Kind) } : []);

    private static RegisterChange? Review(Call call, RegisteredRequest kept)
    {
        var fields = call.Fields;
        var number = fields.RequiredText("case", 100);
        var kind = fields.Code<ReviewKind>("reviewKind", isRequired: true);
        var filed = fields.RequiredDate("filedOn");
        var accepted = fields.Date("acceptedOn");
        var decided = fields.Date("decidedOn");
        var decision = fields.Choice("decision", code => ReviewDecisionKind.All.FirstOrDefault(k => k.Code == code), ReviewDecisionKind.All.Select(k => k.Code), isRequired: decided is not null);
        var follows = fields.Text("follows", 100);
        string[] applicants = [.. ApplicantsOf(kept.Request).Select(one => one.Key)];
        var filedBy = fields.Choice("filedBy", key => Array.Find(applicants, known => known == key), applicants);
        var before = kept.Request.Reviews.FirstOrDefault(review => review.Id == number);
        var excuse = ExcuseOf(fields);
        return fields.Make("case", () => new RegisterChange
        {
            Reviews = [(before is { } known && known.Kind == kind && known.FiledOn == filed ? known : new ReviewCase(number, kind, filed)) with
            {
                AcceptedOn = accepted, DecidedOn = decided, Decision = decision, Follows = follows, FiledBy = filedBy ?? before?.FiledBy, Excuse = excuse ?? before?.Excuse,
            }],
        });
    }

    private static ReviewExcuse? ExcuseOf(Fields fields)
    {
        var from = fields.Date("excuseFrom");
        var through = fields.Date("excuseThrough");
        var isOwn = fields.Flag("excuseOwnCause");
        var reason = fields.Text("excuseReason", 1000);
        if (from is not { } first || through is not { } last)
        {
            if (from is not null || through is not null || isOwn || reason is not null)
            {
                fields.Add(from is null ? "excuseFrom" : "excuseThrough", "耽误期限的起止日期都要填写", "both days of the obstacle are needed");
            }

            return null;
        }

        if (last < first)
        {
            fields.Add("excuseThrough", "不得早于耽误的第一日", "must not be before the first day that was lost");
            return null;
        }

        return new ReviewExcuse(first, last) { IsOwnCause = isOwn, Reason = reason };
    }

    private static RegisterChange? Remake(Call call, RegisteredRequest kept)
    {
        var fields = call.Fields;
        var outcome = fields.Choice("outcome", OutcomeOf, Outcome.All.Select(o => o.Code), isRequired: true);
        var number = fields.Text("number", 100);
        var text = fields.Text("text", 20_000);
        var on = fields.RequiredDate("on");
        var delivery = fields.Code<ReplyDelivery>("delivery");
        NotAfterToday(call, on);
        return fields.Make("on", () => new RegisterChange
        {
            Events = [RequestEvent.Of(RequestEventKind.RemadeReply, on, delivery: delivery)],
            RemadeDecision = outcome is null ? null : new RequestDecision(outcome, on) { Number = number, Text = text },
        });
    }

    private static void NotAfterToday(Call call, LocalDate on)
    {
        if (on > call.Service.Today)
        {
            call.Fields.Add("on", "不得晚于今天", "must not be after today");
        }
    }

    private static RegisterChange? Assign(Call call, RegisteredRequest kept)
    {
        var unit = call.Fields.RequiredText("unit", 100);
        var person = call.Fields.Text("person", 100);
        return call.Fields.Make("unit", () => new RegisterChange { Assignments = [new RequestAssignment(call.Service.Today, unit) { Person = person }] });
    }

    private static RegisterChange? Void(Call call, RegisteredRequest kept)
    {
        var reason = call.Fields.RequiredText("reason", 500);
        return call.Fields.Make("reason", () => new RegisterChange { Void = new RequestVoid(call.Service.Today, reason) });
    }
}
