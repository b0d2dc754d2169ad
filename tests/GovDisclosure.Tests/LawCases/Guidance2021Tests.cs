using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>
/// 国办函〔2021〕132号: what reconsideration organs examine (art. 2, read), refuse (arts 3 and 4, by commentaries) and how they end a case (arts 12 and 13, by
/// commentaries: nine endings), beside the law of the day.
/// </summary>
public class Guidance2021Tests
{
    private static readonly DisclosureService Service = new();

    // Article 2: the item that opens reconsideration against what was done, and its words were read.
    [Theory]
    [InlineData("denied.processInfo", null)]
    [InlineData("partial", "1")]
    [InlineData("silence", "1")]
    [InlineData("granted", "2 3")]
    [InlineData("third-party", "4")]
    public void Reconsideration_Article2_NamesItsItem(string challenged, string? items)
    {
        var day = new LocalDate(2022, 3, 1);
        var query = challenged switch
        {
            "silence" => RemedyQuery.Against(RemedyTarget.Silence, day),
            "third-party" => RemedyQuery.Against(RemedyTarget.NoticeToThirdParty, day),
            _ => new RemedyQuery(Outcome.FromCode(challenged), day),
        };
        var remedy = Service.Remedies(query, day.PlusDays(1)).Single(r => r.Kind == RemedyKind.Reconsideration);
        var cited = remedy.Notes.Select(n => n.Citation!).Where(c => c.Instrument == Instrument.ReconsiderationGuidance2021).ToList();
        Assert.True(remedy.IsOpen);
        Assert.Equal(items ?? string.Empty, string.Join(' ', cited.Select(c => c.Item)));
        Assert.All(cited, c => Assert.Equal((2, Verification.Verified), (c.ArticleNumber, c.Verification)));
    }

    // Articles 3 and 4, from 2021-12-22 on, with what remains; before that day no text settled it. 法释〔2025〕8号, art. 2 paragraph 1; 法释〔2011〕17号, art. 3.
    [Theory]
    [InlineData(RemedyTarget.CorrectionNotice, "2022-03-02", RemedyStatus.NotAvailable, 3, "补正 alone")]
    [InlineData(RemedyTarget.ExtensionNotice, "2022-03-02", RemedyStatus.NotAvailable, 3, "延期 alone")]
    [InlineData(RemedyTarget.Transfer, "2022-03-02", RemedyStatus.NotAvailable, 3, "other procedural acts alone")]
    [InlineData(RemedyTarget.Form, "2022-03-02", RemedyStatus.NotAvailable, 3, "paper, seal, channel")]
    [InlineData(RemedyTarget.ProactiveOmission, "2022-03-02", RemedyStatus.NotAvailable, 4, "request it first")]
    [InlineData(RemedyTarget.ProactiveOmission, "2021-12-21", RemedyStatus.Depends, null, "the day before")]
    [InlineData(RemedyTarget.ExtensionNotice, "2021-12-21", RemedyStatus.Depends, null, "the day before")]
    public void Reconsideration_Articles3And4_AreNotAccepted(RemedyTarget target, string on, RemedyStatus status, int? article, string why)
    {
        var remedies = Service.Remedies(RemedyQuery.Against(target, Day(on).PlusDays(-1)), Day(on));
        var remedy = remedies.Single(r => r.Kind == RemedyKind.Reconsideration);
        Assert.Equal((status, article, why), (remedy.Status, remedy.Sources[0].ArticleNumber, why));
        Assert.Equal(article is null ? Verification.Interpretation : Verification.Secondary, remedy.Sources[0].Verification);
        Assert.True(remedies.Single(r => r.Kind == RemedyKind.Complaint).IsOpen);
    }

    // 法释〔2025〕8号, art. 2 paragraph 1, and 法释〔2011〕17号, art. 3: who finds nothing published has to ask first, whatever the day.
    [Theory]
    [InlineData("2025-06-10", "disclosure-suits-2025/2/1/")]
    [InlineData("2025-05-30", "disclosure-suits-2011/3//")]
    [InlineData("2012-05-30", "disclosure-suits-2011/3//")]
    public void DirectSuit_NotPublished_IsSentToARequestFirst(string on, string article)
    {
        var remedies = Service.Remedies(RemedyQuery.Against(RemedyTarget.ProactiveOmission, Day(on)), Day(on));
        var suit = remedies.Single(r => r.Kind == RemedyKind.DirectSuit);
        Assert.Equal((RemedyStatus.NotAvailable, article), (suit.Status, SuitExclusionTests.Place(suit.Sources[0])));
        Assert.Contains(RemedyKind.Complaint, suit.Remaining);
        Assert.Contains("先申请公开", suit.Explain().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    // The nine endings of the commentaries, in their words, and the column of the fourth table (a reading where the form is silent).
    [Theory]
    [InlineData("维持", "review.upheld", ReviewResult.Upheld)]
    [InlineData("驳回行政复议请求", "review.claimRejected", ReviewResult.Upheld)]
    [InlineData("驳回行政复议申请", "review.applicationRejected", ReviewResult.Other)]
    [InlineData("责令重新答复", "review.remade", ReviewResult.Corrected)]
    [InlineData("变更", "review.modified", ReviewResult.Corrected)]
    [InlineData("撤销", "review.annulled", ReviewResult.Corrected)]
    [InlineData("部分撤销", "review.partlyAnnulled", ReviewResult.Corrected)]
    [InlineData("责令公开", "review.performance", ReviewResult.Corrected)]
    [InlineData("确认程序违法", "review.unlawful", ReviewResult.Corrected)]
    [InlineData("确认行为违法", "review.unlawful", ReviewResult.Corrected)]
    [InlineData("终止", "review.terminated", ReviewResult.Other)]
    public void Endings_OfTheCommentaries_AreKnownWithTheirColumn(string words, string code, ReviewResult column)
    {
        Assert.True(ReviewDecisionKind.TryRecognise(ReviewKind.Reconsideration, words, out var kind), words);
        Assert.Equal((code, (ReviewResult?)column), (kind.Code, ReviewMapping.Default.ResultOf(kind)));
    }
}
