using System.Text;
using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using GovDisclosure.Statistics;
using GovDisclosure.Tests.Requests;

namespace GovDisclosure.Tests.Statistics;

/// <summary>Deadline and tally of the same request: one reading, one answer.</summary>
public class RequestCaseTests
{
    private const string Abandoned =
        """
        {"id":"A","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"fee-notice","date":"2024-12-03"}]}
        {"id":"B","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"fee-notice","date":"2024-12-02"}]}
        {"id":"C","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"correction-notice","date":"2024-12-02","until":"2024-12-10"}]}
        {"id":"D","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"correction-notice","date":"2024-12-02","until":"2024-12-10"},{"type":"abandonment","date":"2024-12-11"}]}
        {"id":"E","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"withdrawal","date":"2024-12-11"}]}
        {"id":"F","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"transfer","date":"2024-12-11"}]}
        """;

    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    [Fact]
    public void Tally_UnpaidFee_IsAbandonedOnTheDayAfterTheLastDayAndInItsYear()
    {
        // Fee Measures 2020 art. 6: twenty working days from the day after 2 and 3 December 2024 end on 30 and 31 December.
        var lines = Read(Abandoned).Where(l => l.Request!.Id is "A" or "B").ToList();
        var year = RequestTally.TallyLines(2024, lines).Statistics;
        Assert.Equal((2, 1, 1), (year.NewReceived(), year.Of(Outcome.AbandonedNoFee), year.CarriedOut()));
        var next = RequestTally.TallyLines(2025, lines).Statistics;
        Assert.Equal((1, 1, 0), (next.CarriedIn(), next.Of(Outcome.AbandonedNoFee), next.CarriedOut()));
        Assert.Equal(new LocalDate(2024, 12, 31), Calculator.Deadline(lines[1].Request!, new LocalDate(2024, 12, 31)).ClosedOn);
        Assert.Null(Calculator.Deadline(lines[0].Request!, new LocalDate(2024, 12, 31)).ClosedOn);
        Assert.Equal(new LocalDate(2025, 1, 1), Calculator.Deadline(lines[0].Request!, new LocalDate(2025, 1, 1)).ClosedOn);
    }

    [Theory]
    [InlineData("A", RequestStatusKind.Paused, null, "the window is open on its last day")]
    [InlineData("B", RequestStatusKind.Closed, "otherHandling.abandonedNoFee", "Fee Measures 2020 art. 6")]
    [InlineData("C", RequestStatusKind.AwaitsDecision, null, "2019 art. 30: the organ decides")]
    [InlineData("D", RequestStatusKind.Closed, "otherHandling.abandonedNoCorrection", "2019 art. 30")]
    [InlineData("E", RequestStatusKind.Closed, "otherHandling.other", "withdrawn")]
    [InlineData("F", RequestStatusKind.Overdue, null, "2019 art. 36 item 5: passed on is not answered")]
    public void Tally_Abandonment_AgreesWithTheStatusOf31December(string id, RequestStatusKind kind, string? outcome, string why)
    {
        var request = Read(Abandoned).Single(l => l.Request!.Id == id).Request!;
        var reading = Calculator.Read(request, new LocalDate(2024, 12, 31));
        Assert.Equal((kind, outcome, why), (reading.Status!.Value.Kind, reading.Outcome?.Code, why));
        Assert.Equal(outcome is null ? 1 : 0, RequestTally.Tally(2024, [request]).Statistics.CarriedOut());
    }

    [Theory]
    [InlineData("""{"id":"L1","received":"2023-03-01","applicant":"naturalPerson","outcome":"granted","events":[{"type":"extension","date":"2023-04-10","days":20},{"type":"reply","date":"2023-04-20"}]}""", "timeline.after-limit reply.late")]
    [InlineData("""{"id":"L2","received":"2023-03-01","applicant":"naturalPerson","outcome":"granted","events":[{"type":"reply","date":"2023-03-20"},{"type":"reply","date":"2023-09-01"}]}""", "timeline.after-closing")]
    [InlineData("""{"id":"L1","received":"2016-03-01","applicant":"naturalPerson","outcome":"granted","events":[{"type":"extension","date":"2016-04-10","days":20},{"type":"reply","date":"2016-04-20"}]}""", "timeline.after-limit reply.late")]
    [InlineData("""{"id":"R1","received":"2022-12-20","applicant":"naturalPerson","outcome":"denied.processInfo","events":[{"type":"reply","date":"2022-12-28"},{"type":"reply","date":"2023-06-01"}]}""", "timeline.after-closing")]
    [InlineData("""{"id":"F","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"transfer","date":"2024-12-11"}]}""", "transfer.no-reply")]
    public void Tally_MistakesOfACourse_AreAmongItsFindingsWithTheId(string line, string rules)
    {
        var request = RequestLine.Parse(line).Request!;
        var tally = RequestTally.Tally(request.Receipt.Arrived.Year, [request]);
        Assert.Equal(rules, string.Join(' ', tally.Findings.Select(f => f.RuleId)));
        Assert.All(tally.Findings, f => Assert.Equal(request.Id, f.Place));
        Assert.Equal(1, tally.Statistics.NewReceived());
    }

    [Fact]
    public void Tally_SecondReplyThatAReviewOrders_IsARemadeReplyAndCountsOnce()
    {
        var request = RequestLine.Parse(
            """{"id":"R1","received":"2022-12-20","applicant":"naturalPerson","outcome":"denied.processInfo","events":[{"type":"reply","date":"2022-12-28"},{"type":"reply","date":"2023-06-01"}]}""").Request!
            .With(new ReviewCase("F", ReviewKind.Reconsideration, new LocalDate(2023, 2, 1)) { DecidedOn = new LocalDate(2023, 5, 20), Decision = ReviewDecisionKind.ReviewRemade });
        Assert.DoesNotContain(RequestTally.Tally(2022, [request]).Findings, f => f.Severity == Severity.Error);
        Assert.Equal(1, RequestTally.Tally(2022, [request]).Statistics.Of(Outcome.DeniedProcessInfo));
        Assert.Equal(0, RequestTally.Tally(2023, [request]).Statistics.Handled());
    }

    [Fact]
    public void Read_InstantsDatesAndBadLines_AnswersEachAndTheNextFollows()
    {
        const string text =
            """
            {"id":"a","received":"2024-03-04T23:59:59+08:00","channel":"internet"}
            {"id":"b","received":"2024-03-04T16:00:00Z","channel":"internet"}
            {"id":"c","received":"2024-03-04","channel":"internet","events":[{"type":"reply","date":"2024-04-01T23:59:00+08:00"}]}
            {"id":"d","received":null,"channel":"internet"}
            {"id":"f","received":"2024-03-04","channel":"internet","events":null}
            {"id":"g","received":"2024-03-04","channel":"internet","events":[null]}

            null
            []
            "x"
            {"id":"k","received":"2024-03-04","channel":"In-Person"}
            {"id":"\ud800","received":"2024-03-04","items":1}
            {"id":"m","received":"2024-03-04","events":[{"type":"reply","date":"2024-03-20","delivery":"x"}]}
            {"id":"l","receipt":{"channel":"in-person","arrived":"2024-03-04"}}
            """;
        var lines = Read(text);
        Assert.Equal("a b c f l", string.Join(' ', lines.Where(l => l.IsSound).Select(l => l.Request!.Id)));
        Assert.Equal(new LocalDate(2024, 3, 5), lines[1].Request!.Receipt.Arrived);
        Assert.Equal(new LocalDate(2024, 4, 1), lines[2].Request!.Events[0].On);
        Assert.All(lines.Where(l => !l.IsSound), l => Assert.Contains(l.Findings, f => f.Severity == Severity.Error && f.Message.English.Contains($"line {l.Number}", StringComparison.Ordinal)));
        Assert.Contains(lines.Single(l => l.Number == 6).Findings, f => f.Related.Contains("$.events[0]"));
        Assert.Equal(13, lines.Count);
    }

    [Fact]
    public void Read_StatusInAFarYear_NeverThrows()
    {
        var line = RequestLine.Parse("""{"id":"b","received":"2006-12-20","channel":"in-person","regime":"2007","on":"2026-12-20","events":[{"type":"third-party","date":"2026-12-20"}]}""");
        Assert.True(Calculator.TryRead(line.Request!, line.On, out var reading));
        Assert.NotEqual(RequestStatusKind.None, reading!.Status!.Value.Kind);
    }

    [Fact]
    public void Read_AThousandRequestsOfDecember_PrintsEachRow()
    {
        for (var i = 0; i < 1000; i++)
        {
            var request = new DisclosureRequest(RequestChannel.Internet, new LocalDate(2026, 12, 1).PlusDays(i % 31)) { Id = $"r{i}" };
            Assert.True(Calculator.TryRead(request, new LocalDate(2026, 12, 31), out var reading));
            Assert.NotNull(reading!.Deadline.DueDate);
            Assert.NotEmpty(reading.ToString() + reading.Status!.Value + reading.Explain().ToText(Language.Chinese));
        }
    }

    [Fact]
    public void Tally_AnyCourse_AgreesWithTheStatusOf31December()
        => DeadlinePropertyTests.Timelines.Sample(
            course =>
            {
                var request = course with { Id = "r", Applicant = new RequestApplicant { Kind = ApplicantKind.Research }, Decision = new RequestDecision(Outcome.Granted) };
                for (var year = request.Receipt.Arrived.Year; year <= request.Receipt.Arrived.Year + 1; year++)
                {
                    var end = new LocalDate(year, 12, 31);
                    var reading = Calculator.Read(request, end);
                    var tally = RequestTally.Tally(year, [request]);
                    var closedNow = reading.Deadline.ClosedOn is { } closed && closed.Year == year;

                    // An outcome without any closing is a fault of the register, counted apart; there is none of a day.
                    if (tally.Statistics.Faulty > 0)
                    {
                        Assert.Null(Calculator.Deadline(request).ClosedOn);
                        continue;
                    }

                    Assert.Equal(reading.Deadline.ClosedOn is null ? 1 : 0, tally.Statistics.CarriedOut());
                    Assert.Equal(closedNow ? 1 : 0, tally.Statistics.Handled());
                    if (closedNow)
                    {
                        Assert.Equal(1, tally.Statistics.Of(reading.Outcome!));
                    }

                    if (closedNow || reading.Deadline.ClosedOn is null)
                    {
                        Assert.Empty(Calculator.Check(request).Where(f => f.Severity == Severity.Error).Select(f => f.RuleId).Except(tally.Findings.Select(f => f.RuleId)));
                    }
                }
            },
            iter: 2_000,
            print: DeadlinePropertyTests.Describe);

    [Fact]
    public void Tally_RequestsWithoutCourses_IsTheSameAsTheirRecords()
    {
        var records = Cases.Random(4, 3000);
        Assert.Equal(RequestTally.Tally(2023, records).Statistics, RequestTally.Tally(2023, records.Select(Cases.ToRequest)).Statistics);
    }

    [Fact]
    public void ToJson_FullRequest_IsReadBackEqual()
    {
        var request = new DisclosureRequest(new RequestReceipt(RequestChannel.Email, new LocalDate(2024, 3, 4)) { ConfirmedOn = new LocalDate(2024, 3, 5) })
        {
            Id = "一",
            Site = "s",
            Organ = "o",
            MergedInto = "二",
            SplitFrom = "三",
            Void = new RequestVoid(new LocalDate(2024, 5, 1), "重复"),
            Applicant = new RequestApplicant { Key = "k", Kind = ApplicantKind.Research, Contact = new ApplicantContact { Name = "某", Email = "a@b" } },
            Asked = new RequestedInformation { Name = "名", Purpose = "科研" },
            Events = [RequestEvent.FeeNotice(new LocalDate(2024, 3, 6), new LocalDate(2024, 3, 8)), RequestEvent.AgencyConsulted(new LocalDate(2024, 3, 7), "甲", null, AgencyConsultation.Joint), RequestEvent.Delay(new LocalDate(2024, 3, 9), new LocalDate(2024, 6, 1))],
            Assignments = [new RequestAssignment(new LocalDate(2024, 3, 5), "办公室") { Person = "p" }],
            Decision = new RequestDecision(Outcome.Partial, new LocalDate(2024, 4, 1))
            {
                WithheldUnder = Outcome.DeniedThirdParty,
                Text = "答复",
                IsInTime = true,
                Meets = [OutcomeDemandKind.Reasons],
                NamedBases = [Instrument.Regulations2019.Article(37)],
                Attachments = [new RequestAttachment("a.pdf", "k1") { Size = 3, Sha256 = new string('a', 64), MediaType = "application/pdf" }],
            },
            RemadeDecision = new RequestDecision(Outcome.Granted),
            Fee = RequestFee.PerPage(12) with { Amount = 1.5m, PaidOn = new LocalDate(2024, 3, 20) },
            Reviews = [new ReviewCase("F", ReviewKind.Suit, new LocalDate(2024, 6, 1)) { Route = SuitRoute.AfterReview, WasTold = false, Order = new ReviewOrder { WorkingDays = 15 }, Suspensions = [new ReviewSuspension(new LocalDate(2024, 7, 1), null)] }],
        };
        var line = RequestLine.Parse(RequestLine.ToJson(request));
        Assert.Empty(line.Findings);
        Assert.Equal(request, line.Request);
        Assert.DoesNotContain("某", request.ToString() + request.Applicant + request.Applicant!.Contact, StringComparison.Ordinal);
        Assert.Null(RequestLine.Parse(RequestLine.ToJson(request, withContact: false)).Request!.Applicant!.Contact);
    }

    [Fact]
    public void Read_LineBeyondTheLimit_IsAnswered()
    {
        var text = """{"id":"a","receipt":{"arrived":"2024-03-04"}}""" + "\n" + new string('x', 300) + "\n" + """{"id":"b","receipt":{"arrived":"2024-03-04"}}""";
        var lines = RequestLine.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), 200).ToList();
        Assert.Equal([true, false, true], lines.Select(l => l.IsSound));
    }

    private static List<RequestLine> Read(string text) => [.. RequestLine.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))];
}
