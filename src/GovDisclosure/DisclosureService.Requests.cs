using GovDisclosure.Calendars;
using GovDisclosure.Fees;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using NodaTime;

namespace GovDisclosure;

/// <content>Single requests: where they stand, why, what they cost, what is open against them.</content>
public sealed partial class DisclosureService
{
    /// <summary>Reads a request once: deadline, status, next steps, findings and explanation of one pass.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day asked about: events after it are left out; null for <see cref="Today"/>.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered and cannot be projected.</exception>
    public RequestReading Assess(DisclosureRequest request, LocalDate? on = null) => Deadlines.Read(request, on ?? Today);

    /// <summary>Where a request stands.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day asked about: events after it are left out; null for <see cref="Today"/>.</param>
    /// <returns>The status with its deadline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered and cannot be projected.</exception>
    public RequestStatus Status(DisclosureRequest request, LocalDate? on = null) => Deadlines.Status(request, on ?? Today);

    /// <summary>Why a request is due when it is, step by step with articles, in both languages.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day whose knowledge counts; null for <see cref="Today"/>.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered and cannot be projected.</exception>
    public DeadlineExplanation Explain(DisclosureRequest request, LocalDate? on = null) => Assess(request, on).Explain();

    /// <summary>Looks for what cannot be or may not be in a request: its course, its decision, its reconsiderations and suits.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day asked about; null for <see cref="Today"/>.</param>
    /// <returns>All findings, each with the rule that it breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered and cannot be projected.</exception>
    public IReadOnlyList<Finding> Check(DisclosureRequest request, LocalDate? on = null)
    {
        var reading = Assess(request, on);
        return ValueList.Copy(reading.Findings.Concat(DecisionCheck.Check(request)).Concat(ReviewRules.Check(request, Deadlines)));
    }

    /// <summary>What requests cost, by applicant and month, under the tariff in force on the day of the last receipt.</summary>
    /// <param name="requests">The requests, in any order.</param>
    /// <returns>The ledger; requests that were received when the tariff was not in force are among its findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> or one of them is null.</exception>
    /// <exception cref="LawNotInForceException">There are no <see cref="Tariffs"/>. A request of a day on which the tariff is not in force is a finding (<c>fee.not-in-force</c>) and no entry.</exception>
    /// <exception cref="ArgumentException">The tariff has no scale for a basis that is used.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A month takes more places than the scale can price.</exception>
    public FeeLedger Fees(IEnumerable<DisclosureRequest> requests)
    {
        DisclosureRequest[] all = [.. Guard.NotNull(requests)];
        var last = all.Length == 0 ? Today : all.Max(request => Guard.NotNull(request, nameof(requests)).Receipt.Arrived);
        return FeeLedger.Build(all, TariffOn(last) ?? (Tariffs.Count > 0 ? Tariffs[Tariffs.Count - 1] : TariffInForceOn(last)), PageChargedTakesPlace);
    }

    /// <summary>What one applicant's requests of a calendar month cost.</summary>
    /// <param name="requests">The requests of the applicant, or of many.</param>
    /// <param name="applicantKey">The applicant, see <see cref="RequestApplicant.Key"/>.</param>
    /// <param name="month">The calendar month of receipt.</param>
    /// <param name="organ">The organ that received them, where the requests name theirs, for each counts for itself; null for the one that all the applicant's requests name, or for those that name none.</param>
    /// <returns>The month; null where the applicant has no request in it, or none on a day on which a tariff is in force.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/>, one of them, or <paramref name="applicantKey"/> is null.</exception>
    /// <exception cref="LawNotInForceException">There are no <see cref="Tariffs"/>.</exception>
    public FeeMonth? FeeOfMonth(IEnumerable<DisclosureRequest> requests, string applicantKey, YearMonth month, string? organ = null)
    {
        Guard.NotNull(applicantKey);
        var all = Guard.NotNull(requests).Select(request => Guard.NotNull(request, nameof(requests))).ToList();
        organ ??= all.Where(request => request.Applicant?.Key == applicantKey).Select(request => request.Organ).Distinct().ToList() is [var only] ? only : null;
        return Fees(all).Month(applicantKey, month, organ);
    }

    /// <summary>The first day whose law of remedies is known: 13 August 2011, when 法释〔2011〕17号 took effect. Periods of days before 8 February 2018 are from memory.</summary>
    public static LocalDate RemediesCoveredFrom => Reviews.Remedies.CoveredFrom;

    /// <summary>Whether an outcome has to go to reconsideration before court (行政复议法 2023, art. 23).</summary>
    /// <param name="outcome">How the request ended.</param>
    /// <param name="withheldUnder">The ground of the withheld part of a partly granted request; null where it is not known or nothing was withheld.</param>
    /// <param name="on">The day on which it would be filed; null for <see cref="Today"/>.</param>
    /// <returns><c>true</c> for a refusal under articles 14 to 16 from 1 January 2024; null for a partly granted request whose ground is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public bool? NeedsReconsiderationFirst(Outcome outcome, Outcome? withheldUnder = null, LocalDate? on = null)
        => Reviews.Remedies.NeedsReconsiderationFirst(outcome, withheldUnder, on ?? Today);

    /// <summary>Checks the requests of a register that are answered together or were split from one: whether the links hold, and whether a common reply met the last day of each.</summary>
    /// <param name="requests">The register; kept while it is checked.</param>
    /// <returns>The findings, in the order of the requests; each cites 法释〔2025〕8号, art. 14 item 3, or the Fee Measures 2020, art. 4, as a reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> or one of them is null.</exception>
    public IReadOnlyList<Finding> CheckLinks(IEnumerable<DisclosureRequest> requests)
        => LinkedRequests.Check(Guard.NotNull(requests).Select(request => Guard.NotNull(request, nameof(requests))), Deadlines);

    /// <summary>The remedies against the reply to a request, or where there is none against silence or against its not being processed any more, as of <see cref="Today"/>.</summary>
    /// <param name="request">The request with its decision and reviews.</param>
    /// <returns>All remedies, those that are not open too, with the reason; none where nothing stands against the applicant, see the other form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">The law of remedies of that day is not known, see <see cref="RemediesCoveredFrom"/>.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    public IReadOnlyList<Remedy> Remedies(DisclosureRequest request) => Remedies(request, null);

    /// <summary>The remedies against the reply to a request, or where there is none against silence or against its not being processed any more.</summary>
    /// <param name="request">The request with its decision and reviews.</param>
    /// <param name="on">The day on which a remedy would be filed; null for <see cref="Today"/>. A reply that reaches the applicant later opens nothing yet.</param>
    /// <returns>
    /// All remedies, those that are not open too, with the reason: while the period of the reply runs, those against silence with their first day. A request that
    /// the law deems abandoned has those against that (2019, art. 30; Fee Measures 2020, arts 6 and 7), whether or not anybody recorded it. None while the applicant
    /// or an opinion is awaited, while the outcome of a reply is not recorded, after a withdrawal, and for a void entry. While a reply is on its way, or the time of an
    /// announcement runs, what opens when it reaches the applicant, by the texts of that day, and not yet.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">The law of remedies of that day is not known, see <see cref="RemediesCoveredFrom"/>.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered and cannot be projected.</exception>
    public IReadOnlyList<Remedy> Remedies(DisclosureRequest request, LocalDate? on) => Remedies(request, on, null);

    /// <summary>The remedies of one of those who asked together (a reading: each has its own, and what another filed does not stand against it).</summary>
    /// <param name="request">The request with its decision and reviews.</param>
    /// <param name="on">The day on which a remedy would be filed; null for <see cref="Today"/>.</param>
    /// <param name="applicantKey">The key of the applicant, see <see cref="RequestApplicant.Key"/> and <see cref="CoApplicant.Key"/>; null where one asked alone, or for all that was filed.</param>
    /// <returns>The same as for one who asked alone, without the reviews that another applicant filed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="LawNotInForceException">The law of remedies of that day is not known, see <see cref="RemediesCoveredFrom"/>.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered and cannot be projected.</exception>
    public IReadOnlyList<Remedy> Remedies(DisclosureRequest request, LocalDate? on, string? applicantKey)
    {
        var day = on ?? Today;
        return Challenged(Guard.NotNull(request), day) is { } query ? Reviews.Remedies.On(query.FiledBy(applicantKey), day, Deadlines.Counting, RemedyReadings)
            : RemedyQuery.Coming(request, day) is { } coming ? Reviews.Remedies.FromThen(coming.FiledBy(applicantKey), Deadlines.Counting, RemedyReadings)
            : [];
    }

    // What stands against the applicant on a day: the reply that reached it, or the abandonment that the law deems, or the silence now or to come.
    private RemedyQuery? Challenged(DisclosureRequest request, LocalDate day)
    {
        if (RemadeReply.OpenOrderOf(request, day) is not null && Assess(request, day) is { RemadeDeadline: { } ordered } silent && day > ordered.DueDate)
        {
            return RemedyQuery.ForSilence(silent);
        }

        if (RemedyQuery.Of(request, day) is { } reply)
        {
            return WithLateness(reply, request, day);
        }

        var reading = Assess(request, day);
        return reading.Status!.Value.Kind switch
        {
            RequestStatusKind.OnTrack or RequestStatusKind.DueSoon or RequestStatusKind.DueToday or RequestStatusKind.Overdue => RemedyQuery.ForSilence(reading),
            RequestStatusKind.AwaitsDecision or RequestStatusKind.Closed => RemedyQuery.ForAbandonment(reading),
            _ => null,
        };
    }

    // A reply after the last day is an act of its own, and its lateness another matter; of one made anew the first one's lateness is past.
    private RemedyQuery WithLateness(RemedyQuery reply, DisclosureRequest request, LocalDate day)
        => request.RemadeDecision is null && !RemadeReply.IsOrderedBy(request.Reviews, day) && Deadlines.TryRead(request, day, out var reading) && reading is { Status.Kind: RequestStatusKind.AnsweredLate }
            ? reply with { LateSince = reading.Deadline.LimitDate }
            : reply;

    /// <summary>The remedies against what a host describes itself: a reply of which no request is kept, a notice, a transfer.</summary>
    /// <param name="query">What is challenged and what is known of it.</param>
    /// <param name="on">The day on which a remedy would be filed; null for <see cref="Today"/>.</param>
    /// <returns>All remedies, those that are not open too, with the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is before the day from which the periods run.</exception>
    /// <exception cref="LawNotInForceException">The law of remedies of that day is not known, see <see cref="RemediesCoveredFrom"/>.</exception>
    public IReadOnlyList<Remedy> Remedies(RemedyQuery query, LocalDate? on)
        => Reviews.Remedies.On(query, on ?? Today, Deadlines.Counting, RemedyReadings);

    /// <summary>The last day of the reply that a reconsideration decision or a judgment orders.</summary>
    /// <param name="request">The request, whose regime gives the period where the decision sets none (a reading).</param>
    /// <param name="review">The decided reconsideration or suit.</param>
    /// <returns>The deadline with its steps; null while the case is not decided or where its decision orders no reply.</returns>
    /// <remarks>
    /// The day that the decision names, or its period, or 20 working days for a judgment to disclose in a suit filed from 1 June 2025 (法释〔2025〕8号,
    /// art. 11), or the period of a reply. A reconsideration decision binds from its delivery (行政复议法 2023, art. 75 paragraph 2), a judgment of the
    /// first instance when the 15 days of appeal have passed (行政诉讼法, art. 85).
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by the calendar and cannot be projected.</exception>
    public RuleDeadline? RemadeReplyDeadline(DisclosureRequest request, ReviewCase review)
        => RemadeReply.DueAfter(review, Deadlines.Counting, Deadlines.RegimeOf(request));

    /// <summary>The last days of the steps of a reconsideration, or the last day on which a court registers a suit, under the law of the day of filing.</summary>
    /// <param name="reconsideration">The case.</param>
    /// <returns>Acceptance, where it was asked for the correction, copy, answer and, unless it is suspended, decision, in this order; of a suit the day of registration alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reconsideration"/> is null.</exception>
    /// <exception cref="ArgumentException">The case is simplified although it was filed before 2024, or simplified and extended.</exception>
    /// <exception cref="LawNotInForceException">The case was filed before 1 January 2018, when the law of 2017 came into force.</exception>
    /// <exception cref="CalendarCoverageException">A working-day period leaves the days that the calendar covers.</exception>
    public IReadOnlyList<ReviewTerm> ReviewTerms(ReviewCase reconsideration) => ReconsiderationTerms.Of(reconsideration, Calendars.Current);
}
