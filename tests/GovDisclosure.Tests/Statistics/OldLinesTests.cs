using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class OldLinesTests
{
    [Fact]
    public void Read_FullLine_GivesTheRecord()
    {
        var record = ReadOne(
            """
            {"id":"2023-001","received":"2023-03-01","applicant":"commercial","channel":"registered-post","decided":"2023-03-20","outcome":"denied.thirdParty","reply":"refused.privacy","extended":true,"inTime":false,"fee":380,"feePaid":"2023-03-15","note":"第1号"}
            """);
        Assert.Equal(
            new RequestRecord("2023-001", new LocalDate(2023, 3, 1), ApplicantKind.Commercial)
            {
                Channel = RequestChannel.RegisteredPost,
                Decided = new LocalDate(2023, 3, 20),
                Outcome = Outcome.DeniedThirdParty,
                Reply = ReplyKind.RefusedPrivacy,
                Extended = true,
                InTime = false,
                HandlingDays = 13,
                Fee = 380,
                FeePaidOn = new LocalDate(2023, 3, 15),
                Line = 1,
            },
            record);
    }

    public static TheoryData<string, string, string> Days => new()
    {
        { "2023-12-31", "2023-12-31", "a date is a Beijing date" },
        { "2023-12-31T15:59:59Z", "2023-12-31", "the last second of the year in Beijing" },
        { "2023-12-31T16:00:00Z", "2024-01-01", "midnight in Beijing is 16:00 UTC" },
        { "2024-01-01T00:30:00+09:00", "2023-12-31", "New Year came earlier in Tokyo" },
        { "2023-12-31T23:30:00+08:00", "2023-12-31", "Beijing's own offset" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Read_InstantOfReceipt_IsTheDayInBeijing(string text, string day, string why)
        => Assert.Equal((Cases.Day(day), why), (ReadOne($$"""{"id":"a","applicant":"research","received":"{{text}}"}""").Received, why));

    public static TheoryData<string, string, CaseProblem> BadLines => new()
    {
        { "{", "case.unreadable", CaseProblem.Unreadable },
        { "[]", "case.unreadable", CaseProblem.Unreadable },
        { """{"id":"a","applicant":"research"}""", "data.missing-member", CaseProblem.Unreadable },
        { """{"id":"a","applicant":"research","received":"2023-02-30"}""", "data.date", CaseProblem.Unreadable },
        { """{"id":"a","applicant":"research","received":"2023-02-03T10:00:00"}""", "data.date", CaseProblem.Unreadable },
        { """{"id":"a","applicant":"research","received":"2023-02-03","decidedOn":"2023-02-04"}""", "data.unknown-member", CaseProblem.Unreadable },
        { """{"id":"a","id":"b","applicant":"research","received":"2023-02-03"}""", "data.duplicate-key", CaseProblem.Unreadable },
        { """{"applicant":"research","received":"2023-02-03"}""", "case.no-id", CaseProblem.NoId },
        { """{"id":"a","received":"2023-02-03"}""", "case.unknown-applicant", CaseProblem.UnknownApplicant },
        { """{"id":"a","applicant":"martian","received":"2023-02-03"}""", "case.unknown-applicant", CaseProblem.UnknownApplicant },
        { """{"id":"a","applicant":"research","received":"2023-02-03","decided":"2023-02-04","outcome":"maybe"}""", "case.unknown-outcome", CaseProblem.UnknownOutcome },
        { """{"id":"a","applicant":"research","received":"2023-02-03","decided":"2023-02-04","reply":"maybe"}""", "case.unknown-outcome", CaseProblem.UnknownOutcome },
        { """{"id":"a","applicant":"research","received":"2023-02-03","decided":"2023-02-01","outcome":"granted"}""", "case.decided-before-received", CaseProblem.DecidedBeforeReceived },
        { """{"id":"a","applicant":"research","received":"2023-02-03","channel":"pigeon"}""", "timeline.channel", CaseProblem.Unreadable },
        { """{"id":"a","applicant":"research","received":"2023-02-03","fee":-1}""", "case.fee", CaseProblem.Unreadable },
        { """{"id":"a","applicant":"research","received":"2023-02-03","events":[{"type":"reply"}]}""", "data.missing-member", CaseProblem.Unreadable },
        { """{"id":"a","applicant":"research","received":"2023-02-03","reviews":[{"id":"r","kind":"suit","filed":"2023-03-01","decision":"x"}]}""", "case.code", CaseProblem.Unreadable },
    };

    [Theory]
    [MemberData(nameof(BadLines))]
    public void Tally_BadLine_IsAFindingWithItsLineAndCountedApart(string line, string rule, CaseProblem problem)
    {
        var good = """{"id":"good","applicant":"naturalPerson","received":"2023-05-01"}""";
        var tally = RequestTally.TallyLines(2023, RequestLine.Read(Utf8($"{good}\n\n{line}\n")));
        var finding = Assert.Single(tally.Findings, f => f.RuleId != "line.old-format");
        Assert.Equal(rule, finding.RuleId);
        Assert.True(finding.Place == "line 3" || finding.Related.Contains("line 3"));
        Assert.Equal((2, 1, 1, 1), (tally.Statistics.Records, tally.Statistics.NewReceived(), tally.Statistics.Faulty, tally.Statistics.FaultyWith(problem)));
    }

    [Fact]
    public void Read_NumberAsId_IsItsDigits()
        => Assert.Equal("17", ReadOne("""{"id":17,"applicant":"research","received":"2023-02-03"}""").Id);

    [Fact]
    public void Read_Events_GiveDecisionExtensionAndTime()
    {
        var record = ReadOne(
            """
            {"id":"a","applicant":"legalService","received":"2023-03-01","outcome":"granted","events":[
            {"type":"extension","date":"2023-03-28","days":20},{"type":"reply","date":"2023-04-20","delivery":"by-post"}]}
            """.Replace("\n", string.Empty, StringComparison.Ordinal));
        Assert.Equal((new LocalDate(2023, 4, 20), true, true), (record.Decided!.Value, record.Extended, record.InTime!.Value));
        Assert.Null(record.Channel);
    }

    public static TheoryData<string, string?, bool?, string> Times => new()
    {
        { "2023-03-29", null, true, "the twentieth working day after 1 March: in time (art. 33)" },
        { "2023-03-30", null, null, "a day later: late, unless the period was held up, which the line does not say" },
        { "2023-04-20", "true", true, "extended, within forty working days" },
        { "2023-03-29", "false", true, "the line says so" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void Read_WithoutInTime_IsKnownOnlyWithinThePeriod(string decided, string? extended, bool? inTime, string why)
    {
        var record = ReadOne($$"""{"id":"a","applicant":"research","received":"2023-03-01","outcome":"granted","decided":"{{decided}}","extended":{{extended ?? "false"}}}""");
        Assert.Equal((inTime, why), (record.InTime, why));
    }

    [Fact]
    public void Tally_Reviews_CountInTheFourthTable()
    {
        var line =
            """
            {"id":"a","applicant":"naturalPerson","received":"2022-10-01","decided":"2022-10-20","outcome":"denied.stateSecret","reviews":[
            {"id":"fy1","kind":"reconsideration","filed":"2022-11-01","accepted":"2022-11-05","decided":"2023-01-04","decision":"review.upheld"},
            {"id":"ss1","kind":"suit","route":"after-review","follows":"fy1","filed":"2023-01-15","accepted":"2023-01-20"}]}
            """.Replace("\n", string.Empty, StringComparison.Ordinal);
        var tally = RequestTally.TallyLines(2023, RequestLine.Read(Utf8(line)), new TallyOptions { KeepCases = true });
        Assert.Equal("line.old-format", Assert.Single(tally.Findings).RuleId);
        Assert.Equal((1, 1, 1, 1), (tally.Statistics.Reviews.Review.Upheld, tally.Statistics.Reviews.Review.Total, tally.Statistics.Reviews.AfterReview.Pending, tally.Statistics.ClosedBefore));
        var form = GovDisclosure.Forms.FormCatalogue.BuiltIn.Find("2021-format")!;
        var values = StatisticsTables.Fill(tally.Statistics, form).Values;
        Assert.Equal(
            (1, 1, 0, 1, 1),
            (values["table4", "", "review.upheld"].Number, values["table4", "", "review.total"].Number, values["table4", "", "direct.total"].Number, values["table4", "", "afterReview.pending"].Number, values["table4", "", "afterReview.total"].Number));
        Assert.Equal(["fy1"], tally.Cases(form, "table4", "", "review.total"));
        Assert.Equal(["ss1"], tally.Cases(form, "table4", "", "afterReview.pending"));
    }

    [Fact]
    public async Task ReadAsync_IsTheSame_AndStopsWhenCancelled()
    {
        var text = string.Join('\n', Enumerable.Range(0, 50).Select(i => $$"""{"id":"r{{i}}","applicant":"research","received":"2023-02-03"}"""));
        var tally = await RequestTally.TallyLinesAsync(2023, RequestLine.ReadAsync(Utf8(text)));
        Assert.Equal(RequestTally.TallyLines(2023, RequestLine.Read(Utf8(text))).Statistics, tally.Statistics);

        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RequestTally.TallyLinesAsync(2023, RequestLine.ReadAsync(Utf8(text), cancellationToken: source.Token)));
    }

    [Fact]
    public void Read_AnyText_NeverThrows()
        => Gen.String.Sample(text => RequestLine.Read(Utf8(text)).All(line => line.Number > 0));

    private static MemoryStream Utf8(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    private static RequestRecord ReadOne(string line)
    {
        var read = Assert.Single(RequestLine.Read(Utf8(line)));
        return RecordOfRequest.Make(read.Request!, TallyOptions.Default, read.Number);
    }
}
