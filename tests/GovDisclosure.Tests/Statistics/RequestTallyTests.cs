using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class RequestTallyTests
{
    public static TheoryData<string, string?, int, int, int, int, string> Edges => new()
    {
        { "2023-01-01", "2023-01-01", 1, 0, 1, 0, "the first day belongs to the year" },
        { "2023-12-31", "2023-12-31", 1, 0, 1, 0, "so does the last, a Sunday" },
        { "2023-12-31", "2024-01-01", 1, 0, 0, 1, "received 31 December, decided 1 January: new and carried out" },
        { "2022-12-31", "2023-01-01", 0, 1, 1, 0, "the same a year on: carried in and decided" },
        { "2022-12-31", "2022-12-31", 0, 0, 0, 0, "decided before the year: not carried in" },
        { "2022-06-01", null, 0, 1, 0, 1, "open for two years: carried in and out" },
        { "2023-06-01", null, 1, 0, 0, 1, "open at the end" },
        { "2021-06-01", "2024-06-01", 0, 1, 0, 1, "decided a year later" },
        { "2024-01-01", "2024-01-02", 0, 0, 0, 0, "received after the year" },
        { "2023-03-01", "2023-03-01", 1, 0, 1, 0, "answered on the spot (Regulations 2019 art. 33: 能够当场答复的，应当当场予以答复)" },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Tally_DaysAtTheEdges_FallIntoTheirYear(string received, string? decided, int isNew, int isIn, int handled, int isOut, string why)
    {
        var record = decided is null ? Cases.Open("a", received) : Cases.Closed("a", received, decided, Outcome.Partial);
        var statistics = RequestTally.Tally(2023, [record]).Statistics;
        Assert.Equal(
            (isNew, isIn, handled, isOut, why),
            (statistics.NewReceived(), statistics.CarriedIn(), statistics.Of(Outcome.Partial, ApplicantKind.NaturalPerson), statistics.CarriedOut(), why));
        Assert.Equal(1, statistics.Records);
    }

    [Fact]
    public void Tally_NullAmongThem_Throws()
    {
        Assert.Throws<ArgumentException>(() => RequestTally.Tally(2023, new DisclosureRequest[] { null! }));
        Assert.Throws<ArgumentException>(() => RequestTally.TallyLines(2023, [null!]));
    }

    // Findings of a file name its lines, those of a review and of a reply made anew too.
    [Fact]
    public void TallyLines_FindingsOfAFile_NameTheirLine()
    {
        const string Text = """

            {"id":"a","receipt":{"channel":"in-person","arrived":"2024-03-04"},"applicant":{"kind":"naturalPerson"},"mergedInto":"b","decision":{"outcome":"granted"},"remadeDecision":{"outcome":"granted","decidedOn":"2024-05-06"},"events":[{"kind":"reply","on":"2024-03-20"}]}
            {"id":"b","receipt":{"channel":"in-person","arrived":"2024-03-04"},"applicant":{"kind":"naturalPerson"},"splitFrom":"a","decision":{"outcome":"denied.processInfo","decidedOn":"2024-03-20"},"reviews":[{"id":"f","kind":"reconsideration","filedOn":"2024-04-01","decidedOn":"2024-05-06"}]}
            """;
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text));
        var lines = RequestLine.Read(stream).ToList();
        Assert.Equal((2L, 3L, true), (lines[0].Number, lines[1].Number, lines.TrueForAll(l => l.IsSound)));
        var findings = RequestTally.TallyLines(2024, lines).Findings;
        Assert.Superset(new HashSet<string> { "case.merged", "case.split", "case.remade" }, findings.Select(f => f.RuleId).ToHashSet());
        Assert.Contains(findings, f => f.RuleId.StartsWith("review.", StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Contains(f.Place.StartsWith('a') ? "line 2" : "line 3", f.Related));
    }

    [Fact]
    public void Tally_AnyYear_BalancesForEveryApplicant()
    {
        // 国办公开办函〔2021〕30号: 第一项加第二项之和，等于第三项加第四项之和.
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var statistics = RequestTally.Tally(2023, Cases.Random(seed, 300)).Statistics;
                return ApplicantKinds.All.All(kind =>
                    statistics.NewReceived(kind) + statistics.CarriedIn(kind) == statistics.Handled(kind) + statistics.CarriedOut(kind)
                    && statistics.Handled(kind) == Outcome.All.Sum(outcome => statistics.Of(outcome, kind)));
            },
            iter: 200);
    }

    [Fact]
    public void Tally_NextYear_CarriesInWhatWasCarriedOut()
    {
        var records = Cases.Random(7, 5000);
        var (before, after) = (RequestTally.Tally(2022, records).Statistics, RequestTally.Tally(2023, records).Statistics);
        Assert.All(ApplicantKinds.All, kind => Assert.Equal(before.CarriedOut(kind), after.CarriedIn(kind)));
    }

    [Fact]
    public void Tally_AMillionRandomRecords_AgreesWithQueries()
    {
        var records = Cases.Random(2023, 1_000_000);
        var tally = RequestTally.Tally(2023, records, new TallyOptions { CheckDuplicates = false, FindingLimit = 10 });
        Assert.Equal(NaiveTally.Count(2023, records).OrderBy(f => f.Key), NaiveTally.Figures(tally.Statistics).OrderBy(f => f.Key));
    }

    [Fact]
    public void Tally_ArrayListAndStream_AreTheSame()
    {
        var records = Cases.Random(11, 2000);
        var expected = RequestTally.Tally(2023, records);
        foreach (var source in new[] { records.ToList(), records.Select(r => r), new Queue<RequestRecord>(records) })
        {
            var tally = RequestTally.Tally(2023, source);
            Assert.Equal(expected.Statistics, tally.Statistics);
            Assert.Equal(expected.Findings, tally.Findings);
        }
    }

    private static readonly (RequestRecord Record, CaseProblem Problem, string Rule)[] Faulty =
    [
        (Cases.Closed(string.Empty, "2023-01-02", "2023-01-03"), CaseProblem.NoId, "case.no-id"),
        (new RequestRecord("x", new LocalDate(2023, 1, 2), null), CaseProblem.UnknownApplicant, "case.unknown-applicant"),
        (Cases.Closed("x", "2023-01-02", "2023-01-01"), CaseProblem.DecidedBeforeReceived, "case.decided-before-received"),
        (Cases.Open("x", "2023-01-02") with { Decided = new LocalDate(2023, 1, 3) }, CaseProblem.UnknownOutcome, "case.unknown-outcome"),
        (Cases.Open("x", "2023-01-02") with { Outcome = Outcome.Granted }, CaseProblem.OutcomeWithoutDecision, "case.outcome-without-decision"),
        (Cases.Open("x", "2023-01-02") with { Reply = ReplyKind.Granted }, CaseProblem.OutcomeWithoutDecision, "case.outcome-without-decision"),
    ];

    public static TheoryData<int> Faults => [.. Enumerable.Range(0, Faulty.Length)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Tally_FaultyRecord_IsAFindingAndCountedApart(int row)
    {
        var (record, problem, rule) = Faulty[row];
        var tally = RequestTally.Tally(2023, [Cases.Open("sound", "2023-05-01"), record]);
        var finding = Assert.Single(tally.Findings);
        Assert.Equal((rule, Severity.Error, record.Id.Length > 0 ? record.Id : "#2"), (finding.RuleId, finding.Severity, finding.Place));
        Assert.Equal((2, 1, 1, 1), (tally.Statistics.Records, tally.Statistics.Faulty, tally.Statistics.FaultyWith(problem), tally.Statistics.NewReceived()));
    }

    [Fact]
    public void Tally_RecordWithSeveralFaults_NamesAllAndCountsOnce()
    {
        var record = new RequestRecord(string.Empty, new LocalDate(2023, 5, 2), null) { Decided = new LocalDate(2023, 5, 1) };
        var tally = RequestTally.Tally(2023, [record]);
        Assert.Equal(
            ["case.no-id", "case.unknown-applicant", "case.decided-before-received", "case.unknown-outcome"],
            tally.Findings.Select(f => f.RuleId));
        Assert.Equal((1, 1), (tally.Statistics.Faulty, tally.Statistics.FaultyWith(CaseProblem.NoId)));
    }

    [Fact]
    public void Tally_SameIdTwice_CountsTheFirst()
    {
        RequestRecord[] records = [Cases.Closed("a", "2023-01-02", "2023-01-03"), Cases.Open("a", "2023-02-02"), Cases.Open("b", "2023-02-02")];
        var tally = RequestTally.Tally(2023, records);
        Assert.Equal(("case.duplicate-id", "a"), (tally.Findings[0].RuleId, tally.Findings[0].Place));
        Assert.Equal((2, 1), (tally.Statistics.NewReceived(), tally.Statistics.FaultyWith(CaseProblem.DuplicateId)));

        var unchecked_ = RequestTally.Tally(2023, records, new TallyOptions { CheckDuplicates = false });
        Assert.Equal((3, 0), (unchecked_.Statistics.NewReceived(), unchecked_.Findings.Count));
    }

    [Fact]
    public void Tally_ReceivedAfterTheYear_IsSaidAndCountedApart()
    {
        var tally = RequestTally.Tally(2023, [Cases.Open("late", "2024-01-01")]);
        Assert.Equal(("case.received-after-year", Severity.Info, "late"), (tally.Findings[0].RuleId, tally.Findings[0].Severity, tally.Findings[0].Place));
        Assert.Equal((1, 0, 0), (tally.Statistics.ReceivedAfter, tally.Statistics.Faulty, tally.Statistics.NewReceived()));
    }

    [Fact]
    public void Tally_MoreFindingsThanTheLimit_SaysHowManyMore()
    {
        var records = Enumerable.Range(0, 10).Select(_ => Cases.Open(string.Empty, "2023-01-01"));
        var tally = RequestTally.Tally(2023, records, new TallyOptions { FindingLimit = 3 });
        Assert.Equal(["#1", "#2", "#3", string.Empty], tally.Findings.Select(f => f.Place));
        Assert.Contains("7 further", tally.Findings[3].Message.English, StringComparison.Ordinal);
        Assert.Equal(10, tally.Statistics.Faulty);
    }

    [Fact]
    public void Tally_Fees_AreThoseReceivedInTheYear()
    {
        RequestRecord[] records =
        [
            Cases.Closed("a", "2023-11-01", "2024-01-05") with { Fee = 380, FeePaidOn = new LocalDate(2023, 12, 30) },
            Cases.Closed("b", "2022-12-01", "2023-01-05") with { Fee = 20.5m },
            Cases.Closed("c", "2023-12-01", "2024-01-05") with { Fee = 100 },
            Cases.Open("d", "2023-12-01") with { Fee = 5 },
        ];
        var tally = RequestTally.Tally(2023, records);
        Assert.Equal(400.5m, tally.Statistics.Fees);
        Assert.Equal(("case.fee-without-day", "d"), (tally.Findings.Single().RuleId, tally.Findings.Single().Place));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    public void Tally_YearOutOfRange_Throws(int year)
        => Assert.Contains("from 1 to 9999", Assert.Throws<ArgumentOutOfRangeException>(() => RequestTally.Tally(year, Array.Empty<RequestRecord>())).Message, StringComparison.Ordinal);

    [Fact]
    public void Tally_NullRecord_Throws()
        => Assert.Contains("Record 2 is null", Assert.Throws<ArgumentException>(() => RequestTally.Tally(2023, [Cases.Open("a", "2023-01-01"), null!])).Message, StringComparison.Ordinal);
}
