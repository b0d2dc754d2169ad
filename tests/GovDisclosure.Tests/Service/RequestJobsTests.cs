using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Service;

public class RequestJobsTests
{
    private static readonly DisclosureService Service = On(2024, 4, 16);

    private static readonly DisclosureRequest Request = new(RequestChannel.InPerson, new LocalDate(2024, 3, 4))
    {
        Id = "17",
        Applicant = new RequestApplicant { Key = "甲", Kind = ApplicantKind.NaturalPerson },
    };

    [Fact]
    public void Status_WithoutADay_IsThatOfTheClock()
    {
        Assert.Equal(Service.Deadlines.Status(Request, new LocalDate(2024, 4, 16)), Service.Status(Request));
        Assert.Equal(RequestStatusKind.Overdue, Service.Status(Request).Kind);
        Assert.Equal(Service.Assess(Request).Explain(), Service.Explain(Request));
    }

    [Fact]
    public void Status_UnderTheHostsRegime_HasItsPeriod()
    {
        var regime = DisclosureRegime.Of2019 with { ReplyWorkingDays = new RuleValue<int>(7, DisclosureRegime.Of2019.ReplyWorkingDays.Citation) };
        Assert.Equal(new LocalDate(2024, 3, 13), new DisclosureService { Regimes = [DisclosureRegime.Of2007, regime] }.Status(Request, new LocalDate(2024, 3, 5)).Deadline.DueDate);
    }

    [Fact]
    public void Assess_ListOfRequestsReceivedInDecember_HasAnAnswerForEach()
    {
        // The calendar ends on 31 December 2026: what is counted beyond it is projected, and said to be.
        var service = On(2026, 12, 31);
        var readings = Enumerable.Range(0, 1000)
            .Select(i => service.Assess(new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2026, 12, 1).PlusDays(i % 31)))).ToList();
        Assert.All(readings, reading => Assert.NotNull(reading.Deadline.DueDate));
        Assert.Contains(readings, reading => reading.Deadline.Certainty == Certainty.Projected);
        var strict = new DisclosureService(new GovDisclosureOptions { AllowsProjection = false });
        Assert.Throws<CalendarCoverageException>(() => strict.Assess(new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2026, 12, 31)), new LocalDate(2026, 12, 31)));
    }

    [Fact]
    public void FeeOfMonth_UnderTheTariffInForce_IsThatOfTheLedger()
    {
        var requests = Enumerable.Range(0, 12).Select(i => Request with { Id = FormattableString.Invariant($"{i}"), Fee = RequestFee.PerItem() }).ToList();
        var month = Service.FeeOfMonth(requests, "甲", new YearMonth(2024, 3));
        Assert.Equal((12, 200m), (month!.Requests, month.Amount));
        Assert.Equal(month.Amount, Service.FeeOfMonth(requests.Select(r => r with { Organ = "某局" }), "甲", new YearMonth(2024, 3), "某局")?.Amount);
        Assert.Equal(month.Amount, Service.FeeOfMonth(requests.Select(r => r with { Organ = "某局" }), "甲", new YearMonth(2024, 3))?.Amount);
        Assert.Null(Service.FeeOfMonth(requests.Select((r, i) => r with { Organ = i == 0 ? "某局" : "某委" }), "甲", new YearMonth(2024, 3)));
        Assert.Null(Service.FeeOfMonth(requests, "乙", new YearMonth(2024, 3)));
    }

    // 国办函〔2020〕109号 is in force from 1 January 2021.
    [Fact]
    public void Fees_ReceivedBefore2021_AreAFindingWithTheMeasuresAndNoEntry()
    {
        var ledger = Service.Fees([new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2019, 6, 3)) { Id = "old" }]);
        var finding = Assert.Single(ledger.Findings);
        Assert.Equal(("fee.not-in-force", "old", Instrument.FeeMeasures2020), (finding.RuleId, finding.Place, finding.Source!.Instrument));
        Assert.Empty(ledger.Entries);
        Assert.Null(Service.FeeOfMonth([new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2019, 6, 3))], "甲", new YearMonth(2019, 6)));
    }

    [Fact]
    public void Remedies_OfAReplyOrOfSilence_AreThoseOfTheirQuery()
    {
        var answered = Request.With(RequestEvent.Reply(new LocalDate(2024, 3, 20))) with { Decision = new RequestDecision(Outcome.Granted, new LocalDate(2024, 3, 20)) };
        var day = new LocalDate(2024, 4, 16);
        Assert.Equal(Remedies.On(RemedyQuery.For(answered), day, WorkingDayCalendar.China), Service.Remedies(answered));
        Assert.Equal(Remedies.On(RemedyQuery.ForSilence(Service.Assess(Request))!, day, WorkingDayCalendar.China), Service.Remedies(Request));
        Assert.NotEmpty(Service.Remedies(Request));
        Assert.All(Service.Remedies(Request, new LocalDate(2024, 3, 5)).Where(r => r.Kind != RemedyKind.Complaint), r => Assert.Equal(RemedyStatus.NotYetOpen, r.Status));
    }

    [Fact]
    public async Task Year_OfRequests_HasTablesReportAndAllFindings()
    {
        var granted = Request.With(RequestEvent.Reply(new LocalDate(2024, 3, 20))) with { Decision = new RequestDecision(Outcome.Granted, new LocalDate(2024, 3, 20)) };
        var twice = new[] { granted, granted };
        var year = Service.Year(2024, twice);
        Assert.Equal(1, Service.Year(2024, [granted]).Tables["table3", "granted", "naturalPerson"].Number);
        Assert.Equal(("本机关", 2024, "2021-format"), (year.Report.Organ, year.Report.Year, year.Report.Form));
        Assert.Superset(year.Tally.Findings.ToHashSet(), year.Findings.ToHashSet());
        Assert.NotEmpty(year.Tally.Findings);
        var again = await Service.YearAsync(2024, Stream(twice), null, null, TestContext.Current.CancellationToken);
        Assert.Equal((year.Tables, year.Built), (again.Tables, again.Built));
        Assert.Equal(year.Tables, Service.YearOfLines(2024, twice.Select(r => RequestLine.Parse(RequestLine.ToJson(r)))).Tables);
        Assert.Throws<ArgumentException>("year", () => Service.Year(2004, twice));
    }

    [Fact]
    public void LoadNotice_OpenRequests_TellsWhoseDayMoves()
    {
        var service = On(2026, 12, 30);
        var open = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2026, 12, 14)) { Id = "open" };
        var closed = open.With(RequestEvent.Reply(new LocalDate(2026, 12, 15))) with { Id = "closed" };
        var early = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2026, 11, 2)) { Id = "early" };
        var before = service.Status(open).Deadline.DueDate;
        var move = Assert.Single(service.LoadNotice(Notices.Of2027, [closed, open, early]).Moves);
        Assert.Equal((1, "open"), (move.Index, move.Request.Id));
        Assert.Equal((before, service.Status(open).Deadline.DueDate), (move.Before!.Value.DueDate, move.After!.Value.DueDate));
        Assert.Empty(service.LoadNotice(Notices.Of2027, [closed, open, early]).Moves);
    }

    private static async IAsyncEnumerable<DisclosureRequest> Stream(IEnumerable<DisclosureRequest> requests)
    {
        foreach (var request in requests)
        {
            await Task.Yield();
            yield return request;
        }
    }

    private static DisclosureService On(int year, int month, int day) => new() { Clock = new FixedClock(new LocalDate(year, month, day).AtMidnight().WithOffset(BeijingTime.Offset).ToInstant()) };

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
