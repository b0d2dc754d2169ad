using GovDisclosure.Calendars;
using GovDisclosure.Cases;
using GovDisclosure.Fees;
using GovDisclosure.Internal;
using GovDisclosure.Law;
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
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered and cannot be projected.</exception>
    public RequestReading Assess(DisclosureRequest request, LocalDate? on = null) => Deadlines.Read(request, on ?? Today);

    /// <summary>Where a request stands.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day asked about: events after it are left out; null for <see cref="Today"/>.</param>
    /// <returns>The status with its deadline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered and cannot be projected.</exception>
    public RequestStatus Status(DisclosureRequest request, LocalDate? on = null) => Deadlines.Status(request, on ?? Today);

    /// <summary>Why a request is due when it is, step by step with articles, in both languages.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day whose knowledge counts; null for <see cref="Today"/>.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered and cannot be projected.</exception>
    public DeadlineExplanation Explain(DisclosureRequest request, LocalDate? on = null) => Assess(request, on).Explain();

    /// <summary>What requests cost, by applicant and month, under the tariff in force on the day of the last receipt.</summary>
    /// <param name="requests">The requests, in any order.</param>
    /// <returns>The ledger; requests that were received when the tariff was not in force are among its findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> or one of them is null.</exception>
    /// <exception cref="FeeNotInForceException">None of <see cref="Tariffs"/> is in force on the day of the last receipt.</exception>
    /// <exception cref="ArgumentException">The tariff has no scale for a basis that is used.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A month takes more places than the scale can price.</exception>
    public FeeLedger Fees(IEnumerable<DisclosureRequest> requests)
    {
        DisclosureRequest[] all = [.. Guard.NotNull(requests)];
        var last = all.Length == 0 ? Today : all.Max(request => Guard.NotNull(request, nameof(requests)).Receipt.Arrived);
        var tariff = TariffOn(last) ?? throw new FeeNotInForceException(last, FeeTariffs.PeriodOn(last));
        return FeeLedger.Build(all, new FeeLedgerOptions { Tariff = tariff, PageChargedTakesPlace = PageChargedTakesPlace });
    }

    /// <summary>What one applicant's requests of a calendar month cost.</summary>
    /// <param name="requests">The requests of the applicant, or of many.</param>
    /// <param name="applicantKey">The applicant, see <see cref="RequestApplicant.Key"/>.</param>
    /// <param name="month">The calendar month of receipt.</param>
    /// <param name="organ">The organ that received them, where the requests name theirs; each organ counts for itself.</param>
    /// <returns>The month; null where the applicant has no request in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/>, one of them, or <paramref name="applicantKey"/> is null.</exception>
    /// <exception cref="FeeNotInForceException">None of <see cref="Tariffs"/> is in force on the day of the last receipt.</exception>
    public FeeMonth? FeeOfMonth(IEnumerable<DisclosureRequest> requests, string applicantKey, YearMonth month, string? organ = null)
        => Fees(requests).Month(organ is null ? Guard.NotNull(applicantKey) : organ + "/" + Guard.NotNull(applicantKey), month);

    /// <summary>The remedies against the reply to a request, or against silence where there is none.</summary>
    /// <param name="request">The request with its decision and reviews.</param>
    /// <param name="on">The day on which a remedy would be filed; null for <see cref="Today"/>.</param>
    /// <returns>All remedies, those that are not open too, with the reason; none while the reply is not overdue, or while the applicant is awaited.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is before the reply reached the applicant.</exception>
    /// <exception cref="RemedyLawNotCoveredException">The law of remedies of that day is not known, see <see cref="Reviews.Remedies.CoveredFrom"/>.</exception>
    /// <exception cref="RegimeNotInForceException">None of <see cref="Regimes"/> was in force on the day of receipt.</exception>
    public IReadOnlyList<Remedy> Remedies(DisclosureRequest request, LocalDate? on = null)
    {
        var day = on ?? Today;
        if (Guard.NotNull(request).Decision is { Result: not null })
        {
            return Reviews.Remedies.On(RemedyQuery.For(request), day, Calendars.Current, RemedyReadings);
        }

        var reading = Assess(request, day);
        return reading.Status is { Kind: RequestStatusKind.Overdue } && RemedyQuery.ForSilence(reading) is { } silence
            ? Reviews.Remedies.On(silence, day, Calendars.Current, RemedyReadings)
            : [];
    }
}
