using System.Text;
using System.Text.Json.Nodes;
using GovDisclosure.Answers;
using GovDisclosure.Json;
using GovDisclosure.Tests.Answers;

namespace GovDisclosure.Tests.Requests;

/// <summary>One form of a request: what a register's file holds on a line is what the contract writes, and two readers of it agree.</summary>
public class RequestFormTests
{
    private const string Whole = """
        {"schema":"govdisclosure/request/1","id":"2024-17","site":"市本级","organ":"某局","applicant":{"key":"a1","kind":"naturalPerson","contact":{"name":"甲","telephone":"1"}},"coApplicants":[{"key":"a2","kind":"commercial"}],"asked":{"name":"文件","purpose":"科研"},"receipt":{"channel":"registered-post","arrived":"2024-03-04","confirmedOn":"2024-03-05"},"regime":"2019","events":[{"kind":"correction-notice","on":"2024-03-06","through":"2024-03-20"},{"kind":"corrected","on":"2024-03-12"},{"kind":"agency","on":"2024-03-13","party":"某局","consultation":"opinion"},{"kind":"extension","on":"2024-03-20","workingDays":10},{"kind":"reply","on":"2024-04-10","delivery":"by-post","receivedOn":"2024-04-12"}],"assignments":[{"on":"2024-03-05","unit":"办公室","person":"乙"}],"decision":{"outcome":"partial","reply":"partial","decidedOn":"2024-04-10","withheldUnder":"denied.thirdParty","toldRemedies":true,"number":"1号","text":"答复","attachments":[{"name":"a.pdf","key":"k","size":12,"mediaType":"application/pdf"}],"namedBases":[{"instrument":"regulations-2019","article":15,"paragraph":1}],"isByInternet":true},"fee":{"basis":"page","pages":40,"isCharged":false,"amount":10.5,"paidOn":"2024-03-22"},"reviews":[{"id":"fy1","kind":"reconsideration","filedOn":"2024-04-20","acceptedOn":"2024-04-25","suspensions":[{"from":"2024-05-01","through":"2024-05-06","ground":1}],"decidedOn":"2024-06-04","deliveredOn":"2024-06-05","wasTold":false,"order":{"workingDays":10},"decision":"review.upheld"},{"id":"s","kind":"suit","filedOn":"2024-07-01","instance":"second","route":"after-review","position":"co-defendant","follows":"fy1"}],"mergedInto":"x","splitFrom":"y","void":{"on":"2024-05-01","reason":"重复登记"},"on":"2024-03-20"}
        """;

    private static readonly DisclosureRequest Request = RequestLine.Parse(Whole).Request!;

    [Fact]
    public void Line_OfARequest_IsTheContractOnOneLine()
    {
        var line = RequestLine.ToJson(Request);
        Assert.DoesNotContain('\n', line);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Request.ToJson()), JsonNode.Parse(line)));
        Assert.Equal(RequestLine.Schema, (string?)JsonNode.Parse(Request.ToJson())!["schema"]);
        Schemas.AssertValid(RequestLine.Schema, Request.ToJson());
        Schemas.AssertValid(RequestLine.Schema, Whole);
    }

    [Fact]
    public void Line_AsItIsWritten_IsReadByTheContractAndTheLineReaderAlike()
    {
        Assert.Empty(RequestLine.Parse(Whole).Findings);
        Assert.Equal(Request, GovDisclosureJson.Parse<DisclosureRequest>(Whole, "line"));
        Assert.Equal(Request, RequestLine.Parse(Request.ToJson().Replace("\n", " ", StringComparison.Ordinal)).Request);
        Assert.Equal(Request, GovDisclosureJson.Parse<DisclosureRequest>(RequestLine.ToJson(Request), "line"));
    }

    /// <summary>Every value replaced by every kind of another: what one reader takes the other takes, as the same request.</summary>
    [Theory]
    [InlineData("\" \"")]
    [InlineData("\"none\"")]
    [InlineData("\"2024-03-04T23:30:00Z\"")]
    [InlineData("\"2024-02-30\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("0.001")]
    [InlineData("9223372036854775807")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Line_WithAnyValueReplaced_IsJudgedAlikeByBothReaders(string value)
        => Assert.All(JsonDamage.Each(Encoding.UTF8.GetBytes(Whole.Trim()), value), bytes =>
        {
            var text = Encoding.UTF8.GetString(bytes);
            var line = RequestLine.Parse(text);

            // The formats before are for the lines of a file alone; there a schema of null is none.
            if (line.Findings.Any(f => f.RuleId == "line.old-format") || text.Contains("\"schema\":null", StringComparison.Ordinal))
            {
                return;
            }

            var read = Read(text);
            Assert.True(line.IsSound == (read is not null), $"line: {string.Join("; ", line.Findings.Select(f => f.Message.English))}\n{text}");
            if (read is not null)
            {
                Assert.Equal(read, line.Request);
            }
        });

    [Fact]
    public void Line_WithWhatAHostAdds_IsReadBackEqual()
    {
        var own = new Citation(new Instrument("own.rules", new("本市办法", "Rules of the city"))) { ArticleNumber = 3 };
        var request = Request with { Decision = Request.Decision! with { NamedBases = [own] } };
        Assert.Equal(request, RequestLine.Parse(RequestLine.ToJson(request)).Request);
        Assert.Equal(request, GovDisclosureJson.Parse<DisclosureRequest>(request.ToJson(), "request"));
    }

    [Fact]
    public void Request_WithDaysAsInstants_IsReadWithTheDatesOfBeijing()
    {
        var read = GovDisclosureJson.Parse<DisclosureRequest>("""{"receipt":{"arrived":"2024-03-04T16:00:00Z"},"events":[{"kind":"reply","on":"2024-04-01T23:59:00+08:00"}]}""", "request");
        Assert.Equal(new LocalDate(2024, 3, 5), read.Receipt.Arrived);
        Assert.Equal(new LocalDate(2024, 4, 1), read.Events[0].On);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(0.001)]
    [InlineData(1_000_000_000.01)]
    public void Fee_OfAnAmountThatNoLineTakes_Throws(double amount)
        => Assert.Throws<ArgumentOutOfRangeException>(() => RequestFee.Of((decimal)amount));

    private static DisclosureRequest? Read(string text)
    {
        try
        {
            return GovDisclosureJson.Parse<DisclosureRequest>(text, "line");
        }
        catch (DataFileException)
        {
            return null;
        }
    }
}
