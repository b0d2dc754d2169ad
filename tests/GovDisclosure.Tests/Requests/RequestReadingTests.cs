using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.Requests;

public class RequestReadingTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    private static readonly DeadlineCalculator Strict = new(WorkingDayCalendar.China) { AllowsProjection = false };

    [Fact]
    public void Equals_RequestDayAndDeadline_Decide()
    {
        var request = Timeline("2024-03-04", "extension:2024-03-20:5");
        var reading = Calculator.Read(request, Day("2024-03-21"));
        var same = Calculator.Read(Timeline("2024-03-04", "extension:2024-03-20:5"), Day("2024-03-21"));
        Assert.True(reading.Equals(same) && reading.Equals((object)same) && reading.GetHashCode() == same.GetHashCode());
        var longer = new DeadlineCalculator(WorkingDayCalendar.China) { Regimes = [DisclosureRegime.Of2019 with { ReplyWorkingDays = new RuleValue<int>(19, DisclosureRegime.Of2019.ReplyWorkingDays.Citation) }] };
        foreach (var other in new[] { null, Calculator.Read(request, Day("2024-03-22")), Calculator.Read(request), Calculator.Read(request.With(RequestEvent.Withdrawal(Day("2024-03-25"))), Day("2024-03-21")), longer.Read(request, Day("2024-03-21")) })
        {
            Assert.False(reading.Equals(other));
        }
    }

    [Theory]
    [InlineData("", "send-correction-notice 2024-03-13, reply 2024-04-01, extend 2024-04-01", "nothing happened: as of the receipt")]
    [InlineData("third-party:2024-03-15 extension:2024-03-14:5", "third-party-answer 2024-04-08, reply 2024-04-29", "as of the last event in time, 15 March; the Sunday of 28 April is worked")]
    public void NextSteps_WithoutADay_AreThoseOfTheLastEvent(string events, string expected, string why)
        => Assert.Equal((expected, why), (string.Join(", ", Calculator.Read(Timeline("2024-03-04", events)).NextSteps), why));

    // Working days after the receipt, without those on which somebody was waited for.
    [Theory]
    [InlineData("", null, null, "open, and no day asked about")]
    [InlineData("", "2024-03-04", 0, "the day of receipt")]
    [InlineData("", "2024-03-11", 5, "5, 6, 7, 8 and 11 March")]
    [InlineData("reply:2024-03-11", null, 5, "closed: through its end")]
    [InlineData("reply:2024-03-11", "2024-03-20", 5, "closed, whatever the day")]
    [InlineData("third-party:2024-03-06 third-party-answer:2024-03-12 reply:2024-03-15", null, 5, "nine days without 7, 8, 11 and 12 March")]
    [InlineData("third-party:2024-03-06 third-party-answer:2024-03-12 agency:2024-03-08 agency-answer:2024-03-14 reply:2024-03-15", null, 3, "overlapping questions: 7 to 14 March are left out once")]
    [InlineData("correction-notice:2024-03-06:2024-03-20 corrected:2024-03-12 reply:2024-03-15", null, 5, "the applicant's time is not the organ's")]
    [InlineData("fee-notice:2024-03-06 payment:2024-03-12 reply:2024-03-15", null, 5, "nor is that of the payment")]
    public void HandlingWorkingDays_LeaveOutWhatWasWaitedFor(string events, string? on, int? days, string why)
        => Assert.Equal((days, why), (Calculator.Read(Timeline("2024-03-04", events), on is null ? null : Day(on)).HandlingWorkingDays, why));

    // A day behind the notices is projected, as a deadline is, and said to be; where nothing may be projected the days are not known.
    [Theory]
    [InlineData("third-party:2026-12-10 third-party-answer:2026-12-14", "2026-12-31", "Published")]
    [InlineData("third-party:2026-12-10 third-party-answer:2026-12-14", "2027-01-15", "Projected")]
    [InlineData("third-party:2026-12-10 third-party-answer:2026-12-14 reply:2027-01-08", "2027-03-01", "Projected")]
    public void HandlingWorkingDays_BehindTheNotices_AreProjectedAndSaySo(string events, string on, string certainty)
    {
        var request = Timeline("2026-11-23", events);
        var reading = Calculator.Read(request, Day(on));
        var last = reading.Deadline.ClosedOn ?? Day(on);
        var plain = Enumerable.Range(1, Period.Between(Day("2026-11-23"), last, PeriodUnits.Days).Days).Select(i => Day("2026-11-23").PlusDays(i))
            .Count(day => Calculator.Counting.Describe(day).IsWorkingDay && !(day > Day("2026-12-10") && day <= Day("2026-12-14")));
        Assert.Equal((plain, certainty), (reading.HandlingWorkingDays, reading.HandlingCertainty.ToString()));
        Assert.Contains(certainty == "Published" ? "\"handlingCertainty\": \"published\"" : "\"handlingCertainty\": \"projected\"", reading.ToJson(), StringComparison.Ordinal);
        Assert.Equal(reading, GovDisclosure.Answers.GovDisclosureJson.Parse<RequestReading>(reading.ToJson(), "reading"));
        Assert.Equal(reading.Deadline.ClosedOn is null ? null : plain, Statistics(request)?.HandlingDays);
        static GovDisclosure.Statistics.RequestRecord? Statistics(DisclosureRequest request) => GovDisclosure.Statistics.RecordOfRequest.Make(request, new GovDisclosure.Statistics.TallyOptions { Calculator = Calculator });
    }

    // In time or not: by the course, by the register's own word where it keeps none, and not known where a course might have paused it.
    [Theory]
    [InlineData("", null, null, null)]
    [InlineData("reply:2024-04-01", null, null, true)]
    [InlineData("reply:2024-04-02", null, null, false)]
    [InlineData("", "2024-04-01", null, true)]
    [InlineData("", "2024-04-02", null, null)]
    [InlineData("", "2024-04-02", true, true)]
    [InlineData("", "2024-04-01", false, false)]
    [InlineData("reply:2024-04-02", "2024-04-02", true, false)]
    [InlineData("third-party:2024-03-06 extension:2024-03-08", "2024-06-20", true, false)]
    public void Timeliness_ByCourseAndRegister_IsThree(string events, string? decided, bool? said, bool? expected)
    {
        var request = Timeline("2024-03-04", events) with { Decision = decided is null ? null : new RequestDecision { DecidedOn = Day(decided), IsInTime = said, Outcome = Outcome.Granted } };
        Assert.Equal(expected, CourseTimeliness.Of(request, Calculator.Deadline(request)));
    }

    [Fact]
    public void TryRead_NoLawOrNoCalendar_IsFalse()
    {
        Assert.False(Calculator.TryRead(Timeline("2005-03-04", ""), null, out var none));
        Assert.Null(none);
        Assert.False(Strict.TryRead(Timeline("2026-12-15", ""), null, out _));
        Assert.False(Strict.TryRead(Timeline("2026-11-02", ""), Day("2027-03-01"), out _));
        Assert.Equal(2027, Assert.Throws<CalendarCoverageException>(() => Strict.Read(Timeline("2026-11-02", ""), Day("2027-03-01"))).Year);
        Assert.Equal(2027, Assert.Throws<CalendarCoverageException>(() => Strict.Read(Timeline("2026-12-15", ""))).Year);
        Assert.True(Calculator.TryRead(Timeline("2026-12-15", ""), null, out var projected));
        Assert.Equal(DeadlineState.Projected, projected.Deadline.State);
    }

    // A calendar of a host's own has no notice of the State Council behind it: nothing is known of its next year.
    [Fact]
    public void Deadline_CalendarWithoutNotices_IsNeverProjected()
    {
        var own = new WorkingDayCalendarBuilder(Day("2024-01-01"), Day("2024-12-31")).Build();
        Assert.Equal("2024-04-01", Iso(new DeadlineCalculator(own).Deadline(Timeline("2024-03-04", "")).DueDate));
        Assert.False(new DeadlineCalculator(own).TryDeadline(Timeline("2024-12-15", ""), out _));
    }

    // The date that the organ set (2019, art. 35) lies in a year without a notice: it is certain itself, and the days up to it are still listed.
    [Theory]
    [InlineData("2026-11-02", "delay:2026-11-10:2027-03-31", null, "2027-03-31")]
    [InlineData("2018-03-05", "third-party:2018-03-15", "2027-02-03", "2027-02-03")]
    public void Explain_DayByDayBeyondTheNotices_ListsEveryDay(string received, string events, string? on, string last)
    {
        var reading = Calculator.Read(Timeline(received, events), on is null ? null : Day(on));
        var days = reading.Explain(dayByDay: true).Days;
        Assert.Equal((Day(received).PlusDays(1), Day(last)), (days[0].Date, days[^1].Date));
        Assert.Equal(Period.DaysBetween(Day(received), Day(last)), days.Count);
        var strict = Strict.Read(Timeline(received, events), on is null ? null : Day(on));
        Assert.Equal(reading.Deadline, strict.Deadline);
        Assert.Equal(2027, Assert.Throws<CalendarCoverageException>(() => strict.Explain(dayByDay: true)).Year);
    }

    // What the calendar does not reach is left out of the reasons, and the date that the organ set stands.
    [Theory]
    [InlineData("2026-12-15", "delay:2026-12-16:2027-03-31", "the first due date is not covered")]
    [InlineData("2026-12-26", "delay:2026-12-28:2027-03-31", "received on a day off, whose own count is not covered")]
    [InlineData("2027-02-06", "delay:2027-02-08:2027-06-30", "the receipt itself is not covered")]
    public void Explain_DaysOutsideTheCalendar_SaysOnlyWhatIsKnown(string received, string events, string why)
    {
        var explanation = Strict.Explain(Timeline(received, events));
        Assert.Equal((events[^10..], why), (Iso(explanation.Deadline.DueDate), why));
        var english = explanation.ToText(Language.English);
        Assert.DoesNotContain("counted from the day after", english, StringComparison.Ordinal);
        Assert.DoesNotContain("9998", english + explanation.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("9999", english + explanation.ToText(Language.Chinese), StringComparison.Ordinal);
    }
}
