using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

public sealed partial record HolidayNotice
{
    /// <summary>Compares the notice of a whole year with the law on holidays: what it may have been copied without.</summary>
    /// <returns>
    /// Warnings, in order: <c>notice.statutory-day-worked</c> for a statutory holiday that the notice leaves a working day, and
    /// <c>notice.balance</c> when the days off from Monday to Friday less the make-up workdays are not as many as the law gives.
    /// None for a notice that amends another, and for a year outside <see cref="StatutoryHolidays"/>.
    /// </returns>
    public IReadOnlyList<Finding> Review()
    {
        if (!CoversYear || Year is < WorkingDayCalendar.FirstProjectedYear or > WorkingDayCalendar.LastProjectedYear)
        {
            return ValueList<Finding>.Empty;
        }

        var findings = new List<Finding>();
        var named = Days.ToDictionary(d => d.Date);
        foreach (var holiday in StatutoryHolidays.Of(Year))
        {
            var worked = named.TryGetValue(holiday.Date, out var day) ? day.IsWorking : !IsWeekend(holiday.Date);
            if (worked)
            {
                var iso = DateText.Iso(holiday.Date);
                findings.Add(new Finding("notice.statutory-day-worked", Severity.Warning, iso, new LocalizedText(
                    $"{iso}是法定节假日（{holiday.Holiday.Chinese}），通知没有列为放假日",
                    $"{iso} is a statutory holiday ({holiday.Holiday.English}); the notice leaves it a working day"))
                {
                    Source = holiday.Rule,
                });
            }
        }

        var given = Days.Count(d => !d.IsWorking && !IsWeekend(d.Date)) - Days.Count(d => d.Kind == CalendarDayKind.MakeUpWorkday);
        var expected = StatutoryHolidays.CountOf(Year);
        if (given != expected)
        {
            var (actual, law) = (given.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture));
            findings.Add(new Finding("notice.balance", Severity.Warning, Number, new LocalizedText(
                $"周一至周五的放假日减去调休上班日为{actual}天，法定为{law}天",
                $"the days off from Monday to Friday less the make-up workdays are {actual}; the law gives {law}"))
            {
                Expected = law,
                Actual = actual,
                Source = StatutoryHolidays.Of(Year)[0].Rule,
            });
        }

        return ValueList.Copy(findings);
    }

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
