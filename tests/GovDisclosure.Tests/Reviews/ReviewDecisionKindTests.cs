using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Reviews;

public class ReviewDecisionKindTests
{
    [Theory]
    [InlineData("review.upheld", ReviewResult.Upheld, "28 68")]
    [InlineData("review.claimRejected", ReviewResult.Upheld, "69")]
    [InlineData("review.modified", ReviewResult.Corrected, "28 63")]
    [InlineData("review.annulled", ReviewResult.Corrected, "28 64")]
    [InlineData("review.partlyAnnulled", ReviewResult.Corrected, "28 64")]
    [InlineData("review.remade", ReviewResult.Corrected, "28 64")]
    [InlineData("review.unlawful", ReviewResult.Corrected, "28 65")]
    [InlineData("review.performance", ReviewResult.Corrected, "28 66")]
    [InlineData("review.void", ReviewResult.Corrected, "67")]
    [InlineData("review.applicationRejected", ReviewResult.Other, "48 33")]
    [InlineData("review.notAccepted", ReviewResult.Other, "17 30")]
    [InlineData("review.redirected", ReviewResult.Other, "17 30")]
    [InlineData("review.terminated", ReviewResult.Other, "25 41")]
    [InlineData("review.withdrawn", ReviewResult.Other, "25 74")]
    [InlineData("review.mediated", ReviewResult.Other, "50 73")]
    [InlineData("suit.claimRejected", ReviewResult.Upheld, "69")]
    [InlineData("suit.annulled", ReviewResult.Corrected, "70")]
    [InlineData("suit.partlyAnnulled", ReviewResult.Corrected, "70")]
    [InlineData("suit.remade", ReviewResult.Corrected, "70")]
    [InlineData("suit.performance", ReviewResult.Corrected, "72")]
    [InlineData("suit.payment", ReviewResult.Corrected, "73")]
    [InlineData("suit.unlawful", ReviewResult.Corrected, "74")]
    [InlineData("suit.void", ReviewResult.Corrected, "75")]
    [InlineData("suit.modified", ReviewResult.Corrected, "77")]
    [InlineData("suit.dismissed", ReviewResult.Other, "49")]
    [InlineData("suit.notDocketed", ReviewResult.Other, "51")]
    [InlineData("suit.withdrawn", ReviewResult.Other, "62")]
    [InlineData("suit.terminated", ReviewResult.Other, "101")]
    [InlineData("suit.transferred", ReviewResult.Other, "22")]
    [InlineData("suit.appealDismissed", null, "89")]
    [InlineData("suit.remanded", ReviewResult.Pending, "89")]
    public void Default_EveryKind_HasItsColumnAndArticles(string code, ReviewResult? result, string articles)
    {
        var kind = ReviewDecisionKind.FromCode(code);
        Assert.Equal(result, ReviewMapping.Default.ResultOf(kind));
        Assert.Equal(articles, string.Join(" ", kind.Bases.Select(b => b.ArticleNumber)));
    }

    [Fact]
    public void All_Codes_AreUniqueAndNamedInBothLanguages()
    {
        Assert.Equal(31, ReviewDecisionKind.All.Select(k => k.Code).Distinct().Count());
        Assert.All(ReviewDecisionKind.All, k => Assert.NotEqual(k.Name.Chinese, k.Name.English));
    }

    [Theory]
    [InlineData(ReviewKind.Reconsideration, "责令被申请人重新作出答复", "review.remade", "the seed of 2017")]
    [InlineData(ReviewKind.Reconsideration, "一件被申请人在法定期限内作出不予公开答复但未说明原因，已责令被申请人重新作出答复", "review.remade", "the whole sentence")]
    [InlineData(ReviewKind.Reconsideration, "告知申请人向上级申请", "review.redirected", "the seed of 2017")]
    [InlineData(ReviewKind.Reconsideration, "已依法告知申请人向上级部门或政府申请行政复议", "review.redirected", "the whole sentence")]
    [InlineData(ReviewKind.Reconsideration, "维持原答复", "review.upheld", "upheld")]
    [InlineData(ReviewKind.Reconsideration, "驳回行政复议请求", "review.claimRejected", "on the merits")]
    [InlineData(ReviewKind.Reconsideration, "驳回行政复议申请", "review.applicationRejected", "not on the merits")]
    [InlineData(ReviewKind.Reconsideration, "部分撤销", "review.partlyAnnulled", "before annulled")]
    [InlineData(ReviewKind.Reconsideration, "确认违法", "review.unlawful", "found unlawful")]
    [InlineData(ReviewKind.Suit, "判决驳回原告的诉讼请求", "suit.claimRejected", "on the merits")]
    [InlineData(ReviewKind.Suit, "裁定驳回起诉", "suit.dismissed", "not on the merits")]
    [InlineData(ReviewKind.Suit, "准许原告撤诉", "suit.withdrawn", "withdrawn")]
    [InlineData(ReviewKind.Suit, "驳回上诉，维持原判", "suit.appealDismissed", "second instance")]
    [InlineData(ReviewKind.Suit, "判决撤销并责令重新作出答复", "suit.remade", "annulled and again")]
    public void TryRecognise_WordsOfReports_FindTheKind(ReviewKind review, string text, string code, string why)
    {
        Assert.True(ReviewDecisionKind.TryRecognise(review, text, out var kind), why);
        Assert.True(code == kind.Code, why);
    }

    [Theory]
    [InlineData("")]
    [InlineData("按时办结")]
    public void TryRecognise_UnknownWords_AreNotGuessed(string text)
        => Assert.False(ReviewDecisionKind.TryRecognise(ReviewKind.Reconsideration, text, out _));

    [Fact]
    public void Explain_NaxiKinds_SayColumnArticleAndDoubt()
    {
        var remade = ReviewMapping.Default.Explain(ReviewDecisionKind.ReviewRemade).ToText(Language.Chinese);
        Assert.Contains("计入“结果纠正”", remade, StringComparison.Ordinal);
        Assert.Contains("《中华人民共和国行政复议法》第二十八条", remade, StringComparison.Ordinal);
        var redirected = ReviewMapping.Default.Explain(ReviewDecisionKind.ReviewRedirected);
        Assert.Contains("计入“其他结果”", redirected.Conclusion.Chinese, StringComparison.Ordinal);
        Assert.Contains("doubt:", redirected.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void With_ReplacedKind_ChangesThatOneOnly()
    {
        var mapping = ReviewMapping.Default.With(ReviewDecisionKind.ReviewClaimRejected, ReviewResult.Other);
        Assert.Equal(ReviewResult.Other, mapping.ResultOf(ReviewDecisionKind.ReviewClaimRejected));
        Assert.Equal(ReviewResult.Upheld, mapping.ResultOf(ReviewDecisionKind.ReviewUpheld));
        Assert.Equal(ReviewResult.Upheld, ReviewMapping.Default.ResultOf(ReviewDecisionKind.ReviewClaimRejected));
        Assert.Contains("使用方", mapping.Explain(ReviewDecisionKind.ReviewClaimRejected).ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(mapping, ReviewMapping.Default.With(ReviewDecisionKind.ReviewClaimRejected, ReviewResult.Other));
    }

    [Theory]
    [InlineData("review.void", "2023-12-31", false)]
    [InlineData("review.void", "2024-01-01", true)]
    [InlineData("review.upheld", "2017-05-01", true)]
    public void IsKnownOn_Kinds2023_BeginIn2024(string code, string day, bool known)
        => Assert.Equal(known, ReviewDecisionKind.FromCode(code).IsKnownOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void FromCode_Unknown_ListsTheCodes()
        => Assert.Contains("review.remade", Assert.Throws<ArgumentException>(() => ReviewDecisionKind.FromCode("x")).Message, StringComparison.Ordinal);
}
