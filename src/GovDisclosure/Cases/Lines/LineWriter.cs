using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Cases;

/// <summary>Writes a request as one line.</summary>
internal static class LineWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Stream utf8, DisclosureRequest request, bool withContact)
    {
        using var writer = new Utf8JsonWriter(utf8, Options);
        writer.WriteStartObject();
        writer.WriteString("schema", RequestLine.Schema);
        Text(writer, "id", request.Id);
        Text(writer, "site", request.Site);
        Text(writer, "organ", request.Organ);
        Applicant(writer, request.Applicant, withContact);
        Items(writer, "coApplicants", request.CoApplicants, static (w, a) =>
        {
            Text(w, "key", a.Key);
            Text(w, "kind", a.Kind == ApplicantKind.None ? null : a.Kind.Code());
        });
        Asked(writer, request.Asked);
        Receipt(writer, request.Receipt);
        Text(writer, "regime", request.RegimeOverride?.Code);
        Items(writer, "events", request.Events, Event);
        Items(writer, "assignments", request.Assignments, static (w, a) =>
        {
            Day(w, "on", a.On);
            Text(w, "unit", a.Unit);
            Text(w, "person", a.Person);
        });
        Decision(writer, "decision", request.Decision);
        Decision(writer, "remadeDecision", request.RemadeDecision);
        Fee(writer, request.Fee);
        Items(writer, "reviews", request.Reviews, Review);
        Text(writer, "mergedInto", request.MergedInto);
        Text(writer, "splitFrom", request.SplitFrom);
        if (request.Void is { } mark)
        {
            writer.WriteStartObject("void");
            Day(writer, "on", mark.On);
            Text(writer, "reason", mark.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Applicant(Utf8JsonWriter writer, RequestApplicant? applicant, bool withContact)
    {
        if (applicant is null)
        {
            return;
        }

        writer.WriteStartObject("applicant");
        Text(writer, "key", applicant.Key);
        Text(writer, "kind", applicant.Kind == ApplicantKind.None ? null : applicant.Kind.Code());
        if (withContact && applicant.Contact is { } contact)
        {
            writer.WriteStartObject("contact");
            Text(writer, "name", contact.Name);
            Text(writer, "document", contact.Document);
            Text(writer, "address", contact.Address);
            Text(writer, "telephone", contact.Telephone);
            Text(writer, "email", contact.Email);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Asked(Utf8JsonWriter writer, RequestedInformation? asked)
    {
        if (asked is null)
        {
            return;
        }

        writer.WriteStartObject("asked");
        Text(writer, "name", asked.Name);
        Text(writer, "number", asked.Number);
        Text(writer, "description", asked.Description);
        Text(writer, "form", asked.Form);
        Text(writer, "provision", asked.Provision);
        Text(writer, "purpose", asked.Purpose);
        writer.WriteEndObject();
    }

    private static void Receipt(Utf8JsonWriter writer, RequestReceipt receipt)
    {
        writer.WriteStartObject("receipt");
        Text(writer, "channel", receipt.Channel == RequestChannel.None ? null : RequestChannelCodes.Instance.Of(receipt.Channel));
        Day(writer, "arrived", receipt.Arrived);
        Day(writer, "confirmedOn", receipt.ConfirmedOn);
        writer.WriteEndObject();
    }

    private static void Event(Utf8JsonWriter writer, RequestEvent item)
    {
        Text(writer, "kind", RequestEventKindCodes.Instance.Of(item.Kind));
        Day(writer, "on", item.On);
        Day(writer, "receivedOn", item.ReceivedOn);
        Day(writer, "through", item.Through);
        Number(writer, "workingDays", item.WorkingDays);
        Text(writer, "party", item.Party);
        Text(writer, "delivery", item.Delivery == ReplyDelivery.None ? null : ReplyDeliveryCodes.Instance.Of(item.Delivery));
        Text(writer, "consultation", item.Consultation == AgencyConsultation.None ? null : AgencyConsultationCodes.Instance.Of(item.Consultation));
    }

    private static void Decision(Utf8JsonWriter writer, string name, RequestDecision? decision)
    {
        if (decision is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        Text(writer, "outcome", decision.Outcome?.Code);
        Text(writer, "reply", decision.Reply?.Code);
        Day(writer, "decidedOn", decision.DecidedOn);
        Flag(writer, "isExtended", decision.IsExtended ? true : null);
        Flag(writer, "isInTime", decision.IsInTime);
        Text(writer, "withheldUnder", decision.WithheldUnder?.Code);
        Flag(writer, "toldRemedies", decision.ToldRemedies);
        Flag(writer, "isByInternet", decision.IsByInternet ? true : null);
        Text(writer, "number", decision.Number);
        Text(writer, "text", decision.Text);
        Items(writer, "attachments", decision.Attachments, static (w, a) =>
        {
            Text(w, "name", a.Name);
            Text(w, "key", a.Key);
            Number(w, "size", a.Size);
            Text(w, "mediaType", a.MediaType);
            Text(w, "sha256", a.Sha256);
        });
        Items(writer, "namedBases", decision.NamedBases, static (w, c) =>
        {
            Text(w, "instrument", c.Instrument.Id);
            Number(w, "article", c.ArticleNumber);
            Number(w, "paragraph", c.Paragraph);
            Number(w, "item", c.Item);
            Text(w, "point", c.Point is { } point ? VerificationCodes.Instance.Of(point) : null);
        });
        if (decision.Meets is { } meets)
        {
            writer.WriteStartArray("meets");
            foreach (var demand in meets)
            {
                writer.WriteStringValue(OutcomeDemandKindCodes.Instance.Of(demand));
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Fee(Utf8JsonWriter writer, RequestFee? fee)
    {
        if (fee is null)
        {
            return;
        }

        writer.WriteStartObject("fee");
        if (fee.Basis != FeeBasis.None)
        {
            Text(writer, "basis", fee.Basis == FeeBasis.PerPage ? "page" : "item");
            Number(writer, fee.Basis == FeeBasis.PerPage ? "pages" : "items", fee.Units);
        }

        Flag(writer, "isCharged", fee.IsCharged ? null : false);
        if (fee.Amount is { } amount)
        {
            writer.WriteNumber("amount", amount);
        }

        Day(writer, "paidOn", fee.PaidOn);
        writer.WriteEndObject();
    }

    private static void Review(Utf8JsonWriter writer, ReviewCase item)
    {
        Text(writer, "id", item.Id);
        Text(writer, "kind", ReviewKindCodes.Instance.Of(item.Kind));
        Day(writer, "filedOn", item.FiledOn);
        Text(writer, "filedBy", item.FiledBy);
        Day(writer, "receivedOn", item.ReceivedOn);
        Day(writer, "correctionNoticedOn", item.CorrectionNoticedOn);
        Day(writer, "correctedOn", item.CorrectedOn);
        Day(writer, "acceptedOn", item.AcceptedOn);
        Day(writer, "decidedOn", item.DecidedOn);
        Day(writer, "deliveredOn", item.DeliveredOn);
        Day(writer, "learnedOn", item.LearnedOn);
        Flag(writer, "wasTold", item.WasTold ? null : false);
        Text(writer, "decision", item.Decision?.Code);
        Text(writer, "instance", item.Instance == CourtInstance.First ? null : CourtInstanceCodes.Instance.Of(item.Instance));
        Text(writer, "route", item.Route == SuitRoute.Direct ? null : SuitRouteCodes.Instance.Of(item.Route));
        Text(writer, "follows", item.Follows);
        Text(writer, "position", item.Position == ReviewPosition.OriginalOrgan ? null : ReviewPositionCodes.Instance.Of(item.Position));
        Flag(writer, "isExtended", item.IsExtended ? true : null);
        Flag(writer, "isSimplified", item.IsSimplified ? true : null);
        if (item.Order is { } order)
        {
            writer.WriteStartObject("order");
            Day(writer, "through", order.Through);
            Number(writer, "workingDays", order.WorkingDays);
            Day(writer, "runsFrom", order.RunsFrom);
            writer.WriteEndObject();
        }

        Items(writer, "suspensions", item.Suspensions, static (w, s) =>
        {
            Day(w, "from", s.From);
            Day(w, "through", s.Through);
            Number(w, "ground", s.Ground);
        });
    }

    private static void Items<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, WellFormed.Text(value));
        }
    }

    private static void Day(Utf8JsonWriter writer, string name, LocalDate? value)
    {
        if (value is { } date)
        {
            writer.WriteString(name, DateText.Iso(date));
        }
    }

    private static void Number(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void Flag(Utf8JsonWriter writer, string name, bool? value)
    {
        if (value is { } flag)
        {
            writer.WriteBoolean(name, flag);
        }
    }
}
