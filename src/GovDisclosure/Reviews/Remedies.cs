using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Requests;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>Which remedies are open against a decision on a day, by when, and under which articles.</summary>
/// <remarks>
/// <para>Since 1 January 2024 a refusal under articles 14, 15 or 16 of the Regulations has to go to reconsideration before court
/// (行政复议法 2023 art. 23; read by the SPC in 2025 as covering those articles only); every other outcome may be sued over directly.
/// A fee decision cannot be challenged alone (《办法》 art. 7).</para>
/// <para>Periods are calendar periods from the day after the day zero: 60 days for reconsideration; six months for a suit; 15 days for a
/// suit after reconsideration. Who was not told has one year at most; five years from the decision is the outer limit. A last day
/// on a day off rolls over to the next working day; that the outer limits roll too is a reading. The law of the day asked for is
/// applied.</para>
/// </remarks>
public static class Remedies
{
    internal static readonly LocalDate ReviewFirstFrom = Instruments.ReconsiderationLaw2023.EffectiveFrom!.Value;

    // The periods have to end within the calendar of the type.
    private static readonly LocalDate LastDay = new(9990, 12, 31);

    /// <summary>The first day whose law of remedies is known: 8 February 2018, when 法释〔2018〕1号 took effect, which sets the periods of suits.</summary>
    public static LocalDate CoveredFrom { get; } = Instruments.LitigationInterpretation2018.EffectiveFrom!.Value;

    /// <summary>The remedies against a decision on a day.</summary>
    /// <param name="query">The facts.</param>
    /// <param name="day">The day asked for, not before the delivery.</param>
    /// <param name="calendar">The calendar that last days roll over by.</param>
    /// <returns>All remedies, those that are not open too, with the reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The query has a decision after its delivery.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before the delivery, or after 9990-12-31.</exception>
    /// <exception cref="RemedyLawNotCoveredException"><paramref name="day"/> is before <see cref="CoveredFrom"/>.</exception>
    public static IReadOnlyList<Remedy> On(RemedyQuery query, LocalDate day, WorkingDayCalendar calendar)
        => TryOn(query, day, calendar, out var remedies) ? remedies : throw new RemedyLawNotCoveredException(day, Instruments.LitigationInterpretation2018);

    /// <summary>The remedies against a decision on a day, where the law of the day is known.</summary>
    /// <param name="query">The facts.</param>
    /// <param name="day">The day asked for, not before the delivery.</param>
    /// <param name="calendar">The calendar that last days roll over by.</param>
    /// <param name="remedies">The remedies, or null.</param>
    /// <returns><c>false</c> where <paramref name="day"/> is before <see cref="CoveredFrom"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The query has a decision after its delivery.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before the delivery, or after 9990-12-31.</exception>
    public static bool TryOn(RemedyQuery query, LocalDate day, WorkingDayCalendar calendar, [NotNullWhen(true)] out IReadOnlyList<Remedy>? remedies)
    {
        Guard.NotNull(query);
        Guard.NotNull(calendar);
        if (day > LastDay)
        {
            throw new ArgumentOutOfRangeException(nameof(day), DateText.Iso(day), $"The day must not be after {DateText.Iso(LastDay)}.");
        }

        if (query.DecidedOn is { } decided && decided > query.DeliveredOn)
        {
            throw new ArgumentException($"The decision of {DateText.Iso(decided)} must not be after its delivery on {DateText.Iso(query.DeliveredOn)}.", nameof(query));
        }

        if (day < query.DeliveredOn)
        {
            throw new ArgumentOutOfRangeException(nameof(day), DateText.Iso(day), $"The day must not be before the delivery on {DateText.Iso(query.DeliveredOn)}.");
        }

        remedies = day < CoveredFrom ? null : new RemedyRules(query, day, calendar).All();
        return remedies is not null;
    }

    /// <summary>The remedies against a fee decision: none of its own.</summary>
    /// <param name="day">The day asked for.</param>
    /// <returns>Reconsideration and suit as not available, with what is open instead.</returns>
    /// <exception cref="RemedyLawNotCoveredException"><paramref name="day"/> is before the Measures of 2020 came into force.</exception>
    public static IReadOnlyList<Remedy> AgainstFeeDecision(LocalDate day)
    {
        var measures = Instruments.FeeMeasures2020;
        if (day < measures.EffectiveFrom!.Value)
        {
            throw new RemedyLawNotCoveredException(day, measures);
        }

        var text = new LocalizedText(
            "收费决定不单独申请行政复议或者提起行政诉讼；缴费期满后，可以对不再处理的行为申请行政复议或者提起行政诉讼",
            "a fee decision is not challenged alone; after the period of payment the act of not processing the request any more can be");
        return ValueList.Copy<Remedy>(
        [
            new(RemedyKind.Reconsideration, RemedyStatus.NotAvailable, text, [measures.Article(7)]),
            new(RemedyKind.DirectSuit, RemedyStatus.NotAvailable, text, [measures.Article(7)]),
            new(
                RemedyKind.Complaint,
                RemedyStatus.Open,
                new("可以向政府信息公开工作主管部门投诉、举报", "a complaint to the competent department is open"),
                [measures.Article(9) with { Point = Verification.FromMemory }]),
        ]);
    }

    /// <summary>Whether the outcome has to go to reconsideration before court on a day.</summary>
    /// <param name="outcome">How the request ended.</param>
    /// <param name="withheldUnder">The ground of the withheld part of a partly granted request; null where it is not known or nothing was withheld.</param>
    /// <param name="day">The day on which it would be filed.</param>
    /// <returns><c>true</c> for a refusal under articles 14 to 16 from 1 January 2024; null for a partly granted request whose ground is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public static bool? NeedsReconsiderationFirst(Outcome outcome, Outcome? withheldUnder, LocalDate day)
    {
        if (day < ReviewFirstFrom)
        {
            return false;
        }

        return Guard.NotNull(outcome) == Outcomes.Partial ? withheldUnder?.IsExemption : outcome.IsExemption;
    }
}
