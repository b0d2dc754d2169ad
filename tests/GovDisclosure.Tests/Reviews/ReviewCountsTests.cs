using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Reviews;

public class ReviewCountsTests
{
    private static readonly DisclosureRequest Refusal = ReviewedRequests.Of("R-1", Outcome.DeniedProcessInfo, new(2024, 1, 8), new(2024, 1, 29));

    private static readonly DisclosureRequest NotHeld = ReviewedRequests.Of("R-2", Outcome.UnableNotHeld, new(2024, 1, 8), new(2024, 1, 29));

    private static ReviewCase Review(string id, string filed, string? decided = null, ReviewDecisionKind? kind = null)
        => new(id, ReviewKind.Reconsideration, Day(filed)) { DecidedOn = decided is null ? null : Day(decided), Decision = kind };

    private static ReviewCase Suit(string id, string filed, string? decided = null, ReviewDecisionKind? kind = null)
        => new(id, ReviewKind.Suit, Day(filed)) { DecidedOn = decided is null ? null : Day(decided), Decision = kind };

    [Theory]
    [InlineData("2024-12-31", 2024, "review.upheld", "decided on the last day")]
    [InlineData("2025-01-01", 2024, "review.pending", "undecided on 31 December")]
    [InlineData("2025-01-01", 2025, "review.upheld", "decided the year after")]
    [InlineData("2024-12-31", 2025, "", "counted the year before")]
    [InlineData(null, 2025, "review.pending", "still undecided")]
    public void CountedIn_On31December_IsPendingOrDecidedOnce(string? decided, int year, string column, string why)
    {
        var chain = NotHeld.With(Review("F-1", "2024-11-04", decided, decided is null ? null : ReviewDecisionKind.ReviewUpheld));
        Assert.True(column == string.Join(",", chain.CountedIn(year).Select(c => c.ColumnId)), why);
    }

    [Theory]
    [InlineData(null, 1, "counts from the day it was filed")]
    [InlineData("2025-01-03", 0, "not accepted before the end of the year")]
    [InlineData("2024-12-31", 1, "accepted on the last day")]
    public void CountedIn_Pending_CountsFromAcceptance(string? accepted, int count, string why)
    {
        var chain = NotHeld.With(Review("F-1", "2024-12-30") with { AcceptedOn = accepted is null ? null : Day(accepted) });
        Assert.True(chain.CountsIn(2024).Review.Pending == count, why);
    }

    [Fact]
    public void CountsIn_ReviewThenSuit_CountsEachOnceInItsBlock()
    {
        var chain = Refusal
            .With(Review("F-1", "2024-02-05", "2024-04-01", ReviewDecisionKind.ReviewUpheld))
            .With(Suit("X-1", "2024-04-10", "2024-09-02", ReviewDecisionKind.SuitAnnulled) with { Route = SuitRoute.AfterReview, Follows = "F-1" });
        var counts = chain.CountsIn(2024);
        Assert.Equal(new ReviewCounts(new(1, 0, 0, 0), default, new(0, 1, 0, 0)), counts);
        Assert.Equal([1L, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1], counts.Values());
        Assert.Equal(15, ReviewCounts.ColumnIds.Count);
        Assert.Equal("afterReview.corrected", ReviewCounts.ColumnIds[11]);
        Assert.Empty(chain.Check());
    }

    [Theory]
    [InlineData(false, "2024-12-02", 0, 1, 0, "the appeal is dismissed: the first instance's result, once")]
    [InlineData(true, "2024-12-02", 0, 2, 0, "each instance with the same result")]
    [InlineData(false, null, 0, 0, 1, "the appeal is pending")]
    [InlineData(true, null, 0, 1, 1, "the first decided, the second pending")]
    public void CountsIn_Appeal_FollowsTheSetting(bool each, string? decided, int upheld, int corrected, int pending, string why)
    {
        var chain = NotHeld
            .With(Suit("X-1", "2024-03-01", "2024-08-01", ReviewDecisionKind.SuitAnnulled))
            .With(Suit("X-2", "2024-08-12", decided, decided is null ? null : ReviewDecisionKind.SuitAppealDismissed) with { Instance = CourtInstance.Second, Follows = "X-1" });
        var counts = chain.CountsIn(2024, new ReviewCountOptions { CountsEachInstance = each });
        Assert.True(new ReviewTally(upheld, corrected, 0, pending) == counts.Direct, why);
        Assert.Equal(default, counts.AfterReview);
    }

    [Fact]
    public void CountsIn_Remanded_IsPendingAgain()
    {
        var chain = NotHeld
            .With(Suit("X-1", "2024-03-01", "2024-08-01", ReviewDecisionKind.SuitClaimRejected))
            .With(Suit("X-2", "2024-08-12", "2024-11-01", ReviewDecisionKind.SuitRemanded) with { Instance = CourtInstance.Second, Follows = "X-1" });
        Assert.Equal(1, chain.CountsIn(2024).Direct.Pending);
        var again = chain.With(Suit("X-3", "2024-11-05", "2025-02-03", ReviewDecisionKind.SuitAnnulled) with { Follows = "X-2" });
        Assert.Equal(1, again.CountsIn(2024).Direct.Pending);
        Assert.Equal(new ReviewTally(0, 1, 0, 0), again.CountsIn(2025).Direct);
        Assert.Empty(again.Check());
    }

    [Theory]
    [InlineData(ReviewPosition.OriginalOrgan, 1, "its own decision")]
    [InlineData(ReviewPosition.CoDefendant, 0, "the reply of 2016: only the original organ counts")]
    [InlineData(ReviewPosition.ReviewOrganAlone, 1, "sued alone")]
    public void CountsIn_CoDefendant_CountsForTheOriginalOrganOnly(ReviewPosition position, int count, string why)
    {
        var chain = NotHeld.With(Suit("X-1", "2024-03-01", "2024-08-01", ReviewDecisionKind.SuitClaimRejected) with { Position = position });
        Assert.True(chain.CountsIn(2024).Direct.Total == count, why);
    }

    [Fact]
    public void CountsIn_HostMapping_MovesTheColumn()
    {
        var chain = NotHeld.With(Review("F-1", "2024-03-01", "2024-04-01", ReviewDecisionKind.ReviewClaimRejected));
        var options = new ReviewCountOptions { Mapping = ReviewMapping.Default.With(ReviewDecisionKind.ReviewClaimRejected, ReviewResult.Other) };
        Assert.Equal(new ReviewTally(1, 0, 0, 0), chain.CountsIn(2024).Review);
        Assert.Equal(new ReviewTally(0, 0, 1, 0), chain.CountsIn(2024, options).Review);
    }

    [Fact]
    public void Of_NaxiTwoCasesOf2017_AreOneCorrectedOneOther()
    {
        DisclosureRequest Decided(string id) => ReviewedRequests.Of(id, Outcome.DeniedLawForbidden, new(2017, 3, 1), new(2017, 3, 10));
        var chains = new[]
        {
            Decided("1").With(Review("1", "2017-05-02", "2017-06-02", ReviewDecisionKind.ReviewRedirected)),
            Decided("2").With(Review("2", "2017-05-02", "2017-06-30", ReviewDecisionKind.ReviewRemade)),
        };
        Assert.Equal(new ReviewTally(0, 1, 1, 0), ReviewCounts.Of(chains, 2017).Review);
        Assert.All(chains, c => Assert.Empty(c.Check()));
    }

    [Fact]
    public void Of_AnySplit_AddsUp()
        => Gen.Select(Gen.Int[0, 29], Gen.Int[0, 900], Gen.Int[0, 900], Gen.Bool).Array[0, 60].Sample(draws =>
        {
            var chains = draws.Select((d, i) =>
            {
                var kind = ReviewDecisionKind.All[d.Item1];
                var filed = new LocalDate(2023, 6, 1).PlusDays(d.Item2);
                return NotHeld.With(new ReviewCase($"{i}", kind.Kind, filed) { DecidedOn = d.Item4 ? filed.PlusDays(d.Item3) : null, Decision = d.Item4 ? kind : null });
            }).ToList();
            var split = chains.Count / 2;
            var whole = ReviewCounts.Of(chains, 2024);
            Assert.Equal(whole, ReviewCounts.Of(chains.Take(split), 2024) + ReviewCounts.Of(chains.Skip(split), 2024));
            Assert.Equal(whole, whole + ReviewCounts.Zero);
            Assert.Equal(PlainCount(chains, 2024), whole.Review.Total + whole.Direct.Total + whole.AfterReview.Total);
        });

    [Theory]
    [InlineData("denied.processInfo", "2024-02-05", true, "art 23(1) item 4 of the 2023 law")]
    [InlineData("denied.processInfo", "2023-12-29", false, "before the law")]
    [InlineData("denied.adminQuery", "2024-02-05", false, "art 36 item 7 is no refusal under 14 to 16")]
    [InlineData("unable.notHeld", "2024-02-05", false, "not a refusal")]
    [InlineData("otherHandling.abandonedNoFee", "2024-02-05", false, "not processed")]
    public void Check_DirectSuit_IsAWarningOverArticles14To16Only(string outcome, string filed, bool warned, string why)
    {
        var chain = ReviewedRequests.Of("R", Outcome.FromCode(outcome), new(2023, 12, 1), new(2023, 12, 20)).With(Suit("X-1", filed));
        var finding = chain.Check().SingleOrDefault();
        Assert.True(warned == (finding?.RuleId == "review.direct-suit"), why);
        Assert.True(!warned || finding!.Severity == Severity.Warning, why);
    }

    [Fact]
    public void Check_PartWithheldUnderArticle15_NeedsReviewToo()
    {
        var partial = ReviewedRequests.Of("R", Outcome.Partial, new(2024, 1, 8), new(2024, 1, 29), Outcome.DeniedThirdParty);
        Assert.Equal("review.direct-suit", Assert.Single(partial.With(Suit("X", "2024-03-01")).Check()).RuleId);
        Assert.Empty((partial with { Decision = partial.Decision! with { WithheldUnder = null } }).With(Suit("X", "2024-03-01")).Check());
    }

    [Fact]
    public void Check_BrokenCases_AreAllFound()
    {
        var twice = NotHeld with
        {
            Reviews =
            [
                Review("a", "2024-03-01", "2024-02-01", ReviewDecisionKind.ReviewUpheld),
                Review("a", "2024-03-01") with { AcceptedOn = new LocalDate(2024, 2, 1) },
            ],
        };
        var broken = twice
            .With(Review("b", "2024-03-01", "2024-04-01", ReviewDecisionKind.SuitAnnulled))
            .With(Review("c", "2024-01-10", "2024-04-01"))
            .With(Review("d", "2024-03-01") with { Decision = ReviewDecisionKind.ReviewUpheld })
            .With(Suit("e", "2024-03-01") with { Route = SuitRoute.AfterReview })
            .With(Suit("f", "2024-03-01") with { Route = SuitRoute.AfterReview, Follows = "nowhere" })
            .With(Suit("g", "2024-03-01") with { Instance = CourtInstance.Second })
            .With(Suit("h", "2024-03-01") with { Route = SuitRoute.AfterReview, Follows = "d" })
            .With(Suit("i", "2024-06-01") with { Route = SuitRoute.AfterReview, Follows = "b" })
            .With(Suit("j", "2024-06-01") with { Follows = "k" })
            .With(Suit("k", "2024-06-01") with { Follows = "j" });
        Assert.Equal(
            [
                "review.decided-before-filed", "review.duplicate-id", "review.accepted-before-filed", "review.kind-mismatch",
                "review.filed-before-decision", "review.kind-missing", "review.date-missing", "review.after-review-not-linked",
                "review.link-unknown", "review.after-review-not-linked", "review.instance-not-linked", "review.follows-pending",
                "review.late", "review.link-circle", "review.link-circle",
            ],
            broken.Check().Select(f => f.RuleId));
        Assert.InRange(broken.CountedIn(2024).Count, 1, 12);
    }

    [Fact]
    public void Check_KindOf2023InDecember2023_IsAFinding()
    {
        var chain = ReviewedRequests.Of("R-2", Outcome.UnableNotHeld, new(2023, 1, 8), new(2023, 1, 29));
        Assert.Equal("review.kind-not-in-law", Assert.Single(chain.With(Review("a", "2023-11-01", "2023-12-29", ReviewDecisionKind.ReviewVoid)).Check(), f => f.RuleId != "review.late").RuleId);
    }


    [Theory]
    [InlineData(2007)]
    [InlineData(10000)]
    public void CountsIn_YearOutOfRange_Throws(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => NotHeld.CountsIn(year));

    private static long PlainCount(List<DisclosureRequest> chains, int year)
    {
        var end = new LocalDate(year, 12, 31);
        return chains.SelectMany(c => c.Reviews).LongCount(c =>
            c.FiledOn <= end && (c.DecidedOn is null || c.DecidedOn > end || c.DecidedOn.Value.Year == year));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
