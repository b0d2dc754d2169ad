using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Reviews.RemedyCases;

namespace GovDisclosure.Tests.Reviews;

/// <summary>Who was not told, who was kept from acting, and what comes after a reconsideration.</summary>
public class RemedyPeriodTests
{
    // Posted 2024-04-01, signed for 2024-04-03 (实施条例, art. 15 item 3): the periods run from the signature.
    [Fact]
    public void Reply_Posted_RunsFromTheDayItWasSignedFor()
    {
        Assert.Equal(new LocalDate(2024, 6, 3), Get("unable.notHeld", "2024-04-03", "2024-04-03", RemedyKind.Reconsideration).By);
        Assert.Equal(new LocalDate(2024, 10, 8), Get("unable.notHeld", "2024-04-03", "2024-04-03", RemedyKind.DirectSuit).By);
    }

    // Announced 2024-01-01, 30 days: served 2024-01-31.
    [Fact]
    public void Reply_Announced_RunsFromTheEndOfTheAnnouncedPeriod()
        => Assert.Equal(new LocalDate(2024, 4, 1), Get("granted", "2024-01-31", "2024-01-31", RemedyKind.Reconsideration).By);

    // To 2023-12-31 the law has no express rule (实施条例, art. 17 orders to tell): both days.
    [Theory]
    [InlineData("2023-05-04", RemedyStatus.Open, "within both")]
    [InlineData("2023-05-05", RemedyStatus.Depends, "after 60 days, within the year")]
    [InlineData("2023-12-29", RemedyStatus.Depends, "the last days of the old law")]
    public void Reconsideration_NotToldBefore2024_GivesBothDays(string on, RemedyStatus status, string why)
    {
        var query = new RemedyQuery(Outcome.UnableNotHeld, new(2023, 3, 1)) { WasTold = false };
        var remedy = Find(Remedies.On(query, Day(on), WorkingDayCalendar.China), RemedyKind.Reconsideration);
        Assert.True(status == remedy.Status, why);
        Assert.Equal((new LocalDate(2023, 5, 4), new LocalDate(2024, 3, 1)), (remedy.By, remedy.ByOtherReading));
        Assert.Contains("by the other reading, by 2024-03-01", remedy.Explain().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("系解释", remedy.Explain().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UntoldReading.SixtyDays, "2023-05-04")]
    [InlineData(UntoldReading.OneYear, "2024-03-01")]
    public void Reconsideration_NotToldBefore2024_FollowsTheReading(UntoldReading reading, string by)
    {
        var readings = new RemedyReadings { UntoldReviewBefore2024 = new(reading, Instrument.ReconsiderationRules2007.Article(17)) };
        var query = new RemedyQuery(Outcome.UnableNotHeld, new(2023, 3, 1)) { WasTold = false };
        var remedy = Find(Remedies.On(query, new(2023, 5, 4), WorkingDayCalendar.China, readings), RemedyKind.Reconsideration);
        Assert.Equal((Day(by), null), (remedy.By, remedy.ByOtherReading));
    }

    // 法释〔2018〕1号, art. 64 paragraph 2: received 2024-05-08.
    [Theory]
    [InlineData(true, null, "2024-05-23", "told")]
    [InlineData(false, "2024-06-20", "2024-07-05", "15 days of learning of the period")]
    [InlineData(false, null, "2025-05-08", "one year at most")]
    [InlineData(false, "2025-05-01", "2025-05-08", "the year ends first")]
    public void SuitAfterReview_DecisionWithoutThePeriod_HasOneYearAtMost(bool told, string? learned, string by, string why)
    {
        var query = Reviewed(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 3, 4))
        {
            DecidedOn = new LocalDate(2024, 5, 6),
            DeliveredOn = new LocalDate(2024, 5, 8),
            Decision = ReviewDecisionKind.ReviewUpheld,
            WasTold = told,
            LearnedOn = learned is null ? null : Day(learned),
        });
        var remedy = Find(Remedies.On(query, new(2024, 5, 9), WorkingDayCalendar.China), RemedyKind.SuitAfterReview);
        Assert.True(Day(by) == remedy.By, why);
        Assert.Equal(!told, remedy.Sources.Contains(Instrument.LitigationInterpretation2018.Article(64, 2)));
    }

    // 行政诉讼法, arts 26 paragraph 3 and 45; 行政复议法 2023, art. 62.
    [Theory]
    [InlineData(false, "2024-07-12", "2024-07-29", "27 July is a Saturday")]
    [InlineData(true, "2024-08-12", "2024-08-27", "extended: 11 August is a Sunday")]
    public void SuitAfterReview_Overdue_RunsFromTheEndOfTheReview(bool extended, string due, string by, string why)
    {
        var query = Reviewed(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 5, 8)) { AcceptedOn = new LocalDate(2024, 5, 13), IsExtended = extended });
        Assert.Equal(RemedyStatus.NotYetOpen, Find(Remedies.On(query, Day(due), WorkingDayCalendar.China), RemedyKind.SuitAfterReview).Status);
        var remedy = Find(Remedies.On(query, Day(due).PlusDays(1), WorkingDayCalendar.China), RemedyKind.SuitAfterReview);
        Assert.True((Day(by), RemedyStatus.Open, Day(due).PlusDays(1)) == (remedy.By, remedy.Status, remedy.From), why);
        Assert.Contains(Instrument.LitigationLaw2017.Article(26, 3), remedy.Sources);
    }

    // 行政复议法 2023, art. 39: the days of a suspension are left out; while it lasts nothing is due.
    [Fact]
    public void SuitAfterReview_Suspended_WaitsAndThenRunsOn()
    {
        var item = new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 5, 8)) { AcceptedOn = new LocalDate(2024, 5, 13), Suspensions = [new(new(2024, 6, 3), null)] };
        var remedy = Find(Remedies.On(Reviewed(item), new(2024, 9, 2), WorkingDayCalendar.China), RemedyKind.SuitAfterReview);
        Assert.Equal((RemedyStatus.NotYetOpen, 39), (remedy.Status, remedy.Sources[0].ArticleNumber));
        Assert.DoesNotContain(ReconsiderationTerms.Of(item, WorkingDayCalendar.China), t => t.Kind == ReviewTermKind.Decision);

        var resumed = item with { Suspensions = [new(new(2024, 6, 3), new(2024, 6, 12))] };
        Assert.Equal(new LocalDate(2024, 7, 22), ReconsiderationTerms.Of(resumed, WorkingDayCalendar.China).Single(t => t.Kind == ReviewTermKind.Decision).Due);
    }

    // 行政复议法 2023, art. 20 paragraph 2; 行政诉讼法, art. 48. Delivered 2024-03-01: reconsideration to 04-30, suit to 2024-09-02 (1 September is a Sunday).
    [Theory]
    [InlineData("2024-03-11", "2024-03-20", "2024-05-10", "2024-09-11", "ten days lost in the middle")]
    [InlineData("2024-02-20", "2024-03-10", "2024-05-09", "2024-09-10", "only the days of the period count")]
    [InlineData("2024-04-30", "2024-05-09", "2024-05-10", "2024-09-11", "the last day was lost: one is left")]
    [InlineData("2024-05-06", "2024-05-15", "2024-04-30", "2024-09-11", "after the end of the first")]
    [InlineData("2024-02-01", "2024-02-20", "2024-04-30", "2024-09-02", "before both")]
    public void Obstacle_LostDays_RunOnAfterIt(string from, string through, string review, string suit, string why)
    {
        var query = new RemedyQuery(Outcome.UnableNotHeld, new(2024, 3, 1)) { Obstacle = new(Day(from), Day(through)) };
        var remedies = Remedies.On(query, new(2024, 3, 4), WorkingDayCalendar.China);
        Assert.True((Day(review), Day(suit)) == (Find(remedies, RemedyKind.Reconsideration).By, Find(remedies, RemedyKind.DirectSuit).By), why);
    }

    [Theory]
    [InlineData("2024-09-02", RemedyStatus.Open, "within the period")]
    [InlineData("2024-09-10", RemedyStatus.Depends, "within ten days of the end of the cause the court decides")]
    [InlineData("2024-09-11", RemedyStatus.Expired, "after them")]
    public void Obstacle_OwnCause_IsForTheCourtToDecide(string on, RemedyStatus status, string why)
    {
        var query = new RemedyQuery(Outcome.UnableNotHeld, new(2024, 3, 1)) { Obstacle = new(new(2024, 8, 20), new(2024, 8, 31)), ObstacleIsOwnCause = true };
        var remedy = Find(Remedies.On(query, Day(on), WorkingDayCalendar.China), RemedyKind.DirectSuit);
        Assert.True((Day("2024-09-02"), status) == (remedy.By, remedy.Status), why);
    }

    // guangyuan-2024: posted on Sunday 2024-01-14, received 2024-01-17 (行政复议法 2023, art. 30).
    [Fact]
    public void Acceptance_PostedApplication_RunsFromReceipt()
    {
        var item = new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 1, 14));
        Assert.Equal(new LocalDate(2024, 1, 19), ReconsiderationTerms.Of(item, WorkingDayCalendar.China)[0].Due);
        Assert.Equal(new LocalDate(2024, 1, 24), ReconsiderationTerms.Of(item with { ReceivedOn = new(2024, 1, 17) }, WorkingDayCalendar.China)[0].Due);
    }

    // 行政复议法 2023, art. 31: corrected within ten working days of receiving the request, examined again from the corrected application.
    [Fact]
    public void Acceptance_Corrected_RunsFromTheCorrectedApplication()
    {
        var item = new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 3, 4)) { CorrectionNoticedOn = new(2024, 3, 8), CorrectedOn = new(2024, 3, 18) };
        var terms = ReconsiderationTerms.Of(item, WorkingDayCalendar.China);
        Assert.Equal(new LocalDate(2024, 3, 22), terms.Single(t => t.Kind == ReviewTermKind.Correction).Due);
        Assert.Equal(new LocalDate(2024, 3, 25), terms.Single(t => t.Kind == ReviewTermKind.Acceptance).Due);
    }

    // 法释〔2025〕8号, art. 11; 行政诉讼法, art. 85; 行政复议法 2023, arts 64, 66, 75.
    [Theory]
    [InlineData("suit.performance", "2025-06-10", null, null, "2025-08-22", "effective after 25 July, 20 working days")]
    [InlineData("suit.performance", "2025-06-10", null, "2025-07-10", "2025-08-07", "the judgment counts from its delivery")]
    [InlineData("suit.annulled", "2025-06-10", null, null, "2025-08-22", "annulled, to disclose")]
    [InlineData("suit.annulled", "2025-05-20", null, null, null, "filed before: the provisions of 2011 set no number, and no order is known")]
    [InlineData("suit.remade", "2025-05-20", null, null, "2025-08-22", "no period set: that of a reply, a reading")]
    [InlineData("suit.remade", "2025-05-20", 15, null, "2025-08-15", "the period of the judgment")]
    [InlineData("suit.claimRejected", "2025-06-10", null, null, null, "orders nothing")]
    [InlineData("review.remade", "2025-05-20", 10, null, "2025-07-24", "binds on delivery, 10 July")]
    [InlineData("review.upheld", "2025-05-20", null, null, null, "orders nothing")]
    public void RemadeReply_Ordered_HasItsPeriod(string decision, string filed, int? days, string? from, string? due, string why)
    {
        var kind = ReviewDecisionKind.FromCode(decision);
        var item = new ReviewCase("X", kind.Kind, Day(filed))
        {
            DecidedOn = new(2025, 7, 8),
            DeliveredOn = new(2025, 7, 10),
            Decision = kind,
            Order = days is null && from is null ? null : new ReviewOrder { WorkingDays = days, RunsFrom = from is null ? null : Day(from) },
        };
        var deadline = RemadeReply.DueAfter(item, WorkingDayCalendar.China, DisclosureRegime.Of2019);
        Assert.True((due is null ? null : Day(due)) == deadline?.DueDate, $"{why}: {deadline?.Explanation.ToText(Language.English)}");
    }

    [Fact]
    public void RemadeReply_DayNamed_IsThatDay()
    {
        var item = new ReviewCase("F", ReviewKind.Reconsideration, new(2025, 5, 20)) { DecidedOn = new(2025, 7, 8), Decision = ReviewDecisionKind.ReviewRemade, Order = new() { Through = new(2025, 8, 1) } };
        Assert.Equal(new LocalDate(2025, 8, 1), RemadeReply.DueAfter(item, WorkingDayCalendar.China, DisclosureRegime.Of2019)!.DueDate);
        Assert.Null(RemadeReply.DueAfter(item with { DecidedOn = null }, WorkingDayCalendar.China, DisclosureRegime.Of2019));
    }

    private static RemedyQuery Reviewed(ReviewCase item) => new(Outcome.UnableNotHeld, new(2024, 3, 1)) { Cases = [item] };
}
