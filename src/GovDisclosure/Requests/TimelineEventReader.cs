using GovDisclosure.Json;

namespace GovDisclosure.Requests;

/// <summary>Reads one event of a timeline.</summary>
internal static class TimelineEventReader
{
    public static bool IsQuestion(RequestEventKind kind) => kind is RequestEventKind.ThirdPartyConsulted or RequestEventKind.AgencyConsulted;

    public static RequestEvent? Read(DataNode node, DataProblems problems)
    {
        if (!node.ExpectObject(problems))
        {
            return null;
        }

        var date = node.RequireDate("date", problems);
        if (node.RequireText("type", problems) is not { } code)
        {
            return null;
        }

        if (!RequestNames.TryParse(code, out RequestEventKind kind))
        {
            var known = string.Join(", ", Enumerable.Range(1, (int)RequestEventKind.Abandonment).Select(k => RequestNames.CodeOf((RequestEventKind)k)));
            problems.Add(node.Find("type")!, "timeline.event", $"不认识的事件“{code}”；可用：{known}", $"unknown event \"{code}\"; known: {known}");
            return null;
        }

        node.RejectUnknown(problems, [.. Members(kind)]);
        var party = node.FindText("party", problems);
        var until = node.FindDate("until", problems);
        var received = node.FindDate("received", problems);
        var days = ReadDays(node, problems);
        var delivery = ReadDelivery(node, problems);
        if (kind == RequestEventKind.Delay)
        {
            until = node.RequireDate("until", problems);
        }

        return date is not { } day ? null : kind switch
        {
            RequestEventKind.CorrectionNotice => RequestEvent.CorrectionNotice(day, until),
            RequestEventKind.CorrectedRequest => RequestEvent.CorrectedRequest(day),
            RequestEventKind.ThirdPartyConsulted => RequestEvent.ThirdPartyConsulted(day, party, received),
            RequestEventKind.ThirdPartyAnswered => RequestEvent.ThirdPartyAnswered(day, party),
            RequestEventKind.AgencyConsulted => RequestEvent.AgencyConsulted(day, party, received),
            RequestEventKind.AgencyAnswered => RequestEvent.AgencyAnswered(day, party),
            RequestEventKind.Extension => RequestEvent.Extension(day, days),
            RequestEventKind.FeeNotice => RequestEvent.FeeNotice(day),
            RequestEventKind.Payment => RequestEvent.Payment(day),
            RequestEventKind.Delay => until is { } set ? RequestEvent.Delay(day, set) : null,
            RequestEventKind.Transfer => RequestEvent.Transfer(day),
            RequestEventKind.Reply => RequestEvent.Reply(day, delivery),
            RequestEventKind.Withdrawal => RequestEvent.Withdrawal(day),
            _ => RequestEvent.Abandonment(day),
        };
    }

    // A member that means nothing for the type is a mistake of whoever wrote it.
    private static IEnumerable<string> Members(RequestEventKind kind)
    {
        yield return "type";
        yield return "date";
        switch (kind)
        {
            case RequestEventKind.CorrectionNotice or RequestEventKind.Delay:
                yield return "until";
                break;
            case RequestEventKind.ThirdPartyConsulted or RequestEventKind.AgencyConsulted:
                yield return "party";
                yield return "received";
                break;
            case RequestEventKind.ThirdPartyAnswered or RequestEventKind.AgencyAnswered:
                yield return "party";
                break;
            case RequestEventKind.Extension:
                yield return "days";
                break;
            case RequestEventKind.Reply:
                yield return "delivery";
                break;
        }
    }

    private static int? ReadDays(DataNode node, DataProblems problems)
    {
        if (node.Find("days") is not { } member || member.AsInteger(problems) is not { } days)
        {
            return null;
        }

        if (days is >= 1 and <= 1000)
        {
            return (int)days;
        }

        problems.Add(member, "timeline.days", $"延期天数应为1至1000，实为{days}", $"the days of an extension must be from 1 to 1000, not {days}");
        return null;
    }

    private static ReplyDelivery ReadDelivery(DataNode node, DataProblems problems)
    {
        if (node.FindText("delivery", problems) is not { } code)
        {
            return ReplyDelivery.ByHand;
        }

        if (!RequestNames.TryParse(code, out ReplyDelivery delivery))
        {
            const string known = "by-hand, by-post, electronic";
            problems.Add(node.Find("delivery")!, "timeline.delivery", $"不认识的送达方式“{code}”；可用：{known}", $"unknown delivery \"{code}\"; known: {known}");
        }

        return delivery;
    }
}
