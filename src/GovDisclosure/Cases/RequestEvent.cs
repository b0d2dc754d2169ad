using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>One thing that happened to a request, on a day or on two: a small value made by <see cref="Of"/> or by the factory of its kind.</summary>
/// <remarks>
/// Where a paper travels there are two days: <see cref="On"/> is the day it was sent, posted or decided, <see cref="ReceivedOn"/> the day it
/// arrived. Which of them a rule looks at is the business of the rule. Equality compares all members. The default value has the kind
/// <see cref="RequestEventKind.None"/>, and no request accepts it. Whether the law allows the event is for <c>DeadlineCalculator.Check</c> to say.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape(TakesMoments = true)]
public readonly partial record struct RequestEvent
{
    private const EventMembers Letter = EventMembers.ReceivedOn;

    // By kind: what its event can say. A member that means nothing for the kind is a mistake of whoever gives it.
    private static readonly EventMembers[] Members =
    [
        EventMembers.None,
        Letter | EventMembers.Through, // correction notice
        Letter | EventMembers.CountsFromReceipt, // corrected request
        Letter | EventMembers.Party, // third party asked
        Letter | EventMembers.Party | EventMembers.CountsFromReceipt, // third party's answer
        Letter | EventMembers.Party | EventMembers.Consultation, // agency asked
        Letter | EventMembers.Party | EventMembers.CountsFromReceipt, // agency's answer
        Letter | EventMembers.WorkingDays, // extension
        Letter, // fee notice
        Letter, // payment, and the day it was credited
        Letter | EventMembers.Through, // delay
        Letter | EventMembers.Party, // transfer
        Letter | EventMembers.Delivery, // reply
        Letter | EventMembers.CountsFromReceipt, // withdrawal
        EventMembers.None, // abandonment
        Letter | EventMembers.Delivery, // remade reply
        Letter | EventMembers.Party, // third party told
        Letter, // reasons asked
        Letter | EventMembers.CountsFromReceipt, // reasons given
        EventMembers.Through, // force majeure
        Letter, // conversion, and the day it was published
    ];

    // The amendment of 2021 to the Civil Procedure Law came into force.
    private static readonly LocalDate ShorterAnnouncements = new(2022, 1, 1);

    private RequestEvent(RequestEventKind kind, LocalDate on)
    {
        Kind = kind;
        On = on;
    }

    /// <summary>What happened.</summary>
    public RequestEventKind Kind { get; }

    /// <summary>The Beijing date on which it happened: sent, posted, decided, paid; the day of arrival where only that was kept.</summary>
    public LocalDate On { get; }

    /// <summary>The Beijing date on which it reached the other side (received, signed for, credited); null where it is not known or was the same day.</summary>
    public LocalDate? ReceivedOn { get; private init; }

    /// <summary>The last day, inclusive, that the event sets: for the correction, for the delayed reply, of the obstacle; null for none.</summary>
    public LocalDate? Through { get; private init; }

    /// <summary>The working days of an extension; null for the longest that the regime allows.</summary>
    public int? WorkingDays { get; private init; }

    /// <summary>Who was consulted, told or answered, so that an answer finds its question; null where there is only one.</summary>
    public string? Party { get; private init; }

    /// <summary>How a reply was delivered; None where that was not recorded and for all other kinds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ReplyDelivery Delivery { get; private init; }

    /// <summary>Why another agency was asked; None where that was not said and for all other kinds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public AgencyConsultation Consultation { get; private init; }

    /// <summary>The day from which the event counts: <see cref="ReceivedOn"/> for what the organ receives, <see cref="On"/> for what it sends.</summary>
    public LocalDate EffectiveOn => ReceivedOn is { } received && (Members[(int)Kind] & EventMembers.CountsFromReceipt) != EventMembers.None ? received : On;

    /// <summary>The day it reached the other side, as far as that is known: <see cref="ReceivedOn"/>, or else <see cref="On"/>.</summary>
    public LocalDate ArrivedOn => ReceivedOn ?? On;

    /// <summary>
    /// The day from which what was sent counts as served: <see cref="ArrivedOn"/>; for an announcement whose end is not recorded the last day of its time by law
    /// (民诉法 2017, art. 92, from memory: sixty days; 2021 and 2023, art. 95: thirty days from 2022 on).
    /// </summary>
    public LocalDate ServedOn
    {
        get
        {
            if (ReceivedOn is not null || Delivery != ReplyDelivery.Announcement)
            {
                return ArrivedOn;
            }

            var days = On < ShorterAnnouncements ? 60 : 30;
            return On > LocalDate.MaxIsoValue.PlusDays(-days) ? LocalDate.MaxIsoValue : On.PlusDays(days);
        }
    }

    /// <summary>Makes an event of any kind.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="on">The Beijing date on which it happened; see <see cref="On"/>.</param>
    /// <param name="receivedOn">The Beijing date on which it reached the other side; null where it is not known.</param>
    /// <param name="through">The last day that the event sets; see <see cref="Through"/>.</param>
    /// <param name="workingDays">The working days of an extension; null for the longest that the regime allows.</param>
    /// <param name="party">Who was consulted, told or answered.</param>
    /// <param name="delivery">How a reply was delivered.</param>
    /// <param name="consultation">Why another agency was asked.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An enumeration holds no such member, or <paramref name="workingDays"/> is below 1 or above 1000.</exception>
    /// <exception cref="ArgumentException">
    /// The kind is None, a delay has no <paramref name="through"/>, <paramref name="receivedOn"/> is before <paramref name="on"/>, or a value is
    /// given that an event of the kind cannot have.
    /// </exception>
    public static RequestEvent Of(
        RequestEventKind kind,
        LocalDate on,
        LocalDate? receivedOn = null,
        LocalDate? through = null,
        int? workingDays = null,
        string? party = null,
        ReplyDelivery delivery = ReplyDelivery.None,
        AgencyConsultation consultation = AgencyConsultation.None)
    {
        if (workingDays is { } days)
        {
            Guard.InRange(days, 1, 1000, nameof(workingDays));
        }

        var made = new RequestEvent(kind, on)
        {
            ReceivedOn = receivedOn,
            Through = through,
            WorkingDays = workingDays,
            Party = party,
            Delivery = Guard.Defined(delivery),
            Consultation = Guard.Defined(consultation),
        };
        return MistakeIn(made) is { } mistake ? throw Reason.Invalid(mistake, nameof(kind)) : made;
    }

    /// <summary>A correction notice (补正告知).</summary>
    /// <param name="sentOn">The day the notice went out.</param>
    /// <param name="through">The last day of the reasonable period that the notice sets, inclusive; null where it set none.</param>
    /// <returns>The event.</returns>
    public static RequestEvent CorrectionNotice(LocalDate sentOn, LocalDate? through = null)
        => new(RequestEventKind.CorrectionNotice, sentOn) { Through = through };

    /// <summary>The corrected request arrives; what that does to the period is a rule of the regime.</summary>
    /// <param name="receivedOn">The day the organ received it.</param>
    /// <returns>The event.</returns>
    public static RequestEvent CorrectedRequest(LocalDate receivedOn) => new(RequestEventKind.CorrectedRequest, receivedOn);

    /// <summary>A third party is asked in writing; the period pauses.</summary>
    /// <param name="sentOn">The day the letter went out.</param>
    /// <param name="party">Who was asked; null where only one was.</param>
    /// <param name="receivedOn">The day the third party received the letter; null where it is not known, and then it is taken to be the day it was sent.</param>
    /// <returns>The event.</returns>
    public static RequestEvent ThirdPartyConsulted(LocalDate sentOn, string? party = null, LocalDate? receivedOn = null)
        => new(RequestEventKind.ThirdPartyConsulted, sentOn) { Party = party, ReceivedOn = receivedOn };

    /// <summary>A third party's answer arrives.</summary>
    /// <param name="receivedOn">The day the organ received it.</param>
    /// <param name="party">Who answered; null where only one was asked.</param>
    /// <returns>The event.</returns>
    public static RequestEvent ThirdPartyAnswered(LocalDate receivedOn, string? party = null)
        => new(RequestEventKind.ThirdPartyAnswered, receivedOn) { Party = party };

    /// <summary>Another agency is asked; the period pauses where the regime says so.</summary>
    /// <param name="sentOn">The day the letter went out.</param>
    /// <param name="party">Which agency; null where only one was asked.</param>
    /// <param name="receivedOn">The day the agency received the letter; null where it is not known, and then it is taken to be the day it was sent.</param>
    /// <param name="consultation">Why it was asked.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="consultation"/> is not a member of <see cref="AgencyConsultation"/>.</exception>
    public static RequestEvent AgencyConsulted(
        LocalDate sentOn, string? party = null, LocalDate? receivedOn = null, AgencyConsultation consultation = AgencyConsultation.None)
        => new(RequestEventKind.AgencyConsulted, sentOn) { Party = party, ReceivedOn = receivedOn, Consultation = Guard.Defined(consultation) };

    /// <summary>The other agency's answer arrives.</summary>
    /// <param name="receivedOn">The day the organ received it.</param>
    /// <param name="party">Which agency; null where only one was asked.</param>
    /// <returns>The event.</returns>
    public static RequestEvent AgencyAnswered(LocalDate receivedOn, string? party = null)
        => new(RequestEventKind.AgencyAnswered, receivedOn) { Party = party };

    /// <summary>The period is extended.</summary>
    /// <param name="decidedOn">The day on which the extension was decided and the applicant told.</param>
    /// <param name="workingDays">The working days added; null for the longest that the regime allows.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is below 1 or above 1000.</exception>
    public static RequestEvent Extension(LocalDate decidedOn, int? workingDays = null)
        => new(RequestEventKind.Extension, decidedOn) { WorkingDays = workingDays is { } days ? Guard.InRange(days, 1, 1000, nameof(workingDays)) : null };

    /// <summary>A fee notice goes out, within the period of the reply; the period of payment runs from its receipt.</summary>
    /// <param name="sentOn">The day the notice went out.</param>
    /// <param name="receivedOn">The day the applicant received it; null where it is not known, and then it is taken to be the day it was sent.</param>
    /// <returns>The event.</returns>
    public static RequestEvent FeeNotice(LocalDate sentOn, LocalDate? receivedOn = null)
        => new(RequestEventKind.FeeNotice, sentOn) { ReceivedOn = receivedOn };

    /// <summary>The applicant has paid in full; the period starts again on the next day.</summary>
    /// <param name="paidOn">The day on which payment was complete.</param>
    /// <returns>The event.</returns>
    public static RequestEvent Payment(LocalDate paidOn) => new(RequestEventKind.Payment, paidOn);

    /// <summary>The organ sets a later date for its reply (2019, art. 35).</summary>
    /// <param name="notifiedOn">The day on which the applicant was told.</param>
    /// <param name="through">The last day for the reply that the organ set, inclusive.</param>
    /// <returns>The event.</returns>
    public static RequestEvent Delay(LocalDate notifiedOn, LocalDate through) => new(RequestEventKind.Delay, notifiedOn) { Through = through };

    /// <summary>The request is passed to another organ; the applicant still has to be told (2019, art. 36 item 5).</summary>
    /// <param name="sentOn">The day it went out.</param>
    /// <returns>The event.</returns>
    public static RequestEvent Transfer(LocalDate sentOn) => new(RequestEventKind.Transfer, sentOn);

    /// <summary>The organ replies.</summary>
    /// <param name="on">The day the applicant signed, or the day of posting, or the day of sending, by <paramref name="delivery"/>.</param>
    /// <param name="delivery">How it was delivered.</param>
    /// <param name="receivedOn">The day a posted reply was signed for, from which the remedies run; null where it is not known.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delivery"/> is not a member of <see cref="ReplyDelivery"/>.</exception>
    public static RequestEvent Reply(LocalDate on, ReplyDelivery delivery = ReplyDelivery.ByHand, LocalDate? receivedOn = null)
        => new(RequestEventKind.Reply, on) { Delivery = Guard.Defined(delivery), ReceivedOn = receivedOn };

    /// <summary>The applicant withdraws the request.</summary>
    /// <param name="receivedOn">The day the organ received the withdrawal.</param>
    /// <returns>The event.</returns>
    public static RequestEvent Withdrawal(LocalDate receivedOn) => new(RequestEventKind.Withdrawal, receivedOn);

    /// <summary>The organ records that the request is deemed abandoned.</summary>
    /// <param name="recordedOn">The day of the record.</param>
    /// <returns>The event.</returns>
    public static RequestEvent Abandonment(LocalDate recordedOn) => new(RequestEventKind.Abandonment, recordedOn);

    /// <summary>The event as one line.</summary>
    /// <returns>For example <c>correction-notice 2024-03-11 (2024-03-25)</c>; without the name of a party.</returns>
    public override string ToString()
        => Kind == RequestEventKind.None ? RequestEventKindCodes.Instance.Of(Kind)
            : RequestEventKindCodes.Instance.Of(Kind) + " " + DateText.Iso(On) + (Through is { } last ? " (" + DateText.Iso(last) + ")" : string.Empty);

    /// <summary>An event as a line says it, not checked yet.</summary>
    internal static RequestEvent Draft(RequestEventKind kind, LocalDate on, EventDraft draft) => new(kind, on)
    {
        ReceivedOn = draft.ReceivedOn,
        Through = draft.Through,
        WorkingDays = (int?)draft.WorkingDays,
        Party = draft.Party,
        Delivery = draft.Delivery,
        Consultation = draft.Consultation,
    };

    /// <summary>Holds what was read to what <see cref="Of"/> holds.</summary>
    internal void CheckRead()
    {
        if (WorkingDays is { } days)
        {
            Guard.InRange(days, 1, 1000, nameof(WorkingDays));
        }

        if (MistakeIn(this) is { } mistake)
        {
            throw Reason.Invalid(mistake);
        }
    }

    /// <summary>What cannot be in an event; null for nothing.</summary>
    internal static LocalizedText? MistakeIn(in RequestEvent item)
    {
        if (item.Kind <= RequestEventKind.None || (int)item.Kind >= Members.Length)
        {
            return new LocalizedText("事件应有类别", "An event needs its kind.");
        }

        var allowed = Members[(int)item.Kind];
        var given = (item.ReceivedOn is null ? EventMembers.None : EventMembers.ReceivedOn)
            | (item.Through is null ? EventMembers.None : EventMembers.Through)
            | (item.WorkingDays is null ? EventMembers.None : EventMembers.WorkingDays)
            | (item.Party is null ? EventMembers.None : EventMembers.Party)
            | (item.Delivery == ReplyDelivery.None ? EventMembers.None : EventMembers.Delivery)
            | (item.Consultation == AgencyConsultation.None ? EventMembers.None : EventMembers.Consultation);
        var extra = given & ~allowed;
        return extra != EventMembers.None ? Extra(item.Kind, extra)
            : item.Kind == RequestEventKind.Delay && item.Through is null ? new LocalizedText("延期答复应有所定的最后一日", "A delay needs the day that was set.")
            : item.ReceivedOn < item.On ? new LocalizedText("事件的收到日不得早于发出日", "The event must not be received before it was sent.")
            : null;
    }

    // Members as a line names them.
    private static LocalizedText Extra(RequestEventKind kind, EventMembers extra)
    {
        var names = extra.ToString().Split(',').Select(name => name.Trim()).Select(name => char.ToLowerInvariant(name[0]) + name.Substring(1));
        var code = RequestEventKindCodes.Instance.Of(kind);
        return Wording.Of("“{0}”事件没有{1}", "An event \"{0}\" has no {1}.", code, QuotedText.List(names));
    }
}
