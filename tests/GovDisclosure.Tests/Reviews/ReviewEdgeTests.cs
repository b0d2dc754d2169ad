using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.Reviews;

/// <summary>Days of a case that cannot be, suits after a reconsideration, and the columns of the fourth table by name.</summary>
public class ReviewEdgeTests
{
    // Received 2024-03-04, refused on 2024-04-01; a reconsideration filed on 2024-04-20: what its own days contradict.
    [Theory]
    [InlineData("2024-04-19", null, null, "review.received-before-filed", "2024-04-20")]
    [InlineData("2024-04-20", null, null, null, null)]
    [InlineData(null, "2024-04-19", null, "review.accepted-before-filed", "2024-04-20")]
    [InlineData(null, null, "2024-04-19", "review.decided-before-filed", "2024-04-20")]
    [InlineData(null, "2024-04-25", "2024-04-24", "review.decided-before-filed", "2024-04-25")]
    [InlineData(null, "2024-04-25", "2024-04-25", null, null)]
    public void Check_DaysOfACase_AreInTheirOrder(string? received, string? accepted, string? decided, string? rule, string? expected)
    {
        static LocalDate? Of(string? iso) => iso is null ? null : Day(iso);
        var item = new ReviewCase("f", ReviewKind.Reconsideration, new(2024, 4, 20))
        {
            ReceivedOn = Of(received),
            AcceptedOn = Of(accepted),
            DecidedOn = Of(decided),
            Decision = decided is null ? null : ReviewDecisionKind.ReviewUpheld,
        };
        var found = ReviewRules.Check(Refused("reply:2024-04-01", item)).SingleOrDefault(f => f.RuleId.Contains("-before-filed", StringComparison.Ordinal));
        Assert.Equal((rule, expected), (found?.RuleId, found?.Expected));
    }

    // 行政诉讼法, art. 47: before there is a decision only silence can be challenged; the day is that of the decision, or of the reply where the register keeps none.
    [Theory]
    [InlineData("reply:2024-04-01", null, "2024-03-31", true)]
    [InlineData("reply:2024-04-01", null, "2024-04-01", false)]
    [InlineData("reply:2024-03-20", "2024-04-01", "2024-03-25", true)]
    [InlineData("extension:2024-03-20", null, "2024-03-25", false)]
    [InlineData("", null, "2024-03-25", false)]
    public void Check_FiledBeforeTheDecision_IsToldByTheDayOfTheDecision(string events, string? decided, string filed, bool isTold)
    {
        var request = Refused(events, new ReviewCase("f", ReviewKind.Reconsideration, Day(filed)), decided);
        Assert.Equal(isTold, ReviewRules.Check(request).Any(f => f.RuleId == "review.filed-before-decision"));
    }

    // 行政诉讼法, art. 45: a suit after reconsideration follows a reconsideration that is decided.
    [Theory]
    [InlineData(null, null, "review.after-review-not-linked")]
    [InlineData("f", null, "review.follows-pending")]
    [InlineData("f", "2024-07-02", "review.follows-pending")]
    [InlineData("f", "2024-07-01", "")]
    public void Check_SuitAfterReview_FollowsADecidedReconsideration(string? follows, string? decided, string rules)
    {
        var review = new ReviewCase("f", ReviewKind.Reconsideration, new(2024, 4, 20))
        {
            AcceptedOn = new LocalDate(2024, 4, 25),
            DecidedOn = decided is null ? null : Day(decided),
            Decision = decided is null ? null : ReviewDecisionKind.ReviewUpheld,
        };
        var suit = new ReviewCase("s", ReviewKind.Suit, new(2024, 7, 1)) { Route = SuitRoute.AfterReview, Follows = follows };
        var found = ReviewRules.Check(Refused("reply:2024-04-01", review).With(suit)).Select(f => f.RuleId).Where(id => id is "review.after-review-not-linked" or "review.follows-pending");
        Assert.Equal(rules, string.Join(' ', found));
    }

    [Fact]
    public void Tally_OfEachColumn_IsItsCount()
    {
        var tally = new ReviewTally(1, 20, 300, 4000);
        Assert.Equal([1L, 20L, 300L, 4000L], new[] { ReviewResult.Upheld, ReviewResult.Corrected, ReviewResult.Other, ReviewResult.Pending }.Select(result => tally[result]));
        Assert.Equal(4321, tally.Total);
        Assert.Throws<ArgumentOutOfRangeException>(() => tally[(ReviewResult)99]);
    }

    // The column of every kind of decision is told by the name that the form prints, and the lower instance's where it stays.
    [Fact]
    public void Explain_EachKindOfDecision_NamesTheColumnOfTheForm()
    {
        Assert.All(ReviewDecisionKind.All, kind =>
        {
            var column = kind.DefaultResult switch
            {
                ReviewResult.Upheld => "结果维持",
                ReviewResult.Corrected => "结果纠正",
                ReviewResult.Other => "其他结果",
                ReviewResult.Pending => "尚未审结",
                _ => "下级审结果",
            };
            var text = ReviewMapping.Default.Explain(kind);
            Assert.Contains($"“{kind.Name.Chinese}”计入“{column}”", text.ToText(Language.Chinese), StringComparison.Ordinal);
            Assert.DoesNotMatch("[\u4e00-\u9fff]", text.ToText(Language.English));
        });
    }

    [Fact]
    public void Query_OfWhatCannotBeChallengedSo_Throws()
    {
        Assert.Throws<ArgumentException>(() => RemedyQuery.Against(RemedyTarget.Reply, new(2024, 4, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RemedyQuery.Against((RemedyTarget)99, new(2024, 4, 1)));
        Assert.Throws<ArgumentException>(() => RemedyQuery.For(Timeline("2024-03-04", "reply:2024-04-01")));
        Assert.Throws<ArgumentException>(() => RemedyQuery.For(Timeline("2024-03-04", "") with { Decision = new RequestDecision { Outcome = Outcome.DeniedProcessInfo } }));
    }

    private static DisclosureRequest Refused(string events, ReviewCase item, string? decided = null)
        => (Timeline("2024-03-04", events) with { Decision = new RequestDecision { Outcome = Outcome.DeniedProcessInfo, DecidedOn = decided is null ? null : Day(decided) } }).With(item);
}
