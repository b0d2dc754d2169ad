using GovDisclosure.Json;
using GovDisclosure.Law;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>Reads the course of a request in a line of a register.</summary>
internal static class CaseLineEvents
{
    private static readonly (string Code, RequestEventKind Value)[] Kinds =
    [
        ("correction-notice", RequestEventKind.CorrectionNotice), ("corrected", RequestEventKind.CorrectedRequest),
        ("third-party", RequestEventKind.ThirdPartyConsulted), ("third-party-answer", RequestEventKind.ThirdPartyAnswered),
        ("agency", RequestEventKind.AgencyConsulted), ("agency-answer", RequestEventKind.AgencyAnswered),
        ("extension", RequestEventKind.Extension), ("fee-notice", RequestEventKind.FeeNotice), ("payment", RequestEventKind.Payment),
        ("delay", RequestEventKind.Delay), ("transfer", RequestEventKind.Transfer), ("reply", RequestEventKind.Reply),
        ("withdrawal", RequestEventKind.Withdrawal), ("abandonment", RequestEventKind.Abandonment),
    ];

    internal static readonly string[] Members = ["type", "date", "until", "received", "days", "party", "delivery"];

    private static readonly (string Code, ReplyDelivery Value)[] Deliveries = [("by-hand", ReplyDelivery.ByHand), ("by-post", ReplyDelivery.ByPost), ("electronic", ReplyDelivery.Electronic)];

    /// <summary>The record that the events give; one of an open request where there are none.</summary>
    public static RequestRecord Read(
        DataNode root, string id, LocalDate received, ApplicantKind? applicant, DeadlineCalculator? calculator, DataProblems problems)
    {
        if (root.Find("events") is not { } events)
        {
            return new RequestRecord(id, received, applicant);
        }

        // The register gives the day of receipt itself, so the course starts on it whatever the channel asks for.
        var timeline = new RequestTimeline(RequestChannel.InPerson, received) { Id = id.Length > 0 ? id : null }
            .With([.. events.AsItems(problems).Select(node => ReadEvent(node, problems)).OfType<RequestEvent>()]);
        return RequestRecord.Of(timeline, applicant, null, calculator) with { Channel = null };
    }

    private static RequestEvent? ReadEvent(DataNode node, DataProblems problems)
    {
        if (!node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, Members);
        node.Require("type", problems);
        node.Require("date", problems);
        var kind = CaseLineCodes.Find(node, "type", Kinds, problems);
        var date = CaseLineDays.Find(node, "date", problems);
        var until = CaseLineDays.Find(node, "until", problems);
        var received = CaseLineDays.Find(node, "received", problems);
        var party = node.FindText("party", problems);
        var days = node.Find("days")?.AsInteger(problems);
        if (days is < 1 or > 1000)
        {
            problems.Add(node, "case.working-days", "工作日数应为1至1000", "the working days must be from 1 to 1000");
            days = null;
        }

        if (kind == RequestEventKind.Delay && until is null)
        {
            problems.Add(node, "data.missing-member", "缺少成员“until”", "member \"until\" is missing");
            return null;
        }

        return kind is null || date is null ? null : kind.Value switch
        {
            RequestEventKind.CorrectionNotice => RequestEvent.CorrectionNotice(date.Value, until),
            RequestEventKind.CorrectedRequest => RequestEvent.CorrectedRequest(date.Value),
            RequestEventKind.ThirdPartyConsulted => RequestEvent.ThirdPartyConsulted(date.Value, party, received),
            RequestEventKind.ThirdPartyAnswered => RequestEvent.ThirdPartyAnswered(date.Value, party),
            RequestEventKind.AgencyConsulted => RequestEvent.AgencyConsulted(date.Value, party, received),
            RequestEventKind.AgencyAnswered => RequestEvent.AgencyAnswered(date.Value, party),
            RequestEventKind.Extension => RequestEvent.Extension(date.Value, (int?)days),
            RequestEventKind.FeeNotice => RequestEvent.FeeNotice(date.Value),
            RequestEventKind.Payment => RequestEvent.Payment(date.Value),
            RequestEventKind.Delay => RequestEvent.Delay(date.Value, until!.Value),
            RequestEventKind.Transfer => RequestEvent.Transfer(date.Value),
            RequestEventKind.Withdrawal => RequestEvent.Withdrawal(date.Value),
            RequestEventKind.Abandonment => RequestEvent.Abandonment(date.Value),
            _ => RequestEvent.Reply(date.Value, CaseLineCodes.Find(node, "delivery", Deliveries, problems) ?? ReplyDelivery.ByHand),
        };
    }
}
