using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>One thing that happened to a request, on a day: a small value made by the factory of its kind.</summary>
/// <remarks>
/// Equality compares all members. The default value has the kind <see cref="RequestEventKind.None"/>, and no timeline
/// accepts it. A factory only checks what cannot be an event at all; whether the law allows the event is the business of
/// <c>DeadlineCalculator.Check</c>.
/// </remarks>
[JsonShape]
public readonly partial record struct RequestEvent
{
    private RequestEvent(RequestEventKind kind, LocalDate date)
    {
        Kind = kind;
        Date = date;
    }

    /// <summary>What happened.</summary>
    public RequestEventKind Kind { get; }

    /// <summary>The Beijing date on which it happened.</summary>
    public LocalDate Date { get; }

    /// <summary>
    /// A second date: the last day for the corrected request (<see cref="CorrectionNotice"/>), the day the letter of
    /// consultation was received (<see cref="ThirdPartyConsulted"/>, <see cref="AgencyConsulted"/>), or the date that the
    /// organ set (<see cref="Delay"/>); null for none.
    /// </summary>
    public LocalDate? Until { get; private init; }

    /// <summary>The working days of an extension; null for the longest that the regime allows.</summary>
    public int? WorkingDays { get; private init; }

    /// <summary>Who was consulted or answered, so that an answer finds its question; null where there is only one.</summary>
    public string? Party { get; private init; }

    /// <summary>How a reply was delivered; meaningful for <see cref="RequestEventKind.Reply"/> only.</summary>
    public ReplyDelivery Delivery { get; private init; }

    /// <summary>Whether the event ends the handling of the request at the organ.</summary>
    public bool Closes => Kind is RequestEventKind.Reply or RequestEventKind.Transfer or RequestEventKind.Withdrawal or RequestEventKind.Abandonment;

    /// <summary>A correction notice (补正告知).</summary>
    /// <param name="sent">The day the notice went out.</param>
    /// <param name="correctBy">The last day of the reasonable period that the notice sets, inclusive; null where it set none.</param>
    /// <returns>The event.</returns>
    public static RequestEvent CorrectionNotice(LocalDate sent, LocalDate? correctBy = null)
        => new(RequestEventKind.CorrectionNotice, sent) { Until = correctBy };

    /// <summary>The corrected request arrives; the period starts again.</summary>
    /// <param name="received">The day the organ received it.</param>
    /// <returns>The event.</returns>
    public static RequestEvent CorrectedRequest(LocalDate received) => new(RequestEventKind.CorrectedRequest, received);

    /// <summary>A third party is asked in writing; the period pauses.</summary>
    /// <param name="sent">The day the letter went out.</param>
    /// <param name="party">Who was asked; null where only one was.</param>
    /// <param name="received">The day the third party received the letter; null where it is not known, and then it is taken to be the day it was sent.</param>
    /// <returns>The event.</returns>
    public static RequestEvent ThirdPartyConsulted(LocalDate sent, string? party = null, LocalDate? received = null)
        => new(RequestEventKind.ThirdPartyConsulted, sent) { Party = party, Until = received };

    /// <summary>A third party's answer arrives.</summary>
    /// <param name="received">The day the organ received it.</param>
    /// <param name="party">Who answered; null where only one was asked.</param>
    /// <returns>The event.</returns>
    public static RequestEvent ThirdPartyAnswered(LocalDate received, string? party = null)
        => new(RequestEventKind.ThirdPartyAnswered, received) { Party = party };

    /// <summary>Another agency is asked; the period pauses where the regime says so.</summary>
    /// <param name="sent">The day the letter went out.</param>
    /// <param name="party">Which agency; null where only one was asked.</param>
    /// <param name="received">The day the agency received the letter; null where it is not known, and then it is taken to be the day it was sent.</param>
    /// <returns>The event.</returns>
    public static RequestEvent AgencyConsulted(LocalDate sent, string? party = null, LocalDate? received = null)
        => new(RequestEventKind.AgencyConsulted, sent) { Party = party, Until = received };

    /// <summary>The other agency's answer arrives.</summary>
    /// <param name="received">The day the organ received it.</param>
    /// <param name="party">Which agency; null where only one was asked.</param>
    /// <returns>The event.</returns>
    public static RequestEvent AgencyAnswered(LocalDate received, string? party = null)
        => new(RequestEventKind.AgencyAnswered, received) { Party = party };

    /// <summary>The period is extended.</summary>
    /// <param name="decided">The day on which the extension was decided and the applicant told.</param>
    /// <param name="workingDays">The working days added; null for the longest that the regime allows.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is below 1 or above 1000.</exception>
    public static RequestEvent Extension(LocalDate decided, int? workingDays = null)
        => new(RequestEventKind.Extension, decided) { WorkingDays = workingDays is { } days ? Guard.InRange(days, 1, 1000, nameof(workingDays)) : null };

    /// <summary>The applicant receives a fee notice.</summary>
    /// <param name="received">The day the applicant received it; the period of payment runs from the next day.</param>
    /// <returns>The event.</returns>
    public static RequestEvent FeeNotice(LocalDate received) => new(RequestEventKind.FeeNotice, received);

    /// <summary>The applicant has paid in full; the period starts again on the next day.</summary>
    /// <param name="paid">The day on which payment was complete.</param>
    /// <returns>The event.</returns>
    public static RequestEvent Payment(LocalDate paid) => new(RequestEventKind.Payment, paid);

    /// <summary>The organ sets a later date for its reply (2019, art. 35).</summary>
    /// <param name="notified">The day on which the applicant was told.</param>
    /// <param name="until">The last day for the reply that the organ set, inclusive.</param>
    /// <returns>The event.</returns>
    public static RequestEvent Delay(LocalDate notified, LocalDate until) => new(RequestEventKind.Delay, notified) { Until = until };

    /// <summary>The request is passed to another organ.</summary>
    /// <param name="sent">The day it went out.</param>
    /// <returns>The event.</returns>
    public static RequestEvent Transfer(LocalDate sent) => new(RequestEventKind.Transfer, sent);

    /// <summary>The organ replies.</summary>
    /// <param name="date">The day the applicant signed, or the day of posting, or the day of sending, by <paramref name="delivery"/>.</param>
    /// <param name="delivery">How it was delivered.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delivery"/> is not a member of <see cref="ReplyDelivery"/>.</exception>
    public static RequestEvent Reply(LocalDate date, ReplyDelivery delivery = ReplyDelivery.ByHand)
        => new(RequestEventKind.Reply, date) { Delivery = Guard.Defined(delivery) };

    /// <summary>The applicant withdraws the request.</summary>
    /// <param name="received">The day the organ received the withdrawal.</param>
    /// <returns>The event.</returns>
    public static RequestEvent Withdrawal(LocalDate received) => new(RequestEventKind.Withdrawal, received);

    /// <summary>The organ records that the request is deemed abandoned.</summary>
    /// <param name="recorded">The day of the record.</param>
    /// <returns>The event.</returns>
    public static RequestEvent Abandonment(LocalDate recorded) => new(RequestEventKind.Abandonment, recorded);

    /// <summary>Holds what was read to what the factories hold.</summary>
    internal void CheckRead()
    {
        if (Kind == RequestEventKind.None)
        {
            throw new ArgumentException("An event needs a kind.");
        }

        if (Kind == RequestEventKind.Delay && Until is null)
        {
            throw new ArgumentException("A delay needs the day until which it lasts.");
        }

        if (WorkingDays is { } days)
        {
            Guard.InRange(days, 1, 1000, nameof(WorkingDays));
        }
    }
}
