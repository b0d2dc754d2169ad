using GovDisclosure.Answers;
using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

/// <summary>Where a register stands, and time as figures: against a slow count, and against the tally of the same requests.</summary>
public class StandingTests
{
    private static readonly DisclosureService Service = new();

    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    [Fact]
    public void Times_OfRandomRegister_EqualCountingDayByDay()
    {
        var register = Register(seed: 11, count: 1500);
        var times = Service.Standing(register, on: new LocalDate(2023, 12, 31), closedFrom: new LocalDate(2023, 1, 1)).Times;
        var closed = register
            .Where(r => NaiveTimes.End(r) is { } end && end.Year == 2023)
            .Select(r => (Request: r, End: NaiveTimes.End(r)!.Value, Days: NaiveTimes.Days(r, NaiveTimes.End(r)!.Value)))
            .ToList();
        AssertFigures(times.All, closed.Select(c => c.Days));
        foreach (var month in times.ByMonth)
        {
            AssertFigures(month, closed.Where(c => $"{c.End.Year}-{c.End.Month:D2}" == month.Key).Select(c => c.Days));
        }

        foreach (var channel in times.ByChannel)
        {
            AssertFigures(channel, closed.Where(c => GovDisclosureJson.CodeOf(c.Request.Receipt.Channel) == channel.Key).Select(c => c.Days));
        }

        foreach (var applicant in times.ByApplicant)
        {
            AssertFigures(applicant, closed.Where(c => c.Request.Applicant!.Kind.Code() == applicant.Key).Select(c => c.Days));
        }

        foreach (var outcome in times.ByOutcome)
        {
            AssertFigures(outcome, closed.Where(c => (c.Request.Decision?.Outcome ?? Outcome.AbandonedNoFee).Code == outcome.Key).Select(c => c.Days));
        }

        Assert.Equal(12, times.ByMonth.Count);
        Assert.All(new[] { times.ByOutcome, times.ByChannel, times.ByApplicant, times.ByMonth }, group => Assert.Equal(times.All.Closed, group.Sum(f => f.Closed)));
        Assert.Equal(closed.Count(c => Calculator.Deadline(c.Request) is var d && c.End <= d.LimitDate || Calculator.Deadline(c.Request).LimitDate is null), times.All.InTime);
    }

    [Fact]
    public void Times_OfTheTally_AreThoseOfTheStandingAndCountWhatIsHandled()
    {
        var register = Register(seed: 12, count: 1000);
        foreach (var year in new[] { 2022, 2023 })
        {
            var tally = RequestTally.Tally(year, register);
            Assert.Equal(tally.Statistics.Handled(), tally.Times!.All.Closed);
            Assert.Equal(Service.Standing(register, new LocalDate(year, 12, 31)).Times, tally.Times);
            Assert.Equal(tally.Times, RequestTally.TallyLines(year, register.Select(RequestLine.Of)).Times);
        }
    }

    [Fact]
    public void Merge_OfParts_IsTheWholeInAnyOrder()
    {
        var register = Register(seed: 13, count: 600);
        var whole = RequestTally.Tally(2022, register).Times!;
        var parts = register.Chunk(170).Select(part => RequestTally.Tally(2022, part).Times!).ToList();
        Assert.Equal(whole, parts.Aggregate((a, b) => a.Merge(b)));
        parts.Reverse();
        Assert.Equal(whole, parts.Aggregate((a, b) => a.Merge(b)));
        Assert.Throws<ArgumentException>(() => whole.Merge(RequestTally.Tally(2023, register).Times!));
    }

    [Fact]
    public void Standing_OfRandomRegister_ListsWhatTheStatusSaysInTheOrderOfUrgency()
    {
        var register = Register(seed: 14, count: 2000);
        var on = new LocalDate(2023, 2, 8);
        var standing = Service.Standing(register, on, newSince: new LocalDate(2023, 1, 31), listLimit: int.MaxValue);
        var statuses = register.Select(r => (Request: r, Status: Service.Status(r, on))).ToList();
        foreach (var kind in Enum.GetValues<RequestStatusKind>())
        {
            Assert.Equal(statuses.Count(s => s.Status.Kind == kind), standing.CountOf(kind));
        }

        foreach (var group in standing.Groups.Where(g => g.Requests.Count > 0))
        {
            var expected = statuses
                .Where(s => s.Status.Kind == group.Status && (group.Status != RequestStatusKind.Paused || s.Status.Deadline.WaitingFor == group.WaitingFor))
                .OrderBy(s => s.Status.Deadline.DueDate ?? s.Status.Deadline.WaitingThrough ?? LocalDate.MaxIsoValue)
                .ThenBy(s => s.Status.Deadline.ReceivedOn)
                .Select(s => (s.Request.Id, s.Status.Deadline.DueDate, s.Status.WorkingDays));
            Assert.Equal(expected, group.Requests.Select(r => (r.Id, r.DueOn, r.WorkingDays)));
        }

        Assert.Equal(
            statuses.Where(s => s.Status.Kind == RequestStatusKind.Overdue && s.Status.Deadline.DueDate >= new LocalDate(2023, 1, 31)).Select(s => s.Request.Id).Order(),
            standing.NewlyOverdue.Requests.Select(r => r.Id).Order());
        Assert.True(standing.NewlyOverdue.Count > 0 && standing.CountOf(RequestStatusKind.DueSoon) > 0 && standing.CountOf(RequestStatusKind.AwaitsDecision) > 0);
        Assert.Equal(register.Length, standing.Requests);
        Assert.Equal(standing.Groups.Sum(g => g.Count), standing.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public void Standing_WithALimit_KeepsTheMostUrgentAndCountsAll(int limit)
    {
        var register = Register(seed: 15, count: 400);
        var on = new LocalDate(2023, 2, 8);
        var (all, some) = (Service.Standing(register, on, listLimit: int.MaxValue), Service.Standing(register, on, listLimit: limit));
        Assert.Equal(all.Groups.Select(g => (g.Status, g.WaitingFor, g.Count)), some.Groups.Select(g => (g.Status, g.WaitingFor, g.Count)));
        Assert.All(all.Groups.Zip(some.Groups), pair => Assert.Equal(pair.First.Requests.Take(limit), pair.Second.Requests));
    }

    [Fact]
    public void Standing_DaysAroundTheLastDay_AreEachInTheirGroup()
    {
        // 2019, art. 33: received on 2024-03-04, due on Monday 2024-04-01; Thursday 4 April is the holiday.
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)) { Id = "1", Assignments = [new RequestAssignment(new LocalDate(2024, 3, 5), "办公室")] };
        (string On, RequestStatusKind Kind, int Days, bool IsNew)[] expected =
        [
            ("2024-03-03", RequestStatusKind.NotReceived, 0, false),
            ("2024-03-26", RequestStatusKind.OnTrack, 4, false),
            ("2024-03-27", RequestStatusKind.DueSoon, 3, false),
            ("2024-04-01", RequestStatusKind.DueToday, 0, false),
            ("2024-04-02", RequestStatusKind.Overdue, 1, true),
            ("2024-04-03", RequestStatusKind.Overdue, 2, false),
        ];
        foreach (var (day, kind, days, isNew) in expected)
        {
            var standing = Service.Standing([request], Cases.Day(day));
            Assert.Equal((kind, 1L, isNew ? 1 : 0), (standing.Groups.Single().Status, standing.Groups.Single().Count, standing.NewlyOverdue.Count));
            if (kind != RequestStatusKind.NotReceived)
            {
                Assert.Equal((days, "办公室", (LocalDate?)new LocalDate(2024, 4, 1)), (standing.Urgent[0].WorkingDays, standing.Urgent[0].Unit!, standing.Urgent[0].DueOn));
            }
        }
    }

    [Fact]
    public void Standing_ReplyOrderedAnew_IsOpenAgainWithTheDayOfTheDecision()
    {
        // 行政复议法 2023, arts 64 and 75: replied in time, annulled on review, 10 working days from the delivery on 2024-07-01.
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4))
        {
            Id = "1",
            Applicant = new RequestApplicant { Kind = ApplicantKind.NaturalPerson },
            Events = [RequestEvent.Reply(new LocalDate(2024, 4, 1))],
            Decision = new RequestDecision { Outcome = Outcome.DeniedProcessInfo },
            Reviews =
            [
                new ReviewCase("f1", ReviewKind.Reconsideration, new LocalDate(2024, 4, 20))
                {
                    AcceptedOn = new LocalDate(2024, 4, 25), DecidedOn = new LocalDate(2024, 6, 20), DeliveredOn = new LocalDate(2024, 7, 1),
                    Decision = ReviewDecisionKind.ReviewRemade, Order = new ReviewOrder { WorkingDays = 10 },
                },
            ],
        };
        var open = Service.Standing([request], new LocalDate(2024, 7, 16));
        Assert.Equal((RequestStatusKind.Overdue, true, (LocalDate?)new LocalDate(2024, 7, 15), 1), (open.Urgent[0].Status, open.Urgent[0].IsOrderedAnew, open.Urgent[0].DueOn, open.Urgent[0].WorkingDays));
        Assert.Equal((1, 1), (open.NewlyOverdue.Count, open.Times.All.Closed));
        var obeyed = Service.Standing([request.With(RequestEvent.Of(RequestEventKind.RemadeReply, new LocalDate(2024, 7, 12)))], new LocalDate(2024, 7, 16));
        Assert.Equal(RequestStatusKind.AnsweredInTime, obeyed.Groups.Single().Status);
        Assert.Equal(RequestStatusKind.AnsweredInTime, Service.Standing([request], new LocalDate(2024, 6, 19)).Groups.Single().Status);
    }

    [Fact]
    public void Standing_VoidUnreadableAndUncovered_AreCountedApart()
    {
        const string Lines = """
            {"id":"a","receipt":{"channel":"internet","arrived":"2024-03-04"},"void":{"on":"2024-03-05","reason":"重复登记"}}
            {"id":"b","receipt":{"channel":"internet","arrived":"1999-03-04"}}
            {"id":"c","receipt":{"channel":"internet","arrived":"2024-03-04"},"events":[{"kind":"no-such","on":"2024-03-05"}]}
            nonsense
            {"id":"d","receipt":{"channel":"internet","arrived":"2024-03-04"},"on":"2020-01-01"}
            """;
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Lines));
        var standing = Service.StandingOfLines(RequestLine.Read(stream), new LocalDate(2024, 3, 20));
        Assert.Equal((3, 2, 1), (standing.Requests, standing.Unreadable, standing.Open));
        Assert.Equal((1, 1, 1), (standing.CountOf(RequestStatusKind.Void), standing.CountOf(RequestStatusKind.None), standing.CountOf(RequestStatusKind.OnTrack)));
        Assert.Equal(("d", 5L), (standing.Urgent[0].Id!, standing.Urgent[0].Line));
        Assert.Contains(standing.Findings, f => f.RuleId == "standing.not-covered");
        Assert.Contains(standing.Findings, f => f.RuleId == "case.unreadable");
    }

    [Fact]
    public void Standing_DaysAfterTheDayAskedAbout_AreAnError()
    {
        var on = new LocalDate(2024, 3, 20);
        Assert.Throws<ArgumentOutOfRangeException>(() => Service.Standing([], on, newSince: on.PlusDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Service.Standing([], on, closedFrom: on.PlusDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Service.Standing([], on, listLimit: -1));
        Assert.Throws<ArgumentException>(() => Service.Standing([null!], on));
        Assert.Equal((0, 0), (Service.Standing([], on).Requests, Service.Standing([], on).Times.All.Closed));
    }

    [Fact]
    public async Task StandingAsync_OfTheSameRequests_IsTheSame()
    {
        var register = Register(seed: 16, count: 50);
        var on = new LocalDate(2022, 6, 30);
        Assert.Equal(Service.Standing(register, on), await Service.StandingAsync(register.ToAsyncEnumerable(), on, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Texts_InBothLanguages_DoNotMix()
    {
        var standing = Service.Standing(Register(seed: 17, count: 300), new LocalDate(2023, 2, 8), listLimit: 3);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", standing.ToText(Language.English));
        Assert.DoesNotMatch("[A-Za-z]{3}", string.Join(string.Empty, standing.ToText(Language.Chinese).Split('r')));
        Assert.Contains("更多", standing.ToText(Language.Chinese).Replace("另有", "更多", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void BandsTo_OwnBands_HoldEveryRequestOnce()
    {
        var times = RequestTally.Tally(2022, Register(seed: 18, count: 300)).Times!.All;
        Assert.Equal(times.Counted, times.BandsTo(0, 3, 20).Sum(b => b.Count));
        Assert.Equal([(0, (int?)0), (1, 3), (4, 20), (21, null)], times.BandsTo(0, 3, 20).Select(b => (b.From, b.Through)));
        Assert.Throws<ArgumentException>(() => times.BandsTo(3, 3));
        Assert.Throws<ArgumentException>(() => times.BandsTo(-1));
        Assert.Equal((null, null), (Service.Standing([]).Times.All.Mean, Service.Standing([]).Times.All.Median));
    }

    private static DisclosureRequest[] Register(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => NaiveTimes.Course(random, $"r{i}"))];
    }

    private static void AssertFigures(TimeFigures figures, IEnumerable<int> days)
    {
        var sorted = days.Order().ToList();
        Assert.Equal(sorted.Count, figures.Closed);
        Assert.Equal(sorted.Sum(), figures.TotalDays);
        Assert.Equal(Math.Round((decimal)sorted.Sum() / sorted.Count, 2, MidpointRounding.AwayFromZero), figures.Mean);
        Assert.Equal((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2m, figures.Median);
        Assert.Equal(sorted.GroupBy(d => d).Select(g => (g.Key, (long)g.Count())), figures.Days.Select(b => (b.From, b.Count)));
        Assert.Equal([sorted.Count(d => d <= 5), sorted.Count(d => d is > 5 and <= 10), sorted.Count(d => d is > 10 and <= 15), sorted.Count(d => d is > 15 and <= 20), sorted.Count(d => d is > 20 and <= 40), sorted.Count(d => d > 40)], figures.Bands.Select(b => (int)b.Count));
    }
}
