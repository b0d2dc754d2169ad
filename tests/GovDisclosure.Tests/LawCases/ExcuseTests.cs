using GovDisclosure.Registers;
using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>What kept a person from filing in time, recorded on the case: 行政复议法 2017, art. 9; 2023, art. 20 paragraph 2; 行政诉讼法, art. 48.</summary>
public class ExcuseTests
{
    private static readonly DisclosureService Service = new();

    // Received on 2024-03-01: 60 days to 30 April, six months to 2 September (1 September is a Sunday).
    [Theory]
    [InlineData(ReviewKind.Reconsideration, "2024-05-08", "2024-04-20", "2024-05-01", false, "review.excused 2024-05-13", 20, 2, "eleven days were left on 20 April: they run on to 12 May, a Sunday")]
    [InlineData(ReviewKind.Reconsideration, "2024-05-13", "2024-04-20", "2024-05-01", false, "review.excused 2024-05-13", 20, 2, "on the last of them")]
    [InlineData(ReviewKind.Reconsideration, "2024-05-14", "2024-04-20", "2024-05-01", false, "review.late 2024-05-13", 20, 1, "a day later; the last day told is the one with the obstacle")]
    [InlineData(ReviewKind.Reconsideration, "2024-05-08", "2024-04-20", "2024-05-01", true, "review.excused 2024-05-13", 20, 2, "reconsideration knows no special cause: any good reason will do")]
    [InlineData(ReviewKind.Reconsideration, "2024-05-08", "2024-05-02", "2024-05-07", false, "review.late 2024-04-30", 20, 1, "an obstacle after the last day excuses nothing")]
    [InlineData(ReviewKind.Reconsideration, "2024-04-30", "2024-04-20", "2024-04-22", false, "", 0, 0, "in time without it")]
    [InlineData(ReviewKind.Suit, "2024-09-18", "2024-08-20", "2024-09-05", false, "review.excused 2024-09-18", 48, 1, "thirteen days were left")]
    [InlineData(ReviewKind.Suit, "2024-09-19", "2024-08-20", "2024-09-05", false, "review.late 2024-09-18", 46, 1, "a day later")]
    [InlineData(ReviewKind.Suit, "2024-09-20", "2024-08-20", "2024-09-10", true, "review.excused 2024-09-20", 48, 2, "a special cause: ten days to ask the court")]
    [InlineData(ReviewKind.Suit, "2024-09-23", "2024-08-20", "2024-09-10", true, "review.late 2024-09-02", 46, 1, "past the ten days; no day is lost by right")]
    public void Check_FiledLateWithAnExcuse_SaysWhatItDoes(
        ReviewKind kind, string filed, string from, string through, bool isOwn, string expected, int article, int paragraph, string why)
    {
        var found = Service.Check(Answered().With(Case(kind, filed, from, through, isOwn)), new LocalDate(2024, 12, 2)).SingleOrDefault(f => f.RuleId is "review.late" or "review.excused");
        Assert.Equal((expected, why), (found is null ? string.Empty : $"{found.RuleId} {found.Expected}", why));
        if (found is null)
        {
            return;
        }

        Assert.Equal((article, paragraph), (found.Source!.ArticleNumber, found.Source.Paragraph));
        Assert.Equal(found.RuleId == "review.excused" ? Severity.Info : Severity.Warning, found.Severity);
        Assert.DoesNotContain(found.Message.English, c => c > 0x3000);
    }

    // Who judges is said, in both languages: nothing is told as decided.
    [Fact]
    public void Check_Excused_SaysWhoJudges()
    {
        var review = Service.Check(Answered().With(Case(ReviewKind.Reconsideration, "2024-05-08", "2024-04-20", "2024-05-01", false)), new LocalDate(2024, 12, 2)).Single(f => f.RuleId == "review.excused").Message;
        Assert.Contains("由复议机关认定", review.Chinese, StringComparison.Ordinal);
        Assert.Contains("the reconsideration organ says", review.English, StringComparison.Ordinal);
        var suit = Service.Check(Answered().With(Case(ReviewKind.Suit, "2024-09-18", "2024-08-20", "2024-09-05", false)), new LocalDate(2024, 12, 2)).Single(f => f.RuleId == "review.excused").Message;
        Assert.Contains("由人民法院认定", suit.Chinese, StringComparison.Ordinal);
        Assert.Contains("the court says", suit.English, StringComparison.Ordinal);
    }

    // A law before the one of 2023 has the same rule in its article 9.
    [Fact]
    public void Check_ExcusedBefore2024_CitesTheLawOfThatDay()
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2022, 2, 7)) { Events = [RequestEvent.Reply(new(2022, 3, 1))], Decision = new RequestDecision(Outcome.UnableNotHeld, new(2022, 3, 1)) };
        var found = Service.Check(request.With(Case(ReviewKind.Reconsideration, "2022-05-06", "2022-04-20", "2022-05-01", false)), new LocalDate(2022, 12, 2)).Single(f => f.RuleId == "review.excused");
        Assert.Equal(("reconsideration-law-2017", 9), (found.Source!.Instrument.Id, found.Source.ArticleNumber));
    }

    // The line, the contract and an entry of a register keep it.
    [Fact]
    public void Excuse_OfALineAndOfARegister_IsReadBack()
    {
        var item = Case(ReviewKind.Suit, "2024-09-18", "2024-08-20", "2024-09-10", true) with { Excuse = new ReviewExcuse(new(2024, 8, 20), new(2024, 9, 10)) { IsOwnCause = true, Reason = "住院" } };
        var request = Answered().With(item);
        Assert.Equal(request, RequestLine.Parse(RequestLine.ToJson(request)).Request);
        Assert.Equal(request, GovDisclosure.Answers.GovDisclosureJson.Parse<DisclosureRequest>(request.ToJson(), "request"));
        Assert.Equal(item, new RegisterChange { Reviews = [item] }.ApplyTo(Answered()).Reviews.Single());
    }

    [Theory]
    [InlineData("""{"from":"2024-04-20"}""")]
    [InlineData("""{"from":"2024-04-20","through":"2024-04-19"}""")]
    [InlineData("""{"from":"2024-04-20","through":"2024-04-22","why":1}""")]
    public void Line_ExcuseThatCannotBe_IsAFinding(string excuse)
        => Assert.False(RequestLine.Parse($$"""{"id":"a","receipt":{"channel":"internet","arrived":"2024-03-04"},"reviews":[{"id":"F","kind":"reconsideration","filedOn":"2024-05-08","excuse":{{excuse}}}]}""").IsSound);

    [Fact]
    public void Excuse_EndingBeforeItBegan_Throws()
        => Assert.Throws<ArgumentException>(() => new ReviewExcuse(new(2024, 5, 2), new(2024, 5, 1)));

    // 行政复议法 2023, art. 64, and 实施条例, art. 16: an ordered reply that did not come is a silence of its own; what is filed over it is no late or direct attack on the refusal.
    [Theory]
    [InlineData(ReviewKind.Suit, "2024-12-20", "", "over the second silence")]
    [InlineData(ReviewKind.Reconsideration, "2024-08-20", "", "over the second silence, within its 60 days")]
    [InlineData(ReviewKind.Reconsideration, "2024-12-20", "review.late", "past them")]
    [InlineData(ReviewKind.Suit, "2024-07-04", "review.direct-suit", "while the ordered reply could still come")]
    public void Check_FiledOverASecondSilence_IsJudgedByIt(ReviewKind kind, string filed, string expected, string why)
    {
        var request = Answered(Outcome.DeniedProcessInfo) with
        {
            Events = [RequestEvent.Reply(new(2024, 3, 1), ReplyDelivery.ByHand), RequestEvent.Of(RequestEventKind.RemadeReply, new(2025, 1, 10))],
            Reviews =
            [
                new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 4, 8)) { AcceptedOn = new(2024, 4, 12), DecidedOn = new(2024, 6, 3), DeliveredOn = new(2024, 6, 5), Decision = ReviewDecisionKind.ReviewRemade },
                new ReviewCase("S", kind, Day(filed)),
            ],
        };
        Assert.Equal((expected, why), (string.Join(' ', ReviewRules.Check(request).Where(f => f.Place == "S").Select(f => f.RuleId)), why));
    }

    private static ReviewCase Case(ReviewKind kind, string filed, string from, string through, bool isOwn)
        => new("F", kind, Day(filed)) { Excuse = new ReviewExcuse(Day(from), Day(through)) { IsOwnCause = isOwn } };

    private static DisclosureRequest Answered(Outcome? outcome = null) => new(RequestChannel.InPerson, new LocalDate(2024, 2, 5))
    {
        Id = "R",
        Events = [RequestEvent.Reply(new(2024, 3, 1), ReplyDelivery.ByHand)],
        Decision = new RequestDecision(outcome ?? Outcome.UnableNotHeld, new(2024, 3, 1)),
    };
}
