using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>The facts that decide which remedies are open: against what, from which day, who was told.</summary>
/// <remarks>
/// A plain immutable value. A reply after the last day of the period is an act of its own with its own periods: ask for it with a query of
/// its own, and for the silence with another. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record RemedyQuery
{
    /// <summary>Makes a query about a reply.</summary>
    /// <param name="outcome">How the request ended.</param>
    /// <param name="deliveredOn">The day the reply reached the applicant (签收; announced: the end of the announced period): day zero of the periods.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public RemedyQuery(Outcome outcome, LocalDate deliveredOn)
        : this(RemedyTarget.Reply, deliveredOn)
        => Outcome = Guard.NotNull(outcome);

    private RemedyQuery(RemedyTarget target, LocalDate runsFrom)
    {
        Target = target;
        RunsFrom = runsFrom;
    }

    /// <summary>What is challenged.</summary>
    public RemedyTarget Target { get; }

    /// <summary>How the request ended; null where no reply is challenged.</summary>
    public Outcome? Outcome { get; }

    /// <summary>
    /// Day zero of the periods: the day the act reached the person, for a posted reply the day it was signed for (实施条例, art. 15); for silence the
    /// last day of the period as it really ran, on which the organ was still in time.
    /// </summary>
    public LocalDate RunsFrom { get; }

    /// <summary>The day the act was made, from which the outer limit of five years runs; <see cref="RunsFrom"/> when null.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Whether the act told the person of reconsideration and suit, the organ and the period; <c>true</c> when not set.</summary>
    public bool WasTold { get; init; } = true;

    /// <summary>The day a person who was not told learned of right, organ and period; null where it is not known, and then the limit of one year is used.</summary>
    public LocalDate? LearnedOn { get; init; }

    /// <summary>Whether <see cref="RunsFrom"/> is the day the act was sent (announced: the end of the announcement's time by law), because nothing says when it reached the person: the periods begin then at the earliest.</summary>
    public bool IsArrivalAssumed { get; init; }

    /// <summary>
    /// Whether the law deems the request abandoned (视为放弃; 2019, art. 30; Fee Measures 2020, art. 6) and nothing says when the applicant was told that it is
    /// not processed any more: <see cref="RunsFrom"/> is the day from which it is deemed so, on which the periods begin at the earliest.
    /// </summary>
    public bool IsDeemed { get; init; }

    /// <summary>Whether the window of a correction passed unused and the organ has still to decide whether there was a good reason: what it will decide is not settled.</summary>
    public bool IsUndecided { get; init; }

    /// <summary>Whether the silence is on a reply that a reconsideration decision or a judgment ordered: the order itself can be enforced besides (行政复议法 2023, art. 77 paragraph 2; 行政诉讼法, art. 96).</summary>
    public bool WasOrdered { get; init; }

    /// <summary>The last day of the period of the reply, where the reply went out after it: that it was late can be found unlawful besides (行政复议法 2023, art. 65; 行政诉讼法, art. 74); null for none.</summary>
    public LocalDate? LateSince { get; init; }

    /// <summary>The ground of the withheld part of a partly granted request; null where it is not known.</summary>
    public Outcome? WithheldUnder { get; init; }

    /// <summary>For a repeated request: whether the first answer granted the information; null where it is not known.</summary>
    public bool? FirstAnswerGranted { get; init; }

    /// <summary>Whether the act is that of a public enterprise (公共企事业单位; 2019, art. 55) and not of an organ.</summary>
    public bool IsPublicEnterprise { get; init; }

    /// <summary>The days that were lost to what kept the person from using a remedy in time, both ends included: 不可抗力 or another good reason; null for none.</summary>
    /// <remarks>
    /// Reconsideration: the period runs on from the end of the obstacle (行政复议法 2017, art. 9; 2023, art. 20 paragraph 2). Suit: the lost days are not
    /// counted (行政诉讼法, art. 48 paragraph 1); for a special cause of the person's own the court decides on an application within ten days of its
    /// end (paragraph 2), see <see cref="ObstacleIsOwnCause"/>.
    /// </remarks>
    public DateInterval? Obstacle { get; init; }

    /// <summary>Whether <see cref="Obstacle"/> is a special cause of the person's own (其他特殊情况) and neither 不可抗力 nor outside the person: then a court decides on application.</summary>
    public bool ObstacleIsOwnCause { get; init; }

    /// <summary>The reviews that were filed already.</summary>
    public IReadOnlyList<ReviewCase> Cases { get; init => field = ValueList.Copy(value); } = ValueList<ReviewCase>.Empty;

    /// <summary>Makes a query about something other than a reply.</summary>
    /// <param name="target">What is challenged.</param>
    /// <param name="runsFrom">The day it reached the person; for silence the last day of the period as it really ran.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentException"><paramref name="target"/> is a reply, which needs its outcome.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is not a member of <see cref="RemedyTarget"/>.</exception>
    public static RemedyQuery Against(RemedyTarget target, LocalDate runsFrom)
        => Guard.Defined(target) != RemedyTarget.Reply
            ? new(target, runsFrom)
            : throw Guard.Invalid("A reply is challenged by its outcome: use the constructor.", nameof(target));

    /// <summary>The query about the reply to a request; of one that was replied to anew, about the remade reply, which is an act of its own with its own periods.</summary>
    /// <param name="request">The request with its decision and reviews.</param>
    /// <param name="deliveredOn">The day the reply reached the applicant; null for the day that its event of the reply says.</param>
    /// <param name="applicantKey">
    /// Of a request of several applicants, the one whose remedies are asked for: what another of them filed does not stand against it; null where one
    /// asked alone, or for all that was filed.
    /// </param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The request has no outcome, or no day on which the reply reached the applicant is given or known.</exception>
    public static RemedyQuery For(DisclosureRequest request, LocalDate? deliveredOn = null, string? applicantKey = null)
        => Find(Guard.NotNull(request), deliveredOn, applicantKey)
            ?? throw Guard.Invalid("The request has no outcome, or nothing says when the reply reached the applicant.", nameof(request));

    /// <summary>The query about the last reply that has reached the applicant by a day; null where none has.</summary>
    internal static RemedyQuery? Of(DisclosureRequest request, LocalDate day)
    {
        if (Find(request, null, null) is { } last && last.RunsFrom <= day)
        {
            return last;
        }

        ReplyOf(request, out var isAnew);
        return (isAnew || request.RemadeDecision is not null) && Find(BeforeRemade(request), null, null) is { } first && first.RunsFrom <= day ? first : null;
    }

    /// <summary>The query about a reply that was sent and has not reached the applicant by a day; null where none is on its way.</summary>
    internal static RemedyQuery? Coming(DisclosureRequest request, LocalDate day)
        => Find(request, null, null) is { DecidedOn: { } made } coming && made <= day && coming.RunsFrom > day ? coming : null;

    /// <summary>The query of one of several applicants: what another of them filed does not stand against it.</summary>
    internal RemedyQuery FiledBy(string? applicantKey) => applicantKey is null ? this : this with { Cases = Filed(Cases, applicantKey, LocalDate.MinIsoValue) };

    private static DisclosureRequest BeforeRemade(DisclosureRequest request)
    {
        var first = request.Events.FirstOrDefault(e => e.Kind == RequestEventKind.Reply);
        return request with { RemadeDecision = null, Events = first.Kind == RequestEventKind.None ? [] : [first] };
    }

    private static RemedyQuery? Find(DisclosureRequest request, LocalDate? deliveredOn, string? applicantKey)
    {
        var reply = ReplyOf(request, out var isEventAnew);
        var isAnew = isEventAnew || request.RemadeDecision is not null;
        var decision = request.RemadeDecision ?? request.Decision;

        // A decision made anew that the register alone knows was not brought by the first reply.
        LocalDate? sentOn = reply.Kind == RequestEventKind.None || isAnew != isEventAnew ? null : reply.On;
        if (decision?.Result is not { } outcome || (deliveredOn ?? ArrivedOn(decision, sentOn, reply)) is not { } delivered)
        {
            return null;
        }

        var madeOn = isEventAnew ? sentOn : decision.DecidedOn ?? sentOn;
        return About(decision, outcome, delivered) with
        {
            DecidedOn = madeOn,
            IsArrivalAssumed = deliveredOn is null && IsArrivalUnknown(sentOn, reply),
            Cases = Filed(request.Reviews, applicantKey, sentOn ?? madeOn ?? delivered),
        };
    }

    private static LocalDate? ArrivedOn(RequestDecision decision, LocalDate? sentOn, in RequestEvent reply) => sentOn is null ? decision.DecidedOn : reply.ServedOn;

    private static bool IsArrivalUnknown(LocalDate? sentOn, in RequestEvent reply) => sentOn is null || !SaysArrival(reply);

    private static RemedyQuery About(RequestDecision decision, Outcome outcome, LocalDate delivered)
        => new(outcome, delivered) { WithheldUnder = decision.WithheldUnder, WasTold = decision.ToldRemedies ?? true };

    // The reply that stands: the first, or the last that was made anew or that a review had ordered. Any other second reply is told as a finding and changes nothing.
    private static RequestEvent ReplyOf(DisclosureRequest request, out bool isAnew)
    {
        RequestEvent reply = default;
        isAnew = false;
        foreach (var item in request.Events)
        {
            var isLater = reply.Kind != RequestEventKind.None;
            if (item.Kind == RequestEventKind.RemadeReply || (item.Kind == RequestEventKind.Reply && (!isLater || RemadeReply.IsOrderedBy(request.Reviews, item.On))))
            {
                isAnew = isLater || item.Kind == RequestEventKind.RemadeReply;
                reply = item;
            }
        }

        return reply;
    }

    // Handed over or left with who refused it: one day is both (国办公开办函〔2016〕235号). What travelled says its second day, or nothing does.
    private static bool SaysArrival(in RequestEvent reply)
        => reply.ReceivedOn is not null || reply.Delivery is ReplyDelivery.ByHand or ReplyDelivery.Refused;

    // A reply is an act of its own: what was filed before it was over silence or over the reply before it, with the suits that followed from there (行政复议法 2023,
    // art. 20; 法释〔2018〕1号, art. 66). What another applicant filed is the other's.
    private static ReviewCase[] Filed(IReadOnlyList<ReviewCase> reviews, string? applicantKey, LocalDate from)
        => [.. reviews.Where(review => First(reviews, review).FiledOn >= from && (applicantKey is null || review.FiledBy is null || review.FiledBy == applicantKey))];

    // The case that a chain of them began with; links that form a circle end where they started.
    private static ReviewCase First(IReadOnlyList<ReviewCase> reviews, ReviewCase review)
    {
        var first = review;
        for (var i = 0; i < reviews.Count && first.Follows is { } id && reviews.FirstOrDefault(c => c.Id == id) is { } before; i++)
        {
            first = before;
        }

        return first;
    }

    /// <summary>The query of a third party that was told in writing that information is disclosed against its objection (2019, art. 32).</summary>
    /// <param name="request">The request.</param>
    /// <param name="party">The third party, as its event names it; null for the only one.</param>
    /// <returns>The query, from the day the notice reached it; null where it was not told.</returns>
    /// <remarks>Reviews of the request are those of the applicant and do not count against the third party: give its own with <see cref="Cases"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static RemedyQuery? ForThirdParty(DisclosureRequest request, string? party = null)
    {
        var told = Guard.NotNull(request).Events.LastOrDefault(e => e.Kind == RequestEventKind.ThirdPartyNotified && (party is null || e.Party == party));
        return told.Kind == RequestEventKind.None ? null : Against(RemedyTarget.NoticeToThirdParty, told.ArrivedOn) with { DecidedOn = told.On };
    }

    /// <summary>
    /// The query about silence on a request: day zero is the last day of the period as it really ran, from the reading that every deadline comes from; of a
    /// reply that a decision or a judgment ordered, the last day of that, once it has passed: a second silence, with periods of its own (a reading).
    /// </summary>
    /// <param name="reading">The reading of the request on the day asked about.</param>
    /// <returns>The query; null where the period has no last day, as while the applicant is awaited.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static RemedyQuery? ForSilence(RequestReading reading)
        => Guard.NotNull(reading).RemadeDeadline is { DueDate: var ordered } && reading.On > ordered
            ? Against(RemedyTarget.Silence, ordered) with { WasOrdered = true, Cases = Filed(reading.Request.Reviews, null, ordered.PlusDays(1)) }
            : reading.Deadline.LimitDate is { } last ? Against(RemedyTarget.Silence, last) with { Cases = reading.Request.Reviews }
            : null;

    /// <summary>
    /// The query about a request that is not processed any more although no reply was made: a fee not paid, a correction that did not come in its window
    /// (2019, art. 30; Fee Measures 2020, arts 6 and 7). The law deems it abandoned by itself; whether the applicant was told is not known.
    /// </summary>
    /// <param name="reading">The reading of the request on the day asked about.</param>
    /// <returns>
    /// The query, from the day of the abandonment; null where the course has none. While the window of a correction has passed and nothing was decided, it is
    /// <see cref="IsUndecided"/>: a good reason would keep the request open, and there is no silence, because the period begins with the corrected request.
    /// Under rules that do not deem it abandoned (2007) it is a query about silence from the first last day, which is then a doubt.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static RemedyQuery? ForAbandonment(RequestReading reading)
    {
        var deadline = Guard.NotNull(reading).Deadline;
        if (deadline is { ClosedBy: RequestEventKind.Abandonment, ClosedOn: { } closed })
        {
            return reading.Outcome is { } outcome ? new(outcome, closed) { IsDeemed = true, Cases = reading.Request.Reviews } : null;
        }

        if (deadline is not { WaitingFor: WaitingFor.Organ, WaitingThrough: { } last })
        {
            return null;
        }

        if (!reading.Regime.UncorrectedIsAbandoned.Value && reading.Regime.CorrectionEffect.Citation.Verification == Verification.Interpretation && deadline.OriginalDueDate is { } first)
        {
            return Against(RemedyTarget.Silence, first) with { IsUndecided = true, Cases = reading.Request.Reviews };
        }

        return new(Outcome.AbandonedNoCorrection, reading.Regime.AbandonedFromDayAfter.Value ? last.PlusDays(1) : last)
        {
            IsDeemed = reading.Regime.UncorrectedIsAbandoned.Value && !deadline.IsWindowAssumed,
            IsUndecided = true,
            Cases = reading.Request.Reviews,
        };
    }
}
