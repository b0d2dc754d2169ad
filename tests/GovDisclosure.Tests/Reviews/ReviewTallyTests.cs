using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Reviews;

public class ReviewTallyTests
{
    [Fact]
    public void Item_OfEachColumn_IsItsCount()
    {
        var tally = new ReviewTally(1, 2, 4, 8);
        Assert.Equal([1L, 2, 4, 8], ((ReviewResult[])[ReviewResult.Upheld, ReviewResult.Corrected, ReviewResult.Other, ReviewResult.Pending]).Select(result => tally[result]));
        Assert.Equal(15, tally.Total);
        Assert.Throws<ArgumentOutOfRangeException>(() => tally[(ReviewResult)99]);
    }

    [Fact]
    public void Add_BeyondWhatANumberHolds_Throws()
    {
        Assert.Throws<OverflowException>(() => new ReviewTally(long.MaxValue, 0, 0, 0) + new ReviewTally(1, 0, 0, 0));
        Assert.Throws<OverflowException>(() => new ReviewTally(long.MaxValue, 1, 0, 0).Total);
    }

    // The columns as the form of 国办公开办函〔2021〕30号 prints them.
    [Theory]
    [InlineData(ReviewResult.Upheld, "结果维持", "upheld")]
    [InlineData(ReviewResult.Corrected, "结果纠正", "corrected")]
    [InlineData(ReviewResult.Other, "其他结果", "other")]
    [InlineData(ReviewResult.Pending, "尚未审结", "pending")]
    public void Explain_OfAReplacedKind_NamesTheColumnAsPrinted(ReviewResult result, string chinese, string english)
    {
        var explanation = ReviewMapping.Default.With(ReviewDecisionKind.ReviewRemade, result).Explain(ReviewDecisionKind.ReviewRemade);
        Assert.EndsWith($"计入“{chinese}”", explanation.Conclusion.Chinese, StringComparison.Ordinal);
        Assert.EndsWith($"is counted as \"{english}\"", explanation.Conclusion.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OfAnAppealDismissed_KeepsTheResultBelow()
    {
        Assert.Null(ReviewMapping.Default.ResultOf(ReviewDecisionKind.SuitAppealDismissed));
        Assert.Contains("下级审结果", ReviewMapping.Default.Explain(ReviewDecisionKind.SuitAppealDismissed).ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Against_AReply_AsksForItsOutcome()
        => Assert.Throws<ArgumentException>("target", () => RemedyQuery.Against(RemedyTarget.Reply, new LocalDate(2024, 3, 4)));

    [Fact]
    public void For_ARequestThatNobodyAnswered_Throws()
        => Assert.Throws<ArgumentException>("request", () => RemedyQuery.For(new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4))));
}
