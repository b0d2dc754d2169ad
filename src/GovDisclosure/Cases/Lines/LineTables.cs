using System.Text.Json;

namespace GovDisclosure;

/// <summary>The members of a request's line, and those of the three line formats before it.</summary>
internal static class LineTables
{
    public static readonly LineMembers<RequestDraft> Request = new(
        [
            ("schema", Schema),
            ("id", static (ref p, d) => d.Id = p.Number()),
            ("site", static (ref p, d) => d.Site = p.Text()),
            ("organ", static (ref p, d) => d.Organ = p.Text()),
            ("applicant", Applicant),
            ("coApplicants", static (ref p, d) => p.ReadItems(static (ref item, to) => item.AddTo(to.CoApplicants, CoApplicant.JsonForm.Instance), d)),
            ("asked", static (ref p, d) => d.Asked = p.Value(RequestedInformation.JsonForm.Instance)),
            ("receipt", static (ref p, d) => p.ReadObject(Receipt!, d)),
            ("regime", static (ref p, d) => d.Regime = p.Token == JsonTokenType.String
                ? p.Code(LineCodes.RegimeCodes, "timeline.regime", out var regime) ? regime : null
                : p.Value(NamedRegimeShape.Instance)),
            ("events", static (ref p, d) => p.ReadItems(Event, d)),
            ("assignments", static (ref p, d) => p.ReadItems(static (ref item, to) => item.AddTo(to.Assignments, RequestAssignment.JsonForm.Instance), d)),
            ("decision", static (ref p, d) => d.Decision = LinePartTables.ReadDecision(ref p)),
            ("remadeDecision", static (ref p, d) => d.RemadeDecision = LinePartTables.ReadDecision(ref p)),
            ("fee", Fee),
            ("reviews", static (ref p, d) => p.ReadItems(LinePartTables.ReadReview, d)),
            ("mergedInto", static (ref p, d) => d.MergedInto = p.Text()),
            ("splitFrom", static (ref p, d) => d.SplitFrom = p.Text()),
            ("void", static (ref p, d) => d.Void = p.Value(RequestVoid.JsonForm.Instance)),
            ("on", static (ref p, d) => d.On = p.Day()),
        ],
        [
            ("received", static (ref p, d) => d.Arrived = p.Day()),
            ("channel", static (ref p, d) => d.Channel = p.Code(LineCodes.Channels, "timeline.channel", out var channel) ? channel : default),
            ("confirmed", static (ref p, d) => d.ConfirmedOn = p.Day()),
            ("decided", static (ref p, d) => d.Decision = (d.Decision ?? new()) with { DecidedOn = p.Day() }),
            ("outcome", static (ref p, d) => d.Decision = (d.Decision ?? new()) with { Outcome = LinePartTables.ReadOutcome(ref p) }),
            ("reply", static (ref p, d) => d.Decision = (d.Decision ?? new()) with { Reply = LinePartTables.ReadReply(ref p) }),
            ("extended", static (ref p, d) => d.Decision = (d.Decision ?? new()) with { IsExtended = p.Flag() ?? false }),
            ("inTime", static (ref p, d) => d.Decision = (d.Decision ?? new()) with { IsInTime = p.Flag() }),
            ("feePaid", static (ref p, d) => d.NeedFee().PaidOn = p.Day()),
            ("basis", static (ref p, d) => d.NeedFee().Basis = p.Code(LineCodes.Bases, "case.code", out var basis) ? basis : default),
            ("items", static (ref p, d) => d.NeedFee().Items = p.Integer(1, 1_000_000)),
            ("pages", static (ref p, d) => d.NeedFee().Pages = p.Integer(0, 1_000_000_000)),
            ("charged", static (ref p, d) => d.NeedFee().IsCharged = p.Flag() ?? true),
            ("note", static (ref p, _) => p.Skip()),
        ]);

    private static readonly LineMembers<RequestDraft> Receipt = new(
        [
            ("channel", static (ref p, d) => d.Channel = p.Code(LineCodes.Channels, "timeline.channel", out var channel) ? channel : default),
            ("arrived", static (ref p, d) => d.Arrived = p.Day()),
            ("confirmedOn", static (ref p, d) => d.ConfirmedOn = p.Day()),
        ]);

    private static readonly LineMembers<EventDraft> EventMembers = new(
        [
            ("kind", static (ref p, e) => e.Kind = p.Code(LineCodes.Events, "timeline.event", out var kind) ? kind : default),
            ("on", static (ref p, e) => e.On = p.Day()),
            ("receivedOn", static (ref p, e) => e.ReceivedOn = p.Day()),
            ("through", static (ref p, e) => e.Through = p.Day()),
            ("workingDays", static (ref p, e) => e.WorkingDays = p.Integer(1, 1000)),
            ("party", static (ref p, e) => e.Party = p.Text()),
            ("delivery", static (ref p, e) => e.Delivery = p.Code(LineCodes.Deliveries, "timeline.delivery", out var delivery) ? delivery : default),
            ("consultation", static (ref p, e) => e.Consultation = p.Code(LineCodes.Consultations, "case.code", out var consultation) ? consultation : default),
        ],
        [
            ("type", static (ref p, e) => e.Kind = p.Code(LineCodes.Events, "timeline.event", out var kind) ? kind : default),
            ("date", static (ref p, e) => e.On = p.Day()),
            ("received", static (ref p, e) => e.ReceivedOn = p.Day()),
            ("until", static (ref p, e) => e.Through = p.Day()),
            ("days", static (ref p, e) => e.WorkingDays = p.Integer(1, 1000)),
        ]);

    private static readonly LineMembers<FeeDraft> FeeMembers = new(
        [
            ("basis", static (ref p, f) => f.Basis = p.Code(LineCodes.Bases, "case.code", out var basis) ? basis : default),
            ("items", static (ref p, f) => f.Items = p.Integer(1, 1_000_000)),
            ("pages", static (ref p, f) => f.Pages = p.Integer(0, 1_000_000_000)),
            ("isCharged", static (ref p, f) => f.IsCharged = p.Flag() ?? true),
            ("amount", static (ref p, f) => f.Amount = p.Amount()),
            ("paidOn", static (ref p, f) => f.PaidOn = p.Day()),
        ]);

    private static void Schema(ref LineParser parser, RequestDraft draft)
    {
        if (parser.Text() is { } schema && schema is not (RequestLine.Schema or RequestLine.OldTimelineSchema))
        {
            parser.Add("timeline.schema", $"不认识的格式，应为“{RequestLine.Schema}”", $"unknown schema; expected {RequestLine.Schema}");
        }
    }

    private static void Applicant(ref LineParser parser, RequestDraft draft)
    {
        if (parser.Token == JsonTokenType.String)
        {
            parser.IsOld = true;
            draft.OldApplicant = parser.Text();
        }
        else
        {
            draft.Applicant = LinePartTables.ReadApplicant(ref parser);
        }
    }

    private static void Fee(ref LineParser parser, RequestDraft draft)
    {
        if (parser.Token == JsonTokenType.Number)
        {
            parser.IsOld = true;
            draft.NeedFee().Amount = parser.Amount();
        }
        else
        {
            parser.ReadObject(FeeMembers, draft.NeedFee());
        }
    }

    private static void Event(ref LineParser parser, RequestDraft draft)
    {
        var item = draft.Event;
        item.Clear();
        if (!parser.ReadObject(EventMembers, item))
        {
            return;
        }

        // An unknown kind or a wrong day has its finding already; a missing one has none yet.
        if (item.Kind == RequestEventKind.None || item.On is not { } on)
        {
            parser.Add("data.missing-member", "事件缺少可用的“kind”或者“on”", "the event has no usable \"kind\" or \"on\"");
            return;
        }

        if (item.Kind == RequestEventKind.Reply && item.Delivery == ReplyDelivery.None && parser.IsOld)
        {
            // The formats before took a reply without a delivery to be handed over.
            item.Delivery = ReplyDelivery.ByHand;
        }

        var made = RequestEvent.Draft(item.Kind, on, item);
        if (RequestEvent.MistakeIn(made) is { } mistake)
        {
            parser.Add("data.event", $"事件的内容相互矛盾：{mistake.Chinese}", mistake.English);
            return;
        }

        draft.Events.Add(made);
    }
}
