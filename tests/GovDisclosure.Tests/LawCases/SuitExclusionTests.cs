using GovDisclosure.Reviews;
using GovDisclosure.Tests.Requests;

namespace GovDisclosure.Tests.LawCases;

/// <summary>法释〔2025〕8号, art. 10 paragraph 2, items 1 to 10, and 法释〔2011〕17号, arts 1 and 2: item by item, filed before and after the change, and after a review.</summary>
public class SuitExclusionTests
{
    private static readonly DisclosureService Service = new();

    // Item, what is challenged, day it reached the person, day of filing: status of the direct suit, and the article that is cited first.
    public static TheoryData<int, string, string, string, RemedyStatus, string, string> Items => new()
    {
        { 1, "denied.stateSecret", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "reconsideration-law-2023/23/1/4", "review first" },
        { 1, "denied.thirdParty", "2025-05-20", "2025-06-03", RemedyStatus.NotAvailable, "reconsideration-law-2023/23/1/4", "the act is older than the interpretation" },
        { 1, "denied.processInfo", "2024-01-02", "2024-01-08", RemedyStatus.NotAvailable, "reconsideration-law-2023/23/1/4", "the law of 2023 alone" },
        { 1, "denied.processInfo", "2023-12-20", "2023-12-29", RemedyStatus.Open, "litigation-law-2017/46/1/", "before the law of 2023 nothing came first" },
        { 2, "extension", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "disclosure-suits-2025/10/2/2", "procedural" },
        { 2, "correction", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "disclosure-suits-2025/10/2/2", "procedural" },
        { 2, "transfer", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "disclosure-suits-2025/10/2/2", "other procedural notices, a reading" },
        { 2, "extension", "2025-05-20", "2025-05-30", RemedyStatus.Depends, "litigation-interpretation-2018/69//", "2011 names correction notices only" },
        { 2, "correction", "2025-05-20", "2025-05-30", RemedyStatus.Depends, "disclosure-suits-2011/2//1", "2011, item 1: where it has no effect on rights" },
        { 2, "extension", "2016-07-01", "2016-07-04", RemedyStatus.Depends, "litigation-interpretation-2000/1/2/6", "before 2018: what has no effect on rights" },
        { 2, "transfer", "2012-07-02", "2012-07-04", RemedyStatus.Depends, "litigation-interpretation-2000/1/2/6", "before 2018: what has no effect on rights" },
        { 3, "fee", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "disclosure-suits-2025/10/2/3", "the fee alone" },
        { 3, "fee", "2025-05-20", "2025-05-30", RemedyStatus.NotAvailable, "fee-measures-2020/7//", "办法, art. 7" },
        { 3, "otherHandling.abandonedNoFee", "2025-06-10", "2025-06-12", RemedyStatus.Open, "litigation-law-2017/46/1/", "what the fee led to can be sued over" },
        { 4, "notProcessed.repeated+granted", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "disclosure-suits-2025/10/2/4", "已经予以公开" },
        { 4, "notProcessed.repeated-granted", "2025-06-10", "2025-06-12", RemedyStatus.Open, "litigation-law-2017/46/1/", "the first answer refused" },
        { 4, "notProcessed.repeated", "2025-06-10", "2025-06-12", RemedyStatus.Depends, "disclosure-suits-2025/10/2/4", "the first answer is not known" },
        { 4, "notProcessed.repeated+granted", "2025-05-20", "2025-05-30", RemedyStatus.Open, "litigation-law-2017/46/1/", "2011 does not name it" },
        { 5, "denied.adminQuery", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "disclosure-suits-2025/10/2/5", "registers" },
        { 5, "denied.adminQuery", "2025-05-20", "2025-05-30", RemedyStatus.Open, "litigation-law-2017/46/1/", "2011 does not name it, and it is no refusal under 14 to 16" },
        { 6, "unable.needsCreation", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "disclosure-suits-2025/10/2/6", "making, processing, analysing" },
        { 6, "unable.needsCreation", "2025-05-20", "2025-05-30", RemedyStatus.NotAvailable, "disclosure-suits-2011/2//3", "2011, item 3" },
        { 6, "unable.needsCreation", "2011-09-01", "2011-09-02", RemedyStatus.NotAvailable, "disclosure-suits-2011/2//3", "2011, item 3, its first weeks" },
        { 7, "notProcessed.petition", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "disclosure-suits-2025/10/2/7", "petitions" },
        { 7, "notProcessed.petition", "2025-05-20", "2025-05-30", RemedyStatus.Depends, "litigation-interpretation-2018/69//", "2011 does not name it" },
        { 7, "notProcessed.petition", "2015-05-20", "2015-05-29", RemedyStatus.Depends, "litigation-interpretation-2000/1/2/6", "nor did the interpretation of 2000 in so many words" },
        { 8, "notProcessed.publication", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "disclosure-suits-2025/10/2/8", "publications" },
        { 8, "notProcessed.publication", "2025-05-20", "2025-05-30", RemedyStatus.NotAvailable, "disclosure-suits-2011/2//2", "2011, item 2" },
        { 9, "unable.notHeld/enterprise", "2025-06-10", "2025-06-12", RemedyStatus.NotAvailable, "disclosure-suits-2025/10/2/9", "a public enterprise" },
        { 9, "unable.notHeld/enterprise", "2025-05-20", "2025-05-30", RemedyStatus.Depends, "regulations-2019/55//", "2019, art. 55: the text names the appeal to the regulator" },
        { 10, "notProcessed.reconfirm", "2025-06-10", "2025-06-12", RemedyStatus.Open, "litigation-law-2017/46/1/", "open, with the doubt of item 10" },
        { 10, "form", "2025-06-10", "2025-06-12", RemedyStatus.Depends, "disclosure-suits-2025/10/2/10", "the form alone: the text of 2025 names the content" },
        { 10, "form", "2025-05-20", "2025-05-30", RemedyStatus.Open, "litigation-law-2017/46/1/", "2011, art. 1 item 2 names content or form" },
        { 0, "unable.notHeld", "2025-06-10", "2025-06-12", RemedyStatus.Open, "litigation-law-2017/46/1/", "art. 1 item 1" },
        { 0, "unable.stillUnclear", "2025-06-10", "2025-06-12", RemedyStatus.Open, "litigation-law-2017/46/1/", "art. 1 item 1" },
        { 0, "notProcessed.massive", "2025-06-10", "2025-06-12", RemedyStatus.Open, "litigation-law-2017/46/1/", "not in article 10" },
        { 0, "otherHandling.abandonedNoCorrection", "2025-06-10", "2025-06-12", RemedyStatus.Open, "litigation-law-2017/46/1/", "art. 1 item 1, by a commentary" },
        { 0, "granted", "2025-06-10", "2025-06-12", RemedyStatus.Open, "litigation-law-2017/46/1/", "art. 1 item 3" },
        { 0, "denied.enforcementFile", "2013-03-04", "2013-03-05", RemedyStatus.Depends, "disclosure-suits-2011/2//4", "2011, item 4: who asks" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void DirectSuit_EachItem_IsThatOfTheDayOfFiling(int item, string challenged, string reached, string filed, RemedyStatus status, string cited, string why)
    {
        var remedies = Service.Remedies(Query(challenged, reached), Dates.Day(filed));
        var suit = remedies.Single(r => r.Kind == RemedyKind.DirectSuit);
        Assert.Equal((item, status, cited, why), (item, suit.Status, Place(suit.Sources[0]), why));
        Assert.True(remedies.Single(r => r.Kind == RemedyKind.Complaint).IsOpen);
        if (status == RemedyStatus.NotAvailable)
        {
            // What is not there names its article in both languages, and what is left.
            Assert.Contains(suit.Sources[0].In(Language.Chinese), suit.Explain().ToText(Language.Chinese), StringComparison.Ordinal);
            Assert.Contains(suit.Sources[0].In(Language.English), suit.Explain().ToText(Language.English), StringComparison.Ordinal);
            Assert.Contains(RemedyKind.Complaint, suit.Remaining);
            Assert.Equal(remedies.Single(r => r.Kind == RemedyKind.Reconsideration).Status is not (RemedyStatus.NotAvailable or RemedyStatus.Expired), suit.Remaining.Contains(RemedyKind.Reconsideration));
        }
    }

    [Fact]
    public void Items_OfArticle10_AreAllInTheTable()
        => Assert.Equal(Enumerable.Range(0, 11), Items.Select(row => row.Data.Item1).Distinct().Order());

    // 法释〔2018〕1号, arts 133 and 136: what is barred stays so when the review upholds it or rejects the claim; what was review first can then be sued over.
    [Theory]
    [InlineData("denied.adminQuery", "review.upheld", RemedyStatus.NotAvailable)]
    [InlineData("unable.needsCreation", "review.claimRejected", RemedyStatus.NotAvailable)]
    [InlineData("notProcessed.petition", "review.upheld", RemedyStatus.NotAvailable)]
    [InlineData("notProcessed.publication", "review.upheld", RemedyStatus.NotAvailable)]
    [InlineData("notProcessed.repeated+granted", "review.upheld", RemedyStatus.NotAvailable)]
    [InlineData("notProcessed.repeated", "review.upheld", RemedyStatus.Depends)]
    [InlineData("notProcessed.repeated-granted", "review.upheld", RemedyStatus.Open)]
    [InlineData("denied.stateSecret", "review.upheld", RemedyStatus.Open)]
    [InlineData("denied.internalAffairs", "review.notAccepted", RemedyStatus.Open)]
    [InlineData("unable.notHeld", "review.upheld", RemedyStatus.Open)]
    [InlineData("unable.needsCreation", "review.annulled", RemedyStatus.Open)]
    public void SuitAfterReview_Barred_StaysBarredWhereUpheld(string challenged, string decision, RemedyStatus status)
    {
        var query = Query(challenged, "2025-06-10") with
        {
            Cases = [new ReviewCase("f", ReviewKind.Reconsideration, new(2025, 6, 20)) { DecidedOn = new(2025, 8, 11), DeliveredOn = new(2025, 8, 15), Decision = ReviewDecisionKind.FromCode(decision) }],
        };
        Assert.Equal(status, Service.Remedies(query, new(2025, 8, 18)).Single(r => r.Kind == RemedyKind.SuitAfterReview).Status);
    }

    // 行政诉讼法, art. 45: fifteen days from receiving the decision; made and not yet received, the period has not begun.
    [Theory]
    [InlineData("2025-08-10", RemedyStatus.NotYetOpen, "the review goes on")]
    [InlineData("2025-08-11", RemedyStatus.NotYetOpen, "made, not delivered")]
    [InlineData("2025-08-14", RemedyStatus.NotYetOpen, "the day before the delivery")]
    [InlineData("2025-08-15", RemedyStatus.Open, "delivered")]
    [InlineData("2025-09-01", RemedyStatus.Open, "15 days end on Saturday 30 August, rolled to Monday")]
    [InlineData("2025-09-02", RemedyStatus.Expired, "over")]
    public void SuitAfterReview_DecisionMadeAndReceived_RunsFromTheSecondDay(string on, RemedyStatus status, string why)
    {
        var query = Query("denied.stateSecret", "2025-06-10") with
        {
            Cases = [new ReviewCase("f", ReviewKind.Reconsideration, new(2025, 6, 20)) { DecidedOn = new(2025, 8, 11), DeliveredOn = new(2025, 8, 15), Decision = ReviewDecisionKind.FromCode("review.upheld") }],
        };
        Assert.Equal((status, why), (Service.Remedies(query, Dates.Day(on)).Single(r => r.Kind == RemedyKind.SuitAfterReview).Status, why));
    }

    // A reconsideration that ended without a decision leaves none to sue over: 行政复议法 2023, arts 41 and 73; 实施条例 (2007), art. 50; 法释〔2018〕1号, art. 58.
    [Theory]
    [InlineData("unable.notHeld", "review.mediated", "2025-08-18", RemedyStatus.NotAvailable, RemedyStatus.NotAvailable, 73)]
    [InlineData("unable.notHeld", "review.terminated", "2025-08-18", RemedyStatus.NotAvailable, RemedyStatus.Depends, 41)]
    [InlineData("unable.notHeld", "review.withdrawn", "2025-08-18", RemedyStatus.NotAvailable, RemedyStatus.Open, 58)]
    [InlineData("denied.stateSecret", "review.terminated", "2025-08-18", RemedyStatus.NotAvailable, RemedyStatus.NotAvailable, 41)]
    [InlineData("unable.notHeld", "review.mediated", "2023-08-18", RemedyStatus.NotAvailable, RemedyStatus.NotAvailable, 50)]
    [InlineData("unable.notHeld", "review.claimRejected", "2025-08-18", RemedyStatus.Open, RemedyStatus.NotAvailable, 45)]
    public void Suits_ReviewEndedWithoutADecision_HaveNoneToSueOver(string challenged, string decision, string on, RemedyStatus after, RemedyStatus direct, int article)
    {
        var day = Dates.Day(on);
        var query = Query(challenged, Dates.Iso(day.PlusDays(-60))!) with
        {
            Cases = [new ReviewCase("f", ReviewKind.Reconsideration, day.PlusDays(-50)) { DecidedOn = day.PlusDays(-5), Decision = ReviewDecisionKind.FromCode(decision) }],
        };
        var remedies = Service.Remedies(query, day);
        var suit = remedies.Single(r => r.Kind == RemedyKind.SuitAfterReview);
        Assert.Equal((after, direct, article), (suit.Status, remedies.Single(r => r.Kind == RemedyKind.DirectSuit).Status, suit.Sources[0].ArticleNumber));
    }

    internal static RemedyQuery Query(string challenged, string reached)
    {
        var day = Dates.Day(reached);
        RemedyTarget? target = challenged switch
        {
            "extension" => RemedyTarget.ExtensionNotice,
            "correction" => RemedyTarget.CorrectionNotice,
            "transfer" => RemedyTarget.Transfer,
            "fee" => RemedyTarget.FeeDecision,
            "form" => RemedyTarget.Form,
            "silence" => RemedyTarget.Silence,
            _ => null,
        };
        if (target is { } act)
        {
            return RemedyQuery.Against(act, day);
        }

        var code = challenged.Replace("+granted", string.Empty, StringComparison.Ordinal).Replace("-granted", string.Empty, StringComparison.Ordinal).Replace("/enterprise", string.Empty, StringComparison.Ordinal);
        return new RemedyQuery(Outcome.FromCode(code), day)
        {
            FirstAnswerGranted = challenged.EndsWith("+granted", StringComparison.Ordinal) ? true : challenged.EndsWith("-granted", StringComparison.Ordinal) ? false : null,
            IsPublicEnterprise = challenged.EndsWith("/enterprise", StringComparison.Ordinal),
        };
    }

    internal static string Place(Citation citation) => $"{citation.Instrument.Id}/{citation.ArticleNumber}/{citation.Paragraph}/{citation.Item}";
}
