using GovDisclosure.Calendars;
using GovDisclosure.Fees;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure;

/// <content>Days that the law sets, and the notices that move them.</content>
public sealed partial class DisclosureService
{
    /// <summary>The last day for publishing information proactively (主动公开).</summary>
    /// <param name="created">The day on which the information came into being or was changed; day zero.</param>
    /// <returns>The deadline under the regime of that day (2007, art. 18; 2019, art. 26).</returns>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on <paramref name="created"/>.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered by the calendar and cannot be projected.</exception>
    public RuleDeadline PublicationDeadline(LocalDate created)
        => DisclosureDeadlines.Publication(created, Deadlines.Counting, RegimeOn(created) ?? throw NotInForce(created));

    /// <summary>The last day for publishing the annual report of a year.</summary>
    /// <param name="kind">The kind of organ.</param>
    /// <param name="year">The year that the report is about, from 1 to 9998.</param>
    /// <returns>The deadline under the regime of 1 January after the year (2007, art. 31; 2019, art. 49; the notices of 2019 and 2021).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="OrganKind"/>, or <paramref name="year"/> is below 1 or above 9998.</exception>
    /// <exception cref="LawNotInForceException">None of <see cref="DisclosureRegime"/> was in force on 1 January after the year.</exception>
    public RuleDeadline ReportDeadline(OrganKind kind, int year)
    {
        var day = new LocalDate(Guard.InRange(year, 1, 9998) + 1, 1, 1);
        return DisclosureDeadlines.AnnualReport(kind, year, Calendars.Current, RegimeOn(day) ?? throw NotInForce(day));
    }

    /// <summary>The tariff in force on a day: the last of <see cref="Tariffs"/> that is.</summary>
    /// <param name="day">The day of receipt.</param>
    /// <returns>The tariff; null where none is in force.</returns>
    public FeeTariff? TariffOn(LocalDate day) => Tariffs.LastOrDefault(tariff => tariff.IsInForceOn(day));

    /// <summary>The tariff in force on a day: the last of <see cref="Tariffs"/> that is.</summary>
    /// <param name="day">The day of receipt.</param>
    /// <returns>The tariff.</returns>
    /// <exception cref="LawNotInForceException">None is in force; the message says what the law of that day was.</exception>
    public FeeTariff TariffInForceOn(LocalDate day) => TariffOn(day) ?? throw FeeTariff.NotInForce(day);

    /// <summary>Puts a holiday notice into the calendar of every service over the same <see cref="Calendars"/>.</summary>
    /// <param name="stream">The notice (<c>govdisclosure/holiday-notice/1</c>); read to its end, left open.</param>
    /// <param name="fileName">The name of the file for messages.</param>
    /// <param name="requests">The requests whose days may move; null for none.</param>
    /// <returns>The notice, what its review noticed, and the open requests whose last day moves.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="Json.DataFileException">The file cannot be used; every mistake is listed with line and path. Nothing was changed.</exception>
    /// <exception cref="ArgumentException">The calendar holds a different notice of the same number. Nothing was changed.</exception>
    public LoadedNotice LoadNotice(Stream stream, string fileName, IEnumerable<DisclosureRequest>? requests = null)
        => LoadNotice(HolidayNotice.Load(stream, fileName), requests ?? []);

    /// <summary>Puts a holiday notice into the calendar of every service over the same <see cref="Calendars"/>.</summary>
    /// <param name="notice">The notice; one that the calendar holds already changes nothing.</param>
    /// <param name="requests">The requests whose days may move.</param>
    /// <returns>The notice, what its review noticed, and the open requests whose last day moves.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> or <paramref name="requests"/>, or one of them, is null.</exception>
    /// <exception cref="ArgumentException">The calendar holds a different notice of the same number. Nothing was changed.</exception>
    public LoadedNotice LoadNotice(HolidayNotice notice, IEnumerable<DisclosureRequest> requests)
    {
        Guard.NotNull(notice);
        Guard.NotNull(requests);
        WorkingDayCalendar before, after;
        do
        {
            before = Calendars.Current;
            after = before.With(notice);
        }
        while (!Calendars.TryReplace(before, after));

        return new LoadedNotice(notice, DeadlineMove.Between(requests, DeadlinesOver(before), DeadlinesOver(after)));
    }

    private LawNotInForceException NotInForce(LocalDate day) => LawNotInForceException.OfRegulations(day, Regimes[0].InForceFrom);
}
