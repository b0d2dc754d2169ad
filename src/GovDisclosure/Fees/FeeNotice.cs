using GovDisclosure.Calendars;
using GovDisclosure.Cases;
using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Requests;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>A fee notice (收费通知) and what follows from it: payment or abandonment.</summary>
/// <remarks>
/// 《办法》 art. 6: the notice goes out within the handling period and states basis, standard, amount and way of payment; the fee is paid
/// within 20 working days from the day after its receipt; unpaid, the request is deemed abandoned; paid, the handling period is
/// counted anew from the day after (that last point is from memory). Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record FeeNotice
{
    /// <summary>Makes a notice.</summary>
    /// <param name="quote">What is charged, with its basis and standard.</param>
    /// <param name="sentOn">The day the notice went out.</param>
    /// <param name="receivedOn">The day the applicant received it: day zero of the period of payment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quote"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="receivedOn"/> is before <paramref name="sentOn"/>.</exception>
    /// <exception cref="FeeNotInForceException"><paramref name="sentOn"/> is before 1 January 2021.</exception>
    public FeeNotice(FeeQuote quote, LocalDate sentOn, LocalDate receivedOn)
        : this(Guard.NotNull(quote).Amount, quote.Source, sentOn, receivedOn)
    {
    }

    /// <summary>Makes the notice of a request in a month's ledger.</summary>
    /// <param name="entry">The request's entry in the ledger.</param>
    /// <param name="sentOn">The day the notice went out.</param>
    /// <param name="receivedOn">The day the applicant received it: day zero of the period of payment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="receivedOn"/> is before <paramref name="sentOn"/>.</exception>
    /// <exception cref="FeeNotInForceException"><paramref name="sentOn"/> is before 1 January 2021.</exception>
    public FeeNotice(FeeLedgerEntry entry, LocalDate sentOn, LocalDate receivedOn)
        : this(Guard.NotNull(entry).Amount, entry.Scale.Source, sentOn, receivedOn)
    {
    }

    private FeeNotice(decimal amount, Citation source, LocalDate sentOn, LocalDate receivedOn)
    {
        FeeTariffs.InForceOn(sentOn);
        Amount = amount;
        Source = source;
        SentOn = sentOn;
        ReceivedOn = receivedOn >= sentOn
            ? receivedOn
            : throw new ArgumentOutOfRangeException(nameof(receivedOn), DateText.Iso(receivedOn), $"The notice must not be received before it went out on {DateText.Iso(sentOn)}.");
    }

    /// <summary>The amount in yuan.</summary>
    public decimal Amount { get; }

    /// <summary>The article of the standard.</summary>
    public Citation Source { get; }

    /// <summary>The day the notice went out.</summary>
    public LocalDate SentOn { get; }

    /// <summary>The day the applicant received it.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The way of payment that the notice states; null where it is not recorded.</summary>
    public string? PaymentWay { get; init; }

    /// <summary>The last day of payment: the twentieth working day after the receipt.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The day, inclusive.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarCoverageException">The period leaves the days that the calendar covers.</exception>
    public LocalDate PaymentDue(WorkingDayCalendar calendar)
        => Guard.NotNull(calendar).AddWorkingDays(ReceivedOn, Regimes.Of2019.PaymentWorkingDays!.Value);

    /// <summary>Where the notice stands on a day.</summary>
    /// <param name="account">The account of the request's fee.</param>
    /// <param name="day">The day; only movements up to it are read.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CalendarCoverageException">The period leaves the days that the calendar covers.</exception>
    public FeeNoticeState StateOn(FeeAccount account, LocalDate day, WorkingDayCalendar calendar)
    {
        var due = PaymentDue(calendar);
        return PaidOn(account, day) is { } paid
            ? paid <= due ? FeeNoticeState.Paid : FeeNoticeState.PaidLate
            : day <= due ? FeeNoticeState.AwaitingPayment : FeeNoticeState.Abandoned;
    }

    /// <summary>The outcome of the request when the fee was not paid in time.</summary>
    /// <param name="account">The account of the request's fee.</param>
    /// <param name="day">The day.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns><see cref="Outcomes.AbandonedNoFee"/> when the notice is unpaid and its period over; null otherwise.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CalendarCoverageException">The period leaves the days that the calendar covers.</exception>
    public Outcome? OutcomeOn(FeeAccount account, LocalDate day, WorkingDayCalendar calendar)
        => StateOn(account, day, calendar) == FeeNoticeState.Abandoned ? Outcomes.AbandonedNoFee : null;

    /// <summary>Puts the notice, the payment in time or the abandonment on the course of the request.</summary>
    /// <param name="request">The request so far.</param>
    /// <param name="account">The account of the request's fee.</param>
    /// <param name="day">The day up to which is told.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The request with a longer course; that an unpaid one is abandoned, the course itself says. A notice of nothing changes nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CalendarCoverageException">The period leaves the days that the calendar covers.</exception>
    public DisclosureRequest AddTo(DisclosureRequest request, FeeAccount account, LocalDate day, WorkingDayCalendar calendar)
    {
        Guard.NotNull(request);
        if (Amount == 0m)
        {
            // Nothing to pay interrupts nothing.
            return request;
        }

        var noticed = request.With(RequestEvent.FeeNotice(SentOn, ReceivedOn));
        return StateOn(account, day, calendar) switch
        {
            FeeNoticeState.Paid or FeeNoticeState.PaidLate => noticed.With(RequestEvent.Payment(PaidOn(account, day)!.Value)),
            _ => noticed,
        };
    }

    /// <summary>Checks the notice against the handling period.</summary>
    /// <param name="request">The request before the notice.</param>
    /// <param name="calculator">The deadline calculator.</param>
    /// <returns>The finding <c>fee.notice-late</c> when the notice went out after the last day of the reply; else none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<Finding> Check(DisclosureRequest request, DeadlineCalculator calculator)
        => Guard.NotNull(calculator).TryDeadline(Guard.NotNull(request), out var deadline) && deadline.DueDate is { } due && SentOn > due
            ? ValueList.Copy<Finding>(
            [
                new(
                    "fee.notice-late",
                    Severity.Error,
                    request.Id ?? "fee",
                    new LocalizedText(
                        $"收费通知 {DateText.Iso(SentOn)} 发出，办理期限已于 {DateText.Iso(due)} 届满",
                        $"the fee notice went out on {DateText.Iso(SentOn)}, after the handling period ended on {DateText.Iso(due)}"))
                {
                    Source = Instruments.FeeMeasures2020.Article(6),
                    Expected = DateText.Iso(due),
                    Actual = DateText.Iso(SentOn),
                },
            ])
            : ValueList<Finding>.Empty;

    /// <summary>The day on which the payments up to <paramref name="day"/> covered the amount; null while they do not.</summary>
    private LocalDate? PaidOn(FeeAccount account, LocalDate day)
    {
        // What was corrected or waived before the notice went out is in its amount already.
        var balance = Amount;
        foreach (var movement in Guard.NotNull(account).Movements.Where(m => m.Day <= day).OrderBy(m => m.Day))
        {
            balance += movement.Kind switch
            {
                FeeMovementKind.Waived or FeeMovementKind.Corrected when movement.Day < SentOn => 0m,
                FeeMovementKind.Paid or FeeMovementKind.Waived => -movement.Amount,
                FeeMovementKind.Corrected or FeeMovementKind.Refunded => movement.Amount,
                _ => 0m,
            };
            if (balance <= 0)
            {
                return movement.Day;
            }
        }

        return balance <= 0 ? SentOn : null;
    }
}
