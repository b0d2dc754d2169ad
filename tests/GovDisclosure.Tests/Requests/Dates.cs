using System.Globalization;
using GovDisclosure.Answers;

namespace GovDisclosure.Tests.Requests;

/// <summary>Dates and timelines in the short notation of the tables.</summary>
internal static class Dates
{
    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static string? Iso(LocalDate? date) => date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null;

    /// <summary>A request handed over in person, and its events: <c>type:date[:more[:more]]</c>, separated by blanks.</summary>
    public static DisclosureRequest Timeline(string received, string events) => new(RequestChannel.InPerson, Day(received))
    {
        Events = [.. events.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Event)],
    };

    private static RequestEvent Event(string text)
    {
        var parts = text.Split(':');
        Assert.True(GovDisclosureJson.TryFromCode(parts[0], out RequestEventKind kind), text);
        var date = Day(parts[1]);
        var more = parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null;
        LocalDate? last = parts.Length > 3 ? Day(parts[3]) : null;
        return kind switch
        {
            RequestEventKind.CorrectionNotice or RequestEventKind.Delay or RequestEventKind.ForceMajeure => RequestEvent.Of(kind, date, through: more is null ? null : Day(more)),
            RequestEventKind.ThirdPartyConsulted => RequestEvent.ThirdPartyConsulted(date, more, last),

            // The table writes the joint makers of article 34, whose answer has a period.
            RequestEventKind.AgencyConsulted => RequestEvent.AgencyConsulted(date, more, last, AgencyConsultation.Joint),
            RequestEventKind.ThirdPartyAnswered or RequestEventKind.AgencyAnswered => RequestEvent.Of(kind, date, party: more),
            RequestEventKind.Extension => RequestEvent.Extension(date, more is null ? null : int.Parse(more, CultureInfo.InvariantCulture)),
            RequestEventKind.FeeNotice => RequestEvent.FeeNotice(date, more is null ? null : Day(more)),
            RequestEventKind.Reply => RequestEvent.Reply(date, more == "by-post" ? ReplyDelivery.ByPost : ReplyDelivery.ByHand),
            _ => RequestEvent.Of(kind, date),
        };
    }
}
