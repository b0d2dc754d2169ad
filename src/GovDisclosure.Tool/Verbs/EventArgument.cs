using System.Globalization;
using GovDisclosure.Requests;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Tool.Verbs;

/// <summary>An event on the command line: <c>TYPE:DATE</c> and, by type, one or two more parts.</summary>
internal static class EventArgument
{
    public const string Form = "TYPE:DATE[:MORE] — correction-notice:DATE[:UNTIL], corrected:DATE, third-party:DATE[:PARTY[:RECEIVED]], "
        + "third-party-answer:DATE[:PARTY], agency:DATE[:PARTY[:RECEIVED]], agency-answer:DATE[:PARTY], extension:DATE[:DAYS], fee-notice:DATE, "
        + "payment:DATE, delay:DATE:UNTIL, transfer:DATE, reply:DATE[:by-hand|by-post|electronic], withdrawal:DATE, abandonment:DATE";

    /// <exception cref="UnusableInputException">The text is not an event; the message says which part is wrong.</exception>
    public static RequestEvent Parse(string text)
    {
        var parts = text.Split(':');
        if (!RequestNames.TryParse(parts[0], out RequestEventKind kind))
        {
            throw Wrong(text, $"unknown type '{parts[0]}'");
        }

        var most = kind switch
        {
            RequestEventKind.ThirdPartyConsulted or RequestEventKind.AgencyConsulted => 4,
            RequestEventKind.CorrectionNotice or RequestEventKind.ThirdPartyAnswered or RequestEventKind.AgencyAnswered
                or RequestEventKind.Extension or RequestEventKind.Delay or RequestEventKind.Reply => 3,
            _ => 2,
        };
        if (parts.Length < 2 || parts.Length > most)
        {
            throw Wrong(text, parts.Length < 2 ? "the date is missing" : "too many parts");
        }

        var date = Date(text, parts[1]);
        var more = parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null;
        LocalDate? last = parts.Length > 3 ? Date(text, parts[3]) : null;
        return kind switch
        {
            RequestEventKind.CorrectionNotice => RequestEvent.CorrectionNotice(date, more is null ? null : Date(text, more)),
            RequestEventKind.CorrectedRequest => RequestEvent.CorrectedRequest(date),
            RequestEventKind.ThirdPartyConsulted => RequestEvent.ThirdPartyConsulted(date, more, last),
            RequestEventKind.ThirdPartyAnswered => RequestEvent.ThirdPartyAnswered(date, more),
            RequestEventKind.AgencyConsulted => RequestEvent.AgencyConsulted(date, more, last),
            RequestEventKind.AgencyAnswered => RequestEvent.AgencyAnswered(date, more),
            RequestEventKind.Extension => RequestEvent.Extension(date, more is null ? null : Days(text, more)),
            RequestEventKind.FeeNotice => RequestEvent.FeeNotice(date),
            RequestEventKind.Payment => RequestEvent.Payment(date),
            RequestEventKind.Delay => RequestEvent.Delay(date, more is null ? throw Wrong(text, "the date that was set is missing") : Date(text, more)),
            RequestEventKind.Transfer => RequestEvent.Transfer(date),
            RequestEventKind.Reply => RequestEvent.Reply(date, Delivery(text, more)),
            RequestEventKind.Withdrawal => RequestEvent.Withdrawal(date),
            _ => RequestEvent.Abandonment(date),
        };
    }

    private static ReplyDelivery Delivery(string text, string? code)
        => code is null ? ReplyDelivery.ByHand
            : RequestNames.TryParse(code, out ReplyDelivery delivery) ? delivery
            : throw Wrong(text, $"unknown delivery '{code}'");

    private static int Days(string text, string part)
        => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 1000
            ? days
            : throw Wrong(text, $"'{part}' is not a number of days from 1 to 1000");

    private static LocalDate Date(string text, string part)
        => LocalDatePattern.Iso.Parse(part).TryGetValue(default, out var date) ? date : throw Wrong(text, $"'{part}' is not a date of the form yyyy-MM-dd");

    private static UnusableInputException Wrong(string text, string why) => new($"--event {text}: {why}. Expected {Form}.");
}
