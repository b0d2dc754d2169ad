using GovDisclosure.Calendars;
using GovDisclosure.Reviews;
using GovDisclosure.Tests.Requests;

namespace GovDisclosure.Tests.LawCases;

/// <summary>
/// Silence (实施条例, art. 16; 行政诉讼法, art. 47; 法释〔2018〕1号, art. 66; 1989, art. 39) over generated years beside a slow plain count: the last day of the reply by walking
/// day by day, and the last days of reconsideration and suit by counting days and months on the fingers.
/// </summary>
public class SilenceYearTests
{
    private static readonly DisclosureService Service = new();
    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;

    // What can move the last day before there is silence: by the day of receipt.
    private static readonly Func<LocalDate, RequestEvent[]>[] Courses =
    [
        _ => [],
        day => [RequestEvent.Extension(day.PlusDays(5), 7)],
        day => [RequestEvent.Extension(day.PlusDays(1))],
        day => [RequestEvent.ThirdPartyConsulted(day.PlusDays(3)), RequestEvent.ThirdPartyAnswered(day.PlusDays(12))],
        day => [RequestEvent.CorrectionNotice(day.PlusDays(4), day.PlusDays(20)), RequestEvent.CorrectedRequest(day.PlusDays(11))],
        day => [RequestEvent.FeeNotice(day.PlusDays(4)), RequestEvent.Payment(day.PlusDays(9))],
        day => [RequestEvent.Of(RequestEventKind.Transfer, day.PlusDays(2))],
        day => [RequestEvent.Of(RequestEventKind.ReasonsAsked, day.PlusDays(2)), RequestEvent.Of(RequestEventKind.ReasonsGiven, day.PlusDays(8))],
    ];

    [Fact]
    public void Remedies_SilenceOnEveryReceiptOf2024_AgreeWithAPlainCount()
    {
        for (var received = new LocalDate(2024, 1, 1); received.Year == 2024; received = received.PlusDays(1))
        {
            foreach (var course in Courses)
            {
                var request = new DisclosureRequest(RequestChannel.InPerson, received).With(course(received));
                var due = new NaiveDeadline(request, DisclosureRegime.Of2019, China).Due()!.Value;
                Assert.All(Service.Remedies(request, due).Where(r => r.Kind is RemedyKind.Reconsideration or RemedyKind.DirectSuit), r => Assert.Equal((RemedyStatus.NotYetOpen, due.PlusDays(1)), (r.Status, r.From)));
                var remedies = Service.Remedies(request, due.PlusDays(1));
                Assert.Equal((Rolled(Walk(due, 60)), Rolled(Months(due, 6))), (Find(remedies, RemedyKind.Reconsideration).By, Find(remedies, RemedyKind.DirectSuit).By));
                Assert.All(remedies.Where(r => r.Kind is RemedyKind.Reconsideration or RemedyKind.DirectSuit), r => Assert.Equal(due.PlusDays(1), r.From));
            }
        }
    }

    // Each day of a receipt from the first law of remedies on: fifteen and twenty working days, three and six months by the law of the day after.
    [Fact]
    public void Remedies_SilenceOnEveryReceiptFrom2011To2025_HasThePeriodOfItsTime()
    {
        for (var received = new LocalDate(2011, 8, 15); received < new LocalDate(2025, 10, 1); received = received.PlusDays(1))
        {
            var due = received;
            if (received < new LocalDate(2019, 5, 15))
            {
                // 2007: a receipt on a day off counts as received on the next working day, as a court accepted.
                due = Rolled(due);
            }

            for (var left = received < new LocalDate(2019, 5, 15) ? 15 : 20; left > 0;)
            {
                due = due.PlusDays(1);
                left -= China.IsWorkingDay(due) ? 1 : 0;
            }

            var remedies = Service.Remedies(new DisclosureRequest(RequestChannel.InPerson, received), due.PlusDays(1));
            var months = due.PlusDays(1) < new LocalDate(2015, 5, 1) ? 3 : 6;
            Assert.Equal((received, Rolled(Walk(due, 60)), Rolled(Months(due, months))), (received, Find(remedies, RemedyKind.Reconsideration).By!.Value, Find(remedies, RemedyKind.DirectSuit).By!.Value));
        }
    }

    private static LocalDate Walk(LocalDate day, int days)
    {
        for (; days > 0; days--)
        {
            day = day.Day == CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) ? day.Month == 12 ? new(day.Year + 1, 1, 1) : new(day.Year, day.Month + 1, 1) : new(day.Year, day.Month, day.Day + 1);
        }

        return day;
    }

    private static LocalDate Months(LocalDate day, int months)
    {
        var (year, month) = day.Month + months > 12 ? (day.Year + 1, day.Month + months - 12) : (day.Year, day.Month + months);
        return new(year, month, Math.Min(day.Day, CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }

    private static LocalDate Rolled(LocalDate day)
    {
        while (!China.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static Remedy Find(IReadOnlyList<Remedy> remedies, RemedyKind kind) => remedies.Single(r => r.Kind == kind);
}
