using System.Globalization;
using GovDisclosure.Answers;
using NodaTime;
using NodaTime.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.Tool.Verbs;

/// <summary>An event on the command line: <c>TYPE:DATE</c> and, by type, more parts.</summary>
internal static class EventArgument
{
    public const string Form = "TYPE:DATE[:MORE] — correction-notice:DATE[:UNTIL], corrected:DATE, third-party:DATE[:PARTY[:RECEIVED]], "
        + "third-party-answer:DATE[:PARTY], agency:DATE[:PARTY[:RECEIVED[:joint|opinion|agreement|approval|determination]]], agency-answer:DATE[:PARTY], "
        + "extension:DATE[:DAYS], fee-notice:DATE[:RECEIVED], payment:DATE, delay:DATE:UNTIL, transfer:DATE, "
        + "reply:DATE[:by-hand|by-post|electronic|announcement|refused[:RECEIVED]], withdrawal:DATE, abandonment:DATE, remade-reply:DATE, "
        + "third-party-notified:DATE[:PARTY], reasons-asked:DATE, reasons-given:DATE, force-majeure:DATE[:UNTIL], conversion:DATE";

    private enum Part
    {
        Until,
        Received,
        Days,
        Party,
        Delivery,
        Consultation,
    }

    /// <exception cref="UnusableInputException">The text is not an event; the message says which part is wrong.</exception>
    public static RequestEvent Parse(string text)
    {
        var parts = text.Split(':');
        if (!GovDisclosureJson.TryFromCode(parts[0], out RequestEventKind kind) || kind == RequestEventKind.None)
        {
            throw Wrong(text, new LocalizedText($"没有“{parts[0]}”这种事件", $"unknown type '{parts[0]}'"));
        }

        var order = PartsOf(kind);
        if (parts.Length < 2 || parts.Length > order.Length + 2)
        {
            throw Wrong(text, parts.Length < 2 ? new LocalizedText("缺少日期", "the date is missing") : new LocalizedText("部分过多", "too many parts"));
        }

        string? More(Part part) => Array.IndexOf(order, part) is var at and >= 0 && parts.Length > at + 2 && parts[at + 2].Length > 0 ? parts[at + 2] : null;
        LocalDate? DateOf(Part part) => More(part) is { } more ? Date(text, more) : null;
        try
        {
            return RequestEvent.Of(
                kind,
                Date(text, parts[1]),
                DateOf(Part.Received),
                DateOf(Part.Until),
                More(Part.Days) is { } days ? Days(text, days) : null,
                More(Part.Party),
                More(Part.Delivery) is { } delivery ? Delivery(text, delivery) : kind == RequestEventKind.Reply ? ReplyDelivery.ByHand : ReplyDelivery.None,
                More(Part.Consultation) is { } consultation ? Consultation(text, consultation) : AgencyConsultation.None);
        }
        catch (ArgumentException problem)
        {
            throw Wrong(text, Reason.Of(problem));
        }
    }

    private static Part[] PartsOf(RequestEventKind kind) => kind switch
    {
        RequestEventKind.AgencyConsulted => [Part.Party, Part.Received, Part.Consultation],
        RequestEventKind.ThirdPartyConsulted => [Part.Party, Part.Received],
        RequestEventKind.ThirdPartyAnswered or RequestEventKind.AgencyAnswered or RequestEventKind.ThirdPartyNotified => [Part.Party],
        RequestEventKind.CorrectionNotice or RequestEventKind.Delay or RequestEventKind.ForceMajeure => [Part.Until],
        RequestEventKind.Extension => [Part.Days],
        RequestEventKind.FeeNotice => [Part.Received],
        RequestEventKind.Reply or RequestEventKind.RemadeReply => [Part.Delivery, Part.Received],
        _ => [],
    };

    private static ReplyDelivery Delivery(string text, string code)
        => GovDisclosureJson.TryFromCode(code, out ReplyDelivery delivery) && delivery != ReplyDelivery.None ? delivery : throw Wrong(text, new LocalizedText($"没有“{code}”这种送达方式", $"unknown delivery '{code}'"));

    private static AgencyConsultation Consultation(string text, string code)
        => GovDisclosureJson.TryFromCode(code, out AgencyConsultation consultation) && consultation != AgencyConsultation.None ? consultation : throw Wrong(text, new LocalizedText($"没有“{code}”这种征求意见", $"unknown consultation '{code}'"));

    private static int Days(string text, string part)
        => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 1000
            ? days
            : throw Wrong(text, new LocalizedText($"“{part}”不是1至1000的天数", $"'{part}' is not a number of days from 1 to 1000"));

    private static LocalDate Date(string text, string part)
        => LocalDatePattern.Iso.Parse(part).TryGetValue(default, out var date) ? date : throw Wrong(text, new LocalizedText($"“{part}”不是日期", $"'{part}' is not a date of the form yyyy-MM-dd"));

    private static UnusableInputException Wrong(string text, LocalizedText why)
        => new($"--event “{text}”：{why.Chinese}。应为“{Form}”。", $"--event {text}: {why.English.TrimEnd('.')}. Expected {Form}.");
}
