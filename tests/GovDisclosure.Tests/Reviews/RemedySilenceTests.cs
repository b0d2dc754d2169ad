using GovDisclosure.Calendars;
using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Reviews.RemedyCases;

namespace GovDisclosure.Tests.Reviews;

/// <summary>Silence: 实施条例 (2007), art. 16; 行政复议法 2017, art. 9, 2023, art. 20; 行政诉讼法, art. 47; 法释〔2018〕1号, art. 66.</summary>
public class RemedySilenceTests
{
    [Theory]
    [InlineData("2024-04-01", "2024-05-31", "2024-10-08", "1 October is a holiday")]
    [InlineData("2024-04-29", "2024-06-28", "2024-10-29", "after an extension")]
    [InlineData("2024-04-17", "2024-06-17", "2024-10-17", "after a consultation; 16 June is a Sunday")]
    [InlineData("2025-02-08", "2025-04-09", "2025-08-08", "D is a make-up Saturday")]
    [InlineData("2025-06-04", "2025-08-04", "2025-12-04", "3 August is a Sunday")]
    [InlineData("2025-07-02", "2025-09-01", "2026-01-04", "31 August is a Sunday; 2 January a holiday, the 4th a make-up Sunday")]
    [InlineData("2025-07-29", "2025-09-28", "2026-01-29", "27 September is a Saturday, the 28th a make-up Sunday")]
    [InlineData("2025-10-22", "2025-12-22", "2026-04-22", "21 December is a Sunday")]
    [InlineData("2018-03-26", "2018-05-25", "2018-09-26", "under the Regulations of 2007")]
    public void Silence_WorkedDays_RunFromTheEndOfThePeriod(string due, string review, string suit, string why)
    {
        var next = DateText(Day(due).PlusDays(1));
        Assert.True(Day(review) == AgainstSilence(due, next, RemedyKind.Reconsideration).By, why);
        Assert.True(Day(suit) == AgainstSilence(due, next, RemedyKind.DirectSuit).By, why);
        Assert.Equal(Day(next), AgainstSilence(due, next, RemedyKind.DirectSuit).From);
    }

    [Theory]
    [InlineData("2024-03-29", RemedyStatus.NotYetOpen, "before the last day")]
    [InlineData("2024-04-01", RemedyStatus.NotYetOpen, "on it the organ is still in time")]
    [InlineData("2024-04-02", RemedyStatus.Open, "the day after")]
    [InlineData("2024-05-31", RemedyStatus.Open, "the last day")]
    [InlineData("2024-06-03", RemedyStatus.Expired, "after it")]
    public void Reconsideration_Silence_OpensOnTheDayAfter(string on, RemedyStatus status, string why)
        => Assert.True(status == AgainstSilence("2024-04-01", on, RemedyKind.Reconsideration).Status, why);

    // 行政复议法 2023, art. 23 paragraph 1 item 3 beside 法释〔2025〕8号, art. 2 paragraph 2.
    [Theory]
    [InlineData("2023-12-29", "2023-11-01", RemedyStatus.Open, false, "before the law of 2023")]
    [InlineData("2024-01-02", "2023-11-01", RemedyStatus.Depends, true, "its first days")]
    [InlineData("2025-05-30", "2025-04-01", RemedyStatus.Depends, true, "before the interpretation of 2025")]
    [InlineData("2025-06-03", "2025-04-01", RemedyStatus.Open, true, "open, with the doubt")]
    public void DirectSuit_Silence_NamesTheDoubtOfArticle23(string on, string due, RemedyStatus status, bool doubt, string why)
    {
        var remedy = AgainstSilence(due, on, RemedyKind.DirectSuit);
        Assert.True(status == remedy.Status, why);
        Assert.Equal(doubt, remedy.Notes.Any(n => n.Citation is { ArticleNumber: 23, Item: 3, Verification: Verification.Interpretation } && n.In(Language.Chinese).StartsWith("存疑", StringComparison.Ordinal)));

        // Before the law of 2023 it says what becomes of it from 2024 on.
        Assert.Contains("第二十三条第一款第（三）项", remedy.Explain().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReviewFirstReading.Open, RemedyStatus.Open)]
    [InlineData(ReviewFirstReading.Unsettled, RemedyStatus.Depends)]
    [InlineData(ReviewFirstReading.ReviewFirst, RemedyStatus.NotAvailable)]
    public void DirectSuit_Silence_FollowsTheReading(ReviewFirstReading reading, RemedyStatus status)
    {
        var readings = new RemedyReadings { SilenceFrom2025 = new(reading, Instrument.ReconsiderationLaw2023.Article(23, 1, 3)) };
        Assert.Equal(status, AgainstSilence("2025-07-29", "2025-08-01", RemedyKind.DirectSuit, readings).Status);
    }

    [Fact]
    public void Silence_NotTold_IsNotLonger()
    {
        var query = RemedyQuery.Against(RemedyTarget.Silence, new(2024, 4, 1)) with { WasTold = false };
        var remedies = Remedies.On(query, new(2024, 4, 2), WorkingDayCalendar.China);
        Assert.Equal((Day("2024-05-31"), Day("2024-10-08")), (Find(remedies, RemedyKind.Reconsideration).By, Find(remedies, RemedyKind.DirectSuit).By));
    }

    // wuhan-taibei-2014: delivered 2014-01-01, D 2014-01-23, suit on 2014-03-25: within three months. Another: D 2015-01-06, suit on 2015-04-09:
    // three months end on 2015-04-06 (清明), rolled to 04-07, late by two days. heshun-2024: due 2025-01-13, not 01-10.
    [Theory]
    [InlineData("2014-01-23", "2014-03-25", "2014-04-23", RemedyStatus.Open)]
    [InlineData("2015-01-06", "2015-04-09", "2015-04-07", RemedyStatus.Expired)]
    [InlineData("2015-01-06", "2015-04-07", "2015-04-07", RemedyStatus.Open)]
    [InlineData("2015-12-01", "2016-03-01", "2016-06-01", RemedyStatus.Open)]
    [InlineData("2025-01-13", "2025-06-03", "2025-07-14", RemedyStatus.Open)]
    public void DirectSuit_RealCases_HaveThePeriodOfTheirTime(string due, string filed, string by, RemedyStatus status)
    {
        var remedy = AgainstSilence(due, filed, RemedyKind.DirectSuit);
        Assert.Equal((Day(by), status), (remedy.By, remedy.Status));
    }

    [Fact]
    public void DirectSuit_ThreeMonths_IsMarkedUnverified()
        => Assert.Contains("未经核实", AgainstSilence("2015-01-06", "2015-04-07", RemedyKind.DirectSuit).Explain().ToText(Language.Chinese), StringComparison.Ordinal);

    // Every day of receipt of 2024 and 2025, without an event: D by counting working days one by one, and the last days by walking the calendar.
    [Fact]
    public void Silence_EveryReceiptOfTwoYears_AgreesWithAPlainCount()
    {
        var calendar = WorkingDayCalendar.China;
        for (var received = new LocalDate(2024, 1, 1); received < new LocalDate(2025, 11, 1); received = received.PlusDays(1))
        {
            var due = received;
            for (var counted = 0; counted < 20;)
            {
                due = due.PlusDays(1);
                counted += calendar.IsWorkingDay(due) ? 1 : 0;
            }

            Assert.Equal(due, calendar.AddWorkingDays(received, 20));
            var remedies = Remedies.On(RemedyQuery.Against(RemedyTarget.Silence, due), due.PlusDays(1), calendar);
            var review = due;
            for (var days = 0; days < 60; days++)
            {
                review = review.PlusDays(1);
            }

            var (year, month) = due.Month > 6 ? (due.Year + 1, due.Month - 6) : (due.Year, due.Month + 6);
            var suit = new LocalDate(year, month, Math.Min(due.Day, CalendarSystem.Iso.GetDaysInMonth(year, month)));
            Assert.Equal((Rolled(review), Rolled(suit)), (Find(remedies, RemedyKind.Reconsideration).By, Find(remedies, RemedyKind.DirectSuit).By));
        }

        LocalDate Rolled(LocalDate day)
        {
            while (!calendar.IsWorkingDay(day))
            {
                day = day.PlusDays(1);
            }

            return day;
        }
    }

    private static string DateText(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
