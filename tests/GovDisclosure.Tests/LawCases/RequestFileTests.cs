using GovDisclosure.Requests;
using GovDisclosure.Statistics;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>Lines of old registers that once were read wrongly: each has its answer, and what cannot be read does not hide the next.</summary>
public class RequestFileTests
{
    private static readonly DisclosureService Service = new();

    // 2019, art. 33 paragraph 2; Fee Measures 2020, art. 6: line, year: new, carried in, handled, carried out, and the findings.
    [Theory]
    [InlineData("""{"id":"R2","received":"2023-12-20","applicant":"naturalPerson","outcome":"granted","decided":"2024-01-18"}""", 2023, "1 0 0 1", "", "decided in the next year: carried out")]
    [InlineData("""{"id":"R2","received":"2023-12-20","applicant":"naturalPerson","outcome":"granted","decided":"2024-01-18"}""", 2024, "0 1 1 0", "", "and carried in")]
    [InlineData("""{"id":"R3","received":"2023-02-20","applicant":"naturalPerson"}""", 2023, "1 0 0 1", "", "open")]
    [InlineData("""{"id":"R4","received":"2023-02-20","applicant":"naturalPerson","outcome":"granted","decided":"2023-05-20","extended":true}""", 2023, "1 0 1 0", "", "long: it may have been paused")]
    [InlineData("""{"id":"R5","received":"2023-02-20","applicant":"naturalPerson","outcome":"granted","decided":"2023-05-20"}""", 2023, "1 0 1 0", "", "long: it may have been paused")]
    [InlineData("""{"id":"R1","received":"2022-12-20","applicant":"naturalPerson","outcome":"denied.processInfo","events":[{"type":"reply","date":"2022-12-28"},{"type":"reply","date":"2023-06-01"}]}""", 2022, "1 0 1 0", "timeline.after-closing", "a second reply that nothing ordered")]
    [InlineData("""{"id":"F","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"transfer","date":"2024-12-11"}]}""", 2024, "1 0 0 1", "transfer.no-reply", "art. 36 item 5: passed on is not answered")]
    [InlineData("""{"id":"B","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"fee-notice","date":"2024-12-02"}]}""", 2024, "1 0 1 0", "", "unpaid: abandoned on 2024-12-31")]
    [InlineData("""{"id":"A","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"fee-notice","date":"2024-12-03"}]}""", 2025, "0 1 1 0", "", "a working day later: 2025-01-01")]
    public void Tally_OldLine_IsCountedInItsYear(string line, int year, string counts, string rules, string why)
    {
        var tally = RequestTally.Tally(year, [RequestLine.Parse(line).Request!]);
        var figures = tally.Statistics;
        Assert.Equal((counts, rules, why), ($"{figures.NewReceived()} {figures.CarriedIn()} {figures.Handled()} {figures.CarriedOut()}", string.Join(' ', tally.Findings.Select(f => f.RuleId)), why));
    }

    // A transfer without an outcome says which outcomes it can have.
    [Fact]
    public void Check_Transfer_TellsWhichOutcomeIsMissing()
    {
        var request = RequestLine.Parse("""{"id":"F","received":"2024-11-25","applicant":"naturalPerson","events":[{"type":"transfer","date":"2024-12-11"}]}""").Request!;
        var told = Assert.Single(Service.Check(request, new LocalDate(2024, 12, 31)), f => f.RuleId == "transfer.no-reply");
        Assert.Contains("unable.notHeld", told.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("unable.notHeld", told.Message.English, StringComparison.Ordinal);
    }

    // Instants and dates, members of the line that say the day asked about, and members that nobody knows.
    [Theory]
    [InlineData("""{"id":"a","received":"2024-03-04T23:59:59+08:00","channel":"internet"}""", "2024-03-04", null)]
    [InlineData("""{"id":"b","received":"2024-03-04T16:00:00Z","channel":"internet"}""", "2024-03-05", null)]
    [InlineData("""{"id":"d","received":null,"channel":"internet"}""", null, null)]
    [InlineData("""{"id":"f","received":"2024-03-04","channel":"internet","events":null}""", "2024-03-04", null)]
    [InlineData("""{"id":"h","received":"2024-03-04","channel":"in-person","on":"2024-04-01"}""", "2024-03-04", RequestStatusKind.DueToday)]
    [InlineData("""{"id":"i","received":"2024-03-04","channel":"in-person","on":"2024-04-02"}""", "2024-03-04", RequestStatusKind.Overdue)]
    [InlineData("""{"id":"j","received":"2024-03-04","channel":"in-person","events":[{"type":"reply","date":"2024-04-01"}],"on":"2024-04-05"}""", "2024-03-04", RequestStatusKind.AnsweredInTime)]
    [InlineData("""{"id":"l","received":"2024-03-04","channel":"in-person","note":"x"}""", "2024-03-04", null)]
    [InlineData("""{"id":"k","received":"2024-03-04","channel":"In-Person"}""", null, null)]
    [InlineData("""{"id":"g","received":"2024-03-04","channel":"internet","events":[null]}""", null, null)]
    public void Parse_OldLine_HasItsDayOrAFinding(string text, string? arrived, RequestStatusKind? status)
    {
        var line = RequestLine.Parse(text);
        Assert.Equal(arrived is not null, line.IsSound);
        if (arrived is null)
        {
            Assert.Contains(line.Findings, f => f.Severity == Severity.Error);
            return;
        }

        Assert.Equal(arrived, Iso(line.Request!.Receipt.Arrived));
        Assert.Equal(status, line.On is { } on ? Service.Status(line.Request, on).Kind : null);
    }
}
