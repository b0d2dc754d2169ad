using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>Which remedies are open on a day against a reply, against silence and against other acts, by when, and under which articles.</summary>
/// <remarks>
/// <para>Since 1 January 2024 a refusal under articles 14, 15 or 16 of the Regulations has to go to reconsideration before court
/// (行政复议法 2023 art. 23; read by the SPC in 2025 as covering those articles only). Suits that the courts do not hear are those of 法释〔2025〕8号,
/// art. 10, filed from 1 June 2025, and of 法释〔2011〕17号, art. 2, before; that the day of filing chooses between them is a reading.</para>
/// <para>Periods are calendar periods from the day after the day zero: 60 days for reconsideration; six months for a suit, three before 1 May
/// 2015; 15 days for a suit after reconsideration. Who was not told has one year at most; five years from the decision is the outer limit.
/// A last day on a day off rolls over to the next working day; that the outer limits roll too is a reading. The law of the day asked for is
/// applied; what the texts leave open is in <see cref="RemedyReadings"/>.</para>
/// </remarks>
internal static class Remedies
{
    internal static readonly LocalDate ReviewFirstFrom = Instrument.ReconsiderationLaw2023.EffectiveFrom!.Value;

    // The periods have to end within the calendar of the type.
    private static readonly LocalDate LastDay = new(9990, 12, 31);

    /// <summary>The first day whose law of remedies is known: 13 August 2011, when 法释〔2011〕17号 took effect. Periods of days before 8 February 2018 are from memory.</summary>
    public static LocalDate CoveredFrom { get; } = Instrument.DisclosureSuits2011.EffectiveFrom!.Value;

    /// <summary>The remedies on a day.</summary>
    /// <param name="query">The facts.</param>
    /// <param name="day">The day asked for, on which it would be filed; not before day zero, except against silence.</param>
    /// <param name="calendar">The calendar that last days roll over by.</param>
    /// <param name="readings">The readings where the texts are silent; <see cref="RemedyReadings.Default"/> when null.</param>
    /// <returns>All remedies, those that are not open too, with the reason and with what remains.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The query has a decision after its delivery.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before day zero and the query is not about silence, or a day is after 9990-12-31.</exception>
    /// <exception cref="LawNotInForceException"><paramref name="day"/> is before <see cref="CoveredFrom"/>, or for a fee decision before 1 January 2021.</exception>
    public static IReadOnlyList<Remedy> On(RemedyQuery query, LocalDate day, WorkingDayCalendar calendar, RemedyReadings? readings = null)
        => TryOn(query, day, calendar, out var remedies, readings) ? remedies : throw LawNotInForceException.OfRemedies(day, First(query));

    /// <summary>The remedies on a day, where the law of the day is known.</summary>
    /// <param name="query">The facts.</param>
    /// <param name="day">The day asked for, on which it would be filed; not before day zero, except against silence.</param>
    /// <param name="calendar">The calendar that last days roll over by.</param>
    /// <param name="remedies">The remedies, or null.</param>
    /// <param name="readings">The readings where the texts are silent; <see cref="RemedyReadings.Default"/> when null.</param>
    /// <returns><c>false</c> where <paramref name="day"/> is before <see cref="CoveredFrom"/>, or for a fee decision before 1 January 2021.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The query has a decision after its delivery.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before day zero and the query is not about silence, or a day is after 9990-12-31.</exception>
    public static bool TryOn(
        RemedyQuery query, LocalDate day, WorkingDayCalendar calendar, [NotNullWhen(true)] out IReadOnlyList<Remedy>? remedies, RemedyReadings? readings = null)
    {
        Guard.NotNull(query);
        Guard.NotNull(calendar);
        var zero = query.RunsFrom;
        if (LocalDate.Max(day, zero) > LastDay)
        {
            throw Reason.With(new ArgumentOutOfRangeException(nameof(day), DateText.Iso(day), $"The day must not be after {DateText.Iso(LastDay)}."), $"日期不得晚于{DateText.Iso(LastDay)}");
        }

        if (query.DecidedOn is { } decided && decided > zero)
        {
            throw Reason.With(new ArgumentException($"The decision of {DateText.Iso(decided)} must not be after its delivery on {DateText.Iso(zero)}.", nameof(query)), $"作出决定之日{DateText.Iso(decided)}不得晚于送达之日{DateText.Iso(zero)}");
        }

        if (day < zero && query.Target != RemedyTarget.Silence)
        {
            throw Reason.With(new ArgumentOutOfRangeException(nameof(day), DateText.Iso(day), $"The day must not be before the delivery on {DateText.Iso(zero)}."), $"日期不得早于送达之日{DateText.Iso(zero)}");
        }

        remedies = day < First(query).EffectiveFrom ? null : RemedyRules.All(new RemedyFacts(query, day, calendar, readings ?? RemedyReadings.Default));
        return remedies is not null;
    }

    /// <summary>What opens when an act that is on its way reaches the person: nothing is open before.</summary>
    /// <param name="query">The facts, with the day on which it arrives.</param>
    /// <param name="calendar">The calendar that last days roll over by.</param>
    /// <param name="readings">The readings where the texts are silent.</param>
    /// <returns>The remedies of the day of arrival, by its texts; those that are open then, or depend, open then.</returns>
    internal static IReadOnlyList<Remedy> FromThen(RemedyQuery query, WorkingDayCalendar calendar, RemedyReadings readings)
        => query.RunsFrom > LastDay ? [] : ValueList.Copy(On(query, query.RunsFrom, calendar, readings).Select(r => r.Kind != RemedyKind.Complaint && r.Status is RemedyStatus.Open or RemedyStatus.Depends ? r with { Status = RemedyStatus.NotYetOpen } : r));

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

        return Guard.NotNull(outcome) == Outcome.Partial ? withheldUnder?.IsExemption : outcome.IsExemption;
    }

    /// <summary>The instrument with which the law of the query begins.</summary>
    private static Instrument First(RemedyQuery query)
        => query.Target == RemedyTarget.FeeDecision ? Instrument.FeeMeasures2020 : Instrument.DisclosureSuits2011;
}
