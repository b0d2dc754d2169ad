using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>The periods of the reconsideration organ itself.</summary>
/// <remarks>
/// The law of the day of filing counts; the periods run from the day the organ received the application. Ordinary procedure: decision within 60 days of acceptance, extended by at most 30 (2017, art.
/// 31; 2023, art. 62). Simplified procedure, since 2024 and allowed for disclosure cases (arts 53 and 54): 30 days, no extension.
/// The 60 and 30 days are calendar days and roll over days off; periods of 3, 5, 7 and 10 days are working days in 2023 (art. 88),
/// in 2017 those of 5 and 7 only (art. 40). Day zero is the day that starts a period. A suspension (2023, art. 39) is left out of the period of the
/// decision; while it lasts there is no last day of the decision.
/// </remarks>
internal static class ReconsiderationTerms
{
    /// <summary>The last days of the steps of a reconsideration, or the last day on which a court registers a suit.</summary>
    /// <param name="reconsideration">The case.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>Acceptance, where it was asked for the correction, copy, answer and, unless it is suspended, decision, in this order; while it is suspended on a ground that ends it, the day from which it ends. Of a suit the day of registration alone.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The case is simplified although it was filed before 2024, or simplified and extended.</exception>
    /// <exception cref="LawNotInForceException">The case was filed before 1 January 2018, when the law of 2017 came into force.</exception>
    /// <exception cref="CalendarCoverageException">A working-day period leaves the days that the calendar covers.</exception>
    public static IReadOnlyList<ReviewTerm> Of(ReviewCase reconsideration, WorkingDayCalendar calendar)
    {
        Guard.NotNull(calendar);
        return Guard.NotNull(reconsideration).Kind == ReviewKind.Suit ? ValueList.Copy<ReviewTerm>([Docketing(reconsideration, calendar)]) : OfReview(Checked(reconsideration), calendar);
    }

    private static ValueList<ReviewTerm> OfReview(ReviewCase item, WorkingDayCalendar calendar)
    {
        var is2023 = item.FiledOn >= Remedies.ReviewFirstFrom;
        var law = is2023 ? Instrument.ReconsiderationLaw2023 : Instrument.ReconsiderationLaw2017;
        var accepted = AcceptedOn(item, calendar);
        var copy = calendar.AddWorkingDays(accepted, item.IsSimplified ? 3 : 7);
        var copySource = law.Article(item.IsSimplified ? 54 : is2023 ? 48 : 23);
        var answer = is2023 ? new PeriodEnd(default, calendar.AddWorkingDays(copy, item.IsSimplified ? 5 : 10), false) : PeriodEnd.Of(copy.PlusDays(10), calendar);
        List<ReviewTerm> terms = [new(ReviewTermKind.Acceptance, calendar.AddWorkingDays(Examined(item), 5), false, law.Article(is2023 ? 30 : 17))];
        if (is2023 && item.CorrectionNoticedOn is { } noticed)
        {
            terms.Add(new(ReviewTermKind.Correction, calendar.AddWorkingDays(noticed, 10), false, law.Article(31)));
        }

        terms.Add(new(ReviewTermKind.Copy, copy, false, copySource));
        terms.Add(new(ReviewTermKind.Answer, answer.Day, answer.IsProvisional, copySource));
        if (DecisionDue(item, calendar) is { } decision)
        {
            terms.Add(new(ReviewTermKind.Decision, decision.Day, decision.IsProvisional, law.Article(is2023 ? 62 : 31)));
        }

        // A ground that goes on ends the case: death, incapacity or a body that has ceased, with nobody who takes its place.
        if (is2023 && item.Suspensions.FirstOrDefault(s => s.Through is null && s.EndsTheCase) is { } standing)
        {
            var ends = PeriodEnd.Of(standing.From.PlusDays(60), calendar);
            terms.Add(new(ReviewTermKind.Termination, ends.Day, ends.IsProvisional, law.Article(41, null, 5)));
        }

        return ValueList.Copy(terms);
    }

    /// <summary>The last day of the decision; null while the reconsideration is suspended.</summary>
    internal static PeriodEnd? DecisionDue(ReviewCase item, WorkingDayCalendar calendar)
        => item.Suspensions.Any(s => s.Through is null)
            ? null
            : PeriodEnd.Of(AcceptedOn(item, calendar).PlusDays((item.IsSimplified ? 30 : item.IsExtended ? 90 : 60) + item.Suspensions.Sum(s => s.Days)), calendar);

    /// <summary>行政诉讼法, art. 51: within seven days of receiving the claim, calendar days that roll over.</summary>
    private static ReviewTerm Docketing(ReviewCase suit, WorkingDayCalendar calendar)
    {
        var end = PeriodEnd.Of((suit.ReceivedOn ?? suit.FiledOn).PlusDays(7), calendar);
        var law = suit.FiledOn >= Instrument.LitigationLaw2017.EffectiveFrom ? Instrument.LitigationLaw2017.Article(51, 2)
            : suit.FiledOn >= Instrument.LitigationLaw2014.EffectiveFrom ? Instrument.LitigationLaw2014.Article(51, 2)
            : Instrument.LitigationLaw1989.Article(42);
        return new(ReviewTermKind.Docketing, end.Day, end.IsProvisional, law);
    }

    /// <summary>The day from which the application is examined: that of the corrected one, where there is one (2023, art. 31).</summary>
    private static LocalDate Examined(ReviewCase item) => item.CorrectedOn ?? item.ReceivedOn ?? item.FiledOn;

    // Silence for five working days is acceptance since 2024 (art. 30); before, an application counted as accepted when it came (art. 17).
    private static LocalDate AcceptedOn(ReviewCase item, WorkingDayCalendar calendar)
        => item.AcceptedOn
            ?? (item.FiledOn >= Remedies.ReviewFirstFrom && calendar.TryAddWorkingDays(Examined(item), 5, out var silent) ? silent : Examined(item));

    private static ReviewCase Checked(ReviewCase item)
    {
        if (item.FiledOn < Instrument.ReconsiderationLaw2017.EffectiveFrom)
        {
            throw LawNotInForceException.OfRemedies(item.FiledOn, Instrument.ReconsiderationLaw2017);
        }

        return item.IsSimplified && (item.IsExtended || item.FiledOn < Remedies.ReviewFirstFrom)
            ? throw new ArgumentException("The simplified procedure exists since 2024-01-01 and has no extension.", nameof(item))
            : item;
    }
}
