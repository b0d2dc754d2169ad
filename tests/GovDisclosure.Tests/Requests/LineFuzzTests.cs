using System.Text;
using GovDisclosure.Calendars;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Requests;

/// <summary>Damaged lines of requests: each is answered, and what is sound is read, explained, counted and written back equal.</summary>
public class LineFuzzTests
{
    internal static readonly string[] Lines =
    [
        """
        {"schema":"govdisclosure/request/1","id":"2024-17","site":"市本级","organ":"某局","applicant":{"key":"a1","kind":"naturalPerson","contact":{"name":"甲","telephone":"1"}},"asked":{"name":"文件","purpose":"科研"},"receipt":{"channel":"registered-post","arrived":"2024-03-04","confirmedOn":"2024-03-05"},"events":[{"kind":"correction-notice","on":"2024-03-06","through":"2024-03-20"},{"kind":"corrected","on":"2024-03-12"},{"kind":"third-party","on":"2024-03-13","party":"某公司"},{"kind":"third-party-answer","on":"2024-03-18","party":"某公司","consultation":"opinion"},{"kind":"extension","on":"2024-03-20","workingDays":10},{"kind":"fee-notice","on":"2024-03-21"},{"kind":"payment","on":"2024-03-22"},{"kind":"reply","on":"2024-04-10","delivery":"by-post","receivedOn":"2024-04-12"}],"assignments":[{"on":"2024-03-05","unit":"办公室","person":"乙"}],"decision":{"outcome":"partial","reply":"partial","decidedOn":"2024-04-10","withheldUnder":"denied.thirdParty","toldRemedies":true,"attachments":[{"name":"a.pdf","key":"k","size":12,"mediaType":"application/pdf"}]},"fee":{"basis":"page","pages":40,"amount":10.5,"paidOn":"2024-03-22"},"reviews":[{"id":"fy1","kind":"reconsideration","filed":"2024-04-20","accepted":"2024-04-25","decided":"2024-06-04","decision":"review.upheld"}],"on":"2024-03-20"}
        """,
        """{"id":"b","received":"2023-05-01T23:59:59+08:00","channel":"internet","applicant":"commercial","decided":"2023-05-20","outcome":"denied.thirdParty","events":[{"type":"extension","date":"2023-05-10","days":20},{"type":"reply","date":"2023-05-20"}],"reviews":[{"id":"r","kind":"suit","filed":"2023-06-01"}],"fee":12,"items":2,"extended":true}""",
        """{"receipt":{"channel":"in-person","arrived":"2016-03-01"},"regime":"2007","events":[{"kind":"delay","on":"2016-03-02"},{"kind":"force-majeure","on":"2016-03-03","through":"2016-03-10"},{"kind":"withdrawal","on":"2016-03-11"}],"void":{"on":"2016-03-12","reason":"重复登记"},"mergedInto":"x","splitFrom":"y"}""",
    ];

    private static readonly string[] Words =
    [
        "\n", "\r\n", "\0", "\uFEFF", "\"\\ud800\"", "\\udc00", "null", "[]", "{}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", ",", "\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2024-02-30\"", "\"1900-01-01T00:00:00Z\"",
        "\"9999-12-31T23:59:59-18:00\"", "9223372036854775807", "1e400", "\"id\":", "\"events\":", "\"kind\":\"reply\",", "\"on\":\"2026-12-31\",",
    ];

    [Fact]
    public void Read_FuzzedLines_AreAnsweredEachAndCounted() => Fuzz.Run(
        [Encoding.UTF8.GetBytes(Lines[0].Trim()), .. Lines.Select(line => Encoding.UTF8.GetBytes(line.Trim() + "\n" + Lines[1])), Encoding.UTF8.GetBytes(string.Join('\n', Lines))], Answers, count: 1500, Words, JsonDamage.Once);

    [Theory]
    [InlineData("\" \"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"0001-01-01\"")]
    [InlineData("\"9999-12-31\"")]
    [InlineData("-1")]
    [InlineData("9223372036854775807")]
    [InlineData("{}")]
    public void Read_LineWithAnyValueReplaced_IsAnsweredAndTheNextFollows(string value)
        => Assert.All(Lines.SelectMany(line => JsonDamage.Each(Encoding.UTF8.GetBytes(line.Trim()), value)), line =>
        {
            Answers(line);
            Assert.True(Read([.. line, (byte)'\n', .. Encoding.UTF8.GetBytes(Lines[1])])[1].IsSound);
        });

    private static List<RequestLine> Read(byte[] file) => [.. RequestLine.Read(new MemoryStream(file))];

    private static void Answers(byte[] file)
    {
        var service = new DisclosureService();
        var lines = Read(file);
        foreach (var line in lines)
        {
            Assert.All(line.Findings, finding => Assert.NotNull(finding.In(Language.English)));
            if (line is not { IsSound: true, Request: { } request })
            {
                Assert.NotEmpty(line.Findings);
                continue;
            }

            Assert.Equal(request, RequestLine.Parse(RequestLine.ToJson(request)).Request);
            Known(() => Assert.NotNull(service.Assess(request, line.On ?? new LocalDate(2024, 12, 31)).ToString()));
            Known(() => Assert.NotNull(service.Explain(request, line.On ?? new LocalDate(2024, 12, 31))));
        }

        foreach (var year in (int[])[2016, 2023, 2024])
        {
            var tally = RequestTally.TallyLines(year, lines);
            Assert.InRange(tally.Statistics.Records, 0, lines.Count);
        }
    }

    // Days that no notice or no law covers have answers of their own.
    private static void Known(Action ask)
    {
        try
        {
            ask();
        }
        catch (Exception answer) when (answer is CalendarCoverageException or LawNotInForceException)
        {
            Assert.NotEmpty(answer.Message);
        }
    }
}
